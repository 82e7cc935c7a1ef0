"""The four processes of a deployment: how each is started, and how to tell that it is ready."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from bot.settings import ROOT, Settings

MODEL = ROOT / "models" / "changetalk.tar.gz"
ENGINE_PYTHON = ROOT / ".venv-engine" / "bin" / "python"
LOOPBACK = "127.0.0.1"
HEALTH_SECONDS = 2.0
COMMON_ENVIRON: Mapping[str, str] = {
    "PYTHONPATH": str(ROOT),
    "PYTHONUNBUFFERED": "1",
    "PYTHONHASHSEED": "0",
}
ENGINE_ENVIRON: Mapping[str, str] = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_INTRA_OP_PARALLELISM_THREADS": "1",
    "TF_INTER_OP_PARALLELISM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "OMP_NUM_THREADS": "1",
    "CUDA_VISIBLE_DEVICES": "-1",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


@dataclass(frozen=True)
class Service:
    """One process: its command, what it adds to the environment, where it listens and reports its health."""

    name: str
    command: tuple[str, ...]
    environ: Mapping[str, str]
    host: str
    port: int
    health_path: str
    token: str = ""
    is_door: bool = False

    @property
    def url(self) -> str:
        """Address for a person or a check on this machine."""
        host = LOOPBACK if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104 (compared, not bound)
        return f"http://{host}:{self.port}"


def services(settings: Settings) -> tuple[Service, ...]:
    """All four processes, the slowest to start first."""
    return (assistant(settings), actions(settings), gateway(settings), review(settings))


def assistant(settings: Settings) -> Service:
    """Rasa, in its own environment, on loopback, without its management API."""
    files = ["--model", str(MODEL), "--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
    where = ["--interface", LOOPBACK, "--port", str(settings.assistant_port)]
    return Service(
        name="assistant",
        command=(str(ENGINE_PYTHON), "-m", "bot.engine", "run", *files, *where),
        environ={**ENGINE_ENVIRON, "CHANGETALK_ASSISTANT_SECRET": settings.assistant_secret},  # for endpoints.yml
        host=LOOPBACK,
        port=settings.assistant_port,
        health_path="/webhooks/changetalk/health",
        token=settings.assistant_secret,
    )


def actions(settings: Settings) -> Service:
    """The action server, on loopback, for the assistant alone."""
    return Service(
        name="actions",
        command=(sys.executable, "-m", "actions.server"),
        environ={},
        host=LOOPBACK,
        port=settings.actions_port,
        health_path="/health",
    )


def gateway(settings: Settings) -> Service:
    """The client's door."""
    command = (sys.executable, "-m", "bot.gateway")
    return Service("gateway", command, {}, settings.gateway_host, settings.gateway_port, "/health", is_door=True)


def review(settings: Settings) -> Service:
    """The counselor's door."""
    command = (sys.executable, "-m", "bot.review")
    return Service("review", command, {}, settings.review_host, settings.review_port, "/health", is_door=True)


def base_environ(settings: Settings) -> dict[str, str]:
    """The environment that all our processes share."""
    return {**os.environ, **settings.environ(), **COMMON_ENVIRON}


def process_environ(service: Service, settings: Settings) -> dict[str, str]:
    """The whole environment a service is started with."""
    return {**base_environ(settings), **service.environ}


def is_healthy(service: Service) -> bool:
    """Whether the service answers its health check with 200 within two seconds."""
    headers = {"Authorization": f"Bearer {service.token}"} if service.token else {}
    try:
        reply = httpx.get(service.url + service.health_path, headers=headers, timeout=HEALTH_SECONDS, trust_env=False)
    except httpx.HTTPError:
        return False
    return reply.status_code == httpx.codes.OK


def is_port_free(host: str, port: int) -> bool:
    """Whether a server could listen there now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True

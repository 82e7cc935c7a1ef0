"""Fixtures for all tests: settings in a temporary home, and one real stack of processes for the slow tests."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import training
from bot.services import Service, is_healthy, services
from bot.settings import Settings
from bot.supervisor import pid_folder, running

GONE_SECONDS = 20.0
PORTS = ("GATEWAY_PORT", "REVIEW_PORT", "ASSISTANT_PORT", "ACTIONS_PORT")


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("CHANGETALK_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """The least a deployment has to set, all in a temporary home."""
    return fresh_environ(tmp_path)


@pytest.fixture
def settings(environ: dict[str, str]) -> Settings:
    """Settings in a temporary home, with ports that were free a moment ago."""
    return Settings.from_env(environ)


@dataclass(frozen=True)
class Stack:
    """The four real processes; `urls` by name: assistant, actions, gateway, review."""

    settings: Settings
    urls: Mapping[str, str]
    log: Path

    def kill(self, name: str) -> None:
        """Kill one process without warning; the supervisor starts it again some seconds later."""
        os.kill(self.pid(name), signal.SIGKILL)
        self._wait(name, lambda service: not is_healthy(service), GONE_SECONDS)

    def wait_until_healthy(self, name: str, seconds: float = 120.0) -> None:
        """Wait for one process to answer its health check; fail when it does not."""
        self._wait(name, is_healthy, seconds)

    def pid(self, name: str) -> int:
        """The number of a running process."""
        return int((pid_folder(self.settings) / name).read_text(encoding="ascii"))

    def _wait(self, name: str, is_so: Callable[[Service], bool], seconds: float) -> None:
        service = next(service for service in services(self.settings) if service.name == name)
        deadline = time.monotonic() + seconds
        while not is_so(service):
            assert time.monotonic() < deadline, f"{name}: not as expected after {seconds:.0f} s; see {self.log}"
            time.sleep(0.2)


@pytest.fixture(scope="session")
def trained() -> Path:
    """The model, trained now unless it is fresh; for tests that load it themselves."""
    training.train(Settings.from_env(), say=lambda _: None)
    return training.MODEL


@pytest.fixture(scope="session")
def stack(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """All four processes on free ports with their own empty home, started once for the whole run."""
    assert trained.is_file()
    home = tmp_path_factory.mktemp("stack")
    settings = Settings.from_env(fresh_environ(home))
    log = home / "serve.log"
    with running(settings, log=log):
        yield Stack(settings, {service.name: service.url for service in services(settings)}, log)


def fresh_environ(home: Path) -> dict[str, str]:
    """Environment variables of a new deployment in `home`."""
    named = {
        "HOME": str(home),
        "ASSISTANT_SECRET": secrets.token_urlsafe(48),
        "PSEUDONYM_KEY": secrets.token_urlsafe(48),
    }
    ports = dict(zip(PORTS, map(str, free_ports(len(PORTS))), strict=True))
    return {f"CHANGETALK_{name}": value for name, value in {**named, **ports}.items()}


def free_ports(count: int) -> list[int]:
    """Loopback ports that nobody uses now, all different."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for free in sockets:
            free.bind(("127.0.0.1", 0))
        return [free.getsockname()[1] for free in sockets]
    finally:
        for free in sockets:
            free.close()

"""The supervisor: says why it cannot start, starts a dead process again, leaves nothing behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from actions import server
from bot import supervisor
from bot.services import Service, is_healthy, is_port_free, process_environ, services
from bot.settings import ROOT, Settings
from bot.supervisor import StartError, check_start, pid_folder
from tests.conftest import Stack

WAIT_SECONDS = 30.0
TWO_SERVERS = """
import sys
from bot import supervisor
from bot.services import Service
from bot.settings import Settings
settings = Settings.from_env()
servers = [("gateway", settings.gateway_port), ("review", settings.review_port)]
supervisor.services = lambda _: tuple(
    Service(name, (sys.executable, *sys.argv[1:], str(port)), {}, "127.0.0.1", port, "/", is_door=True)
    for name, port in servers
)
supervisor.check_start = lambda _: None
sys.exit(supervisor.serve(settings))
"""
ANNOUNCED = "  review    http://"
SERVER = ("-m", "http.server", "--bind", "127.0.0.1")


@pytest.fixture
def start(settings: Settings, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a supervisor over two small servers; it is stopped after the test."""
    started: list[subprocess.Popen[str]] = []

    def run(*command: str) -> subprocess.Popen[str]:
        environ = {**os.environ, **settings.environ(), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        arguments = [sys.executable, "-c", TWO_SERVERS, *command]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
        started.append(subprocess.Popen(arguments, cwd=tmp_path, env=environ, **pipes))  # type: ignore[call-overload]
        return started[-1]

    yield run
    for process in started:
        process.terminate()
        process.communicate(timeout=WAIT_SECONDS)


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def lines_until(process: subprocess.Popen[str], wanted: str) -> list[str]:
    """Read the supervisor's output up to a line that holds `wanted`."""
    lines = []
    for line in process.stdout or ():
        lines.append(line)
        if wanted in line:
            return lines
    raise AssertionError(f"{wanted!r} was never printed:\n{''.join(lines)}")


def answers(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/", trust_env=False).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def test_when_all_are_healthy_then_the_addresses_are_printed(
    start: Callable[..., subprocess.Popen[str]], settings: Settings
) -> None:
    """The person at the terminal learns where to go."""
    text = "".join(lines_until(start(*SERVER), ANNOUNCED))
    assert "Ready after" in text
    assert f"http://127.0.0.1:{settings.gateway_port}" in text


def test_when_a_process_is_killed_then_it_alone_is_started_again(
    start: Callable[..., subprocess.Popen[str]], settings: Settings
) -> None:
    """The gateway goes on answering people in danger when another process dies."""
    process = start(*SERVER)
    lines_until(process, ANNOUNCED)
    numbers = {path.name: int(path.read_text(encoding="ascii")) for path in pid_folder(settings).iterdir()}
    os.kill(numbers["review"], signal.SIGKILL)
    lines_until(process, "starting it again")
    assert answers(settings.gateway_port)
    until(lambda: answers(settings.review_port))
    assert int((pid_folder(settings) / "gateway").read_text(encoding="ascii")) == numbers["gateway"]
    assert int((pid_folder(settings) / "review").read_text(encoding="ascii")) != numbers["review"]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_when_stopped_then_nothing_is_left(
    start: Callable[..., subprocess.Popen[str]], settings: Settings, number: signal.Signals, code: int
) -> None:
    """Ctrl-C and `kill` end every process and free every port."""
    process = start(*SERVER)
    lines_until(process, ANNOUNCED)
    process.send_signal(number)
    process.communicate(timeout=WAIT_SECONDS)
    assert process.returncode == code
    assert list(pid_folder(settings).iterdir()) == []
    until(lambda: is_port_free("127.0.0.1", settings.gateway_port) and is_port_free("127.0.0.1", settings.review_port))


def test_when_stopped_after_a_restart_then_nothing_is_left(
    start: Callable[..., subprocess.Popen[str]], settings: Settings
) -> None:
    """A process that was started again hears the signal as well."""
    process = start(*SERVER)
    lines_until(process, ANNOUNCED)
    os.kill(int((pid_folder(settings) / "review").read_text(encoding="ascii")), signal.SIGKILL)
    lines_until(process, "review started")
    until(lambda: answers(settings.review_port))
    process.terminate()
    process.communicate(timeout=WAIT_SECONDS)
    assert list(pid_folder(settings).iterdir()) == []
    assert is_port_free("127.0.0.1", settings.review_port)


def test_when_the_supervisor_is_killed_then_its_processes_end(
    start: Callable[..., subprocess.Popen[str]], settings: Settings
) -> None:
    """The next start finds its ports free."""
    process = start(*SERVER)
    lines_until(process, ANNOUNCED)
    process.kill()
    until(lambda: is_port_free("127.0.0.1", settings.gateway_port) and is_port_free("127.0.0.1", settings.review_port))


def test_when_a_process_ends_while_starting_then_all_stop_and_it_is_named(
    start: Callable[..., subprocess.Popen[str]],
) -> None:
    """No half of a deployment goes on by itself."""
    process = start("-c", "import sys; print('no such table'); sys.exit(3)")
    text, _ = process.communicate(timeout=WAIT_SECONDS)
    assert process.returncode not in (0, None)
    assert "no such table" in text
    assert "this ended while starting: gateway" in text or "this ended while starting: review" in text


def test_when_a_port_is_taken_then_the_sentence_names_port_process_and_setting(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The person who deploys knows what to change."""
    monkeypatch.setattr(supervisor, "MODEL", tmp_path)
    monkeypatch.setattr(Path, "is_file", lambda _: True)
    sentence = rf"{settings.gateway_port}.*gateway.*CHANGETALK_GATEWAY_PORT"
    with socket.create_server(("127.0.0.1", settings.gateway_port)), pytest.raises(StartError, match=sentence):
        check_start(services(settings))
    check_start(services(settings))


def test_when_there_is_no_model_then_the_sentence_says_how_to_make_one(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing is started without one."""
    monkeypatch.setattr(supervisor, "MODEL", tmp_path / "none")
    with pytest.raises(StartError, match="make run"):
        check_start(services(settings))


def test_when_services_are_described_then_the_inner_ones_stay_on_loopback(settings: Settings) -> None:
    """No setting opens the assistant or the action server; telemetry and the management API are off."""
    inner = {service.name: service for service in services(settings) if not service.is_door}
    assert {service.host for service in inner.values()} == {"127.0.0.1"}
    assert inner["actions"].command[-1] == server.__name__ and server.LOOPBACK == "127.0.0.1"
    assert process_environ(inner["assistant"], settings)["RASA_TELEMETRY_ENABLED"] == "false"
    assert ("--interface", "127.0.0.1") in zip(inner["assistant"].command, inner["assistant"].command[1:], strict=False)
    assert "--enable-api" not in inner["assistant"].command


def test_when_nobody_listens_then_a_service_is_not_healthy(settings: Settings) -> None:
    """A refused connection is an answer, not an error."""
    quiet = Service("gateway", (), {}, "127.0.0.1", settings.gateway_port, "/health")
    assert not is_healthy(quiet)


@pytest.mark.slow
def test_when_the_assistant_is_killed_then_the_gateway_lives_and_the_assistant_comes_back(stack: Stack) -> None:
    """The real four processes keep promise three: risk is answered while the assistant is away."""
    stack.kill("assistant")
    assert httpx.get(stack.urls["gateway"] + "/health", trust_env=False).status_code == httpx.codes.OK
    stack.wait_until_healthy("assistant")

"""Start the four processes together, start one again that dies, stop all of them cleanly."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import Event
from multiprocessing.synchronize import Event as EventType
from pathlib import Path
from typing import Any

from honcho import manager as honcho_manager
from honcho.compat import ProcessManager
from honcho.process import Process

from bot.services import MODEL, Service, base_environ, is_healthy, is_port_free, process_environ, services
from bot.settings import ROOT, Settings

READY_SECONDS = 240.0
POLL_SECONDS = 0.5
PARENT_SECONDS = 1.0
RESTART_PAUSE_SECONDS = 2.0
STOP_SECONDS = 15


class StartError(RuntimeError):
    """The processes cannot be started; the message is fit to show."""


class Kept(Process):  # type: ignore[misc]  # honcho is untyped
    """A honcho process that is started again when it dies after everything had been ready.

    honcho itself would stop all four; the gateway has to go on answering people in danger when the assistant dies.
    """

    def __init__(self, command: str, *, ready: EventType, stopping: EventType, pid_file: Path, **options: Any) -> None:
        super().__init__(command, **options)
        self.ready = ready
        self.stopping = stopping
        self.pid_file = pid_file

    def run(self, events: Any = None, ignore_signals: bool = False) -> None:
        """Run the command, again and again until it may end for good."""
        threading.Thread(target=self.end_without_parent, args=(os.getppid(),), daemon=True).start()
        super().run(events, ignore_signals)
        while not self.may_end():
            self.stopping.wait(RESTART_PAUSE_SECONDS)
            if self.stopping.is_set():
                super()._send_message({"returncode": 0}, type="stop")
                return
            hand_on_default_signals()
            super().run(events, ignore_signals)

    def end_without_parent(self, parent: int) -> None:
        """Stop the command when the supervisor is gone without a word: its port has to be free for the next one."""
        while os.getppid() == parent:
            time.sleep(PARENT_SECONDS)
        self.stopping.set()
        with suppress(ProcessLookupError):
            os.kill(self._child.pid, signal.SIGTERM)

    def may_end(self) -> bool:
        """Whether the end of the command is the end of the process."""
        return self.stopping.is_set() or not self.ready.is_set()

    def _send_message(self, data: Any, type: str = "line") -> None:  # noqa: A002 (honcho's name)
        if type == "start":
            self.pid_file.write_text(str(data["pid"]), encoding="ascii")
            threading.Thread(target=end_with, args=(self._child,), daemon=True).start()
        if type == "stop":
            self.pid_file.unlink(missing_ok=True)
        if type == "stop" and not self.may_end():
            line = f"stopped (exit code {data['returncode']}); starting it again\n"
            super()._send_message(line.encode())
        else:
            super()._send_message(data, type=type)


def end_with(leader: subprocess.Popen[bytes]) -> None:
    """End what a process leaves behind when it dies: a server's workers would go on holding its port."""
    leader.wait()
    with suppress(ProcessLookupError):
        os.killpg(leader.pid, signal.SIGKILL)


def hand_on_default_signals() -> None:
    """An ignored signal stays ignored in a child, a handled one does not: handle both, doing nothing."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)


class LeadersFirst(ProcessManager):  # type: ignore[misc]  # honcho is untyped
    """Asks only the leader of a process group to stop: a server whose workers vanish first reports a failure."""

    def terminate(self, pid: int) -> None:
        """Ask one process to stop; it may be gone already."""
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)


class Supervisor(honcho_manager.Manager):  # type: ignore[misc]  # honcho is untyped
    """honcho's manager, which also tells when all processes are healthy and keeps them alive from then on."""

    def __init__(self, settings: Settings, wanted: Sequence[Service]) -> None:
        super().__init__()
        self._procmgr = LeadersFirst()
        self.services = tuple(wanted)
        self.ready = Event()
        self.stopping = Event()
        self.ended_early: tuple[str, ...] = ()
        pids = pid_folder(settings)
        pids.mkdir(parents=True, exist_ok=True)
        for service in wanted:
            pid_file = pids / service.name
            self._process_ctor = partial(Kept, ready=self.ready, stopping=self.stopping, pid_file=pid_file)
            command = "exec " + shlex.join(service.command)
            self.add_process(service.name, command, env=process_environ(service, settings), cwd=str(ROOT))

    def terminate(self) -> None:
        """Stop all processes; none is started again."""
        if not self.ready.is_set() and not self.stopping.is_set():
            self.ended_early = tuple(name for name, state in self._processes.items() if "returncode" in state)
        self.stopping.set()
        super().terminate()

    def say(self, text: str) -> None:
        """Print a line of our own among the processes' lines."""
        self._system_print(text + "\n")

    def _start(self) -> None:
        super()._start()
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        """Wait for health, then print the addresses; give up after a time limit."""
        start = time.monotonic()
        late = wait_until_ready(self.services, seconds=READY_SECONDS, gave_up=self.stopping.is_set)
        if not late:
            self.ready.set()
            self.announce(time.monotonic() - start)
        elif not self.stopping.is_set():
            self.say(f"Not ready after {READY_SECONDS:.0f} seconds: {', '.join(late)}. The reason is above.")
            self.returncode = 1
            self.terminate()

    def announce(self, seconds: float) -> None:
        """Say where to go, and how to stop."""
        self.say(f"Ready after {seconds:.0f} seconds. Ctrl-C stops everything.")
        for service in self.services:
            if service.is_door:
                self.say(f"  {service.name:<10}{service.url}")


def serve(settings: Settings) -> int:
    """Run all processes until a signal; return the exit code. Raise StartError when they cannot be started."""
    wanted = services(settings)
    check_start(wanted)
    honcho_manager.KILL_WAIT = STOP_SECONDS
    os.umask(0o077)  # whatever a process writes, Rasa's tracker included, is for its owner only
    supervisor = Supervisor(settings, wanted)
    supervisor.say("Starting four processes; the assistant needs about 20 seconds.")
    supervisor.loop()
    if supervisor.ended_early:
        names = " and ".join(supervisor.ended_early)
        raise StartError(f"Stopped because this ended while starting: {names}. The reason is in its lines above.")
    return int(supervisor.returncode or 0)


def check_start(wanted: Sequence[Service]) -> None:
    """Raise StartError when there is no model or somebody else holds a port."""
    if not MODEL.is_file():
        raise StartError("There is no trained model yet. `make run` trains one, and so does `changetalk train`.")
    for service in wanted:
        if not is_port_free(service.host, service.port):
            raise StartError(
                f"Port {service.port} on {service.host}, which {service.name} needs, is in use. Stop the program that "
                f"holds it, or set CHANGETALK_{service.name.upper()}_PORT to another one."
            )


def wait_until_ready(
    wanted: Sequence[Service], *, seconds: float, gave_up: Callable[[], bool] = lambda: False
) -> tuple[str, ...]:
    """Poll until all are healthy; return the names of those that are not when time is up or the caller gave up."""
    deadline = time.monotonic() + seconds
    late = tuple(wanted)
    while late := tuple(service for service in late if not is_healthy(service)):
        if gave_up() or time.monotonic() > deadline:
            break
        time.sleep(POLL_SECONDS)
    return tuple(service.name for service in late)


@contextmanager
def running(settings: Settings, *, log: Path) -> Iterator[None]:
    """All four processes for the time of a block: those that run already, else new ones that write to `log`."""
    wanted = services(settings)
    if all(is_healthy(service) for service in wanted):
        yield
        return
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as file:
        command = [sys.executable, "-m", "bot.cli", "serve"]
        environ = base_environ(settings)
        process = subprocess.Popen(command, env=environ, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT)
        try:
            late = wait_until_ready(wanted, seconds=READY_SECONDS, gave_up=lambda: process.poll() is not None)
            if late:
                raise StartError(f"Not ready: {', '.join(late)}. See {log}.")
            yield
        finally:
            process.terminate()
            process.wait(timeout=STOP_SECONDS * 2)


def pid_folder(settings: Settings) -> Path:
    """Where each running process leaves its number."""
    return settings.home / "run"

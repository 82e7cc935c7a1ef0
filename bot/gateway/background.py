"""The assistant and the action server in the background, for a command that needs them."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from bot.services import Service, actions, assistant, is_healthy, process_environ
from bot.settings import ROOT, Settings
from bot.supervisor import READY_SECONDS, STOP_SECONDS, StartError, check_start, wait_until_ready


@contextmanager
def assistant_running(settings: Settings, log: Path) -> Iterator[None]:
    """Assistant and actions for the time of a block: those that run already, else new ones; raise StartError."""
    wanted = [service for service in (assistant(settings), actions(settings)) if not is_healthy(service)]
    check_start(wanted)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as file, ExitStack() as stack:
        started = [stack.enter_context(_process(service, settings, file)) for service in wanted]
        late = wait_until_ready(wanted, seconds=READY_SECONDS, gave_up=lambda: _has_ended(started))
        if late:
            raise StartError(f"Not ready: {', '.join(late)}. See {log}.")
        yield


@contextmanager
def _process(service: Service, settings: Settings, file: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    environ = process_environ(service, settings)
    process = subprocess.Popen(
        service.command,
        env=environ,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=file,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        _stop(process)


def _has_ended(processes: Sequence[subprocess.Popen[bytes]]) -> bool:
    return any(process.poll() is not None for process in processes)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Ask the process to end, then end whatever of its group is left: a server's workers would keep its port."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=STOP_SECONDS)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()

"""Run commands and tell the person at the terminal what is happening, in whole sentences."""

import hashlib
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Mapping, Optional, Sequence

PROBE_SECONDS = 20


class SetupError(Exception):
    """Set-up cannot go on; the message says what is missing and what to do."""


def say(text: str) -> None:
    """Print one line at once, also into a pipe."""
    print(text, flush=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Announce a step before it starts and tell how long it took when it ended well."""
    say("==> " + title)
    start = time.monotonic()
    yield
    say(f"    done in {time.monotonic() - start:.0f} s")


def run(command: Sequence[str], *, env: Optional[Mapping[str, str]] = None, why: str) -> None:
    """Run a command whose output the person sees; raise SetupError with `why` when it fails."""
    sys.stdout.flush()
    if subprocess.run(command, env=env, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetupError(why)


def output(
    command: Sequence[str], *, env: Optional[Mapping[str, str]] = None, seconds: float = PROBE_SECONDS
) -> Optional[str]:
    """What a quiet command prints, stripped; None when it cannot run, fails or hangs."""
    try:
        done = subprocess.run(
            command,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            text=True,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def digest(paths: Sequence[Path], *words: str) -> str:
    """One hash over the content of files and some words; equal hashes mean there is nothing to do."""
    sha = hashlib.sha256()
    for path in paths:
        sha.update(path.read_bytes())
    for word in words:
        sha.update(b"\0" + word.encode())
    return sha.hexdigest()


def is_fresh(stamp: Path, wanted: str) -> bool:
    """Whether a stamp file holds exactly this hash."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted

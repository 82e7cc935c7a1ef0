"""Train the assistant when, and only when, something it learns from has changed."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from bot.services import ENGINE_ENVIRON, ENGINE_PYTHON, MODEL, base_environ
from bot.settings import ROOT, Settings

STAMP = MODEL.with_name("changetalk.json")
DATA = ("data/nlu", "data/rules", "data/stories", "data/responses")
ENGINE = ROOT / "bot" / "engine"
COMPONENT = re.compile(r"Starting to train component '(\w+)'")
LOG_LINES_SHOWN = 25

Say = Callable[[str], None]


class TrainingError(RuntimeError):
    """`rasa train` failed; the message holds the end of its log."""


def train(settings: Settings, *, say: Say, force: bool = False) -> bool:
    """Train unless the model is fresh; return whether it trained. Raise TrainingError when Rasa fails."""
    wanted, known = fingerprints(), trained_fingerprints()
    if wanted == known and not force:
        return False
    start = time.monotonic()
    say("Training the assistant: about 4 minutes the first time, less when little has changed.")
    run_rasa(command(is_forced=force or wanted["code"] != known.get("code")), settings, say=say)
    STAMP.write_text(json.dumps(wanted), encoding="utf-8")
    say(f"Trained in {time.monotonic() - start:.0f} s.")
    return True


def is_fresh() -> bool:
    """Whether the model on disk was trained on what is in the checkout now."""
    return fingerprints() == trained_fingerprints()


def fingerprints() -> dict[str, str]:
    """Hashes of what the model is made from: its data, and the code of our components with their libraries."""
    data = [ROOT / "config.yml", ROOT / "domain.yml", *(path for folder in DATA for path in files(folder, "*.yml"))]
    code = [*files("bot/engine", "*.py"), ENGINE / "requirements.lock"]
    return {"data": digest(data), "code": digest(code)}


def trained_fingerprints() -> Mapping[str, str]:
    """The hashes noted after the last training; empty when there is no model."""
    if not (MODEL.is_file() and STAMP.is_file()):
        return {}
    return {str(name): str(value) for name, value in json.loads(STAMP.read_text(encoding="utf-8")).items()}


def files(folder: str, pattern: str) -> list[Path]:
    """Files below a folder of the checkout, in a fixed order."""
    return sorted((ROOT / folder).rglob(pattern))


def digest(paths: Iterable[Path]) -> str:
    """One hash over names and contents."""
    sha = hashlib.sha256()
    for path in paths:
        sha.update(f"{path.relative_to(ROOT)}\0".encode())
        sha.update(path.read_bytes())
    return sha.hexdigest()


def command(*, is_forced: bool) -> list[str]:
    """`rasa train`; forced when component code changed, because Rasa's cache looks at data and configuration only."""
    inputs = ["--config", "config.yml", "--domain", "domain.yml", "--data", *DATA]
    target = ["--out", str(MODEL.parent), "--fixed-model-name", MODEL.name.removesuffix(".tar.gz")]
    return [str(ENGINE_PYTHON), "-m", "bot.engine", "train", *inputs, *target, *(["--force"] if is_forced else [])]


def run_rasa(arguments: list[str], settings: Settings, *, say: Say) -> None:
    """Run Rasa, keep its whole log in the home folder, tell which component is being trained."""
    log = settings.home / "logs" / "train.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    environ = {**base_environ(settings), **ENGINE_ENVIRON}
    with (
        log.open("w", encoding="utf-8") as file,
        subprocess.Popen(
            arguments, env=environ, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as rasa,
    ):
        for line in rasa.stdout or ():
            file.write(line)
            if component := COMPONENT.search(line):
                say(f"  {component[1]}")
    if rasa.returncode != 0:
        end = "\n".join(log.read_text(encoding="utf-8").splitlines()[-LOG_LINES_SHOWN:])
        raise TrainingError(f"{end}\nTraining failed; the whole log is in {log}.")

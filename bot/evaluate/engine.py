"""Runs the trained model over many rows, in the assistant's own environment, without starting the assistant."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bot.services import COMMON_ENVIRON, ENGINE_ENVIRON, ENGINE_PYTHON, MODEL
from bot.settings import ROOT

Mode = Literal["parse", "reflect"]


class EngineUnavailable(RuntimeError):
    """There is nothing to run rows with; the message says what to do about it."""


class EngineFailed(RuntimeError):
    """The run over the rows broke off."""


def run_batch(mode: Mode, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """One answer for every row (`{"text"}`), in order; takes about 15 s to load and a few ms a row.

    parse: intent, confidence, talk, risk, ranking. reflect: text, reflection, code, kind, intent.
    Raises EngineUnavailable or EngineFailed.
    """
    require_engine()
    finished = subprocess.run(
        [str(ENGINE_PYTHON), "-W", "ignore", "-m", "bot.engine.batch", mode],
        input="".join(json.dumps({"text": row["text"]}) + "\n" for row in rows),
        capture_output=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
        env={**os.environ, **COMMON_ENVIRON, **ENGINE_ENVIRON},
    )
    answers = [json.loads(line) for line in finished.stdout.splitlines()]
    if finished.returncode or len(answers) != len(rows):
        raise EngineFailed(f"{mode} ended with {finished.returncode} after {len(answers)} of {len(rows)} rows")
    return answers


def require_engine() -> None:
    """Raise EngineUnavailable unless environment and trained model are there."""
    if not ENGINE_PYTHON.is_file():
        raise EngineUnavailable("the assistant's environment is missing: run `make setup`")
    if not MODEL.is_file():
        raise EngineUnavailable("no trained model: run `changetalk train`")

"""Measures reflections: how many are complex, use the client's own words or are refused, and how long they are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.evaluate.errors import BadRows

OWN_WORDS = "own_words"
COLUMNS = ("text", "reflection", "code", "kind", "intent")


@dataclass(frozen=True)
class Reflected:
    """What the bot said to one client message; `code` is SR, CR or empty when it did not reflect."""

    text: str
    reflection: str
    code: str
    kind: str
    intent: str


@dataclass(frozen=True)
class Report:
    """Shares in percent; None when nothing was reflected. `refused` counts messages answered without a reflection."""

    rows: int
    reflected: int
    refused: int
    percent_complex: float | None
    percent_own_words: float | None
    mean_words: float | None


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read JSON lines `{"text": client message}`; raise BadRows naming the line of another shape."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_row(line, number) for number, line in enumerate(lines, 1) if line.strip()]


def reflected(answer: Mapping[str, Any]) -> Reflected:
    """One answer of the engine's batch run."""
    return Reflected(*(str(answer.get(column, "")) for column in COLUMNS))


def report(answers: Sequence[Reflected]) -> Report:
    """The figures over all answers."""
    said = [answer for answer in answers if answer.code in ("SR", "CR")]
    return Report(
        rows=len(answers),
        reflected=len(said),
        refused=len(answers) - len(said),
        percent_complex=_mean([100.0 * (answer.code == "CR") for answer in said]),
        percent_own_words=_mean([100.0 * (answer.kind == OWN_WORDS) for answer in said]),
        mean_words=_mean([float(len(answer.reflection.split())) for answer in said]),
    )


def write_predictions(path: Path, answers: Sequence[Reflected]) -> None:
    """Write one JSON line a row, in the order of the rows."""
    lines = (json.dumps({name: getattr(answer, name) for name in COLUMNS}, ensure_ascii=False) for answer in answers)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def as_text(figures: Report) -> str:
    """The report as lines to read."""
    shares = (
        ("complex", figures.percent_complex, " %"),
        ("with the client's own words", figures.percent_own_words, " %"),
        ("words in a reflection, on average", figures.mean_words, ""),
    )
    lines = [f"{figures.rows} messages, {figures.reflected} reflected, {figures.refused} answered otherwise"]
    lines += [f"{name}: {'-' if value is None else f'{value:.1f}{unit}'}" for name, value, unit in shares]
    return "\n".join(lines)


def _row(line: str, number: int) -> dict[str, str]:
    try:
        return {"text": str(json.loads(line)["text"])}
    except (KeyError, TypeError, json.JSONDecodeError) as error:
        raise BadRows(f"line {number} is not a row with a text") from error


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None

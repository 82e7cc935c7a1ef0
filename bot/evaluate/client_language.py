"""Measures the coding of client language on transcripts labelled change, neutral or sustain (the columns of AnnoMI)."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from rich.table import Table
from sklearn.metrics import f1_score

from bot.evaluate.engine import run_batch
from bot.evaluate.errors import BadRows
from bot.mi.codes import Talk, talk_of
from bot.mi.understanding import likeliest

Label = Literal["change", "neutral", "sustain"]
LABELS: tuple[Label, ...] = ("change", "neutral", "sustain")
FALLBACK = "nlu_fallback"
COLUMNS = ("interlocutor", "utterance_text")
RunBatch = Callable[[Literal["parse"], Sequence[Mapping[str, Any]]], list[dict[str, Any]]]


@dataclass(frozen=True)
class Utterance:
    """What a client said, what the therapist had said before, and the label given by hand, if any."""

    text: str
    bot_before: str
    label: Label | None


@dataclass(frozen=True)
class Scores:
    """Agreement with the labels given by hand, 0-1; `n` utterances."""

    n: int
    macro_f1: float
    f1: dict[Label, float]


def read_utterances(path: Path) -> tuple[Utterance, ...]:
    """Client rows of a transcript file, in file order; raise BadRows when a column is missing."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
        if missing:
            raise BadRows(f"{path.name} has no column {' or '.join(missing)}")
        return tuple(_client_rows(reader))


def _client_rows(rows: csv.DictReader[str]) -> Iterator[Utterance]:
    before = ""
    for row in rows:
        if row["interlocutor"].strip().lower() == "client":
            yield Utterance(row["utterance_text"], before, _label(row.get("client_talk_type")))
        else:
            before = row["utterance_text"]


def _label(text: str | None) -> Label | None:
    return next((label for label in LABELS if label == (text or "").strip().lower()), None)


def predict(utterances: Sequence[Utterance], run: RunBatch = run_batch) -> list[Label]:
    """One label an utterance, in order; raise what `run` raises."""
    answers = run("parse", [{"text": utterance.text, "bot_before": utterance.bot_before} for utterance in utterances])
    return [message_label(probabilities(answer["ranking"])) for answer in answers]


def probabilities(ranking: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    """Intents with their probabilities; "unsure" is no intent, and its figure is not a probability."""
    return {item["intent"]: item["confidence"] for item in ranking if item["intent"] != FALLBACK}


def message_label(ranking: Mapping[str, float]) -> Label:
    """The heaviest of the three when the probabilities of intents are summed by what they say about change.

    A message's probability is often spread over neighbours (desire, need, reason), so that the first intent alone is
    a poor witness. Ambivalence speaks half for change and half for the status quo; discord for neither.
    """
    weights = dict.fromkeys(LABELS, 0.0)
    for intent, probability in likeliest(ranking).items():
        for label, share in SHARES[talk_of(intent)].items():
            weights[label] += share * probability
    return max(("neutral", "change", "sustain"), key=weights.__getitem__)


SHARES: Mapping[Talk, Mapping[Label, float]] = {
    "change": {"change": 1.0},
    "sustain": {"sustain": 1.0},
    "ambivalent": {"change": 0.5, "sustain": 0.5},
    "discord": {"neutral": 1.0},
    "neutral": {"neutral": 1.0},
}


def score(utterances: Sequence[Utterance], predictions: Sequence[Label]) -> Scores | None:
    """Agreement on the utterances that carry a label; None when none does."""
    pairs = [(u.label, p) for u, p in zip(utterances, predictions, strict=True) if u.label]
    if not pairs:
        return None
    given, predicted = zip(*pairs, strict=True)
    values = f1_score(given, predicted, labels=LABELS, average=None, zero_division=0.0)
    f1 = {label: float(value) for label, value in zip(LABELS, values, strict=True)}
    return Scores(len(pairs), sum(f1.values()) / len(f1), f1)


def write_predictions(path: Path, predictions: Sequence[Label]) -> None:
    """Write one label a line."""
    path.write_text("".join(label + "\n" for label in predictions), encoding="utf-8")


def scores_table(scores: Scores) -> Table:
    """The scores, with what they are usually compared to."""
    table = Table("F1", "", title=f"{scores.n} client utterances", title_justify="left")
    for label in LABELS:
        table.add_row(label, f"{scores.f1[label]:.3f}")
    table.add_row("macro", f"{scores.macro_f1:.3f}", style="bold")
    return table

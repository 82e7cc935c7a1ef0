"""Coding of client language on labelled transcripts: reading, deciding, scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.evaluate.client_language import Utterance, message_label, predict, read_utterances, score, write_predictions

HEADER = "transcript_id,utterance_id,interlocutor,utterance_text,client_talk_type\n"


def write(path: Path, *rows: str) -> Path:
    path.write_text(HEADER + "".join(row + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        ({"change_desire": 0.6, "share_use": 0.4}, "change"),
        ({"share_use": 0.4, "change_desire": 0.3, "change_need": 0.3}, "change"),
        ({"sustain_reason": 0.5, "change_reason": 0.3, "affirm": 0.2}, "sustain"),
        ({"ambivalence": 0.6, "sustain_desire": 0.2, "share_use": 0.2}, "sustain"),
        ({"ambivalence": 0.6, "change_need": 0.2, "share_use": 0.2}, "change"),
        ({"ambivalence": 0.5, "share_life": 0.4, "change_need": 0.1}, "neutral"),
        ({"discord": 0.9, "sustain_desire": 0.1}, "neutral"),
        ({"risk_suicide_active": 1.0}, "neutral"),
        ({}, "neutral"),
    ],
)
def test_when_probability_is_spread_then_the_heaviest_side_is_said(ranking: Mapping[str, float], expected: str) -> None:
    """Neighbouring intents count together, ambivalence half on each side, discord on neither."""
    assert message_label(ranking) == expected


def test_when_a_transcript_is_read_then_client_rows_come_in_order_with_what_was_said_before(tmp_path: Path) -> None:
    """The therapist's latest words go with each client row, through several client rows."""
    path = write(
        tmp_path / "rows.csv",
        "1,0,therapist,How has it been?,n/a",
        '1,1,client,"Fine, thanks.",neutral',
        "1,2,client,I want to stop.,change",
        "2,0,therapist,And you?,n/a",
        "2,1,client,No idea.,n/a",
    )
    assert read_utterances(path) == (
        Utterance("Fine, thanks.", "How has it been?", "neutral"),
        Utterance("I want to stop.", "How has it been?", "change"),
        Utterance("No idea.", "And you?", None),
    )


def test_when_a_column_is_missing_then_it_is_named(tmp_path: Path) -> None:
    """A wrong file is refused with a reason."""
    path = tmp_path / "other.csv"
    path.write_text("interlocutor,words\nclient,hi\n", encoding="utf-8")
    with pytest.raises(ValueError, match="utterance_text"):
        read_utterances(path)


def test_when_labels_are_predicted_then_one_comes_for_every_utterance(tmp_path: Path) -> None:
    """The engine is asked once, with texts and what was said before; predictions are written a line each."""
    asked: list[Mapping[str, Any]] = []

    def run(mode: str, rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        asked.extend(rows)
        return [{"ranking": [{"intent": str(row["text"]), "confidence": 0.9}]} for row in rows]

    labels = predict((Utterance("change_need", "Why?", "change"), Utterance("affirm", "", None)), run)
    write_predictions(tmp_path / "out.txt", labels)
    assert asked == [{"text": "change_need", "bot_before": "Why?"}, {"text": "affirm", "bot_before": ""}]
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "change\nneutral\n"


def test_when_the_classifier_was_unsure_then_its_doubt_does_not_count_as_neutral() -> None:
    """The fallback stands in the ranking with one minus the best probability."""
    ranking = [
        {"intent": "nlu_fallback", "confidence": 0.8},
        {"intent": "change_need", "confidence": 0.2},
        {"intent": "share_life", "confidence": 0.1},
    ]
    assert predict([Utterance("a", "", None)], lambda mode, rows: [{"ranking": ranking}]) == ["change"]


def test_when_labels_are_scored_then_classes_weigh_the_same() -> None:
    """Macro-F1 is the mean of the three; rows without a label are left out."""
    rows = [Utterance("a", "", label) for label in ("change", "neutral", "neutral", "sustain", None)]  # type: ignore[arg-type]
    scores = score(rows, ["change", "neutral", "change", "sustain", "change"])
    assert scores is not None
    assert scores.n == 4
    assert scores.f1 == pytest.approx({"change": 2 / 3, "neutral": 2 / 3, "sustain": 1.0})
    assert scores.macro_f1 == pytest.approx(7 / 9)


def test_when_nothing_is_labelled_then_there_is_no_score() -> None:
    """Predictions alone are fine."""
    assert score([Utterance("a", "", None)], ["neutral"]) is None

"""Rows through the deployed model, without the assistant running."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.evaluate import engine

ROWS = [{"text": "i wish i could stop"}, {"text": "/affirm"}, {"text": "🙂"}, {"text": ""}]


def test_when_there_is_no_model_then_the_error_says_what_to_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Before any row is looked at."""
    monkeypatch.setattr(engine, "ENGINE_PYTHON", Path(__file__))
    monkeypatch.setattr(engine, "MODEL", tmp_path / "none.tar.gz")
    with pytest.raises(engine.EngineUnavailable, match="changetalk train"):
        engine.run_batch("parse", ROWS)


@pytest.mark.slow
def test_when_rows_are_parsed_then_each_is_answered_in_order(trained: Path) -> None:
    """Emoji, slashes and nothing at all included."""
    assert trained.is_file()
    first, *rest = engine.run_batch("parse", ROWS)
    assert first["intent"] == "change_desire" and first["talk"] == "change" and first["risk"] is None
    assert first["ranking"][0]["confidence"] >= first["ranking"][1]["confidence"]
    assert len(rest) == 3


@pytest.mark.slow
def test_when_rows_are_reflected_then_change_talk_gets_a_reflection(trained: Path) -> None:
    """By the wording and rules as deployed."""
    assert trained.is_file()
    answers = engine.run_batch("reflect", ROWS)
    assert answers[0]["code"] in ("SR", "CR") and answers[0]["kind"] in ("own_words", "category")
    assert all(answer["reflection"] for answer in answers)

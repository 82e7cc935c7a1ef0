"""Fidelity figures over played turns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.evaluate.commands import app
from bot.evaluate.fidelity import BARS, Bar, read_exchanges, report

GREETING = {"text": "Hello, this is a program.", "code": "structure", "buttons": [], "response": "utter_greet"}


def said(text: str, code: str) -> dict[str, Any]:
    return {"text": text, "code": code, "buttons": [], "response": "utter_x"}


def row(session: str, n: int, user: str, *bot: dict[str, Any], intent: str = "share_use") -> dict[str, Any]:
    return {"id": session, "n": n, "user": user, "bot": list(bot), "risk": [], "intent": intent, "latency_ms": 9.0}


@pytest.fixture
def turns(tmp_path: Path) -> Path:
    again = said("You want out. What for?", "SR, Q")
    rows = [
        row("a", 1, "every weekend now", GREETING, said("It has been growing.", "CR")),
        row("a", 2, "i want to stop", again, intent="change_desire"),
        row("a", 3, "no i like it", said("You enjoy it.", "CR"), again, intent="sustain_desire"),
        row("b", 1, "ok", said("It has been growing.", "CR")),
    ]
    path = tmp_path / "turns.jsonl"
    path.write_text("".join(json.dumps(item) + "\n" for item in rows), encoding="utf-8")
    return path


def test_when_turns_are_measured_then_each_session_has_its_own_figures(turns: Path) -> None:
    """Reflections, questions, change talk heard, words and repeats of one session."""
    sessions, _ = report(read_exchanges(turns))
    a = sessions["a"]
    assert (a.exchanges, a.reflections, a.questions) == (3, 4, 2)
    assert a.reflections_per_question == 2.0
    assert a.percent_complex == 50.0
    assert a.percent_change_talk == 50.0
    assert a.bot_word_share == pytest.approx(100 * 22 / 33)
    assert a.percent_frame_words == pytest.approx(100 * 5 / 33)
    assert a.verbatim_repeats == 1
    assert sessions["b"].reflections_per_question is None


def test_when_sessions_are_pooled_then_repeats_do_not_cross_them(turns: Path) -> None:
    """The same sentence to two people is no repeat; counts add up."""
    _, pooled = report(read_exchanges(turns))
    assert (pooled.exchanges, pooled.reflections, pooled.questions) == (4, 5, 2)
    assert pooled.verbatim_repeats == 1
    assert pooled.inconsistent == 0


def test_when_a_row_is_no_turn_then_its_line_is_named(tmp_path: Path) -> None:
    """A wrong file is refused with a reason."""
    path = tmp_path / "turns.jsonl"
    path.write_text('{"id": "a"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        read_exchanges(path)


@pytest.mark.parametrize(
    ("bar", "value", "expected"),
    [
        (Bar("x", "x", low=2.0), 2.0, True),
        (Bar("x", "x", low=2.0), 1.9, False),
        (Bar("x", "x", high=0), 0, True),
        (Bar("x", "x", high=0), 1, False),
        (Bar("x", "x", high=60), None, None),
        (Bar("x", "x"), 5, None),
    ],
)
def test_when_a_figure_meets_its_bar_then_it_says_so(bar: Bar, value: float | None, expected: bool | None) -> None:
    """No verdict without a value or without a bar."""
    assert bar.is_met(value) is expected


def test_when_shown_then_every_bar_has_a_line_and_json_is_complete(turns: Path) -> None:
    """The command prints both tables, and the same figures as JSON."""
    runner = CliRunner()
    shown = runner.invoke(app, ["fidelity", "--turns", str(turns)], env={"COLUMNS": "160"})
    assert shown.exit_code == 0
    assert all(bar.title in shown.output for bar in BARS)
    told = json.loads(runner.invoke(app, ["fidelity", "--turns", str(turns), "--json"]).output)
    assert set(told) == {"pooled", "met", "sessions"}
    assert told["met"]["verbatim_repeats"] is False
    assert set(told["sessions"]) == {"a", "b"}

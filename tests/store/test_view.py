"""What people see of a conversation: day numbers, scores and risk in place, words only with consent to review."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from rich.console import Console

from bot.store import transcript
from bot.store.export import lines
from bot.store.records import BotTurn, Choice, Ruler, Status
from bot.store.repository import Store
from bot.store.times import day_number, days_ago, part_of_day
from bot.store.view import NOTICE, Shown, show

from .conftest import SENDER, Clock
from .promises import RISK, client

FIRST = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)


@pytest.fixture
def talked(consenting: Store, clock: Clock) -> Store:
    """Two sessions a week apart, with a score, a risk and a next step."""
    consenting.record(
        SENDER, client("m1", "[PERSON_1] says i changed", talk="sustain"), [BotTurn(text="Hm.", code="CR")]
    )
    clock.pass_by(minutes=1)
    consenting.record_score(SENDER, Ruler.IMPORTANCE, 7, substance="cocaine")
    clock.pass_by(seconds=1)
    consenting.record(SENDER, client("m2", "7", talk="neutral"), [BotTurn(text="A seven. Why a seven?", code="SR, Q")])
    consenting.record_referrals(SENDER, ("cbt",), Status.CHOSEN)
    clock.pass_by(days=7)
    consenting.record(
        SENDER, client("m3", "better off without me", flags=(RISK,)), [BotTurn(text="Oh.", code="crisis")]
    )
    return consenting


def shown(store: Store, *, review: bool = True) -> Shown:
    store.record_consent(SENDER, Choice.REVIEW, granted=review, version="1")
    return show(store.transcript(store.start(SENDER).pseudonym), zone=UTC)


def printed(store: Store, *, review: bool = True) -> str:
    console = Console(width=140, record=True, file=None, quiet=False, stderr=True)
    with console.capture() as capture:
        console.print(transcript.render(shown(store, review=review)))
    return capture.get()


def test_when_a_conversation_is_shown_then_times_are_day_numbers(talked: Store) -> None:
    """No date, no hour."""
    sessions = shown(talked).sessions
    assert [(session.number, session.when) for session in sessions] == [(1, "day 1, evening"), (2, "day 8, evening")]


def test_when_a_score_was_heard_then_it_stands_beside_its_turn(talked: Store) -> None:
    """And in the list of all scores."""
    view = shown(talked)
    assert {turn.number: [score.value for score in turn.scores] for turn in view.sessions[0].turns if turn.scores} == {
        3: [7.0]
    }
    assert [(score.session, score.day, score.ruler, score.substance) for score in view.scores] == [
        (1, 1, "importance", "cocaine")
    ]


def test_when_totals_are_shown_then_they_are_the_miti_figures_of_all_sessions(talked: Store) -> None:
    """R:Q, %CR and %CT heard."""
    totals = shown(talked).totals
    assert (totals.reflections_per_question, totals.percent_complex, totals.percent_change_talk) == (2.0, 50.0, 50.0)


def test_when_a_transcript_is_printed_then_words_codes_scores_and_risk_are_in_it(talked: Store) -> None:
    """Placeholders too: they are not markup."""
    text = printed(talked)
    for part in ("[PERSON_1] says i changed", "SR, Q", "importance 7 of 10 (cocaine)", "RISK suicide_passive", NOTICE):
        assert part in text
    assert "next step: cbt (chosen)" in text


def test_when_the_client_did_not_agree_to_review_then_words_are_withheld_and_codes_stay(talked: Store) -> None:
    """On paper as in JSON."""
    text = printed(talked, review=False)
    assert "PERSON_1" not in text
    assert "better off" not in text
    assert "importance 7 of 10" in text
    assert "better off" not in json.dumps(shown(talked, review=False).as_dict())


def test_when_sessions_are_exported_then_each_is_one_line_with_the_notice(talked: Store) -> None:
    """Only with consent to review as it stands now."""
    shown(talked)
    rows = [json.loads(line) for line in lines(talked, zone=UTC)]
    assert [(row["number"], row["notice"]) for row in rows] == [(1, NOTICE), (2, NOTICE)]
    assert SENDER not in json.dumps(rows)
    shown(talked, review=False)
    assert list(lines(talked)) == []


@pytest.mark.parametrize(
    ("at", "zone", "day", "part"),
    [
        (FIRST, UTC, 1, "evening"),
        (FIRST + timedelta(hours=5), UTC, 1, "night"),
        (FIRST + timedelta(hours=6), UTC, 2, "night"),
        (FIRST + timedelta(hours=12), UTC, 2, "morning"),
        (FIRST + timedelta(hours=18), UTC, 2, "afternoon"),
        (FIRST + timedelta(hours=6), timezone(timedelta(hours=-6)), 1, "evening"),
    ],
)
def test_when_a_time_is_shown_then_it_is_a_day_and_a_part_of_it(
    at: datetime, zone: timezone, day: int, part: str
) -> None:
    """In the zone of the clinic."""
    assert (day_number(at, FIRST, zone), part_of_day(at, zone)) == (day, part)


@pytest.mark.parametrize(("days", "said"), [(0, "today"), (-3, "today"), (1, "yesterday"), (9, "9 days ago")])
def test_when_the_last_activity_is_shown_then_it_is_in_days(days: int, said: str) -> None:
    """A clock that was put back never shows a day to come."""
    assert days_ago(FIRST, FIRST + timedelta(days=days), UTC) == said

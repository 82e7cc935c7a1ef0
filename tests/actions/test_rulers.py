"""Ruler scores are kept with what they are about, and never a number nobody gave."""

from __future__ import annotations

import pytest

from actions import keeping
from actions.rulers import ActionLogRuler
from bot.settings import SettingsError
from bot.store.repository import Store

from .conftest import SENDER, run, tracker


@pytest.mark.parametrize(
    ("moment", "score", "slots"),
    [
        ("importance_low", 3.0, {"importance": 3.0}),
        ("importance_zero", 0, {"importance": 0.0}),
        ("confidence_high", 7.5, {"confidence": 7.5}),
        ("readiness_high", 10, {"readiness": 10.0}),
        ("readiness_high", 11, {}),
        ("readiness_high", -1, {}),
        ("readiness_high", "7", {}),
        ("readiness_high", True, {}),
        ("readiness_high", float("nan"), {}),
        ("readiness_high", None, {}),
        ("ruler_unclear", 7, {}),
        ("listen", 7, {}),
        (None, 7, {}),
    ],
)
async def test_when_a_score_is_heard_then_it_is_kept_with_substance_and_process(
    consenting: Store, moment: str | None, score: object, slots: dict[str, float]
) -> None:
    """Only at a ruler's moment and only from 0 to 10."""
    state = tracker("give_score", moment=moment, score=score, substance="cocaine", process="evoking")
    assert await run(ActionLogRuler(), state) == (slots, [])
    last = consenting.last_sitting(SENDER)
    kept = {} if last is None else {each.ruler: each.value for each in last.scores}
    assert kept == slots
    assert last is None or [(each.substance, each.process) for each in last.scores] == [("cocaine", "evoking")]


async def test_when_there_is_no_conversation_then_the_score_is_used_and_not_kept(store: Store) -> None:
    """Without consent nothing is kept, and nothing is said about it."""
    assert await run(ActionLogRuler(), tracker("give_score", moment="importance_low", score=2)) == (
        {"importance": 2.0},
        [],
    )
    assert store.conversations(reviewable=False) == ()


async def test_when_a_score_cannot_be_kept_then_the_conversation_goes_on_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The client is told, the turn does not crash."""

    def unset() -> Store:
        raise SettingsError("no secret")

    monkeypatch.setattr(keeping, "store", unset)
    state = tracker("give_score", moment="importance_low", score=2)
    assert await run(ActionLogRuler(), state) == ({"importance": 2.0}, ["utter_not_saved"])

"""Keeps the answer to a ruler: importance, confidence or readiness, 0 to 10, with what it was about."""

from __future__ import annotations

from typing import override

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.keeping import keep
from bot.store.records import Ruler


class ActionLogRuler(Action):
    """The conversation goes on with the score even when it could not be kept."""

    @override
    def name(self) -> str:
        return "action_log_ruler"

    @override
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        ruler, value = ruler_of(tracker.get_slot("moment")), value_of(tracker.get_slot("score"))
        if ruler is None or value is None:
            return []
        about = {name: tracker.get_slot(name) for name in ("substance", "process")}
        await keep(lambda store: store.record_score(tracker.sender_id, ruler, value, **about), dispatcher)
        return [SlotSet(ruler, value)]


def ruler_of(moment: str | None) -> Ruler | None:
    """The ruler that a moment such as `importance_low` answers."""
    return next((ruler for ruler in Ruler if (moment or "").partition("_")[0] == ruler), None)


def value_of(score: object) -> float | None:
    """A score on the ruler; None for anything else."""
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 10:
        return None
    return float(score)

"""Keeps the answer to one of the three choices, with the version of the text it was given to."""

from __future__ import annotations

from functools import cache
from typing import override

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.hearing import latest_intent
from actions.keeping import keep
from bot.store.records import Choice
from bot.words import load_responses

PREFIX = "consent_"


class ActionRecordConsent(Action):
    """Yes counts only once it is kept; no counts at once."""

    @override
    def name(self) -> str:
        return "action_record_consent"

    @override
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        choice = choice_of(tracker.get_slot("moment"))
        if choice is None:
            return []
        granted = latest_intent(tracker) == "affirm"
        is_kept = await keep(
            lambda store: store.record_consent(tracker.sender_id, choice, granted=granted, version=version_of(choice)),
            dispatcher,
        )
        return [SlotSet(PREFIX + choice, granted if is_kept or not granted else None)]


def choice_of(moment: str | None) -> Choice | None:
    """The choice that was awaited, None at any other moment."""
    return next((choice for choice in Choice if moment == PREFIX + choice), None)


@cache
def version_of(choice: Choice) -> str:
    """The version in the metadata of the question that was asked; raise WordsError."""
    question = load_responses()[f"utter_ask_{PREFIX}{choice}"]
    return question[0].version or "0"

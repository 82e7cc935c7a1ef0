"""Keeps which next steps were offered, and what the client made of them."""

from __future__ import annotations

from typing import override

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.hearing import intents_of, latest_intent
from actions.keeping import keep
from bot.mi.referral import menu_for, options_of
from bot.store.records import Ruler, Status


class ActionSuggestNextSteps(Action):
    """Choose the menu that fits what was heard; the words for it are in data/responses."""

    @override
    def name(self) -> str:
        return "action_suggest_next_steps"

    @override
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        menu = menu_for(intents_of(tracker), scores_of(tracker))
        await keep(
            lambda store: store.record_referrals(tracker.sender_id, options_of(menu), Status.SUGGESTED), dispatcher
        )
        return [SlotSet("menu", menu)]


class ActionRecordNextStep(Action):
    """Keep the option chosen from the open menu, or that all of them were declined."""

    @override
    def name(self) -> str:
        return "action_record_next_step"

    @override
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        offered, option = options_of(tracker.get_slot("menu")), tracker.get_slot("option")
        if latest_intent(tracker) == "deny":
            options, status = offered, Status.DECLINED
        else:
            options, status = tuple(key for key in offered if key == option), Status.CHOSEN
        await keep(lambda store: store.record_referrals(tracker.sender_id, options, status), dispatcher)
        return []


def scores_of(tracker: Tracker) -> dict[str, float]:
    """The scores given so far, by ruler."""
    values = {ruler.value: tracker.get_slot(ruler) for ruler in Ruler}
    return {ruler: float(value) for ruler, value in values.items() if value is not None}

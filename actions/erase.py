"""Deletes everything kept about the client, at once."""

from __future__ import annotations

from typing import override

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.keeping import FAILURES, in_store
from bot.store.errors import UnknownConversation


class ActionErase(Action):
    """The slot `erased` tells rules what to say; it is True only when nothing is left."""

    @override
    def name(self) -> str:
        return "action_erase"

    @override
    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        try:
            receipt = await in_store(lambda store: store.erase(tracker.sender_id))
        except UnknownConversation:  # nothing was kept, or it is gone already
            return [SlotSet("receipt", None), SlotSet("erased", True)]
        except FAILURES:
            return [SlotSet("erased", False)]
        return [SlotSet("receipt", receipt.code), SlotSet("erased", True)]

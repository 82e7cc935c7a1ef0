"""Actions on a store in a temporary home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker

from actions import keeping
from bot.settings import Settings
from bot.store.records import Choice
from bot.store.repository import Store

SENDER = "c" * 32


@pytest.fixture
def store(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    opened = Store.open(settings)
    monkeypatch.setattr(keeping, "store", lambda: opened)
    yield opened
    opened.close()


@pytest.fixture
def consenting(store: Store) -> Store:
    """SENDER has agreed to chat."""
    store.record_consent(SENDER, Choice.CHAT, granted=True, version="1")
    return store


def tracker(*intents: str, **slots: Any) -> Tracker:
    """A tracker as it is posted to the action server; the last of `intents` is the latest."""
    events: list[dict[str, Any]] = [{"event": "session_started"}]
    events += [{"event": "user", "parse_data": {"intent": {"name": intent}}} for intent in intents]
    latest = events[-1].get("parse_data", {})
    return Tracker(SENDER, slots, latest, events, False, None, {}, "action_listen")


async def run(action: Action, state: Tracker) -> tuple[dict[str, Any], list[str]]:
    """The slots an action sets and the names of the responses it utters."""
    dispatcher = CollectingDispatcher()
    events = await action.run(dispatcher, state, {})  # type: ignore[typeddict-item]
    assert all(event["event"] == "slot" for event in events)
    return {event["name"]: event["value"] for event in events}, [each["response"] for each in dispatcher.messages]

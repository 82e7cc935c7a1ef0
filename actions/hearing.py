"""What the client was heard to say, by intent, as the last NLU component settled it."""

from __future__ import annotations

from rasa_sdk.interfaces import Tracker


def latest_intent(tracker: Tracker) -> str | None:
    """The intent of the latest message; the SDK's own way looks at the ranking, which still holds the first guess."""
    return (tracker.latest_message.get("intent") or {}).get("name")


def intents_of(tracker: Tracker) -> list[str]:
    """The intents heard since the session began, oldest first."""
    heard: list[str] = []
    for event in tracker.events:
        if event.get("event") == "session_started":
            heard.clear()
        elif event.get("event") == "user":
            heard.append(str(((event.get("parse_data") or {}).get("intent") or {}).get("name")))
    return heard

"""Reads a tracker's events of the current session into the small values that decisions and wording need."""

from dataclasses import dataclass, replace
from typing import Any, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

from rasa.shared.core.events import BotUttered, Event, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.mi.codes import TALK_INTENTS
from bot.mi.situation import RULERS, Heard, Said, Situation, observe


@dataclass(frozen=True)
class Message:
    """One message of the client and the intent it was read as."""

    text: str
    intent: str


@dataclass(frozen=True)
class Line:
    """One text of the bot: in which turn (counted by client messages), and which variant it was."""

    turn: int
    text: str
    response: str
    variant: str
    codes: Tuple[str, ...]


def session_events(tracker: DialogueStateTracker) -> List[Event]:
    """Events since the latest session start, oldest first, that start not included."""
    events = list(tracker.events)
    starts = [index for index, event in enumerate(events) if isinstance(event, SessionStarted)]
    return events[starts[-1] + 1 :] if starts else events


def messages(tracker: DialogueStateTracker) -> List[Message]:
    """What the client has said in this session, oldest first, the latest included."""
    return [_message(event) for event in session_events(tracker) if isinstance(event, UserUttered)]


def lines(tracker: DialogueStateTracker) -> List[Line]:
    """What the bot has said in this session, oldest first."""
    found, turn = [], 0
    for event in session_events(tracker):
        turn += isinstance(event, UserUttered)
        if isinstance(event, BotUttered):
            found.append(_line(turn, event))
    return found


def situation(tracker: DialogueStateTracker, profile: Optional[Mapping[str, Any]] = None) -> Situation:
    """The session before the coming message; `profile` is what the gateway knows of a returning client."""
    events = session_events(tracker)
    known = _known(tracker, profile or {})
    has_begun = any(isinstance(event, BotUttered) for event in events)
    is_back = known.has_consent and not has_begun
    known = replace(known, is_new=not has_begun and not is_back, is_returning=is_back, scores=_scores(events))
    return observe(_steps(events), known)


def _known(tracker: DialogueStateTracker, profile: Mapping[str, Any]) -> Situation:
    """What slots and profile say, before anything in this session has been looked at."""

    def slot(name: str) -> Any:
        value = tracker.slots[name].value if name in tracker.slots else None
        return profile.get(name) if value is None else value

    return Situation(
        has_consent=bool(slot("consent_chat") or profile.get("consented")),
        score=slot("score"),
        substance=slot("substance"),
        target=slot("target"),
        menu=slot("menu"),
    )


def _scores(events: Sequence[Event]) -> Mapping[str, float]:
    """Scores of this session; what is set before the client speaks was only carried over from an earlier one."""
    first = next((index for index, event in enumerate(events) if isinstance(event, UserUttered)), len(events))
    settings = (event for event in events[first:] if isinstance(event, SlotSet) and event.key in RULERS)
    return {event.key: float(event.value) for event in settings if event.value is not None}


def _steps(events: Sequence[Event]) -> Iterator[Union[Said, Heard]]:
    for event in events:
        if isinstance(event, UserUttered):
            intent = _message(event).intent
            yield Heard(intent, is_talk=intent in TALK_INTENTS)
        elif isinstance(event, BotUttered):
            line = _line(0, event)
            yield Said(line.response, line.codes)


def _message(event: UserUttered) -> Message:
    return Message(event.text or "", str((event.intent or {}).get("name") or ""))


def _line(turn: int, event: BotUttered) -> Line:
    metadata = event.metadata or {}
    codes = tuple(code.strip() for code in str(metadata.get("code") or "").split(",") if code.strip())
    response = str(metadata.get("response") or metadata.get("utter_action") or "")
    return Line(turn, event.text or "", response, str(metadata.get("variant") or ""), codes)

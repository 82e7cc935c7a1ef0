"""One turn: message in, Rasa's own steps in one pass over one tracker, and everything the gateway asks for out."""

import re
from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_SESSION_START_NAME
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine import history, patches
from bot.engine.context import in_context
from bot.mi.codes import talk_of
from bot.mi.situation import Situation
from bot.safety.records import INTENT_LABELS

CHANNEL = "changetalk"
MAX_TEXT = 4000
SENDER = re.compile(r"[A-Za-z0-9_-]{8,128}")
MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
INTENT = re.compile(r"[a-z_]{1,64}")
PROFILE = {"consented": bool, "returning": bool, "substance": str, "target": str, "last_words": str}
REPORTED_SLOTS = ("consent_chat", "consent_review", "consent_improve", "erased", "substance", "target")


class BadRequest(ValueError):
    """The body breaks the contract; `code` says how, without quoting it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class TurnFailed(RuntimeError):
    """No answer came of a turn; it was not saved, so the message can be sent again."""

    code = "turn_failed"


class ActionFailed(TurnFailed):
    """A consent, score or erasure was not carried out, so the bot must not go on as if it had been."""

    code = "action_failed"


class EmptyReply(TurnFailed):
    """The policies or the words left the client without an answer."""

    code = "empty_reply"


@dataclass(frozen=True)
class Turn:
    """What the gateway sends: exactly one of `text` and `intent` is set."""

    sender: str
    message_id: str
    text: Optional[str]
    intent: Optional[str]
    is_new_session: bool
    profile: Mapping[str, Any]


def parse_turn(body: Any) -> Turn:
    """The turn in a JSON body; raise BadRequest."""
    if not isinstance(body, dict):
        raise BadRequest("bad_json")
    profile, is_new = body.get("profile") or {}, body.get("new_session", False)
    if not isinstance(profile, dict) or not isinstance(is_new, bool):
        raise BadRequest("bad_profile")
    text, intent = body.get("text"), body.get("intent")
    if (text is None) == (intent is None):
        raise BadRequest("text_or_intent")
    return Turn(
        sender=_matching(body.get("sender"), SENDER, "bad_sender"),
        message_id=_matching(body.get("message_id"), MESSAGE_ID, "bad_message_id"),
        text=None if text is None else _text(text),
        intent=None if intent is None else _matching(intent, INTENT, "bad_intent"),
        is_new_session=is_new,
        profile={key: value for key, value in profile.items() if isinstance(value, PROFILE.get(key, ()))},
    )


async def run(agent: Agent, turn: Turn) -> Dict[str, Any]:
    """Answer one turn, in the order of arrival within a conversation; raise BadRequest or TurnFailed."""
    processor = agent.processor
    if processor is None or agent.lock_store is None:
        raise TurnFailed("no model")
    if turn.intent is not None and turn.intent not in processor.domain.intents:
        raise BadRequest("unknown_intent")
    async with agent.lock_store.lock(turn.sender):
        tracker = await processor.get_tracker(turn.sender)
        await start_session(processor, tracker, is_forced=turn.is_new_session)
        heard = len(tracker.events)
        await converse(processor, tracker, user_message(turn, history.situation(tracker, turn.profile)))
        said = [event for event in list(tracker.events)[heard:] if isinstance(event, BotUttered)]
        if not any((event.text or "").strip() for event in said):
            raise EmptyReply("no text")
        await processor.save_tracker(tracker)
        return reply(tracker, said)


def reply(tracker: DialogueStateTracker, said: List[BotUttered]) -> Dict[str, Any]:
    """The answer's JSON: what was said, how the client was understood, and the slots the gateway watches."""
    message = tracker.latest_message
    intent = dict(message.intent) if message else {}
    name = intent.get("name")
    return {
        "messages": [_message(event) for event in said if (event.text or "").strip()],
        "parse": {
            "intent": name,
            "confidence": round(float(intent.get("confidence") or 0.0), 4),
            "talk": talk_of(name),
            "risk": INTENT_LABELS.get(str(name)),
        },
        "moment": tracker.get_slot("moment") or "",
        "process": tracker.get_slot("process") or "",
        "slots": {
            **{name: tracker.get_slot(name) for name in REPORTED_SLOTS},
            "erased": bool(tracker.get_slot("erased")),
        },
    }


async def start_session(processor: MessageProcessor, tracker: DialogueStateTracker, *, is_forced: bool) -> None:
    """Start a session when there is none, when the last is too old, or when the gateway says so."""
    output = CollectingOutputChannel()
    before = len(tracker.events)
    await processor._update_tracker_session(tracker, output)
    if is_forced and len(tracker.events) == before:
        action = processor._get_action(ACTION_SESSION_START_NAME)
        prediction = PolicyPrediction.for_action_name(processor.domain, ACTION_SESSION_START_NAME)
        await processor._run_action(action, tracker, output, processor.nlg, prediction)


async def converse(processor: MessageProcessor, tracker: DialogueStateTracker, message: UserMessage) -> None:
    """What MessageProcessor.handle_message does, without reading the tracker back from the store twice.

    Raises ActionFailed, where Rasa would go on.
    """
    patches.failed_action.set(None)
    await processor._handle_message_with_tracker(message, tracker)
    tracker = await processor.run_action_extract_slots(message.output_channel, tracker)
    await processor._run_prediction_loop(message.output_channel, tracker)
    if name := patches.failed_action.get():
        raise ActionFailed(name)


def user_message(turn: Turn, situation: Situation) -> UserMessage:
    """The message with its situation; an intent from a button comes with its parse, past the classifier."""
    metadata: Dict[str, Any] = {"situation": situation.to_dict()}
    if turn.profile:
        metadata["profile"] = dict(turn.profile)
    text = f"/{turn.intent}" if turn.intent else str(turn.text)
    return UserMessage(
        text=text,
        output_channel=CollectingOutputChannel(),
        sender_id=turn.sender,
        parse_data=_parse(turn.intent, text, metadata) if turn.intent else None,
        input_channel=CHANNEL,
        message_id=turn.message_id,
        metadata=metadata,
    )


def _parse(intent: str, text: str, metadata: Mapping[str, Any]) -> Dict[str, Any]:
    settled, entities = in_context(metadata, {"name": intent, "confidence": 1.0}, "", [])
    return {"text": text, "intent": settled, "entities": entities, "intent_ranking": [settled]}


def _message(event: BotUttered) -> Dict[str, Any]:
    buttons = (event.data or {}).get("buttons") or []
    metadata = event.metadata or {}
    return {
        "text": event.text,
        "buttons": [{"title": button["title"], "payload": button["payload"]} for button in buttons],
        "response": metadata.get("response") or metadata.get("utter_action") or "",
        "code": metadata.get("code") or "",
    }


def _matching(value: Any, pattern: "re.Pattern[str]", code: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise BadRequest(code)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise BadRequest("bad_text")
    text = plain(value)
    if not text:
        raise BadRequest("empty_text")
    return text


def plain(text: str) -> str:
    """The text without leading slashes: free text can never fire an intent."""
    return text.lstrip("/ \t\r\n\v\f").strip()

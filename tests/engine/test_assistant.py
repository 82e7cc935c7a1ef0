"""A small real assistant, turn by turn: what comes back, and what is never said or logged."""

import asyncio
import io
import logging
from typing import Any

import pytest
from conftest import run
from rasa.core.agent import Agent
from rasa.core.tracker_store import InMemoryTrackerStore

from bot.engine import log, turn
from bot.engine.channel import answer_health, real_store

PLANTED = "i want to stop, says planted-person-dre"
BACK = {"consented": True, "returning": True}


def ask(agent: Agent, sender: str, text: str = "", **more: Any) -> dict[str, Any]:
    """One turn through the channel's own code."""
    body = {"sender": f"sender-{sender}", "message_id": "a1", **({"text": text} if text else {}), **more}
    answer: dict[str, Any] = run(turn.run(agent, turn.parse_turn(body)))
    return answer


def responses(answer: dict[str, Any]) -> list:
    """Names of what was said."""
    return [message["response"] for message in answer["messages"]]


def test_when_a_new_person_says_anything_then_they_are_welcomed_and_asked(small_agent: Agent) -> None:
    """The situation decides: even change talk meets the notice first."""
    answer = ask(small_agent, "new", "i want to stop")
    assert responses(answer) == ["utter_welcome", "utter_ask_consent_chat"]
    assert answer["moment"] == "start" and answer["parse"]["intent"] == "greet"
    assert answer["messages"][1]["buttons"] and answer["messages"][1]["code"] == "structure"
    assert answer["slots"]["consent_chat"] is None and answer["slots"]["erased"] is False


def test_when_a_client_is_known_then_the_profile_fills_the_slots(small_agent: Agent) -> None:
    """The gateway's memory reaches the assistant."""
    answer = ask(small_agent, "back", "hi", new_session=True, profile={**BACK, "substance": "cocaine"})
    assert responses(answer) == ["utter_welcome_back"]
    assert answer["slots"]["consent_chat"] is True and answer["slots"]["substance"] == "cocaine"


def test_when_talk_is_heard_then_it_is_coded(small_agent: Agent) -> None:
    """Client language, by MISC."""
    ask(small_agent, "talk", "hi", profile=BACK)
    answer = ask(small_agent, "talk", "i wish i could quit")
    assert answer["parse"]["talk"] == "change" and answer["parse"]["risk"] is None
    assert responses(answer) == ["utter_reflect"] and answer["messages"][0]["code"]


def test_when_a_slash_is_typed_then_it_is_plain_text(small_agent: Agent) -> None:
    """The classifier hears it; nothing is fired with certainty."""
    ask(small_agent, "slash", "hi", profile=BACK)
    answer = ask(small_agent, "slash", "/change_desire i want to stop")
    assert answer["parse"]["confidence"] < 1.0


def test_when_a_button_fires_an_intent_then_it_is_certain_and_unknown_ones_are_refused(small_agent: Agent) -> None:
    """Opaque keys are resolved at the gateway; here only names of the domain count."""
    ask(small_agent, "button", "hi", profile=BACK)
    assert ask(small_agent, "button", intent="change_desire")["parse"]["confidence"] == 1.0
    with pytest.raises(turn.BadRequest, match="unknown_intent"):
        ask(small_agent, "button", intent="restart_everything")


def test_when_no_rule_applies_then_the_fallback_is_said_once(small_agent: Agent) -> None:
    """Rasa would say it ten times."""
    ask(small_agent, "fallback", "hi", profile=BACK)
    assert responses(ask(small_agent, "fallback", "are you a bot")) == ["utter_unsure"]


def test_when_the_answer_is_empty_then_it_is_an_error_and_nothing_is_saved(small_agent: Agent) -> None:
    """Never silence; and the client can send the message again."""
    ask(small_agent, "empty", "hi", profile=BACK)
    before = len(run(small_agent.tracker_store.retrieve("sender-empty")).events)
    with pytest.raises(turn.EmptyReply):
        ask(small_agent, "empty", "thank you")
    assert len(run(small_agent.tracker_store.retrieve("sender-empty")).events) == before


def test_when_an_action_cannot_be_run_then_the_bot_does_not_go_on_as_if(small_agent: Agent) -> None:
    """No consent was recorded, so none is thanked for."""
    ask(small_agent, "action", "hi")
    with pytest.raises(turn.ActionFailed, match="action_record_consent"):
        ask(small_agent, "action", "yes")


def test_when_the_gateway_opens_a_new_session_then_the_awaited_answer_is_gone(small_agent: Agent) -> None:
    """A new sitting starts over, with what is known carried along."""
    ask(small_agent, "session", "hi")
    answer = ask(small_agent, "session", "hi", new_session=True, profile=BACK)
    assert answer["moment"] == "returning"


def test_when_messages_arrive_together_then_each_is_answered_in_turn(small_agent: Agent) -> None:
    """No message of a burst is lost."""
    ask(small_agent, "burst", "hi", profile=BACK)

    async def burst() -> list:
        bodies = [{"sender": "sender-burst", "message_id": f"m{n}", "text": "i want to stop"} for n in range(4)]
        return await asyncio.gather(*(turn.run(small_agent, turn.parse_turn(body)) for body in bodies))

    assert len(run(burst())) == 4
    events = run(small_agent.tracker_store.retrieve("sender-burst")).events
    assert sum(event.type_name == "user" for event in events) == 5


def test_when_a_turn_runs_at_debug_level_then_the_logs_do_not_hold_what_was_said(small_agent: Agent) -> None:
    """Also when the turn fails."""
    root, stream = logging.root, io.StringIO()
    before = (root.handlers, root.level)
    root.setLevel(logging.DEBUG)
    logging.getLogger("rasa").setLevel(logging.DEBUG)
    log.silence("DEBUG", stream)
    try:
        ask(small_agent, "logs", "hi", profile=BACK)
        ask(small_agent, "logs", PLANTED)
        with pytest.raises(turn.EmptyReply):
            ask(small_agent, "logs", "thank you")
    finally:
        root.handlers, root.level = before
    assert "rasa.core" in stream.getvalue()
    assert "planted" not in stream.getvalue() and "stop" not in stream.getvalue()


def test_when_the_tracker_store_is_not_the_real_one_then_the_health_check_says_so(small_agent: Agent) -> None:
    """Rasa falls back to memory with a warning only."""
    assert isinstance(real_store(small_agent), InMemoryTrackerStore)
    assert answer_health(small_agent, "tracker.db").status == 503
    assert answer_health(None, "tracker.db").status == 503

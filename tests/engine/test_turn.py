"""What the channel accepts, and what becomes of it."""

import pytest

from bot.engine.turn import BadRequest, parse_turn, plain, user_message
from bot.mi.situation import Situation

GOOD = {"sender": "sender-0001", "message_id": "a1", "text": "hi"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"sender": None}, "bad_sender"),
        ({"sender": ""}, "bad_sender"),
        ({"sender": "default"}, "bad_sender"),
        ({"sender": 7}, "bad_sender"),
        ({"sender": "x" * 129}, "bad_sender"),
        ({"message_id": None}, "bad_message_id"),
        ({"message_id": "a b"}, "bad_message_id"),
        ({"text": None}, "text_or_intent"),
        ({"intent": "affirm"}, "text_or_intent"),
        ({"text": None, "intent": "affirm/x"}, "bad_intent"),
        ({"text": ["hi"]}, "bad_text"),
        ({"text": "x" * 4001}, "bad_text"),
        ({"text": "  "}, "empty_text"),
        ({"text": "///"}, "empty_text"),
        ({"new_session": "yes"}, "bad_profile"),
        ({"profile": ["x"]}, "bad_profile"),
    ],
)
def test_when_a_field_breaks_the_contract_then_its_code_says_which(change: dict, code: str) -> None:
    """Nobody shares a conversation called "default", and nothing odd reaches the tracker."""
    with pytest.raises(BadRequest) as caught:
        parse_turn({**GOOD, **change})
    assert caught.value.code == code


@pytest.mark.parametrize("body", [None, [], "hi", 3])
def test_when_the_body_is_not_an_object_then_it_is_refused(body: object) -> None:
    """JSON that is not an object has no fields to look at."""
    with pytest.raises(BadRequest, match="bad_json"):
        parse_turn(body)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('/affirm{"score": 9}', 'affirm{"score": 9}'),
        (" / /deny", "deny"),
        ("//", ""),
        ("either/or", "either/or"),
        ("\t/greet", "greet"),
    ],
)
def test_when_text_begins_with_slashes_then_they_go(text: str, kept: str) -> None:
    """Typing "/intent" must not fire an intent past the classifier."""
    assert plain(text) == kept


def test_when_the_profile_holds_unknown_or_mistyped_keys_then_only_known_ones_pass() -> None:
    """The gateway cannot set arbitrary slots."""
    turn = parse_turn({**GOOD, "profile": {"consented": True, "substance": 3, "moment": "plan", "target": "stop"}})
    assert turn.profile == {"consented": True, "target": "stop"}


def test_when_an_intent_is_fired_then_its_parse_is_settled_by_the_situation() -> None:
    """A button answers the bot's question without the classifier: yes at the first choice."""
    turn = parse_turn({"sender": "sender-0001", "message_id": "a1", "intent": "affirm"})
    message = user_message(turn, Situation(is_new=False, awaited="consent_chat"))
    entities = {item["entity"]: item["value"] for item in message.parse_data["entities"]}
    assert message.parse_data["intent"]["name"] == "affirm"
    assert entities["moment"] == "consent_chat"


def test_when_a_text_is_sent_then_it_travels_with_its_situation_and_small() -> None:
    """The situation is stored with every message, so it stays small."""
    situation = Situation(is_new=False, has_consent=True, awaited="importance", talk=9, reflections=12, questions=5)
    message = user_message(parse_turn(GOOD), situation)
    assert message.parse_data is None
    assert Situation.from_dict(message.metadata["situation"]) == situation
    assert len(str(message.metadata)) < 300

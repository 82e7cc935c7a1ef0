"""The last NLU component: moments, slots and settled intents."""

from typing import Any

from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.engine.context import ContextReader, in_context
from bot.mi.situation import Situation


def values(situation: Situation, intent: str, text: str, substance: str | None = None) -> dict[str, Any]:
    """Entities by name, with the settled intent under "intent"."""
    found = [{"entity": "substance", "value": substance}] if substance else []
    settled, entities = in_context({"situation": situation.to_dict()}, {"name": intent, "confidence": 0.5}, text, found)
    return {"intent": settled["name"], **{entity["entity"]: entity["value"] for entity in entities}}


def test_when_a_message_has_no_situation_then_nothing_is_touched() -> None:
    """Evaluation and training see the classifier as it is."""
    message = Message({TEXT: "ok", INTENT: {"name": "minimal", "confidence": 0.8}})
    (same,) = ContextReader().process([message])
    assert same.get(INTENT) == {"name": "minimal", "confidence": 0.8}
    assert same.get(ENTITIES) is None


def test_when_a_ruler_was_asked_then_a_number_is_its_score() -> None:
    """Here "7" means nothing by itself."""
    read = values(Situation(is_new=False, has_consent=True, awaited="importance"), "nlu_fallback", "a 7 maybe")
    assert (read["intent"], read["moment"], read["score"]) == ("give_score", "importance_high", 7.0)


def test_when_permission_was_asked_then_ok_means_yes() -> None:
    """The question settles the intent; the confidence stays the classifier's own."""
    situation = Situation(is_new=False, has_consent=True, awaited="permission_medication")
    settled, _ = in_context({"situation": situation.to_dict()}, {"name": "minimal", "confidence": 0.3}, "ok", [])
    assert settled == {"name": "affirm", "confidence": 0.3}


def test_when_the_intent_stands_then_its_confidence_stands() -> None:
    """The gateway's second risk net looks at the classifier's own confidence."""
    situation = Situation(is_new=False, has_consent=True)
    settled, _ = in_context({"situation": situation.to_dict()}, {"name": "risk_minor", "confidence": 0.41}, "x", [])
    assert settled == {"name": "risk_minor", "confidence": 0.41}


def test_when_a_substance_is_in_focus_then_another_one_does_not_replace_it() -> None:
    """Talking of cocaine and mentioning beer is still talking of cocaine."""
    read = values(Situation(is_new=False, has_consent=True, substance="cocaine"), "share_use", "and beer", "alcohol")
    assert read["substance"] == "cocaine"


def test_when_consent_is_open_then_a_mentioned_substance_is_not_kept() -> None:
    """Nothing is remembered before the client agrees."""
    assert "substance" not in values(Situation(is_new=True), "share_use", "i do coke", "cocaine")


def test_when_no_option_is_picked_then_the_last_one_is_cleared() -> None:
    """An option belongs to one message."""
    assert values(Situation(is_new=False, has_consent=True), "change_desire", "i want to stop")["option"] is None


def test_when_the_gateway_sends_a_profile_then_it_reaches_the_slots() -> None:
    """A returning client's consent, target and last words."""
    profile = {"consented": True, "returning": True, "target": "cut_down", "last_words": "you want weekends back"}
    metadata = {"situation": Situation(is_new=False, is_returning=True, has_consent=True).to_dict(), "profile": profile}
    _, entities = in_context(metadata, {"name": "greet"}, "hi", [])
    assert {"consent_chat": True, "returning": True, "target": "cut_down"}.items() <= {
        entity["entity"]: entity["value"] for entity in entities
    }.items()

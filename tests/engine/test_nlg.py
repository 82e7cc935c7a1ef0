"""The deployed wording, on the deployed words."""

from typing import Any

import pytest
from conftest import heard, run, said, tracker_of
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine.choice import stem
from bot.engine.nlg import ChangetalkNLG
from bot.mi.codes import TALK_INTENTS
from bot.words import PLACEHOLDER, load_responses


@pytest.fixture(scope="module")
def nlg() -> ChangetalkNLG:
    """One parser for the whole module."""
    return ChangetalkNLG(country="US")


def say(nlg: ChangetalkNLG, response: str, tracker: DialogueStateTracker, **given: Any) -> Any:
    """What the NLG makes of a response."""
    return run(nlg.generate(response, tracker, "changetalk", **given))


def test_when_a_response_is_said_then_its_name_variant_and_codes_go_along(nlg: ChangetalkNLG, domain: Domain) -> None:
    """Every bot turn is coded by construction."""
    message = say(nlg, "utter_ask_consent_chat", tracker_of(domain, heard("hi", "greet")))
    assert message["response"] == "utter_ask_consent_chat" and message["code"] == "structure"
    assert message["variant"].startswith("utter_ask_consent_chat/")
    assert {"title", "payload"} == set(message["buttons"][0])


def test_when_a_response_has_no_words_then_nothing_is_made_up(nlg: ChangetalkNLG, domain: Domain) -> None:
    """The channel turns this into an error, not into silence."""
    assert say(nlg, "utter_never_written", tracker_of(domain)) is None


def test_when_fifty_turns_are_reflected_then_none_is_repeated_within_five(nlg: ChangetalkNLG, domain: Domain) -> None:
    """Verbatim repeats are the top complaint; the same beginning three times is the next."""
    tracker, texts = tracker_of(domain), []
    for number in range(50):
        tracker.update(heard(f"i want to stop, {number} times now", "change_desire"), domain)
        message = say(nlg, "utter_reflect", tracker)
        tracker.update(said(message["text"], "utter_reflect", message["code"], message["variant"]), domain)
        texts.append(message["text"])
    assert all(text not in texts[max(0, n - 5) : n] for n, text in enumerate(texts))
    stems = [stem(text) for text in texts]
    assert not any(stems[n] == stems[n + 1] == stems[n + 2] for n in range(48))


@pytest.mark.parametrize("name", sorted(load_responses()))
def test_when_nothing_is_known_then_every_response_can_be_said(nlg: ChangetalkNLG, domain: Domain, name: str) -> None:
    """Without clauses or history there is a variant for every occasion; never a brace, never "None"."""
    whens = [variant.when for variant in load_responses()[name]]
    for fact in ["anything"] if None in whens else set(whens):
        tracker = tracker_of(domain, heard("k", str(fact)))
        for slot in ("option", "target", "menu"):
            tracker.update(SlotSet(slot, fact), domain)
        message = say(nlg, name, tracker, score=6.0, receipt="r-1")
        assert message is not None and message["response"] == name, f"{name} has nothing to say for {fact}"
        assert not PLACEHOLDER.search(message["text"]) and "None" not in message["text"]


@pytest.mark.parametrize("intent", TALK_INTENTS)
def test_when_a_client_talks_then_there_is_a_reflection_of_every_kind(
    nlg: ChangetalkNLG, domain: Domain, intent: str
) -> None:
    """With and without a clause of the client's to say back."""
    for text in ("k", "i want my weekends back", "asdf qwer"):
        assert say(nlg, "utter_reflect", tracker_of(domain, heard(text, intent)))["response"] == "utter_reflect"


def test_when_no_variant_fits_then_the_last_resort_is_said(nlg: ChangetalkNLG, domain: Domain) -> None:
    """A humble line, under its own name, rather than silence."""
    message = say(nlg, "utter_reflect", tracker_of(domain, heard("zzz", "no_such_intent")))
    assert message["response"] in ("utter_reflect", "utter_unsure")


def test_when_a_score_was_given_then_it_and_a_lower_one_are_said(nlg: ChangetalkNLG, domain: Domain) -> None:
    """What makes it a 7 and not a lower number: never higher."""
    tracker = tracker_of(domain, heard("7", "give_score"), SlotSet("score", 7.0))
    text = say(nlg, "utter_importance_high", tracker)["text"]
    assert "7" in text and "4" in text


def test_when_the_score_is_zero_then_no_lower_number_is_asked_for(nlg: ChangetalkNLG, domain: Domain) -> None:
    """There is nothing below zero."""
    tracker = tracker_of(domain, heard("0", "give_score"), SlotSet("score", 0.0))
    for variant in load_responses()["utter_importance_zero"]:
        assert "lower" not in variant.placeholders
    assert say(nlg, "utter_importance_zero", tracker) is not None


def test_when_a_button_was_pressed_then_it_is_not_quoted(nlg: ChangetalkNLG, domain: Domain) -> None:
    """Here "/change_desire" is not something the client said."""
    for turn in range(5):
        tracker = tracker_of(domain, heard("/change_desire", "change_desire"), sender=f"sender-{turn:04}")
        assert "/" not in say(nlg, "utter_reflect", tracker)["text"].lower()

"""The fold over a session: what counts, what is awaited, what survives the trip as JSON."""

import json

import pytest

from bot.mi.situation import Heard, Said, Situation, awaited_by, observe

KNOWN = Situation(is_new=False, has_consent=True)


@pytest.mark.parametrize(
    ("response", "last_ruler", "awaited"),
    [
        ("utter_ask_importance", None, "importance"),
        ("utter_ask_ruler_again", "confidence", "confidence"),
        ("utter_ask_consent_chat_again", None, "consent_chat"),
        ("utter_ask_permission_plan", None, "permission_plan"),
        ("utter_ask_open", None, None),
        ("utter_evoke_desire", None, None),
        ("utter_ask_ruler_next", "importance", None),
    ],
)
def test_when_a_response_is_said_then_its_name_tells_what_it_waits_for(response, last_ruler, awaited):
    """`utter_ask_<awaited>` is the only convention."""
    assert awaited_by(response, last_ruler) == awaited


def test_when_client_and_bot_take_turns_then_reflections_questions_and_talk_are_counted():
    """Counts follow the codes of what was said and the intents of what was heard."""
    steps = [
        Said("utter_ask_open", ("Q",)),
        Heard("sustain_desire", is_talk=True),
        Said("utter_reflect", ("CR",)),
        Heard("change_steps", is_talk=True),
        Said("utter_reflect", ("SR",)),
        Said("utter_affirm", ("AF",)),
        Heard("thanks"),
    ]
    now = observe(steps, KNOWN)
    assert (now.reflections, now.questions, now.talk) == (2, 1, 2)
    assert (now.change, now.sustain, now.mobilising) == (1, 1, 1)


def test_when_a_question_was_answered_then_nothing_is_awaited():
    """Only the bot's last turn can wait for something."""
    asked = observe([Said("utter_ask_target", ("Q",))], KNOWN)
    assert asked.awaited == "target"
    assert observe([Heard("name_target"), Said("utter_reflect_target", ("SR",))], asked).awaited is None


def test_when_a_ruler_is_asked_again_then_the_tries_are_counted_for_the_same_ruler():
    """Twice at most: the third time the number is let go."""
    steps = [Said("utter_ask_confidence", ("Q",)), Heard("unsure"), Said("utter_ask_ruler_again", ("Q",))]
    now = observe(steps, KNOWN)
    assert (now.awaited, now.times_asked) == ("confidence", 2)


def test_when_a_follow_up_is_asked_then_it_is_remembered_for_its_ruler():
    """The step up is asked once for each ruler."""
    steps = [Said("utter_ask_importance", ("Q",)), Heard("give_score"), Said("utter_ask_ruler_next", ("Q",))]
    assert "ruler_next_importance" in observe(steps, KNOWN).asked


def test_when_a_situation_travels_as_json_then_it_arrives_equal_and_small():
    """It is stored with every message, so defaults are left out."""
    now = observe([Said("utter_ask_importance", ("Q",)), Heard("give_score")], KNOWN)
    text = json.dumps(now.to_dict())
    assert Situation.from_dict(json.loads(text)) == now
    assert len(text) < 300


def test_when_an_older_tracker_has_unknown_facts_then_they_are_ignored():
    """A model update does not break running conversations."""
    assert Situation.from_dict({"has_consent": True, "gone": 3}).has_consent

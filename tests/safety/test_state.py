"""The risk state: what is said first, what follows, what calms it, what the next session opens with."""

from dataclasses import asdict

import pytest

from bot.safety import RiskState, take_turn
from bot.words import load_gateway, load_responses

WORDS = {**load_responses(), **load_gateway()}


def play(*messages: str, state: RiskState | None = None) -> list[tuple[str, ...]]:
    """Response names turn by turn; the bot's last text is the first variant of what it said."""
    state, before, said = state or RiskState(), "", []
    for message in messages:
        turn = take_turn(state, message, bot_before=before, now=1000.0)
        state, said = turn.state, [*said, turn.responses]
        before = WORDS[turn.responses[-1]][0].text if turn.responses else "What would you like to talk about?"
    return said


def test_when_nothing_is_found_then_the_assistant_may_answer():
    """No responses."""
    assert play("hey", "i use on weekends") == [(), ()]


def test_when_suicide_is_said_then_the_card_comes_and_follow_ups_stay_with_it():
    """Card, then barriers, one trusted person, staying; only then back."""
    said = play("i want to kill myself tonight", "idk", "whatever", "ok", "so")
    assert said[0] == ("utter_risk_suicide_active",)
    assert [names[0] for names in said[1:4]] == [
        "utter_risk_followup_barriers",
        "utter_risk_followup_person",
        "utter_risk_followup_staying",
    ]
    assert said[4] == ()


@pytest.mark.parametrize("said", ["idk", "i dont know", "i dont care", "whatever"])
def test_when_the_answer_is_no_answer_then_it_is_not_taken_for_a_denial(said):
    """Not knowing is not a no: the bot stays with it."""
    assert play("i want to kill myself", said)[1] == ("utter_risk_followup_barriers",)
    assert play("kms lol", said)[1] == ("utter_risk_unclear",)


def test_when_the_same_sign_comes_again_then_the_card_is_not_repeated():
    """Never the same card twice in a row."""
    said = play("i want to die", "i want to die", "i want to die")
    assert len({names[0] for names in said}) == 3


def test_when_a_weak_sign_is_there_then_one_question_is_asked():
    """A check is a question, not a hotline script; a no hands back, a yes brings the card."""
    assert play("kms lol", "no")[0] == ("utter_risk_check",)
    assert play("kms lol", "no")[1] == ("utter_risk_denied",)
    assert play("kms lol", "yes")[1] == ("utter_risk_suicide_active",)
    assert play("kms lol", "why")[1] == ("utter_risk_unclear",)


def test_when_a_joke_is_denied_then_the_denial_is_taken():
    """A case: "I'm not suicidal, just tired" after a joke."""
    assert play("kms lol", "im not suicidal, just tired")[1] == ("utter_risk_denied",)


def test_when_it_is_denied_once_then_the_next_session_still_asks():
    """One denial lowers the state and does not clear it; a second one does."""
    state, before = RiskState(), ""
    for message in ("i want to die", "no i am safe"):
        turn = take_turn(state, message, bot_before=before, now=1.0)
        state, before = turn.state, "Are you somewhere safe?" if not turn.responses else ""
    assert state.level in ("watch", "full")
    opened = take_turn(state, "", bot_before="", now=9.0, new_session=True)
    assert opened.responses == ("utter_risk_checkin",)
    calmed = take_turn(opened.state, "no", bot_before=WORDS["utter_risk_checkin"][0].text, now=10.0)
    assert calmed.responses == ("utter_risk_denied",)


def test_when_driving_is_settled_then_the_next_session_does_not_ask():
    """Driving and pregnancy are not brought up unasked."""
    state = take_turn(RiskState(), "driving home drunk", bot_before="", now=1.0).state
    assert take_turn(state, "hi", bot_before="", now=2.0, new_session=True).responses == ()


def test_when_facts_about_pregnancy_are_wanted_then_they_come_after_a_yes():
    """Ask permission before facts."""
    assert play("im pregnant and using", "yes")[1] == ("utter_risk_pregnancy_facts",)
    assert play("im pregnant and using", "no")[1] != ("utter_risk_pregnancy_facts",)


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("my friend wont wake up and his lips are blue", "utter_risk_overdose_medical_bystander"),
        ("my husband choked me", "utter_risk_violence_partner"),
        ("me quiero morir", "utter_risk_suicide_active_es"),
        ("me duele el pecho", "utter_risk_overdose_medical_es"),
        ("my brother says hes going to kill himself tonight", "utter_risk_suicide_active_bystander"),
    ],
)
def test_when_it_concerns_somebody_else_or_spanish_then_the_card_fits(text, card):
    """Bystander, partner and Spanish cards."""
    assert play(text) == [(card,)]


def test_when_chest_pain_is_told_as_an_aside_then_the_card_comes_at_once():
    """Emergency first, also behind a lol."""
    assert play("lol work was fine, my chest has been hurting since last nights coke") == [
        ("utter_risk_overdose_medical",)
    ]


def test_when_use_was_told_earlier_then_a_hopeless_turn_is_asked_about():
    """The state carries recent use to the crash rule, once a session."""
    said = play("i used last night", "i feel so empty and lost", "no", "i feel so empty and lost")
    assert said[1] == ("utter_risk_check_crash",)
    assert said[3] == ()


def test_when_the_state_is_kept_then_it_survives_as_plain_values():
    """The store keeps it as a mapping."""
    state = take_turn(RiskState(), "i want to die", bot_before="", now=5.0).state
    kept = asdict(state)
    assert RiskState(**{**kept, "shown": tuple(kept["shown"])}) == state

"""What a message answers, and what is timely after it."""

from dataclasses import replace

import pytest

from bot.mi.answers import parse_option, parse_target
from bot.mi.process import MOMENTS, read
from bot.mi.situation import Heard, Said, Situation, observe
from bot.mi.timing import may_ask

TALKING = Situation(is_new=False, has_consent=True, substance="cocaine", target="stop", asked=("target",))


def asked(awaited: str, **facts) -> Situation:
    return replace(TALKING, awaited=awaited, times_asked=1, **facts)


def test_when_a_person_is_new_then_whatever_they_write_is_met_with_the_notice():
    """Nothing is talked about before consent."""
    reading = read(Situation(), "share_lapse", "i used again")
    assert (reading.moment, reading.intent) == ("start", "greet")


@pytest.mark.parametrize(
    ("intent", "text", "expected"),
    [
        ("affirm", "", "affirm"),
        ("affirm", "yes", "affirm"),
        ("affirm", "Yeah im 34", "affirm"),
        ("minimal", "ok", "affirm"),
        ("affirm", "that part sucks", "nlu_fallback"),
        ("minimal", "hm", "nlu_fallback"),
        ("deny", "nah", "deny"),
        ("ask_privacy", "who sees this", "ask_privacy"),
        ("share_use", "every weekend", "nlu_fallback"),
        ("give_score", "5", "nlu_fallback"),
    ],
)
def test_when_consent_is_awaited_then_only_answers_to_it_count(intent, text, expected):
    """A yes has to be a yes, talk is asked to wait, questions about the program are answered."""
    reading = read(replace(Situation(), is_new=False, awaited="consent_chat"), intent, text)
    assert (reading.moment, reading.intent) == ("consent_chat", expected)


@pytest.mark.parametrize("awaited", ["consent_review", "consent_improve"])
def test_when_a_client_talks_instead_of_choosing_then_the_optional_choices_give_way(awaited):
    """They stay at no; what the person came to say is heard."""
    now = Situation(is_new=False, has_consent=True, awaited=awaited, times_asked=1)
    assert read(now, "share_use", "every weekend").moment in ("listen", "ask")
    assert read(now, "off_topic", "nice weather").intent == "nlu_fallback"
    assert read(replace(now, times_asked=2), "off_topic", "nice weather").intent == "off_topic"


def test_when_consent_was_declined_then_the_next_message_meets_the_choice_again():
    """There is no way into the conversation around the first choice."""
    declined = observe([Said("utter_consent_declined")], Situation(is_new=False))
    assert read(declined, "share_use", "every weekend").moment == "consent_chat"


def test_when_a_returning_client_starts_with_talk_then_it_is_kept():
    """The welcome does not swallow what they came to say."""
    reading = read(Situation(is_new=False, has_consent=True, is_returning=True), "share_lapse", "i slipped")
    assert (reading.moment, reading.intent) == ("returning", "share_lapse")


@pytest.mark.parametrize(
    ("text", "moment", "score"),
    [
        ("7", "importance_high", 7),
        ("like a 6 or 7", "importance_high", 6),
        ("0", "importance_zero", 0),
        ("four", "importance_low", 4),
        ("10/10", "importance_high", 10),
        ("a lot", "ruler_unclear", None),
        ("11", "ruler_unclear", None),
        ("dunno", "ruler_unclear", None),
    ],
)
def test_when_a_ruler_is_answered_then_the_band_is_the_moment(text, moment, score):
    """mi.md: parse what people write, and re-ask once when it is unclear."""
    reading = read(asked("importance", last_ruler="importance"), "give_score", text)
    assert (reading.moment, reading.score) == (moment, score)


def test_when_a_ruler_stays_unclear_then_it_is_let_go():
    """Re-ask once, kindly, then move on without a score."""
    reading = read(replace(asked("confidence"), times_asked=2), "unsure", "idk")
    assert (reading.moment, reading.intent) == ("ruler_skip", "give_score")


def test_when_a_ruler_is_answered_with_talk_then_the_talk_keeps_its_intent():
    """What is "really important because of my kids" is a reason, and still no number."""
    reading = read(asked("importance"), "change_reason", "its really important because of my kids")
    assert (reading.moment, reading.intent) == ("ruler_unclear", "change_reason")


def test_when_an_unasked_number_gets_its_meaning_then_it_is_scored_on_that_ruler():
    """A number given when nobody asked is asked about, then counts."""
    reading = read(asked("score_meaning", score=3.0), "share_life", "how confident")
    assert (reading.moment, reading.score) == ("confidence_low", 3.0)


@pytest.mark.parametrize("intent", ["discord", "insult", "goodbye", "decline_topic", "correct_bot"])
@pytest.mark.parametrize("awaited", ["importance", "target", "permission_plan", "next_step", "good_things"])
def test_when_pushback_meets_a_question_then_the_pushback_is_answered(intent, awaited):
    """A form never runs over a person."""
    assert read(asked(awaited), intent, "this is stupid").moment in ("listen", "ask")


@pytest.mark.parametrize("awaited", ["importance", "permission_plan", "next_step", "plan_steps", "consent_chat"])
def test_when_the_model_hears_risk_then_no_question_of_ours_hides_it(awaited):
    """Risk has the right of way at every moment but before consent, where the gateway's screen stands."""
    reading = read(asked(awaited), "risk_suicide_active", "i want to die")
    assert reading.intent == "risk_suicide_active"


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("stop", "stop"),
        ("i want to quit for good", "stop"),
        ("cut down i guess", "cut_down"),
        ("dont want to quit, just less", "cut_down"),
        ("i dont want to stop", "unsure"),
        ("just be safer about it", "safer"),
        ("idk", "unsure"),
        ("my sister", None),
    ],
)
def test_when_the_kind_of_change_is_named_then_it_is_the_clients_own(text, target):
    """The change target is theirs: stop, cut down, safer, not sure."""
    assert parse_target(text) == target


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("a", "urge"),
        ("the second one", "hours"),
        ("3", "talk"),
        ("planning the hard hours", "hours"),
        ("riding out a craving", "urge"),
        ("none of them", None),
        ("i had a bad day at work with a lot going on", None),
    ],
)
def test_when_a_menu_is_open_then_letter_place_or_word_picks(text, option):
    """Two options named at once pick none."""
    assert parse_option(text, ("urge", "hours", "talk")) == option


@pytest.mark.parametrize(
    ("intent", "text", "confidence", "settled"),
    [
        ("goodbye", "work", 0.22, "share_life"),
        ("goodbye", "gotta go", 0.9, "goodbye"),
        ("sustain_ability", "he would do it again i think", 0.33, "share_life"),
        ("name_substance", "for stress", 0.9, "share_life"),
        ("name_target", "my sister", 0.9, "share_life"),
        ("choose_option", "both i guess", 0.9, "share_life"),
        ("give_score", "friday from like 8 till midnight", 0.9, "share_life"),
        ("give_score", "like a 6", 0.9, "give_score"),
        ("nlu_fallback", "she found a bag in my jacket and lost it", 0.2, "share_life"),
        ("nlu_fallback", "asdf", 0.2, "nlu_fallback"),
        ("minimal", "ok whatever. the kids heard us fight", 0.8, "share_life"),
        ("greet", "hey. not sure why im here tbh", 0.8, "share_life"),
        ("affirm", "yeah i do", 0.8, "affirm"),
        ("risk_suicide_active", "cant do this", 0.3, "risk_suicide_active"),
    ],
)
def test_when_the_text_lacks_what_the_intent_claims_then_it_is_a_neutral_telling(intent, text, confidence, settled):
    """A goodbye nobody said, or a side nobody took, is worse than a plain reflection."""
    assert read(TALKING, intent, text, confidence=confidence).intent == settled


def test_when_no_answers_an_open_question_then_it_is_no_correction():
    """A "nothing" after "what else?" gets room; "no" after a reflection means the bot got it wrong."""
    assert read(replace(TALKING, has_asked=True), "deny", "nothing").intent == "minimal"
    assert read(TALKING, "deny", "no").intent == "deny"


def test_when_a_number_comes_with_its_ruler_then_nobody_has_to_ask():
    """An "importance 9" needs no question about what the number means."""
    assert read(TALKING, "give_score", "importance 9").moment == "importance_high"


def play(intents: list[str], situation: Situation = TALKING) -> list[str]:
    """Moments of a session in which the bot reflects each message and asks whenever the moment is not to listen."""
    moments = []
    now = observe([Said("utter_ask_open", ("Q",))], situation)
    for intent in intents:
        moment = read(now, intent, "x").moment
        moments.append(moment)
        due = {"plan_due": "permission_plan", "next_steps_due": "permission_next_steps"}.get(moment)
        said = [Said("utter_reflect", ("CR",))]
        if moment.endswith("_due"):
            said.append(Said(f"utter_ask_{due or moment.removesuffix('_due')}", ("Q",)))
        elif moment == "ask":
            said.append(Said("utter_evoke_open", ("Q",)))
        now = observe([Heard(intent, is_talk=True), *said], now)
        if now.awaited in ("importance", "confidence", "readiness"):
            now = observe([Heard("give_score"), Said(f"utter_{now.awaited}_high", ("SR", "Q"))], now)
            now = replace(now, scores={**now.scores, str(now.last_ruler): 7.0})
        elif now.awaited:
            now = replace(now, awaited=None)
    return moments


def test_when_a_person_talks_for_a_while_then_reflections_stay_ahead_of_questions():
    """The pace alone keeps plain turns near two reflections a question."""
    moments = play(["sustain_desire", "share_use", "share_life", "ambivalence"] * 5)
    asked_count = sum(moment != "listen" for moment in moments)
    assert asked_count <= len(moments) / 2
    assert moments[0] == "listen"


def test_when_change_talk_grows_then_rulers_come_before_the_plan():
    """Importance, confidence, then planning once scores and change talk agree."""
    moments = play(["share_use", "change_reason", "change_desire"] * 10)
    order = [moments.index(name) for name in ("importance_due", "confidence_due", "plan_due")]
    assert order == sorted(order)


def test_when_sustain_talk_prevails_then_no_plan_is_offered():
    """Planning only on readiness."""
    assert "plan_due" not in play(["sustain_desire", "sustain_reason", "share_use"] * 10)


def test_when_nobody_named_a_substance_then_it_is_asked_for_once():
    """Focusing comes before rulers."""
    unfocused = Situation(is_new=False, has_consent=True)
    moments = play(["share_life", "share_feeling"] * 8, unfocused)
    assert moments.count("substance_due") == 1
    assert moments.index("substance_due") < moments.index("importance_due")


def test_when_a_client_says_little_then_they_are_asked_sooner():
    """Minimal repliers get help rather than silence."""
    now = replace(TALKING, reflections=1, questions=2)
    assert may_ask(now, is_brief=True)
    assert not may_ask(now)


def test_when_any_situation_is_read_then_the_moment_is_a_known_one():
    """domain.yml lists exactly MOMENTS."""
    for awaited in ("idea", "next_step", "erase", "plan_change", "values", "less_good"):
        assert read(asked(awaited, menu="steady"), "affirm", "yes").moment in MOMENTS

"""Reading the current session out of a tracker."""

from conftest import heard, said, tracker_of
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet

from bot.engine.history import lines, messages, situation


def test_when_nothing_has_happened_then_the_situation_is_new(domain: Domain) -> None:
    """A first message meets a new person."""
    now = situation(tracker_of(domain))
    assert now.is_new and not now.is_returning and not now.has_consent


def test_when_the_profile_says_consented_then_the_client_is_returning(domain: Domain) -> None:
    """The gateway remembers; the tracker of a new session does not."""
    now = situation(tracker_of(domain), {"consented": True, "returning": True, "substance": "cocaine"})
    assert (now.is_new, now.is_returning, now.has_consent, now.substance) == (False, True, True, "cocaine")


def test_when_the_bot_has_asked_then_the_answer_is_awaited_until_the_client_speaks(domain: Domain) -> None:
    """`utter_ask_<awaited>` is the one convention behind turn-taking."""
    question = said("How important?", "utter_ask_importance", "Q")
    asked = tracker_of(domain, heard("i want to stop", "change_desire"), question)
    answered = tracker_of(domain, question, heard("7", "give_score"))
    assert situation(asked).awaited == "importance"
    assert situation(answered).awaited is None


def test_when_things_were_said_then_reflections_questions_and_talk_are_counted(domain: Domain) -> None:
    """Counts come from the codes of what was said and the intents of what was heard."""
    now = situation(
        tracker_of(
            domain,
            heard("i want to stop", "change_desire"),
            said("You want out. What else?", "utter_reflect", "SR, CR, Q"),
            heard("i like it", "sustain_desire"),
            heard("ok", "minimal"),
        )
    )
    assert (now.reflections, now.questions, now.talk, now.change, now.sustain) == (2, 1, 2, 1, 1)


def test_when_a_score_was_carried_over_then_it_is_not_of_this_session(domain: Domain) -> None:
    """Last month's importance says nothing about today."""
    tracker = tracker_of(domain, SlotSet("importance", 8.0), ActionExecuted("action_listen"), heard("hi", "greet"))
    assert situation(tracker).scores == {}
    tracker.update(SlotSet("confidence", 3.0), domain)
    assert situation(tracker).scores == {"confidence": 3.0}


def test_when_a_new_session_starts_then_what_was_said_before_is_left_out(domain: Domain) -> None:
    """Awaited answers and counts end with the sitting."""
    tracker = tracker_of(domain, heard("hi", "greet"), said("Hello", "utter_welcome", variant="utter_welcome/1"))
    assert [message.text for message in messages(tracker)] == ["hi"]
    tracker.update(SessionStarted(), domain)
    assert messages(tracker) == [] and lines(tracker) == []


def test_when_lines_are_read_then_each_knows_its_turn_and_variant(domain: Domain) -> None:
    """A turn is counted by the client's messages."""
    tracker = tracker_of(domain, heard("hi", "greet"), said("a", "utter_a", variant="utter_a/1"), said("b", "utter_b"))
    assert [(line.turn, line.variant) for line in lines(tracker)] == [(1, "utter_a/1"), (1, "")]

"""MITI figures over coded turns."""

from __future__ import annotations

import pytest

from bot.mi.codes import Code
from bot.mi.fidelity import CodedTurn, bot_word_share, count, fidelity, percent_change_talk, repeats

SESSION = (
    CodedTurn("bot", "What brings you here?", (Code.QUESTION,)),
    CodedTurn("client", "my kid saw me high", talk="change"),
    CodedTurn("bot", "That stays with you.", (Code.COMPLEX,)),
    CodedTurn("client", "yeah but i like it", talk="ambivalent"),
    CodedTurn("bot", "You like it. What else?", (Code.SIMPLE, Code.QUESTION)),
    CodedTurn("client", "im not stopping", talk="sustain"),
    CodedTurn("bot", "It's your call. You're clear.", (Code.EMPHASIZE, Code.COMPLEX)),
)


def test_when_a_session_is_coded_then_every_figure_follows():
    """Three reflections, two of them complex, two questions."""
    figures = fidelity(SESSION)
    assert (figures.reflections, figures.questions, figures.reflections_per_question) == (3, 2, 1.5)
    assert figures.percent_complex == pytest.approx(66.67, abs=0.01)
    assert (figures.adherent, figures.inconsistent, figures.repeats) == (1, 0, 0)
    assert figures.percent_change_talk == 50.0


def test_when_nothing_was_said_then_shares_are_unknown_rather_than_zero():
    """No denominator, no figure."""
    figures = fidelity(())
    assert figures.reflections_per_question is figures.percent_complex is figures.percent_change_talk is None
    assert figures.bot_word_share is None


def test_when_words_are_counted_then_the_share_is_the_bots():
    """Three of four words."""
    assert bot_word_share((CodedTurn("bot", "one two three"), CodedTurn("client", "ok"))) == 75.0


def test_when_a_message_is_ambivalent_then_it_counts_on_both_sides():
    """Ambivalence holds change and sustain talk."""
    assert percent_change_talk((CodedTurn("client", "x", talk="ambivalent"),)) == 50.0


def test_when_a_turn_confronts_then_it_is_counted_as_inconsistent():
    """Only a person who reviews can give that code."""
    assert count((CodedTurn("bot", "x", (Code.CONFRONT,)),), Code.PERSUADE, Code.CONFRONT) == 1


def test_when_words_return_within_five_bot_turns_then_it_is_a_repeat():
    """Case and spaces make no difference; the sixth turn is far enough."""
    said = ["Go on.", "a", "b", "c", "d", "go  on."]
    assert repeats([CodedTurn("bot", text) for text in said]) == 1
    assert repeats([CodedTurn("bot", text) for text in ["Go on.", "a", "b", "c", "d", "e", "Go on."]]) == 0

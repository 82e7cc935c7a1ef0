"""The shape of volleys: words, questions, repeats, openings."""

from __future__ import annotations

from bot.mi.codes import Code
from bot.mi.volleys import Message, crowded, frame_words, mean_words, stem, stem_runs, verbatim_repeats

CR, Q, FRAME, CRISIS = (Code.COMPLEX,), (Code.QUESTION,), (Code.STRUCTURE,), (Code.CRISIS,)


def volley(text: str, codes: tuple[Code, ...] = CR) -> tuple[Message, ...]:
    return (Message(text, codes),)


def test_when_a_volley_has_structure_in_it_then_only_the_rest_counts_for_its_length() -> None:
    """Greetings and consent would make every session look wordy."""
    mixed = (Message("Hello there, welcome.", FRAME), Message("You are tired.", CR))
    assert frame_words(mixed) == 3
    assert mean_words([mixed, volley("Goodbye.", FRAME), volley("That costs you.")]) == 3.0


def test_when_the_bot_said_nothing_of_its_own_then_there_is_no_mean() -> None:
    """No figure rather than a zero."""
    assert mean_words([volley("Goodbye.", FRAME)]) is None


def test_when_a_volley_asks_twice_then_it_is_crowded() -> None:
    """Two questions in one message or in two messages are the same."""
    assert crowded([volley("One? Two?", Q + Q), volley("One?", Q) + volley("Two?", Q), volley("One?", Q)]) == 2


def test_when_a_text_comes_back_within_five_volleys_then_it_is_a_repeat() -> None:
    """Case and spaces do not hide it; the sixth volley may say it again; a crisis text always may."""
    fillers = [volley(f"Filler {n}.") for n in range(6)]
    assert verbatim_repeats([volley("You want out."), *fillers[:4], volley("you  want out.")]) == 1
    assert verbatim_repeats([volley("You want out."), *fillers[:5], volley("You want out.")]) == 0
    assert verbatim_repeats([volley("Please call.", CRISIS), volley("Please call.", CRISIS)]) == 0


def test_when_three_volleys_open_alike_then_it_is_a_run() -> None:
    """Any message of a volley counts by its opening; a fourth in a row is a second run."""
    like = [volley("It sounds like work."), volley("It sounds hard."), volley("It sounds good.")]
    assert stem_runs(like) == 1
    assert stem_runs([*like, volley("It sounds new.")]) == 2
    assert stem_runs([*like[:2], volley("You mean it."), like[2]]) == 0


def test_when_a_text_opens_with_an_apostrophe_word_then_the_stem_keeps_it() -> None:
    """Curly and straight apostrophes are the same."""
    assert stem("You’re tired, and still here.") == stem("You're tired.") == "you're tired"

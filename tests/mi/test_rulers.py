"""What people write when asked for a number from 0 to 10, and what is no answer although it has a number."""

from __future__ import annotations

import pytest

from bot.mi.rulers import Score, band, figure, higher, lower, named_scores, parse_score, with_articles

EXACT = """
six=6|Six=6|6=6|0=0|10=10|10/10=10|7 out of 10=7|seven outta ten=7|7.5=7.5|7,5=7.5|half=5|.5=0.5|zero lol=0
lol 0=0|0 to be honest=0|maybe 4ish=4|6ish=6|8!!=8|5?=5|~6=6|8+=8|im at a 2 on a good day=2|idk 6 i guess=6
100%=10|50%=5|seis=6|como un 7=7|a solid 8=8|8 for sure=8|not a 7, more like a 4=4|5... actually 6=6
used to be a 3 now its a 6=6|50/50=5|one=1|a one=1|i'd go for 5=5|id say a 6=6|6 ½=6.5|six and a half=6.5
8 my kids need me=8|6 depends on the day=6|on a scale of 0 to 10 id say 6=6|im at 6=6|prob 6=6|ten=10|TEN=10
at least a 6=6|7 i think=7|three=3|about a 6=6|around 7=7|id put it at 7=7|honestly? 2=2
i have 2 kids and im a 7=7|6 because my kid saw me=6|7 😅=7|  9  =9|5, but confidence 2=5
importance 9 confidence 2=9|9 importance 2 confidence=9|importance: 9, confidence: 2=9|still a 3=3
umm like a five=5|3 maybe=3|i think im a 4 today=4|its a 9=9|10 out of 10=10|eight=8
"""
RANGE = (
    "like a 6 or 7=6|6 or 7=6|6-7=6|6/7=6|between 3 and 5=3|5 to 6=5|maybe a 5, maybe a 6=5|like 4 or 5 max=4"
    "|some days 8 some days 2=2"
)
VAGUE = "a lot|very|not at all|less than 5|over 5|4 out of 5|9 for coke but 3 for weed|kinda|super high"
OUT_OF_RANGE = "-3|11|10000|minus 2|im 34|twelve|2022|150%"
NO_SCORE = (
    "dunno|idk|i used 3 times this week|5 months|2 grams|12 years|at 6 pm|6pm|24/7|one day maybe|no one"
    "|5 kids|for 3 years|zero desire to stop|3 beers a night|my son is 6|since i was 16"
    "|$50|i did 2 lines|3 or 4 drinks|fifty|what do you mean||lol|every 2 days|my last 3 jobs|at 6|6:30|3x a week"
)


def cases(block: str) -> list[tuple[str, float]]:
    pairs = (case.rpartition("=") for line in block.strip().split("\n") for case in line.split("|"))
    return [(text, float(value)) for text, _, value in pairs]


@pytest.mark.parametrize(("text", "value"), cases(EXACT))
def test_when_one_number_is_meant_then_it_is_the_score(text, value):
    """However it is spelled."""
    assert parse_score(text, asked=True, ruler="importance") == Score(value, "exact")


@pytest.mark.parametrize(("text", "value"), cases(RANGE))
def test_when_two_numbers_are_given_then_the_lower_is_taken(text, value):
    """The careful reading of "a 6 or 7"."""
    assert parse_score(text, asked=True) == Score(value, "range")


@pytest.mark.parametrize("text", VAGUE.split("|"))
def test_when_the_answer_has_no_one_number_then_it_is_vague(text):
    """Asked again once, kindly."""
    assert parse_score(text, asked=True) == Score(None, "vague")


@pytest.mark.parametrize("text", OUT_OF_RANGE.split("|"))
def test_when_the_number_is_not_on_the_ruler_then_it_is_out_of_range(text):
    """Never rounded into the range."""
    assert parse_score(text, asked=True) == Score(None, "out_of_range")


@pytest.mark.parametrize("text", NO_SCORE.split("|"))
def test_when_a_number_counts_something_else_then_it_is_no_score(text):
    """Times, amounts, ages and hours are not answers."""
    assert parse_score(text, asked=True) == Score(None, "none")


@pytest.mark.parametrize(
    ("text", "value"), [("6", 6), ("7/10", 7), ("im like a 7 out of 10 on this", 7), ("6 or 7", 6), ("importance 9", 9)]
)
def test_when_nobody_asked_then_only_a_plain_score_counts(text, value):
    """So that the bot can ask what it refers to."""
    assert parse_score(text, asked=False).value == value


@pytest.mark.parametrize(
    "text",
    [
        "i have a 6 year old",
        "i told him 6 or 7 is too many lines",
        "11",
        "a lot",
        "i smoke since 9",
        "we were 4 that night",
    ],
)
def test_when_nobody_asked_then_numbers_in_passing_are_no_scores(text):
    """A number in a story is not a ruler."""
    assert parse_score(text, asked=False).kind == "none"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("importance 9 confidence 2", {"importance": 9, "confidence": 2}),
        ("9 importance 2 confidence", {"importance": 9, "confidence": 2}),
        ("confidence is a 4, importance 8", {"confidence": 4, "importance": 8}),
        ("5, but confidence 2", {"confidence": 2}),
        ("ready: 3", {"readiness": 3}),
        ("7", {}),
    ],
)
def test_when_rulers_are_named_then_each_gets_its_own_number(text, expected):
    """Two rulers can be answered in one message."""
    assert {ruler: score.value for ruler, score in named_scores(text).items()} == expected


def test_when_another_ruler_is_named_then_its_number_is_not_taken():
    """Asked for confidence, "importance 9" is no answer."""
    assert parse_score("importance 9", asked=True, ruler="confidence") == Score(None, "none")
    assert parse_score("5, but confidence 2", asked=True, ruler="confidence") == Score(2.0, "exact")


@pytest.mark.parametrize(("value", "expected"), [(0, "zero"), (0.5, "low"), (4, "low"), (4.5, "high"), (10, "high")])
def test_when_a_score_is_banded_then_four_is_still_low(value, expected):
    """High importance with confidence up to 4 looks back at past successes."""
    assert band(value) == expected


@pytest.mark.parametrize(
    ("value", "below", "above"),
    [(0, None, 1), (1, 0, 2), (2, 1, 4), (4, 1, 6), (7, 4, 8), (7.5, 5, 8), (9, 6, 10), (10, 7, None)],
)
def test_when_neighbours_are_asked_about_then_they_stay_on_the_ruler(value, below, above):
    """Never why not lower at zero, never higher at ten."""
    assert (lower(value), higher(value)) == (below, above)


def test_when_every_score_is_tried_then_lower_is_below_and_higher_above():
    """In steps of a half."""
    for value in (n / 2 for n in range(21)):
        below, above = lower(value), higher(value)
        assert (below is None) == (value == 0) and (below is None or 0 <= below < value)
        assert (above is None) == (value == 10) and (above is None or value < above <= 10)


def test_when_a_score_is_shown_then_it_has_no_needless_decimals():
    """6, not 6.0."""
    assert [figure(value) for value in (6.0, 7.5, 0.0)] == ["6", "7.5", "0"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("What makes it a 8 and not a 5?", "What makes it an 8 and not a 5?"),
        ("A eight.", "An eight."),
        ("an 7", "a 7"),
        ("a 11 and an 18", "an 11 and an 18"),
        ("a 80 and an apple", "a 80 and an apple"),
    ],
)
def test_when_a_score_is_filled_in_then_its_article_fits(sentence, expected):
    """An 8, a 7."""
    assert with_articles(sentence) == expected

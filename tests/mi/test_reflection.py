"""Said back in the second person: grammatical, true to what was said, and silent when in doubt."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.mi.codes import TALK_INTENTS
from bot.mi.reflection import Parse, clause_for, double_for, heard_as, placeholders
from bot.mi.text import normalise, restore

TABLE = Path(__file__).with_name("reflections.tsv")
NONE = "-"
ROWS = [tuple(line.split("\t")) for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
SAID_BACK = [row for row in ROWS if row[2] != NONE]


def said_back(message: str, intent: str, parse: Parse) -> str | None:
    clause = clause_for(parse(normalise(message)), intent)
    return None if clause is None else restore(clause.text)


@pytest.mark.parametrize(("intent", "message", "expected"), ROWS)
def test_when_a_message_is_reflected_then_its_clause_is_the_one_read_and_accepted(intent, message, expected, parse):
    """Every row of the table was read by its author."""
    assert (said_back(message, intent, parse) or NONE) == expected


def test_when_the_table_is_counted_then_it_covers_every_kind_of_client_talk():
    """Two hundred messages at least, and some of every intent."""
    assert len(ROWS) >= 200
    assert {row[0] for row in ROWS} >= set(TALK_INTENTS)


@pytest.mark.parametrize("clause", sorted({row[2] for row in SAID_BACK}))
def test_when_a_clause_is_said_back_then_it_is_short_and_in_the_second_person(clause):
    """No first person left, no final stop, no order or label, no long parroting."""
    assert len(clause.split()) <= 14
    assert not re.search(r"\b(i|i'm|i've|i'd|i'll|me|my|mine|myself)\b", clause, re.IGNORECASE)
    assert not re.search(r"\b(but|should|must|have to|addict|clean|dirty)\b", clause, re.IGNORECASE)
    assert not clause.endswith((".", ",", "!", "?"))


@pytest.mark.parametrize(
    ("message", "sustain", "change"),
    [
        ("i want to quit but i love it", "you love it", "you want to quit"),
        ("id miss it but my lungs are done", "you'd miss it", "your lungs are done"),
        ("i dont want to stop but i know it hurts my kids", "you don't want to stop", "you know it hurts your kids"),
        ("it helps with the pain but im foggy all day", "it helps with the pain", "you're foggy all day"),
    ],
)
def test_when_both_sides_are_said_then_each_is_told_from_the_other(message, sustain, change, parse):
    """A double-sided reflection needs to know which side is which."""
    both = double_for(parse(normalise(message)))
    assert both is not None
    assert (both.sustain.text, both.change.text) == (sustain, change)


def test_when_only_one_side_is_said_then_there_is_no_double_reflection(parse):
    """The other side is never made up."""
    assert double_for(parse(normalise("i love it and i always will"))) is None


def test_when_placeholders_are_filled_then_masked_names_come_back_as_they_were(parse):
    """The gateway puts the words back later."""
    filled = placeholders("[PERSON_12] found my stash at [PLACE_1]", "change_reason", parse)
    assert filled == {
        "clause": "[PERSON_12] found your stash at [PLACE_1]",
        "Clause": "[PERSON_12] found your stash at [PLACE_1]",
    }


def test_when_a_message_is_ambivalent_then_both_sides_are_among_the_placeholders(parse):
    """`{Sustain}` opens a sentence."""
    filled = placeholders("i love it but im tired of being broke", "ambivalence", parse)
    assert (filled["Sustain"], filled["change"]) == ("You love it", "you're tired of being broke")


@pytest.mark.parametrize("intent", ["discord", "insult"])
def test_when_a_client_is_angry_then_their_words_are_not_said_back(intent, parse):
    """Discord is met with an apology, never with an echo."""
    assert placeholders("i hate talking to this thing", intent, parse) == {}


def test_when_the_message_says_the_opposite_of_its_intent_then_nothing_is_said_back(parse):
    """A misread intent must not turn a refusal into change talk."""
    assert said_back("i dont want to stop", "change_desire", parse) is None
    assert said_back("i want to quit so bad", "sustain_desire", parse) is None


def test_when_a_clause_is_found_then_its_source_points_into_the_normalised_message(parse):
    """The span lets others mark what was used."""
    text = normalise("man idk. im tired of lying to my wife lol")
    clause = clause_for(parse(text), "change_reason")
    assert clause is not None
    assert text[slice(*clause.source)] == "I'm tired of lying to my wife"
    assert clause.sentence == "You're tired of lying to your wife"
    assert clause.confidence > 0.9


@pytest.mark.parametrize(
    ("message", "intent", "expected"),
    [
        ("i deleted his number", "change_steps", "change_steps"),
        ("havent bought a pack since tuesday", "change_steps", "change_steps"),
        ("my hours got cut", "change_steps", "share_life"),
        ("my landlord gave me 30 days", "change_steps", "share_life"),
        ("i started hiding the bottles", "change_steps", "share_life"),
        ("im not buying another bag", "sustain_commitment", "share_life"),
        ("my kid saw me high", "change_reason", "change_reason"),
        ("i want to quit but i love it", "ambivalence", "ambivalence"),
        ("lol", "minimal", "minimal"),
        ("i want to die", "change_desire", "change_desire"),
    ],
)
def test_when_a_clause_does_not_bear_its_intent_out_then_it_is_answered_as_plain_telling(
    message, intent, expected, parse
):
    """A loss must never be met as a step taken; what cannot be said back keeps its intent."""
    assert heard_as(message, intent, parse) == expected


def test_when_only_half_of_two_halves_would_fit_then_neither_is_said_back(parse):
    """One side alone would be half the truth."""
    message = "part of me thinks im fine with it all and part of me thinks im in real trouble here"
    assert said_back(message, "share_life", parse) is None

"""The bank of reflections: every kind of client talk has enough ways to be answered, with and without its own words."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
import yaml

from bot.mi.codes import TALK_INTENTS
from bot.settings import ROOT

BANK = yaml.safe_load((ROOT / "data/responses/reflections.yml").read_text(encoding="utf-8"))["responses"]
REFLECT = BANK["utter_reflect"]
CLAUSES = (
    "you're tired of lying to your wife",
    "your kid saw you high last week",
    "it's the only thing that helps you focus",
    "[PERSON_1] found your stash",
)
BANNED = re.compile(
    r"\b(but|should|must|have to|has to|sounds like|addict|abuse|clean|dirty|great job|proud of you)\b", re.IGNORECASE
)


def by_intent() -> dict[str, list[dict]]:
    grouped = defaultdict(list)
    for variant in REFLECT:
        grouped[variant["metadata"]["when"]].append(variant)
    return grouped


@pytest.mark.parametrize("intent", TALK_INTENTS)
def test_when_an_intent_is_reflected_then_there_is_a_choice_with_and_without_own_words(intent):
    """Six at least, three of them for when no clause may be said back."""
    variants = by_intent()[intent]
    plain = [variant for variant in variants if "{" not in variant["text"]]
    assert len(variants) >= 6
    assert len(plain) >= 3
    assert {variant["metadata"]["code"] for variant in plain} == {"CR"}


def test_when_all_reflections_are_counted_then_most_are_complex():
    """The bar is half; the bank leaves room for choice by fit."""
    complex_ones = [variant for variant in REFLECT if variant["metadata"]["code"] == "CR"]
    assert len(complex_ones) >= 0.75 * len(REFLECT)


@pytest.mark.parametrize("variant", [*REFLECT, *BANK["utter_reflect_unsure"]], ids=lambda variant: variant["text"][:40])
def test_when_a_reflection_is_said_then_it_is_short_and_asks_nothing(variant):
    """No question, no "but", no order, no label, no praise; one breath long."""
    text = variant["text"]
    assert not BANNED.search(text)
    assert "?" not in text
    assert text.endswith(".")
    assert len(text.split()) <= 22


@pytest.mark.parametrize("clause", CLAUSES)
def test_when_any_clause_is_filled_in_then_the_sentence_is_whole(clause):
    """Every stem fits a clause with any subject."""
    for variant in REFLECT:
        values = {
            "clause": clause,
            "Clause": clause[0].upper() + clause[1:],
            "sustain": clause,
            "Sustain": clause,
            "change": clause,
        }
        said = variant["text"].format_map(values)
        assert not re.search(r"\{|\}|\s\s|\s[,.]|[,.]{2}", said)


def test_when_variants_are_compared_then_no_text_is_there_twice_for_one_intent():
    """A repeat within an intent is a wasted choice."""
    for variants in by_intent().values():
        texts = [variant["text"] for variant in variants]
        assert len(texts) == len(set(texts))


def test_when_the_parser_is_unsure_then_the_answer_needs_nothing_of_the_message():
    """Honest and humble, also without placeholders."""
    assert len([variant for variant in BANK["utter_reflect_unsure"] if "{" not in variant["text"]]) >= 6

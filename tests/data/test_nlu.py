"""The training data of the assistant: enough, unambiguous, and free of identifiers; likewise the held-out set."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest
import yaml

from bot.mi.codes import TALK_INTENTS
from bot.settings import ROOT

NLU = sorted((ROOT / "data" / "nlu").glob("*.yml"))
HELD_OUT = ROOT / "data" / "eval" / "nlu" / "heldout.jsonl"
ANNOTATION = re.compile(r"\[([^\]]+)\]\([^)]+\)")
ENTITY_SYNTAX = re.compile(r"\][({]")
IDENTIFIER = re.compile(
    r"\d{3}[-. ]\d{3,4}|\d{6,}|@\w|https?:|www\.|\b\d{1,5} \w+ (?:street|avenue|road|ave|blvd)\b", re.I
)
LEAST, LEAST_TALK = 40, 90


def entries() -> Iterator[dict[str, str]]:
    for path in NLU:
        yield from yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]


def examples() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for entry in entries():
        if "intent" in entry:
            found[entry["intent"]] += [line.removeprefix("-").strip() for line in entry["examples"].splitlines()]
    return found


EXAMPLES = examples()


def intents() -> list[str]:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return [name if isinstance(name, str) else next(iter(name)) for name in domain["intents"]]


def held_out() -> list[dict[str, str]]:
    return [json.loads(line) for line in HELD_OUT.read_text(encoding="utf-8").splitlines()]


def plain(example: str) -> str:
    """What Rasa learns from: annotations resolved, case and spaces folded."""
    return " ".join(ANNOTATION.sub(r"\1", example).lower().split())


def test_when_the_domain_names_intents_then_each_has_examples_and_no_other_has() -> None:
    """Data and domain agree."""
    assert set(EXAMPLES) == set(intents())


@pytest.mark.parametrize("intent", sorted(EXAMPLES))
def test_when_an_intent_is_trained_then_it_has_enough_examples(intent: str) -> None:
    """Forty for each, ninety for what clients say about change."""
    assert len(EXAMPLES[intent]) >= (LEAST_TALK if intent in TALK_INTENTS else LEAST)


def test_when_an_example_is_written_then_it_is_written_once() -> None:
    """Neither twice in one intent nor in two: the second would teach the opposite."""
    counted = Counter(plain(text) for texts in EXAMPLES.values() for text in texts)
    assert [text for text, count in counted.items() if count > 1] == []


def test_when_an_example_is_written_then_rasa_reads_it_as_it_is_meant() -> None:
    """No leading slash, nothing empty, no backslash, and no entity syntax behind a placeholder."""
    texts = [text for texts in EXAMPLES.values() for text in texts]
    assert [text for text in texts if not text or text.startswith("/") or "\\" in text] == []
    assert [text for text in texts if ENTITY_SYNTAX.search(text) and not ANNOTATION.search(text)] == []


def test_when_data_is_committed_then_nothing_in_it_looks_like_an_identifier() -> None:
    """Numbers of people, addresses and links appear as placeholders."""
    texts = [text for texts in EXAMPLES.values() for text in texts] + [row["text"] for row in held_out()]
    assert [text for text in texts if IDENTIFIER.search(text)] == []


def test_when_understanding_is_measured_then_on_messages_never_trained_on() -> None:
    """Four hundred or more, of every intent of client talk, none of them an example."""
    rows = held_out()
    trained = {plain(text) for texts in EXAMPLES.values() for text in texts}
    assert len(rows) >= 400
    assert set(TALK_INTENTS) <= {row["intent"] for row in rows} <= set(intents())
    assert [row["text"] for row in rows if plain(row["text"]) in trained] == []


def test_when_a_word_stands_for_a_substance_then_for_one_only() -> None:
    """A word listed under two names would get the one that happens to be read last."""
    listed = [entry["examples"].splitlines() for entry in entries() if "synonym" in entry]
    counted = Counter(plain(word.removeprefix("-")) for words in listed for word in words)
    assert [word for word, count in counted.items() if count > 1] == []


def substances_by_pattern(text: str) -> list[str]:
    """Names that the regular expressions for slang find in a text, nicknames resolved."""
    names = {
        plain(word.removeprefix("-")): entry["synonym"]
        for entry in entries()
        if "synonym" in entry
        for word in entry["examples"].splitlines()
    }
    patterns = [line[2:] for entry in entries() if "regex" in entry for line in entry["examples"].splitlines()]
    found = [match.group() for pattern in patterns for match in re.finditer(pattern, text, re.IGNORECASE)]
    return [names.get(word.lower(), word) for word in found]


@pytest.mark.parametrize(
    "text",
    [
        "Lines",
        "a bump",
        "we did a few lines",
        "do 2 lines on fridays",
        "had a bump at lunch",
        "an 8 ball a week",
        "8-ball",
    ],
)
def test_when_lines_bumps_or_an_8_ball_are_used_then_cocaine_is_meant(text: str) -> None:
    """Slang counts with a verb of use, or as the whole message."""
    assert substances_by_pattern(text) == ["cocaine"]


@pytest.mark.parametrize(
    "text",
    [
        "waiting in line",
        "had a few bumps in the road",
        "we played 8 ball",
        "magic 8 ball",
        "i do line dancing",
        "did a line of ket",
    ],
)
def test_when_the_same_words_mean_something_else_then_no_substance_is_found(text: str) -> None:
    """Neither a queue nor a game; and of another drug the other name counts."""
    assert substances_by_pattern(text) == []

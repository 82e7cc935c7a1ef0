"""Chooses how to say a response: the variant that fits, was not just said and does not begin like the last line."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.engine.history import Line
from bot.mi.answers import IDEAS, TARGETS
from bot.mi.codes import talk_of
from bot.mi.process import MOMENTS
from bot.mi.referral import MENUS, OPTIONS
from bot.mi.rulers import with_articles
from bot.words import Variant, fill, is_fillable

REPEAT_WINDOW = 5
STEM_WORDS = 2
SHORTEST_LIMIT, LONGEST_LIMIT, HEADROOM = 9, 45, 5
CLIENT_WORDS = frozenset({"clause", "Clause", "sustain", "Sustain", "change"})
"""Placeholders filled with the client's own words."""
VOCABULARIES: tuple[tuple[str, frozenset[str]], ...] = (
    ("target", frozenset(TARGETS)),
    ("option", frozenset((*OPTIONS, *IDEAS))),
    ("menu", frozenset(MENUS)),
    ("moment", frozenset(MOMENTS)),
)
"""Which fact a response's `when` values speak of; intents (or change, sustain, ...) when none of these has them all."""

SENTENCE_START = re.compile(r"(^|[.!?]\s+)([a-z])")


@dataclass(frozen=True)
class Candidate:
    """A variant with its placeholders filled."""

    variant: Variant
    text: str


@dataclass(frozen=True)
class Setting:
    """What a choice depends on: facts for `when`, placeholder values, what was said, and a seed for tests to repeat."""

    facts: Mapping[str, str]
    values: Mapping[str, object]
    said: Sequence[Line]
    turn: int
    heard: str
    seed: str


def choose(variants: Sequence[Variant], setting: Setting) -> Candidate | None:
    """The way to say it now, or None when no variant fits and can be filled.

    Wishes are applied in order of weight; one that would leave nothing to say is dropped.
    """
    pool = candidates(variants, setting)
    if not pool:
        return None
    pool = _least_recent(pool, setting)
    pool = _prefer(pool, lambda candidate: candidate.variant.when is not None)
    pool = _prefer(pool, lambda candidate: bool(candidate.variant.placeholders - CLIENT_WORDS))
    pool = _prefer(pool, lambda candidate: stem(candidate.text) not in _recent_stems(setting))
    pool = _prefer(pool, lambda candidate: _quotes(candidate.variant) != _is_echoing(variants, setting.said))
    pool = _prefer(pool, lambda candidate: len(candidate.text.split()) <= LONGEST_LIMIT)
    pool = _prefer(pool, lambda candidate: len(candidate.text.split()) <= limit(setting.heard))
    return pool[_draw(f"{setting.seed}/{setting.turn}/{variants[0].id}", len(pool))]


def candidates(variants: Sequence[Variant], setting: Setting) -> list[Candidate]:
    """Variants for this occasion or for any, whose placeholders all have a value."""
    wanted = occasions(variants, setting.facts)
    fitting = (variant for variant in variants if variant.when is None or variant.when in wanted)
    return [
        Candidate(variant, filled(variant, setting.values))
        for variant in fitting
        if is_fillable(variant, setting.values)
    ]


def occasions(variants: Sequence[Variant], facts: Mapping[str, str]) -> frozenset[str]:
    """The `when` values that hold now, for a response with these variants."""
    used = {variant.when for variant in variants if variant.when is not None}
    name = next((name for name, vocabulary in VOCABULARIES if used <= vocabulary), "intent")
    value = facts.get(name, "")
    return frozenset({value, talk_of(value)}) if name == "intent" else frozenset({value})


def filled(variant: Variant, values: Mapping[str, object]) -> str:
    """The text with its values, "an 8" and capitals at sentence starts put right."""
    if not variant.placeholders:
        return variant.text
    text = with_articles(fill(variant.text, values))
    return SENTENCE_START.sub(lambda match: match.group(1) + match.group(2).upper(), text)


def stem(text: str) -> str:
    """How a line begins: its first words, without punctuation."""
    return " ".join(re.findall(r"[\w']+", text.lower())[:STEM_WORDS])


def limit(heard: str) -> int:
    """How many words an answer may have: short to short, never more than 45."""
    return max(SHORTEST_LIMIT, min(LONGEST_LIMIT, len(heard.split()) + HEADROOM))


def _least_recent(pool: list[Candidate], setting: Setting) -> list[Candidate]:
    """Those not said within the window; if all were, those said longest ago."""
    last = {}
    for line in setting.said:
        last[line.variant] = last[line.text] = line.turn
    ages = [setting.turn - max(last.get(c.variant.id, -99), last.get(c.text, -99)) for c in pool]
    threshold = min(REPEAT_WINDOW + 1, max(ages))
    return [candidate for candidate, age in zip(pool, ages, strict=True) if age >= threshold]


def _recent_stems(setting: Setting) -> frozenset[str]:
    """How the lines of this turn and of the last one begin."""
    return frozenset(stem(line.text) for line in setting.said if line.turn >= setting.turn - 1)


def _quotes(variant: Variant) -> bool:
    return bool(variant.placeholders & CLIENT_WORDS)


def _is_echoing(variants: Sequence[Variant], said: Sequence[Line]) -> bool:
    """Whether the client's own words were given back the last two times: an echo every time is parroting."""
    quoting = {variant.id: _quotes(variant) for variant in variants}
    used = [quoting[line.variant] for line in said if line.variant in quoting]
    return used[-2:] == [True, True]


def _prefer(pool: list[Candidate], wish: Callable[[Candidate], bool]) -> list[Candidate]:
    return [candidate for candidate in pool if wish(candidate)] or pool


def _draw(seed: str, count: int) -> int:
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") % count

"""Reading and wording answers to the importance, confidence and readiness rulers (0-10)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from bot.mi.numbers import Number, numbers_in, plain

ScoreKind = Literal["exact", "range", "vague", "out_of_range", "none"]
Band = Literal["zero", "low", "high"]
Ruler = Literal["importance", "confidence", "readiness"]

LOWEST, HIGHEST = 0.0, 10.0
HIGH_ABOVE = 4.0
"""Scores up to 4 count as low when the next move is chosen (design of the rulers in MI)."""

RULERS: Mapping[str, Ruler] = MappingProxyType(
    {
        "importance": "importance",
        "important": "importance",
        "importence": "importance",
        "confidence": "confidence",
        "confident": "confidence",
        "confidance": "confidence",
        "readiness": "readiness",
        "ready": "readiness",
    }
)
NAME = "|".join(RULERS)
NAME_BEFORE = re.compile(
    rf"\b({NAME})(?: to me| to quit| to stop)?(?: is| was| at| of| like| about| around| maybe| probably| "
    rf"an?|:|=|-|,|\s)*$"
)
NAME_AFTER = re.compile(rf"^(?: (?:on|for|in|of))?(?: the| my)? ({NAME})\b")
VAGUE_WORDS = re.compile(
    r"\b(a (whole )?(lot|ton|bit|little)|lots|very|super|pretty|kind(a| of)|sort(a| of)|somewhat|so so|medium|middle"
    r"|average|high|higher|low|lower|huge|tons|totally|completely|extremely|not (at all|much|really|that|so|very)"
    r"|hardly|barely|little|all the way|max(ed)?( out)?|off the charts?|top|bottom|mucho|poco)\b"
)
CHANGED_MIND = re.compile(r"\b(actually|wait|no|nah|now|make (it|that)|i mean|more like|scratch that)\b")


@dataclass(frozen=True)
class Score:
    """What a message says on a ruler: `value` is 0-10 for exact and range (its lower end), else None."""

    value: float | None
    kind: ScoreKind


NO_SCORE = Score(None, "none")
VAGUE = Score(None, "vague")
OUT_OF_RANGE = Score(None, "out_of_range")


def parse_score(text: str, asked: bool, ruler: Ruler | None = None) -> Score:
    """The answer on the ruler that was asked; unasked, only a message that is plainly a score counts.

    With `ruler`, a number the client named for another ruler is passed over.
    """
    named = named_scores(text)
    if ruler in named:
        return named[ruler]
    if named and not asked:
        return next(iter(named.values()))
    of = _named(text)
    numbers = tuple(number for number in numbers_in(text) if number not in of)
    return _score(numbers, plain(text)) if asked else _unasked(numbers, text)


def named_scores(text: str) -> dict[Ruler, Score]:
    """Scores given together with the ruler's name ("importance 9 confidence 2")."""
    scores: dict[Ruler, Score] = {}
    for number, ruler in _named(text).items():
        scores.setdefault(ruler, _in_range(number))
    return scores


def band(value: float) -> Band:
    """zero (0), low (up to 4) or high (above 4)."""
    if value <= LOWEST:
        return "zero"
    return "high" if value > HIGH_ABOVE else "low"


def lower(value: float) -> float | None:
    """A clearly lower number for "and not a ...", about three below; None at zero, where it is never asked."""
    if value <= LOWEST:
        return None
    return float(max(0, math.ceil(value) - 3)) if value > 3 else float(max(0, min(1, math.ceil(value) - 1)))


def higher(value: float) -> float | None:
    """The next number worth asking about, one or two above; None at ten."""
    if value >= HIGHEST:
        return None
    return min(HIGHEST, math.floor(value) + (2.0 if 2 <= value <= 6 else 1.0))


def figure(value: float) -> str:
    """The score as a sentence shows it: 6, 7.5."""
    return f"{value:g}"


def with_articles(sentence: str) -> str:
    """Set "an" before 8, 8.5, eight and eleven and "a" before every other number after a filled-in score."""
    sentence = re.sub(r"\b([Aa])n? (?=(8(\.\d+)?|11|18|eight|eleven)\b)", r"\1n ", sentence)
    return re.sub(r"\b([Aa])n (?=(?!8|11\b|18\b)\d)", r"\1 ", sentence)


def _named(text: str) -> dict[Number, Ruler]:
    """The ruler each number was said of: the name just before it, or else just after it, each name once."""
    numbers, text = numbers_in(text), plain(text)
    named: dict[Number, Ruler] = {}
    claimed: set[int] = set()
    for number in numbers:
        before, after = NAME_BEFORE.search(text[: number.start]), NAME_AFTER.match(text[number.end :])
        if before and before.start(1) not in claimed:
            claimed.add(before.start(1))
            named[number] = RULERS[before[1]]
        elif after:
            claimed.add(number.end + after.start(1))
            named[number] = RULERS[after[1]]
    return named


def _score(numbers: tuple[Number, ...], text: str) -> Score:
    numbers = tuple(number for number in numbers if not number.denied)
    if not numbers:
        return VAGUE if VAGUE_WORDS.search(text) else NO_SCORE
    if len(numbers) == 1:
        return _in_range(numbers[0])
    if _changed_mind(numbers, text):
        return _in_range(numbers[-1])
    if any(number.joined for number in numbers[1:]):
        return _range(numbers)
    return _in_range(numbers[0]) if len({number.value for number in numbers}) == 1 else VAGUE


def _unasked(numbers: tuple[Number, ...], text: str) -> Score:
    if any(number.out_of_ten for number in numbers) or len(plain(text).split()) <= 3:
        score = _score(numbers, plain(text))
        return score if score.kind in ("exact", "range") else NO_SCORE
    return NO_SCORE


def _changed_mind(numbers: tuple[Number, ...], text: str) -> bool:
    return bool(CHANGED_MIND.search(text[numbers[-2].end : numbers[-1].start]))


def _range(numbers: tuple[Number, ...]) -> Score:
    if any(_in_range(number).kind == "out_of_range" for number in numbers):
        return OUT_OF_RANGE
    return Score(min(number.value for number in numbers), "range")


def _in_range(number: Number) -> Score:
    if number.bound:
        return VAGUE
    return Score(number.value, "exact") if LOWEST <= number.value <= HIGHEST else OUT_OF_RANGE

"""Telephone numbers, also short ones after a cue and spelled digits; crisis lines stay."""

from __future__ import annotations

import re
from collections.abc import Iterable

import phonenumbers
from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import word_list
from bot.privacy.recognizers.base import CERTAIN, RuleRecognizer, rule

DIGIT_WORD = r"(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)"
CUE = (
    r"(?:call|text|txt|phone|cell|number|numbers|num|\#|digits|reach\s+(?:me|him|her|them)(?:\s+at)?|"
    r"hit\s+me(?:\s+up)?(?:\s+at)?|whats\s?app|fax|tel|ph|mobile|contact|line|beeper|pager)"
)
UNIT = rf"(?:{DIGIT_WORD}|\d{{1,4}}(?!\d))"
SPELLED = rule(rf"\b{UNIT}(?:[\s,./-]{{0,3}}(?:{UNIT}|double|triple)){{3,15}}\b")
WORDS = re.compile(DIGIT_WORD, re.IGNORECASE)
NUMBERS = {"oh": "0"} | {
    word: str(digit) for digit, word in enumerate("zero one two three four five six seven eight nine".split())
}
PUBLIC = word_list("public_numbers")


class PhoneRecognizer(RuleRecognizer):
    """`555-867-5309`, `(312) 555 0199`, `call me at 8675309`, `five five five ...`."""

    entity = "PHONE"
    score = CERTAIN
    rules = (
        rule(r"(?<![\w.$])(?:\+?\s?1[\s.-]{0,3})?\(?\s?[2-9]\d{2}\s?\)?[\s./_-]{0,3}\d{3}[\s./_-]{0,3}\d{4}(?![\w%])"),
        rule(r"(?<![\w.$])\+\s?\d{1,3}(?:[\s./-]?\(?\d{1,4}\)?){2,5}(?!\w)"),
        rule(rf"\b{CUE}\b[^\d\n]{{0,25}}?(?P<x>\d{{3}}[\s.-]{{0,3}}\d{{4}})(?![\w%])"),
        rule(r"(?<![\w.$/-])\d{3}[.-]\d{4}(?![\w%/-])"),
        SPELLED,
        rule(r"(?<![\w.])\d(?:[\s.-]\d){6,11}(?![\w%])"),
        rule(r"\b(?:area\s+code|extension|ext\.?|x)\s?(?:is\s)?\#?(?P<x>\d{3,5})\b"),
    )

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[tuple[int, int, float]]:
        """Yield what the rules and the `phonenumbers` matcher find."""
        yield from super().find(text, artifacts)
        for region in ("US", "GB", "MX"):
            for match in phonenumbers.PhoneNumberMatcher(text, region, leniency=phonenumbers.Leniency.VALID):
                if not is_public(match.raw_string):
                    yield match.start, match.end, self.score

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse crisis and public help lines, and numbers too short to call."""
        if match.re is not SPELLED:
            return not is_public(found)
        digits = "".join(filter(str.isdigit, WORDS.sub(lambda word: NUMBERS[word.group().lower()], found)))
        return len(WORDS.findall(found)) >= 2 and len(digits) >= 7 and not is_public(digits)


def is_public(number: str) -> bool:
    """True for a public line's number, with or without the country code."""
    digits = "".join(filter(str.isdigit, number))
    return digits in PUBLIC or digits.removeprefix("1") in PUBLIC

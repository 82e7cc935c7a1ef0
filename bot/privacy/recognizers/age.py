"""Ages by cue; the placeholder keeps the decade."""

from __future__ import annotations

import re

from bot.privacy.recognizers.base import SURE, RuleRecognizer, rule

TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
ONES = "one|two|three|four|five|six|seven|eight|nine"
TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
VALUES = {word: 20 + 10 * i for i, word in enumerate(TENS.split("|"))}
VALUES |= {word: 10 + i for i, word in enumerate(TEENS.split("|"))}
VALUES |= {word: 1 + i for i, word in enumerate(ONES.split("|"))}
SPELLED = rf"(?:(?:{TENS})(?:[\s-]?(?:{ONES}))?|{TEENS}|{ONES})"
NUMBER = rf"(?:1[0-1]\d|[1-9]?\d|{SPELLED})"
ADULT = rf"(?:1[0-1]\d|[2-9]\d|1[3-9]|(?:{TENS})(?:[\s-]?(?:{ONES}))?|(?:thir|four|fif|six|seven|eigh|nine)teen)"
OLD = (
    r"(?:\s?-?\s?(?:y\s?/\s?o|y\.?o\.?|yrs?\.?\s?-?\s?old|years?\s?-?\s?olds?|yr\s?olds?|year\s?olds?|"
    r"years?\s+of\s+age))"
)
NOT_AGE = (
    rf"(?![\s-]?(?:{ONES})\b)"
    r"(?!\s*(?:%|percent|/|:|,\d|\.\d|\$|-\s?\d|days?|d\b|weeks?|wks?|months?|mos?\b|mths?|"
    r"years?(?!\s*-?\s*old)|yrs?(?!\s*-?\s*old)|hours?|hrs?|h\b|minutes?|mins?|seconds?|secs?|grams?|g\b|mg|"
    r"oz|lbs?|pounds?|kg|"
    r"miles?|bucks|dollars|k\b|times|x\b|steps?|drinks?|beers?|bumps?|lines?|people|out\s+of|in(?=\s*(?:$|[.,!]))|into|"
    r"sober|clean|different|percent|points?|or\s+so\s+(?:days|weeks)|feet|ft|inches|cents|"
    r"and\s+a\s+half\s+(?:months|years|weeks)))"
)


class AgeRecognizer(RuleRecognizer):
    """`im 34`, `34 years old`, `34yo`, `34f`, `turned 21`, `when i was 15`, `age 34`."""

    entity = "AGE"
    score = SURE
    rules = (
        rule(rf"(?<![\w/])[a-z][a-z'-]{{1,20}}\s?/\s?(?P<x>{ADULT})\s?/\s?(?=[a-z])"),
        rule(rf"(?<![\w.$/-]){NUMBER}{OLD}(?!\w)"),
        rule(
            rf"\b(?:i\s?'?\s?a?m|im|i\s+am|i\s+was|iam|we're|he's|hes|she's|shes|he\s+is|she\s+is|he\s+was|"
            rf"she\s+was|who's|whos|who\s+is|i'll\s+be|ill\s+be|turn(?:ed|ing|s)?|almost|nearly|about\s+to\s+be|"
            rf"gonna\s+be|just)\s+(?:only\s+|just\s+|like\s+|about\s+|almost\s+|now\s+|already\s+|turning\s+|"
            rf"barely\s+)?(?P<x>{ADULT}){NOT_AGE}(?![\w-])"
        ),
        rule(
            rf"\b(?:i|he|she|they|we)\s+(?:was|were|is)\s+(?:only\s+|like\s+|about\s+|around\s+|just\s+|"
            rf"maybe\s+)?(?P<x>{NUMBER})(?=\s+(?:when|and\s+(?:he|she|i|my)|the\s+first))"
        ),
        rule(
            rf"(?:^|[.!?\n]\s*|\b(?:here|name\s+is|im|i'm|its|"
            rf"this\s+is)\s+)[a-z'-]+(?:\s+[a-z'-]+)?\s*[,/(-]\s*(?P<x>{ADULT}){NOT_AGE}\s*(?=$|[,/.)!]|"
            rf"\bfrom\b|\b[mf]\b)"
        ),
        rule(rf"\b(?:ages?|aged)\s*(?:is|was|of|:|=)?\s*(?P<x>{NUMBER})(?![\w/%])"),
        rule(
            rf"\b(?:at|since|when|til|till|until|before|after|by|from)\s+(?:(?:i|he|she|they|we)\s+(?:was|were|"
            rf"is|turned|hit)|i'?m|the\s+age\s+of|age|turning)\s+(?:only\s+|like\s+|about\s+|around\s+|just\s+|"
            rf"maybe\s+)?(?P<x>{NUMBER}){NOT_AGE}(?![\w-])"
        ),
        rule(
            rf"\b(?:started|began|using|smoking|drinking|first|tried|pregnant|married|left|kid|dropped|quit|"
            rf"since|mom|dad|died)\s+(?:\w+\s+){{0,3}}at\s+(?:like\s+|about\s+|around\s+|"
            rf"age\s+)?(?P<x>{ADULT}){NOT_AGE}(?!\s*(?:am|pm|a\.m|p\.m|night))(?![\w-])"
        ),
        rule(
            rf"\b(?:son|daughter|kid|child|baby|boy|girl|brother|sister|grandson|granddaughter|niece|nephew|mom|"
            rf"dad|wife|husband|youngest|oldest|toddler)(?:'?s|\s+is|\s+was|\s+just\s+turned|\s+turned|\s+turns|"
            rf",)\s+(?:only\s+|just\s+|like\s+|about\s+|now\s+)?(?P<x>{NUMBER}){NOT_AGE}(?![\w-])"
        ),
        rule(r"(?<![\w.$/])(?P<x>(?:1[3-9]|[2-9]\d)\s?/?\s?[mf])(?![\w/'])(?!\s*(?:away|from))"),
        rule(r"(?<![\w])[mf]\s?/?\s?(?P<x>1[3-9]|[2-9]\d)(?![\w/])"),
        rule(
            rf"(?:^|[,;.]\s*|\band\s+)(?P<x>{ADULT})(?=\s*(?:,|\.|and|&)?\s*(?:male|female|guy|woman|man|girl|"
            rf"dude|mom\s+of|dad\s+of|from|single|married|divorced)\b)"
        ),
    )

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse "im 100" and the like; an age is above 0."""
        return 0 < years(found) < 120 and found not in ("100",)


def years(text: str) -> int:
    """Return the age a stretch names, in years; 0 when it names none."""
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits.group())
    return sum(VALUES.get(word, 0) for word in re.findall(r"[a-z]+", text.lower()))


def decade(text: str) -> str:
    """Return what the placeholder may say about an age: its decade, nothing finer."""
    age = years(text)
    return "under 10" if age < 10 else "90s" if age >= 90 else f"{age // 10 * 10}s"

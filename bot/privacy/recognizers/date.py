"""Absolute dates; relative ones ("last friday", "3 weeks") stay, the conversation needs them."""

from __future__ import annotations

import re

from bot.privacy.recognizers.base import SURE, RuleRecognizer, rule

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
WORD_DAY = (
    r"(?:(?:twenty|thirty)[\s-]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|"
    r"twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
)
YEAR = r"(?:(?:19|20)\d\d|'\d\d)"


class DateRecognizer(RuleRecognizer):
    """`3/14/1990`, `march 14th`, `14 march 1990`, `the 14th of march`, `born in 1990`."""

    entity = "DATE"
    score = SURE
    rules = (
        rule(
            r"(?<![\w./-])(?:0?[1-9]|1[0-2]|[12]\d|3[01])\s?[/.-]\s?(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?(?:(?:19|"
            r"20)\d\d|\d\d)(?![\w/-])"
        ),
        rule(r"(?<![\w./-])(?:19|20)\d\d[/.-](?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\d|3[01])(?![\w/-])"),
        rule(
            rf"\b{MONTH}(?:\s+the)?\s?{DAY}(?:(?:\s?,\s?|\s+|\s+of\s+){YEAR})?\b(?!\s*(?:%|percent|times|days|"
            rf"weeks|months|years|grams|g\b|hours|mins|minutes|/\s?10|out\s+of))"
        ),
        rule(
            rf"\b(?:the\s+)?{DAY}\s?(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?\b(?!\s+(?:not|be|have|help|get|need|do|go|"
            rf"make|take|seem|sound))"
        ),
        rule(rf"\b{MONTH}\s+(?:the\s+)?(?:{WORD_DAY})\b(?:,?\s+{YEAR})?"),
        rule(rf"\bthe\s+(?:{WORD_DAY})\s+of\s+{MONTH}"),
        rule(rf"\b{MONTH}\s?,?\s?(?:of\s+)?(?:19|20)\d\d\b"),
        rule(
            r"\b(?:born|birthday|bday|b-day|birth\s?date|date\s+of\s+birth|dob|d\.o\.b\.?)\b(?:\s*(?:in|on|is|"
            r"was|it's|its|:|=|back))*\s*(?P<x>(?:19|20)\d\d|'?\d\d(?!\d)|\d{1,2}\s?[/.-]\s?\d{1,2}|"
            r"\d{6,8})(?!\w)"
        ),
        rule(
            r"\b(?:since|in|of|from|back\s+in|year|summer|fall|winter|spring|until|till|before|after|around|"
            r"early|late|class\s+of)\s+(?P<x>(?:19[3-9]\d|20[0-3]\d))\b(?!\s*(?:dollars|bucks|mg|calories|times|"
            r"people|miles))"
        ),
        rule(
            r"\b(?:on|due|date|court|appt|appointment|hearing|by|till|until|since|before|after)\s+(?:is\s+|"
            r"on\s+|date\s+)?(?P<x>(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:0?[1-9]|[12]\d|3[01]))(?![\w/])(?!\s*(?:of|"
            r"chance|the\s+time))"
        ),
        rule(
            r"\bon\s+the\s+(?P<x>(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))\b(?!\s+(?:floor|street|st\b|ave|drink|"
            r"time|day|step|grade|line|bump|hour))"
        ),
    )

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse ruler answers and verbs ("may 3 times", "10/10")."""
        return not RULER.fullmatch(found)


RULER = re.compile(r"\d+\s?/\s?10", re.IGNORECASE)

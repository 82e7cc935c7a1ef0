"""Screen names on other services."""

from __future__ import annotations

import re

from bot.privacy.lexicon import word_list
from bot.privacy.recognizers.base import SURE, RuleRecognizer, rule

SERVICE = (
    r"(?:insta(?:gram)?|ig|snap(?:chat)?|sc|twitter|tiktok|telegram|tele|tg|discord|disc|kik|whats\s?app|"
    r"signal|facebook|fb|messenger|reddit|cash\s?app|cashtag|venmo|zelle|paypal|"
    r"onlyfans|twitch|steam|psn|xbox|gamertag|gamer\s?tag|grindr|tinder|threads|wickr|youtube|yt)"
)
NAME = r"[a-z0-9_](?:[a-z0-9_.-]{1,38}[a-z0-9_])"


class HandleRecognizer(RuleRecognizer):
    """`@jess_r`, `my snap is jess.r22`, `u/jessr`, `jess_r22`, `jess#1234`, `$jessr`."""

    entity = "HANDLE"
    score = SURE
    rules = (
        rule(rf"(?<![\w@.])@\s?{NAME}"),
        rule(
            rf"\b{SERVICE}(?:\s+(?:name|handle|user(?:name)?|user\s?name|account|acct|tag|id|profile|"
            rf"page))?(?:\s*[:=]\s*|\s+(?:is|it's|its|as|under|at|me(?:\s+at)?|@|name's)\s+@?)(?P<x>{NAME})"
        ),
        rule(
            rf"\b(?:user\s?name|handle|screen\s?name|gamer\s?tag|login|user\s?id)(?:\s*[:=]\s*|"
            rf"\s+(?:on\s+\w+\s+)?(?:is|it's|its|was)\s+@?)(?P<x>{NAME})"
        ),
        rule(r"(?<![\w/])/?[ur]/(?P<x>[a-z0-9_-]{3,21})\b"),
        rule(
            rf"\b(?:add|follow|dm|find|message|hit|text|reach|look)\s+(?:me|us|him|her|them)(?:\s+up)?\s+(?:on|"
            rf"at)\s+{SERVICE}\s*(?:[:,@-]|at|as|its|it's|is|under)?\s*(?P<x>{NAME})"
        ),
        rule(r"\b[a-z0-9.]{2,30}\#\d{4}\b"),
        rule(r"(?<![\w$])\$[a-z][a-z0-9_-]{2,25}\b"),
        rule(r"\b(?=[a-z0-9_.]{5,40}\b)[a-z0-9]+(?:_[a-z0-9]+)+\b"),
        rule(r"\bxx_?[a-z0-9_]{3,}_?xx?\b|\bx_[a-z0-9_]{3,}_x\b|\bx[a-z]{3,}\d+x\b"),
        rule(
            r"\b(?!(?:covid|mp|ps|h2o|co2|d3|b12)\d*\b)[a-z]{4,20}(?:\.[a-z]{2,20})?\d{2,6}(?:[a-z]{1,4})?\b(?!"
            r"\s*(?:mg|mcg|ml))"
        ),
    )

    def __init__(self) -> None:
        super().__init__()
        self.ordinary = word_list("after_service") | word_list("function_words")

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse words of ordinary speech after a service's name ("snap is down")."""
        if re.search(r"[\d_.@#$]", found) or match.re is self.rules[0]:
            return True
        return found.lower() not in self.ordinary

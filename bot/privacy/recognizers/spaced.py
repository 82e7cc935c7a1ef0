"""Names spelled out to slip past a filter: "j e s s i c a", "j-e-s-s-i-c-a", "j.e.s.s"."""

from __future__ import annotations

import re

from bot.privacy.recognizers.base import SURE, RuleRecognizer, rule

ORDINARY = frozenset("idk lol omg wtf abc asap diy rip fml dui dwi hiv ptsd adhd usa nyc help stop dead love hate done good bad real fun yes no".split())


class SpacedLettersRecognizer(RuleRecognizer):
    """Three or more single letters set apart by the same kind of gap."""

    entity = "PERSON"
    score = SURE
    rules = (
        rule(r"(?<![\w'])[a-z](?:\s[a-z]){2,25}(?![\w'])"),
        rule(r"(?<![\w'])[a-z](?:\s?[.*_/|~-]\s?[a-z]){2,25}(?![\w'])"),
    )

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse abbreviations and spelled-out everyday words."""
        return re.sub(r"[^a-z]", "", found.lower()) not in ORDINARY

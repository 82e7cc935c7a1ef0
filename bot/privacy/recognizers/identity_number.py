"""Numbers that stand for a person: SSN, cards, accounts, plates, cases, policies, PINs, IP addresses."""

from __future__ import annotations

import re

from bot.privacy.recognizers.base import CERTAIN, RuleRecognizer, rule

CUE = (
    r"(?:ssn|social(?:\s+security)?|soc|s\.s\.n\.?|case|docket|file|claim|policy|member|membership|"
    r"insurance|medicaid|medicare|medical\s+record|mrn|record|chart|patient|client|account|acct|routing|"
    r"card|debit|credit|visa|mastercard|amex|license|licence|driver'?s?\s+license|dl|passport|plate|plates|"
    r"license\s+plate|tag|tags|vin|badge|inmate|booking|student|employee|employer|staff|"
    r"group|subscriber|rx|prescription|order|tracking|confirmation|ticket|invoice|id|i\.d\.|ein|tax|npi|dea|"
    r"doc|cdcr|bop|warrant|citation|reg(?:istration)?|serial|voucher|ebt|snap\s+card|device)"
)
LINK = (
    r"(?:\s*(?:number|numbers|num|nbr|no\.?|\#|id|code|card|is|was|it's|its|are|ends?\s+(?:in|with)|"
    r"ending\s+(?:in|with)|:|=|-)){0,4}\s*"
)
NOT_CODE = r"(?!(?:of|at|for|in|on|to|by|with|and|or|after|before|from|about|like|around|every|per|than|the)\b)"
CODE = r"(?=[a-z0-9/-]{0,12}(?:\s[a-z0-9-]{0,12})?\d)[a-z0-9](?:[a-z0-9/-]|\s(?=[a-z0-9-]*\d)){2,24}[a-z0-9]"
SECRET = (
    r"(?:pin|pass\s?code|password|pass\s?word|pwd|door\s?code|gate\s?code|access\s?code|security\s+code|cvv|cvc|"
    r"combo|combination|lock\s?code|wifi|otp|verification\s+code)"
)
CUED = rule(rf"\b{CUE}\b{LINK}(?P<x>{NOT_CODE}{CODE})\b")


class IdentityNumberRecognizer(RuleRecognizer):
    """`123-45-6789`, `4111 1111 1111 1111`, `plate 7abc123`, `case # 22-cr-1043`, `my pin is 6471`."""

    entity = "ID"
    score = CERTAIN
    rules = (
        rule(r"(?<![\w-])\d{3}[\s.-]\d{2}[\s.-]\d{4}(?![\w-])"),
        rule(r"(?<![\w.])(?:\d[\s-]?){13,19}(?<=\d)(?!\w)"),
        rule(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])"),
        rule(r"(?<![\w:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\w:])"),
        rule(r"(?<![\w:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:])"),
        rule(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"),
        CUED,
        rule(r"\b(?P<x>\d{4,8})\s+(?:is\s+(?:my|the)\s+)?(?:pin|pass\s?code|door\s?code|gate\s?code)\b"),
        rule(
            rf"\b(?:plates?|tags?|license|licence)\b{LINK}(?P<x>[a-z0-9]{{1,4}}[\s-]?[a-z0-9]{{1,4}}(?:[\s-][a-"
            rf"z0-9]{{1,4}})?)(?=\s*(?:$|[.,!?]|and\b|if\b|on\b|cops?\b|is\b|was\b|its\b|please\b|so\b))"
        ),
        rule(rf"\b{SECRET}\b(?:\s*(?:number|code|is|was|it's|its|to\s+\w+|for\s+\w+|:|=)){{0,4}}\s*(?P<x>\S*\d\S*)"),
        rule(r"\b(?:password|pass\s?word|passcode|pwd)\s*(?:is|was|:|=)\s*(?P<x>\S{3,40})"),
        rule(r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-hj-npr-z0-9]{17}\b"),
        rule(r"(?<![\w$.,-])\d{9}(?![\w,.-])"),
        rule(r"(?<![\w-])(?=[a-z-]*\d)[a-z]{2,4}-?\d{2,4}-\d{3,8}(?!\w)|(?<!\w)\d{2,4}-?[a-z]{2,4}-?\d{3,8}(?!\w)"),
        rule(
            r"\b(?:last\s+(?:4|four)(?:\s+(?:digits?|of\s+(?:my|the)\s+\w+|is|are|was|were|numbers?|:|"
            r"of)){0,4})\s*(?P<x>\d{4})\b"
        ),
    )

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse amounts, times and short counts after a cue ("case of 24", "id say 6")."""
        digits = any(map(str.isdigit, found))
        if match.re is not CUED:
            return digits or "x" not in match.groupdict() or "word" in match.group().lower()
        long = len(re.sub(r"\W", "", found)) > SHORT
        return digits and long and not AMOUNT.fullmatch(found.strip()) and not ESTIMATE.match(match.group())


SHORT = 3
ESTIMATE = re.compile(r"i'?d\s+(?:say|go|guess|give|put|rate|be)\b", re.IGNORECASE)
AMOUNT = re.compile(
    r"(?:19|20)\d\d|\d+(?:st|nd|rd|th|x|mg|g|am|pm|hrs?|mins?|days?|wks?|mos?|yrs?|k|lbs?|oz)(?:\s.*)?", re.IGNORECASE
)

"""E-mail addresses, also spelled out or mistyped."""

from __future__ import annotations

from bot.privacy.recognizers.base import CERTAIN, RuleRecognizer, rule

PROVIDER = (
    r"(?:gmail|gmial|gmai|gmal|gamil|yahoo|yaho|hotmail|hotmial|outlook|icloud|aol|proton(?:mail)?|live|msn|"
    r"ymail|comcast|verizon|att|me|mail)"
)
ENDING = r"(?:com|con|cmo|comm|net|org|edu|gov|me|io|co|us|uk|ca|info|biz)"
DOT = r"(?:\s?[.,]\s?|\s+dot\s+|\s?\(dot\)\s?|\s?\[dot\]\s?)"
LOCAL = r"[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9])?"
SPELLED = rf"{LOCAL}(?:\s+(?:dot|underscore|dash|hyphen)\s+[a-z0-9]+){{0,4}}"
AT = r"(?:\s+at\s+|\s?\(at\)\s?|\s?\[at\]\s?|\s?@\s?)"


class EmailRecognizer(RuleRecognizer):
    """`jess@gmail.com`, `jess at gmail dot com`, `jess@gmail,com`, `jess @ gmail`."""

    entity = "EMAIL"
    score = CERTAIN
    rules = (
        rule(r"[^\s@<>()\[\],;:\"]{1,64}@[^\W_][\w-]{0,62}(?:\.[\w-]{1,62}){0,5}"),
        rule(rf"\b{SPELLED}{AT}[a-z0-9-]{{2,40}}(?:{DOT}{ENDING}){{1,2}}\b"),
        rule(rf"\b{SPELLED}\s?(?:@|\(at\)|\[at\])\s?{PROVIDER}(?<!\bme)(?<!\blive)(?<!\bmail)\b(?:{DOT}{ENDING}\b)?"),
        rule(rf"\b{SPELLED}\s+at\s+{PROVIDER}(?<!\bme)(?<!\blive)(?<!\bmail)\b(?:{DOT}{ENDING}\b)?"),
        rule(
            rf"(?:^|\b(?:is|at|email|mail|its|it's|me|"
            rf":)\s+)(?P<x>[a-z0-9._-]+(?:\s+[a-z0-9._-]+){{1,3}}\s+at\s+{PROVIDER}(?:{DOT}{ENDING}))\b"
        ),
        rule(
            r"\be-?mail(?:\s+(?:address|addy|is|s|me|at|it|its|it's|=|"
            r":)){1,3}\s*:?\s*(?P<x>[a-z0-9._-]*(?:\d|[._])[a-z0-9._-]*[a-z0-9])"
        ),
    )

"""Web addresses and profile links."""

from __future__ import annotations

from bot.privacy.recognizers.base import SURE, RuleRecognizer, rule

TLD = (
    "com|net|org|edu|gov|io|co|us|uk|ca|me|info|biz|app|dev|xyz|gg|ly|tv|site|online|page|link|ai|be|de|fr|"
    "es|eu|au|mx|club|shop|life|health|chat|social|bio|to|im"
)


class UrlRecognizer(RuleRecognizer):
    """`https://...`, `www....`, `facebook.com/jess.ramirez`, `linktr dot ee slash jess`."""

    entity = "URL"
    score = SURE
    rules = (
        rule(r"\b(?:https?|hxxps?|ftp)\s?:\s?//\s?[^\s<>\"]+"),
        rule(r"\bwww\s?\.\s?[^\s<>\"]+"),
        rule(rf"(?<![@\w.])(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.){{1,4}}(?:{TLD})(?:/[^\s<>\"]*|\b(?![\w@'-]))"),
        rule(r"(?<![@\w])[a-z0-9-]{2,40}\s+dot\s+(?:com|net|org|edu|io|me)\b(?:\s+slash\s+\S+)?"),
        rule(r"\b(?:t\.me|wa\.me|fb\.me|linktr\.ee|discord\.gg|onlyfans\.com)/\S+"),
    )

"""Names disguised to slip past a filter: "j e s s i c a", "j-e-s-s", "j3ssica", "t@sha"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.recognizers.base import SURE, Found, Recognizer, rule

SPACED = (
    rule(r"(?<![\w'])[a-z](?:\s{1,3}[a-z]){2,25}(?![\w'])"),
    rule(r"(?<![\w'])[a-z](?:\s?[.,*_/|~+=:-]\s?[a-z]){2,25}(?![\w'])"),
)
LEET = rule(r"(?<![\w@$])(?=[a-z@$!|*+]*[\d@$!|*])[a-z0-9@$][a-z0-9@$!|*]{1,18}[a-z0-9@$](?![\w@])")
LETTERS = str.maketrans("013457@$!|", "oleastasil")
CHAT_LETTERS = frozenset("iaurnybkcx")  # "r u a", "n i", "i a"
VOWELS = "aeiou"


class DisguisedNameRecognizer(Recognizer):
    """Three or more single letters set apart alike, and names with digits or signs for letters."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.ordinary = word_list("spelled_words")

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield each disguised word that is not an everyday one."""
        for pattern in SPACED:
            for match in pattern.finditer(text):
                letters = re.sub(r"[^a-z]", "", match.group().lower())
                if letters not in self.ordinary and len(set(letters)) > 2 and not set(letters) <= CHAT_LETTERS:
                    yield match.start(), match.end(), SURE
        for match in LEET.finditer(text):
            if self._is_leet(match.group().lower()):
                yield match.start(), match.end(), SURE

    def _is_leet(self, word: str) -> bool:
        plain = word.translate(LETTERS)
        starred = (word.replace("*", vowel).translate(LETTERS) for vowel in VOWELS)
        return any(len(form) > 3 and self.lexicon.may_be_name(form) for form in (plain, *starred))

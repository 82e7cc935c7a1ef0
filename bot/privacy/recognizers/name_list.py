"""Given names and family names that hardly ever mean anything else, and word-like ones written as names."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.recognizers.base import LIKELY, SURE, Found, Recognizer
from bot.privacy.words import Word, words

SENTENCE_END = ".!?\n:;\"(-"


class NameListRecognizer(Recognizer):
    """`jessica`, `jessica ramirez`, `talked to Hope`, `ramirez`."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.stop = word_list("function_words")
        self.person_like = word_list("person_like_words")
        self.calendar = word_list("calendar_words")

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield names of the gazetteers with the family name that follows them."""
        found = words(text)
        lower_case = text != text.upper() and any(word.text.islower() for word in found)
        for word, following in zip_longest(found, found[1:]):
            first = self._is_first(text, word, lower_case)
            if first and following and text[word.end : following.start] == " " and self._is_family(word, following):
                yield word.start, following.end, SURE
            elif first:
                yield word.start, word.end, SURE
            elif self.lexicon.is_surname(word.lower):
                yield word.start, word.end, LIKELY

    def _is_first(self, text: str, word: Word, lower_case: bool) -> bool:
        if self.lexicon.is_name(word.lower) or self._is_plural(word.lower):
            return True
        capital = lower_case and word.text.istitle() and not _opens_sentence(text, word.start)
        return capital and word.lower in self.person_like and word.lower not in self.calendar | self.lexicon.domain

    def _is_plural(self, word: str) -> bool:
        """True for "tashas" and "mikes", a possessive without its apostrophe."""
        return len(word) > 4 and word.endswith("s") and self.lexicon.is_name(word[:-1]) and word not in self.lexicon.common

    def _is_family(self, first: Word, last: Word) -> bool:
        if last.lower in self.stop or last.lower in self.lexicon.domain:
            return False
        capital = first.text.istitle() and last.text.istitle() and len(last.text) > 1
        unusual = last.lower in self.lexicon.surnames and last.lower not in self.lexicon.common
        return capital or unusual or self.lexicon.is_surname(last.lower) or self.lexicon.is_rare(last.lower)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" '")
    return not before or before[-1] in SENTENCE_END

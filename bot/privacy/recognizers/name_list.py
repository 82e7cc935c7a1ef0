"""Given names and family names that hardly ever mean anything else, and word-like ones written as names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import zip_longest

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.recognizers.base import LIKELY, SURE, Found, Recognizer
from bot.privacy.words import Word, parts_of_speech, words

FAMILY_TOO = frozenset({"white", "brown", "snow", "henry", "stone", "gay", "blunt", "rock", "king", "berry"})
SENTENCE_END = '.!?\n:;"(-'


class NameListRecognizer(Recognizer):
    """`jessica`, `jessica ramirez`, `talked to Hope`, `ramirez`."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.stop = word_list("function_words")
        self.not_family = word_list("after_given_name")
        self.capitalised = word_list("person_like_words") - word_list("calendar_words") - lexicon.domain

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield names of the gazetteers with the family name that follows them."""
        found = words(text)
        speech = parts_of_speech(artifacts)
        lower_case = text != text.upper() and any(word.text.islower() for word in found)
        for word, following in zip_longest(found, found[1:]):
            first = self._is_first(text, word, lower_case)
            beside = following is not None and text[word.end : following.start] == " "
            if beside and ((first and self._is_family(word, following, speech)) or self._is_full(word, following)):
                yield word.start, following.end, SURE
            elif first:
                yield word.start, word.end, SURE
            elif self.lexicon.is_surname(word.lower):
                yield word.start, word.end, LIKELY

    def _is_full(self, first: Word, last: Word) -> bool:
        """True for "mark johnson": a word-like given name before an unmistakable family name."""
        given = first.lower in self.lexicon.given and first.lower not in self.stop
        return given and self.lexicon.is_surname(last.lower) and not self.lexicon.is_name(last.lower)

    def _is_first(self, text: str, word: Word, lower_case: bool) -> bool:
        if self.lexicon.is_name(word.lower) or self._is_plural(word.lower):
            return True
        capital = lower_case and word.text.istitle() and not _opens_sentence(text, word.start)
        return capital and word.lower in self.capitalised

    def _is_plural(self, word: str) -> bool:
        """True for "tashas" and "mikes", a possessive without its apostrophe."""
        return (
            len(word) > 4 and word.endswith("s") and self.lexicon.is_name(word[:-1]) and word not in self.lexicon.common
        )

    def _is_family(self, first: Word, last: Word, speech: Mapping[int, str]) -> bool:
        if last.lower in self.stop or last.lower in self.not_family:
            return False
        capital = first.text.istitle() and last.text.istitle() and len(last.text) > 1
        noun = speech.get(last.start) in ("NOUN", "PROPN", "ADJ", "X") or last.lower not in self.lexicon.common
        listed = last.lower.removesuffix("s") in self.lexicon.surnames and noun
        if last.lower in self.lexicon.domain and last.lower not in FAMILY_TOO:
            return False
        return capital or listed or self.lexicon.is_surname(last.lower) or self.lexicon.is_rare(last.lower)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" '")
    return not before or before[-1] in SENTENCE_END

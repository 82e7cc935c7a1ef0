"""Given names, alone or with a family name, that hardly ever mean anything else."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon
from bot.privacy.recognizers.base import LIKELY, SURE, Recognizer
from bot.privacy.recognizers.person_cue import STOP
from bot.privacy.words import Word, words


class NameListRecognizer(Recognizer):
    """`jessica`, `jessica ramirez`, `Hope Miller`, `ramirez`."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        super().__init__()

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[tuple[int, int, float]]:
        """Yield names of the gazetteers with the family name that follows them."""
        found = words(text)
        for word, following in zip(found, (*found[1:], None), strict=True):
            pair = following is not None and text[word.end : following.start] == " " and self._is_pair(word, following)
            if following is not None and pair:
                yield word.start, following.end, SURE
            elif self.lexicon.is_name(word.lower):
                yield word.start, word.end, SURE
            elif self.lexicon.is_surname(word.lower):
                yield word.start, word.end, LIKELY

    def _is_pair(self, first: Word, last: Word) -> bool:
        if not self.lexicon.may_be_name(first.lower) or last.lower in STOP:
            return False
        capital = first.text.istitle() and last.text.istitle()
        listed = last.lower in self.lexicon.surnames and (capital or not self.lexicon.is_ordinary(last.lower))
        return listed and (capital or self.lexicon.is_name(first.lower)) and not self._is_sentence_start(first, last)

    def _is_sentence_start(self, first: Word, last: Word) -> bool:
        return first.lower in STOP

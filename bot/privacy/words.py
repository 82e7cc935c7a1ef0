"""Words of a message with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from presidio_analyzer.nlp_engine import NlpArtifacts

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@dataclass(frozen=True)
class Word:
    """One word as typed and its character offsets [start, end)."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case, without a possessive ending."""
        return self.text.lower().removesuffix("'s")


def words(text: str) -> tuple[Word, ...]:
    """Return the words of `text` in order."""
    return tuple(Word(match.group(), match.start(), match.end()) for match in WORD.finditer(text))


def parts_of_speech(artifacts: NlpArtifacts) -> dict[int, str]:
    """Return the model's universal part of speech of the token at each character offset."""
    return {token.idx: token.pos_ for token in artifacts.tokens}

"""Words of a message with their offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
        lower = self.text.lower()
        return lower[:-2] if lower.endswith("'s") else lower


def words(text: str) -> tuple[Word, ...]:
    """Return the words of `text` in order."""
    return tuple(Word(match.group(), match.start(), match.end()) for match in WORD.finditer(text))

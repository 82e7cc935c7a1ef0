"""What AddressRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("at 412 birch st apt 3", "412 birch st apt 3"),
    ("i live on market st", "market st"),
    ("po box 12", "po box 12"),
    ("zip is 44301", "44301"),
]
KEPT = [
    "2 lines a day",
    "on my way",
    "off the street",
    "at 5 in the morning",
    "on the road",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("AddressRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("AddressRecognizer", text) == []

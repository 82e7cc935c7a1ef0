"""What AgeRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("im 34", "34"),
    ("34 years old", "34 years old"),
    ("i was 15 when it began", "15"),
    ("my son is 4", "4"),
    ("jess, 34", "34"),
]
KEPT = [
    "im 30 days in",
    "a 6",
    "im 100% done",
    "like a 7",
    "im 20 minutes away",
    "im 50/50",
    "2 kids",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("AgeRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("AgeRecognizer", text) == []

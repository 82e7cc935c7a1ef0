"""What PlaceRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("from akron, oh", "akron, oh"),
    ("i live in mobile", "mobile"),
    ("summit county", "summit county"),
]
KEPT = [
    "on my mobile",
    "reading a book",
    "the bar",
    "normal day",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("PlaceRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("PlaceRecognizer", text) == []

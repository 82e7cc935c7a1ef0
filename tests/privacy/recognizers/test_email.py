"""What EmailRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("write me at jess.r22@gmail.com", "jess.r22@gmail.com"),
    ("jessica at yahoo dot com", "jessica at yahoo dot com"),
    ("its jessica@gmail,com", "jessica@gmail,com"),
    ("jess (at) gmail (dot) com", "jess (at) gmail (dot) com"),
]
KEPT = [
    "i was at home",
    "we met at 5",
    "look @ me",
    "im at work dot dot dot",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("EmailRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("EmailRecognizer", text) == []

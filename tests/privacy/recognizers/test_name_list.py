"""What NameListRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("jessica ramirez called", "jessica ramirez"),
    ("i saw tasha", "tasha"),
    ("talked to Hope today", "Hope"),
    ("mikes place", "mikes"),
]
KEPT = [
    "i hope so",
    "pay the bill",
    "did some molly",
    "in May",
    "will you",
    "by the grace",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("NameListRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("NameListRecognizer", text) == []

"""What DateRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("born 3/14/1990", "3/14/1990"),
    ("on march 14th", "march 14th"),
    ("the 3rd of may", "the 3rd of may"),
    ("i quit in 2022", "2022"),
]
KEPT = [
    "last friday",
    "3 weeks",
    "yesterday",
    "10/10",
    "7/10",
    "i may 3 times",
    "since tuesday",
    "24/7",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("DateRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("DateRecognizer", text) == []

"""What HandleRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("follow me @jess_r", "@jess_r"),
    ("my snap is ktoll.x", "ktoll.x"),
    ("insta: jessrmz", "jessrmz"),
    ("u/jess_rmz on reddit", "jess_rmz"),
]
KEPT = [
    "snap is so toxic",
    "i took a xanax",
    "my insta is deleted",
    "he/she",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("HandleRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("HandleRecognizer", text) == []

"""What UrlRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("see https://facebook.com/jess.r", "https://facebook.com/jess.r"),
    ("www.mikesauto.com is mine", "www.mikesauto.com"),
    ("jessramirez.net", "jessramirez.net"),
]
KEPT = [
    "ok.so what",
    "i.e. never",
    "wait...what",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("UrlRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("UrlRecognizer", text) == []

"""What OrganisationRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("i work at kroger", "kroger"),
    ("at riverbend recovery", "riverbend recovery"),
    ("went to hope house", "hope house"),
    ("my shift at blackwell construction", "blackwell construction"),
]
KEPT = [
    "i work at night",
    "a methadone clinic",
    "in recovery",
    "at my moms house",
    "the hospital",
    "i work at a bar",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("OrganisationRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("OrganisationRecognizer", text) == []

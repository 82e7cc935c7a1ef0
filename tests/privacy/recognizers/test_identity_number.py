"""What IdentityNumberRecognizer hides and what it leaves."""

from __future__ import annotations

import pytest

from tests.privacy.conftest import Ask

HIDDEN = [
    ("ssn 123-45-6789", "123-45-6789"),
    ("my pin is 6471", "6471"),
    ("plate is gtx 991", "gtx 991"),
    ("case # 22-cr-1043", "22-cr-1043"),
    ("card 4111 1111 1111 1111", "4111 1111 1111 1111"),
    ("from 84.23.119.201", "84.23.119.201"),
]
KEPT = [
    "id say 6",
    "a case of 24",
    "like a 7",
    "10/10",
    "group at 6pm",
    "i tagged along",
]


@pytest.mark.parametrize(("text", "identifier"), HIDDEN)
def test_when_an_identifier_is_said_then_all_of_it_is_found(ask: Ask, text: str, identifier: str) -> None:
    """Each example is found whole."""
    assert any(identifier in found for found in ask("IdentityNumberRecognizer", text))


@pytest.mark.parametrize("text", KEPT)
def test_when_speech_is_ordinary_then_nothing_is_found(ask: Ask, text: str) -> None:
    """Each example stays as it is."""
    assert ask("IdentityNumberRecognizer", text) == []

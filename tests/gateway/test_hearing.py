"""What came in, read: commands, cuts and buttons."""

from __future__ import annotations

import pytest

from bot.gateway.assistant import Choice
from bot.gateway.hearing import ASSISTANT_CHARACTERS, cut, hear_choice, hear_text, is_sos


@pytest.mark.parametrize(
    ("payload", "intent", "screened"),
    [
        ("/affirm", "affirm", "Yes"),
        ('/affirm{"x": "y"}', "affirm", "Yes"),
        ("yes", None, "Yes"),
        ("something else", None, "Yes\nsomething else"),
    ],
)
def test_when_a_choice_is_heard_then_intent_and_screened_words_follow(
    payload: str, intent: str | None, screened: str
) -> None:
    """Entities in a payload are never passed on; the screen sees all that is said."""
    heard = hear_choice(Choice("Yes", payload))
    assert (heard.intent, heard.screened, heard.is_button) == (intent, screened, True)


@pytest.mark.parametrize(
    ("raw", "text"),
    [("/affirm", "affirm"), ("i want \0to die \ud83d", "i want to die"), ("ok \U0001f600", "ok \U0001f600")],
)
def test_when_text_is_heard_then_it_can_be_sent_and_stored(raw: str, text: str) -> None:
    """No commands, and no half characters: they would break the answer after the risk was found."""
    assert hear_text(raw).text == text


@pytest.mark.parametrize(("text", "expected"), [("/sos", True), ("/Help ", True), ("help", False), ("/sos now", False)])
def test_when_text_is_a_help_command_then_it_is_seen(text: str, expected: bool) -> None:
    """Only the command itself."""
    assert is_sos(text) is expected


@pytest.mark.parametrize(
    ("masked", "expected"),
    [
        ("short", "short"),
        ("a" * 3000, "a" * 2000),
        ("ab " * 1000, ("ab " * 666).rstrip()),
        ("a" * 1990 + " [PERSON_1] b", "a" * 1990),
    ],
)
def test_when_a_text_is_cut_then_it_ends_between_words_and_placeholders(masked: str, expected: str) -> None:
    """At most 2,000 characters, and never half a placeholder."""
    assert len(cut(masked)) <= ASSISTANT_CHARACTERS
    assert cut(masked) == expected

"""Yes, no or neither, after a safety question."""

import pytest

from bot.safety import Context, screen
from bot.safety.answers import read_answer

ASKED = "Are you having thoughts of killing yourself?"


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "i am", "i am thinking about it", "i do sometimes", "i have been", "i was last night"),
        *("tonight i will", "im having them now", "i do. every night", "maybe", "today"),
    ],
)
def test_when_a_yes_is_said_in_other_words_then_it_is_a_yes(text):
    """Sensitivity first: a "sometimes" is a yes."""
    assert read_answer(text, ASKED) == "yes"


@pytest.mark.parametrize(
    "text", ["im back", "i have work now", "i was at work", "today was ok", "bit better. slept 12 hours"]
)
def test_when_something_else_is_told_then_it_is_no_yes(text):
    """A returning client who writes "im back" does not get the card of somebody about to die."""
    assert read_answer(text, ASKED) == ""


@pytest.mark.parametrize("text", ["no", "i do not", "im ok", "not really"])
def test_when_a_no_is_said_then_it_is_a_no(text):
    """Denials are read as such."""
    assert read_answer(text, ASKED) == "no"


def test_when_the_world_is_grey_then_it_is_mood_and_not_a_fainting():
    """A grey world goes with hopelessness; a spinning room goes with the body."""
    labels = {finding.label for finding in screen("everything is grey, i cant see the point of any of it", Context())}
    assert "suicide_passive" in labels
    assert "overdose_medical" not in labels
    assert "overdose_medical" in {f.label for f in screen("everything is spinning and i cant stand up", Context())}

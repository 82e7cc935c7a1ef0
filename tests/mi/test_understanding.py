"""Sums over neighbours: which intent stands for a message."""

import pytest

from bot.mi.understanding import NOT_UNDERSTOOD, understand


@pytest.mark.parametrize(
    ("ranking", "intent"),
    [
        ({"change_desire": 0.2, "change_need": 0.19, "change_reason": 0.15, "goodbye": 0.3}, "change_desire"),
        ({"goodbye": 0.6, "change_desire": 0.2}, "goodbye"),
        ({"sustain_reason": 0.3, "change_reason": 0.25, "change_need": 0.2}, "change_reason"),
        ({"share_life": 0.2, "share_use": 0.22, "nudged_here": 0.1}, "share_use"),
        ({"off_topic": 0.15, "greet": 0.15, "thanks": 0.1}, NOT_UNDERSTOOD),
        ({"risk_psychosis": 0.5, "share_life": 0.4}, "share_life"),
        ({"risk_psychosis": 0.9, "share_life": 0.05}, "risk_psychosis"),
        ({}, NOT_UNDERSTOOD),
    ],
)
def test_when_probability_is_spread_over_neighbours_then_their_sum_decides(ranking, intent):
    """A side is believed as a whole; a risk intent only when it is sure by itself."""
    assert understand(ranking, risk_threshold=0.75).intent == intent


def test_when_a_group_is_believed_then_its_share_is_the_confidence():
    """Confidence is the group's share of the probability, never above one."""
    assert understand({"change_desire": 0.3, "change_need": 0.2}, risk_threshold=0.75).confidence == pytest.approx(0.5)

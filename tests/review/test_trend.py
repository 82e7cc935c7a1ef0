"""Scores are drawn where they belong."""

from __future__ import annotations

import pytest

from bot.review.trend import HEIGHT, MARGIN, WIDTH, charts, height_of
from bot.store.view import ShownScore


def score(day: int, ruler: str, value: float, substance: str | None = "cocaine") -> ShownScore:
    return ShownScore(1, day, ruler, value, substance, None)


@pytest.mark.parametrize(("value", "height"), [(0, HEIGHT - MARGIN), (10, MARGIN), (5, HEIGHT / 2)])
def test_when_a_value_is_drawn_then_zero_is_below_and_ten_above(value: float, height: float) -> None:
    """The picture counts from the top."""
    assert height_of(value) == height


def test_when_two_substances_were_scored_then_each_has_its_own_picture_and_lines() -> None:
    """Somebody can be ready for one and not for the other."""
    found = charts([score(1, "importance", 7), score(1, "importance", 2, "alcohol"), score(8, "confidence", 3)])
    assert [(each.substance, [line.ruler for line in each.lines]) for each in found] == [
        ("cocaine", ["importance", "confidence"]),
        ("alcohol", ["importance"]),
    ]
    first, last = (line.dots[0] for line in found[0].lines)
    assert (first.x, last.x) == (MARGIN, WIDTH - MARGIN)
    assert found[0].lines[0].points == f"{MARGIN},{height_of(7):g}"
    assert last.label == "confidence 3 of 10, day 8"


def test_when_nothing_was_scored_then_there_is_no_picture() -> None:
    """The page says so in words."""
    assert charts([]) == ()

"""Lays out ruler scores as lines in a small picture: one picture a substance, one line a ruler."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.records import Ruler
from bot.store.view import ShownScore

WIDTH, HEIGHT, MARGIN = 640, 200, 28
TOP = 10.0


@dataclass(frozen=True, slots=True)
class Dot:
    """One score at its place, in the picture's units."""

    x: float
    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """One ruler's scores, oldest first."""

    ruler: str
    dots: tuple[Dot, ...]

    @property
    def points(self) -> str:
        """As an SVG polyline wants them."""
        return " ".join(f"{dot.x:g},{dot.y:g}" for dot in self.dots)


@dataclass(frozen=True, slots=True)
class Chart:
    """The scores about one substance; None when it was not said which."""

    substance: str | None
    lines: tuple[Line, ...]


def charts(scores: Sequence[ShownScore]) -> tuple[Chart, ...]:
    """A picture for each substance that was scored, in the order they came up."""
    substances = dict.fromkeys(score.substance for score in scores)
    return tuple(chart(name, [score for score in scores if score.substance == name]) for name in substances)


def chart(substance: str | None, scores: Sequence[ShownScore]) -> Chart:
    """One picture: days go right, 0 to 10 goes up."""
    first, last = scores[0].day, scores[-1].day
    lines = (line(ruler, [score for score in scores if score.ruler == ruler], first, last) for ruler in Ruler)
    return Chart(substance, tuple(each for each in lines if each.dots))


def line(ruler: str, scores: Sequence[ShownScore], first: int, last: int) -> Line:
    """One ruler's way through the picture."""
    return Line(ruler, tuple(dot(score, first, last) for score in scores))


def dot(score: ShownScore, first: int, last: int) -> Dot:
    """Where a score goes."""
    share = (score.day - first) / (last - first) if last > first else 0.5
    x = MARGIN + share * (WIDTH - 2 * MARGIN)
    return Dot(round(x, 1), height_of(score.value), f"{score.ruler} {score.value:g} of 10, day {score.day}")


def height_of(value: float) -> float:
    """How far down a value from 0 to 10 is drawn."""
    return round(HEIGHT - MARGIN - value / TOP * (HEIGHT - 2 * MARGIN), 1)

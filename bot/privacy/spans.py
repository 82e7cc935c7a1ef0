"""Stretches of text that identify somebody, and how overlapping ones become one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

BARE = " \t\r\n.,;:!?\"'"
EDGE = BARE + "()[]{}<>*_~-"
WORDY = ("PERSON", "PLACE", "ORG", "?")


@dataclass(frozen=True)
class Span:
    """One identifier: character offsets [start, end) and its type, such as PERSON."""

    start: int
    end: int
    type: str


@dataclass(frozen=True)
class Candidate:
    """A span some layer proposes, with the confidence (0-1) that settles its type on overlap."""

    start: int
    end: int
    type: str
    score: float


# Two neighbours that read as one identifier ("jessica ramirez", "akron, ohio"): (left, right) -> type.
JOINED = {
    ("PERSON", "PERSON"): "PERSON",
    ("PERSON", "?"): "PERSON",
    ("?", "PERSON"): "PERSON",
    ("PLACE", "PLACE"): "PLACE",
    ("ADDRESS", "PLACE"): "ADDRESS",
    ("ADDRESS", "ADDRESS"): "ADDRESS",
    ("ORG", "ORG"): "ORG",
    ("?", "ORG"): "ORG",
    ("?", "?"): "?",
}
GLUE = {"PERSON": (" ", "-", " - "), "PLACE": (" ", ", ", ","), "ADDRESS": (" ", ", ", ","), "ORG": (" ",), "?": (" ",)}


def settle(text: str, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return disjoint candidates in text order: overlaps are united, the surest one names the type."""
    trimmed = sorted(filter(None, (_trim(text, c) for c in candidates)), key=lambda c: (c.start, -c.end))
    united: list[Candidate] = []
    for candidate in trimmed:
        if united and candidate.start < united[-1].end:
            united[-1] = _unite(united[-1], candidate)
        else:
            united.append(candidate)
    return _join_neighbours(text, united)


def _trim(text: str, candidate: Candidate) -> Candidate | None:
    start, end = candidate.start, candidate.end
    edge = EDGE if candidate.type in WORDY else BARE
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    if candidate.type in ("PERSON", "?") and text[start:end].lower().endswith("'s"):
        end -= 2
    return replace(candidate, start=start, end=end) if start < end else None


def _unite(first: Candidate, second: Candidate) -> Candidate:
    surest = max(first, second, key=lambda c: (c.score, c.end - c.start))
    return replace(surest, start=min(first.start, second.start), end=max(first.end, second.end))


def _join_neighbours(text: str, candidates: list[Candidate]) -> tuple[Candidate, ...]:
    joined: list[Candidate] = []
    for candidate in candidates:
        last = joined[-1] if joined else None
        kind = JOINED.get((last.type, candidate.type)) if last else None
        if last and kind and text[last.end : candidate.start] in GLUE[kind]:
            joined[-1] = Candidate(last.start, candidate.end, kind, max(last.score, candidate.score))
        else:
            joined.append(candidate)
    return tuple(joined)

"""Collecting a client's own change talk and sustain talk for summaries, plans and the next greeting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.mi.codes import CHANGE_INTENTS, SUSTAIN_INTENTS, talk_of
from bot.mi.cues import Lean
from bot.mi.patterns import words
from bot.mi.reflection import Clause, Parse, clause_for, double_for
from bot.mi.text import normalise, restore

MOST_CLAUSES = 3
TOO_ALIKE = 0.5
MOBILISING_FIRST = ("commitment", "steps", "activation", "need", "desire", "reason", "ability")
EMPTY_WORDS = words("you you're you've you'd your it is to a an the of and that this for in on at with")


@dataclass(frozen=True)
class Said:
    """One message of the client (de-identified) with its intent."""

    text: str
    intent: str | None


def own_words(said: Sequence[Said], parse: Parse) -> dict[str, str]:
    """`change_words` and `sustain_words` of a session, each only when there are any.

    "you're tired of lying to your wife, and you want Fridays back": lower-case start, no final stop.
    """
    sides: dict[str, tuple[str, ...]] = {
        "change_words": change_clauses(said, parse),
        "sustain_words": sustain_clauses(said, parse),
    }
    return {name: joined(clauses) for name, clauses in sides.items() if clauses}


def change_clauses(said: Sequence[Said], parse: Parse) -> tuple[str, ...]:
    """The client's change talk, most mobilising first, later before earlier, at most three and none alike."""
    latest_first = tuple(reversed(said))
    ranked = sorted(latest_first, key=lambda message: _mobilising(message.intent))
    return _distinct(_side(message, "change", parse) for message in ranked)


def sustain_clauses(said: Sequence[Said], parse: Parse) -> tuple[str, ...]:
    """The client's sustain talk, later before earlier, at most three and none alike."""
    return _distinct(_side(message, "sustain", parse) for message in reversed(said))


def said_back(text: str, parse: Parse) -> str | None:
    """One message of change talk as the client can hear it again later, or None."""
    return _side(Said(text, "change_reason"), "change", parse)


def joined(clauses: Sequence[str]) -> str:
    """Clauses as one run of words: "a", "a, and b", "a, b, and c"."""
    return clauses[0] if len(clauses) == 1 else ", ".join(clauses[:-1]) + ", and " + clauses[-1]


def _side(message: Said, side: Lean, parse: Parse) -> str | None:
    talk = talk_of(message.intent)
    if talk not in (side, "ambivalent"):
        return None
    doc = parse(normalise(message.text))
    if talk == "ambivalent":
        both = double_for(doc)
        found: Clause | None = None if both is None else both.change if side == "change" else both.sustain
    else:
        found = clause_for(doc, message.intent)
    return None if found is None else restore(found.text)


def _mobilising(intent: str | None) -> int:
    kind = str(intent).partition("_")[2]
    known = intent in (*CHANGE_INTENTS, *SUSTAIN_INTENTS) and kind in MOBILISING_FIRST
    return MOBILISING_FIRST.index(kind) if known else len(MOBILISING_FIRST)


def _distinct(clauses: Iterable[str | None]) -> tuple[str, ...]:
    kept: list[str] = []
    for clause in clauses:
        if len(kept) == MOST_CLAUSES:
            break
        if clause is not None and not any(_alike(clause, other) for other in kept):
            kept.append(clause)
    return tuple(kept)


def _alike(one: str, other: str) -> bool:
    first, second = _content(one), _content(other)
    return len(first & second) >= TOO_ALIKE * min(len(first), len(second), 6)


def _content(clause: str) -> set[str]:
    return set(re.findall(r"[\w']+", clause.lower())) - EMPTY_WORDS or {clause}

"""Choosing the clause of a client message that matters and saying it back in the second person.

Everything here is pure: the caller parses `bot.mi.text.normalise(message)` with spaCy and passes the Doc.
A clause is offered only when it is sure to be grammatical and true to what was said: better none than a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from bot.mi import cues
from bot.mi.clauses import Piece, pieces
from bot.mi.codes import talk_of
from bot.mi.guards import sayable, worth_saying
from bot.mi.perspective import second_person
from bot.mi.text import normalise, restore
from bot.mi.trim import trimmed

Parse = Callable[[str], Doc]

LEAST_CONFIDENCE = 0.6
NO_CLAUSE_INTENTS = frozenset({"discord", "insult"})


@dataclass(frozen=True)
class Clause:
    """A client's clause said back: lower-case start, no final stop, at most 12 words.

    `source` is the (start, end) character span in the normalised message; `confidence` is 0-1;
    `lean` says which way the clause leans by its own words.
    """

    text: str
    confidence: float
    source: tuple[int, int]
    lean: cues.Lean = "none"

    @property
    def sentence(self) -> str:
        """The clause with a capital first letter, to open a sentence with."""
        return self.text[:1].upper() + self.text[1:]


@dataclass(frozen=True)
class Double:
    """Both sides of an ambivalent message: what holds and what pulls toward change."""

    sustain: Clause
    change: Clause


def clause_for(doc: Doc, intent: str | None) -> Clause | None:
    """The clause to reflect for a message of this intent, or None when silence is safer."""
    if intent in NO_CLAUSE_INTENTS:
        return None
    ranked = [(cues.fit(clause.text, intent) * clause.confidence, -n, clause) for n, clause in enumerate(clauses(doc))]
    best = max(ranked, default=None, key=lambda row: row[:2])
    return best[2] if best and best[0] > 0.0 else None


def double_for(doc: Doc) -> Double | None:
    """The two sides of an ambivalent message, when both can be said back."""
    found = tuple(clauses(doc))
    sustain = next((clause for clause in found if clause.lean == "sustain"), None)
    change = next((clause for clause in reversed(found) if clause.lean == "change"), None)
    return Double(sustain, change) if sustain and change else None


def placeholders(message: str, intent: str | None, parse: Parse) -> dict[str, str]:
    """What a message fills in `utter_reflect`: clause, Clause and, for both sides, sustain, Sustain, change.

    An empty mapping means that only variants without placeholders are eligible. `[PERSON_1]` and its like
    come back as they went in.
    """
    doc = parse(normalise(message))
    both = double_for(doc) if talk_of(intent) == "ambivalent" else None
    clause = clause_for(doc, intent)
    found = {} if clause is None else {"clause": clause.text, "Clause": clause.sentence}
    if both is not None:
        found |= {"sustain": both.sustain.text, "Sustain": both.sustain.sentence, "change": both.change.text}
    return {name: restore(text) for name, text in found.items()}


def clauses(doc: Doc) -> Iterator[Clause]:
    """Every clause of the message that can be said back, in order."""
    for piece in pieces(doc):
        clause = _clause(piece)
        if clause is not None:
            yield clause


def _clause(piece: Piece) -> Clause | None:
    if piece.question or piece.scoped or not worth_saying(piece.span):
        return None
    tokens = trimmed(piece.span)
    if tokens is None:
        return None
    text = second_person(tokens)
    confidence = sayable(text)
    if confidence < LEAST_CONFIDENCE:
        return None
    start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1].text)
    return Clause(_lower_start(text), confidence, (start, end), cues.lean_of(piece.span.text))


def _lower_start(text: str) -> str:
    first = text.split(" ", 1)[0]
    keep = first in KEEP_CAPITAL or any(c.isupper() for c in first[1:]) or "x" in first and first[:1].isupper()
    return text if keep else text[:1].lower() + text[1:]


KEEP_CAPITAL = frozenset({"NA", "AA"})

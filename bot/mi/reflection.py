"""Choosing the clause of a client message that matters and saying it back in the second person.

Everything here is pure: the caller parses `bot.mi.text.normalise(message)` with spaCy and passes the Doc.
A clause is offered only when it is sure to be grammatical and true to what was said: better none than a wrong one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from spacy.tokens import Doc

from bot.mi import cues
from bot.mi.clauses import Piece, pieces
from bot.mi.codes import TALK_INTENTS, talk_of
from bot.mi.guards import safe, sayable, worth_saying
from bot.mi.lexicon import strangers
from bot.mi.ownership import owned
from bot.mi.patterns import any_of
from bot.mi.perspective import second_person
from bot.mi.refused import TAKEN_BACK
from bot.mi.spelling import PROPER
from bot.mi.support import supports
from bot.mi.text import KIN, normalise, restore
from bot.mi.trim import Shape, shapes

Parse = Callable[[str], Doc]

LEAST_CONFIDENCE = 0.6
CLEAR_WORDS = 3
"""Shorter clauses say little; a longer one of the same fit is preferred."""
PEOPLE = any_of(rf"your (?:{KIN})")
"""Somebody close is more often the point than what happened around it."""
HALVES = any_of("part of me", "half of me", "one side of me", "sometimes", "other (?:times|days)")
PLAIN_TELLING = "share_life"
ABOUT_THEMSELVES = frozenset({"sustain_desire", "sustain_commitment"})
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
    found = [clause for clause in clauses(doc) if _suits(clause, intent)]
    return max(found, default=None, key=lambda clause: _merit(clause, intent))


def double_for(doc: Doc) -> Double | None:
    """The two sides of an ambivalent message, when both can be said back."""
    found = tuple(clauses(doc))
    sustain = _first(found, "sustain")
    change = _first(reversed(found), "change")
    if sustain and not change:
        change = _first((clause for clause in reversed(found) if clause.source[0] > sustain.source[1]), "none")
    if change and not sustain:
        sustain = _first((clause for clause in found if clause.source[1] < change.source[0]), "none")
    return Double(sustain, change) if sustain and change and _apart(sustain, change) else None


def heard_as(message: str, intent: str, parse: Parse) -> str:
    """The intent to answer a message by: its own, or plain telling when its clause does not bear the intent out.

    A guard against a misread message: "my hours got cut" must never meet "that was a choice you made".
    """
    if intent not in TALK_INTENTS or intent == "ambivalence":
        return intent
    doc = parse(normalise(message))
    clause = clause_for(doc, intent)
    if clause is not None and supports(clause.text, intent):
        return intent
    return PLAIN_TELLING if clause_for(doc, PLAIN_TELLING) is not None else intent


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
    """Every way to say back a clause of the message, in order."""
    before: Piece | None = None
    found = pieces(doc)
    for piece, after in zip_longest(found, found[1:]):
        if not piece.question and not piece.scoped and safe(piece.span.text) and not _taken_back(after):
            said = (_clause(shape) for shape in shapes(piece, before) if not _is_half(shape, doc))
            yield from (clause for clause in said if clause is not None)
        before = piece


def _first(found: Iterable[Clause], lean: cues.Lean) -> Clause | None:
    return next((clause for clause in found if clause.lean == lean), None)


def _apart(one: Clause, other: Clause) -> bool:
    """Whether two clauses come from different parts of the message."""
    return one.source[1] <= other.source[0] or other.source[1] <= one.source[0]


def _taken_back(after: Piece | None) -> bool:
    return after is not None and TAKEN_BACK.match(after.span.text) is not None


def _is_half(shape: Shape, doc: Doc) -> bool:
    """Whether the words are one half of "part of me ... part of me ...": alone they would be half the truth."""
    source = "".join(token.text_with_ws for token in shape.tokens)
    return HALVES.match(source) is not None and len(HALVES.findall(doc.text)) > len(HALVES.findall(source))


def _suits(clause: Clause, intent: str | None) -> bool:
    """Whether a clause may be said for this intent: never the other side's, one side of two, and no bare opinion."""
    if cues.fit(clause.lean, intent) == 0.0 or (intent == "ambivalence" and clause.lean == "both"):
        return False
    return intent not in ABOUT_THEMSELVES or "you" in clause.text


def _merit(clause: Clause, intent: str | None) -> float:
    """Fit with the intent first, then how surely it can be said; the first of equals wins."""
    length = 1.0 if len(clause.text.split()) >= CLEAR_WORDS else 0.7
    return cues.fit(clause.lean, intent) * clause.confidence * length * (1.05 if PEOPLE.search(clause.text) else 1.0)


def _clause(shape: Shape) -> Clause | None:
    tokens = shape.tokens
    source = "".join(token.text_with_ws for token in tokens).strip()
    if not (safe(source) and worth_saying(tokens, source)) or strangers(tokens):
        return None
    text = owned(_lower_start(second_person(tokens)))
    confidence = sayable(text)
    if confidence < LEAST_CONFIDENCE:
        return None
    start, end = tokens[0].idx, tokens[-1].idx + len(tokens[-1].text)
    return Clause(text, confidence * shape.independence, (start, end), cues.lean_of(source))


def _lower_start(text: str) -> str:
    first = text.split(" ", 1)[0]
    keep = first in KEEP_CAPITAL or any(c.isupper() for c in first[1:]) or ("x" in first and first[:1].isupper())
    return text if keep else text[:1].lower() + text[1:]


KEEP_CAPITAL = frozenset(PROPER.values())

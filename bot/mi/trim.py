"""Bringing a clause to a length that can be said back, at a grammatical boundary and without losing its meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from bot.mi.clauses import Piece

LEAST_WORDS, MOST_WORDS = 3, 12
TOGETHER, DANGLING = 1.02, 0.85
FILL = frozenset({"really", "just", "honestly", "actually", "literally", "definitely", "basically", "totally"})
BOUNDARIES = frozenset({"because", "since", "and", "though", "although", "which", "so", ","})
OPEN_BEFORE = frozenset({"between", "both", "either", "neither", "if", "when", "whenever"})
JOINING = frozenset({"and", "so", "because"})
POINTING_BACK = frozenset({"it", "them", "her", "him", "that", "she", "he", "they", "this"})
TRAILING = frozenset({"and", "now", "then", "so", "because", "or", ",", "also", "just", "like", "but", "-"})


def words_in(tokens: Sequence[Token]) -> int:
    """Words as a reader counts them: "don't" is one."""
    return sum(bool(token.whitespace_) for token in tokens[:-1]) + 1 if tokens else 0


@dataclass(frozen=True)
class Shape:
    """Tokens to say back and how much they can stand on their own (0-1)."""

    tokens: tuple[Token, ...]
    independence: float = 1.0


def shapes(piece: Piece, before: Piece | None) -> Iterator[Shape]:
    """Ways to say a piece in at most 12 words: together with the one before, alone, or its last verb alone."""
    together = joined(piece, before)
    if together is not None:
        yield Shape(together, TOGETHER)
    tokens = tuple(piece.span)
    whole = trimmed(tokens)
    if whole is not None:
        yield Shape(whole, DANGLING if before is not None and _points_back(piece) else 1.0)
    last = last_verb(tokens) if words_in(tokens) > MOST_WORDS else None
    if last is not None:
        yield Shape(last)


def joined(piece: Piece, before: Piece | None) -> tuple[Token, ...] | None:
    """The piece with the one before it, when "and", "so" or "because" joins them and both are short."""
    if before is None or before.question or before.scoped:
        return None
    if piece.link not in JOINING and not (piece.link == "," and piece.span[0].lower_ == "now"):
        return None
    tokens = tuple(piece.span.doc[before.span.start : piece.span.end])
    return tokens if piece.span.start - before.span.end <= 2 and words_in(tokens) <= MOST_WORDS else None


def trimmed(span: Sequence[Token]) -> tuple[Token, ...] | None:
    """The tokens, cut before a reason or a further "and" until they are at most 12 words; None when that fails."""
    tokens = _without_trail(tuple(span))
    if words_in(tokens) > MOST_WORDS:
        tokens = tuple(token for token in tokens if token.lower_ not in FILL or token.dep_ != "advmod")
    while words_in(tokens) > MOST_WORDS:
        boundary = _last_boundary(tokens)
        if boundary is None:
            return None
        tokens = _without_trail(tokens[:boundary])
    return tokens or None


def last_verb(span: Sequence[Token]) -> tuple[Token, ...] | None:
    """Subject "I" with the last of several finite verbs: "I went out and lost my keys" -> "I lost my keys"."""
    verbs = [
        token for token in span if token.dep_ == "conj" and token.tag_ in ("VBD", "VBP") and not _own_subject(token)
    ]
    if not verbs:
        return None
    subject = next((child for child in verbs[-1].head.children if child.dep_ == "nsubj" and child.lower_ == "i"), None)
    before = verbs[-1].nbor(-1)
    if subject is None or before.lower_ not in ("and", ","):
        return None
    tokens = trimmed((subject, *(token for token in span if token.i >= verbs[-1].i)))
    return tokens if tokens is not None and words_in(tokens) >= LEAST_WORDS else None


def _points_back(piece: Piece) -> bool:
    """Whether the piece leans on a word of the one it is joined to ("... and i slept through it")."""
    return piece.link in JOINING and any(
        token.lower_ in POINTING_BACK and token.dep_ not in ("det", "expl") for token in piece.span
    )


def _last_boundary(tokens: Sequence[Token]) -> int | None:
    places = [n for n, token in enumerate(tokens) if n > 2 and token.lower_ in BOUNDARIES and _can_end(tokens, n)]
    return places[-1] if places else None


def _can_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands before `at` has its main verb and does not wait for the rest."""
    link, before = tokens[at], tokens[:at]
    if any(token.lower_ in OPEN_BEFORE for token in before):
        return False
    if link.lower_ == "and" and link.head.pos_ in ("NOUN", "PROPN", "ADJ", "PRON"):
        return False
    return any(token.pos_ in ("VERB", "AUX") for token in before)


def _without_trail(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    while (
        tokens
        and tokens[-1].lower_ in TRAILING
        and not (tokens[-1].lower_ == "now" and tokens[-1].i > 0 and tokens[-1].nbor(-1).lower_ == "right")
    ):
        tokens = tokens[:-1]
    return tokens


def _own_subject(verb: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.children)

"""Shortening a clause at a grammatical boundary, without dropping what its meaning hangs on."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Span, Token

MOST_WORDS = 12
BOUNDARIES = frozenset({"because", "since", "and", "though", "although", "which", "so", ","})


def words_in(tokens: Sequence[Token]) -> int:
    """Words as a reader counts them: "don't" is one."""
    return sum(bool(token.whitespace_) for token in tokens[:-1]) + 1 if tokens else 0


def trimmed(span: Span) -> tuple[Token, ...] | None:
    """The clause's tokens, cut to at most 12 words before a reason or a further "and"; None when it cannot be."""
    tokens = tuple(span)
    while words_in(tokens) > MOST_WORDS:
        boundary = _last_boundary(tokens)
        if boundary is None:
            return None
        tokens = tokens[:boundary]
    return tokens


def _last_boundary(tokens: Sequence[Token]) -> int | None:
    places = [n for n, token in enumerate(tokens) if n > 2 and token.lower_ in BOUNDARIES and _can_end(tokens, n)]
    return places[-1] if places else None


def _can_end(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands before `at` has its main verb and does not wait for the rest."""
    link, before = tokens[at], tokens[:at]
    if any(token.lower_ in ("between", "both", "either", "neither", "if", "when", "whenever") for token in before):
        return False
    if link.lower_ == "and" and (link.nbor(-1).pos_ in ("ADJ", "DET", "ADP", "PRON") or link.head.pos_ in ("NOUN", "PROPN", "ADJ", "PRON")):
        return False
    return any(token.pos_ in ("VERB", "AUX") for token in before)

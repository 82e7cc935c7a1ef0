"""What may be said back to a client and what never is: the checks around a reflection."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from bot.mi.clauses import SUBJECTS, takes_clause
from bot.mi.refused import (
    BANNED,
    CRUDE,
    DISAGREES,
    EMPTY,
    ENDINGS,
    FIRST_WORDS_REFUSED,
    HOPELESS,
    LABELS,
    LAST_WORDS_REFUSED,
    LEFT_OVER,
    LINKS,
    OPEN_VERBS,
    RISK,
    SHORT,
    TAKEN_BACK,
    TO_THE_BOT,
    UNFINISHED,
    UNREADABLE,
)

LEAST_WORDS, MOST_WORDS = 2, 14


def safe(text: str) -> bool:
    """Whether a whole clause, before any shortening, is free of risk language and of final despair."""
    return not (RISK.search(text) or HOPELESS.search(text))


def worth_saying(tokens: Sequence[Token], text: str) -> bool:
    """Whether a client's clause may be reflected at all: a statement of theirs, safe, whole and readable."""
    if any(pattern.search(text) for pattern in (TO_THE_BOT, UNREADABLE, EMPTY, TAKEN_BACK)):
        return False
    if tokens[0].tag_ in ("VB", "VBP", "VBD", "VBN") and tokens[0].dep_ not in SUBJECTS:
        return False
    if any(_runs_on(token, tokens) for token in tokens):
        return False
    return tokens[0].lower_ not in FIRST_WORDS_REFUSED and _has_statement(tokens)


def sayable(text: str) -> float:
    """Confidence (0-1) that a switched clause reads as good English and is fit to be said; 0 forbids it."""
    said = text.split()
    if len(said) < 3 and not SHORT.match(text):
        return 0.0
    if not LEAST_WORDS <= len(said) <= MOST_WORDS or _hangs(said):
        return 0.0
    if any(pattern.search(text) for pattern in (LABELS, CRUDE, BANNED, LEFT_OVER, UNFINISHED, DISAGREES)):
        return 0.0
    if re.match(r"^you\b", text, re.IGNORECASE):
        return 1.0
    return 0.95 if re.search(r"\byou(r|rs|rself)?\b", text, re.IGNORECASE) else 0.65


def _hangs(said: Sequence[str]) -> bool:
    """Whether the last word waits for another."""
    last, before = said[-1].lower().strip(",."), said[-2].lower() if len(said) > 1 else ""
    if last in ("are", "were") and before == "you":
        return len(said) < 5
    if last.endswith("n't"):
        return len(said) < 5 or any(word.endswith("n't") for word in said[:-1])
    if (last, before) in ENDINGS:
        return False
    if last == "that":
        return before in ("think", "know", "wish", "hope", "say", "said", "feel", "so", "is", "was")
    if last in OPEN_VERBS and any(word in ("what", "who", "how", "where", "when", "whenever", "all") for word in said):
        return False
    return last in LAST_WORDS_REFUSED or last in OPEN_VERBS


def _has_statement(tokens: Sequence[Token]) -> bool:
    return any(_is_main_subject(token, tokens) for token in tokens)


def _is_main_subject(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether the token is a subject whose finite verb stands after it in the span, outside relative clauses."""
    verb = next((verb for verb in (token.head, *token.head.conjuncts) if verb in tokens), None)
    if verb is None or token.dep_ not in SUBJECTS or verb.i < token.i or verb.dep_ in ("relcl", "acl", "advcl"):
        return False
    if any(child.dep_ == "mark" or child.tag_ == "WRB" for child in verb.children if child.i == token.left_edge.i - 1):
        return False
    heads = (verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass")))
    return any(head.tag_ in ("VBD", "VBP", "VBZ", "MD") for head in heads)


def _runs_on(subject: Token, tokens: Sequence[Token]) -> bool:
    """Whether a second sentence starts here without a word that joins it to the first."""
    verb = subject.head
    if (
        subject.dep_ not in ("nsubj", "nsubjpass", "expl")
        or subject.left_edge.i == tokens[0].i
        or verb.dep_ in ("ROOT", "relcl", "acl")
    ):
        return _left_behind(subject)
    if verb.dep_ == "conj" and any(token.pos_ == "CCONJ" for token in verb.doc[verb.head.i : subject.i]):
        return False
    before = subject.left_edge.nbor(-1)
    if before.pos_ in ("CCONJ", "SCONJ", "ADV", "ADP", "PUNCT") or before.tag_ in ("WP", "WRB", "WDT", "IN"):
        return False
    if verb.dep_ in ("ccomp", "pcomp", "csubj"):
        return not takes_clause(verb.head) or verb.i < verb.head.i
    return verb.dep_ in ("conj", "parataxis", "dep", "appos")


def _left_behind(subject: Token) -> bool:
    """Whether the parser hung a first sentence, as if it were reported, on the one that follows it."""
    verb = subject.head
    if subject.dep_ != "nsubj" or verb.dep_ != "ccomp" or verb.i > verb.head.i:
        return False
    linked = any(token.lower_ in LINKS for token in verb.doc[verb.i : verb.head.i])
    return not linked and not any(child.dep_ == "mark" or child.tag_ == "WRB" for child in verb.children)

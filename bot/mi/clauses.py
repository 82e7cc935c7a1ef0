"""Cutting a parsed message into main clauses, each with its own subject and verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from bot.mi.patterns import words

SUBJECTS = ("nsubj", "nsubjpass", "expl", "csubj")
NOMINATIVE = frozenset(
    {
        "i",
        "he",
        "she",
        "it",
        "they",
        "we",
        "that",
        "this",
        "there",
        "everything",
        "nothing",
        "everyone",
        "nobody",
        "someone",
        "people",
    }
)
DETERMINERS = frozenset({"my", "his", "her", "our", "the", "a", "every", "all", "some"})
ALWAYS_CUT = frozenset({"but", "except", "plus"})
WITH_SUBJECT = frozenset({"and", "so", "or", "because", "though", "although", ",", ";", "-", "while"})
CONDITIONS = frozenset(
    {
        "if",
        "when",
        "whenever",
        "unless",
        "once",
        "whether",
        "until",
        "suppose",
        "say",
        "cause",
        "everywhere",
        "wherever",
        "anytime",
    }
)
CLAUSE_TAKERS = words(
    "think know feel wish hope say tell guess swear mean believe realize realise figure promise admit bet "
    "pretend make let want see hear like need help watch find get"
    " remember forget notice decide worry fear suppose assume wonder ask show learn understand doubt "
    "prefer love hate keep have claim agree care expect regret matter"
)
CLAUSE_TAKING_ADJECTIVES = words(
    "sure afraid scared glad sorry happy worried ashamed aware proud surprised sad mad certain clear lucky "
    "time way terrified paranoid nervous convinced positive confident"
    " hopeful upset anxious thankful grateful embarrassed relieved"
)
REPORTERS = words(
    "say think tell believe claim want ask know feel swear assume expect insist figure write text yell "
    "scream draw post reply joke"
)


DEGREES = words(
    "bad badly much hard many far long often good well tired sick mad angry ashamed guilty scared high drunk stressed"
)
OPENING = frozenset(
    {"if", "when", "whenever", "once", "after", "before", "while", "until", "everywhere", "wherever", "anytime"}
)
FRONTED = words(
    "and but so or sometimes now then maybe also still usually often lately honestly finally mostly suddenly"
)
"""Words that belong to the clause after them rather than to the one before."""
QUOTING = re.compile(
    r"\b(?:be|is|was|were|am|I'm|he's|she's) (?:just )?like$|\b(?:say|said|says|goes|went|told \w+|tell "
    r"\w+|asked|ask)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Piece:
    """A run of tokens with one main subject and verb; `link` is the word that joined it to what came before."""

    span: Span
    link: str
    question: bool = False
    scoped: bool = False
    """Said under somebody else's words or under an if or when: it means nothing alone."""


def pieces(doc: Doc) -> tuple[Piece, ...]:
    """The main clauses of a message, in order; none when it quotes somebody."""
    if '"' in doc.text:
        return ()
    return tuple(piece for sentence in doc.sents for piece in _pieces(sentence))


def _pieces(sentence: Span) -> Iterator[Piece]:
    cuts = _whole_conditions(sorted({sentence.start, *_cuts(sentence)}), sentence.doc)
    scoped = False
    for start, end in pairwise([*cuts, sentence.end]):
        link, span = _trim(sentence.doc[start:end])
        if len(span) == 0:
            continue
        yield Piece(
            span,
            link,
            question=sentence.text.rstrip().endswith("?"),
            scoped=scoped and link in ("and", "or", "because", ",", ""),
        )
        scoped = scoped or _opens_scope(span)


def _whole_conditions(cuts: list[int], doc: Doc) -> list[int]:
    """The cuts without the one between an opening "when ..." and what it says of it."""
    kept = cuts[:1]
    for before, cut in pairwise(cuts):
        opens = doc[before].lower_ in OPENING and before == cuts[0]
        if not (opens and doc[cut].lower_ not in ("and", "but", "or", "so")):
            kept.append(cut)
    return kept


def _cuts(sentence: Span) -> Iterator[int]:
    for token in sentence:
        if token.i == sentence.start:
            continue
        if (token.lower_ in ALWAYS_CUT and token.pos_ in ("CCONJ", "SCONJ", "ADP", "ADV")) or (
            token.lower_ in WITH_SUBJECT and _starts_clause(token, sentence)
        ):
            yield token.i
        elif _runs_on(token):
            yield _start_of(token)


def _starts_clause(link: Token, sentence: Span) -> bool:
    """Whether a subject with a finite verb follows the linking word, at the level of the sentence itself."""
    at = link.i + 1
    if link.lower_ == "so" and at < sentence.end and sentence.doc[at].lower_ in DEGREES:
        return False
    while at < sentence.end and (
        sentence.doc[at].pos_ in ("ADV", "INTJ", "CCONJ") or sentence.doc[at].lower_ in WITH_SUBJECT
    ):
        at += 1
    if at >= sentence.end:
        return False
    subject = _subject_at(sentence.doc[at])
    if subject is None or not _finite(subject.head):
        return False
    return subject.head.dep_ not in ("relcl", "acl") or link.lower_ not in (",",)


def _subject_at(token: Token) -> Token | None:
    """The subject whose phrase starts at this token."""
    for candidate in (token, *token.ancestors):
        if candidate.dep_ in SUBJECTS and candidate.left_edge.i == token.i:
            return candidate
    return None


def _runs_on(token: Token) -> bool:
    """Whether the parser hung a second sentence on the first, for want of a stop."""
    if token.dep_ not in ("ccomp", "parataxis", "conj", "dep") or not _finite(token):
        return False
    if not any(child.dep_ in SUBJECTS and child.i < token.i for child in token.children):
        return False
    if any(child.dep_ == "mark" for child in token.children):
        return False
    if token.i < token.head.i:
        return False
    if any(inner.tag_ in ("WP", "WRB", "WDT") for inner in token.doc[token.left_edge.i : _left_edge(token)]):
        return False
    before = token.doc[_left_edge(token) - 1] if _left_edge(token) > 0 else token
    if before.pos_ == "CCONJ" or before.tag_ in ("WP", "WRB", "WDT"):
        return False
    return token.dep_ in ("parataxis", "conj") or not takes_clause(token.head)


def _left_edge(token: Token) -> int:
    return min(child.left_edge.i for child in token.children if child.dep_ in SUBJECTS)


def takes_clause(head: Token) -> bool:
    """Whether a word takes a clause as its object without "that" ("think", "scared")."""
    if head.lemma_.lower() in CLAUSE_TAKERS or head.lower_ in CLAUSE_TAKING_ADJECTIVES:
        return True
    return any(child.tag_ == "WRB" for child in head.children)


def _start_of(verb: Token) -> int:
    """Where a clause begins: its fronted adverbs ("and by friday i ...") and linking word belong to it."""
    start = _left_edge(verb)
    for back in range(start - 1, max(start - 6, verb.sent.start), -1):
        if verb.doc[back].lower_ in ("and", "but", "so", "or"):
            return start if verb.doc[back + 1].lower_ in DEGREES else back
        if verb.doc[back].pos_ in ("VERB", "AUX", "PRON", "PUNCT"):
            break
    while (
        start > 0
        and (verb.doc[start - 1].lower_ in FRONTED and not verb.doc[start - 1].is_sent_start)
        and verb.doc[start - 1].head in (verb, verb.head)
    ):
        start -= 1
    return start


def _finite(token: Token) -> bool:
    if token.tag_ in ("VBD", "VBP", "VBZ", "MD"):
        return True
    return any(
        child.dep_ in ("aux", "auxpass", "cop") and child.tag_ in ("VBD", "VBP", "VBZ", "MD")
        for child in token.children
    )


def _trim(span: Span) -> tuple[str, Span]:
    """The linking word at the start, and the span without it and without punctuation around."""
    link, start, end = "", span.start, span.end
    while start < end and (
        span.doc[start].is_punct or span.doc[start].lower_ in ALWAYS_CUT | (WITH_SUBJECT - {"while"}) | {"then"}
    ):
        link = link if span.doc[start].lower_ == "then" and link else span.doc[start].lower_
        if link == "since" or (link == "so" and start + 1 < end and span.doc[start + 1].pos_ in ("ADJ", "ADV")):
            break
        start += 1
    while end > start and (
        span.doc[end - 1].is_punct
        or span.doc[end - 1].lower_ in ("and", "but", "so", "or", "because", "though", "then")
    ):
        end -= 1
    return link, span.doc[start:end]


def _opens_scope(span: Span) -> bool:
    if span[0].lower_ in CONDITIONS:
        return True
    if QUOTING.search(span.text):
        return True
    return any(token.lemma_ in REPORTERS and _subject_of(token) not in ("", "i") for token in span)


def _subject_of(verb: Token) -> str:
    return next((child.lower_ for child in verb.children if child.dep_ in SUBJECTS), "")

"""Saying a client's clause back to them: first person to second, tense and negation kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from spacy.tokens import Token

from bot.mi.clauses import SUBJECTS

TO_SECOND: Mapping[str, str] = MappingProxyType(
    {
        "i": "you",
        "me": "you",
        "my": "your",
        "mine": "yours",
        "myself": "yourself",
        "our": "your",
        "ours": "yours",
        "'m": "'re",
        "am": "are",
    }
)
SOFTER: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), softer)
    for pattern, softer in (
        (r"\b(feel|feels|felt|feeling) like (complete |total |absolute |pure )?(shit|crap)\b", r"\1 terrible"),
        (r"\b(look|looks|looked|looking) like (shit|crap)\b", r"\1 terrible"),
        (r"\b(this|that|the|same) (shit|crap|bullshit)\b", r"\1 stuff"),
        (r"\bfuck(ed|ing|s)? (it |this |that |everything |things )?up\b", r"mess\1 \2up"),
        (r"\bpissed off\b", "angry"),
        (r"\b(get|gets|getting|got|stay|staying|stayed|be|being|been|keep|keeping) clean\b", r"\1 off it"),
        (r"\bcan not\b", "can't"),
        (r"\bcannot\b", "can't"),
    )
)
WAS_GAP = re.compile(r"^(just|still|also|always|never|really|even|only|already|actually|probably|kind|of|so)$")


def second_person(tokens: Sequence[Token]) -> str:
    """The tokens as text, spoken to the client."""
    words = [(_switched(token, tokens), token.whitespace_) for token in tokens]
    text = "".join(word + space for word, space in words).strip()
    text = re.sub(r"^([Yy])ou are (?=\w)", r"\1ou're ", text)
    text = re.sub(r"\b(who|what|than|as) you're(?= (?:when|on|in|with|at|around|now|right)\b|$)", r"\1 you are", text)
    for pattern, softer in SOFTER:
        text = pattern.sub(softer, text)
    return re.sub(r"\s+([,.])", r"\1", re.sub(r"\s+", " ", text))


def _switched(token: Token, tokens: Sequence[Token]) -> str:
    lowered = token.lower_
    if lowered == "am" and token.i > 0 and token.nbor(-1).like_num:
        return token.text
    if lowered in TO_SECOND:
        return TO_SECOND[lowered]
    if lowered == "was" and _about_client(token, tokens):
        return "were"
    return token.text


def _about_client(verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether the verb's subject, stated or carried over from the verb before, is "I"."""
    subject = _subject(verb) or _subject(verb.head)
    if subject is not None:
        return subject.lower_ == "i"
    before = [token.lower_ for token in tokens if token.i < verb.i]
    while before and WAS_GAP.match(before[-1]):
        before.pop()
    return bool(before) and before[-1] == "i"


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)

"""Undo disguised and mistyped spellings of the words the rules look for."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from bot.safety import glossary, vocabulary

RUN = re.compile(r"(.)\1+")
DISGUISED = re.compile(r"[0-9@$!|+€*]")
SHORTEST_TYPO = 5
LONGEST = 40


def respell(token: str) -> str:
    """The key word behind a disguised, stretched or mistyped token, or the token itself."""
    if token in vocabulary.VOCABULARY or token in glossary.PROTECTED or len(token) > LONGEST:
        return token
    return _known(token) or _undisguised(token) or _clipped(token) or _unstretched(token) or _typo(token) or token


def split_joined(token: str) -> str:
    """Words written without spaces ("killmyself" -> "kill myself"), or "" when the token is not such a string."""
    if not 6 <= len(token) <= LONGEST or token in vocabulary.VOCABULARY or token in glossary.PROTECTED:
        return ""
    plain = _undisguised(token) or token
    words = _cover(plain) or _cover(_squeeze(plain, 1))
    return " ".join(words) if not vocabulary.STRONG.isdisjoint(words) else ""


def _known(word: str) -> str:
    return vocabulary.CANONICAL.get(word) or (word if word in vocabulary.VOCABULARY else "")


def _clipped(token: str) -> str:
    """Chat endings written out: "driving" for "drivin", "punched" for "punchd", "hurts" for "hurtz"."""
    ends = {"in": token + "g", "n": token[:-1] + "ing", "d": token[:-1] + "ed", "z": token[:-1] + "s"}
    forms = (form for end, form in ends.items() if token.endswith(end))
    return next((form for form in forms if len(token) > 4 and form in vocabulary.VOCABULARY), "")


def _undisguised(token: str) -> str:
    """Digits and signs read as letters, a star as any letter; only when a known word comes out."""
    if token.isdigit() or not DISGUISED.search(token):
        return ""
    if "*" in token:
        return _starred(token)
    for table in glossary.LEET:
        word = token.translate(table)
        found = (_known(word) or _unstretched(word) or split_joined(word)) if word.isalpha() else ""
        if found:
            return found
    return ""


def _starred(token: str) -> str:
    shape = re.compile("".join("[a-z]" if sign == "*" else re.escape(sign) for sign in token))
    if sum(sign.isalpha() for sign in token) < 2:
        return ""
    return next((word for word in vocabulary.STRONG_SORTED if shape.fullmatch(word)), "")


def _squeeze(token: str, length: int) -> str:
    return RUN.sub(lambda run: run[1] * length, token)


def _cut_runs(token: str, lengths: tuple[int, ...]) -> str:
    """The runs of equal letters cut to these lengths in order, further ones to one."""
    rest = iter(lengths)
    return RUN.sub(lambda run: run[1] * next(rest, 1), token)


def _unstretched(token: str) -> str:
    """Repeated letters cut to one or two, where that gives a known word; else runs of three or more cut to one."""
    runs = [len(match.group()) for match in RUN.finditer(token)]
    if not runs:
        return ""
    for lengths in itertools.product((1, 2), repeat=min(len(runs), 4)):
        word = _cut_runs(token, lengths)
        if word != token and (found := _known(word)):
            return found
    return _squeeze(token, 1) if max(runs) > 2 else ""


def _typo(token: str) -> str:
    """The key word one slip away: a letter missing, added, changed, or two swapped."""
    if len(token) < SHORTEST_TYPO - 1 or not token.isalpha():
        return ""
    for form in _deletions(token):
        for word in vocabulary.SLIPS.get(form, ()):
            if _is_one_slip(token, word):
                return vocabulary.CANONICAL.get(word, word)
    return ""


def _deletions(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def _is_one_slip(token: str, word: str) -> bool:
    """One insertion, deletion, substitution or swap of neighbors apart."""
    if token[0] != word[0] and token[1:2] != word[1:2]:
        return False
    if len(token) != len(word):
        longer, shorter = (token, word) if len(token) > len(word) else (word, token)
        return shorter in _deletions(longer)[1:]
    wrong = [at for at, (mine, right) in enumerate(zip(token, word, strict=True)) if mine != right]
    if len(wrong) == 1:
        return len(word) > SHORTEST_TYPO
    first = wrong[0]
    return len(wrong) == 2 and wrong[1] == first + 1 and token[first : first + 2] == word[first + 1] + word[first]


@lru_cache(maxsize=1024)
def _cover(token: str) -> tuple[str, ...]:
    """The fewest vocabulary words that spell the token exactly, or ()."""
    best: list[tuple[str, ...] | None] = [(), *(None for _ in token)]
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 12), end):
            head, word = best[start], token[start:end]
            if head is None or word not in vocabulary.JOINABLE:
                continue
            held = best[end]
            if held is None or len(head) + 1 < len(held):
                best[end] = (*head, *vocabulary.CANONICAL.get(word, word).split())
    return best[-1] or ()

"""Where one chat sentence runs into the next without a stop."""

from __future__ import annotations

import re

from bot.mi.patterns import words
from bot.mi.subjects import restore_subjects

CLOSED_BEFORE = words(
    "it this me them him her us myself anymore again now lately yesterday today tonight tomorrow though either too"
    " up out off over home alone there already ever everything nothing anything everyone shit"
)
"""Words that can end a clause and rarely take a following "I ..." as their own clause."""

SUBJECT = r"(?:I|I'm|I've|I'd|I'll|i)"
IT_VERB = (
    r"(?:it's|it is|it was|it makes|it just|it helps|it never|it feels|that's|he's|she's|they're|my \w+ "
    r"(?:is|was|says|said|thinks|hates|left|wants|keeps|deserves?|needs?))"
)
RUN_ON = re.compile(rf"\b({'|'.join(sorted(CLOSED_BEFORE))})\s+(?={SUBJECT}\b|{IT_VERB}\b)")
TAKES_CLAUSE = re.compile(
    r"\b(tell|told|tells|telling|promise|promised|show|showed|remind|reminds|reminded|warn|warned|ask|"
    r"asked|makes|made|make|let|lets|so|such|the more|the less|if|when|whenever|every time"
    r"|once|after|before|until|unless|since|because|while|what|how|whether|as|where|who)\b[^.,;!?]*$",
    re.IGNORECASE,
)


MIN_WORDS = 3
HAS_SUBJECT = re.compile(
    r"\b(?:I|I'm|I've|I'd|I'll|it|it's|he|she|they|my|that|that's|this|there|there's|everyone|nobody|"
    r"nothing|everything|people|coke|weed)\b",
    re.IGNORECASE,
)


def split_run_ons(sentence: str) -> list[str]:
    """The sentence cut where a new subject and verb follow a word that has already closed a clause."""
    parts, start = [], 0
    for match in RUN_ON.finditer(sentence):
        if _is_clause(sentence[start : match.end(1)]) and not _continues(sentence[start : match.end(1)]):
            parts.append(sentence[start : match.end(1)])
            start = match.end()
    parts.append(sentence[start:])
    return [part.strip() for part in parts if part.strip()]


def _continues(before: str) -> bool:
    """Whether the words before leave a subordinate clause open, or take "I ..." as an object."""
    last = re.split(r"[,;]|\b(?:and|but)\b", before)[-1]
    return bool(TAKES_CLAUSE.search(" ".join(last.split()[-6:])))


def _is_clause(before: str) -> bool:
    """Whether the words before can stand as a sentence of their own."""
    if len(before.split()) < MIN_WORDS:
        return False
    return bool(HAS_SUBJECT.search(before)) or restore_subjects(before) != before

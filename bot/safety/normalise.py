"""Turn a chat message into canonical plain words, whatever its spelling, casing or unicode."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from bot.safety import glossary, vocabulary
from bot.safety.spelling import respell, split_joined

STOPS = frozenset(".?")
TOKEN = re.compile(r"[a-z0-9@$|+€*]+(?:!(?=[a-z])[a-z0-9@$|*]+)*|[.?!\n;]+|/")
QUANTITY = re.compile(
    r"(\d+(?:\.\d+)?)(yo|yos|yr|yrs|y|bpm|mg|g|kg|hrs?|h|am|pm|days?|weeks?|wks?|mos?|months?|f|m|x|min|mins)"
)
SEPARATED = re.compile(r"(?<![a-z0-9])(?:[a-z0-9@$][ .*_\-~/]{1,2}){2,}[a-z0-9@$](?![a-z0-9'])(?:\.(?= [a-z]))?")
CLITIC = re.compile(r"(?<=[a-z])['`](ll|re|ve|m|d)\b")
CLITICS = {"ll": " will", "re": " are", "ve": " have", "m": " am", "d": " would"}
INSIDE = re.compile(r"(?<=[a-z])[\-_*~^=]+(?=[a-z])")
WORD_BEFORE_2 = frozenset("want going need have got trying try about able ready".split())
WILL_VERBS = frozenset("kill hurt shoot find beat come burn stab take leave hit choke do die end be".split())
ILL_AFTER = frozenset(
    "feel feeling felt am are be been is was mentally terminally seriously very so fall got get and".split()
)


@dataclass(frozen=True)
class Plain:
    """`text`: canonical words between single spaces, padded with one, sentence ends as " . " or " ? ".

    `playful`: the message laughs (lol, a laughing emoji).
    """

    text: str
    playful: bool = False


@lru_cache(maxsize=64)
def normalise(raw: str) -> Plain:
    """Canonical words of a raw message of any length; linear in its length."""
    folded = _fold(raw)
    tokens = [word for token in TOKEN.findall(_join_separated(folded)) for word in _canonical(token).split()]
    playful = any(token in glossary.LAUGHTER for token in tokens) or not glossary.PLAYFUL_EMOJI.isdisjoint(raw)
    words = _drop_fillers(_in_company(tokens))
    return Plain(" " + " ".join(words) + " ", playful)


def _fold(raw: str) -> str:
    """Lower-case Latin letters only: no marks, no invisible signs, no look-alikes; emoji as words or spaces."""
    text = unicodedata.normalize("NFKD", raw).casefold().translate(glossary.LOOK_ALIKES)
    return "".join(_fold_sign(sign) for sign in text)


@lru_cache(maxsize=4096)
def _fold_sign(sign: str) -> str:
    if sign.isascii():
        return sign if sign >= " " or sign == "\n" else " "
    if sign in "’‘ʼ´＇":
        return "'"
    if sign in glossary.EMOJI:
        return f" {glossary.EMOJI[sign]} "
    kind = unicodedata.category(sign)
    if kind[0] in "MC":
        return ""
    if 0x1F1E6 <= ord(sign) <= 0x1F1FF:
        return chr(ord(sign) - 0x1F1E6 + ord("a"))
    if 0x1F170 <= ord(sign) <= 0x1F189:
        return chr(ord(sign) - 0x1F170 + ord("a"))
    return sign if kind[0] in "LN" else (" . " if sign in "…¿¡。" else " ")


def _join_separated(text: str) -> str:
    """Put spaced-out letters together: "k i l l", "k.i.l.l" -> "kill"; apostrophes go, hyphens become spaces."""
    text = CLITIC.sub(lambda match: CLITICS[match[1]], text).replace("'", "").replace("`", "")
    text = SEPARATED.sub(_close_up, text)
    return INSIDE.sub(_hyphen, text)


def _close_up(match: re.Match[str]) -> str:
    return re.sub(r"[ .*_\-~/]", "", match.group())


def _hyphen(match: re.Match[str]) -> str:
    return match.group() if match.group() == "*" else " "


@lru_cache(maxsize=8192)
def _canonical(token: str) -> str:
    """The canonical word or words of one token."""
    if token[0] in ".?!\n;":
        return "?" if "?" in token else "."
    if token == "/":
        return ""
    quantity = QUANTITY.fullmatch(token)
    if quantity:
        return f"{quantity[1]} {glossary.UNITS.get(quantity[2], quantity[2])}"
    return vocabulary.CANONICAL.get(token) or split_joined(token) or respell(token)


def _in_company(tokens: list[str]) -> list[str]:
    """Readings that depend on the neighbors: "want 2 die", "ill kill"."""
    words: list[str] = []
    for index, token in enumerate(tokens):
        before = words[-1] if words else ""
        after = tokens[index + 1] if index + 1 < len(tokens) else ""
        if token == "2" and before in WORD_BEFORE_2 and after.isalpha() and after not in glossary.UNITS.values():
            words.append("to")
        elif token in ("hell", "shell") and after in WILL_VERBS:
            words.extend((token[:-2], "will"))
        elif token == "ill" and before not in ILL_AFTER and after.isalpha():
            words.extend(("i", "will"))
        else:
            words.append(token)
    return words


def _drop_fillers(words: list[str]) -> list[str]:
    kept: list[str] = []
    for word in words:
        if word in glossary.FILLERS or word in glossary.LAUGHTER:
            continue
        if tuple(kept[-2:]) in glossary.FILLER_PAIRS:
            del kept[-2:]
        kept.append(word)
    text = " ".join(kept)
    for phrase in glossary.FILLER_PHRASES:
        text = text.replace(phrase, "")
    return text.split()

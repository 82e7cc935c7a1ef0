"""MITI codes of what the bot says and MISC kinds of what the client says.

Sources: MITI 4.2.1 (Moyers, Manuel, Ernst 2014) and MISC 2.5 (Houck et al. 2010).
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

Talk = Literal["change", "sustain", "ambivalent", "discord", "neutral"]
Kind = Literal["desire", "ability", "reason", "need", "commitment", "activation", "steps"]

KINDS: tuple[Kind, ...] = ("desire", "ability", "reason", "need", "commitment", "activation", "steps")
MOBILISING: tuple[Kind, ...] = ("commitment", "activation", "steps")

CHANGE_INTENTS: tuple[str, ...] = tuple(f"change_{kind}" for kind in KINDS)
SUSTAIN_INTENTS: tuple[str, ...] = tuple(f"sustain_{kind}" for kind in KINDS[:5])
NEUTRAL_TALK_INTENTS: tuple[str, ...] = (
    "share_use",
    "share_feeling",
    "share_life",
    "share_lapse",
    "share_craving",
    "nudged_here",
)
TALK_INTENTS: tuple[str, ...] = (*CHANGE_INTENTS, *SUSTAIN_INTENTS, "ambivalence", *NEUTRAL_TALK_INTENTS)


class Code(str, Enum):
    """One MITI code a sentence of the bot can carry, or an uncoded part of the frame."""

    QUESTION = "Q"
    SIMPLE = "SR"
    COMPLEX = "CR"
    AFFIRM = "AF"
    EMPHASIZE = "Emphasize"
    SEEK = "Seek"
    INFORM = "GI"
    PERSUADE_WITH = "PwP"
    STRUCTURE = "structure"
    CRISIS = "crisis"
    PERSUADE = "Persuade"
    CONFRONT = "Confront"


INCONSISTENT: frozenset[Code] = frozenset({Code.PERSUADE, Code.CONFRONT})
SAYABLE: tuple[Code, ...] = tuple(code for code in Code if code not in INCONSISTENT)


class UnknownCode(ValueError):
    """A code that is not in MITI, or that the bot may never say."""


def parse_codes(text: str) -> tuple[Code, ...]:
    """Codes of a variant's `code` metadata ("CR, Q"), in sentence order.

    Raises UnknownCode for an empty list, an unknown name, Persuade or Confront.
    """
    codes = read_codes(text)
    if not codes or INCONSISTENT & set(codes):
        raise UnknownCode(text)
    return codes


def read_codes(text: str) -> tuple[Code, ...]:
    """Codes written by hand or logged, where Persuade and Confront can occur and none is possible."""
    names = [name.strip() for name in text.split(",")]
    try:
        return tuple(Code(name) for name in names if name)
    except ValueError as error:
        raise UnknownCode(text) from error


def talk_of(intent: str | None) -> Talk:
    """Client language type of an intent; dialogue acts, risk and the unknown are neutral."""
    if intent in CHANGE_INTENTS:
        return "change"
    if intent in SUSTAIN_INTENTS:
        return "sustain"
    if intent == "ambivalence":
        return "ambivalent"
    return "discord" if intent in ("discord", "insult") else "neutral"


def kind_of(intent: str | None) -> Kind | None:
    """DARN-CAT kind of a change_* or sustain_* intent."""
    if intent not in CHANGE_INTENTS and intent not in SUSTAIN_INTENTS:
        return None
    name = str(intent).partition("_")[2]
    return next((kind for kind in KINDS if kind == name), None)

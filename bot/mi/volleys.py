"""The shape of the bot's volleys: how long, how many questions, and whether sentences or their openings recur.

A volley is everything the bot says between two utterances of the client (MITI 4.2.1).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.mi.codes import Code
from bot.mi.fidelity import REPEAT_WINDOW

STEM_WORDS = 2
STEM_RUN = 3
FRAME = frozenset({Code.STRUCTURE, Code.CRISIS})


@dataclass(frozen=True)
class Message:
    """One text of a volley, with the codes of its sentences."""

    text: str
    codes: tuple[Code, ...] = ()

    @property
    def is_frame(self) -> bool:
        """Whether it is no counseling: greeting, consent, a notice, crisis text."""
        return bool(self.codes) and FRAME.issuperset(self.codes)


Volley = tuple[Message, ...]


def words(messages: Sequence[Message]) -> int:
    """How many words the messages have."""
    return sum(len(message.text.split()) for message in messages)


def frame_words(volley: Volley) -> int:
    """How many of a volley's words are structure or crisis text."""
    return words([message for message in volley if message.is_frame])


def mean_words(volleys: Sequence[Volley]) -> float | None:
    """Mean words of a volley, without structure and crisis texts; None when the bot said nothing else."""
    lengths = [length for volley in volleys if (length := words(volley) - frame_words(volley))]
    return sum(lengths) / len(lengths) if lengths else None


def questions(volley: Volley) -> int:
    """How many questions a volley asks."""
    return sum(message.codes.count(Code.QUESTION) for message in volley)


def crowded(volleys: Sequence[Volley]) -> int:
    """Volleys with more than one question."""
    return sum(questions(volley) > 1 for volley in volleys)


def verbatim_repeats(volleys: Sequence[Volley], window: int = REPEAT_WINDOW) -> int:
    """Messages said word for word in one of the `window` volleys before; crisis texts are meant to recur."""
    said = [[_folded(message.text) for message in volley if Code.CRISIS not in message.codes] for volley in volleys]
    return sum(
        any(text in earlier for earlier in said[max(0, number - window) : number])
        for number, texts in enumerate(said)
        for text in texts
    )


def stem(text: str) -> str:
    """How a text begins: its first words, without punctuation."""
    return " ".join(re.findall(r"[\w']+", text.lower().replace("’", "'"))[:STEM_WORDS])


def stem_runs(volleys: Sequence[Volley], run: int = STEM_RUN) -> int:
    """Volleys that make it `run` in a row with one opening in common; crisis texts aside."""
    stems = [
        {stem(message.text) for message in volley if Code.CRISIS not in message.codes} - {""} for volley in volleys
    ]
    return sum(bool(set.intersection(*stems[end - run : end])) for end in range(run, len(stems) + 1))


def _folded(text: str) -> str:
    return " ".join(text.lower().split())

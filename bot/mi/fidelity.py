"""MITI summary figures over coded turns: R:Q, %CR, MI-inconsistent, %CT heard, share of words, repeats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.mi.codes import INCONSISTENT, Code, Talk

REPEAT_WINDOW = 5
ADHERENT = (Code.AFFIRM, Code.EMPHASIZE, Code.SEEK)


@dataclass(frozen=True)
class CodedTurn:
    """One utterance: a bot turn carries codes, a client turn its talk type."""

    role: Literal["client", "bot"]
    text: str
    codes: tuple[Code, ...] = ()
    talk: Talk | None = None


@dataclass(frozen=True)
class Fidelity:
    """Figures of one session; None where the denominator is empty. Percentages are 0-100."""

    reflections: int
    questions: int
    reflections_per_question: float | None
    percent_complex: float | None
    adherent: int
    inconsistent: int
    percent_change_talk: float | None
    bot_word_share: float | None
    repeats: int


def fidelity(turns: Sequence[CodedTurn]) -> Fidelity:
    """Every figure of one session's turns, in the order they were said."""
    return Fidelity(
        reflections=count(turns, Code.SIMPLE, Code.COMPLEX),
        questions=count(turns, Code.QUESTION),
        reflections_per_question=reflections_per_question(turns),
        percent_complex=percent_complex(turns),
        adherent=count(turns, *ADHERENT),
        inconsistent=count(turns, *INCONSISTENT),
        percent_change_talk=percent_change_talk(turns),
        bot_word_share=bot_word_share(turns),
        repeats=repeats(turns),
    )


def count(turns: Iterable[CodedTurn], *codes: Code) -> int:
    """How many sentences of the bot carry one of these codes."""
    return sum(code in codes for turn in turns if turn.role == "bot" for code in turn.codes)


def reflections_per_question(turns: Sequence[CodedTurn]) -> float | None:
    """R:Q; None when no question was asked."""
    questions = count(turns, Code.QUESTION)
    return count(turns, Code.SIMPLE, Code.COMPLEX) / questions if questions else None


def percent_complex(turns: Sequence[CodedTurn]) -> float | None:
    """%CR = CR / (SR + CR); None when nothing was reflected."""
    return _percent(count(turns, Code.COMPLEX), count(turns, Code.SIMPLE, Code.COMPLEX))


def percent_change_talk(turns: Sequence[CodedTurn]) -> float | None:
    """%CT heard = change / (change + sustain) over client turns; an ambivalent turn counts once in each."""
    talks = [turn.talk for turn in turns if turn.role == "client"]
    change = sum(talk in ("change", "ambivalent") for talk in talks)
    sustain = sum(talk in ("sustain", "ambivalent") for talk in talks)
    return _percent(change, change + sustain)


def bot_word_share(turns: Sequence[CodedTurn]) -> float | None:
    """The bot's share of all words said, in percent."""
    words = {"bot": 0, "client": 0}
    for turn in turns:
        words[turn.role] += len(turn.text.split())
    return _percent(words["bot"], words["bot"] + words["client"])


def repeats(turns: Sequence[CodedTurn], window: int = REPEAT_WINDOW) -> int:
    """Bot turns that say, word for word, what one of the `window` bot turns before them said."""
    said = [" ".join(turn.text.lower().split()) for turn in turns if turn.role == "bot"]
    return sum(text in said[max(0, n - window) : n] for n, text in enumerate(said))


def _percent(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None

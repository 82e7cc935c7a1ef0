"""A conversation as people may see it: day numbers instead of dates, scores and risk beside the turn they belong to.

Without the client's consent to review the words are withheld; codes, scores and the kinds of risk stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, tzinfo
from typing import Any, cast

from bot.mi.codes import Talk, UnknownCode, read_codes
from bot.mi.fidelity import CodedTurn, Fidelity, fidelity
from bot.store.records import Consents, Finding, Score, Sitting, Transcript, Turn
from bot.store.times import day_number, part_of_day

NOTICE = "42 CFR part 2 prohibits unauthorized use or disclosure of these records."  # its wording: 42 CFR 2.32(a)(2)


@dataclass(frozen=True, slots=True)
class ShownScore:
    """One ruler answer and when it was given."""

    session: int
    day: int
    ruler: str
    value: float
    substance: str | None
    process: str | None


@dataclass(frozen=True, slots=True)
class ShownRisk:
    """One risk finding; `evidence` is None when words are withheld."""

    label: str
    level: str
    rule: str
    evidence: str | None


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """One utterance; `text` is None when words are withheld."""

    number: int
    when: str
    role: str
    text: str | None
    code: str | None
    response: str | None
    intent: str | None
    talk: str | None
    confidence: float | None
    process: str | None
    scores: tuple[ShownScore, ...]
    risks: tuple[ShownRisk, ...]


@dataclass(frozen=True, slots=True)
class ShownStep:
    """One next step and what became of it."""

    option: str
    status: str


@dataclass(frozen=True, slots=True)
class ShownSession:
    """One sitting with its own totals."""

    number: int
    day: int
    when: str
    substance: str | None
    target: str | None
    turns: tuple[ShownTurn, ...]
    scores: tuple[ShownScore, ...]
    next_steps: tuple[ShownStep, ...]
    totals: Fidelity


@dataclass(frozen=True, slots=True)
class Shown:
    """A whole conversation with totals over all sessions; `is_withheld` says that words are left out."""

    pseudonym: str
    consents: Consents
    is_withheld: bool
    sessions: tuple[ShownSession, ...]
    totals: Fidelity

    @property
    def scores(self) -> tuple[ShownScore, ...]:
        """Every ruler answer, oldest first."""
        return tuple(score for session in self.sessions for score in session.scores)

    def as_dict(self) -> dict[str, Any]:
        """As JSON-ready values, with the notice that has to go with them."""
        return {"notice": NOTICE, **asdict(self)}


def show(transcript: Transcript, *, zone: tzinfo | None = None) -> Shown:
    """Prepare a conversation for reading; days and parts of days are those of `zone`, else of this machine."""
    first = transcript.conversation.created_at
    is_withheld = not transcript.consents.review
    sessions = tuple(
        show_session(sitting, first, zone, is_withheld=is_withheld)
        for sitting in transcript.sittings
        if is_used(sitting)
    )
    turns = [turn for sitting in transcript.sittings for turn in sitting.turns]
    return Shown(transcript.conversation.pseudonym, transcript.consents, is_withheld, sessions, totals_of(turns))


def show_session(sitting: Sitting, first: datetime, zone: tzinfo | None, *, is_withheld: bool) -> ShownSession:
    """One sitting, counted in days from `first` contact."""
    session = sitting.session
    scored = scored_turns(sitting)
    return ShownSession(
        number=session.number,
        day=day_number(session.started_at, first, zone),
        when=when(session.started_at, first, zone),
        substance=session.substance,
        target=session.target,
        turns=tuple(
            show_turn(
                turn,
                when(turn.at, first, zone),
                scores=[show_score(score, session.number, first, zone) for score in scored.get(turn.number, ())],
                findings=[finding for finding in sitting.findings if finding.turn_number == turn.number],
                is_withheld=is_withheld,
            )
            for turn in sitting.turns
        ),
        scores=tuple(show_score(score, session.number, first, zone) for score in sitting.scores),
        next_steps=tuple(ShownStep(referral.option, referral.status) for referral in sitting.referrals),
        totals=totals_of(sitting.turns),
    )


def is_used(sitting: Sitting) -> bool:
    """Whether anything happened in a session."""
    return bool(sitting.turns or sitting.scores or sitting.referrals)


def show_turn(
    turn: Turn, when: str, *, scores: Sequence[ShownScore], findings: Sequence[Finding], is_withheld: bool
) -> ShownTurn:
    """One utterance with what was scored and noticed in it."""
    risks = (ShownRisk(each.label, each.level, each.rule, None if is_withheld else each.evidence) for each in findings)
    return ShownTurn(
        number=turn.number,
        when=when,
        role=turn.role,
        text=None if is_withheld else turn.text,
        code=turn.code,
        response=turn.response,
        intent=turn.intent,
        talk=turn.talk,
        confidence=turn.confidence,
        process=turn.process,
        scores=tuple(scores),
        risks=tuple(risks),
    )


def show_score(score: Score, session: int, first: datetime, zone: tzinfo | None) -> ShownScore:
    """One ruler answer."""
    day = day_number(score.at, first, zone)
    return ShownScore(session, day, score.ruler, score.value, score.substance, score.process)


def scored_turns(sitting: Sitting) -> dict[int, list[Score]]:
    """Scores by the number of the client turn they were heard in: a score is kept just before its turn is."""
    clients = [turn for turn in sitting.turns if turn.role == "client"]
    found: dict[int, list[Score]] = {}
    for score in sitting.scores if clients else ():
        turn = next((turn for turn in clients if turn.at >= score.at), clients[-1])
        found.setdefault(turn.number, []).append(score)
    return found


def when(at: datetime, first: datetime, zone: tzinfo | None) -> str:
    """A time as counselors see it: `day 3, evening`."""
    return f"day {day_number(at, first, zone)}, {part_of_day(at, zone)}"


def totals_of(turns: Sequence[Turn]) -> Fidelity:
    """The MITI summary figures of some turns."""
    return fidelity([coded(turn) for turn in turns])


def coded(turn: Turn) -> CodedTurn:
    """A turn with its codes read."""
    try:
        codes = read_codes(turn.code or "")
    except UnknownCode:  # said by an older version of the words
        codes = ()
    return CodedTurn("bot" if turn.role == "bot" else "client", turn.text, codes, cast("Talk | None", turn.talk))

"""What goes into and comes out of the store: frozen values that no database session hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Choice(StrEnum):
    """The three separate choices a client makes."""

    CHAT = "chat"
    REVIEW = "review"
    IMPROVE = "improve"


class Ruler(StrEnum):
    """The three 0-10 questions."""

    IMPORTANCE = "importance"
    CONFIDENCE = "confidence"
    READINESS = "readiness"


class Status(StrEnum):
    """What became of a next step."""

    SUGGESTED = "suggested"
    CHOSEN = "chosen"
    DECLINED = "declined"


class Flag(Protocol):
    """A risk finding as the safety core reports it."""

    @property
    def label(self) -> str:
        """What it is about, such as suicide_passive."""

    @property
    def level(self) -> str:
        """check or full."""

    @property
    def rule(self) -> str:
        """What fired."""

    @property
    def evidence(self) -> str:
        """The words it fired on, of our own vocabulary only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientTurn:
    """One de-identified client message on its way in; `message_id` makes recording it twice harmless.

    `substance` and `target` are what the session is about by now; None leaves what was kept.
    """

    message_id: str
    text: str
    intent: str | None = None
    confidence: float | None = None
    talk: str | None = None
    process: str | None = None
    moment: str | None = None
    substance: str | None = None
    target: str | None = None
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BotTurn:
    """One bot message on its way in, de-identified, with its comma-separated MITI codes."""

    text: str
    response: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything under one pseudonym; `door` is None until the gateway has linked an address."""

    id: int
    sender: str
    pseudonym: str
    door: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting; `number` counts from 1 within its conversation."""

    id: int
    conversation_id: int
    number: int
    substance: str | None
    target: str | None
    started_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """One utterance as kept; `number` counts from 1 within its session, over both speakers."""

    number: int
    role: str
    text: str
    response: str | None
    code: str | None
    intent: str | None
    confidence: float | None
    talk: str | None
    process: str | None
    moment: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Score:
    """One ruler answer, 0 to 10."""

    ruler: str
    value: float
    substance: str | None
    process: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Finding:
    """One risk finding as kept, about the client turn `turn_number` of its session."""

    id: int
    turn_number: int
    label: str
    level: str
    rule: str
    evidence: str
    at: datetime
    acknowledged_by: str | None
    acknowledged_at: datetime | None


@dataclass(frozen=True, slots=True)
class Referral:
    """One next step and what became of it."""

    option: str
    status: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Consents:
    """The latest answer to each choice; None when it was never asked or answered."""

    chat: bool | None = None
    review: bool | None = None
    improve: bool | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """Where an exchange was put, by its first turn; `is_new` is False when its message id was already there."""

    session_id: int
    session_number: int
    turn_number: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Profile:
    """What a returning client is greeted with; `change_words` are de-identified, latest first, free of placeholders."""

    sessions: int
    substance: str | None
    target: str | None
    change_words: tuple[str, ...]
    scores: tuple[Score, ...]

    @property
    def last_words(self) -> str | None:
        """The client's most recent change talk, or None."""
        return self.change_words[0] if self.change_words else None


@dataclass(frozen=True, slots=True)
class Sitting:
    """One session with everything in it, in order."""

    session: Session
    turns: tuple[Turn, ...]
    scores: tuple[Score, ...]
    findings: tuple[Finding, ...]
    referrals: tuple[Referral, ...]


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole conversation as a counselor may see it."""

    conversation: Conversation
    consents: Consents
    sittings: tuple[Sitting, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list of conversations; `risk` is the strongest level found so far, or None."""

    conversation: Conversation
    is_reviewable: bool
    sessions: int
    turns: int
    last_at: datetime
    risk: str | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the client gets for an erasure: `code` to quote, the conversation's rows gone at `at`."""

    code: str
    at: datetime

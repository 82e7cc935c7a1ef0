"""The tables: everything a deployment keeps about conversations, in de-identified form, and its staff door."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, ForeignKey, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.times import UtcDateTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
Of = mapped_column  # a column; the annotation beside it says its type


class Base(DeclarativeBase):
    """Shared naming of constraints and the one type for times."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[type, Any]] = {datetime: UtcDateTime, dict[str, object]: JSON(none_as_null=True)}


def parent(column: str) -> ForeignKey:
    """A foreign key whose rows go when the row they belong to goes."""
    return ForeignKey(column, ondelete="CASCADE")


class ConversationRow(Base):
    """Everything under one pseudonym hangs from here and is erased with it; an erased one's id is never given again."""

    __tablename__ = "conversations"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = Of(primary_key=True)
    sender: Mapped[str] = Of(unique=True)
    pseudonym: Mapped[str] = Of(unique=True)
    door: Mapped[str | None]
    risk_memory: Mapped[dict[str, object] | None]
    created_at: Mapped[datetime]


class IdentityRow(Base):
    """The vault: a keyed hash of the chat address, and nothing else, points at a conversation."""

    __tablename__ = "identities"
    address_key: Mapped[str] = Of(primary_key=True)
    conversation_id: Mapped[int] = Of(parent("conversations.id"), index=True)


class SessionRow(Base):
    """One sitting; substance and change target are those last spoken of in it."""

    __tablename__ = "sessions"
    __table_args__ = (UniqueConstraint("conversation_id", "number"), {"sqlite_autoincrement": True})
    id: Mapped[int] = Of(primary_key=True)
    conversation_id: Mapped[int] = Of(parent("conversations.id"))
    number: Mapped[int]
    substance: Mapped[str | None]
    target: Mapped[str | None]
    started_at: Mapped[datetime]
    last_at: Mapped[datetime]


class TurnRow(Base):
    """One utterance with its codes; a client turn also carries the gateway's message id."""

    __tablename__ = "turns"
    __table_args__ = (
        UniqueConstraint("session_id", "number"),
        UniqueConstraint("session_id", "message_id"),
        CheckConstraint("role IN ('client', 'bot')", name="role"),
    )
    id: Mapped[int] = Of(primary_key=True)
    session_id: Mapped[int] = Of(parent("sessions.id"))
    number: Mapped[int]
    role: Mapped[str]
    message_id: Mapped[str | None]
    text: Mapped[str]
    response: Mapped[str | None]
    code: Mapped[str | None]
    intent: Mapped[str | None]
    confidence: Mapped[float | None]
    talk: Mapped[str | None]
    process: Mapped[str | None]
    moment: Mapped[str | None]
    at: Mapped[datetime]


class ScoreRow(Base):
    """One answer to a ruler, 0 to 10."""

    __tablename__ = "ruler_scores"
    __table_args__ = (CheckConstraint("value >= 0 AND value <= 10", name="range"),)
    id: Mapped[int] = Of(primary_key=True)
    session_id: Mapped[int] = Of(parent("sessions.id"), index=True)
    ruler: Mapped[str]
    value: Mapped[float]
    substance: Mapped[str | None]
    process: Mapped[str | None]
    at: Mapped[datetime]


class ConsentRow(Base):
    """One answer to one of the three choices; the latest counts, the earlier ones stay as evidence."""

    __tablename__ = "consents"
    __table_args__ = (CheckConstraint("choice IN ('chat', 'review', 'improve')", name="choice"),)
    id: Mapped[int] = Of(primary_key=True)
    conversation_id: Mapped[int] = Of(parent("conversations.id"), index=True)
    choice: Mapped[str]
    granted: Mapped[bool]
    version: Mapped[str]
    at: Mapped[datetime]


class FindingRow(Base):
    """One risk finding about the client turn `turn_number` of its session."""

    __tablename__ = "risk_findings"
    id: Mapped[int] = Of(primary_key=True)
    session_id: Mapped[int] = Of(parent("sessions.id"), index=True)
    turn_number: Mapped[int]
    label: Mapped[str]
    level: Mapped[str]
    rule: Mapped[str]
    evidence: Mapped[str]
    at: Mapped[datetime]
    acknowledged_by: Mapped[str | None]
    acknowledged_at: Mapped[datetime | None]


class ReferralRow(Base):
    """One next step toward structured help: suggested, chosen or declined."""

    __tablename__ = "referrals"
    __table_args__ = (CheckConstraint("status IN ('suggested', 'chosen', 'declined')", name="status"),)
    id: Mapped[int] = Of(primary_key=True)
    session_id: Mapped[int] = Of(parent("sessions.id"), index=True)
    option: Mapped[str]
    status: Mapped[str]
    at: Mapped[datetime]


class ErasureRow(Base):
    """Proof that an erasure took place; nothing in it points back at whom it was for."""

    __tablename__ = "erasures"
    receipt: Mapped[str] = Of(primary_key=True)
    at: Mapped[datetime]


class CounselorRow(Base):
    """Somebody of the staff; the sign-in key is kept only as a slow salted hash."""

    __tablename__ = "counselors"
    id: Mapped[int] = Of(primary_key=True)
    name: Mapped[str] = Of(unique=True)
    key_hash: Mapped[str]
    created_at: Mapped[datetime]


class SignInRow(Base):
    """A counselor's open sign-in, under the hash of the random value in the cookie."""

    __tablename__ = "sign_ins"
    token_hash: Mapped[str] = Of(primary_key=True)
    counselor_id: Mapped[int] = Of(parent("counselors.id"), index=True)
    started_at: Mapped[datetime]
    last_at: Mapped[datetime]


class AuditRow(Base):
    """Who looked at what, when; triggers refuse to change or delete a row."""

    __tablename__ = "audit"
    id: Mapped[int] = Of(primary_key=True)
    counselor: Mapped[str]
    event: Mapped[str]
    subject: Mapped[str | None]
    at: Mapped[datetime]

"""Queries: each takes an open database session and returns rows to write to, or frozen records to keep."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from bot.store.errors import UnknownConversation
from bot.store.records import (
    Choice,
    Consents,
    Conversation,
    Finding,
    Listed,
    Profile,
    Recorded,
    Referral,
    Score,
    Session,
    Sitting,
    Transcript,
    Turn,
)
from bot.store.tables import (
    Base,
    ConsentRow,
    ConversationRow,
    FindingRow,
    IdentityRow,
    ReferralRow,
    ScoreRow,
    SessionRow,
    TurnRow,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

LEVELS = ("check", "full")
CHANGE_WORDS = 3
CHANGE_WORDS_SEARCHED = 30


def record[R: DataclassInstance](kind: type[R], row: Base) -> R:
    """Copy the columns a record has from its row."""
    return kind(**{field.name: getattr(row, field.name) for field in fields(kind)})


def known(row: ConversationRow | None) -> ConversationRow:
    """The row itself; raise UnknownConversation instead of None."""
    if row is None:
        raise UnknownConversation("no conversation is kept under that name")
    return row


def conversation(row: ConversationRow) -> Conversation:
    """A conversation's record."""
    return record(Conversation, row)


def session(row: SessionRow) -> Session:
    """A session's record."""
    return record(Session, row)


def conversation_at(db: Db, address_key: str) -> Conversation | None:
    """The conversation an address is linked to."""
    query = select(ConversationRow).join(IdentityRow).where(IdentityRow.address_key == address_key)
    row = db.scalar(query)
    return conversation(row) if row else None


def row_of_sender(db: Db, sender: str, *, lock: bool = False) -> ConversationRow | None:
    """The sender's row; locked for this transaction where the database locks rows."""
    query = select(ConversationRow).where(ConversationRow.sender == sender)
    return db.scalar(query.with_for_update() if lock else query)


def last_session(db: Db, conversation_id: int) -> SessionRow | None:
    """The latest session, running or over."""
    query = select(SessionRow).where(SessionRow.conversation_id == conversation_id)
    return db.scalar(query.order_by(SessionRow.number.desc()).limit(1))


def last_turn(db: Db, session_id: int) -> int:
    """The number of a session's last turn; 0 when it has none."""
    return db.scalar(select(func.max(TurnRow.number)).where(TurnRow.session_id == session_id)) or 0


def recorded(db: Db, conversation_id: int, message_id: str) -> Recorded | None:
    """Where a message id was recorded before, in any session of the conversation."""
    query = select(TurnRow.number, SessionRow.id, SessionRow.number).join(SessionRow)
    query = query.where(SessionRow.conversation_id == conversation_id, TurnRow.message_id == message_id)
    found = db.execute(query).first()
    return Recorded(found[1], found[2], found[0], is_new=False) if found else None


def consents(db: Db, conversation_id: int) -> Consents:
    """The latest answer to each choice."""
    query = select(ConsentRow).where(ConsentRow.conversation_id == conversation_id).order_by(ConsentRow.id)
    return Consents(**{row.choice: row.granted for row in db.scalars(query)})


def profile(db: Db, conversation_id: int) -> Profile:
    """What is known of a returning client."""
    query = select(SessionRow).where(SessionRow.conversation_id == conversation_id).order_by(SessionRow.number.desc())
    sessions = db.scalars(query).all()
    return Profile(
        sessions=len(sessions),
        substance=next((row.substance for row in sessions if row.substance), None),
        target=next((row.target for row in sessions if row.target), None),
        change_words=change_words(db, conversation_id),
        scores=latest_scores(db, conversation_id),
    )


def change_words(db: Db, conversation_id: int) -> tuple[str, ...]:
    """The last change talk, latest first: never words that carried risk, or a placeholder nobody can fill any more."""
    risky = select(FindingRow.id).where(
        FindingRow.session_id == TurnRow.session_id, FindingRow.turn_number == TurnRow.number
    )
    query = select(TurnRow.text).join(SessionRow).where(SessionRow.conversation_id == conversation_id)
    query = query.where(TurnRow.role == "client", TurnRow.talk == "change", ~risky.exists())
    texts = db.scalars(query.order_by(TurnRow.id.desc()).limit(CHANGE_WORDS_SEARCHED))
    return tuple([text for text in texts if "[" not in text][:CHANGE_WORDS])


def latest_scores(db: Db, conversation_id: int) -> tuple[Score, ...]:
    """The latest answer to each ruler for each substance, latest first."""
    query = select(ScoreRow).join(SessionRow).where(SessionRow.conversation_id == conversation_id)
    latest: dict[tuple[str, str | None], Score] = {}
    for row in db.scalars(query.order_by(ScoreRow.id.desc())):
        latest.setdefault((row.ruler, row.substance), record(Score, row))
    return tuple(latest.values())


def strongest(levels: Iterable[str]) -> str:
    """`full` before `check`."""
    return max(levels, key=LEVELS.index)


def transcript(db: Db, row: ConversationRow) -> Transcript:
    """A whole conversation, session by session."""
    query = select(SessionRow).where(SessionRow.conversation_id == row.id).order_by(SessionRow.number)
    sittings = tuple(sitting(db, each) for each in db.scalars(query))
    return Transcript(conversation(row), consents(db, row.id), sittings)


def sitting(db: Db, row: SessionRow) -> Sitting:
    """One session with everything in it, in order."""
    turns = db.scalars(select(TurnRow).where(TurnRow.session_id == row.id).order_by(TurnRow.number))
    scores = db.scalars(select(ScoreRow).where(ScoreRow.session_id == row.id).order_by(ScoreRow.id))
    findings = db.scalars(select(FindingRow).where(FindingRow.session_id == row.id).order_by(FindingRow.id))
    referrals = db.scalars(select(ReferralRow).where(ReferralRow.session_id == row.id).order_by(ReferralRow.id))
    return Sitting(
        session(row),
        turns=tuple(record(Turn, each) for each in turns),
        scores=tuple(record(Score, each) for each in scores),
        findings=tuple(record(Finding, each) for each in findings),
        referrals=tuple(record(Referral, each) for each in referrals),
    )


def listing(db: Db) -> tuple[Listed, ...]:
    """Every conversation, risk first, then latest first."""
    activity, risks, reviewable = activity_of(db), risk_of(db), reviewable_of(db)
    lines = []
    for row in db.scalars(select(ConversationRow)):
        sessions, turns, last_at = activity.get(row.id, (0, 0, row.created_at))
        line = Listed(conversation(row), row.id in reviewable, sessions, turns, last_at, risks.get(row.id))
        lines.append(line)
    return tuple(sorted(lines, key=urgency, reverse=True))


def urgency(line: Listed) -> tuple[int, datetime]:
    """What the list is sorted by."""
    return LEVELS.index(line.risk) + 1 if line.risk else 0, line.last_at


def activity_of(db: Db) -> dict[int, tuple[int, int, datetime]]:
    """Sessions, turns and time of the last turn, by conversation."""
    counted = func.count(SessionRow.id.distinct()), func.count(TurnRow.id), func.max(SessionRow.last_at)
    query = select(SessionRow.conversation_id, *counted).outerjoin(TurnRow).group_by(SessionRow.conversation_id)
    return {key: (sessions, turns, last_at) for key, sessions, turns, last_at in db.execute(query)}


def risk_of(db: Db) -> dict[int, str]:
    """The strongest level found so far, by conversation."""
    query = select(SessionRow.conversation_id, FindingRow.level).join(FindingRow).distinct()
    levels: dict[int, list[str]] = {}
    for key, level in db.execute(query):
        levels.setdefault(key, []).append(level)
    return {key: strongest(found) for key, found in levels.items()}


def reviewable_of(db: Db) -> set[int]:
    """Conversations whose latest answer to review is yes."""
    query = select(ConsentRow).where(ConsentRow.choice == Choice.REVIEW).order_by(ConsentRow.id)
    latest = {row.conversation_id: row.granted for row in db.scalars(query)}
    return {key for key, granted in latest.items() if granted}

"""`Staff`: counselors, their sign-ins, and the append-only trail of what they looked at."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Self

from sqlalchemy import Engine, delete, select
from sqlalchemy import orm as sql

from bot.settings import Settings
from bot.store.database import connect, migrate, writing
from bot.store.errors import StoreError, named_errors
from bot.store.keys import hash_key, is_key, new_key, token_hash
from bot.store.reading import record
from bot.store.tables import AuditRow, CounselorRow, SignInRow
from bot.store.times import Clock, utc_now

IDLE = timedelta(minutes=15)
LONGEST = timedelta(hours=8)
NAME_LENGTH = 64


class BadName(StoreError):
    """A counselor's name that cannot be used."""


@dataclass(frozen=True, slots=True)
class Viewed:
    """One line of the audit trail."""

    counselor: str
    event: str
    subject: str | None
    at: datetime


class Staff:
    """Synchronous and safe to share between threads; every method is one transaction and raises only StoreError."""

    def __init__(self, engine: Engine, *, clock: Clock = utc_now) -> None:
        """Use an engine whose schema is up to date."""
        self._engine = engine
        self._clock = clock

    @classmethod
    def open(cls, settings: Settings, *, clock: Clock = utc_now) -> Self:
        """Connect and bring the schema up to date."""
        with named_errors():
            migrate(settings.database_url)
            return cls(connect(settings.database_url), clock=clock)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def add(self, name: str) -> str:
        """Open an account and return its sign-in key, which cannot be read again; raise BadName."""
        name = name.strip()
        if not 0 < len(name) <= NAME_LENGTH or not name.isprintable():
            raise BadName(f"a counselor's name has 1 to {NAME_LENGTH} printable characters")
        key = new_key()
        with self._write() as db:
            if find(db, name):
                raise BadName("there is a counselor of that name already")
            db.add(CounselorRow(name=name, key_hash=hash_key(key), created_at=self._clock()))
        return key

    def is_empty(self) -> bool:
        """Whether nobody could sign in yet."""
        with self._read() as db:
            return db.scalar(select(CounselorRow.id).limit(1)) is None

    def sign_in(self, name: str, key: str) -> str | None:
        """A random token for the cookie; None for a wrong name or key. Either is written to the trail."""
        with self._read() as db:
            row = find(db, name.strip())
            known = (row.id, row.name, row.key_hash) if row else None
        is_right = is_key(key, known[2] if known else nobody())
        if known is None or not is_right:
            self.note(known[1] if known else "unknown", "sign_in_failed")
            return None
        token = secrets.token_urlsafe(32)
        with self._write() as db:
            db.execute(delete(SignInRow).where(SignInRow.last_at < self._clock() - IDLE))
            now = self._clock()
            db.add(SignInRow(token_hash=token_hash(token), counselor_id=known[0], started_at=now, last_at=now))
        self.note(known[1], "sign_in")
        return token

    def signed_in(self, token: str) -> str | None:
        """The counselor's name, for 15 minutes after the last page and 8 hours after signing in; else None."""
        now = self._clock()
        with self._write() as db:
            row = db.get(SignInRow, token_hash(token))
            if row is None:
                return None
            if now - row.last_at >= IDLE or now - row.started_at >= LONGEST:
                db.delete(row)
                return None
            row.last_at = now
            return db.scalar(select(CounselorRow.name).where(CounselorRow.id == row.counselor_id))

    def sign_out(self, token: str) -> None:
        """End a sign-in; an unknown one is no error."""
        with self._write() as db:
            db.execute(delete(SignInRow).where(SignInRow.token_hash == token_hash(token)))

    def note(self, counselor: str, event: str, subject: str | None = None) -> None:
        """Write a line of the audit trail; `subject` is a pseudonym."""
        with self._write() as db:
            db.add(AuditRow(counselor=counselor, event=event, subject=subject, at=self._clock()))

    def trail(self) -> tuple[Viewed, ...]:
        """The audit trail, oldest first."""
        with self._read() as db:
            return tuple(record(Viewed, row) for row in db.scalars(select(AuditRow).order_by(AuditRow.id)))

    @contextmanager
    def _read(self) -> Iterator[sql.Session]:
        with named_errors(), sql.Session(self._engine) as db:
            yield db

    @contextmanager
    def _write(self) -> Iterator[sql.Session]:
        with named_errors(), sql.Session(writing(self._engine)) as db, db.begin():
            yield db


@cache
def nobody() -> str:
    """A hash to check when a name is unknown, so that it takes as long as a wrong key."""
    return hash_key(new_key())


def find(db: sql.Session, name: str) -> CounselorRow | None:
    """The account of that name, whatever its capitals."""
    rows = db.scalars(select(CounselorRow))
    return next((row for row in rows if row.name.casefold() == name.casefold()), None)

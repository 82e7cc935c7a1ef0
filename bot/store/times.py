"""Times: always aware and in UTC in the store, and only day number and part of day when a counselor looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import override

from sqlalchemy import DateTime, Dialect
from sqlalchemy.types import TypeDecorator

PARTS = ((5, "night"), (12, "morning"), (18, "afternoon"), (22, "evening"), (24, "night"))

type Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The clock handed to the store unless a test brings its own."""
    return datetime.now(UTC)


def day_number(at: datetime, first: datetime, zone: tzinfo | None = None) -> int:
    """Calendar days since first contact, which is day 1; in `zone`, else in the machine's own time zone."""
    return (at.astimezone(zone).date() - first.astimezone(zone).date()).days + 1


def days_ago(at: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """How long ago in calendar days: today, yesterday, 3 days ago."""
    days = day_number(now, at, zone) - 1
    return "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"


def part_of_day(at: datetime, zone: tzinfo | None = None) -> str:
    """morning, afternoon, evening or night."""
    hour = at.astimezone(zone).hour
    return next(name for end, name in PARTS if hour < end)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC datetime in any database; SQLite keeps no zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

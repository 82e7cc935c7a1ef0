"""A store in a temporary home, with a clock that the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.privacy.pseudonym import Designations
from bot.settings import Settings
from bot.store.database import connect, migrate
from bot.store.records import Choice
from bot.store.repository import Store

SENDER = "a" * 32


@dataclass
class Clock:
    now: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 18, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **duration: float) -> None:
        self.now += timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(settings: Settings, clock: Clock) -> Iterator[Store]:
    opened = Store.open(settings, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def consenting(store: Store) -> Store:
    """A store in which SENDER has agreed to chat."""
    store.record_consent(SENDER, Choice.CHAT, granted=True, version="1")
    return store


@pytest.fixture
def narrow_store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """A store whose word list allows for very few pseudonyms."""
    url = f"sqlite:///{tmp_path / 'narrow.db'}"
    migrate(url)
    opened = Store(connect(url), tmp_path / "tracker.db", Designations(("quiet",), ("harbor",)), clock=clock)
    yield opened
    opened.close()

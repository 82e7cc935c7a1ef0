"""The database opens safely: private, migrated once, and the same as the tables say."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.settings import ROOT, Settings
from bot.store.database import connect, migrate, writing
from bot.store.errors import StoreUnavailable
from bot.store.repository import Store
from bot.store.tables import Base

STARTERS = 6


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'deep' / 'changetalk.db'}"


def test_when_the_schema_is_migrated_then_it_equals_the_tables(url: str) -> None:
    """A table changed without a migration, or the reverse, fails here."""
    migrate(url)
    with connect(url).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_when_a_database_is_made_then_only_its_owner_can_read_it(url: str, tmp_path: Path) -> None:
    """Folder, database, write-ahead log and shared memory."""
    migrate(url)
    engine = connect(url)
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO erasures VALUES ('X', '2026-01-01')"))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "deep").iterdir()}
    assert modes == {"changetalk.db": 0o600, "changetalk.db-wal": 0o600, "changetalk.db-shm": 0o600}
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("secure_delete", 1), ("busy_timeout", 4000)]
)
def test_when_sqlite_is_opened_then_its_safeguards_are_on(url: str, pragma: str, value: object) -> None:
    """On every connection, not only the first."""
    migrate(url)
    engine = connect(url)
    with engine.connect() as first, engine.connect() as second:
        assert {each.execute(text(f"PRAGMA {pragma}")).scalar() for each in (first, second)} == {value}


STARTER = """
import sys, time
from pathlib import Path
from bot.store.database import migrate
Path(sys.argv[2]).touch()
while not Path(sys.argv[3]).exists():
    time.sleep(0.001)
migrate(sys.argv[1])
"""


def test_when_processes_start_at_once_then_each_finds_the_schema(url: str, tmp_path: Path) -> None:
    """Gateway, actions and review open the store in the same second on a fresh machine."""
    ready, go = [tmp_path / f"ready{number}" for number in range(STARTERS)], tmp_path / "go"
    starters = [subprocess.Popen([sys.executable, "-c", STARTER, url, path, go], cwd=ROOT) for path in ready]
    while not all(path.exists() for path in ready):
        time.sleep(0.01)
    go.touch()
    assert [starter.wait(timeout=60) for starter in starters] == [0] * STARTERS
    with connect(url).connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).all() == [("0001",)]


def test_when_the_database_is_from_a_newer_version_then_the_error_is_named(settings: Settings) -> None:
    """Never run old code on a newer schema."""
    Store.open(settings).close()
    with sqlite3.connect(settings.home / "changetalk.db") as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreUnavailable):
        Store.open(settings)


@pytest.mark.parametrize("statement", ["UPDATE audit SET counselor = 'x'", "DELETE FROM audit"])
def test_when_someone_rewrites_the_audit_trail_then_the_database_refuses(url: str, statement: str) -> None:
    """Append-only, whoever asks."""
    migrate(url)
    engine = connect(url)
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO audit (counselor, event, at) VALUES ('ana', 'view', '2026-01-01')"))
    with pytest.raises(IntegrityError, match="append-only"), writing(engine).begin() as connection:
        connection.execute(text(statement))

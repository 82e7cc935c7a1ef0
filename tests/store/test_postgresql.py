"""The same promises on a real PostgreSQL, in a temporary cluster of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.privacy.pseudonym import designations
from bot.store.database import connect, migrate, writing
from bot.store.repository import Store
from bot.store.tables import Base

from .conftest import SENDER, Clock
from .promises import whole_conversation

pytestmark = pytest.mark.slow


def binaries() -> Path | None:
    """Debian's place for the server's programs, the newest version first."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    return found[0].parent if found else None


def as_server_user(folder: Path) -> list[str]:
    """PostgreSQL refuses to run as root: a command prefix that runs it as `postgres` then, who is given the folder."""
    if os.geteuid() != 0:
        return []
    try:
        shutil.chown(folder, user=pwd.getpwnam("postgres").pw_uid)
    except KeyError:
        pytest.skip("running as root and there is no user `postgres` to run PostgreSQL as")
    return ["runuser", "-u", "postgres", "--"]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A database of its own, reached by a socket in the cluster's folder: no port is opened."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL's server programs are not installed (/usr/lib/postgresql/*/bin)")
    folder = Path(tempfile.mkdtemp(prefix="changetalk-pg-"))
    prefix, data = as_server_user(folder), folder / "data"

    def run(program: str, *arguments: str) -> None:
        command = [*prefix, str(programs / program), *arguments]
        subprocess.run(
            command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120
        )

    try:
        run("initdb", "-D", str(data), "-A", "trust", "-U", "changetalk", "-N", "-E", "UTF8")
        run(
            "pg_ctl",
            "-D",
            str(data),
            "-w",
            "-l",
            str(folder / "log"),
            "-o",
            f"-c listen_addresses= -k {folder}",
            "start",
        )
        try:
            yield f"postgresql+psycopg://changetalk@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def test_when_the_database_is_postgresql_then_the_store_keeps_its_promises(
    url: str, clock: Clock, tmp_path: Path
) -> None:
    """Consent to erasure through every table."""
    migrate(url)
    migrate(url)
    store = Store(connect(url), tmp_path / "tracker.db", designations(), clock=clock)
    whole_conversation(store, SENDER)
    store.close()


def test_when_the_database_is_postgresql_then_the_schema_equals_the_tables(url: str) -> None:
    """One migration for both databases."""
    migrate(url)
    engine = connect(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


@pytest.mark.parametrize("statement", ["UPDATE audit SET counselor = 'x'", "DELETE FROM audit", "TRUNCATE audit"])
def test_when_the_database_is_postgresql_then_the_audit_trail_cannot_be_rewritten(url: str, statement: str) -> None:
    """Append-only here too."""
    migrate(url)
    engine = connect(url)
    with pytest.raises(DBAPIError, match="append-only"), writing(engine).begin() as connection:
        connection.execute(text(statement))
    engine.dispose()

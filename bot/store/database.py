"""Opens the database named by a URL, and keeps it fit: SQLite's safeguards, migrations, no leftovers of erased rows."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text

from bot.store.errors import StoreUnavailable

MIGRATIONS = Path(__file__).parent / "migrations"
PATIENCE = 4.0  # seconds to wait for another writer: less than the client waits for an answer
MIGRATION_PATIENCE = 60.0
WAL_ATTEMPTS, WAL_PAUSE = 200, 0.05
MIGRATION_LOCK = 7_245_071  # any number; the same for every process of every version
PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA synchronous=NORMAL",
)


def connect(url: str, *, patience: float = PATIENCE) -> Engine:
    """An engine for any SQLAlchemy URL; a missing SQLite file is made readable by its owner only.

    `patience` is how many seconds SQLite waits for another writer.
    """
    wait = {"timeout": patience} if url.startswith("sqlite") else {}
    engine = create_engine(url, hide_parameters=True, pool_pre_ping=True, connect_args=wait)
    if engine.dialect.name == "sqlite":
        make_private(make_url(url).database)
        event.listen(engine, "connect", prepare_sqlite)
        event.listen(engine, "begin", begin_sqlite)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine for transactions that write: SQLite takes its write lock at once instead of failing half way."""
    return engine.execution_options(sqlite_begin="BEGIN IMMEDIATE")


def make_private(path: str | None) -> None:
    """Make folder and file for their owner only, a file that is there already too; SQLite's own files follow it."""
    if path and path != ":memory:":
        Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        Path(path).chmod(0o600)


def prepare_sqlite(connection: Any, _record: object) -> None:
    """Set the pragmas and leave BEGIN to `begin_sqlite`: the driver's own starts transactions too late."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma)


def begin_sqlite(connection: Connection) -> None:
    """Start a transaction the way the engine's options ask for."""
    connection.exec_driver_sql(connection.get_execution_options().get("sqlite_begin", "BEGIN"))


def migrate(url: str) -> None:
    """Bring the schema up to date; processes that start together take turns, and the later ones find it done."""
    engine = connect(url, patience=MIGRATION_PATIENCE)
    if engine.dialect.name == "sqlite":
        use_write_ahead_log(engine)
    with writing(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        command.upgrade(configuration(connection), "head")
    engine.dispose()


def use_write_ahead_log(engine: Engine) -> None:
    """Switch the file to WAL mode; unlike for anything else, SQLite itself does not wait for others here."""
    for _ in range(WAL_ATTEMPTS):
        with suppress(sqlite3.OperationalError):
            outside_transaction(engine, "PRAGMA journal_mode=WAL")
            return
        time.sleep(WAL_PAUSE)
    raise StoreUnavailable("the database stays locked")


def configuration(connection: Connection) -> Config:
    """Alembic's configuration, made in code: it needs no ini file and runs on the connection given."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def outside_transaction(engine: Engine, statement: str) -> tuple[Any, ...]:
    """Hand a statement that no transaction may hold to SQLite's driver itself; return its first row, if any."""
    with engine.connect() as connection:
        driver: Any = connection.connection.dbapi_connection
        return tuple(driver.execute(statement).fetchone() or ())


def compact(engine: Engine) -> None:
    """Rewrite what deleted rows leave behind: free pages, and the write-ahead log, which keeps old text otherwise.

    Raises StoreUnavailable when other connections keep SQLite's log busy: it may still hold the text then.
    """
    if engine.dialect.name == "sqlite":
        outside_transaction(engine, "VACUUM")
        is_busy, *_ = outside_transaction(engine, "PRAGMA wal_checkpoint(TRUNCATE)")
        if is_busy:
            raise StoreUnavailable("the database is in use, a trace may be left; please try again")
        return
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM")

"""The assistant's own database: its rows about a sender can only be erased by SQL, Rasa offers no way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from bot.store.errors import named_errors

BUSY_SECONDS = 10.0


def erase_tracker(path: Path, senders: Sequence[str]) -> int:
    """Delete these senders' events and what the file still holds of them; return how many rows there were.

    Raises StoreUnavailable when the file cannot be written; a file or table that is not there yet counts as empty.
    """
    with _events(path) as db:
        if db is None:
            return 0
        count = db.executemany("DELETE FROM events WHERE sender_id = ?", [(sender,) for sender in senders]).rowcount
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count


def silent_senders(path: Path, since: datetime) -> tuple[str, ...]:
    """Senders without an event since then; raises as above."""
    with _events(path) as db:
        if db is None:
            return ()
        query = "SELECT sender_id FROM events GROUP BY sender_id HAVING MAX(timestamp) < ?"
        return tuple(sender for (sender,) in db.execute(query, (since.timestamp(),)))


@contextmanager
def _events(path: Path) -> Iterator[sqlite3.Connection | None]:
    """The file, None when it or its table is not there yet."""
    if not path.is_file():
        yield None
        return
    with named_errors(), closing(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)) as db:
        db.execute("PRAGMA secure_delete=ON")
        table = db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'events'").fetchone()
        yield db if table else None

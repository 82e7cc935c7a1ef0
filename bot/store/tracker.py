"""The assistant's own database: its rows about a sender can only be erased by SQL, Rasa offers no way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store.errors import named_errors

BUSY_SECONDS = 10.0


def erase_tracker(path: Path, sender: str) -> int:
    """Delete a sender's events and what the file still holds of them; return how many rows there were.

    Raises StoreUnavailable when the file cannot be written; a file or table that is not there yet counts as empty.
    """
    if not path.is_file():
        return 0
    with named_errors(), closing(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)) as db:
        db.execute("PRAGMA secure_delete=ON")
        if not db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'events'").fetchone():
            return 0
        count = db.execute("DELETE FROM events WHERE sender_id = ?", (sender,)).rowcount
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

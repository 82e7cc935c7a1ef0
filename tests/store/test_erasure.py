"""Erasure leaves nothing behind: not in a row, not in a file, not in the assistant's own database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.store import repository
from bot.store.errors import StoreUnavailable, UnknownConversation
from bot.store.records import BotTurn, Choice
from bot.store.repository import Store
from bot.store.tracker import erase_tracker, silent_senders

from .conftest import SENDER, Clock
from .promises import RISK, client

CANARY = "marzipan-lighthouse"
OTHER = "b" * 32


def files_with(canary: str, home: Path) -> list[str]:
    return [path.name for path in home.rglob("*") if path.is_file() and canary.encode() in path.read_bytes()]


def fill_tracker(path: Path, at: float = 0.0) -> None:
    """The table as Rasa 3.6 makes it."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id TEXT, timestamp FLOAT, data TEXT)")
        rows = [(sender, at, f"{CANARY} of {sender} " * 50) for sender in (SENDER, OTHER) for _ in range(100)]
        db.executemany("INSERT INTO events (sender_id, timestamp, data) VALUES (?, ?, ?)", rows)


def test_when_a_client_is_erased_then_no_file_of_the_store_holds_their_words(
    consenting: Store, settings: Settings
) -> None:
    """Rows, free pages and the write-ahead log; another client's words stay."""
    for number in range(200):
        consenting.record(SENDER, client(f"m{number}", f"{CANARY} {number}", flags=(RISK,)), [BotTurn(text=CANARY)])
    consenting.record_consent(OTHER, Choice.CHAT, granted=True, version="1")
    consenting.record(OTHER, client("m1", "gingerbread stays"))
    assert files_with(CANARY, settings.home)
    consenting.erase(SENDER)
    assert files_with(CANARY, settings.home) == []
    assert files_with(SENDER, settings.home) == []
    assert consenting.profile(OTHER) is not None


def test_when_a_client_is_erased_then_a_later_conversation_never_gets_their_number(consenting: Store) -> None:
    """A stale number in another process's memory must not lead to someone else."""
    before = consenting.start(SENDER)
    consenting.erase(SENDER)
    assert consenting.start(OTHER).id > before.id


def test_when_a_client_is_erased_twice_then_the_second_finds_nobody(consenting: Store) -> None:
    """And a receipt proves the first, without saying whose it was."""
    receipt = consenting.erase(SENDER)
    with pytest.raises(UnknownConversation):
        consenting.erase(SENDER)
    assert consenting.is_receipt(f" {receipt.code.lower()} ")
    assert not consenting.is_receipt("2222-2222")


def test_when_a_trace_may_be_left_then_erasing_is_not_reported_as_done(
    consenting: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that holds the log open: said by name, and cleared by asking again."""
    monkeypatch.setattr(repository, "compact", busy)
    with pytest.raises(StoreUnavailable):
        consenting.erase(SENDER)
    monkeypatch.undo()
    with pytest.raises(UnknownConversation):
        consenting.erase(SENDER)
    assert files_with(SENDER, settings.home) == []


def busy(_engine: object) -> None:
    raise StoreUnavailable("in use")


def test_when_the_turn_is_over_then_the_assistants_rows_go_too(consenting: Store, settings: Settings) -> None:
    """Only those of the one sender, and from the file as well."""
    fill_tracker(settings.tracker_db)
    consenting.forget(SENDER)
    assert files_with(f"{CANARY} of {SENDER}", settings.home) == []
    assert files_with(f"{CANARY} of {OTHER}", settings.home) == ["tracker.db"]


def test_when_the_store_is_opened_then_only_its_owner_can_read_the_assistants_rows(settings: Settings) -> None:
    """Whoever made the file, and however."""
    fill_tracker(settings.tracker_db)
    settings.tracker_db.chmod(0o644)
    Store.open(settings).close()
    assert settings.tracker_db.stat().st_mode & 0o777 == 0o600


def test_when_strangers_have_been_silent_for_an_hour_then_the_assistants_rows_about_them_go(
    consenting: Store, settings: Settings, clock: Clock
) -> None:
    """Whoever agreed stays; whoever still may be talking, too."""
    fill_tracker(settings.tracker_db, at=clock().timestamp())
    clock.pass_by(minutes=59)
    assert consenting.forget_strangers() == 0
    clock.pass_by(minutes=2)
    assert consenting.forget_strangers() == 1
    assert files_with(f"{CANARY} of {OTHER}", settings.home) == []
    assert files_with(f"{CANARY} of {SENDER}", settings.home) == ["tracker.db"]


def test_when_the_assistant_has_no_database_yet_then_there_is_nothing_to_erase(tmp_path: Path) -> None:
    """Neither file nor table is needed, and none is made."""
    assert erase_tracker(tmp_path / "none.db", [SENDER]) == 0
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "empty.db").touch()
    assert erase_tracker(tmp_path / "empty.db", [SENDER]) == 0
    assert silent_senders(tmp_path / "empty.db", datetime.now(UTC)) == ()


def test_when_the_tracker_file_is_broken_then_the_error_is_named(tmp_path: Path) -> None:
    """Never a silent success."""
    (tmp_path / "tracker.db").write_bytes(b"not a database, " * 100)
    with pytest.raises(StoreUnavailable):
        erase_tracker(tmp_path / "tracker.db", [SENDER])

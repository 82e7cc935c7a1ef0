"""`Store`: the one way in and out of the database for conversations, from consent to erasure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import Engine, select
from sqlalchemy import orm as sql
from sqlalchemy.exc import IntegrityError

from bot.privacy.pseudonym import Designations, designations, new_pseudonym, new_receipt
from bot.settings import Settings
from bot.store import reading
from bot.store.database import compact, connect, make_private, migrate, writing
from bot.store.errors import Conflict, named_errors
from bot.store.records import (
    BotTurn,
    Choice,
    ClientTurn,
    Consents,
    Conversation,
    Listed,
    Profile,
    Receipt,
    Recorded,
    Ruler,
    Session,
    Sitting,
    Status,
    Transcript,
)
from bot.store.tables import (
    ConsentRow,
    ConversationRow,
    ErasureRow,
    IdentityRow,
    ReferralRow,
    ScoreRow,
    SessionRow,
)
from bot.store.times import Clock, utc_now
from bot.store.tracker import erase_tracker, silent_senders
from bot.store.turns import add_turns

IDLE = timedelta(minutes=60)
ATTEMPTS = 5


class Store:
    """Synchronous and safe to share between threads; every method is one transaction and raises only StoreError."""

    def __init__(self, engine: Engine, tracker: Path, words: Designations, *, clock: Clock = utc_now) -> None:
        """Use an engine whose schema is up to date; `tracker` is where the assistant keeps its own rows."""
        self._engine = engine
        self._tracker = tracker
        self._words = words
        self._clock = clock

    @classmethod
    def open(cls, settings: Settings, *, clock: Clock = utc_now) -> Self:
        """Connect, bring the schema up to date (several processes may do so at once), and return a store."""
        with named_errors():
            migrate(settings.database_url)
            make_private(str(settings.tracker_db))  # the assistant would let everybody on the machine read it
            return cls(connect(settings.database_url), settings.tracker_db, designations(), clock=clock)

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    # Who

    def find(self, address_key: str) -> Conversation | None:
        """The conversation an address is linked to."""
        with self._read() as db:
            return reading.conversation_at(db, address_key)

    def of_sender(self, sender: str) -> Conversation | None:
        """The conversation of a sender id; None before consent to chat and after erasure."""
        with self._read() as db:
            row = reading.row_of_sender(db, sender)
            return reading.conversation(row) if row else None

    def start(self, sender: str) -> Conversation:
        """Open a conversation for a sender under a fresh pseudonym, or return the one there is."""
        with self._write() as db:
            return reading.conversation(self._open_conversation(db, sender))

    def link(self, address_key: str, sender: str, door: str) -> Conversation:
        """Let an address at a door lead to the sender's conversation from now on."""
        with self._write() as db:
            row = reading.known(reading.row_of_sender(db, sender))
            row.door = door
            db.merge(IdentityRow(address_key=address_key, conversation_id=row.id))
            return reading.conversation(row)

    # Consent

    def record_consent(self, sender: str, choice: Choice, *, granted: bool, version: str) -> None:
        """Keep an answer to one of the three choices; yes to chat opens the conversation, nothing is kept before."""
        with self._write() as db:
            if choice is Choice.CHAT and granted:
                row = self._open_conversation(db, sender)
            else:
                row = reading.known(reading.row_of_sender(db, sender))
            db.add(
                ConsentRow(conversation_id=row.id, choice=choice, granted=granted, version=version, at=self._clock())
            )

    def consents(self, sender: str) -> Consents:
        """The latest answers; all None for an unknown sender."""
        with self._read() as db:
            row = reading.row_of_sender(db, sender)
            return reading.consents(db, row.id) if row else Consents()

    # Sessions and turns

    def session(self, sender: str, *, fresh: bool = False) -> Session:
        """The running session; a new one after 60 minutes without a turn, or when asked for."""
        with self._write() as db:
            return reading.session(self._sitting(db, sender, fresh=fresh))

    def record(
        self,
        sender: str,
        client: ClientTurn | None,
        bots: Sequence[BotTurn] = (),
        *,
        risk_memory: Mapping[str, object] | None = None,
    ) -> Recorded:
        """Keep a client turn, the bot's answer to it and any risk found, all or nothing, once per message id.

        `client` is None when the bot speaks first; `risk_memory` (plain values, no text) replaces what was kept.
        """
        with self._write() as db:
            row = reading.known(reading.row_of_sender(db, sender, lock=True))
            if client and (earlier := reading.recorded(db, row.id, client.message_id)):
                return earlier
            row.risk_memory = dict(risk_memory) if risk_memory is not None else row.risk_memory
            sitting = self._sitting(db, sender)
            number = reading.last_turn(db, sitting.id) + 1
            add_turns(db, sitting, number, client, bots, self._clock())
            return Recorded(sitting.id, sitting.number, number, is_new=True)

    def record_score(
        self, sender: str, ruler: Ruler, value: float, *, substance: str | None = None, process: str | None = None
    ) -> None:
        """Keep one ruler answer; raise ValueError outside 0 to 10."""
        if not 0 <= value <= 10:
            raise ValueError("a ruler goes from 0 to 10")
        with self._write() as db:
            sitting = self._sitting(db, sender)
            facts = {"ruler": ruler, "value": value, "substance": substance, "process": process}
            db.add(ScoreRow(session_id=sitting.id, at=self._clock(), **facts))

    def record_referrals(self, sender: str, options: Sequence[str], status: Status) -> None:
        """Keep what became of next steps, one row an option."""
        with self._write() as db:
            sitting, at = self._sitting(db, sender), self._clock()
            db.add_all(ReferralRow(session_id=sitting.id, option=key, status=status, at=at) for key in options)

    # Looking

    def profile(self, sender: str) -> Profile | None:
        """What a returning client is greeted with; None for an unknown sender."""
        with self._read() as db:
            row = reading.row_of_sender(db, sender)
            return reading.profile(db, row.id) if row else None

    def risk_memory(self, sender: str) -> Mapping[str, object] | None:
        """What the last recorded turn left for the safety core to remember, so that a restart forgets nothing."""
        with self._read() as db:
            row = reading.row_of_sender(db, sender)
            return row.risk_memory if row else None

    def last_sitting(self, sender: str) -> Sitting | None:
        """The latest session with its turns; None when there is none."""
        with self._read() as db:
            row = reading.row_of_sender(db, sender)
            last = reading.last_session(db, row.id) if row else None
            return reading.sitting(db, last) if last else None

    def transcript(self, pseudonym: str) -> Transcript:
        """A whole conversation; raise UnknownConversation."""
        with self._read() as db:
            row = reading.known(db.scalar(select(ConversationRow).where(ConversationRow.pseudonym == pseudonym)))
            return reading.transcript(db, row)

    def conversations(self, *, reviewable: bool) -> tuple[Listed, ...]:
        """Conversations, risk first, then latest first; only those with consent to review when `reviewable`."""
        with self._read() as db:
            listed = reading.listing(db)
            return tuple(line for line in listed if line.is_reviewable or not reviewable)

    # Erasure

    def erase(self, sender: str) -> Receipt:
        """Delete every row of the sender's conversation and what the database files still hold of it.

        Raises StoreUnavailable when a trace may be left: erasing once more, of nobody then, clears it. The assistant
        may write its tracker rows after this, at the end of its turn: `forget` deletes those.
        """
        receipt = Receipt(new_receipt(), self._clock())
        try:
            with self._write() as db:
                db.delete(reading.known(reading.row_of_sender(db, sender)))
                db.add(ErasureRow(receipt=receipt.code, at=receipt.at))
        finally:
            with named_errors():
                compact(self._engine)
        return receipt

    def forget(self, sender: str) -> None:
        """Delete the assistant's own rows about a sender; call it once the assistant's turn is over."""
        erase_tracker(self._tracker, [sender])

    def forget_strangers(self) -> int:
        """Delete the assistant's rows about senders who never agreed and have been silent for an hour.

        The gateway knows those it has met; the others are left by one that was stopped before they had gone. Returns
        how many senders there were.
        """
        silent = silent_senders(self._tracker, self._clock() - IDLE)
        with self._read() as db:
            strangers = [sender for sender in silent if reading.row_of_sender(db, sender) is None]
        if strangers:
            erase_tracker(self._tracker, strangers)
        return len(strangers)

    def is_receipt(self, code: str) -> bool:
        """Whether a receipt was given out by this store."""
        with self._read() as db:
            return db.get(ErasureRow, code.strip().upper()) is not None

    # Inside

    @contextmanager
    def _read(self) -> Iterator[sql.Session]:
        with named_errors(), sql.Session(self._engine) as db:
            yield db

    @contextmanager
    def _write(self) -> Iterator[sql.Session]:
        with named_errors(), sql.Session(writing(self._engine)) as db, db.begin():
            yield db

    def _open_conversation(self, db: sql.Session, sender: str) -> ConversationRow:
        """The sender's row, made when there is none; a pseudonym that is taken is drawn again."""
        for _ in range(ATTEMPTS):
            if row := reading.row_of_sender(db, sender):
                return row
            row = ConversationRow(sender=sender, pseudonym=new_pseudonym(self._words), created_at=self._clock())
            with suppress(IntegrityError), db.begin_nested():
                db.add(row)
        raise Conflict("no free pseudonym")

    def _sitting(self, db: sql.Session, sender: str, *, fresh: bool = False) -> SessionRow:
        """The running session's row, touched; the conversation is locked, so two writers cannot open two."""
        row, now = reading.known(reading.row_of_sender(db, sender, lock=True)), self._clock()
        last = reading.last_session(db, row.id)
        if last and not fresh and now - last.last_at < IDLE:
            last.last_at = max(now, last.last_at)
            return last
        opened = SessionRow(conversation_id=row.id, number=last.number + 1 if last else 1, started_at=now, last_at=now)
        db.add(opened)
        db.flush()
        return opened

"""The store as the pipeline speaks to it: in threads, each call with a time limit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import anyio
from anyio import to_thread

from bot.gateway import recall
from bot.gateway.assistant import Profile
from bot.gateway.ports import Entry, Recalled
from bot.store.records import Conversation
from bot.store.repository import Store

SECONDS = 5.0


class StoreLedger:
    """Conversations in the store; every method raises StoreError, or TimeoutError after five seconds."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def recall(self, address_key: str) -> Recalled | None:
        """Whom an address belongs to, with their latest session; None for a stranger."""
        return await _in_thread(lambda: self._recall(address_key))

    async def link(self, address_key: str, sender: str, door: str) -> Recalled:
        """Let an address lead to the conversation that consent has just opened."""
        return await _in_thread(lambda: self._link(address_key, sender, door))

    async def begin(self, sender: str) -> None:
        """Start a session, also for what the actions will record in it."""
        await _in_thread(lambda: self._store.session(sender, fresh=True))

    async def record(self, sender: str, entry: Entry) -> None:
        """Keep one turn."""
        memory = asdict(entry.risk)
        await _in_thread(lambda: self._store.record(sender, entry.client, entry.bot, risk_memory=memory))

    async def forget(self, sender: str) -> None:
        """Delete what the assistant itself still holds of a sender."""
        await _in_thread(lambda: self._store.forget(sender))

    async def forget_strangers(self) -> None:
        """Delete what the assistant still holds of clients who left without having agreed."""
        await _in_thread(self._store.forget_strangers)

    def _recall(self, address_key: str) -> Recalled | None:
        found = self._store.find(address_key)
        if found is None:
            return None
        sitting = self._store.last_sitting(found.sender)
        return Recalled(
            sender=found.sender,
            pseudonym=found.pseudonym,
            profile=self._profile(found),
            risk=recall.risk_state(self._store.risk_memory(found.sender)),
            shown=recall.shown(sitting.turns) if sitting else (),
            last_at=sitting.session.last_at if sitting else None,
        )

    def _link(self, address_key: str, sender: str, door: str) -> Recalled:
        found = self._store.link(address_key, sender, door)
        return Recalled(sender, found.pseudonym, self._profile(found))

    def _profile(self, found: Conversation) -> Profile:
        known = self._store.profile(found.sender)
        if known is None:
            return Profile(consented=True)
        return Profile(
            consented=True,
            returning=known.sessions > 0,
            substance=known.substance,
            target=known.target,
            last_words=known.last_words,
        )


async def _in_thread[T](call: Callable[[], T]) -> T:
    with anyio.fail_after(SECONDS):
        return await to_thread.run_sync(call, abandon_on_cancel=True)

"""Who is here: sessions that end by themselves, clients the store knows, consent given, data erased."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from bot.gateway.assistant import Slots
from bot.gateway.ports import Entry, Ledger, Masking, Recalled
from bot.gateway.visitors import UNSAVED_KEPT, Visitor, Visitors
from bot.safety import RiskState
from bot.store.errors import StoreError, UnknownConversation

log = structlog.get_logger("gateway")


class Presence:
    """Visitors in memory and their counterpart in the store; nothing is stored of one who has not agreed."""

    def __init__(
        self, ledger: Ledger, masking: Masking, address_key: Callable[[str, str], str], clock: Callable[[], datetime]
    ) -> None:
        self._ledger = ledger
        self._masking = masking
        self._address_key = address_key
        self._clock = clock
        self._visitors = Visitors()

    def at(self, door: str, address: str) -> Visitor:
        """Pseudonymise: the client at an address; from here on the address itself is not used any more."""
        return self._visitors.at(self._address_key(door, address), door, self._masking.memory())

    def find(self, door: str, address: str) -> Visitor | None:
        """The client at an address, None when this process has not met them."""
        return self._visitors.find(self._address_key(door, address))

    async def wake(self, visitor: Visitor) -> bool:
        """Bring a client up to date with the clock and the store; False when the store cannot be asked."""
        now = self._clock()
        if visitor.is_awake and visitor.is_idle(now):
            await self._end(visitor)
        if not visitor.is_awake and not await self._recall(visitor, now):
            return False
        visitor.last_at = now
        return True

    async def settle(self, visitor: Visitor, slots: Slots) -> None:
        """Follow what the assistant has just been told about consent and erasure."""
        if slots.erased:
            await self._leave(visitor)
        elif slots.consent_chat and not visitor.is_kept:
            await self._link(visitor)
        elif slots.consent_chat is False and not visitor.is_kept:
            await self._forget(visitor.change_sender())

    async def save(self, visitor: Visitor, entry: Entry) -> None:
        """Record a turn, and any the store could not take before; nothing at all without consent."""
        if not visitor.is_kept:
            return
        visitor.unsaved = [*visitor.unsaved, entry][-UNSAVED_KEPT:]
        async with visitor.saving:  # the help button records without waiting for the turn that is under way
            await self._save_all(visitor)

    async def _save_all(self, visitor: Visitor) -> None:
        try:
            while visitor.unsaved:
                entry = visitor.unsaved[0]
                await self._ledger.record(visitor.sender, entry)
                visitor.unsaved = [other for other in visitor.unsaved if other is not entry]
        except UnknownConversation:
            await self._leave(visitor)  # erased elsewhere, by the staff for instance
        except (StoreError, TimeoutError) as error:
            log.error("record_failed", conversation=visitor.pseudonym, code=type(error).__name__)

    async def tidy(self) -> None:
        """Forget clients who have left, also those an earlier process has met; call it every few minutes."""
        for visitor in self._visitors.sweep(self._clock()):
            if not visitor.is_kept:
                await self._forget(visitor.sender)
        await _tried("forget_strangers_failed", self._ledger.forget_strangers())

    async def _recall(self, visitor: Visitor, now: datetime) -> bool:
        try:
            known = await self._ledger.recall(visitor.address_key)
        except (StoreError, TimeoutError) as error:
            log.error("recall_failed", code=type(error).__name__)
            return False
        visitor.is_awake = True
        if known is not None:
            await self._recognise(visitor, known, now)
        return True

    async def _recognise(self, visitor: Visitor, known: Recalled, now: datetime) -> None:
        visitor.adopt(known)
        if visitor.risk == RiskState():
            visitor.risk = known.risk
        if known.last_at is not None and not visitor.is_idle(now):
            visitor.is_new_session = visitor.risk_opens = False
            visitor.shown = [*known.shown]
        else:
            await _tried("begin_failed", self._ledger.begin(visitor.sender))

    async def _end(self, visitor: Visitor) -> None:
        """Sixty idle minutes are over: a client who has agreed is looked up again, any other is forgotten."""
        visitor.is_awake = False
        if visitor.is_kept:
            visitor.begin(self._masking.memory())
        else:
            await self._leave(visitor)

    async def _link(self, visitor: Visitor) -> None:
        try:
            known = await self._ledger.link(visitor.address_key, visitor.sender, visitor.door)
        except (StoreError, TimeoutError) as error:
            log.error("link_failed", code=type(error).__name__)
            return
        visitor.pseudonym, visitor.profile = known.pseudonym, known.profile

    async def _leave(self, visitor: Visitor) -> None:
        """This process forgets, and the assistant's own rows go too."""
        sender = visitor.sender
        visitor.vanish(self._masking.memory())
        await self._forget(sender)

    async def _forget(self, sender: str) -> None:
        await _tried("forget_failed", self._ledger.forget(sender))


async def _tried(event: str, call: Awaitable[None]) -> bool:
    """True when the store did it; a failure is logged by its code and the conversation goes on."""
    try:
        await call
    except (StoreError, TimeoutError) as error:
        log.error(event, code=type(error).__name__)
        return False
    return True

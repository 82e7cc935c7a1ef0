"""Lock store that hands a conversation to the next message at once; Rasa's own polls once a second."""

import asyncio
from contextlib import asynccontextmanager
from typing import AsyncIterator, Dict, Optional

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, LockError, LockStore
from rasa.utils.endpoints import EndpointConfig


class QueueLockStore(LockStore):
    """One first-come, first-served queue for each conversation; one process only, as the assistant is run."""

    def __init__(self, endpoint_config: Optional[EndpointConfig] = None) -> None:
        super().__init__()
        self._queues: Dict[str, asyncio.Lock] = {}
        self._waiting: Dict[str, int] = {}

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncIterator[TicketLock]:
        """Hold the conversation for one message; raise LockError after `lock_lifetime` seconds of waiting."""
        queue = self._queues.setdefault(conversation_id, asyncio.Lock())
        self._waiting[conversation_id] = self._waiting.get(conversation_id, 0) + 1
        try:
            await self._acquire(queue, lock_lifetime)
            try:
                yield TicketLock(conversation_id)
            finally:
                queue.release()
        finally:
            self._leave(conversation_id)

    async def _acquire(self, queue: asyncio.Lock, lifetime: float) -> None:
        try:
            await asyncio.wait_for(queue.acquire(), lifetime)
        except asyncio.TimeoutError as error:
            raise LockError("the conversation stayed busy") from error

    def _leave(self, conversation_id: str) -> None:
        self._waiting[conversation_id] -= 1
        if not self._waiting[conversation_id]:
            del self._waiting[conversation_id], self._queues[conversation_id]

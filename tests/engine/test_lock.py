"""The lock store: one message of a conversation at a time, in order, without polling."""

import asyncio
import time

import pytest
from conftest import run
from rasa.core.lock_store import LockError

from bot.engine.lock import QueueLockStore


async def work(store: QueueLockStore, conversation: str, name: int, order: list[int]) -> None:
    """Hold the conversation for a moment."""
    async with store.lock(conversation):
        await asyncio.sleep(0.01)
        order.append(name)


def test_when_messages_burst_then_they_are_served_in_order_and_at_once() -> None:
    """Rasa's own lock would take a second for each."""

    async def burst() -> list[int]:
        store, order = QueueLockStore(), []
        await asyncio.gather(*(work(store, "a", name, order) for name in range(5)))
        return order

    start = time.perf_counter()
    assert run(burst()) == [0, 1, 2, 3, 4]
    assert time.perf_counter() - start < 0.5


def test_when_conversations_differ_then_they_do_not_wait_for_each_other() -> None:
    """A lock is a conversation's own."""

    async def both() -> None:
        store = QueueLockStore()
        async with store.lock("a"), store.lock("b"):
            pass

    run(asyncio.wait_for(both(), 1))


def test_when_the_holder_hangs_then_the_next_gives_up_in_time() -> None:
    """A stuck turn must not hold a conversation for ever."""

    async def wait() -> None:
        store = QueueLockStore()
        async with store.lock("a"), store.lock("a", lock_lifetime=0.05):
            pass

    with pytest.raises(LockError):
        run(wait())


def test_when_a_turn_fails_then_the_conversation_is_free_and_nothing_is_left_behind() -> None:
    """Locks of finished conversations do not pile up."""

    async def fail() -> QueueLockStore:
        store = QueueLockStore()
        with pytest.raises(ValueError):
            async with store.lock("a"):
                raise ValueError
        await work(store, "a", 1, [])
        return store

    store = run(fail())
    assert not store._queues and not store._waiting

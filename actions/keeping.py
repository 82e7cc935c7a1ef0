"""The store as actions meet it: opened on first use, off the event loop, its errors answered and never raised."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache

import structlog
from rasa_sdk.executor import CollectingDispatcher

from bot.settings import Settings, SettingsError
from bot.store.errors import StoreError, UnknownConversation
from bot.store.repository import Store
from bot.words import WordsError

FAILURES = (StoreError, SettingsError, WordsError)

log = structlog.get_logger("actions")


@cache
def store() -> Store:
    """The deployment's store; raise StoreError or SettingsError."""
    return Store.open(Settings.from_env())


async def in_store[T](operation: Callable[[Store], T]) -> T:
    """Run `operation` on the store in a thread; log the code of a failure, then raise it: one of FAILURES."""
    try:
        return await asyncio.to_thread(lambda: operation(store()))
    except FAILURES as error:
        log.warning("not_kept", code=type(error).__name__)
        raise


async def keep(operation: Callable[[Store], None], dispatcher: CollectingDispatcher) -> bool:
    """Run `operation` on the store; on failure say that it was not saved, and return False.

    Nothing is said when there is no conversation to keep anything in: without consent nothing is kept.
    """
    try:
        await in_store(operation)
    except UnknownConversation:
        return False
    except FAILURES:
        dispatcher.utter_message(response="utter_not_saved")
        return False
    return True

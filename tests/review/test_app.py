"""The review server: healthy only with its store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import cast

import httpx
import pytest

from bot.review.app import create_app
from bot.settings import Settings
from bot.store.errors import StoreUnavailable
from bot.store.repository import Store


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with closing(Store.open(settings)) as opened:
        yield opened


class BrokenStore:
    def conversations(self, *, reviewable: bool) -> None:
        raise StoreUnavailable("OperationalError")


async def get(store: Store, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(create_app(store))
    async with httpx.AsyncClient(transport=transport, base_url="http://review") as client:
        return await client.get(path)


async def test_when_the_store_answers_then_the_server_is_healthy(store: Store) -> None:
    """The supervisor waits for this."""
    assert (await get(store, "/health")).json() == {"status": "ok"}


async def test_when_the_store_does_not_answer_then_the_server_is_not_healthy() -> None:
    """Nothing about the failure is told to the outside."""
    reply = await get(cast("Store", BrokenStore()), "/health")
    assert (reply.status_code, reply.json()) == (503, {"status": "no store"})


async def test_when_anything_else_is_asked_for_then_there_is_nothing(store: Store) -> None:
    """No transcript without an account."""
    assert (await get(store, "/")).status_code == 404

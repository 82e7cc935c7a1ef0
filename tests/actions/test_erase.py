"""Erasure on request: done at once, and never said to be done when it was not."""

from __future__ import annotations

import pytest

from actions import keeping
from actions.erase import ActionErase
from bot.store.errors import StoreUnavailable
from bot.store.repository import Store

from .conftest import SENDER, run, tracker


async def test_when_the_client_asks_then_everything_goes_and_a_receipt_is_given(consenting: Store) -> None:
    """The slot that rules look at, and the code to quote."""
    slots, said = await run(ActionErase(), tracker("affirm", moment="erase"))
    assert (slots["erased"], said) == (True, [])
    assert consenting.is_receipt(slots["receipt"])
    assert consenting.of_sender(SENDER) is None


async def test_when_nothing_was_kept_then_it_is_gone_without_a_receipt(store: Store) -> None:
    """Before consent, or asked for a second time."""
    assert await run(ActionErase(), tracker("affirm", moment="erase")) == ({"erased": True, "receipt": None}, [])


async def test_when_erasing_fails_then_the_client_is_not_told_it_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule for `erased: false` owns up to it."""

    def unavailable() -> Store:
        raise StoreUnavailable("locked")

    monkeypatch.setattr(keeping, "store", unavailable)
    assert await run(ActionErase(), tracker("affirm", moment="erase")) == ({"erased": False}, [])

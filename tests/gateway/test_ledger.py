"""The real store behind the pipeline: who is remembered, and what is not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.gateway.ledger import StoreLedger
from bot.gateway.ports import Entry
from bot.safety import Finding, RiskState
from bot.settings import Settings
from bot.store.errors import UnknownConversation
from bot.store.records import BotTurn, Choice, ClientTurn
from bot.store.repository import Store

SENDER = "s" * 32
RISK = RiskState(level="full", label="suicide_active", at=5.0, step=1, shown=("utter_risk_suicide_active",))


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """An empty store in a temporary home."""
    opened = Store.open(settings)
    yield opened
    opened.close()


def entry(text: str = "hi", message_id: str = "m1") -> Entry:
    finding = Finding("suicide_active", "full", "", "rule")
    client = ClientTurn(message_id=message_id, text=text, intent="greet", flags=(finding,))
    return Entry(client, (BotTurn(text="Hello.", response="utter_greet", code="structure"),), RISK)


async def test_when_an_address_is_unknown_then_nobody_is_recalled(store: Store) -> None:
    """A stranger."""
    assert await StoreLedger(store).recall("key") is None


async def test_when_a_client_comes_back_then_session_and_risk_are_recalled(store: Store) -> None:
    """A restart of the gateway forgets neither the screen nor the risk state."""
    ledger = StoreLedger(store)
    store.record_consent(SENDER, Choice.CHAT, granted=True, version="1")
    linked = await ledger.link("key", SENDER, "web")
    await ledger.record(SENDER, entry())
    known = await ledger.recall("key")
    assert known is not None
    assert (known.sender, known.pseudonym, known.risk) == (SENDER, linked.pseudonym, RISK)
    assert [(line.role, line.text) for line in known.shown] == [("client", "hi"), ("bot", "Hello.")]
    assert known.profile.consented


async def test_when_the_bot_speaks_first_then_it_is_recorded(store: Store) -> None:
    """The greeting of a returning client stands in the transcript."""
    ledger = StoreLedger(store)
    store.record_consent(SENDER, Choice.CHAT, granted=True, version="1")
    known = await ledger.link("key", SENDER, "web")
    await ledger.begin(SENDER)
    await ledger.record(SENDER, Entry(None, (BotTurn(text="Welcome back."),), RiskState()))
    assert [turn.text for turn in store.transcript(known.pseudonym).sittings[-1].turns] == ["Welcome back."]


async def test_when_nobody_has_agreed_then_recording_is_refused(store: Store) -> None:
    """The store itself keeps the promise too."""
    with pytest.raises(UnknownConversation):
        await StoreLedger(store).record(SENDER, entry())

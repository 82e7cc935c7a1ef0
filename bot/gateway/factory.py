"""Put a gateway together from a deployment's settings, the same for every door."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.gateway.assistant import Assistant
from bot.gateway.guard import Guard
from bot.gateway.ledger import StoreLedger
from bot.gateway.masking import PrivacyMasking
from bot.gateway.page import render
from bot.gateway.phrases import Phrases
from bot.gateway.pipeline import Pipeline
from bot.gateway.presence import Presence
from bot.gateway.web import WebDoor
from bot.privacy.deidentify import Deidentifier
from bot.privacy.pseudonym import address_key
from bot.safety import take_turn
from bot.settings import Settings
from bot.store.repository import Store
from bot.store.times import utc_now
from bot.words import load_gateway, load_resources, load_responses


@dataclass(frozen=True)
class Gateway:
    """A pipeline and the words it and its doors speak."""

    pipeline: Pipeline
    phrases: Phrases


@asynccontextmanager
async def open_gateway(settings: Settings, clock: Callable[[], datetime] = utc_now) -> AsyncIterator[Gateway]:
    """A gateway for as long as the block runs; raises StoreError, WordsError or UnknownPhrase."""
    store = Store.open(settings, clock=clock)
    assistant = Assistant(settings.assistant_url, settings.assistant_secret, timeout=settings.assistant_timeout)
    try:
        yield build(settings, store, assistant, Deidentifier.load(), clock)
    finally:
        await assistant.close()
        store.close()


def build(
    settings: Settings, store: Store, assistant: Assistant, deidentifier: Deidentifier, clock: Callable[[], datetime]
) -> Gateway:
    """The pipeline over its real parts."""
    phrases = load_phrases(settings)
    masking = PrivacyMasking(deidentifier)
    presence = Presence(StoreLedger(store), masking, partial(address_key, settings.pseudonym_key), clock)
    pipeline = Pipeline(
        presence=presence,
        guard=Guard(take_turn, phrases, clock),
        masking=masking,
        assistant=assistant,
        phrases=phrases,
    )
    return Gateway(pipeline, phrases)


def load_phrases(settings: Settings) -> Phrases:
    """Everything the gateway may say by itself: its own sentences and every risk response."""
    return Phrases({**load_responses(), **load_gateway()}, load_resources(settings.country))


def web_door(settings: Settings, gateway: Gateway) -> WebDoor:
    """The page and its API."""
    page = render(gateway.phrases, load_resources(settings.country), settings.clinic)
    return WebDoor(gateway.pipeline, gateway.phrases, key=settings.pseudonym_key, page=page)

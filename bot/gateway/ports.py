"""What the pipeline needs from the rest of the program, as narrow as it needs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.gateway.assistant import Answer, Ask, Profile
from bot.gateway.turns import Shown
from bot.safety import RiskState
from bot.store.records import BotTurn, ClientTurn


@dataclass(frozen=True)
class Recalled:
    """What the store knows of a consenting client; `shown` is the latest session, at whose end `last_at` points."""

    sender: str
    pseudonym: str
    profile: Profile
    risk: RiskState = field(default_factory=RiskState)
    shown: tuple[Shown, ...] = ()
    last_at: datetime | None = None


@dataclass(frozen=True)
class Entry:
    """One turn for the store, de-identified, with the risk state after it; `client` is None when the bot speaks first."""

    client: ClientTurn | None
    bot: tuple[BotTurn, ...]
    risk: RiskState


class Asking(Protocol):
    """The assistant; raises AssistantError."""

    async def ask(self, question: Ask) -> Answer: ...

    async def is_ready(self) -> bool: ...


class Masking(Protocol):
    """De-identification with a memory that lives as long as a session, in this process only."""

    def memory(self) -> Any: ...

    def mask(self, text: str, memory: Any, *, bot_before: str) -> str: ...

    def restore(self, text: str, memory: Any) -> str: ...


class Ledger(Protocol):
    """The store, spoken to in threads and with a time limit; raises StoreError or TimeoutError."""

    async def recall(self, address_key: str) -> Recalled | None: ...

    async def link(self, address_key: str, sender: str, door: str) -> Recalled: ...

    async def begin(self, sender: str) -> None: ...

    async def record(self, sender: str, entry: Entry) -> None: ...

    async def forget(self, sender: str) -> None: ...

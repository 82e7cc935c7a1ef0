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
    """One de-identified turn for the store and the risk state after it; `client` is None when the bot speaks first."""

    client: ClientTurn | None
    bot: tuple[BotTurn, ...]
    risk: RiskState


class Asking(Protocol):
    """The assistant; raises AssistantError."""

    async def ask(self, question: Ask) -> Answer:
        """The answer to one turn."""
        ...

    async def is_ready(self) -> bool:
        """Whether it would answer now."""
        ...


class Masking(Protocol):
    """De-identification with a memory that lives as long as a session, in this process only."""

    def memory(self) -> Any:
        """An empty memory."""
        ...

    def mask(self, text: str, memory: Any, *, bot_before: str) -> str:
        """The text with its identifiers replaced."""
        ...

    def restore(self, text: str, memory: Any) -> str:
        """A reply in the client's own words again."""
        ...


class Ledger(Protocol):
    """The store, spoken to in threads and with a time limit; raises StoreError or TimeoutError."""

    async def recall(self, address_key: str) -> Recalled | None:
        """Whom an address belongs to; None for a stranger."""
        ...

    async def link(self, address_key: str, sender: str, door: str) -> Recalled:
        """Let an address lead to the conversation of a sender."""
        ...

    async def begin(self, sender: str) -> None:
        """Start a session."""
        ...

    async def record(self, sender: str, entry: Entry) -> None:
        """Keep one turn; raises UnknownConversation once it has been erased."""
        ...

    async def forget(self, sender: str) -> None:
        """Delete the assistant's own rows about a sender."""
        ...

    async def forget_strangers(self) -> None:
        """Delete the assistant's own rows about everybody who never agreed and has left."""
        ...

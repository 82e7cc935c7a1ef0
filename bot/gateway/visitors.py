"""What the gateway remembers of each client while it runs: nothing here is ever written to disk."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.gateway.assistant import Profile
from bot.gateway.hearing import Heard
from bot.gateway.keys import Keys
from bot.gateway.ports import Entry, Recalled
from bot.gateway.turns import Reply, Said, Shown
from bot.safety import SOS_RESPONSE, RiskState

SESSION_IDLE = timedelta(minutes=60)
REPLIES_KEPT = 50
RECENT_KEPT = 6
RISK_PREFIX = "utter_risk_"
UNSAVED_KEPT = 50


@dataclass
class Visitor:
    """One client in memory; `sender` is random and all the assistant ever learns of who is talking."""

    address_key: str
    door: str
    memory: Any
    sender: str = field(default_factory=lambda: secrets.token_hex(16))
    pseudonym: str | None = None
    profile: Profile = field(default_factory=Profile)
    is_awake: bool = False
    is_new_session: bool = True
    risk: RiskState = field(default_factory=RiskState)
    risk_opens: bool = True
    keys: Keys = field(default_factory=Keys)
    shown: list[Shown] = field(default_factory=list)
    latest: tuple[Said, ...] = ()
    undelivered: Heard | None = None
    unsaved: list[Entry] = field(default_factory=list)
    last_at: datetime | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    saving: asyncio.Lock = field(default_factory=asyncio.Lock)
    replies: OrderedDict[str, Reply] = field(default_factory=OrderedDict)

    @property
    def is_kept(self) -> bool:
        """True once the client has agreed to chat and the store holds the conversation."""
        return self.pseudonym is not None

    @property
    def bot_before(self) -> str:
        """What the client answers: the last the bot said, as they saw it."""
        return self._answered.text

    @property
    def is_in_crisis(self) -> bool:
        """True when the last the bot said was about risk."""
        return self._answered.response.startswith(RISK_PREFIX)

    @property
    def _answered(self) -> Shown:
        """The bot's last line; the help card asks nothing, so a question before it is still open."""
        said = (line for line in reversed(self.shown) if line.role == "bot" and line.response != SOS_RESPONSE)
        return next(said, Shown("bot", ""))

    @property
    def recent(self) -> frozenset[str]:
        """What the bot said in its last few utterances, not to be said again at once."""
        return frozenset([line.text for line in self.shown if line.role == "bot"][-RECENT_KEPT:])

    def is_idle(self, now: datetime) -> bool:
        """True when the session has ended by itself."""
        return self.last_at is not None and now - self.last_at >= SESSION_IDLE

    def adopt(self, known: Recalled) -> None:
        """Become the client the store knows."""
        self.sender, self.pseudonym, self.profile = known.sender, known.pseudonym, known.profile
        self.last_at = known.last_at

    def keep_reply(self, message_id: str, reply: Reply) -> None:
        """Remember what a message was answered with, for its retries."""
        self.replies[message_id] = reply
        while len(self.replies) > REPLIES_KEPT:
            self.replies.popitem(last=False)

    def begin(self, memory: Any) -> None:
        """Start a session: words, keys and names of the earlier one are gone."""
        self.memory, self.is_new_session, self.risk_opens = memory, True, True
        self.shown, self.latest, self.undelivered = [], (), None
        self.keys.renew()

    def change_sender(self) -> str:
        """Meet the assistant as somebody new from now on, after a no to chatting; returns the sender until now."""
        before, self.sender = self.sender, secrets.token_hex(16)
        return before

    def vanish(self, memory: Any) -> None:
        """Become a stranger: after erasure, or when a client who never agreed to chat has left."""
        self.begin(memory)
        self.sender, self.pseudonym = secrets.token_hex(16), None
        self.profile, self.risk, self.unsaved, self.last_at = Profile(), RiskState(), [], None
        self.replies.clear()


class Visitors:
    """Every client this process has met lately, by address key."""

    def __init__(self) -> None:
        self._met: dict[str, Visitor] = {}

    def at(self, address_key: str, door: str, memory: Any) -> Visitor:
        """The client at that address, a stranger when new."""
        return self._met.setdefault(address_key, Visitor(address_key, door, memory))

    def find(self, address_key: str) -> Visitor | None:
        """The client at that address if this process has met them."""
        return self._met.get(address_key)

    def sweep(self, now: datetime) -> tuple[Visitor, ...]:
        """Drop and return clients whose session is over and whose turns are all saved; their words go with them."""
        gone = tuple(visitor for visitor in self._met.values() if _has_left(visitor, now))
        for visitor in gone:
            del self._met[visitor.address_key]
        return gone


def _has_left(visitor: Visitor, now: datetime) -> bool:
    return visitor.is_idle(now) and not visitor.unsaved and not visitor.lock.locked()

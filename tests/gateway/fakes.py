"""Small stand-ins for what the pipeline talks to: an assistant, a store, a masker, a screen."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.gateway.assistant import Answer, Ask, AssistantError, Choice, Parse, Profile, Slots, Utterance
from bot.gateway.guard import Guard
from bot.gateway.phrases import Phrases
from bot.gateway.pipeline import Pipeline
from bot.gateway.ports import Entry, Recalled
from bot.gateway.presence import Presence
from bot.gateway.turns import Incoming, Reply
from bot.safety import Finding, RiskState, RiskTurn
from bot.store.errors import StoreUnavailable
from bot.words import Button, Variant

CONSENT = Utterance(
    "Okay to talk?",
    (Choice("Yes, okay", "/affirm"), Choice("No thanks", "/deny")),
    "utter_ask_consent_chat",
    "structure",
)
WORDS = {
    "utter_gateway_unreachable": [f"Nothing is lost, try again ({name}). Urgent: {{emergency}}." for name in "abc"],
    "utter_gateway_stale": ["Here is where we are."],
    "utter_gateway_empty": ["That came empty."],
    "utter_gateway_hurried": ["One at a time."],
    "utter_gateway_too_long": ["Too long."],
    "utter_page_error": ["That did not work."],
    "utter_risk_short": ["In danger? Call {emergency}."],
    "utter_sos": ["Help now: {emergency}."],
    "utter_risk_suicide_active": ["You want to die. Call 988."],
    "utter_risk_checkin": ["Last time was heavy. How is it now?"],
}
VALUES = {"emergency": "911", "crisis_line": "988"}


def variants(name: str, texts: list[str]) -> tuple[Variant, ...]:
    """Variants as data/responses would give them; the fallback has its button."""
    buttons = (Button("Try again", "/gateway_again"),) if name == "utter_gateway_unreachable" else ()
    return tuple(Variant(name, text, buttons, ("structure",)) for text in texts)


def phrases() -> Phrases:
    """The gateway's own sentences, always the first that fits."""
    words = {name: variants(name, texts) for name, texts in WORDS.items()}
    return Phrases(words, VALUES, choose=lambda utterances: utterances[0])


class Clock:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 5, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


class FakeAssistant:
    """Echoes; grants consent on affirm and erases on "erase me", as the real one does; `error` makes it fail."""

    def __init__(self) -> None:
        self.asked: list[Ask] = []
        self.consented: set[str] = set()
        self.error: AssistantError | Exception | None = None
        self.parse = Parse("share_life", 0.9)
        self.delays: list[float] = []
        self.reply: tuple[Utterance, ...] | None = None

    async def ask(self, question: Ask) -> Answer:
        self.asked.append(question)
        if self.delays:
            await asyncio.sleep(self.delays.pop(0))
        if self.error:
            raise self.error
        erased = question.text == "erase me"
        if question.intent == "affirm":
            self.consented.add(question.sender)
        if erased:
            self.consented.discard(question.sender)
        return Answer(
            self._said(question),
            self.parse,
            moment="listen",
            process="engaging",
            slots=Slots(False if question.intent == "deny" else question.sender in self.consented or None, erased),
        )

    async def is_ready(self) -> bool:
        return self.error is None

    def _said(self, question: Ask) -> tuple[Utterance, ...]:
        if self.reply:
            return self.reply
        if question.intent == "greet":
            return (Utterance("Welcome.", (), "utter_welcome", "structure"), CONSENT)
        return (Utterance(f"You said: {question.text or question.intent}", (), "utter_reflect", "SR"),)


@dataclass
class FakeLedger:
    """A store in memory that keeps everything it was ever given."""

    clients: dict[str, Recalled] = field(default_factory=dict)
    entries: list[tuple[str, Entry]] = field(default_factory=list)
    linked: list[tuple[str, str, str]] = field(default_factory=list)
    begun: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    is_broken: bool = False
    error: Exception | None = None
    delay: float = 0.0
    sweeps: int = 0

    async def recall(self, address_key: str) -> Recalled | None:
        self._check()
        return self.clients.get(address_key)

    async def link(self, address_key: str, sender: str, door: str) -> Recalled:
        self._check()
        self.linked.append((address_key, sender, door))
        known = Recalled(sender, "quiet-harbor-7k2m", Profile(consented=True, returning=True))
        self.clients[address_key] = known
        return known

    async def begin(self, sender: str) -> None:
        self._check()
        self.begun.append(sender)

    async def record(self, sender: str, entry: Entry) -> None:
        self._check()
        await asyncio.sleep(self.delay)
        self.entries.append((sender, entry))

    async def forget(self, sender: str) -> None:
        self.forgotten.append(sender)
        self.clients = {key: known for key, known in self.clients.items() if known.sender != sender}

    async def forget_strangers(self) -> None:
        self._check()
        self.sweeps += 1

    def _check(self) -> None:
        if self.error:
            raise self.error
        if self.is_broken:
            raise StoreUnavailable("down")

    @property
    def client_texts(self) -> list[str]:
        return [entry.client.text for _, entry in self.entries if entry.client]


class FakeMasking:
    """Masks the one name it knows, and remembers it in the session's memory."""

    is_broken = False

    def memory(self) -> dict[str, str]:
        return {}

    def mask(self, text: str, memory: dict[str, str], *, bot_before: str) -> str:
        if self.is_broken:
            raise RuntimeError("no model")
        if "tasha" in text:
            memory["[PERSON_1]"] = "tasha"
        return text.replace("tasha", "[PERSON_1]")

    def restore(self, text: str, memory: dict[str, str]) -> str:
        for placeholder, name in memory.items():
            text = text.replace(placeholder, name)
        return text


class FakeScreen:
    """Finds one sentence, and remembers what it was shown."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.bot_before = ""
        self.error: Exception | None = None
        self.card = "utter_risk_suicide_active"

    def __call__(
        self,
        state: RiskState,
        text: str,
        *,
        bot_before: str,
        now: float,
        new_session: bool = False,
        extra: Sequence[Finding] = (),
    ) -> RiskTurn:
        if self.error:
            raise self.error
        self.seen.append(text)
        self.bot_before = bot_before
        if "want to die" in text:
            extra = (*extra, Finding("suicide_active", "full", "want to die", "fake"))
        if extra:
            state = replace(state, level="full", label="suicide_active", at=now)
            return RiskTurn(tuple(extra), (self.card,), state)
        if new_session and state.level != "none":
            return RiskTurn((), ("utter_risk_checkin",), replace(state, level="check"))
        return RiskTurn((), (), state)


class Scene:
    """A pipeline among fakes, and a client at it."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.assistant = FakeAssistant()
        self.ledger = FakeLedger()
        self.masking = FakeMasking()
        self.screen = FakeScreen()
        self.phrases = phrases()
        self.messages = 0
        self.restart()

    def restart(self) -> None:
        """A new gateway process over the same assistant and store."""
        self.pipeline = Pipeline(
            presence=Presence(self.ledger, self.masking, lambda door, address: f"key of {address}", self.clock),
            guard=Guard(self.screen, self.phrases, self.clock),
            masking=self.masking,
            assistant=self.assistant,
            phrases=self.phrases,
        )

    async def say(self, text: str, *, message_id: str = "", who: str = "ana", hurried: bool = False) -> Reply:
        return await self.pipeline.turn(Incoming("web", who, message_id or self.new_id(), text, hurried=hurried))

    async def press(self, key: str, *, who: str = "ana", title: str = "") -> Reply:
        return await self.pipeline.turn(Incoming("web", who, self.new_id(), title, button=key))

    async def agree(self, who: str = "ana") -> Reply:
        opened = await self.pipeline.open("web", who)
        return await self.press(opened.latest[-1].buttons[0].key, who=who)

    def new_id(self) -> str:
        self.messages += 1
        return f"m{self.messages}"


def texts(reply: Reply) -> list[str]:
    return [said.text for said in reply.said]

"""One turn, in this order: pseudonymise, screen risk, de-identify, ask the assistant, put words back, record, reply."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Coroutine, Sequence
from typing import Any

import anyio
import structlog
from anyio import to_thread

from bot.gateway.assistant import Answer, Ask, AssistantError, Utterance
from bot.gateway.guard import Guard
from bot.gateway.hearing import Heard, cut, hear_choice, hear_text, is_sos, to_mask, without_slashes
from bot.gateway.outcome import Outcome, bot_turn, client_turn, from_answer, plain, with_risk
from bot.gateway.phrases import Phrases
from bot.gateway.ports import Asking, Entry, Masking
from bot.gateway.presence import Presence
from bot.gateway.turns import Incoming, Opened, Reply, Said, Shown
from bot.gateway.visitors import Visitor
from bot.safety import SHORT_RESPONSE, SOS_RESPONSE, RiskState, RiskTurn
from bot.store.records import ClientTurn

AGAIN = "gateway_again"
UNREACHABLE = "utter_gateway_unreachable"
STALE = "utter_gateway_stale"
EMPTY = "utter_gateway_empty"
HURRIED = "utter_gateway_hurried"
RESPONSES = frozenset({UNREACHABLE, STALE, EMPTY, HURRIED})
MASK_SECONDS = 4.0
SOON_SECONDS = 0.5
HIDDEN = "[?]"
"""Kept in place of a text that could not be de-identified."""

log = structlog.get_logger("gateway")


class Pipeline:
    """The one way for a message to become a reply; safe to call from many tasks at once."""

    def __init__(
        self, *, presence: Presence, guard: Guard, masking: Masking, assistant: Asking, phrases: Phrases
    ) -> None:
        phrases.require(RESPONSES)
        self._presence = presence
        self._guard = guard
        self._masking = masking
        self._assistant = assistant
        self._phrases = phrases
        self._records: set[asyncio.Task[None]] = set()

    async def turn(self, incoming: Incoming) -> Reply:
        """The reply to one message; a retry of its id gets the same reply. A client who hangs up stops nothing."""
        if is_sos(incoming.text):
            return await self.sos(incoming.door, incoming.address)
        return await asyncio.shield(self._in_order(incoming))

    async def open(self, door: str, address: str) -> Opened:
        """Greet a new or returning client, or show a running conversation again."""
        visitor = self._presence.at(door, address)
        async with visitor.lock:
            try:
                return await self._opened(visitor)
            except Exception as error:  # noqa: BLE001 (as in `_never_silent`)
                log.error("open_failed", conversation=visitor.pseudonym, code=type(error).__name__)
                return self._not_opened(visitor)

    def history(self, door: str, address: str) -> Opened:
        """The running conversation, nothing asked and nothing changed."""
        visitor = self._presence.find(door, address)
        return Opened(tuple(visitor.shown), visitor.latest) if visitor else Opened(())

    async def sos(self, door: str, address: str | None) -> Reply:
        """The help card at once: no lock is waited for and nobody else is asked."""
        visitor = self._presence.find(door, address) if address else None
        utterance = self._phrases.say(SOS_RESPONSE, visitor.recent if visitor else ())
        said = plain(utterance)
        if visitor:
            log.info("sos", conversation=visitor.pseudonym)
            visitor.shown.append(Shown("bot", said.text, said.response))
            await self._soon(self._presence.save(visitor, Entry(None, (bot_turn(utterance),), visitor.risk)))
        return Reply((said,))

    async def is_assistant_ready(self) -> bool:
        """Whether the assistant would answer now."""
        return await self._assistant.is_ready()

    async def tidy(self) -> None:
        """Forget clients who have left; call it every few minutes."""
        await self._presence.tidy()

    async def _opened(self, visitor: Visitor) -> Opened:
        awake = await self._presence.wake(visitor)
        if visitor.shown:
            return Opened(tuple(visitor.shown), visitor.latest)
        outcome = await self._greeting(visitor) if awake else self._unreachable(visitor)
        if not outcome.delivered:
            return self._not_opened(visitor)
        said = await self._speak(visitor, outcome)
        return Opened(tuple(visitor.shown), said)

    def _not_opened(self, visitor: Visitor) -> Opened:
        return Opened((), self._put_back(visitor, self._unreachable(visitor).said), delivered=False)

    async def _soon(self, record: Coroutine[Any, Any, None]) -> None:
        """Wait a moment for a record; a slow store finishes it by itself."""
        task = asyncio.create_task(record)
        self._records.add(task)
        task.add_done_callback(self._records.discard)
        await asyncio.wait({task}, timeout=SOON_SECONDS)

    async def _in_order(self, incoming: Incoming) -> Reply:
        visitor = self._presence.at(incoming.door, incoming.address)
        async with visitor.lock:
            if earlier := visitor.replies.get(incoming.message_id):
                return earlier
            reply = await self._never_silent(visitor, incoming)
            visitor.keep_reply(incoming.message_id, reply)
            return reply

    async def _never_silent(self, visitor: Visitor, incoming: Incoming) -> Reply:
        """The last resort: whatever breaks, the client gets a reviewed sentence and the log a code."""
        try:
            return await self._reply(visitor, incoming)
        except Exception as error:  # noqa: BLE001 (the last resort; what is expected is caught where it fails)
            log.error("turn_failed", conversation=visitor.pseudonym, code=type(error).__name__)
            names = await self._guard.afresh(incoming.text)
            said = tuple(plain(utterance) for utterance in self._guard.say(visitor, names or (UNREACHABLE,)))
            visitor.shown.extend(Shown("bot", item.text, item.response) for item in said)
            return Reply(said, delivered=False)

    async def _reply(self, visitor: Visitor, incoming: Incoming) -> Reply:
        heard = _hear(visitor, incoming)
        is_stale = heard is None
        heard = heard or hear_text(incoming.text)
        if not heard.text:
            return self._still_here(visitor, STALE if is_stale else EMPTY)
        awake = await self._presence.wake(visitor)
        before = visitor.risk
        risk = await self._guard.screen(visitor, heard)
        if is_stale and not (risk and risk.responses):
            return self._still_here(visitor, STALE)
        masked = await self._masked_or_none(visitor, heard.text)
        outcome = self._settled_here(visitor, incoming, risk, can_ask=awake and masked is not None)
        if outcome is None:
            outcome = await self._asked(visitor, incoming.message_id, heard, masked or HIDDEN, before)
        if not outcome.delivered:
            visitor.undelivered = _meant(visitor, heard)
        outcome = with_risk(outcome, risk, self._short(visitor, risk))
        return await self._finish(visitor, heard, client_turn(incoming, masked or HIDDEN, outcome), outcome)

    def _settled_here(
        self, visitor: Visitor, incoming: Incoming, risk: RiskTurn | None, *, can_ask: bool
    ) -> Outcome | None:
        """What the gateway answers by itself: risk above all, then haste, then a failure of its own parts."""
        if risk and risk.responses:
            return Outcome(self._guard.say(visitor, risk.responses))
        if incoming.hurried:
            return Outcome((self._phrases.say(HURRIED, visitor.recent),))
        return None if can_ask else self._unreachable(visitor)

    async def _asked(self, visitor: Visitor, message_id: str, heard: Heard, masked: str, before: RiskState) -> Outcome:
        """The assistant's answer, the card of the second net, or the kind fallback."""
        meant = _meant(visitor, heard)
        if meant is not heard:
            masked = await self._masked_or_none(visitor, meant.text) or HIDDEN
        try:
            answer = await self._ask(visitor, message_id, meant.intent, meant.payload or masked)
        except AssistantError as error:
            log.warning(error.code, conversation=visitor.pseudonym)
            return self._unreachable(visitor)
        second = self._guard.second_net(visitor, before, meant, answer.parse)
        await self._presence.settle(visitor, answer.slots)
        if second and second.responses:
            return Outcome(self._guard.say(visitor, second.responses), second.findings, answer.parse)
        return from_answer(answer)

    async def _greeting(self, visitor: Visitor) -> Outcome:
        """Open a session: with a check-in when risk was left open, else with the assistant's greeting."""
        if check_in := self._guard.check_in(visitor):
            return Outcome(check_in)
        try:
            return from_answer(await self._ask(visitor, secrets.token_hex(16), "greet", ""))
        except AssistantError as error:
            log.warning(error.code, conversation=visitor.pseudonym)
            return self._unreachable(visitor)

    async def _ask(self, visitor: Visitor, message_id: str, intent: str | None, text: str) -> Answer:
        """Ask the assistant; the profile goes along when a session begins."""
        is_new = visitor.is_new_session
        question = Ask(
            sender=visitor.sender,
            message_id=message_id,
            text=None if intent else text,
            intent=intent,
            new_session=is_new,
            profile=visitor.profile if is_new else None,
        )
        answer = await self._assistant.ask(question)
        visitor.is_new_session = False
        return answer

    async def _masked_or_none(self, visitor: Visitor, text: str) -> str | None:
        """The de-identified text as the assistant takes it; None when it could not be made, so nothing goes out."""
        try:
            with anyio.fail_after(MASK_SECONDS):
                masked = await to_thread.run_sync(self._mask, visitor, to_mask(text), abandon_on_cancel=True)
        except Exception as error:  # noqa: BLE001 (any failure here means that the text stays where it is)
            log.error("mask_failed", conversation=visitor.pseudonym, code=type(error).__name__)
            return None
        return without_slashes(cut(masked))

    def _mask(self, visitor: Visitor, text: str) -> str:
        return self._masking.mask(text, visitor.memory, bot_before=visitor.bot_before)

    async def _finish(self, visitor: Visitor, heard: Heard, client: ClientTurn, outcome: Outcome) -> Reply:
        """Show the client's own turn, then the bot's."""
        visitor.shown.append(Shown("client", heard.text, message_id=client.message_id))
        if outcome.delivered:
            visitor.undelivered = None
        said = await self._speak(visitor, outcome, client)
        return Reply(said, tuple(item.label for item in outcome.findings), outcome.parse.intent, outcome.delivered)

    async def _speak(self, visitor: Visitor, outcome: Outcome, client: ClientTurn | None = None) -> tuple[Said, ...]:
        """Put the client's words back, remember what is on the screen, record the de-identified turn."""
        said = visitor.latest = self._put_back(visitor, outcome.said)
        visitor.shown.extend(Shown("bot", item.text, item.response) for item in said)
        bot = tuple(bot_turn(utterance) for utterance in outcome.said)
        await self._presence.save(visitor, Entry(client, bot, visitor.risk))
        return said

    def _put_back(self, visitor: Visitor, utterances: Sequence[Utterance]) -> tuple[Said, ...]:
        """Utterances in the client's own words, with fresh buttons; the buttons of earlier ones go stale."""
        visitor.keys.renew()
        return tuple(self._said(visitor, utterance) for utterance in utterances)

    def _said(self, visitor: Visitor, utterance: Utterance) -> Said:
        text = self._masking.restore(utterance.text, visitor.memory)
        return Said(text, visitor.keys.buttons(utterance.choices), utterance.response, utterance.code)

    def _still_here(self, visitor: Visitor, name: str) -> Reply:
        """A kind line, then the question that is open, with its buttons as they are."""
        return Reply((plain(self._phrases.say(name, visitor.recent)), *visitor.latest[-1:]))

    def _unreachable(self, visitor: Visitor) -> Outcome:
        return Outcome((self._phrases.say(UNREACHABLE, visitor.recent),), delivered=False)

    def _short(self, visitor: Visitor, risk: RiskTurn | None) -> tuple[Utterance, ...]:
        """The short safety text when the detector failed."""
        return self._guard.say(visitor, (SHORT_RESPONSE,)) if risk is None else ()


def _hear(visitor: Visitor, incoming: Incoming) -> Heard | None:
    """What was said, None when a button's key is unknown or stale."""
    if incoming.button is None:
        return hear_text(incoming.text)
    choice = visitor.keys.resolve(incoming.button)
    return hear_choice(choice) if choice else None


def _meant(visitor: Visitor, heard: Heard) -> Heard:
    """The turn itself; for "try again", the one that did not get through, or the greeting when it was that."""
    if heard.intent != AGAIN:
        return heard
    return visitor.undelivered or Heard(heard.text, intent="greet")

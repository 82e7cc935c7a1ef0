"""Risk first: screen a message on its raw text, and find the words for what the safety core decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

import anyio
import structlog
from anyio import to_thread

from bot.gateway.assistant import Parse, Utterance
from bot.gateway.hearing import Heard
from bot.gateway.phrases import Phrases, UnknownPhrase
from bot.gateway.visitors import Visitor
from bot.safety import SHORT_RESPONSE, SOS_RESPONSE, Finding, RiskState, RiskTurn, from_intent

SCREEN_SECONDS = 2.0
RESPONSES = frozenset({SHORT_RESPONSE, SOS_RESPONSE})

log = structlog.get_logger("gateway")


class Screen(Protocol):
    """The safety core's one function, `bot.safety.take_turn`."""

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
        """The outcome of one raw message."""
        ...


class Guard:
    """Keeps each visitor's risk state; a detector that breaks never breaks the reply."""

    def __init__(self, screen: Screen, phrases: Phrases, clock: Callable[[], datetime]) -> None:
        phrases.require(RESPONSES)
        self._screen = screen
        self._phrases = phrases
        self._clock = clock

    async def screen(self, visitor: Visitor, heard: Heard) -> RiskTurn | None:
        """Take the risk turn of a raw message; None when the detector itself failed or took too long."""
        try:
            with anyio.fail_after(SCREEN_SECONDS):
                turn = await to_thread.run_sync(self._turn, visitor, visitor.risk, heard, abandon_on_cancel=True)
        except Exception as error:  # noqa: BLE001 (whatever it is, the client still gets the short safety text)
            log.error("risk_screen_failed", conversation=visitor.pseudonym, code=type(error).__name__)
            return None
        visitor.risk, visitor.risk_opens = turn.state, False
        return turn

    async def afresh(self, text: str) -> tuple[str, ...]:
        """What a message calls for when all else has failed: no state, no earlier turn, and it never raises."""
        try:
            with anyio.fail_after(SCREEN_SECONDS):
                turn = await to_thread.run_sync(self._turn_afresh, text, abandon_on_cancel=True)
        except Exception as error:  # noqa: BLE001 (as above)
            log.error("risk_screen_failed", code=type(error).__name__)
            return (SHORT_RESPONSE,)
        return turn.responses

    def second_net(self, visitor: Visitor, before: RiskState, heard: Heard, parse: Parse) -> RiskTurn | None:
        """Take the turn again from the state `before` it when the language model is sure of a risk intent."""
        extra = from_intent(parse.intent or "", parse.confidence, heard.screened)
        if not extra:
            return None
        turn = self._turn(visitor, before, heard, extra)
        visitor.risk = turn.state
        return turn

    def check_in(self, visitor: Visitor) -> tuple[Utterance, ...]:
        """What a session opens with when the last one left risk open; () otherwise."""
        if not visitor.risk_opens or visitor.risk == RiskState():
            return ()
        turn = self._turn(visitor, visitor.risk, Heard(""))
        visitor.risk, visitor.risk_opens = turn.state, False
        return self.say(visitor, turn.responses)

    def say(self, visitor: Visitor, names: Sequence[str]) -> tuple[Utterance, ...]:
        """The words of these responses; the short safety text in place of one that has none."""
        return tuple(self._say(visitor, name) for name in names)

    def _turn_afresh(self, text: str) -> RiskTurn:
        return self._screen(RiskState(), text, bot_before="", now=self._clock().timestamp())

    def _say(self, visitor: Visitor, name: str) -> Utterance:
        try:
            return self._phrases.say(name, visitor.recent)
        except UnknownPhrase:
            log.error("risk_response_missing", response=name)
            return self._phrases.say(SHORT_RESPONSE, visitor.recent)

    def _turn(self, visitor: Visitor, state: RiskState, heard: Heard, extra: Sequence[Finding] = ()) -> RiskTurn:
        """Screen; a button is read as the answer to a safety question only where such a question was asked."""
        return self._screen(
            state,
            heard.screened,
            bot_before="" if heard.is_button and not visitor.is_in_crisis else visitor.bot_before,
            now=self._clock().timestamp(),
            new_session=visitor.risk_opens,
            extra=extra,
        )

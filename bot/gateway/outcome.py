"""What one turn came to, before the client's own words are put back, and its form for the store and the screen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.gateway.assistant import Answer, Parse, Slots, Utterance
from bot.gateway.turns import Incoming, Said
from bot.safety import Finding, RiskTurn
from bot.store.records import BotTurn, ClientTurn


@dataclass(frozen=True)
class Outcome:
    """What one turn came to, still de-identified."""

    said: tuple[Utterance, ...]
    findings: tuple[Finding, ...] = ()
    parse: Parse = field(default_factory=Parse)
    moment: str = ""
    process: str = ""
    slots: Slots = field(default_factory=Slots)
    delivered: bool = True


def from_answer(answer: Answer) -> Outcome:
    """What the assistant said."""
    return Outcome(answer.messages, (), answer.parse, answer.moment, answer.process, answer.slots)


def with_risk(outcome: Outcome, risk: RiskTurn | None, lead: tuple[Utterance, ...]) -> Outcome:
    """The outcome with what the first net found, and with `lead` said before it; the second net's findings win."""
    findings = outcome.findings or (risk.findings if risk else ())
    return replace(outcome, said=(*lead, *outcome.said), findings=findings)


def client_turn(incoming: Incoming, masked: str, outcome: Outcome) -> ClientTurn:
    """The client's turn for the store, with what was understood of it."""
    parse = outcome.parse
    return ClientTurn(
        message_id=incoming.message_id,
        text=masked,
        intent=parse.intent,
        confidence=parse.confidence if parse.intent else None,
        talk=parse.talk if parse.intent else None,
        process=outcome.process or None,
        moment=outcome.moment or None,
        substance=outcome.slots.substance,
        target=outcome.slots.target,
        flags=outcome.findings,
    )


def bot_turn(utterance: Utterance) -> BotTurn:
    """One of the bot's utterances for the store."""
    return BotTurn(text=utterance.text, response=utterance.response or None, code=utterance.code or None)


def plain(utterance: Utterance) -> Said:
    """An utterance of the gateway's own, as it is shown."""
    return Said(utterance.text, (), utterance.response, utterance.code)

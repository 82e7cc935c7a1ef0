"""Notice risk in a message and decide what is said first: pure functions on the standard library.

How the gateway uses it, once per message, before anything else and on the raw text:

    turn = take_turn(state, text, bot_before=last_bot_text, now=unix_seconds, new_session=False)
    state = turn.state                       # keep it (a frozen dataclass of plain values; dataclasses.asdict to store)
    if turn.responses:                       # names of responses in data/responses (risk.yml, gateway_risk.yml)
        reply with exactly these, in order, and do not ask the assistant this turn
    turn.findings                            # store each: label, level, rule, evidence (holds no foreign words)

When the assistant's parse of the same message carries a risk intent (the second net), repeat from the old state:

    extra = from_intent(intent, confidence, text)
    turn = take_turn(old_state, text, bot_before=..., now=..., extra=extra)

If anything here raises, say SHORT_RESPONSE. The SOS button and /sos, /help say SOS_RESPONSE.
`screen(text, context)` is the detector alone.
"""

from __future__ import annotations

from bot.safety.records import INTENT_LABELS, LABELS, Context, Finding
from bot.safety.screen import from_intent, screen
from bot.safety.state import (
    SHORT_RESPONSE,
    SOS_RESPONSE,
    RiskState,
    RiskTurn,
    context_for,
    next_state,
    reply_for,
    take_turn,
)

__all__ = [
    "INTENT_LABELS",
    "LABELS",
    "SHORT_RESPONSE",
    "SOS_RESPONSE",
    "Context",
    "Finding",
    "RiskState",
    "RiskTurn",
    "context_for",
    "from_intent",
    "next_state",
    "reply_for",
    "screen",
    "take_turn",
]

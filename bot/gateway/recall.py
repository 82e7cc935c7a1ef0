"""Read back what a new process needs: what is on the client's screen, and where risk stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from bot.gateway.turns import Shown
from bot.safety import RiskState
from bot.store.records import Turn


def shown(turns: Sequence[Turn]) -> tuple[Shown, ...]:
    """The lines of a session, de-identified as they are kept."""
    return tuple(Shown("client" if turn.role == "client" else "bot", turn.text, turn.response or "") for turn in turns)


def risk_state(memory: Mapping[str, Any] | None) -> RiskState:
    """The risk state as it was kept (JSON turns tuples into lists); what this version does not know is left out."""
    known = {field.name for field in fields(RiskState)}
    values = {name: _value(value) for name, value in (memory or {}).items() if name in known}
    return RiskState(**values)


def _value(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value

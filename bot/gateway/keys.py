"""Opaque keys for quick replies: what a client sends back is looked up, never believed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from bot.gateway.assistant import Choice
from bot.gateway.turns import Button

KEY_BYTES = 12


class Keys:
    """The quick replies of the latest reply only; older ones are stale by design."""

    def __init__(self) -> None:
        self._choices: dict[str, Choice] = {}

    def renew(self) -> None:
        """Forget every key given out so far."""
        self._choices.clear()

    def buttons(self, choices: Sequence[Choice]) -> tuple[Button, ...]:
        """A button with a fresh key for each choice."""
        return tuple(self._button(choice) for choice in choices)

    def resolve(self, key: str) -> Choice | None:
        """The choice behind a key, None when it is unknown or stale."""
        return self._choices.get(key)

    def _button(self, choice: Choice) -> Button:
        key = secrets.token_urlsafe(KEY_BYTES)
        self._choices[key] = choice
        return Button(choice.title, key)

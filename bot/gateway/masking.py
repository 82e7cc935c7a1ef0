"""De-identification as the pipeline speaks to it."""

from __future__ import annotations

from bot.privacy.deidentify import Deidentifier, Memory, restore


class PrivacyMasking:
    """The deployment's de-identifier; one Memory a session, never written anywhere."""

    def __init__(self, deidentifier: Deidentifier) -> None:
        self._deidentifier = deidentifier

    def memory(self) -> Memory:
        """An empty memory."""
        return Memory()

    def mask(self, text: str, memory: Memory, *, bot_before: str) -> str:
        """The text with its identifiers replaced."""
        return self._deidentifier.mask(text, memory, bot_before or None).text

    def restore(self, text: str, memory: Memory) -> str:
        """A reply in the client's own words again."""
        return restore(text, memory)

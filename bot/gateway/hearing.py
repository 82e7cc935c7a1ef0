"""Read what came in at a door: free text without commands, or the choice behind a button."""

from __future__ import annotations

from dataclasses import dataclass

from bot.gateway.assistant import Choice

ASSISTANT_CHARACTERS = 2000
MARGIN = 400
SOS_COMMANDS = frozenset({"/sos", "/help"})


@dataclass(frozen=True)
class Heard:
    """A client turn: `text` as the client sees it (raw), and the intent or payload a button stands for."""

    text: str
    intent: str | None = None
    payload: str | None = None

    @property
    def is_button(self) -> bool:
        """True for the choice behind a button."""
        return self.intent is not None or self.payload is not None

    @property
    def screened(self) -> str:
        """Everything the risk screen looks at: the words, and a button's payload where it says something else."""
        if self.payload is None or self.payload.casefold() == self.text.casefold():
            return self.text
        return f"{self.text}\n{self.payload}"


def hear_text(raw: str) -> Heard:
    """Free text; leading slashes go, or a client could fire any intent past the language model."""
    return Heard(without_slashes(whole(raw)))


def hear_choice(choice: Choice) -> Heard:
    """The choice behind a button: an intent when its payload begins with a slash, else plain words."""
    if choice.payload.startswith("/"):
        return Heard(choice.title, intent=choice.payload[1:].partition("{")[0])
    return Heard(choice.title, payload=choice.payload)


def is_sos(raw: str) -> bool:
    """True for the commands that ask for help at once."""
    return raw.strip().lower() in SOS_COMMANDS


def whole(text: str) -> str:
    """The text without NUL and halves of characters, which neither JSON nor every database would take."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def without_slashes(text: str) -> str:
    """The text without the slashes and blanks it begins with, nor blanks at its end."""
    return text.strip().lstrip("/ \t\r\n")


def to_mask(text: str) -> str:
    """As much as de-identification needs to see: a margin beyond the cut, so that no identifier is cut in half."""
    return text[: ASSISTANT_CHARACTERS + MARGIN]


def cut(masked: str) -> str:
    """At most 2,000 characters, ending between words and outside a placeholder."""
    if len(masked) <= ASSISTANT_CHARACTERS:
        return masked
    head = masked[:ASSISTANT_CHARACTERS]
    if head.rfind("[") > head.rfind("]"):
        head = head[: head.rfind("[")]
    return head[: head.rfind(" ")].rstrip() if " " in head else head

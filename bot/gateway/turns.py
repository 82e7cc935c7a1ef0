"""The values that pass through the gateway: what comes in, what goes out, what is shown again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["client", "bot"]


@dataclass(frozen=True)
class Incoming:
    """One message at a door.

    `address` is the client's secret address at that door and never leaves the gateway; `message_id` is chosen by the
    sender, a retry repeats it. `button` is the opaque key of a quick reply; `text` is what was typed (raw), or the
    title of that quick reply as the door believes it. `hurried` marks a message beyond the rate limit, which is
    screened for risk and not passed on.
    """

    door: str
    address: str
    message_id: str
    text: str = ""
    button: str | None = None
    hurried: bool = False


@dataclass(frozen=True)
class Button:
    """A quick reply as the client sees it; `key` means something only to the gateway, and only for a while."""

    title: str
    key: str


@dataclass(frozen=True)
class Said:
    """One utterance of the bot; `response` is its name in data/responses, `code` its MITI codes, comma-separated."""

    text: str
    buttons: tuple[Button, ...] = ()
    response: str = ""
    code: str = ""


@dataclass(frozen=True)
class Reply:
    """What the client gets for one message.

    `risk` holds the labels found; `delivered` is False when the assistant could not be asked or its answer not be used.
    """

    said: tuple[Said, ...]
    risk: tuple[str, ...] = ()
    intent: str | None = None
    delivered: bool = True


@dataclass(frozen=True)
class Shown:
    """One line of the conversation as the client may see it again; a client's line has its message id."""

    role: Role
    text: str
    response: str = ""
    message_id: str = ""


@dataclass(frozen=True)
class Opened:
    """A conversation as the client finds it when a door opens; `latest` is its last reply, with live buttons."""

    shown: tuple[Shown, ...]
    latest: tuple[Said, ...] = ()
    delivered: bool = True

"""The web door's JSON: what the page sends, read strictly, and what it gets, without codes or risk labels."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect, Request

from bot.gateway.turns import Opened, Reply, Said

BODY_BYTES = 64 * 1024
MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


class WireError(Exception):
    """A request that cannot be served; `code` tells the page which."""

    code = "bad_request"
    status = 400


class TooLong(WireError):
    """The body is larger than any message needs to be."""

    code = "too_long"
    status = 413


class NoSession(WireError):
    """The token is missing or not one of ours."""

    code = "no_session"
    status = 401


class TooMany(WireError):
    """That caller is over the limit for anything beyond a message."""

    code = "too_many"
    status = 429


@dataclass(frozen=True)
class Sent:
    """One message as the page sends it: words or the key of a button."""

    message_id: str
    text: str = ""
    button: str | None = None


async def read_sent(request: Request) -> Sent:
    """The message in a request; raise WireError."""
    try:
        body = json.loads(await _read(request))
        message_id, text, button = body["id"], body.get("text", ""), body.get("button")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WireError from error
    if not isinstance(message_id, str) or not MESSAGE_ID.fullmatch(message_id):
        raise WireError
    if not isinstance(text, str) or not isinstance(button, str | None):
        raise WireError
    return Sent(message_id, text, button)


async def _read(request: Request) -> bytes:
    chunks, size = [], 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > BODY_BYTES:
                raise TooLong
            chunks.append(chunk)
    except ClientDisconnect as error:
        raise WireError from error
    return b"".join(chunks)


def reply_json(reply: Reply) -> dict[str, Any]:
    """A reply as the page shows it."""
    return {"messages": said_json(reply.said), "delivered": reply.delivered}


def opened_json(opened: Opened) -> dict[str, Any]:
    """A conversation as the page shows it again."""
    lines = [{"role": line.role, "text": line.text, "id": line.message_id} for line in opened.shown]
    return {"lines": lines, "latest": said_json(opened.latest), "delivered": opened.delivered}


def said_json(said: Sequence[Said]) -> list[dict[str, Any]]:
    """Utterances with their quick replies."""
    return [
        {"text": item.text, "buttons": [{"title": button.title, "key": button.key} for button in item.buttons]}
        for item in said
    ]

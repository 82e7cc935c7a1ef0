"""Ask the assistant (Rasa) over its channel, and accept nothing but a well-formed answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import httpx

TURN_PATH = "/webhooks/changetalk/turn"
HEALTH_PATH = "/webhooks/changetalk/health"
HEALTH_TIMEOUT = 2.0


class AssistantError(Exception):
    """The assistant gave no usable answer; `code` goes to the log, never to the client."""

    code = "assistant_error"


class Unavailable(AssistantError):
    """Nobody answered, or not in time."""

    code = "assistant_unavailable"


class Refused(AssistantError):
    """The assistant said no: wrong secret, bad request or an error of its own."""

    code = "assistant_refused"


class BadAnswer(AssistantError):
    """An answer arrived and is not what the channel promises."""

    code = "assistant_bad_answer"


@dataclass(frozen=True)
class Profile:
    """What the assistant may know of a client when a session begins; all of it de-identified."""

    consented: bool = False
    returning: bool = False
    substance: str | None = None
    target: str | None = None
    last_words: str | None = None


@dataclass(frozen=True)
class Ask:
    """One de-identified turn for the assistant; exactly one of `text` and `intent` is set."""

    sender: str
    message_id: str
    text: str | None = None
    intent: str | None = None
    new_session: bool = False
    profile: Profile | None = None


@dataclass(frozen=True)
class Choice:
    """A quick reply as the assistant means it: `payload` is plain text, or an intent after a slash."""

    title: str
    payload: str


@dataclass(frozen=True)
class Utterance:
    """One sentence group of the assistant with its response name and codes."""

    text: str
    choices: tuple[Choice, ...] = ()
    response: str = ""
    code: str = ""


@dataclass(frozen=True)
class Parse:
    """How the assistant understood the client's turn."""

    intent: str | None = None
    confidence: float = 0.0
    talk: str = "neutral"
    risk: str | None = None


@dataclass(frozen=True)
class Slots:
    """What the gateway needs to know of the assistant's memory."""

    consent_chat: bool | None = None
    erased: bool = False
    substance: str | None = None
    target: str | None = None


@dataclass(frozen=True)
class Answer:
    """A well-formed answer: at least one utterance."""

    messages: tuple[Utterance, ...]
    parse: Parse = field(default_factory=Parse)
    moment: str = ""
    process: str = ""
    slots: Slots = field(default_factory=Slots)


class Assistant:
    """The assistant at `base_url`; every call ends within `timeout` seconds."""

    def __init__(
        self, base_url: str, secret: str, *, timeout: float, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._client = httpx.AsyncClient(
            base_url=base_url,
            headers={"Authorization": f"Bearer {secret}"},
            timeout=timeout,
            transport=transport,
            trust_env=False,
        )

    async def ask(self, question: Ask) -> Answer:
        """The assistant's answer; raises Unavailable, Refused or BadAnswer."""
        try:
            response = await self._client.post(TURN_PATH, json=to_body(question))
        except httpx.HTTPError as error:
            raise Unavailable(type(error).__name__) from error
        if response.status_code != httpx.codes.OK:
            raise Refused(str(response.status_code))
        return parse_answer(response)

    async def is_ready(self) -> bool:
        """True when the assistant reports that it is whole."""
        try:
            response = await self._client.get(HEALTH_PATH, timeout=HEALTH_TIMEOUT)
        except httpx.HTTPError:
            return False
        return response.status_code == httpx.codes.OK

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()


def to_body(question: Ask) -> dict[str, Any]:
    """The JSON of the channel contract; what is not set is left out."""
    body: dict[str, Any] = {"sender": question.sender, "message_id": question.message_id}
    if question.intent is not None:
        body["intent"] = question.intent
    else:
        body["text"] = question.text or ""
    if question.new_session:
        body["new_session"] = True
    if question.profile is not None:
        body["profile"] = vars(question.profile)
    return body


def parse_answer(response: httpx.Response) -> Answer:
    """The typed answer in an HTTP response; raises BadAnswer."""
    try:
        return _answer(response.json())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadAnswer(type(error).__name__) from error


def _answer(body: dict[str, Any]) -> Answer:
    messages = tuple(_utterance(item) for item in body["messages"])
    if not any(message.text.strip() for message in messages):
        raise ValueError("empty answer")
    return Answer(
        messages=messages,
        parse=_parse(body.get("parse") or {}),
        moment=str(body.get("moment") or ""),
        process=str(body.get("process") or ""),
        slots=_slots(body.get("slots") or {}),
    )


def _utterance(item: dict[str, Any]) -> Utterance:
    if not isinstance(item["text"], str):
        raise TypeError("text")
    choices = tuple(Choice(str(button["title"]), str(button["payload"])) for button in item.get("buttons") or ())
    return Utterance(item["text"], choices, str(item.get("response") or ""), str(item.get("code") or ""))


def _parse(item: dict[str, Any]) -> Parse:
    return Parse(
        intent=item.get("intent"),
        confidence=float(item.get("confidence") or 0.0),
        talk=str(item.get("talk") or "neutral"),
        risk=item.get("risk"),
    )


def _slots(item: dict[str, Any]) -> Slots:
    return Slots(
        consent_chat=item.get("consent_chat"),
        erased=item.get("erased") is True,
        substance=item.get("substance"),
        target=item.get("target"),
    )

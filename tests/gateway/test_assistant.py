"""The assistant's channel: what is sent, what is accepted, and how each failure is named."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bot.gateway.assistant import (
    Answer,
    Ask,
    Assistant,
    AssistantError,
    BadAnswer,
    Choice,
    Parse,
    Profile,
    Refused,
    Slots,
    Unavailable,
    Utterance,
)

BODY: dict[str, Any] = {
    "messages": [
        {"text": "Okay?", "buttons": [{"title": "Yes", "payload": "/affirm"}], "response": "utter_ask", "code": "Q"}
    ],
    "parse": {"intent": "greet", "confidence": 0.9, "talk": "neutral", "risk": None},
    "moment": "start",
    "process": "engaging",
    "slots": {"consent_chat": True, "erased": False, "substance": "cocaine", "target": None},
}


async def ask(answer: Callable[[httpx.Request], httpx.Response], question: Ask | None = None) -> Answer:
    assistant = Assistant("http://assistant", "secret", timeout=1.0, transport=httpx.MockTransport(answer))
    return await assistant.ask(question or Ask("sender", "m1", text="hi"))


async def test_when_a_turn_is_asked_then_the_contract_is_kept() -> None:
    """The secret as a bearer, the profile at the start of a session, nothing unset."""
    seen: list[httpx.Request] = []
    question = Ask("sender", "m1", intent="greet", new_session=True, profile=Profile(consented=True))

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=BODY)

    await ask(answer, question)
    profile = {"consented": True, "returning": False, "substance": None, "target": None, "last_words": None}
    assert seen[0].headers["Authorization"] == "Bearer secret"
    assert json.loads(seen[0].content) == {
        "sender": "sender",
        "message_id": "m1",
        "intent": "greet",
        "new_session": True,
        "profile": profile,
    }


async def test_when_the_answer_is_well_formed_then_it_is_typed() -> None:
    """Nothing but records passes the door."""
    assert await ask(lambda _: httpx.Response(200, json=BODY)) == Answer(
        (Utterance("Okay?", (Choice("Yes", "/affirm"),), "utter_ask", "Q"),),
        Parse("greet", 0.9),
        "start",
        "engaging",
        Slots(consent_chat=True, substance="cocaine"),
    )


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b"null",
        b'"hi"',
        b"{}",
        b'{"messages": []}',
        b'{"messages": [{"text": " "}]}',
        b'{"messages": [{"text": null}]}',
        b'{"messages": [{"text": "hi", "buttons": [{"title": "x"}]}]}',
        b'{"messages": "hi"}',
        b"\xff\xfe",
    ],
)
async def test_when_the_answer_is_garbage_then_it_is_a_bad_answer(body: bytes) -> None:
    """Whatever it is, it has a name."""
    with pytest.raises(BadAnswer):
        await ask(lambda _: httpx.Response(200, content=body))


@pytest.mark.parametrize("status", [400, 401, 404, 500, 302])
async def test_when_the_assistant_says_no_then_it_is_refused(status: int) -> None:
    """The status is all the log gets."""
    with pytest.raises(Refused, match=str(status)):
        await ask(lambda _: httpx.Response(status, json={"error": "x"}))


@pytest.mark.parametrize("error", [httpx.ConnectError("secret words"), httpx.ReadTimeout("secret words")])
async def test_when_nobody_answers_then_it_is_unavailable_and_says_no_more(error: httpx.HTTPError) -> None:
    """Messages of libraries may quote; ours name the kind only."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(Unavailable, match=type(error).__name__) as caught:
        await ask(fail)
    assert isinstance(caught.value, AssistantError)
    assert "secret" not in str(caught.value)

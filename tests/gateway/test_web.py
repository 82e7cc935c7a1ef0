"""The web door: tokens, routes, limits, headers, and errors in reviewed words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.gateway.assistant import Unavailable
from bot.gateway.tokens import is_token, new_token
from bot.gateway.web import WebDoor

from .fakes import Scene

KEY = "k" * 40


@pytest.fixture
async def client(scene: Scene) -> AsyncIterator[httpx.AsyncClient]:
    """The web door over a pipeline among fakes."""
    door = WebDoor(scene.pipeline, scene.phrases, key=KEY, page="<h1>chat</h1>", clock=lambda: 0.0)
    transport = httpx.ASGITransport(door.app(), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as test_client:
        yield test_client


async def bearer(client: httpx.AsyncClient) -> dict[str, str]:
    return {"Authorization": f"Bearer {(await client.post('/api/session')).json()['token']}"}


async def test_when_the_gateway_starts_then_it_sweeps_what_an_earlier_one_left(scene: Scene) -> None:
    """Before anybody has come."""
    door = WebDoor(scene.pipeline, scene.phrases, key=KEY, page="")
    async with door.lifespan(door.app()):
        await asyncio.sleep(0)
    assert scene.ledger.sweeps == 1


async def test_when_a_session_is_opened_then_a_signed_token_and_a_greeting_come_back(client: httpx.AsyncClient) -> None:
    """The address is the server's choice, 256 bits, and greets at once."""
    body = (await client.post("/api/session")).json()
    assert is_token(KEY, body["token"])
    assert [line["text"] for line in body["lines"]] == ["Welcome.", "Okay to talk?"]
    assert [button["title"] for button in body["latest"][-1]["buttons"]] == ["Yes, okay", "No thanks"]


async def test_when_a_known_token_comes_back_then_the_same_conversation_is_shown(client: httpx.AsyncClient) -> None:
    """A reload starts nothing new."""
    headers = await bearer(client)
    await client.post("/api/turn", headers=headers, json={"id": "message-1", "text": "hello"})
    body = (await client.post("/api/session", headers=headers)).json()
    assert body["known"]
    assert [line["text"] for line in body["lines"]][-2:] == ["hello", "You said: hello"]
    assert (await client.get("/api/history", headers=headers)).json()["lines"] == body["lines"]


@pytest.mark.parametrize("token", ["", "made-up", "made.up", "é.é", new_token("another key of the same length")])
async def test_when_a_token_is_not_ours_then_turns_are_refused_and_sessions_are_new(
    client: httpx.AsyncClient, token: str
) -> None:
    """Nobody picks their own address."""
    headers = [(b"authorization", b"Bearer " + token.encode())]
    refused = await client.post("/api/turn", headers=headers, json={"id": "message-1", "text": "hello"})
    opened = (await client.post("/api/session", headers=headers)).json()
    assert (refused.status_code, refused.json()["error"]) == (401, "no_session")
    assert (opened["known"], opened["token"] != token) == (False, True)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b'"x"', b'{"id": 7}', b'{"id": "short"}', b'{"id": "message-1", "text": 5}', b"\xff"],
)
async def test_when_a_body_is_malformed_then_the_error_is_typed(client: httpx.AsyncClient, body: bytes) -> None:
    """The page gets a code and a reviewed sentence, never a stack."""
    answer = await client.post("/api/turn", headers=await bearer(client), content=body)
    assert (answer.status_code, answer.json()) == (400, {"error": "bad_request", "text": "That did not work."})


async def test_when_a_body_is_huge_then_it_is_refused_in_words(client: httpx.AsyncClient) -> None:
    """Nothing larger than any message needs is read."""
    answer = await client.post(
        "/api/turn", headers=await bearer(client), json={"id": "message-1", "text": "a" * 70_000}
    )
    assert (answer.status_code, answer.json()) == (413, {"error": "too_long", "text": "Too long."})


async def test_when_a_button_is_pressed_then_its_key_is_resolved(client: httpx.AsyncClient) -> None:
    """The page sends keys, and the gateway knows what they mean."""
    opened = (await client.post("/api/session")).json()
    headers = {"Authorization": f"Bearer {opened['token']}"}
    sent = {"id": "message-1", "button": opened["latest"][-1]["buttons"][0]["key"]}
    assert (await client.post("/api/turn", headers=headers, json=sent)).json()["messages"][0][
        "text"
    ] == "You said: affirm"


async def test_when_messages_come_too_fast_then_the_sentence_is_kind_and_risk_is_still_seen(
    client: httpx.AsyncClient,
) -> None:
    """The limit refuses no crisis."""
    headers = await bearer(client)
    sent = [{"id": f"message-{number}", "text": "hi"} for number in range(20)]
    said = [(await client.post("/api/turn", headers=headers, json=body)).json()["messages"][0]["text"] for body in sent]
    crisis = (await client.post("/api/turn", headers=headers, json={"id": "message-x", "text": "i want to die"})).json()
    assert said[-1] == "One at a time."
    assert crisis["messages"][0]["text"] == "You want to die. Call 988."


async def test_when_sessions_are_opened_in_a_flood_then_it_ends(client: httpx.AsyncClient) -> None:
    """One caller cannot fill the memory with strangers."""
    codes = {(await client.post("/api/session")).status_code for _ in range(130)}
    assert codes == {200, 429}


async def test_when_help_is_asked_for_without_a_session_then_it_comes(client: httpx.AsyncClient, scene: Scene) -> None:
    """Before consent, without a token, and with the assistant down."""
    scene.assistant.error = Unavailable("ConnectError")
    assert (await client.post("/api/sos")).json()["messages"][0]["text"] == "Help now: 911."


async def test_when_something_unforeseen_breaks_then_headers_stay_and_nothing_is_raised_on(scene: Scene) -> None:
    """A server would print what is raised on, words and all."""
    door = WebDoor(scene.pipeline, scene.phrases, key=KEY, page="", clock=broken_clock)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(door.app()), base_url="http://gateway") as client:
        answer = await client.post("/api/session")
    assert (answer.status_code, answer.json()["error"]) == (500, "server")
    assert answer.headers["cache-control"] == "no-store"


def broken_clock() -> float:
    raise ZeroDivisionError


async def test_when_the_assistant_is_down_then_health_says_so_and_the_door_lives(
    client: httpx.AsyncClient, scene: Scene
) -> None:
    """Liveness is the gateway's own."""
    scene.assistant.error = Unavailable("ConnectError")
    answer = await client.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "assistant": False})


async def test_when_the_assistant_is_down_then_opening_offers_to_try_again(
    client: httpx.AsyncClient, scene: Scene
) -> None:
    """The page opens all the same."""
    scene.assistant.error = Unavailable("ConnectError")
    body = (await client.post("/api/session")).json()
    assert (body["delivered"], body["latest"][0]["buttons"][0]["title"]) == (False, "Try again")


@pytest.mark.parametrize("path", ["/", "/health", "/page/chat.js", "/nowhere", "/api/turn"])
async def test_when_anything_is_answered_then_the_policy_is_strict(client: httpx.AsyncClient, path: str) -> None:
    """Own files and own server, nothing else; no cookie anywhere."""
    headers = (await client.get(path)).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    assert "unsafe" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert "set-cookie" not in headers


async def test_when_a_path_is_unknown_then_the_error_is_typed(client: httpx.AsyncClient) -> None:
    """No framework page."""
    assert (await client.get("/nowhere")).json() == {"error": "not_found", "text": "That did not work."}


async def test_when_a_reply_goes_to_the_page_then_codes_and_labels_stay_behind(client: httpx.AsyncClient) -> None:
    """What the program thinks of a message is the counselor's business."""
    sent = {"id": "message-1", "text": "i want to die"}
    body = (await client.post("/api/turn", headers=await bearer(client), json=sent)).text
    assert not any(word in body for word in ("suicide_active", "structure", "utter_", "key of"))

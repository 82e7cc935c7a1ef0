"""The channel over HTTP: secret, typed errors, limits; the agent behind it is a fake."""

import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from conftest import SECRET, run
from sanic import Sanic

from bot.engine import turn
from bot.engine.channel import MAX_BODY, ChangetalkChannel

GOOD = {"sender": "sender-0001", "message_id": "a1", "text": "hi"}
AUTHORIZED = {"Authorization": f"Bearer {SECRET}"}


def post(monkeypatch: pytest.MonkeyPatch, body: Any, headers: dict[str, str], result: Any = None) -> tuple[int, Any]:
    """Status and JSON of one POST to a server with this channel; `result` is what the turn gives or raises."""

    async def answer(agent: Any, asked: turn.Turn) -> Any:
        if isinstance(result, Exception):
            raise result
        return result or {"messages": [{"text": asked.text}]}

    async def exchange() -> tuple[int, Any]:
        Sanic.test_mode = True
        app = Sanic("channel_test", configure_logging=False)
        app.config.REQUEST_MAX_SIZE = MAX_BODY
        app.ctx.agent = None
        app.blueprint(ChangetalkChannel(SECRET, "x").blueprint(answer), url_prefix="/webhooks/changetalk")
        server = await app.create_server(host="127.0.0.1", port=0, return_asyncio_server=True)
        await server.startup()
        port = server.server.sockets[0].getsockname()[1]
        try:
            data = body if isinstance(body, (str, bytes)) else json.dumps(body)
            url = f"http://127.0.0.1:{port}/webhooks/changetalk/turn"
            async with aiohttp.ClientSession() as session, session.post(url, data=data, headers=headers) as reply:
                return reply.status, json.loads(await reply.text())
        finally:
            server.close()

    monkeypatch.setattr(turn, "run", answer)
    return run(exchange())


def test_when_the_secret_is_right_then_the_turn_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gateway gets its reply."""
    assert post(monkeypatch, GOOD, AUTHORIZED) == (200, {"messages": [{"text": "hi"}]})


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Bearer wrong", f"Basic {SECRET}", SECRET, "Bearer é"]
)
def test_when_the_secret_is_missing_or_wrong_then_it_is_401(
    monkeypatch: pytest.MonkeyPatch, header: str | None
) -> None:
    """Nobody on this machine talks to the assistant but the gateway."""
    headers = {} if header is None else {"Authorization": header}
    assert post(monkeypatch, GOOD, headers) == (401, {"error": "unauthorized"})


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("{not json", "bad_json"),
        (b"\xff\xfe", "bad_json"),
        ("[]", "bad_json"),
        ("", "bad_json"),
        ({**GOOD, "sender": ""}, "bad_sender"),
        ({"message_id": "a1", "text": "hi"}, "bad_sender"),
        ({**GOOD, "text": "/"}, "empty_text"),
    ],
)
def test_when_the_body_is_wrong_then_it_is_400_with_a_code(
    monkeypatch: pytest.MonkeyPatch, body: Any, code: str
) -> None:
    """A code, never an echo of what was sent."""
    assert post(monkeypatch, body, AUTHORIZED) == (400, {"error": code})


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (turn.EmptyReply("no text"), "empty_reply"),
        (turn.ActionFailed("action_erase"), "action_failed"),
        (ZeroDivisionError("secret text"), "turn_crashed"),
    ],
)
def test_when_a_turn_fails_then_it_is_500_with_its_code(
    monkeypatch: pytest.MonkeyPatch, error: Exception, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Rasa's own channel answers a crash with 200 and an empty list."""
    assert post(monkeypatch, GOOD, AUTHORIZED, error) == (500, {"error": code})
    assert "secret text" not in caplog.text


def test_when_credentials_are_read_then_the_secret_comes_from_the_settings(tmp_path: Path) -> None:
    """credentials.yml holds none."""
    channel = ChangetalkChannel.from_credentials({})
    assert channel.is_authorized(f"Bearer {SECRET}") and not channel.is_authorized("Bearer x")
    assert ChangetalkChannel.name() == "changetalk"

"""Serves the actions on loopback, to the one caller who knows the shared secret; only /health is open."""

from __future__ import annotations

import hmac
import logging
from types import SimpleNamespace

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import Sanic
from sanic.config import Config
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.settings import Settings

LOOPBACK = "127.0.0.1"


def build(secret: str) -> Sanic[Config, SimpleNamespace]:
    """The action server; without `Authorization: Bearer <secret>` it answers 401 and runs nothing."""
    executor = ActionExecutor()
    executor.register_package("actions")
    app = create_app(executor)
    app.on_request(lambda request: admit(request, secret))
    return app


def admit(request: Request, secret: str) -> HTTPResponse | None:
    """None when the call may go on, compared in constant time."""
    expected = f"Bearer {secret}".encode()
    if request.path == "/health" or hmac.compare_digest(request.headers.get("authorization", "").encode(), expected):
        return None
    return json({"error": "unauthorized"}, status=401)


def main() -> None:
    """Serve in one process, so that nothing is left behind when it is ended."""
    logging.basicConfig(level=logging.WARNING)
    settings = Settings.from_env()
    app = build(settings.assistant_secret)
    app.run(host=LOOPBACK, port=settings.actions_port, single_process=True, access_log=False, motd=False)


if __name__ == "__main__":
    main()

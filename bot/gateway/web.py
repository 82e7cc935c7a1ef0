"""The web door: the chat page and its small JSON API."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.gateway.limits import Limit
from bot.gateway.phrases import Phrases
from bot.gateway.pipeline import UNREACHABLE, Pipeline
from bot.gateway.tokens import is_token, new_token
from bot.gateway.turns import Incoming
from bot.gateway.wire import NoSession, TooMany, WireError, opened_json, read_sent, reply_json
from bot.headers import SecurityHeaders

DOOR = "web"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
    "; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
"""The page may load its own files, talk to its own server, and nothing else."""

PAGE = Path(__file__).parent / "page"
TIDY_SECONDS = 300.0
ERRORS = {"too_long": "utter_gateway_too_long", "too_many": "utter_gateway_hurried"}
OTHER_ERROR = "utter_page_error"
RESPONSES = frozenset({*ERRORS.values(), OTHER_ERROR})

log = structlog.get_logger("gateway")


class WebDoor:
    """Handlers over one pipeline; `key` signs the tokens it gives out, `page` is the finished HTML."""

    def __init__(
        self, pipeline: Pipeline, phrases: Phrases, *, key: str, page: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        phrases.require(RESPONSES)
        self._pipeline = pipeline
        self._phrases = phrases
        self._key = key
        self._page = page
        self._turns = Limit(burst=12, per_second=0.5, clock=clock)
        self._callers = Limit(burst=120, per_second=2.0, clock=clock)

    def app(self) -> Starlette:
        """The ASGI application."""
        routes = [
            Route("/", self.page),
            Route("/health", self.health),
            Route("/api/session", self.session, methods=["POST"]),
            Route("/api/turn", self.turn, methods=["POST"]),
            Route("/api/history", self.history),
            Route("/api/sos", self.sos, methods=["POST"]),
            Mount("/page", StaticFiles(directory=PAGE)),
        ]
        return Starlette(
            routes=routes,
            middleware=[Middleware(SecurityHeaders, policy=POLICY, fail=self.fail)],
            exception_handlers={WireError: self.refuse, HTTPException: self.refuse},
            lifespan=self.lifespan,
        )

    @asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """Forget clients who have left, at the start and every five minutes."""
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(_every, TIDY_SECONDS, self._pipeline.tidy)
            yield
            tasks.cancel_scope.cancel()

    async def page(self, _request: Request) -> Response:
        """The chat page."""
        return HTMLResponse(self._page)

    async def health(self, _request: Request) -> Response:
        """Alive; and whether the assistant would answer."""
        return JSONResponse({"status": "ok", "assistant": await self._pipeline.is_assistant_ready()})

    async def session(self, request: Request) -> Response:
        """Open the conversation of a token, or of a new one when there is none or it is not ours."""
        if not self._callers.allows(_caller(request)):
            raise TooMany
        token = _bearer(request)
        is_known = is_token(self._key, token)
        token = token if is_known else new_token(self._key)
        opened = await self._pipeline.open(DOOR, token)
        return JSONResponse({"token": token, "known": is_known, **opened_json(opened)})

    async def turn(self, request: Request) -> Response:
        """One message and its reply; beyond the limit it is still screened for risk."""
        token = self._token(request)
        sent = await read_sent(request)
        hurried = not (self._callers.allows(_caller(request)) and self._turns.allows(token))
        incoming = Incoming(DOOR, token, sent.message_id, sent.text, sent.button, hurried)
        return JSONResponse(reply_json(await self._pipeline.turn(incoming)))

    async def history(self, request: Request) -> Response:
        """The running conversation, nothing asked."""
        return JSONResponse(opened_json(self._pipeline.history(DOOR, self._token(request))))

    async def sos(self, request: Request) -> Response:
        """The help card: for anybody, at any time, whatever else is down."""
        token = _bearer(request)
        known = token if is_token(self._key, token) else None
        return JSONResponse(reply_json(await self._pipeline.sos(DOOR, known)))

    async def refuse(self, _request: Request, error: Exception) -> Response:
        """An error the page knows how to show, in reviewed words."""
        if isinstance(error, WireError):
            return self._error(error.code, error.status)
        return self._error("not_found", getattr(error, "status_code", 404))

    def fail(self, _request: Request, error: Exception) -> Response:
        """Whatever else broke: its code for the log, a kind sentence for the page."""
        log.error("request_failed", code=type(error).__name__)
        return self._error("server", 500)

    def _error(self, code: str, status: int) -> Response:
        name = UNREACHABLE if code == "server" else ERRORS.get(code, OTHER_ERROR)
        return JSONResponse({"error": code, "text": self._phrases.say(name).text}, status)

    def _token(self, request: Request) -> str:
        token = _bearer(request)
        if not is_token(self._key, token):
            raise NoSession
        return token


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else ""


def _caller(request: Request) -> str:
    return request.client.host if request.client else ""


async def _every(seconds: float, call: Callable[[], Awaitable[None]]) -> None:
    while True:
        await call()
        await anyio.sleep(seconds)

"""The review app: sign-in, the list of conversations clients agreed to show, and one coded transcript at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import structlog
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.templating import Jinja2Templates

from bot.headers import SecurityHeaders
from bot.review import trend
from bot.review.forms import FORM_COOKIE, SESSION_COOKIE, form_token, new_cookie_value, read_form, set_cookie
from bot.store.errors import StoreError, UnknownConversation
from bot.store.repository import Store
from bot.store.staff import Staff
from bot.store.times import Clock, days_ago, utc_now
from bot.store.transcript import figures
from bot.store.view import NOTICE, show

FOLDER = Path(__file__).parent
POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
"""Pages load their own style sheet and nothing else."""

PLACEHOLDER = re.compile(r"(\[(?:[A-Z]+(?:_\d+)?|AGE \d0s|\?)\])")

log = structlog.get_logger("review")


class SignedOut(Exception):
    """Nobody is signed in: the answer is the sign-in page."""


class Review:
    """Handlers over one store; `clinic` is shown in the heading and may be empty."""

    def __init__(self, store: Store, staff: Staff, *, clinic: str = "", clock: Clock = utc_now) -> None:
        self._store = store
        self._staff = staff
        self._clock = clock
        self._pages = templates(clinic)

    def app(self) -> Starlette:
        """The ASGI application."""
        routes = [
            Route("/", self.conversations),
            Route("/conversations/{pseudonym}", self.conversation),
            Route("/sign-in", self.sign_in_page, methods=["GET"]),
            Route("/sign-in", self.sign_in, methods=["POST"]),
            Route("/sign-out", self.sign_out, methods=["POST"]),
            Route("/health", self.health),
            Mount("/static", StaticFiles(directory=FOLDER / "static")),
        ]
        errors: dict[Any, Callable[..., Any]] = {
            SignedOut: self.to_sign_in,
            HTTPException: self.refused,
            StoreError: self.failed,
        }
        middleware = [Middleware(SecurityHeaders, policy=POLICY, fail=self.broken)]
        return Starlette(routes=routes, exception_handlers=errors, middleware=middleware)

    def conversations(self, request: Request) -> Response:
        """The list: risk first, then latest first."""
        counselor = self._counselor(request, "list")
        now = self._clock()
        rows = [(line, days_ago(line.last_at, now)) for line in self._store.conversations(reviewable=True)]
        return self._page(request, "conversations.html", rows=rows, counselor=counselor)

    def conversation(self, request: Request) -> Response:
        """One coded transcript; not found without consent to review, as if it were not there."""
        pseudonym = request.path_params["pseudonym"][:64]
        counselor = self._counselor(request, "view", pseudonym)
        try:
            shown = show(self._store.transcript(pseudonym))
        except UnknownConversation as error:
            raise HTTPException(404) from error
        if shown.is_withheld:
            raise HTTPException(404)
        charts = trend.charts(shown.scores)
        return self._page(request, "conversation.html", shown=shown, charts=charts, trend=trend, counselor=counselor)

    def sign_in_page(self, request: Request) -> Response:
        """The form, or what to do when there is no account yet."""
        return self._sign_in_form(request)

    async def sign_in(self, request: Request) -> Response:
        """Open the door to a counselor with the right key."""
        fields = await read_form(request, FORM_COOKIE)
        name, key = fields.get("name", ""), fields.get("key", "")
        token = await run_in_threadpool(self._staff.sign_in, name, key)
        if token is None:
            return await run_in_threadpool(self._sign_in_form, request, failed=True)
        response = RedirectResponse("/", status_code=303)
        set_cookie(request, response, SESSION_COOKIE, token)
        response.delete_cookie(FORM_COOKIE)
        return response

    async def sign_out(self, request: Request) -> Response:
        """Close it again."""
        await read_form(request, SESSION_COOKIE)
        await run_in_threadpool(self._leave, request.cookies[SESSION_COOKIE])
        response = RedirectResponse("/sign-in", status_code=303)
        response.delete_cookie(SESSION_COOKIE)
        return response

    def health(self, request: Request) -> Response:
        """Whether the store can be read."""
        self._staff.is_empty()
        return JSONResponse({"status": "ok"})

    def to_sign_in(self, request: Request, error: Exception) -> Response:
        """Send a reader who is not signed in to the form."""
        return RedirectResponse("/sign-in", status_code=303)

    def refused(self, request: Request, error: HTTPException) -> Response:
        """Say in words what a status means."""
        return self._page(request, "error.html", status_code=error.status_code, status=error.status_code)

    def failed(self, request: Request, error: StoreError) -> Response:
        """Show nothing when the store, and with it the audit trail, cannot be used."""
        log.error("store_failed", code=type(error).__name__)
        return self._page(request, "error.html", status_code=503, status=503)

    def broken(self, request: Request, error: Exception) -> Response:
        """Whatever else broke: its code for the log, a page without it for the reader."""
        log.error("request_failed", code=type(error).__name__)
        return self._page(request, "error.html", status_code=500, status=500)

    def _counselor(self, request: Request, event: str, subject: str | None = None) -> str:
        """Who is signed in, after the view is written to the audit trail; raise SignedOut."""
        name = self._staff.signed_in(request.cookies.get(SESSION_COOKIE, ""))
        if name is None:
            raise SignedOut
        self._staff.note(name, event, subject)
        return name

    def _leave(self, token: str) -> None:
        name = self._staff.signed_in(token)
        self._staff.sign_out(token)
        if name is not None:
            self._staff.note(name, "sign_out")

    def _sign_in_form(self, request: Request, *, failed: bool = False) -> Response:
        cookie = request.cookies.get(FORM_COOKIE) or new_cookie_value()
        facts = {"failed": failed, "is_empty": self._staff.is_empty(), "token": form_token(cookie)}
        response = self._page(request, "sign_in.html", status_code=403 if failed else 200, **facts)
        set_cookie(request, response, FORM_COOKIE, cookie)
        return response

    def _page(self, request: Request, name: str, *, status_code: int = 200, **facts: Any) -> Response:
        token = form_token(request.cookies.get(SESSION_COOKIE, ""))
        return self._pages.TemplateResponse(request, name, {"token": token, **facts}, status_code=status_code)


def templates(clinic: str) -> Jinja2Templates:
    """The pages, with what all of them use."""
    pages = Jinja2Templates(directory=FOLDER / "templates")
    pages.env.globals.update(clinic=clinic, notice=NOTICE)
    pages.env.filters.update(pieces=pieces, plain=plain, figures=figures)
    return pages


def pieces(text: str) -> list[tuple[str, bool]]:
    """A text cut at its placeholders; True marks a placeholder."""
    return [(part, bool(PLACEHOLDER.fullmatch(part))) for part in PLACEHOLDER.split(text) if part]


def plain(name: str | None) -> str:
    """A label or key as words."""
    return (name or "").replace("_", " ")

"""Security headers on every response of our two web servers, whatever fails: own files only, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store",
}


class SecurityHeaders:
    """ASGI middleware that adds HEADERS and a content security `policy`; answers with `fail` what nobody else caught.

    Starlette's own last resort would answer without the headers, and raise the error again for a server to print.
    """

    def __init__(self, app: ASGIApp, *, policy: str, fail: Callable[[Request, Exception], Response]) -> None:
        self._app = app
        self._headers = {"Content-Security-Policy": policy, **HEADERS}
        self._fail = fail

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on, headers added to the answer."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:  # noqa: BLE001 (the door's last resort; named errors have their own answers)
            await self._fail(Request(scope), error)(scope, receive, send_with_headers)

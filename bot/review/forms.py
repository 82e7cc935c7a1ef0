"""Forms that only our own pages can send: small, same-site, and with a token made from the reader's own cookie."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

SESSION_COOKIE = "review_session"
FORM_COOKIE = "review_form"
MAX_BODY = 8_192
OWN_SITE = ("same-origin", "none", None)


def new_cookie_value() -> str:
    """A random value nobody can guess."""
    return secrets.token_urlsafe(32)


def set_cookie(request: Request, response: Response, name: str, value: str) -> None:
    """Set a cookie for this browser session; scripts and other sites never see it."""
    is_secure = request.url.scheme == "https"
    response.set_cookie(name, value, httponly=True, samesite="strict", secure=is_secure, path="/")


def form_token(cookie: str) -> str:
    """What a form of the holder of this cookie carries."""
    return hmac.new(cookie.encode(), b"form", hashlib.sha256).hexdigest()


async def read_form(request: Request, cookie_name: str) -> Mapping[str, str]:
    """The fields of a form of ours; raise HTTPException 403 for anybody else's, 413 for a long one."""
    fields = dict(parse_qsl((await read_body(request)).decode("utf-8", "replace"), keep_blank_values=True))
    cookie = request.cookies.get(cookie_name, "")
    is_own = hmac.compare_digest(fields.get("token", "").encode(), form_token(cookie).encode())
    if not cookie or not is_own or request.headers.get("sec-fetch-site") not in OWN_SITE:
        raise HTTPException(403)
    return fields


async def read_body(request: Request) -> bytes:
    """The body, up to 8 kB."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            raise HTTPException(413)
    return body

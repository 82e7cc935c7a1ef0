"""The web door's addresses: 256 random bits that the server itself has signed, so that nothing need be kept of them."""

from __future__ import annotations

import hashlib
import hmac
import secrets

RANDOM_BYTES = 32
PURPOSE = b"changetalk web token\0"


def new_token(key: str) -> str:
    """A fresh address for one browser tab; whoever holds it is that client."""
    value = secrets.token_urlsafe(RANDOM_BYTES)
    return f"{value}.{_signature(key, value)}"


def is_token(key: str, token: str) -> bool:
    """True when this deployment gave out that token; compared in constant time."""
    value, _, signature = token.partition(".")
    return hmac.compare_digest(_signature(key, value).encode(), signature.encode())


def _signature(key: str, value: str) -> str:
    return hmac.new(key.encode(), PURPOSE + value.encode(), hashlib.sha256).hexdigest()[:32]

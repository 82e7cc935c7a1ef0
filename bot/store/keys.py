"""Sign-in keys of the staff: random, shown once, kept only as a slow salted hash."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from bot.privacy.pseudonym import letters

GROUPS, GROUP_LENGTH = 5, 5  # 25 letters and digits: 124 bits
COST, BLOCK, LANES = 2**14, 8, 1  # scrypt: 16 MB and some 50 ms a try


def new_key() -> str:
    """A random key that can be read aloud and typed."""
    return "-".join(letters(GROUP_LENGTH) for _ in range(GROUPS))


def hash_key(key: str) -> str:
    """A salted scrypt hash, with its costs, as one printable word."""
    salt = secrets.token_bytes(16)
    return f"scrypt${COST}${BLOCK}${LANES}${salt.hex()}${derive(key, salt, COST, BLOCK, LANES).hex()}"


def is_key(key: str, kept: str) -> bool:
    """Whether a key is the one behind a hash, in constant time."""
    _, cost, block, lanes, salt, digest = kept.split("$")
    found = derive(key, bytes.fromhex(salt), int(cost), int(block), int(lanes))
    return hmac.compare_digest(found, bytes.fromhex(digest))


def derive(key: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    """Run scrypt over the key as people type it: spaces around it and capitals do not matter."""
    return hashlib.scrypt(key.strip().lower().encode(), salt=salt, n=cost, r=block, p=lanes, dklen=32)


def token_hash(token: str) -> str:
    """What is kept of a random sign-in token; it is long enough not to need salt or cost."""
    return hashlib.sha256(token.encode()).hexdigest()

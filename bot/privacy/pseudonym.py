"""Names for a conversation: a keyed hash of the chat address, and random values that nothing can be derived from.

The address key is the only link to the person (privacy.md, Identity; 45 CFR 164.514(c): designations are not derived).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path

DESIGNATIONS = Path(__file__).resolve().parents[2] / "data" / "resources" / "designations.txt"
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # without 0/o, 1/l/i: people read these aloud
SUFFIX_LENGTH = 4


@dataclass(frozen=True)
class Designations:
    """The words a pseudonym is made of: one of `first`, then one of `second`."""

    first: tuple[str, ...]
    second: tuple[str, ...]


def address_key(secret: str, door: str, address: str) -> str:
    """HMAC-SHA-256 of an address at a door, 64 hex digits; the same person gets the same key at the same door."""
    message = f"{door}\0{address}".encode()
    return hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()


def new_sender() -> str:
    """A random sender id for the assistant, 32 hex digits."""
    return secrets.token_hex(16)


def new_pseudonym(words: Designations) -> str:
    """A random readable designation such as quiet-harbor-7k2m; the store refuses one that is already taken."""
    return f"{secrets.choice(words.first)}-{secrets.choice(words.second)}-{letters(SUFFIX_LENGTH)}"


def new_receipt() -> str:
    """A random code such as 7K2M-Q9XD that proves an erasure and says nothing else."""
    return f"{letters(4)}-{letters(4)}".upper()


def letters(count: int) -> str:
    """Random letters and digits that are easy to read aloud."""
    return "".join(secrets.choice(ALPHABET) for _ in range(count))


def designations(path: Path = DESIGNATIONS) -> Designations:
    """Read the word list: a block of first words, a blank line, a block of second words; `#` starts a comment."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    first, second = ((*words_of(block),) for block in blocks if words_of(block))
    return Designations(first, second)


def words_of(block: str) -> list[str]:
    """The words of a block, comments left out."""
    return [word for line in block.splitlines() if not line.startswith("#") for word in line.split()]

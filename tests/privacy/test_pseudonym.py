"""Names of a conversation: keyed for the address, random for everything else."""

from __future__ import annotations

import hashlib
import re

import pytest

from bot.privacy.pseudonym import ALPHABET, address_key, designations, new_pseudonym, new_receipt, new_sender

KEY = "k" * 32
DRUG_WORDS = {"snow", "crystal", "ice", "rock", "stone", "grass", "white", "blow", "high", "speed", "weed", "powder"}


def test_when_the_same_person_writes_again_then_the_address_key_is_the_same() -> None:
    """HMAC-SHA-256, 64 hex digits."""
    assert address_key(KEY, "telegram", "12345") == address_key(KEY, "telegram", "12345")
    assert re.fullmatch("[0-9a-f]{64}", address_key(KEY, "telegram", "12345"))


@pytest.mark.parametrize(
    ("key", "door", "address"),
    [("x" * 32, "telegram", "12345"), (KEY, "web", "12345"), (KEY, "telegram", "12346"), (KEY, "telegram1", "2345")],
)
def test_when_key_door_or_address_differ_then_the_address_key_differs(key: str, door: str, address: str) -> None:
    """Also when the parts would run together."""
    assert address_key(key, door, address) != address_key(KEY, "telegram", "12345")


def test_when_someone_hashes_addresses_without_the_key_then_nothing_matches() -> None:
    """An unkeyed hash of chat ids can be searched in hours."""
    assert address_key(KEY, "telegram", "12345") != hashlib.sha256(b"telegram\x0012345").hexdigest()


def test_when_many_names_are_drawn_then_none_repeats_and_all_are_readable() -> None:
    """Random values that nothing can be derived from."""
    words = designations()
    names = [new_pseudonym(words) for _ in range(2000)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(rf"[a-z]+-[a-z]+-[{ALPHABET}]{{4}}", name) for name in names)
    assert len({new_sender() for _ in range(2000)}) == 2000
    assert re.fullmatch("[0-9a-f]{32}", new_sender())
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", new_receipt())


def test_when_the_word_list_is_read_then_it_is_long_plain_and_free_of_drug_words() -> None:
    """A name shown to counselors says nothing about the client."""
    words = designations()
    everything = [*words.first, *words.second]
    assert min(len(words.first), len(words.second)) >= 50
    assert len(set(everything)) == len(everything)
    assert not DRUG_WORDS & set(everything)
    assert all(word.isascii() and word.islower() for word in everything)

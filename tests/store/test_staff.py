"""Counselors: a key shown once, a sign-in that ends, a trail that stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.settings import Settings
from bot.store.keys import hash_key, is_key, new_key
from bot.store.staff import BadName, Staff

from .conftest import Clock


@pytest.fixture
def staff(settings: Settings, clock: Clock) -> Iterator[Staff]:
    opened = Staff.open(settings, clock=clock)
    yield opened
    opened.close()


@pytest.mark.parametrize(("typed", "is_right"), [("{}", True), ("  {} ", True), ("{}x", False), ("", False)])
def test_when_a_key_is_checked_then_only_the_right_one_opens(typed: str, is_right: bool) -> None:
    """Spaces around it and capitals do not matter."""
    key = new_key()
    kept = hash_key(key)
    assert key not in kept
    assert is_key(typed.format(key.upper()), kept) is is_right


def test_when_a_counselor_is_added_then_the_key_signs_in_and_is_kept_nowhere(staff: Staff, settings: Settings) -> None:
    """Neither key nor token is in a file."""
    assert staff.is_empty()
    key = staff.add(" Ana ")
    token = staff.sign_in("ana", key)
    assert token is not None
    assert staff.signed_in(token) == "Ana"
    assert not staff.is_empty()
    files = b"".join(path.read_bytes() for path in settings.home.rglob("*") if path.is_file())
    assert key.encode() not in files
    assert token.encode() not in files


@pytest.mark.parametrize("name", ["", "   ", "a" * 65, "two\nlines", "ANA"])
def test_when_a_name_cannot_be_used_then_no_account_is_made(staff: Staff, name: str) -> None:
    """Empty, long, unprintable or taken."""
    staff.add("ana")
    with pytest.raises(BadName):
        staff.add(name)


def test_when_name_or_key_is_wrong_then_nobody_is_signed_in_and_the_trail_says_so(staff: Staff) -> None:
    """What was typed for a name is not written down: it may be a key."""
    key = staff.add("ana")
    assert staff.sign_in("ana", "wrong") is None
    assert staff.sign_in(key, "ana") is None
    assert [(line.counselor, line.event) for line in staff.trail()] == [
        ("ana", "sign_in_failed"),
        ("unknown", "sign_in_failed"),
    ]
    assert staff.signed_in("") is None


@pytest.mark.parametrize(
    ("pause", "pages", "is_in"), [(14.9, 1, True), (15, 1, False), (14, 34, True), (14, 35, False)]
)
def test_when_time_passes_then_a_sign_in_ends(
    staff: Staff, clock: Clock, pause: float, pages: int, is_in: bool
) -> None:
    """15 minutes after the last page, 8 hours after signing in."""
    token = staff.sign_in("ana", staff.add("ana"))
    assert token is not None
    for _ in range(pages):
        clock.pass_by(minutes=pause)
        name = staff.signed_in(token)
    assert (name == "ana") is is_in


def test_when_a_counselor_signs_out_then_the_token_is_worth_nothing(staff: Staff) -> None:
    """At once, and twice is no error."""
    token = staff.sign_in("ana", staff.add("ana")) or ""
    staff.sign_out(token)
    staff.sign_out(token)
    assert staff.signed_in(token) is None

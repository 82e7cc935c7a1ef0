"""`changetalk transcript | erase | export | counselor add` on a real store."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.settings import Settings
from bot.store.errors import UnknownConversation
from bot.store.records import BotTurn, Choice
from bot.store.repository import Store
from bot.store.staff import BadName, Staff

from .conftest import SENDER
from .promises import client


@pytest.fixture(autouse=True)
def _this_deployment(environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def pseudonym(consenting: Store) -> str:
    consenting.record_consent(SENDER, Choice.REVIEW, granted=True, version="1")
    consenting.record(SENDER, client(), [BotTurn(text="You want out.", code="CR")])
    return consenting.start(SENDER).pseudonym


def changetalk(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, arguments, input=typed)


def test_when_a_pseudonym_is_given_then_its_transcript_is_printed(pseudonym: str) -> None:
    """Words and codes, for people and for programs."""
    assert "You want out." in changetalk("transcript", pseudonym).output
    printed = json.loads(changetalk("transcript", pseudonym, "--json").output)
    assert [turn["code"] for turn in printed["sessions"][0]["turns"]] == [None, "CR"]


def test_when_no_pseudonym_is_given_then_all_are_listed(pseudonym: str) -> None:
    """So that one can be picked."""
    assert pseudonym in changetalk("transcript").output
    assert json.loads(changetalk("transcript", "--json").output) == [pseudonym]


def test_when_nothing_is_kept_yet_then_the_list_says_so(settings: Settings) -> None:
    """A sentence, not an empty table."""
    assert "No conversation is kept yet." in changetalk("transcript").output


@pytest.mark.parametrize("command", ["transcript", "erase"])
def test_when_a_pseudonym_is_unknown_then_a_sentence_says_so(pseudonym: str, command: str) -> None:
    """`main` prints the message of our own errors and exits with 1."""
    result = changetalk(command, "quiet-harbor-2222")
    assert isinstance(result.exception, UnknownConversation)
    assert str(result.exception) == "no conversation is kept under that name"


def test_when_erasing_is_not_confirmed_then_nothing_goes(consenting: Store, pseudonym: str) -> None:
    """It cannot be undone, so it is asked."""
    assert changetalk("erase", pseudonym, typed="n\n").exit_code == 1
    assert consenting.of_sender(SENDER) is not None


def test_when_erasing_is_confirmed_then_a_receipt_is_printed(consenting: Store, pseudonym: str) -> None:
    """The code that proves it."""
    result = changetalk("erase", pseudonym, typed="y\n")
    assert consenting.is_receipt(result.output.split()[-1])
    assert consenting.of_sender(SENDER) is None


def test_when_sessions_are_exported_then_lines_are_json(pseudonym: str) -> None:
    """One a session."""
    assert [json.loads(line)["pseudonym"] for line in changetalk("export").output.splitlines()] == [pseudonym]


def test_when_a_counselor_is_added_then_the_printed_key_signs_in(settings: Settings) -> None:
    """Shown once; a second account of that name is refused."""
    key = changetalk("counselor", "add", "Ana").output.splitlines()[0].split()[-1]
    staff = Staff.open(settings)
    assert staff.sign_in("Ana", key)
    staff.close()
    assert isinstance(changetalk("counselor", "add", "ana").exception, BadName)

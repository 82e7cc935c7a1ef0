"""The three choices are kept as given, and a yes counts only once it is kept."""

from __future__ import annotations

import pytest
import yaml

from actions import keeping
from actions.consent import ActionRecordConsent, version_of
from bot.settings import ROOT
from bot.store.errors import StoreUnavailable
from bot.store.records import Choice, Consents
from bot.store.repository import Store

from .conftest import SENDER, run, tracker


@pytest.mark.parametrize(
    ("moment", "intent", "slots", "kept"),
    [
        ("consent_review", "affirm", {"consent_review": True}, Consents(chat=True, review=True)),
        ("consent_review", "deny", {"consent_review": False}, Consents(chat=True, review=False)),
        ("consent_improve", "affirm", {"consent_improve": True}, Consents(chat=True, improve=True)),
        ("consent_improve", "deny", {"consent_improve": False}, Consents(chat=True, improve=False)),
        ("listen", "affirm", {}, Consents(chat=True)),
        (None, "affirm", {}, Consents(chat=True)),
    ],
)
async def test_when_a_choice_is_answered_then_it_is_kept(
    consenting: Store, moment: str | None, intent: str, slots: dict[str, bool], kept: Consents
) -> None:
    """By the moment that was awaited; anything but a yes is a no."""
    assert await run(ActionRecordConsent(), tracker(intent, moment=moment)) == (slots, [])
    assert consenting.consents(SENDER) == kept


async def test_when_the_client_agrees_to_chat_then_a_conversation_is_opened(store: Store) -> None:
    """The first yes is where keeping begins."""
    assert await run(ActionRecordConsent(), tracker("affirm", moment="consent_chat")) == ({"consent_chat": True}, [])
    assert store.of_sender(SENDER) is not None


async def test_when_the_client_does_not_agree_to_chat_then_nothing_is_kept(store: Store) -> None:
    """Not even the no."""
    assert await run(ActionRecordConsent(), tracker("deny", moment="consent_chat")) == ({"consent_chat": False}, [])
    assert store.conversations(reviewable=False) == ()


async def test_when_a_yes_cannot_be_kept_then_it_does_not_count_and_the_client_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Named response, no exception."""

    def unavailable() -> Store:
        raise StoreUnavailable("locked")

    monkeypatch.setattr(keeping, "store", unavailable)
    slots, said = await run(ActionRecordConsent(), tracker("affirm", moment="consent_chat"))
    assert (slots, said) == ({"consent_chat": None}, ["utter_not_saved"])


@pytest.mark.parametrize("choice", list(Choice))
def test_when_consent_is_kept_then_its_version_is_that_of_the_question(choice: Choice) -> None:
    """One source: the metadata beside the words."""
    words = yaml.safe_load((ROOT / "data" / "responses" / "consent.yml").read_text(encoding="utf-8"))["responses"]
    assert version_of(choice) == str(words[f"utter_ask_consent_{choice}"][0]["metadata"]["version"])

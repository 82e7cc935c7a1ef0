"""The domain says what the code says."""

from typing import Any

import pytest
import yaml
from conftest import ROOT

from bot.engine.context import KEPT, PROFILE_SLOTS
from bot.engine.turn import REPORTED_SLOTS
from bot.mi.codes import TALK_INTENTS
from bot.mi.process import MOMENTS
from bot.mi.situation import RULERS
from bot.safety.records import INTENT_LABELS


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    """domain.yml as written."""
    content: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return content


def intents_of(written: dict[str, Any]) -> set[str]:
    """Names of the domain's intents."""
    return {next(iter(item)) for item in written["intents"]}


def test_when_moments_are_listed_then_they_are_those_the_core_knows(written: dict[str, Any]) -> None:
    """A moment without a value would fall silently into `__other__`."""
    assert tuple(written["slots"]["moment"]["values"]) == MOMENTS


def test_when_talk_and_risk_intents_are_named_in_code_then_the_domain_has_them(written: dict[str, Any]) -> None:
    """Codes and labels are looked up by intent."""
    assert set(TALK_INTENTS) | set(INTENT_LABELS) <= intents_of(written)


def test_when_examples_are_trained_then_domain_and_data_name_the_same_intents(written: dict[str, Any]) -> None:
    """An intent without examples can never be heard."""
    files = (ROOT / "data" / "nlu").glob("*.yml")
    groups = [group for file in files for group in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]]
    assert {group["intent"] for group in groups if "intent" in group} == intents_of(written)


def test_when_code_reads_or_fills_slots_then_they_exist(written: dict[str, Any]) -> None:
    """Slots by name, on both sides."""
    assert {*RULERS, *REPORTED_SLOTS, *PROFILE_SLOTS.values(), *KEPT, "option", "menu", "process"} <= set(
        written["slots"]
    )


def test_when_slots_are_features_then_few_are(written: dict[str, Any]) -> None:
    """What rules condition on: the moment, and whether an erasure was carried out."""
    featured = [name for name, slot in written["slots"].items() if slot["influence_conversation"]]
    assert featured == ["moment", "erased"]


def test_when_the_domain_is_read_then_it_holds_no_sentence(written: dict[str, Any]) -> None:
    """Words live in data/responses."""
    assert "responses" not in written

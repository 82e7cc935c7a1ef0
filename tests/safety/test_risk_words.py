"""Risk texts: every name exists, every number comes from the resources, nothing is promised that is not kept."""

import re

import pytest
import yaml

from bot.safety import SHORT_RESPONSE, SOS_RESPONSE, cards
from bot.settings import ROOT
from bot.words import Variant, fill, is_fillable, load_gateway, load_resources, load_responses

WORDS = {**load_responses(), **load_gateway()}
RISK = [v for name, variants in WORDS.items() if name.startswith(("utter_risk", "utter_sos")) for v in variants]
COUNTRIES = sorted(path.stem for path in (ROOT / "data" / "resources").glob("*.yml"))
NAMES = {
    *cards.CARDS.values(),
    *cards.OTHER_CARDS.values(),
    *cards.QUESTIONS.values(),
    *cards.CHECK_INS.values(),
    *(name for names in cards.FOLLOW_UPS.values() for name in names),
    *(f"{cards.CARDS[label]}_es" for label in cards.SPANISH),
    "utter_risk_check_es",
    "utter_risk_check_crash",
    "utter_risk_denied",
    "utter_risk_unclear",
    "utter_risk_pregnancy_facts",
    "utter_risk_followup_bystander",
    "utter_risk_checkin_bystander",
    SHORT_RESPONSE,
    SOS_RESPONSE,
}
NEVER = re.compile(
    r"help is on the way|someone is watching|aren't you\?|, are you\?$(?<!how are you\?)|commit|failed attempt"
    r"|confidential|keep this secret"
    r"|no one will know|i promise",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", sorted(NAMES))
@pytest.mark.parametrize("country", COUNTRIES)
def test_when_a_risk_response_is_called_for_then_it_can_be_said_in_every_country(name, country):
    """Two variants at least, so that no card comes back word for word; one can always be filled."""
    values = load_resources(country)
    assert len(WORDS[name]) >= 2
    assert any(is_fillable(variant, values) for variant in WORDS[name])


@pytest.mark.parametrize("variant", [pytest.param(v, id=v.id) for v in WORDS["utter_risk_check"] + tuple(RISK)])
def test_when_a_risk_text_is_written_then_its_numbers_come_from_the_resources(variant: Variant):
    """No digit stands in the text itself, but for the age of adults."""
    assert re.findall(r"\d+", variant.text.replace("18", "")) == []
    assert not NEVER.search(variant.text)


@pytest.mark.parametrize("variant", [pytest.param(v, id=v.id) for vs in WORDS.values() for v in vs])
def test_when_anything_is_said_then_no_telephone_number_is_written_out(variant: Variant):
    """Every number ever printed comes from data/resources: three digits and more appear nowhere else."""
    assert re.findall(r"\d{3,}|\d[\d-]{4,}\d", variant.text) == []


@pytest.mark.parametrize(
    "name", sorted({*cards.CARDS.values(), *cards.OTHER_CARDS.values(), SOS_RESPONSE, SHORT_RESPONSE})
)
def test_when_a_card_is_said_then_it_gives_the_emergency_number_and_says_what_it_is(name):
    """Action, and "not an emergency service", in every variant."""
    for variant in WORDS[name]:
        assert "{emergency}" in variant.text
        assert "program" in variant.text


@pytest.mark.parametrize("country", COUNTRIES)
def test_when_a_number_is_in_the_resources_then_it_has_its_date(country):
    """`changetalk doctor` can say which are old."""
    content = yaml.safe_load((ROOT / "data" / "resources" / f"{country}.yml").read_text())
    assert set(content["verified_on"]) == set(load_resources(country))
    assert {"emergency", "crisis_line", "treatment_line"} <= set(load_resources(country))


def test_when_the_us_numbers_are_printed_then_they_are_these():
    """A change of a number is a change someone has to mean."""
    us = load_resources("us")
    assert us["emergency"] == "911" and us["crisis_line"].startswith("988")
    assert us["treatment_line"].startswith("1-800-662-4357") and us["domestic_line"] == "1-800-799-7233"
    assert "911" in fill(WORDS["utter_sos"][0].text, us)

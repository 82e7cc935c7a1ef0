"""The gateway's own words: complete, filled from data/resources, and dialled as they stand there."""

from __future__ import annotations

import re

import pytest

from bot.gateway.limits import Limit
from bot.gateway.page import dial, numbers, render
from bot.gateway.phrases import Phrases, UnknownPhrase
from bot.gateway.pipeline import RESPONSES, UNREACHABLE
from bot.gateway.web import RESPONSES as WEB_RESPONSES
from bot.safety import SHORT_RESPONSE, SOS_RESPONSE
from bot.words import Variant, load_gateway, load_resources, load_responses

US = load_resources("US")


@pytest.fixture(scope="module")
def phrases() -> Phrases:
    """What this deployment's gateway can say."""
    return Phrases({**load_responses(), **load_gateway()}, US)


def test_when_the_gateway_starts_then_all_it_says_is_there(phrases: Phrases) -> None:
    """A missing sentence is found at start, not by a client."""
    phrases.require({*RESPONSES, *WEB_RESPONSES, SHORT_RESPONSE, SOS_RESPONSE})
    with pytest.raises(UnknownPhrase, match="utter_nothing"):
        phrases.require({"utter_nothing"})


def test_when_the_assistant_cannot_be_reached_then_the_words_vary_and_name_help(phrases: Phrases) -> None:
    """Several variants, each with both numbers and a way to try again."""
    said = [phrases.say(UNREACHABLE)]
    while len(said) < 4:
        said.append(phrases.say(UNREACHABLE, {utterance.text for utterance in said}))
    assert len({utterance.text for utterance in said}) == 4
    assert all(US["emergency"] in utterance.text and US["crisis_line"] in utterance.text for utterance in said)
    assert all(utterance.choices[0].payload == "/gateway_again" for utterance in said)


def test_when_a_number_is_unknown_in_a_country_then_that_variant_is_not_said() -> None:
    """Nobody reads a brace, and nobody a number of another country."""
    words = {"utter_x": (Variant("x/1", "Call {nowhere}."), Variant("x/2", "Call {emergency}."))}
    assert Phrases(words, {"emergency": "112"}).say("utter_x").text == "Call 112."


def test_when_the_page_is_rendered_then_every_number_on_it_comes_from_the_resources(phrases: Phrases) -> None:
    """And a clinic's name is escaped."""
    page = render(phrases, US, "Smith & <Sons>")
    shown = re.sub(r"<[^>]+>", " ", page)
    assert set(re.findall(r"\d[\d-]{2,}\d", shown)) <= numbers(US.values()).keys()
    assert "Smith &amp; &lt;Sons&gt;" in page
    assert "<script>" not in page


@pytest.mark.parametrize(
    ("value", "link"),
    [
        ("911", "tel:911"),
        ("988 (call or text)", "tel:988"),
        ("1-800-662-4357 (SAMHSA, free, day and night)", "tel:18006624357"),
        ("text HOME to 741741", "sms:741741?body=HOME"),
        ("116 123", "tel:116123"),
        ("FindTreatment.gov", ""),
    ],
)
def test_when_a_help_line_has_a_number_then_its_link_dials_it(value: str, link: str) -> None:
    """What is to be texted opens a text message, everything else is called."""
    assert dial(value) == link


def test_when_calls_come_too_fast_then_the_bucket_runs_dry_and_fills_again() -> None:
    """Each caller has their own."""
    now = [0.0]
    limit = Limit(burst=2, per_second=1.0, clock=lambda: now[0])
    assert [limit.allows("a") for _ in range(3)] == [True, True, False]
    assert limit.allows("b")
    now[0] = 1.0
    assert [limit.allows("a") for _ in range(2)] == [True, False]

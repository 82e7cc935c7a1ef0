"""MITI codes of the bot, MISC kinds of the client."""

from __future__ import annotations

import pytest

from bot.mi.codes import SAYABLE, TALK_INTENTS, Code, UnknownCode, kind_of, parse_codes, read_codes, talk_of


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("CR", (Code.COMPLEX,)),
        ("CR, Q", (Code.COMPLEX, Code.QUESTION)),
        ("SR,AF , Emphasize", (Code.SIMPLE, Code.AFFIRM, Code.EMPHASIZE)),
        ("structure", (Code.STRUCTURE,)),
        ("GI, PwP, Seek, crisis", (Code.INFORM, Code.PERSUADE_WITH, Code.SEEK, Code.CRISIS)),
    ],
)
def test_when_codes_are_written_then_they_are_read_in_sentence_order(text, codes):
    """As variants carry them in their metadata."""
    assert parse_codes(text) == codes


@pytest.mark.parametrize("text", ["", " , ", "XX", "CR, nope", "Persuade", "CR, Confront", "cr"])
def test_when_a_code_is_unknown_or_may_not_be_said_then_it_is_refused(text):
    """The bot never persuades without permission and never confronts."""
    with pytest.raises(UnknownCode):
        parse_codes(text)


def test_when_a_person_codes_by_hand_then_persuade_and_confront_can_be_counted():
    """Review needs words for what went wrong."""
    assert read_codes("Persuade, Q") == (Code.PERSUADE, Code.QUESTION)
    assert Code.PERSUADE not in SAYABLE


@pytest.mark.parametrize(
    ("intent", "talk"),
    [
        ("change_need", "change"),
        ("sustain_desire", "sustain"),
        ("ambivalence", "ambivalent"),
        ("discord", "discord"),
        ("insult", "discord"),
        ("share_use", "neutral"),
        ("affirm", "neutral"),
        ("risk_minor", "neutral"),
        ("change_nothing", "neutral"),
        (None, "neutral"),
    ],
)
def test_when_an_intent_is_known_then_so_is_the_way_it_leans(intent, talk):
    """Discord is not sustain talk."""
    assert talk_of(intent) == talk


def test_when_client_talk_is_listed_then_there_are_nineteen_intents():
    """Seven of change, five of sustain, ambivalence, six neutral."""
    assert len(TALK_INTENTS) == len(set(TALK_INTENTS)) == 19


@pytest.mark.parametrize(
    ("intent", "kind"),
    [("change_steps", "steps"), ("sustain_need", "need"), ("share_use", None), ("sustain_steps", None), (None, None)],
)
def test_when_talk_has_a_kind_then_it_is_the_darn_cat_one(intent, kind):
    """Neutral talk has none."""
    assert kind_of(intent) == kind

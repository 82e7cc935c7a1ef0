"""Chat text made readable without changing what it says."""

from __future__ import annotations

import pytest

from bot.mi.text import hide_placeholders, normalise, restore


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("im tired", "I'm tired."),
        ("u dont get it", "You don't get it."),
        ("i wanna quit", "I want to quit."),
        ("gotta stop", "I have to stop."),
        ("cant stop", "I can't stop."),
        ("quit for 5 months in 2022", "I quit for 5 months in 2022."),
        ("makes me feel alive ngl", "It makes me feel alive."),
        ("been using since i was 19", "I've been using since I was 19."),
        ("tired of it all lol", "I'm tired of it all."),
        ("soooo tiredddd of feeeling bad", "I'm so tired of feeling bad."),
        ("I WANT TO STOP", "I want to stop."),
        ("i hate it i want to stop", "I hate it. I want to stop."),
        ("idk man its the only thing that works", "I don't know. It's the only thing that works."),
        ("ok so basically im done", "I'm done."),
        ("i use like every weekend", "I use every weekend."),
        ("i spend like 400 a week", "I spend about 400 a week."),
        ("i feel like a ghost", "I feel like a ghost."),
        ("me n my bf fight", "Me and my boyfriend fight."),
        ("cause i was late", "Because I was late."),
        ("the cause of it is me", "The cause of it is me."),
        ("at my sisters place", "At my sister's place."),
        ("friday im out", "Friday I'm out."),
        ("should i quit?", "Should I quit?"),
        ("lol", ""),
        ("", ""),
        ("🙏🙏", ""),
        ("when im stressed i cant say no", "When I'm stressed, I can't say no."),
        ("i feel ill", "I feel ill."),
        ("maybe ill try", "Maybe I'll try."),
        ("i lost my id and my keys", "I lost my id and my keys."),
        ("id love that", "I'd love that."),
        ("my wife she is mad", "My wife is mad."),
        ("i am drinking since two years", "I've been drinking for two years."),
        ("don't judge me", "Don't judge me."),
        ("got a job", "I got a job."),
    ],
)
def test_when_chat_is_normalised_then_it_reads_like_edited_english(message, expected):
    """Spelling, subjects and stops are put right; nothing is added."""
    assert normalise(message) == expected


@pytest.mark.parametrize(
    "text", ["[PERSON_1] and [PERSON_23] at [PLACE_4]", "no names", "[ORG_10]", "[AGE 30s] [DATE] [?]"]
)
def test_when_placeholders_are_hidden_and_restored_then_the_text_is_unchanged(text):
    """The stand-in is built from the placeholder, so nothing needs remembering."""
    assert restore(hide_placeholders(text)) == text


def test_when_a_shouted_message_has_a_placeholder_then_the_placeholder_survives():
    """Lower-casing comes before the stand-ins."""
    assert restore(normalise("I LEFT [PERSON_1] YESTERDAY")) == "I left [PERSON_1] yesterday."

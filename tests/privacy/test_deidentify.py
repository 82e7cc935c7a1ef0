"""De-identification as the gateway uses it: masking, memory, answers, putting words back."""

from __future__ import annotations

import copy
import pickle
import socket
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.privacy.deidentify import PLACEHOLDER, Deidentifier, Memory, restore

MASKED = [
    ("my name is jessica ramirez and im 34 from akron ohio", "my name is [PERSON_1] and im [AGE 30s] from [PLACE_1]"),
    ("call me at 330-555-0199 or jess@gmail.com", "call me at [PHONE_1] or [EMAIL_1]"),
    ("i work at walmart and live at 412 birch st apt 3", "i work at [ORG_1] and live at [ADDRESS_1]"),
    ("my pin is 6471", "my pin is [ID_1]"),
    ("xiomara sold me 2 grams of molly", "[PERSON_1] sold me 2 grams of molly"),
    ("MY NAME IS JESSICA", "MY NAME IS [PERSON_1]"),
    ("je\u200bssica told me", "[PERSON_1] told me"),
    ("\uff13\uff13\uff10-555-0199", "[PHONE_1]"),
]
UNCHANGED = [
    "6",
    "like a 7",
    "10/10",
    "a 6 or 7",
    "charlie got me again",
    "tina, molly, mandy, lucy, coke, narcan, snow, white girl, henry, aunt nora",
    "yesterday, last friday, 3 weeks, 5 months, 2 grams",
    "call 988 or 911",
    "jack daniels and hope",
    "will you help me, i may go, mark my words",
    "",
    "   ",
    "\U0001f600\U0001f600",
]
ODD = [
    "a" * 30_000,
    "x " * 5_000,
    "\x00\x01\x02",
    "\u202eabc\u202c",
    "\ud800",
    "[" * 500,
    "@" * 300,
    "1" * 400,
    "é" * 200,
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_when_a_message_identifies_then_placeholders_stand_instead(
    deidentifier: Deidentifier, text: str, masked: str
) -> None:
    """Identifiers become typed placeholders and the rest stays."""
    assert deidentifier.mask(text, Memory()).text == masked


@pytest.mark.parametrize("text", UNCHANGED)
def test_when_a_message_identifies_nobody_then_it_stays(deidentifier: Deidentifier, text: str) -> None:
    """Drug words, ruler answers, relative dates and word-like names survive."""
    assert deidentifier.mask(text, Memory()).text == text


@pytest.mark.parametrize("text", ODD)
def test_when_the_input_is_odd_then_masking_still_answers(deidentifier: Deidentifier, text: str) -> None:
    """Very long, empty of words, broken or control characters: no exception."""
    masked = deidentifier.mask(text, Memory())
    assert all(0 <= span.start < span.end <= len(text) for span in masked.spans)


@given(st.text(max_size=60))
@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_when_any_text_is_masked_then_spans_cover_what_changed(deidentifier: Deidentifier, text: str) -> None:
    """Outside the spans the text is the original, and put back it is whole again."""
    memory = Memory()
    masked = deidentifier.mask(text, memory)
    kept, position = [], 0
    for span in masked.spans:
        kept.append(text[position : span.start])
        position = span.end
    kept.append(text[position:])
    if not PLACEHOLDER.search(text):
        assert "".join(PLACEHOLDER.split(masked.text)) == "".join(kept)
        assert restore(masked.text, memory) == text


def test_when_a_text_is_already_masked_then_masking_again_changes_nothing(deidentifier: Deidentifier) -> None:
    """Placeholders are left alone."""
    memory = Memory()
    once = deidentifier.mask("my name is jessica ramirez, im 34, from akron, on 3/14/1990", memory).text
    assert deidentifier.mask(once, memory).text == once


def test_when_a_name_is_known_then_it_is_masked_everywhere_with_the_same_number(deidentifier: Deidentifier) -> None:
    """Memory covers capitals, possessives and one slip of the finger."""
    memory = Memory()
    assert deidentifier.mask("my girl oluwaseun left", memory).text == "my girl [PERSON_1] left"
    assert deidentifier.mask("OLUWASEUN's mad", memory).text == "[PERSON_1]'s mad"
    assert deidentifier.mask("oluwasun came back", memory).text == "[PERSON_1] came back"


@pytest.mark.parametrize(
    ("question", "answer", "masked"),
    [
        ("What should I call you?", "hope", "[PERSON_1]"),
        ("Who could you talk to?", "skip", "[PERSON_1]"),
        ("Which town are you in?", "mobile", "[PLACE_1]"),
        ("Who could you talk to?", "my mom", "my mom"),
        ("Where do you usually use?", "at home", "at home"),
        ("How important is it?", "hope", "hope"),
        ("How important is it, from 0 to 10?", "6", "6"),
    ],
)
def test_when_the_bot_invites_a_name_then_a_short_answer_is_masked(
    deidentifier: Deidentifier, question: str, answer: str, masked: str
) -> None:
    """The question decides about words that are names only sometimes."""
    assert deidentifier.mask(answer, Memory(), question).text == masked


def test_when_a_reply_holds_placeholders_then_the_clients_words_come_back(deidentifier: Deidentifier) -> None:
    """Numbered ones by number, the others by place in the latest message."""
    memory = Memory()
    deidentifier.mask("tasha left on 3/14/2021 and came back 5/1/2021", memory)
    assert (
        restore("[PERSON_1] left on [DATE] and came back [DATE].", memory)
        == "tasha left on 3/14/2021 and came back 5/1/2021."
    )
    assert restore("So [PERSON_1] came back [DATE].", memory) == "So tasha came back 5/1/2021."


def test_when_a_placeholder_has_no_sure_words_then_an_ellipsis_stands(deidentifier: Deidentifier) -> None:
    """A reply never shows a raw placeholder, and never guesses."""
    memory = Memory()
    deidentifier.mask("it was 3/14/2021 or maybe 5/1/2021", memory)
    assert restore("Since [DATE], with [PERSON_4].", memory) == "Since \u2026, with \u2026."


def test_when_a_client_types_a_placeholder_then_no_other_session_answers(deidentifier: Deidentifier) -> None:
    """Placeholders mean something only in the session that made them."""
    other = Memory()
    deidentifier.mask("my name is jessica", other)
    memory = Memory()
    assert deidentifier.mask("[PERSON_1] is me", memory).text == "[PERSON_1] is me"
    assert "jessica" not in restore("[PERSON_1]", memory)


def test_when_memory_or_a_mask_is_shown_then_no_content_is(deidentifier: Deidentifier) -> None:
    """Neither repr nor pickling lets words out."""
    memory = Memory()
    masked = deidentifier.mask("my name is jessica", memory)
    assert "jessica" not in repr(memory) + repr(masked) + str(memory)
    with pytest.raises(TypeError):
        pickle.dumps(memory)
    with pytest.raises(TypeError):
        copy.deepcopy(memory)


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("masking reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield


@pytest.mark.usefixtures("offline")
def test_when_a_message_is_masked_then_nothing_is_fetched() -> None:
    """Loading and masking work without any network."""
    assert "@" not in Deidentifier.load().mask("jess@gmail.com, see www.jess.co.uk", Memory()).text

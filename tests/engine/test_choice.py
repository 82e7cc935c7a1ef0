"""Choosing a variant: fit, no repeats, varied beginnings, length after the client's."""

from collections.abc import Sequence
from typing import Any

import pytest

from bot.engine.choice import Setting, choose, filled, limit, occasions, stem
from bot.engine.history import Line
from bot.words import Variant


def variants(*texts: str, name: str = "utter_x", when: Sequence[Any] = ()) -> list[Variant]:
    """Variants of one response; `when` by position."""
    conditions = [*when, *[None] * len(texts)]
    return [
        Variant(f"{name}/{n}", text, when=condition)
        for n, (text, condition) in enumerate(zip(texts, conditions, strict=False), 1)
    ]


def setting(turn: int = 1, said: Sequence[Line] = (), heard: str = "i want to stop", **facts: str) -> Setting:
    """A setting in which `values` fills {score} and nothing else."""
    return Setting(facts, {"score": "8", "substance": "cocaine"}, said, turn, heard, "sender")


def line(turn: int, text: str, variant: str = "") -> Line:
    """A line of the bot."""
    return Line(turn, text, "utter_x", variant, ())


def test_when_fifty_turns_use_one_response_then_none_repeats_within_five() -> None:
    """The top complaint about such bots."""
    pool = variants(*(f"{word} is what you said" for word in "One Two Three Four Five Six Seven".split()))
    said: list[Line] = []
    for turn in range(1, 51):
        chosen = choose(pool, setting(turn, said))
        assert chosen is not None
        assert chosen.text not in [old.text for old in said if turn - old.turn <= 5]
        said.append(line(turn, chosen.text, chosen.variant.id))


def test_when_too_few_variants_are_left_then_the_one_said_longest_ago_returns() -> None:
    """Better an old line than none."""
    said = [line(1, "A b", "utter_x/1"), line(2, "C d", "utter_x/2")]
    chosen = choose(variants("A b", "C d"), setting(3, said))
    assert chosen is not None and chosen.text == "A b"


def test_when_a_text_was_said_by_another_response_then_it_counts_as_a_repeat() -> None:
    """Verbatim is verbatim."""
    chosen = choose(variants("A b", "C d"), setting(2, [line(1, "A b", "utter_y/1")]))
    assert chosen is not None and chosen.text == "C d"


def test_when_the_last_line_began_alike_then_another_beginning_is_preferred() -> None:
    """No "It sounds like" three times running."""
    pool = variants("It sounds like a lot", "There is a lot in that")
    for turn in range(2, 20):
        chosen = choose(pool, setting(turn, [line(turn - 1, "It sounds hard", "utter_y/1")]))
        assert chosen is not None and chosen.text.startswith("There")


def test_when_a_placeholder_has_no_value_then_the_variant_is_not_said() -> None:
    """No braces and no "None" ever reach a client."""
    chosen = choose(variants("Since {last_words}.", "Go on."), setting())
    assert chosen is not None and chosen.text == "Go on."
    assert choose(variants("Since {last_words}."), setting()) is None


def test_when_a_variant_is_made_for_the_occasion_then_it_is_preferred() -> None:
    """`when` is the latest intent, its kind of talk, or a slot's value."""
    pool = variants("For steps", "For all", when=["change_steps"])
    for turn in range(10):
        special = choose(pool, setting(turn, intent="change_steps"))
        general = choose(pool, setting(turn, intent="change_need"))
        assert special is not None and special.text == "For steps"
        assert general is not None and general.text == "For all"


@pytest.mark.parametrize(
    ("when", "facts", "expected"),
    [
        (["stop", "unsure"], {"target": "unsure", "intent": "change_desire"}, {"unsure"}),
        (["urge", "talk"], {"option": "urge", "intent": "choose_option"}, {"urge"}),
        (["unsure", "minimal"], {"target": "stop", "intent": "minimal"}, {"minimal", "neutral"}),
        (["change", "sustain"], {"intent": "sustain_need"}, {"sustain_need", "sustain"}),
    ],
)
def test_when_values_belong_to_a_slot_then_only_that_slot_decides(when: Any, facts: Any, expected: Any) -> None:
    """The word unsure is a target and an intent: a response means one of them."""
    assert occasions(variants(*"abcd"[: len(when)], when=when), facts) == expected


def test_when_the_client_is_brief_then_so_is_the_bot() -> None:
    """Short to short, and never past 45 words."""
    pool = variants("Short one.", " ".join(["long"] * 40))
    for turn in range(10):
        chosen = choose(pool, setting(turn, heard="k"))
        assert chosen is not None and chosen.text == "Short one."
    assert limit("k") < limit("word " * 25) <= limit("word " * 500) == 45


def test_when_the_client_was_quoted_twice_then_the_next_reflection_is_no_echo() -> None:
    """Own words two times running at most, as long as there is a choice."""
    pool = [Variant("utter_x/1", "So {score}."), Variant("utter_x/2", "{Clause}."), Variant("utter_x/3", "Much.")]
    values = {"Clause": "You want out"}
    quoted = [line(turn, f"You want {turn}.", "utter_x/2") for turn in (1, 2)]
    first = choose(pool, Setting({}, values, [], 1, "i want out", "s"))
    third = choose(pool, Setting({}, values, quoted, 9, "i want out", "s"))
    assert first is not None and first.text == "You want out."
    assert third is not None and third.text == "Much."


def test_when_the_same_turn_is_played_again_then_the_same_words_come() -> None:
    """Tests can repeat a conversation."""
    pool = variants(*"abcdefgh")
    assert choose(pool, setting(3)) == choose(pool, setting(3))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A {score}. {substance} then.", "An 8. Cocaine then."),
        ("Just {substance}.", "Just cocaine."),
        ("No holes", "No holes"),
    ],
)
def test_when_values_are_filled_in_then_articles_and_capitals_are_right(text: str, expected: str) -> None:
    """A filled sentence reads like a written one."""
    assert filled(Variant("utter_x/1", text), {"score": "8", "substance": "cocaine"}) == expected


def test_when_stems_are_compared_then_punctuation_and_case_do_not_count() -> None:
    """For both "So, what" and "so what" begin alike."""
    assert stem("So, what now?") == stem("so what else") == "so what"

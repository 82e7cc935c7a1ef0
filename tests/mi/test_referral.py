"""Menus of next steps: plain kinds of help by what was heard, never an assigned level of care."""

from __future__ import annotations

import pytest

from bot.mi.referral import DEFAULT_MENU, MENUS, OPTIONS, menu_for, options_of


@pytest.mark.parametrize(
    ("intents", "scores", "menu"),
    [
        ([], {}, "first_look"),
        (["share_use", "share_life"], {}, "first_look"),
        (["share_craving"], {}, "first_look"),
        (["share_craving", "share_use", "share_craving"], {}, "crash"),
        (["ask_crash"], {}, "crash"),
        (["ask_crash", "share_lapse", "share_lapse"], {"confidence": 0.0}, "crash"),
        (["share_lapse"], {}, "first_look"),
        (["share_lapse", "share_lapse"], {}, "unstable"),
        ([], {"confidence": 2.0}, "unstable"),
        ([], {"confidence": 2.5}, "first_look"),
        (["change_steps"], {"confidence": 1.0}, "unstable"),
        (["change_steps"], {}, "steady"),
        (["change_commitment"], {}, "steady"),
        (["change_activation"], {}, "steady"),
        (["change_desire", "change_reason"], {}, "first_look"),
        ([], {"readiness": 6.0}, "steady"),
        ([], {"readiness": 5.9, "importance": 10.0}, "first_look"),
    ],
)
def test_when_something_was_heard_then_the_menu_fits_it(
    intents: list[str], scores: dict[str, float], menu: str
) -> None:
    """Crash and craving first, then lapses with little confidence, then steps taken."""
    assert menu_for(intents, scores) == menu


def test_when_menus_are_read_then_each_is_two_to_four_known_options() -> None:
    """Two to four choices (mi.md); a client can always say none of these."""
    assert all(2 <= len(options) <= 4 for options in MENUS.values())
    assert all(len(set(options)) == len(options) and set(options) <= set(OPTIONS) for options in MENUS.values())


@pytest.mark.parametrize("menu", [None, "", "unheard_of"])
def test_when_no_menu_is_open_then_the_first_look_is_meant(menu: str | None) -> None:
    """A restart or an old tracker never leaves a client without options."""
    assert options_of(menu) == MENUS[DEFAULT_MENU]

"""Next steps are offered by what was heard, and kept as suggested, chosen or declined."""

from __future__ import annotations

import pytest

from actions.next_steps import ActionRecordNextStep, ActionSuggestNextSteps
from bot.mi.referral import MENUS
from bot.store.repository import Store

from .conftest import SENDER, run, tracker


def kept(store: Store) -> list[tuple[str, str]]:
    last = store.last_sitting(SENDER)
    return [] if last is None else [(each.option, each.status) for each in last.referrals]


@pytest.mark.parametrize(
    ("intents", "scores", "menu"),
    [
        (["share_use", "ask_crash", "affirm"], {}, "crash"),
        (["change_steps", "affirm"], {}, "steady"),
        (["share_life", "affirm"], {"readiness": 8.0}, "steady"),
        (["share_life", "affirm"], {"confidence": 1.0}, "unstable"),
        (["ask_treatment"], {}, "first_look"),
    ],
)
async def test_when_next_steps_are_wanted_then_a_menu_is_set_and_its_options_are_kept(
    consenting: Store, intents: list[str], scores: dict[str, float], menu: str
) -> None:
    """The menu by name; its words are in data/responses."""
    assert await run(ActionSuggestNextSteps(), tracker(*intents, **scores)) == ({"menu": menu}, [])
    assert kept(consenting) == [(option, "suggested") for option in MENUS[menu]]


async def test_when_a_new_session_began_then_what_was_heard_before_does_not_count(consenting: Store) -> None:
    """Last month's crash is not today's."""
    state = tracker("ask_crash")
    state.events += [{"event": "session_started"}, {"event": "user", "parse_data": {"intent": {"name": "affirm"}}}]
    slots, _ = await run(ActionSuggestNextSteps(), state)
    assert slots == {"menu": "first_look"}


@pytest.mark.parametrize(
    ("intent", "option", "rows"),
    [
        ("choose_option", "cbt", [("cbt", "chosen")]),
        ("choose_option", "levels_of_care", []),
        ("choose_option", None, []),
        ("deny", None, [(option, "declined") for option in MENUS["steady"]]),
        ("deny", "cbt", [(option, "declined") for option in MENUS["steady"]]),
    ],
)
async def test_when_a_next_step_is_answered_then_what_became_of_it_is_kept(
    consenting: Store, intent: str, option: str | None, rows: list[tuple[str, str]]
) -> None:
    """Chosen from the open menu, or all of it declined; nothing that was not on it."""
    assert await run(ActionRecordNextStep(), tracker(intent, menu="steady", option=option)) == ({}, [])
    assert kept(consenting) == rows

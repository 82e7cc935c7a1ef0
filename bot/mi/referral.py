"""Which menu of next steps fits what has been heard: kinds of help by plain names, never an assigned level of care.

Source: SAMHSA TIP 35 and the ASAM/AAAP 2023 guideline as summed up in the project's MI standard. A menu is an offer:
the client picks, or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

OPTIONS = (
    *("cbt", "contingency_management", "mi_counseling", "medical_withdrawal"),
    *("levels_of_care", "medication_talk", "mutual_support", "relapse_prevention"),
)
MENUS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "crash": ("medical_withdrawal", "cbt", "mutual_support"),
        "unstable": ("levels_of_care", "medical_withdrawal", "contingency_management"),
        "steady": ("contingency_management", "cbt", "relapse_prevention"),
        "first_look": ("mi_counseling", "cbt", "mutual_support"),
    }
)
DEFAULT_MENU = "first_look"


def options_of(menu: str | None) -> tuple[str, ...]:
    """The options of a menu in the order they are listed; those of the first look for an unknown one."""
    return MENUS.get(menu or DEFAULT_MENU, MENUS[DEFAULT_MENU])


def menu_for(intents: Iterable[str], scores: Mapping[str, float]) -> str:
    """The menu that fits the intents heard in this session and the scores given so far.

    A crash or strong cravings come first, then lapses that pile up with low confidence, then steps already taken.
    """
    heard = list(intents)
    if "ask_crash" in heard or heard.count("share_craving") >= 2:
        return "crash"
    if heard.count("share_lapse") >= 2 or scores.get("confidence", 10.0) <= 2:
        return "unstable"
    is_moving = any(intent in ("change_steps", "change_commitment", "change_activation") for intent in heard)
    return "steady" if is_moving or scores.get("readiness", 0.0) >= 6 else DEFAULT_MENU

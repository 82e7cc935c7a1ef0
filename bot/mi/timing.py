"""Whether it is time to listen or to ask, and which question of a session is due.

Timing follows the four processes of Miller & Rollnick and keeps reflections near twice the questions (MITI 4.2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.mi.codes import TALK_INTENTS
from bot.mi.situation import STRATEGIES, Situation

_NOT_INTERRUPTED = frozenset(
    {"change_commitment", "change_activation", "change_steps", "share_lapse", "share_craving", "nudged_here"}
)
_FITS: Mapping[str, re.Pattern[str]] = {
    "good_things": re.compile("sustain_|ambivalence|share_use"),
    "looking_back": re.compile("change_|share_life|share_feeling|ambivalence"),
    "looking_forward": re.compile("change_|ambivalence"),
    "values": re.compile("change_|share_life|share_feeling|ambivalence|sustain_need"),
}


def timing(now: Situation, intent: str, focus: str | None) -> str:
    """`listen`, `ask` or one of the due moments; `focus` is the substance talked about, if any."""
    if intent not in TALK_INTENTS:
        return "ask" if may_ask(now, is_brief=True) else "listen"
    due = _due(now, intent, focus) if may_ask(now, is_due=True) else None
    return due or ("ask" if may_ask(now) else "listen")


def may_ask(situation: Situation, *, is_due: bool = False, is_brief: bool = False) -> bool:
    """Whether a question keeps reflections at about twice the questions once this turn is counted.

    Questions that belong to a session (`is_due`) come a little sooner than others, and a client who writes only
    "ok" or "yeah" gets something to answer sooner still.
    """
    if is_brief:
        return situation.reflections >= situation.questions - 1
    slack = (situation.questions >= 2) + (not is_due)
    return situation.reflections + 1 >= 2 * situation.questions + slack


def _due(now: Situation, intent: str, focus: str | None) -> str | None:
    """The most timely of the questions that belong to a session, if any is. Thresholds count talk messages.

    What a client has just done, promised, or is fighting with right now is not interrupted by our agenda.
    """
    if _is_plan_timely(now):
        return "plan_due"
    if intent in _NOT_INTERRUPTED:
        return None
    return _focus_due(now, focus) or _ruler_due(now) or _strategy_due(now, intent)


def _focus_due(now: Situation, focus: str | None) -> str | None:
    if now.talk >= 2 and focus is None and "substance" not in now.asked:
        return "substance_due"
    if now.talk >= 3 and "target" not in now.asked and now.target is None:
        return "target_due"
    return None


def _ruler_due(now: Situation) -> str | None:
    asked, since = now.asked, now.turns_since_ask
    if "importance" not in asked:
        return "importance_due" if now.talk >= 3 else None
    if since >= 1 and _is_next_open(now):
        return "ruler_next_due"
    if "confidence" not in asked:
        patience = 4 if now.scores.get("importance", 10.0) < 4 else 2
        return "confidence_due" if since >= patience else None
    if "readiness" not in asked:
        return "readiness_due" if since >= 3 else None
    is_open = "permission_next_steps" not in asked and now.change > now.sustain
    return "next_steps_due" if is_open else None


def _strategy_due(now: Situation, intent: str) -> str | None:
    """The next evoking strategy that goes with what was just said: each once a session, three talk messages apart."""
    if now.talk < 3 or now.turns_since_strategy < 3:
        return None
    return next((f"{name}_due" for name in STRATEGIES if name not in now.asked and _FITS[name].match(intent)), None)


def _is_next_open(now: Situation) -> bool:
    score = now.scores.get(now.last_ruler or "", 0.0)
    return 0 < score < 9 and f"ruler_next_{now.last_ruler}" not in now.asked


def _is_plan_timely(now: Situation) -> bool:
    """Readiness as mi.md asks: more change talk than sustain talk, and scores or mobilising language to match."""
    if now.talk < 5 or now.change <= now.sustain or now.turns_since_plan < 8:
        return False
    scores = now.scores
    is_scored = scores.get("readiness", 0) >= 6 or (
        scores.get("importance", 0) >= 6 and scores.get("confidence", 0) >= 5
    )
    return is_scored or now.mobilising >= 3

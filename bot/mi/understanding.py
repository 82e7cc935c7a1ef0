"""What a message most likely is, when the probabilities of an intent classifier are summed over neighbours.

With some sixty intents a message's probability is often spread over several kinds of one thing (desire, reason, need):
the heaviest group of kinds is a better witness than the single heaviest intent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.mi.codes import TALK_INTENTS, talk_of

NOT_UNDERSTOOD = "nlu_fallback"
SURE_ENOUGH = 0.2
"""Below this share of the probability no group is believed."""

LIKELIEST = 5
"""How many intents are summed: the long tail of some fifty others is noise, and most of it neutral."""


@dataclass(frozen=True)
class Understood:
    """The intent that stands for its group, and the group's share of the probability."""

    intent: str
    confidence: float


def understand(ranking: Mapping[str, float], *, risk_threshold: float) -> Understood:
    """The heaviest intent of the heaviest group; a risk intent counts only when it alone reaches `risk_threshold`.

    Groups are change, sustain, ambivalent and neutral telling; every other intent is a group of its own.
    """
    believed = {i: p for i, p in likeliest(ranking).items() if not i.startswith("risk_") or p >= risk_threshold}
    weights: dict[str, float] = {}
    for intent, probability in believed.items():
        weights[group_of(intent)] = weights.get(group_of(intent), 0.0) + probability
    if not weights:
        return Understood(NOT_UNDERSTOOD, 0.0)
    group = max(weights, key=weights.__getitem__)
    if weights[group] < SURE_ENOUGH:
        return Understood(NOT_UNDERSTOOD, weights[group])
    members = [intent for intent in believed if group_of(intent) == group]
    return Understood(max(members, key=believed.__getitem__), min(1.0, weights[group]))


def likeliest(ranking: Mapping[str, float]) -> dict[str, float]:
    """The few most probable intents, the most probable first."""
    return dict(sorted(ranking.items(), key=lambda item: -item[1])[:LIKELIEST])


def group_of(intent: str) -> str:
    """The kind of talk of client language, or the intent itself."""
    return talk_of(intent) if intent in TALK_INTENTS else intent

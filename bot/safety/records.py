"""The values the safety core passes around: labels, findings and what surrounds a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["check", "full"]
About = Literal["self", "other", "partner"]
Language = Literal["en", "es"]

LABELS: tuple[str, ...] = (
    "overdose_medical",
    "suicide_active",
    "violence_risk",
    "driving_risk",
    "child_safety",
    "self_harm",
    "psychosis",
    "suicide_passive",
    "pregnancy_use",
    "minor_user",
)
"""Every label, most urgent first: the order in which findings are returned and answered."""

INTENT_LABELS: dict[str, str] = {
    "risk_overdose_medical": "overdose_medical",
    "risk_suicide_active": "suicide_active",
    "risk_violence": "violence_risk",
    "risk_driving": "driving_risk",
    "risk_child_safety": "child_safety",
    "risk_self_harm": "self_harm",
    "risk_psychosis": "psychosis",
    "risk_suicide_passive": "suicide_passive",
    "risk_pregnancy": "pregnancy_use",
    "risk_minor": "minor_user",
}
"""Label behind each risk intent of the assistant's language model, the second net."""

CRASH_RULE = "suicide_passive.crash"
"""The rule for a hopeless mood shortly after use or stopping."""


@dataclass(frozen=True)
class Finding:
    """One sign of risk in one message.

    `level` is "full" (answer with the label's card) or "check" (ask one gentle, direct question). `evidence` holds
    only words of our own vocabulary, anything else in the matched stretch is "…", so it may be stored and shown to a
    counselor. `rule` names what fired, e.g. "suicide_active.want_kill_self" or "nlu.risk_minor".
    `about` says whose danger it is, `language` which card to print.
    """

    label: str
    level: Level
    evidence: str
    rule: str
    about: About = "self"
    language: Language = "en"


@dataclass(frozen=True)
class Context:
    """What surrounds a message: the bot's last text (any wording, "" when none) and what earlier turns told.

    `recent_use`: the client has told of use or of stopping within the last four days.
    `crash_asked`: the crash rule has already asked its one question in this session.
    """

    bot_before: str = ""
    recent_use: bool = False
    crash_asked: bool = False

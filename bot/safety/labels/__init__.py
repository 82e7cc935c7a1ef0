"""What is looked for: one module per label, each with its rules and its table of examples."""

from __future__ import annotations

from bot.safety.labels import (
    child_safety,
    driving_risk,
    minor_user,
    overdose_medical,
    pregnancy_use,
    psychosis,
    self_harm,
    suicide_active,
    suicide_passive,
    violence_risk,
)
from bot.safety.patterns import Rule

RULES: dict[str, tuple[Rule, ...]] = {
    "overdose_medical": overdose_medical.RULES,
    "suicide_active": suicide_active.RULES,
    "violence_risk": violence_risk.RULES,
    "driving_risk": driving_risk.RULES,
    "child_safety": child_safety.RULES,
    "self_harm": self_harm.RULES,
    "psychosis": psychosis.RULES,
    "suicide_passive": suicide_passive.RULES,
    "pregnancy_use": pregnancy_use.RULES,
    "minor_user": minor_user.RULES,
}

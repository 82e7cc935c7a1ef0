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


def _others_first(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Rules about somebody else's danger are asked first: their card is another."""
    return tuple(sorted(rules, key=lambda rule: rule.about != "other"))


RULES: dict[str, tuple[Rule, ...]] = {
    label: _others_first(module.RULES)
    for label, module in (
        ("overdose_medical", overdose_medical),
        ("suicide_active", suicide_active),
        ("violence_risk", violence_risk),
        ("driving_risk", driving_risk),
        ("child_safety", child_safety),
        ("self_harm", self_harm),
        ("psychosis", psychosis),
        ("suicide_passive", suicide_passive),
        ("pregnancy_use", pregnancy_use),
        ("minor_user", minor_user),
    )
}

"""Which response answers which finding: names only, the words are in data/responses."""

from __future__ import annotations

from bot.safety.answers import Answer
from bot.safety.records import About, Finding

CARDS: dict[str, str] = {
    "overdose_medical": "utter_risk_overdose_medical",
    "suicide_active": "utter_risk_suicide_active",
    "violence_risk": "utter_risk_violence",
    "driving_risk": "utter_risk_driving",
    "child_safety": "utter_risk_child_safety",
    "self_harm": "utter_risk_self_harm",
    "psychosis": "utter_risk_psychosis",
    "suicide_passive": "utter_risk_suicide_passive",
    "pregnancy_use": "utter_risk_pregnancy",
    "minor_user": "utter_risk_minor",
}
OTHER_CARDS: dict[tuple[str, About], str] = {
    ("overdose_medical", "other"): "utter_risk_overdose_medical_bystander",
    ("suicide_active", "other"): "utter_risk_suicide_active_bystander",
    ("violence_risk", "partner"): "utter_risk_violence_partner",
}
SPANISH = frozenset({"overdose_medical", "suicide_active", "suicide_passive", "violence_risk", "self_harm"})
"""Labels that have a Spanish card, named like the English one with `_es`."""

FOLLOW_UPS: dict[str, tuple[str, ...]] = {
    "overdose_medical": ("utter_risk_followup_medical_called", "utter_risk_followup_medical_after"),
    "suicide_active": (
        "utter_risk_followup_barriers",
        "utter_risk_followup_person",
        "utter_risk_followup_staying",
    ),
    "violence_risk": ("utter_risk_followup_violence",),
    "driving_risk": ("utter_risk_followup_driving",),
    "child_safety": ("utter_risk_followup_child",),
    "self_harm": ("utter_risk_followup_barriers", "utter_risk_followup_person"),
    "psychosis": ("utter_risk_followup_psychosis",),
    "suicide_passive": ("utter_risk_followup_barriers", "utter_risk_followup_person"),
    "pregnancy_use": ("utter_risk_followup_pregnancy",),
    "minor_user": ("utter_risk_followup_minor",),
}
"""What the turns after a card say, in order, before the conversation is handed back."""


def card_for(finding: Finding) -> str:
    """The card of a finding, in its language where there is one, for the person concerned."""
    card = OTHER_CARDS.get((finding.label, finding.about), CARDS[finding.label])
    if finding.language == "es" and finding.label in SPANISH:
        return CARDS[finding.label] + "_es"
    return card


def follow_up_for(label: str, about: About, step: int, answer: Answer) -> tuple[str, ...]:
    """The follow-up of that step, counted from 1; facts about pregnancy only after a yes."""
    if label == "pregnancy_use" and answer == "yes":
        return ("utter_risk_pregnancy_facts",)
    names = FOLLOW_UPS[label]
    return (names[min(max(step, 1), len(names)) - 1],)

"""Which response answers which finding: names only, the words are in data/responses."""

from __future__ import annotations

from bot.safety.answers import Answer
from bot.safety.records import CRASH_RULE, About, Finding, Language

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


QUESTIONS: dict[str, str] = {
    "overdose_medical": "utter_risk_check_medical",
    "suicide_active": "utter_risk_check",
    "violence_risk": "utter_risk_check_safety",
    "driving_risk": "utter_risk_check_driving",
    "child_safety": "utter_risk_check_safety",
    "self_harm": "utter_risk_check_self_harm",
    "psychosis": "utter_risk_check_psychosis",
    "suicide_passive": "utter_risk_check",
    "pregnancy_use": "utter_risk_check_pregnancy",
    "minor_user": "utter_risk_check_age",
}
"""The one gentle question a weak sign earns."""

CHECK_INS: dict[str, str] = {
    "overdose_medical": "utter_risk_checkin_safety",
    "suicide_active": "utter_risk_checkin",
    "violence_risk": "utter_risk_checkin_safety",
    "child_safety": "utter_risk_checkin_safety",
    "self_harm": "utter_risk_checkin",
    "psychosis": "utter_risk_checkin_safety",
    "suicide_passive": "utter_risk_checkin",
    "minor_user": "utter_risk_minor_again",
}
"""What the next session opens with; the other labels are settled when their session ends."""


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
    if about == "other" and label in ("overdose_medical", "suicide_active"):
        return ("utter_risk_followup_bystander",)
    names = FOLLOW_UPS[label]
    return (names[min(max(step, 1), len(names)) - 1],)


def question_for(label: str, rule: str, language: Language) -> str:
    """The question for a weak sign; the crash rule has its own."""
    if rule == CRASH_RULE:
        return "utter_risk_check_crash"
    question = QUESTIONS[label]
    return "utter_risk_check_es" if language == "es" and question == "utter_risk_check" else question


def check_in_for(label: str, about: About) -> str:
    """What a new session opens with while the risk is not cleared, "" when nothing needs asking."""
    return "utter_risk_checkin_bystander" if about == "other" else CHECK_INS.get(label, "")

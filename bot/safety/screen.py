"""Find signs of risk in one message."""

from __future__ import annotations

from bot.safety.records import INTENT_LABELS, Context, Finding

NLU_THRESHOLD = 0.75
"""Confidence from which a risk intent of the language model counts."""


def screen(text: str, context: Context) -> tuple[Finding, ...]:
    """Signs of risk in the raw text of one message, most urgent first."""
    return ()


def from_intent(intent: str, confidence: float, text: str) -> tuple[Finding, ...]:
    """The second net: a finding when the language model is sure enough of a risk intent, else ()."""
    label = INTENT_LABELS.get(intent)
    if label is None or confidence < NLU_THRESHOLD:
        return ()
    return (Finding(label, "full", "", f"nlu.{intent}"),)

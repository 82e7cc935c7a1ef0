"""Find signs of risk in one message."""

from __future__ import annotations

import re

from bot.safety.labels import RULES
from bot.safety.mentions import hopeless_mood, is_recent_use
from bot.safety.normalise import Plain, normalise
from bot.safety.patterns import Rule
from bot.safety.questions import from_answer
from bot.safety.records import CRASH_RULE, INTENT_LABELS, LABELS, Context, Finding
from bot.safety.scope import weigh
from bot.safety.vocabulary import EVIDENCE_WORDS

NLU_THRESHOLD = 0.8
"""Confidence from which a risk intent of the language model counts, as a weak sign."""
NLU_SURE = 0.9
"""Confidence from which it counts in full."""


def screen(text: str, context: Context) -> tuple[Finding, ...]:
    """Signs of risk in the raw text of one message, at most one a label, most urgent first."""
    found: dict[str, Finding] = {}
    for plain in _readings(text):
        for finding in (*_from_crash(plain, context), *_from_rules(plain), *from_answer(plain.text, context)):
            held = found.get(finding.label)
            if held is None or (held.level == "check" and finding.level == "full"):
                found[finding.label] = finding
    return tuple(sorted(found.values(), key=lambda item: (item.level == "check", LABELS.index(item.label))))


def from_intent(intent: str, confidence: float, text: str) -> tuple[Finding, ...]:
    """The second net: a finding when the language model is sure enough of a risk intent, else ().

    Ask it only about messages in which `screen` found nothing: words of that label which the rules saw and let pass
    (a denial, an idiom, somebody else's past) are let pass here too.
    """
    label = INTENT_LABELS.get(intent)
    if label is None or confidence < NLU_THRESHOLD or _is_silenced(label, normalise(text)):
        return ()
    return (Finding(label, "full" if confidence >= NLU_SURE else "check", "", f"nlu.{intent}"),)


def _is_silenced(label: str, plain: Plain) -> bool:
    """True when rules of the label met its words and every time their surroundings denied, settled or moved them."""
    return any(rule.regex.search(plain.text) for rule in RULES[label])


def _readings(text: str) -> tuple[Plain, ...]:
    """The message, and once more with signs between letters taken out when there are any ("ki*ll", "di😀e")."""
    plain = normalise(text)
    inner = re.sub(r"(?<=\w)[^\w\s.,!?;:'’\-/&()\"]+(?=\w)", "", text)
    return (plain,) if inner == text else (plain, normalise(inner))


def _from_crash(plain: Plain, context: Context) -> tuple[Finding, ...]:
    """A hopeless mood within four days of use or of stopping earns one question a session, unprompted."""
    mood = hopeless_mood(plain.text)
    if not mood or context.crash_asked or not (context.recent_use or is_recent_use(plain.text)):
        return ()
    return (Finding("suicide_passive", "check", _evidence(mood), CRASH_RULE),)


def _from_rules(plain: Plain) -> list[Finding]:
    found: list[Finding] = []
    for label, rules in RULES.items():
        for rule in rules:
            finding = _first(label, rule, plain)
            if finding is not None:
                found.append(finding)
                if finding.level == "full":
                    break
    return found


def _first(label: str, rule: Rule, plain: Plain) -> Finding | None:
    """The strongest match of one rule that its surroundings leave standing."""
    best: Finding | None = None
    for match in rule.regex.finditer(plain.text):
        level = weigh(rule, plain.text, match, playful=plain.playful)
        if level is None:
            continue
        best = Finding(label, level, _evidence(match.group()), f"{label}.{rule.name}", rule.about, rule.language)
        if level == "full":
            break
    return best


def _evidence(matched: str) -> str:
    """The matched words, with every word outside our vocabulary replaced by an ellipsis."""
    return " ".join(word if word in EVIDENCE_WORDS or word.isdigit() else "…" for word in matched.split())

"""Read an answer to a safety question in the light of what was asked."""

from __future__ import annotations

import re

from bot.safety.answers import read_words
from bot.safety.records import Context, Finding

ASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "suicide_active",
        re.compile(
            r"kill(ing)? yourself|suicid|end(ing)? (your (own )?life|it all)|(take|taking) your (own )?life"
            r"|thoughts of (dying|death)|(want|wanting|wish|wishing) (to (die|be dead)|you were dead)|plan to (die|end)"
            r"|not wanting to (live|be alive|be here)|not wake up|better off dead|act on (them|these|those)"
            r"|matarte|quitarte la vida"
        ),
    ),
    ("self_harm", re.compile(r"(hurt(ing)?|harm(ing)?|cut(ting)?) yourself|self.?harm|hacerte daño")),
    (
        "overdose_medical",
        re.compile(
            r"chest pain|trouble breathing|pain in your chest|overdos|passed out|having a seizure|hard to breathe"
            r"|(wrong|happening) in your body|medical emergency|(racing|strange) heart"
        ),
    ),
    (
        "violence_risk",
        re.compile(
            r"(hurt(ing)?|harm(ing)?|kill(ing)?) (someone|somebody|anyone|him|her|them|others|you)\b"
            r"|(is|has) (anyone|someone|he|she) (hurting|hit|threaten)|in danger|anyone get hurt"
        ),
    ),
    ("psychosis", re.compile(r"(hear|see)(ing)? (or (hear|see)(ing)? )?(things|voices)|others (do not|don.t|can.t)")),
    (
        "driving_risk",
        re.compile(
            r"(are you|about to|planning to|going to) (be )?(driv|behind the wheel)|driving (now|right now|home)"
        ),
    ),
    ("pregnancy_use", re.compile(r"\b(are|might|could) you (be )?pregnant|might you be pregnant|breastfeeding\?")),
    ("minor_user", re.compile(r"(under|younger than) (18|eighteen)")),
    ("child_safety", re.compile(r"(child|children|kid|kids|baby) ")),
)
"""What a yes to a question means, by the words of the question."""

GOOD_IF_YES = re.compile(
    r"are you (at home |somewhere |in a )?(safe|ok|okay|all right|alright)|do you feel safe|(18|eighteen) or (older|over)"
    r"|over (18|eighteen)|at least 18|(child|kids?|baby|he|she|they|everyone|everybody) safe|sober with the child|is someone with you"
)
"""Questions to which a no is the sign."""
AGE_ASKED = re.compile(r"how old|your age|what age|18|eighteen")
YOUNG = re.compile(r"^ (?:i am |only |like |almost |turning )*((?:1[0-7]|[89])) (?!days|weeks|months|hours)")
NOT = re.compile(r"^ (?:(?:um|well|i guess|i do not think so) )?(?:no|nope|nah|na|not|never|i am not|i do not) ")


def from_answer(words: str, context: Context) -> tuple[Finding, ...]:
    """Findings that only the bot's last question explains: "yes" after "Are you thinking of killing yourself?"."""
    asked = context.bot_before.lower()
    label = asked_about(asked) if "?" in asked else ""
    young = YOUNG.search(words)
    if "?" in asked and AGE_ASKED.search(asked) and young:
        return (Finding("minor_user", "full", young[1], "minor_user.answer"),)
    if "?" in asked and GOOD_IF_YES.search(asked):
        return _from_good_question(asked, words, label)
    if label and label != "child_safety" and read_words(words) == "yes":
        return (Finding(label, "full", "", f"{label}.answer"),)
    return ()


def asked_about(bot_text: str) -> str:
    """The label a question of the bot asks about, "" when it is no safety question."""
    text = bot_text.lower()
    return next((label for label, pattern in ASKED if pattern.search(text)), "")


def _from_good_question(asked: str, words: str, label: str) -> tuple[Finding, ...]:
    """Where a yes calms ("Are you safe?"), a no is the sign."""
    if not NOT.search(words):
        return ()
    label = "minor_user" if "18" in asked or "eighteen" in asked else label or "suicide_passive"
    return (Finding(label, "full", "", f"{label}.answer"),)

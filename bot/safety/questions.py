"""Read an answer to a safety question in the light of what was asked."""

from __future__ import annotations

import re

from bot.safety.answers import read_words
from bot.safety.records import Context, Finding

ASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "suicide_active",
        re.compile(
            r"(kill(ing)? yourself|suicid|end(ing)? (your|it all|your own) ?(life)?|take your (own )?life|taking your (own )?life|thoughts of (dying|death)"
            r"|(want|wanting|wish|wishing) (to (die|be dead)|you were dead)|plan to (die|end)|have a plan|not wanting to (live|be alive|be here)"
            r"|pensando en (suicid|matar|quitar)|matarte|suicidarte|quitarte la vida|not wake up|better off dead|going to act|act on (them|these|those))"
        ),
    ),
    ("self_harm", re.compile(r"(hurt(ing)?|harm(ing)?|cut(ting)?) (yourself|or harming yourself)|self.?harm|hacerte daño")),
    (
        "overdose_medical",
        re.compile(r"(chest pain|trouble breathing|pain in your chest|overdos|passed out|having a seizure|hard to breathe|wrong in your body|medical emergency)"),
    ),
    ("violence_risk", re.compile(r"(hurt(ing)?|harm(ing)?|kill(ing)?) (someone|somebody|anyone|him|her|them|others)|(is|has) (anyone|someone|he|she) (hurting|hit|threaten)|in danger")),
    ("psychosis", re.compile(r"(hear(ing)?|see(ing)?) (things|voices)|voices|others (do not|don.t|can.t) (see|hear)")),
    ("driving_risk", re.compile(r"(are you|about to|planning to|going to) (be )?(driv|behind the wheel)|driving (now|right now|home)")),
    ("pregnancy_use", re.compile(r"(are|might|could) you (be )?pregnant|breastfeeding\?")),
    ("minor_user", re.compile(r"(under|younger than) (18|eighteen)")),
    ("child_safety", re.compile(r"(child|children|kid|kids|baby) (is |are )?(alone|in danger|at risk|unsafe)")),
)
QUESTION = re.compile(r"\?")
SAFE_QUESTION = re.compile(r"are you (somewhere )?(safe|ok|okay|all right|alright)|do you feel safe|(?:18|eighteen) or (older|over)|over (18|eighteen)|at least 18|is (the child|your child|he|she|everyone) safe", re.I)


def from_answer(words: str, context: Context) -> tuple[Finding, ...]:
    """Findings that only the bot's last question explains: "yes" after "Are you thinking of killing yourself?"."""
    asked = context.bot_before.lower()
    if not QUESTION.search(asked):
        return ()
    answer = read_words(words)
    label = asked_about(asked)
    if SAFE_QUESTION.search(asked):
        return _from_safe_question(asked, answer, label)
    if label and answer == "yes":
        return (Finding(label, "full", "", f"{label}.answer"),)
    return ()


def asked_about(bot_text: str) -> str:
    """The label a question of the bot asks about, "" when it is no safety question."""
    text = bot_text.lower()
    return next((label for label, pattern in ASKED if pattern.search(text)), "")


def _from_safe_question(asked: str, answer: str, label: str) -> tuple[Finding, ...]:
    """ "Are you safe?": here a no is the sign."""
    if answer != "no":
        return ()
    label = "minor_user" if "18" in asked or "eighteen" in asked else label or "suicide_passive"
    return (Finding(label, "full", "", f"{label}.answer"),)

"""Which moment of the conversation this message meets: what it answers, or what is timely after it.

The moment is the one thing rules and stories condition on. Nothing here chooses words or moves: it says
"an importance score of the low band has just arrived" or "it is time to listen"; data/rules says what to do.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.mi.answers import IDEAS, is_plain_yes, parse_option, parse_ruler, parse_target
from bot.mi.codes import TALK_INTENTS
from bot.mi.referral import options_of
from bot.mi.rulers import Score, band, named_scores, parse_score
from bot.mi.situation import PLAN_STEPS, RULERS, STRATEGIES, Situation
from bot.mi.timing import timing

BANDS = ("zero", "low", "high")
CONSENTS = ("consent_chat", "consent_review", "consent_improve")
PERMISSIONS = (
    *("permission_medication", "permission_effects", "permission_urge", "permission_next_steps", "permission_plan"),
)
DUE = (
    *("substance_due", "target_due", "importance_due", "confidence_due", "readiness_due"),
    *("ruler_next_due", "plan_due", "next_steps_due"),
    *(f"{strategy}_due" for strategy in STRATEGIES),
)
MOMENTS = (
    *("start", "returning", *CONSENTS, "substance", "target"),
    *(f"{ruler}_{name}" for ruler in RULERS for name in BANDS),
    *("ruler_unclear", "ruler_skip", *PERMISSIONS, "idea", "next_step", *PLAN_STEPS, *STRATEGIES, "less_good", "erase"),
    *("listen", "ask", *DUE),
)
SIDE_FROM, WISH_FROM = 0.45, 0.3
"""Confidence from which a claim about the client's side, and about what they want from the bot, is acted on.

On data/eval/nlu about half of the sides claimed below 0.45 were right, and two in three wishes from 0.3 to 0.45.
"""

_FAREWELL_FROM = 0.6
"""A goodbye, or an insult, that nobody said would end or sour the session."""

_SHORT_ANSWERS = frozenset({"affirm", "deny", "unsure", "minimal"})
_HARMLESS = _SHORT_ANSWERS | {"nlu_fallback", "share_life", "share_use"}
_AT_CONSENT = frozenset({"affirm", "deny", "ask_privacy", "ask_bot", "ask_human", "ask_erase", "ask_scope", "goodbye"})
_OWN_ANSWER = frozenset(  # intents with an answer of their own, whatever the bot had asked
    {"discord", "insult", "correct_bot", "decline_topic", "goodbye", "off_topic", "share_craving", "share_lapse"}
)


@dataclass(frozen=True)
class Reading:
    """A message read in its situation: values for slots, and the intent it turned out to have."""

    moment: str
    process: str
    intent: str
    score: float | None = None
    substance: str | None = None
    target: str | None = None
    option: str | None = None


def read(
    situation: Situation, intent: str, text: str, substance: str | None = None, confidence: float = 1.0
) -> Reading:
    """Read one message; `substance` is the canonical name of one mentioned in it, if any, `confidence` the model's."""
    focus = situation.substance or substance
    intent = _plausible(situation, intent, text, substance, confidence)
    answer = None if intent.startswith("risk_") else _answer(situation, intent, text, substance)
    if answer is not None:
        return answer
    moment = timing(situation, intent, focus)
    score = parse_score(text, asked=False).value if intent == "give_score" else None
    target = parse_target(text) if intent == "name_target" else None
    return Reading(moment, process_of(situation, moment), intent, score, substance=focus, target=target)


def _plausible(now: Situation, intent: str, text: str, substance: str | None, confidence: float) -> str:
    """The intent, or a neutral telling when the text lacks what the intent claims or the model is hardly sure.

    A wrong reading of somebody's side, or a goodbye nobody said, is worse than a plain reflection.
    """
    if intent.startswith("risk_") or now.awaited in CONSENTS:
        return intent
    length = len(text.split())
    is_bare = (
        (intent == "name_substance" and not substance)
        or (intent == "name_target" and parse_target(text) is None)
        or (intent == "choose_option" and _picked(now, text) is None)
        or (intent == "give_score" and now.awaited not in RULERS and parse_score(text, asked=False).value is None)
    )
    is_told = (intent in (*_SHORT_ANSWERS, "greet") and length > 5 and now.awaited is None) or (
        intent == "nlu_fallback" and length >= 3
    )
    is_unsure = intent not in _HARMLESS and confidence < _needed(intent)
    if is_bare or is_told or is_unsure:
        return "share_life"
    return "minimal" if intent == "deny" and now.awaited is None and now.has_asked else intent


def _needed(intent: str) -> float:
    if intent in ("goodbye", "insult"):
        return _FAREWELL_FROM
    return SIDE_FROM if intent in TALK_INTENTS else WISH_FROM


def process_of(situation: Situation, moment: str) -> str:
    """engaging, focusing, evoking or planning: where the session stands."""
    if moment in PLAN_STEPS or moment in ("plan_due", "next_step", "permission_plan", "permission_next_steps"):
        return "planning"
    if moment in ("substance", "substance_due", "target", "target_due"):
        return "focusing"
    return "engaging" if "target" not in situation.asked and situation.talk < 4 else "evoking"


def _answer(now: Situation, intent: str, text: str, substance: str | None) -> Reading | None:
    if now.is_new:
        return Reading("start", "engaging", "greet")
    if now.is_returning:
        return Reading("returning", "engaging", intent if intent in TALK_INTENTS else "greet", substance=now.substance)
    if now.awaited in CONSENTS or not now.has_consent:
        return _consent(now, intent, text)
    if now.awaited is None and intent == "give_score":
        return _volunteered(now, text)
    if now.awaited is None or (intent in _OWN_ANSWER and now.awaited not in PLAN_STEPS):
        return None
    return _answer_to(now, now.awaited, intent, text, substance)


def _volunteered(now: Situation, text: str) -> Reading | None:
    """A number that came with the name of its ruler needs no question about what it means."""
    for ruler, score in named_scores(text).items():
        return _scored(now, ruler, score.value) if score.value is not None else None
    return None


def _consent(now: Situation, intent: str, text: str) -> Reading | None:
    """Yes, no, a question about the program, or (as `nlu_fallback`) anything else, which is asked again kindly.

    A yes has to be a yes: a guess of the model is not consent. The two optional choices do not hold up a person who
    starts talking, or who was asked twice: they stay at no.
    """
    awaited = now.awaited if now.awaited in CONSENTS else "consent_chat"
    settled = intent
    if intent in ("affirm", "minimal"):
        settled = "affirm" if not text or is_plain_yes(text) else "nlu_fallback"
    settled = settled if settled in _AT_CONSENT else "nlu_fallback"
    is_optional = awaited != "consent_chat"
    if settled == "nlu_fallback" and is_optional and (intent in TALK_INTENTS or now.times_asked >= 2):
        return None
    return Reading(awaited, "engaging", settled)


def _answer_to(now: Situation, awaited: str, intent: str, text: str, substance: str | None) -> Reading | None:
    if awaited in RULERS:
        return _ruler(now, awaited, intent, parse_score(text, asked=True))
    if awaited in ("idea", "next_step"):
        return _choice(now, awaited, intent, text)
    if awaited in PLAN_STEPS:
        return _plan(now, awaited, intent)
    if awaited in PERMISSIONS or awaited == "erase":
        return _yes_or_no(now, awaited, intent, text)
    if awaited in (*STRATEGIES, "less_good"):
        is_answer = intent in TALK_INTENTS
        return Reading(awaited, "evoking", intent, substance=now.substance or substance) if is_answer else None
    return _named(now, awaited, text, substance)


def _named(now: Situation, awaited: str, text: str, substance: str | None) -> Reading | None:
    if awaited == "substance" and substance:
        return Reading("substance", "focusing", "name_substance", substance=substance)
    if awaited == "target" and (target := parse_target(text)):
        return Reading("target", "focusing", "name_target", substance=now.substance, target=target)
    ruler = parse_ruler(text) if awaited == "score_meaning" else None
    return _scored(now, ruler, now.score) if ruler and now.score is not None else None


def _yes_or_no(now: Situation, awaited: str, intent: str, text: str) -> Reading | None:
    """A permission takes "ok" for a yes; deleting everything takes only a plain one."""
    if intent not in ("affirm", "deny", "minimal", "unsure"):
        return None
    is_yes = intent in ("affirm", "minimal")
    if awaited == "erase" and is_yes and text and not is_plain_yes(text):
        return None
    return Reading(awaited, process_of(now, awaited), "affirm" if is_yes else intent, substance=now.substance)


def _ruler(now: Situation, ruler: str, intent: str, score: Score) -> Reading | None:
    if score.value is not None and score.kind in ("exact", "range"):
        return _scored(now, ruler, score.value)
    is_talk = intent in TALK_INTENTS
    if intent.startswith("ask_") and score.kind == "none":
        return None
    moment = "ruler_unclear" if now.times_asked < 2 and intent != "deny" else "ruler_skip"
    return Reading(moment, process_of(now, moment), intent if is_talk else "give_score", substance=now.substance)


def _scored(now: Situation, ruler: str, value: float) -> Reading:
    moment = f"{ruler}_{band(value)}"
    return Reading(moment, process_of(now, moment), "give_score", score=value, substance=now.substance)


def _choice(now: Situation, awaited: str, intent: str, text: str) -> Reading | None:
    option = _picked(now, text)
    if option is not None and intent != "deny":
        return Reading(awaited, process_of(now, awaited), "choose_option", substance=now.substance, option=option)
    if intent in ("affirm", "deny", "unsure", "minimal"):
        settled = "unsure" if intent in ("affirm", "minimal") else intent
        return Reading(awaited, process_of(now, awaited), settled, substance=now.substance)
    return None


def _picked(now: Situation, text: str) -> str | None:
    menus = {"idea": IDEAS, "next_step": options_of(now.menu)}
    return parse_option(text, menus.get(now.awaited or "", ()))


def _plan(now: Situation, awaited: str, intent: str) -> Reading | None:
    if intent.startswith("ask_") or intent in _OWN_ANSWER - {"off_topic", "share_craving", "share_lapse"}:
        return None
    is_answer = intent in TALK_INTENTS or intent == "unsure"
    return Reading(awaited, "planning", intent if is_answer else "share_life", substance=now.substance)

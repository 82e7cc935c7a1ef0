"""Which moment of the conversation this message meets: what it answers, or what is timely after it.

The moment is the one thing rules and stories condition on. Nothing here chooses words or moves: it says
"an importance score of the low band has just arrived" or "it is time to listen"; data/rules says what to do.
Timing follows the four processes of Miller & Rollnick and keeps reflections at twice the questions (MITI 4.2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.mi.codes import TALK_INTENTS
from bot.mi.referral import options_of
from bot.mi.rulers import Score, band, parse_score
from bot.mi.situation import PLAN_STEPS, RULERS, STRATEGIES, Situation

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
TARGETS = ("stop", "cut_down", "safer", "unsure")
IDEAS = ("urge", "hours", "talk")

_AT_CONSENT = frozenset({"affirm", "deny", "ask_privacy", "ask_bot", "ask_human", "ask_erase", "ask_scope", "goodbye"})
_OWN_ANSWER = frozenset(  # intents with an answer of their own, whatever the bot had asked
    {"discord", "insult", "correct_bot", "decline_topic", "goodbye", "off_topic", "share_craving", "share_lapse"}
)
_YES = re.compile(
    r"\W*(y|ya|ye|yes|yess+|yea|yeah?|yeh|yep|yup|ok|okay|okey|k|kk|sure|fine|alright|agreed?|i agree|i do|i consent|of course|go ahead"
    r"|sounds good|no problem|si|sí|\U0001f44d)\b|\W*\U0001f44d",
    re.I,
)
_MEANINGS = {"importan": "importance", "matter": "importance", "confiden": "confidence", "ready": "readiness"}
_TARGET_CUES: tuple[tuple[str, str], ...] = (
    (
        r"\b(cut(ting)?|cut(ting)? (it )?(down|back)|less|slow(ing)? down|reduce|moderat\w+|only (on )?weekends?)\b",
        "cut_down",
    ),
    (r"\b(safer?|safely|carefull?)\b", "safer"),
    (r"\b(not sure|unsure|idk|dunno|don'?t know|no idea|depends|either)\b", "unsure"),
    (r"\b(stop\w*|quit\w*|off it|give it up|giving up|be done|done with it|get clean|sober)\b", "stop"),
)
_NOT_STOP = re.compile(r"\b(don'?t|dont|not|never|no)\b[^.,;]{0,24}\b(stop|quit)", re.I)
_ORDINALS = (
    ("first", "1st", "1", "a"),
    ("second", "2nd", "2", "b"),
    ("third", "3rd", "3", "c"),
    ("fourth", "4th", "4", "d"),
)
_OPTION_CUES: Mapping[str, str] = {
    "cbt": r"\b(cbt|cognitive|behaviou?ral|triggers?|therap\w+|thoughts)\b",
    "contingency_management": r"\b(contingency|voucher\w*|reward\w*|prize\w*|incentive\w*)\b",
    "mi_counseling": r"\b(counsel\w+|talk(ing)? to (someone|somebody)|motivational)\b",
    "medical_withdrawal": r"\b(detox\w*|withdrawal|medical)\b",
    "levels_of_care": r"\b(rehab\w*|residential|inpatient|outpatient|iop|php|level\w*|program\w*)\b",
    "medication_talk": r"\b(medic\w+|meds?|pills?|prescri\w+|doctor)\b",
    "mutual_support": r"\b(groups?|meetings?|na|ca|smart|peers?|anonymous|mutual)\b",
    "relapse_prevention": r"\b(relapse|prevention|staying on track|aftercare)\b",
    "urge": r"\b(crav\w+|urges?|ride|riding|wave|20 minutes)\b",
    "hours": r"\b(hours?|plan\w*|evenings?|weekends?|hardest)\b",
    "talk": r"\b(someone|somebody|talk\w*|person|living|professional)\b",
}


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


def read(situation: Situation, intent: str, text: str, substance: str | None = None) -> Reading:
    """Read one message; `substance` is the canonical name of one mentioned in it, if any."""
    focus = situation.substance or substance
    answer = None if intent.startswith("risk_") else _answer(situation, intent, text, substance)
    if answer is not None:
        return answer
    moment = _timing(situation, intent, focus)
    target = parse_target(text) if intent == "name_target" else None
    process = process_of(situation, moment)
    return Reading(moment, process, intent, _volunteered(intent, text), substance=focus, target=target)


def process_of(situation: Situation, moment: str) -> str:
    """engaging, focusing, evoking or planning: where the session stands."""
    if moment in PLAN_STEPS or moment in ("plan_due", "next_step", "permission_plan", "permission_next_steps"):
        return "planning"
    if moment in ("substance", "substance_due", "target", "target_due"):
        return "focusing"
    return "engaging" if "target" not in situation.asked and situation.talk < 4 else "evoking"


def may_ask(situation: Situation, *, is_due: bool = False, is_brief: bool = False) -> bool:
    """Whether a question keeps reflections at about twice the questions once this turn is counted.

    Questions that belong to a session (`is_due`) come a little sooner than others, and a client who writes only
    "ok" or "yeah" gets something to answer sooner still.
    """
    if is_brief:
        return situation.reflections >= situation.questions - 1
    slack = 0 if situation.questions < 2 else 1 if is_due else 2
    return situation.reflections + 1 >= 2 * situation.questions + slack


def parse_target(text: str) -> str | None:
    """One of TARGETS when the message names what kind of change it is about."""
    lowered = text.lower()
    if _NOT_STOP.search(lowered) and not re.search(_TARGET_CUES[0][0], lowered):
        return "unsure"
    return next((name for pattern, name in _TARGET_CUES if re.search(pattern, lowered)), None)


def parse_option(text: str, options: tuple[str, ...]) -> str | None:
    """The option of a menu that a message picks, by letter, place or word; None when it picks none or two."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    if len(words) <= 5:
        for option, names in zip(options, _ORDINALS):
            if any(name in words for name in (names if len(words) <= 2 else names[:2])):
                return option
    named = [option for option in options if re.search(_OPTION_CUES.get(option, r"(?!)"), text.lower())]
    return named[0] if len(named) == 1 else None


def _answer(now: Situation, intent: str, text: str, substance: str | None) -> Reading | None:
    if now.is_new:
        return Reading("start", "engaging", "greet")
    if now.is_returning:
        return Reading("returning", "engaging", intent if intent in TALK_INTENTS else "greet", substance=now.substance)
    if now.awaited in CONSENTS or not now.has_consent:
        return _consent(now, intent, text)
    if now.awaited is None or (intent in _OWN_ANSWER and now.awaited not in PLAN_STEPS):
        return None
    return _answer_to(now, now.awaited, intent, text, substance)


def _consent(now: Situation, intent: str, text: str) -> Reading | None:
    """Yes, no, a question about the program, or (as `nlu_fallback`) anything else, which is asked again kindly.

    A yes has to be a yes: a guess of the model is not consent. The two optional choices do not hold up a person who
    starts talking, or who was asked twice: they stay at no.
    """
    awaited = now.awaited if now.awaited in CONSENTS else "consent_chat"
    settled = "affirm" if intent in ("affirm", "minimal") and (not text or _YES.match(text)) else intent
    settled = (
        settled if settled in _AT_CONSENT and (settled != "affirm" or not text or _YES.match(text)) else "nlu_fallback"
    )
    is_optional = awaited != "consent_chat"
    if settled == "nlu_fallback" and is_optional and (intent in TALK_INTENTS or now.times_asked >= 2):
        return None
    return Reading(awaited, "engaging", settled)


def _answer_to(now: Situation, awaited: str, intent: str, text: str, substance: str | None) -> Reading | None:
    if awaited in RULERS:
        return _ruler(now, awaited, intent, parse_score(text, asked=True))
    if awaited == "score_meaning":
        ruler = next((name for cue, name in _MEANINGS.items() if cue in text.lower()), None)
        return _scored(now, ruler, now.score) if ruler and now.score is not None else None
    if awaited == "substance" and substance:
        return Reading("substance", "focusing", "name_substance", substance=substance)
    if awaited == "target" and (target := parse_target(text)):
        return Reading("target", "focusing", "name_target", substance=now.substance, target=target)
    if awaited in ("idea", "next_step"):
        return _choice(now, awaited, intent, text)
    if awaited in PLAN_STEPS:
        return _plan(now, awaited, intent)
    if awaited in (*STRATEGIES, "less_good") and intent in TALK_INTENTS:
        return Reading(awaited, "evoking", intent, substance=now.substance or substance)
    if (awaited in PERMISSIONS or awaited == "erase") and intent in ("affirm", "deny", "minimal", "unsure"):
        settled = "affirm" if intent == "minimal" and awaited != "erase" else intent
        return Reading(awaited, process_of(now, awaited), settled, substance=now.substance)
    return None


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
    options = IDEAS if awaited == "idea" else options_of(now.menu)
    option = parse_option(text, options)
    if option is not None and intent != "deny":
        return Reading(awaited, process_of(now, awaited), "choose_option", substance=now.substance, option=option)
    if intent in ("affirm", "deny", "unsure", "minimal"):
        settled = "unsure" if intent in ("affirm", "minimal") else intent
        return Reading(awaited, process_of(now, awaited), settled, substance=now.substance)
    return None


def _plan(now: Situation, awaited: str, intent: str) -> Reading | None:
    if intent.startswith("ask_") or intent in _OWN_ANSWER - {"off_topic", "share_craving", "share_lapse"}:
        return None
    is_answer = intent in TALK_INTENTS or intent == "unsure"
    return Reading(awaited, "planning", intent if is_answer else "share_life", substance=now.substance)


def _volunteered(intent: str, text: str) -> float | None:
    return parse_score(text, asked=False).value if intent == "give_score" else None


def _timing(now: Situation, intent: str, focus: str | None) -> str:
    if intent not in TALK_INTENTS:
        return "ask" if may_ask(now, is_brief=True) else "listen"
    due = _due(now, focus) if may_ask(now, is_due=True) else None
    return due or ("ask" if may_ask(now) else "listen")


def _due(now: Situation, focus: str | None) -> str | None:
    """The most timely of the questions that belong to a session, if any is. Thresholds count talk messages."""
    open_rulers = [ruler for ruler in RULERS if ruler not in now.asked]
    is_after_importance = "importance" in now.asked
    is_low = now.scores.get("importance", 10.0) < 4
    since, talk = now.turns_since_ask, now.talk + 1
    if talk >= 3 and focus is None and "substance" not in now.asked:
        return "substance_due"
    if talk >= 4 and "target" not in now.asked and now.target is None:
        return "target_due"
    if _is_plan_timely(now):
        return "plan_due"
    if talk >= 4 and "importance" in open_rulers:
        return "importance_due"
    if since >= 1 and _is_next_open(now):
        return "ruler_next_due"
    if is_after_importance and "confidence" in open_rulers and since >= (4 if is_low else 2):
        return "confidence_due"
    if "confidence" in now.asked and "readiness" in open_rulers and since >= 3:
        return "readiness_due"
    if "readiness" in now.asked and "permission_next_steps" not in now.asked and now.change > now.sustain:
        return "next_steps_due"
    return _strategy_due(now, talk)


def _strategy_due(now: Situation, talk: int) -> str | None:
    """The next of the evoking strategies, each once a session and three talk messages apart."""
    if talk < 4 or now.turns_since_strategy < 3:
        return None
    return next((f"{name}_due" for name in STRATEGIES if name not in now.asked), None)


def _is_next_open(now: Situation) -> bool:
    score = now.scores.get(now.last_ruler or "", 0.0)
    return 0 < score < 9 and f"ruler_next_{now.last_ruler}" not in now.asked


def _is_plan_timely(now: Situation) -> bool:
    """Readiness as mi.md asks: more change talk than sustain talk, and scores or mobilising language to match."""
    if now.talk < 5 or now.change <= now.sustain or now.turns_since_plan < 8:
        return False
    scores = now.scores
    is_scored = scores.get("readiness", 0) >= 6 or (
        scores.get("importance", 0) >= 6 and scores.get("confidence", 0) >= 5
    )
    return is_scored or now.mobilising >= 3

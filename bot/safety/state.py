"""Keep the risk state of one conversation and choose what is said first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.safety.answers import Answer, read_answer
from bot.safety.cards import FOLLOW_UPS, card_for, check_in_for, follow_up_for, question_for
from bot.safety.mentions import recent_use
from bot.safety.records import CRASH_RULE, LABELS, About, Context, Finding, Language
from bot.safety.screen import screen

StateLevel = Literal["none", "watch", "check", "full"]
Due = Literal["", "checkin", "question", "card", "followup", "denied", "unclear"]

SHORT_RESPONSE = "utter_risk_short"
"""Said when the detector itself fails: never silence."""
SOS_RESPONSE = "utter_sos"
"""Said on the SOS button, /sos and /help, at any time."""

USE_MEMORY = 4 * 24 * 3600.0
DENIALS_TO_CLEAR = 2
SHOWN_KEPT = 6


@dataclass(frozen=True)
class RiskState:
    """What is known of risk in one conversation; plain values only, so `dataclasses.asdict` stores it.

    `level`: "none", "watch" (calmed, asked about when the next session opens), "check" (our question is open), "full".
    `at` and `used_at` are unix seconds; `step` counts follow-up turns since the last card; `shown` holds the last
    response names, newest last; `due` is what this turn calls for and is read by `reply_for`.
    """

    level: StateLevel = "none"
    label: str = ""
    about: About = "self"
    language: Language = "en"
    at: float = 0.0
    denials: int = 0
    step: int = 0
    shown: tuple[str, ...] = ()
    due: Due = ""
    answer: Answer = ""
    used_at: float = 0.0
    crash_asked: bool = False


@dataclass(frozen=True)
class RiskTurn:
    """The outcome of one message: findings to record, names of the responses to say, the state to keep."""

    findings: tuple[Finding, ...]
    responses: tuple[str, ...]
    state: RiskState


def take_turn(
    state: RiskState,
    text: str,
    *,
    bot_before: str,
    now: float,
    new_session: bool = False,
    extra: Sequence[Finding] = (),
) -> RiskTurn:
    """Screen one message and move the state on; `extra` are findings of the second net, `now` unix seconds."""
    context = context_for(state, bot_before=bot_before, now=now)
    findings = _most_urgent_first((*screen(text, context), *extra))
    state = next_state(state, findings, text=text, bot_before=bot_before, now=now, new_session=new_session)
    responses = reply_for(findings, state)
    shown = (*state.shown, *responses)[-SHOWN_KEPT:]
    return RiskTurn(findings, responses, replace(state, shown=shown))


def context_for(state: RiskState, *, bot_before: str, now: float) -> Context:
    """What the screen needs to know about earlier turns."""
    recent = state.used_at > 0 and now - state.used_at < USE_MEMORY
    return Context(bot_before=bot_before, recent_use=recent, crash_asked=state.crash_asked)


def next_state(
    state: RiskState,
    findings: Sequence[Finding],
    *,
    text: str,
    bot_before: str = "",
    now: float,
    new_session: bool = False,
) -> RiskState:
    """The state after a message with these findings (most urgent first)."""
    state = replace(state, due="", answer=read_answer(text, bot_before))
    if new_session:
        state = replace(state, crash_asked=False, shown=())
    if recent_use(text):
        state = replace(state, used_at=now)
    if any(finding.rule == CRASH_RULE for finding in findings):
        state = replace(state, crash_asked=True)
    if findings:
        return _after_finding(state, findings[0], now)
    if new_session and state.level != "none":
        return _reopened(state)
    return _after_quiet(state)


def reply_for(findings: Sequence[Finding], state: RiskState) -> tuple[str, ...]:
    """Names of the responses this turn calls for, () when the assistant may answer; `state` is the next state."""
    if state.due == "card":
        return (card_for(findings[0]),)
    if state.due == "followup":
        return follow_up_for(state.label, state.about, state.step, state.answer)
    by_due: dict[Due, str] = {
        "checkin": check_in_for(state.label, state.about),
        "denied": "utter_risk_denied",
        "unclear": "utter_risk_unclear",
    }
    name = (
        question_for(findings[0].label, findings[0].rule, state.language)
        if state.due == "question"
        else by_due.get(state.due)
    )
    return (name,) if name else ()


def _most_urgent_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """One finding a label, the strongest, in the order of urgency; a full finding goes before any check."""
    best: dict[str, Finding] = {}
    for finding in findings:
        held = best.get(finding.label)
        if held is None or (held.level == "check" and finding.level == "full"):
            best[finding.label] = finding
    return tuple(sorted(best.values(), key=lambda item: (item.level == "check", LABELS.index(item.label))))


def _after_finding(state: RiskState, top: Finding, now: float) -> RiskState:
    """A sign in this message: a card, a question, or the next follow-up when that card has only just been said."""
    if top.level == "check" and state.level == "none":
        return _found(state, top, now, level="check", due="question", step=0)
    if top.level == "check" and state.level == "watch":
        return _found(state, top, now, level="check", due="question", step=0)
    if top.level == "check" and state.level == "check":
        return _found(state, top, now, level="full", due="card", step=0)
    if top.level == "check":
        return _follow(state)
    if card_for(top) in state.shown[-2:]:
        return _found(state, top, now, level="full", due="followup", step=min(state.step + 1, _last_step(top.label)))
    return _found(state, top, now, level="full", due="card", step=0)


def _found(state: RiskState, top: Finding, now: float, *, level: StateLevel, due: Due, step: int) -> RiskState:
    return replace(
        state,
        level=level,
        label=top.label,
        about=top.about,
        language=top.language,
        at=now,
        denials=0,
        step=step,
        due=due,
    )


def _after_quiet(state: RiskState) -> RiskState:
    """No sign in this message: stay with an open risk for a few turns, let a denial lower it, then hand back."""
    if state.level == "check":
        return _after_question(state)
    if state.level != "full":
        return state
    if state.answer == "no":
        return replace(state, level="watch", denials=state.denials + 1, due="denied", step=0)
    return _follow(state)


def _reopened(state: RiskState) -> RiskState:
    """A new session: ask about a risk that is not cleared, let the others go."""
    if not check_in_for(state.label, state.about):
        return replace(state, level="none", step=0)
    return replace(state, level="check", due="checkin", step=0)


def _after_question(state: RiskState) -> RiskState:
    if state.answer != "no":
        return replace(state, level="watch", due="unclear", step=0)
    denials = state.denials + 1
    level: StateLevel = "none" if denials >= DENIALS_TO_CLEAR else "watch"
    return replace(state, level=level, denials=denials, due="denied", step=0)


def _follow(state: RiskState) -> RiskState:
    if state.step >= _last_step(state.label):
        return replace(state, level="watch", step=0)
    return replace(state, step=state.step + 1, due="followup")


def _last_step(label: str) -> int:
    return len(FOLLOW_UPS[label])

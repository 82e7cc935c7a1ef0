"""What has happened in this session so far, as a small value the next move can be decided from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

RULERS = ("importance", "confidence", "readiness")
PLAN_STEPS = ("plan_change", "plan_steps", "plan_support", "plan_barrier")
STRATEGIES = ("good_things", "looking_back", "looking_forward", "values")
AWAITED = (
    *("consent_chat", "consent_review", "consent_improve", "substance", "target", *RULERS, "score_meaning"),
    *("permission_medication", "permission_effects", "permission_urge", "permission_next_steps", "permission_plan"),
    *("idea", "next_step", *PLAN_STEPS, *STRATEGIES, "less_good", "erase"),
)
MOBILISING = frozenset({"change_commitment", "change_activation", "change_steps"})
_ASK = "utter_ask_"


@dataclass(frozen=True)
class Said:
    """One response of the bot: its name and its MITI codes in sentence order."""

    response: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heard:
    """One message of the client, by its intent."""

    intent: str
    is_talk: bool = False


@dataclass(frozen=True)
class Situation:
    """Counts and facts of one session; JSON-sized, because it travels with every message.

    `awaited` is the answer the bot's last turn asked for, `has_asked` whether it asked anything at all;
    `times_asked` counts askings in a row; `turns_since_ask` client-talk messages since a ruler was last asked.
    """

    is_new: bool = True
    is_returning: bool = False
    has_consent: bool = False
    awaited: str | None = None
    has_asked: bool = False
    times_asked: int = 0
    reflections: int = 0
    questions: int = 0
    talk: int = 0
    change: int = 0
    sustain: int = 0
    mobilising: int = 0
    asked: tuple[str, ...] = ()
    last_ruler: str | None = None
    turns_since_ask: int = 99
    turns_since_plan: int = 99
    turns_since_strategy: int = 99
    scores: Mapping[str, float] = field(default_factory=dict)
    score: float | None = None
    substance: str | None = None
    target: str | None = None
    menu: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON-ready values, without the fields that still have their default."""
        blank = Situation()
        kept = {k: v for k, v in asdict(self).items() if v != getattr(blank, k)}
        return {k: list(v) if isinstance(v, tuple) else v for k, v in kept.items()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Situation:
        """The inverse of `to_dict`; unknown keys are ignored, so old trackers stay readable."""
        names = {f.name for f in fields(cls)}
        known: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items() if k in names}
        return cls(**known)


def awaited_by(response: str, last_ruler: str | None) -> str | None:
    """The answer that a response waits for: `utter_ask_<awaited>` or `utter_ask_<awaited>_again`."""
    if not response.startswith(_ASK):
        return None
    name = response[len(_ASK) :]
    name = name[: -len("_again")] if name.endswith("_again") else name
    name = last_ruler or name if name == "ruler" else name
    return name if name in AWAITED else None


def observe(steps: Iterable[Said | Heard], known: Situation = Situation()) -> Situation:
    """Fold the steps of a session, oldest first, over what is `known` from slots."""
    now = known
    for step in steps:
        now = _after_hearing(now, step) if isinstance(step, Heard) else _after_saying(now, step)
    return now


def _after_hearing(now: Situation, heard: Heard) -> Situation:
    return replace(
        now,
        talk=now.talk + heard.is_talk,
        change=now.change + heard.intent.startswith("change_"),
        sustain=now.sustain + heard.intent.startswith("sustain_"),
        mobilising=now.mobilising + (heard.intent in MOBILISING),
        turns_since_ask=now.turns_since_ask + heard.is_talk,
        turns_since_plan=now.turns_since_plan + heard.is_talk,
        turns_since_strategy=now.turns_since_strategy + heard.is_talk,
        awaited=None,
        has_asked=False,
    )


def _after_saying(now: Situation, said: Said) -> Situation:
    reflections = sum(code in ("SR", "CR") for code in said.codes)
    questions = sum(code == "Q" for code in said.codes)
    awaited = awaited_by(said.response, now.last_ruler)
    is_ruler = awaited in RULERS
    topic = awaited or ("ruler_next" if said.response == "utter_ask_ruler_next" else None)
    is_same = awaited is not None and said.response.endswith("_again")
    return replace(
        now,
        is_new=False,
        is_returning=False,
        reflections=now.reflections + reflections,
        questions=now.questions + questions,
        awaited=awaited or now.awaited,
        has_asked=now.has_asked or bool({"Q", "Seek"} & set(said.codes)),
        times_asked=(now.times_asked + 1 if is_same else 1) if awaited else now.times_asked,
        asked=_with(now.asked, f"ruler_next_{now.last_ruler}" if topic == "ruler_next" else topic),
        last_ruler=awaited if is_ruler else now.last_ruler,
        turns_since_ask=0 if is_ruler or topic == "ruler_next" else now.turns_since_ask,
        turns_since_plan=0 if awaited == "permission_plan" else now.turns_since_plan,
        turns_since_strategy=0 if awaited in STRATEGIES else now.turns_since_strategy,
    )


def _with(asked: tuple[str, ...], topic: str | None) -> tuple[str, ...]:
    return asked if topic is None or topic in asked else (*asked, topic)

"""What the store promises on every database: called by the tests of SQLite and of PostgreSQL alike."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.records import BotTurn, Choice, ClientTurn, Recorded, Ruler, Status
from bot.store.repository import Store


@dataclass(frozen=True)
class Flagged:
    label: str
    level: str
    evidence: str
    rule: str


RISK = Flagged("suicide_passive", "full", "better off without me", "suicide_passive.burden")


def client(message_id: str = "m1", text: str = "i want to stop", **more: object) -> ClientTurn:
    return ClientTurn(message_id=message_id, text=text, **{"talk": "change", **more})  # type: ignore[arg-type]


def whole_conversation(store: Store, sender: str) -> None:
    """From consent to erasure, through every table."""
    store.record_consent(sender, Choice.CHAT, granted=True, version="1")
    store.record_consent(sender, Choice.REVIEW, granted=True, version="1")
    pseudonym = store.link("k" * 64, sender, "web").pseudonym
    said = client(intent="change_desire", confidence=0.9, substance="cocaine", target="stop", flags=(RISK,))
    first = store.record(sender, said, [BotTurn(text="You want out.", code="CR", response="utter_reflect")])
    again = store.record(sender, said, [BotTurn(text="You want out.")])
    store.record(sender, client("m2", "my kids"), risk_memory={"level": "full", "shown": ["utter_risk"]})
    store.record_score(sender, Ruler.IMPORTANCE, 7.5, substance="cocaine", process="evoking")
    store.record_referrals(sender, ("cbt", "mutual_support"), Status.SUGGESTED)

    assert (again.turn_number, again.is_new) == (first.turn_number, False)
    assert [turn.text for turn in store.transcript(pseudonym).sittings[0].turns] == [
        "i want to stop",
        "You want out.",
        "my kids",
    ]
    profile = store.profile(sender)
    assert profile is not None
    assert (profile.substance, profile.target, profile.last_words) == ("cocaine", "stop", "my kids")
    assert [score.value for score in profile.scores] == [7.5]
    assert store.risk_memory(sender) == {"level": "full", "shown": ["utter_risk"]}
    assert [line.risk for line in store.conversations(reviewable=True)] == ["full"]

    assert store.is_receipt(store.erase(sender).code)
    assert store.find("k" * 64) is None
    assert store.conversations(reviewable=False) == ()


def number_of(recorded: Recorded) -> tuple[int, int]:
    return recorded.session_number, recorded.turn_number

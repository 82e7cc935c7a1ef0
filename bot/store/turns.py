"""Puts one exchange into its rows: the client's turn, the risk found in it, the bot's answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.store.records import BotTurn, ClientTurn
from bot.store.tables import FindingRow, SessionRow, TurnRow


def add_turns(
    db: Session, sitting: SessionRow, number: int, client: ClientTurn | None, bots: Sequence[BotTurn], at: datetime
) -> None:
    """Add rows numbered from `number` on; the bot's turns share the process and moment they answer in."""
    if client:
        sitting.substance = client.substance or sitting.substance
        sitting.target = client.target or sitting.target
        db.add(client_row(sitting.id, number, client, at))
        db.add_all(finding_rows(sitting.id, number, client, at))
    for place, bot in enumerate(bots, start=number + 1 if client else number):
        db.add(bot_row(sitting.id, place, client, bot, at))


def client_row(session_id: int, number: int, client: ClientTurn, at: datetime) -> TurnRow:
    """The client's utterance."""
    return TurnRow(
        session_id=session_id,
        number=number,
        role="client",
        message_id=client.message_id,
        text=client.text,
        intent=client.intent,
        confidence=client.confidence,
        talk=client.talk,
        process=client.process,
        moment=client.moment,
        at=at,
    )


def bot_row(session_id: int, number: int, client: ClientTurn | None, bot: BotTurn, at: datetime) -> TurnRow:
    """One utterance of the bot."""
    return TurnRow(
        session_id=session_id,
        number=number,
        role="bot",
        text=bot.text,
        response=bot.response or None,
        code=bot.code or None,
        process=client.process if client else None,
        moment=client.moment if client else None,
        at=at,
    )


def finding_rows(session_id: int, number: int, client: ClientTurn, at: datetime) -> list[FindingRow]:
    """The risk found in the client's utterance."""
    return [
        FindingRow(
            session_id=session_id,
            turn_number=number,
            label=flag.label,
            level=flag.level,
            rule=flag.rule,
            evidence=flag.evidence,
            at=at,
        )
        for flag in client.flags
    ]

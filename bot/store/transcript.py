"""Prints a coded transcript, or the list of conversations, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime, tzinfo

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot.mi.fidelity import Fidelity
from bot.store.records import Consents, Listed
from bot.store.times import days_ago
from bot.store.view import NOTICE, Shown, ShownScore, ShownSession, ShownTurn

WITHHELD = "[words withheld: no consent to review]"
SPEAKERS = {"client": ("client", "bold cyan"), "bot": ("bot", "green")}
RISK = "bold red"


def render(shown: Shown) -> RenderableType:
    """A whole conversation: sessions, then ruler scores and totals."""
    parts: list[RenderableType] = [
        Text(shown.pseudonym, style="bold"),
        Text(agreed(shown.consents)),
        Text(NOTICE, style="dim"),
    ]
    parts.extend(part for session in shown.sessions for part in (heading(session), turns_table(session)))
    parts.append(Rule("ruler scores"))
    parts.append(scores_table(shown.scores) if shown.scores else Text("none yet", style="dim"))
    parts.append(Rule("totals"))
    parts.append(totals_table(shown))
    return Group(*parts)


def agreed(consents: Consents) -> str:
    """What the client has said yes to."""
    return "agreed to: " + (", ".join(name for name, granted in asdict(consents).items() if granted) or "nothing")


def heading(session: ShownSession) -> Rule:
    """Which session, when, and what it was about."""
    about = [word for word in (session.substance, session.target and session.target.replace("_", " ")) if word]
    return Rule(Text(" · ".join([f"session {session.number}", session.when, *about]), style="bold"), align="left")


def turns_table(session: ShownSession) -> Table:
    """The turns of a session; lines for a score or risk stand under the turn they belong to."""
    table = Table(box=None, padding=(0, 1), show_header=False, expand=True)
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(style="dim", max_width=38)
    for turn in session.turns:
        speaker, style = SPEAKERS[turn.role]
        table.add_row(str(turn.number), Text(speaker, style=style), words(turn), Text(codes(turn)))
        for note in notes(turn):
            table.add_row("", "", note, "")
    for step in session.next_steps:
        table.add_row("", "", Text(f"next step: {step.option.replace('_', ' ')} ({step.status})", style="magenta"), "")
    return table


def words(turn: ShownTurn) -> Text:
    """What was said; Text keeps placeholders such as [PERSON_1] from being read as markup."""
    return Text(WITHHELD, style="dim") if turn.text is None else Text(turn.text)


def codes(turn: ShownTurn) -> str:
    """MITI codes of the bot; intent, kind of talk and confidence of the client."""
    if turn.role == "bot":
        return turn.code or ""
    sure = None if turn.confidence is None else f"{turn.confidence:.0%}"
    return " · ".join(part for part in (turn.talk, turn.intent, sure) if part)


def notes(turn: ShownTurn) -> Iterator[Text]:
    """What was scored and noticed in a turn."""
    for score in turn.scores:
        about = f" ({score.substance})" if score.substance else ""
        yield Text(f"{score.ruler} {score.value:g} of 10{about}", style="bold yellow")
    for risk in turn.risks:
        evidence = f": {risk.evidence}" if risk.evidence else ""
        yield Text(f"RISK {risk.label} ({risk.level}, {risk.rule}){evidence}", style=RISK)


def scores_table(scores: Sequence[ShownScore]) -> Table:
    """Every ruler answer, oldest first."""
    table = Table("session", "day", "ruler", "score", "substance", "process")
    for score in scores:
        value = f"{score.value:g}"
        table.add_row(
            str(score.session), str(score.day), score.ruler, value, score.substance or "", score.process or ""
        )
    return table


def totals_table(shown: Shown) -> Table:
    """MITI summary figures per session and over all."""
    table = Table("session", "R:Q", "% CR", "% CT heard", "MI-inconsistent", "bot's words %", "repeats")
    for session in shown.sessions:
        table.add_row(str(session.number), *figures(session.totals))
    table.add_row("all", *figures(shown.totals), style="bold")
    return table


def figures(totals: Fidelity) -> tuple[str, ...]:
    """The figures as written; a dash where there is nothing to divide by."""
    return (
        figure(totals.reflections_per_question, 1),
        figure(totals.percent_complex),
        figure(totals.percent_change_talk),
        str(totals.inconsistent),
        figure(totals.bot_word_share),
        str(totals.repeats),
    )


def figure(value: float | None, digits: int = 0) -> str:
    """A number, or a dash for none."""
    return "–" if value is None else f"{value:.{digits}f}"


def listing(listed: Sequence[Listed], now: datetime, *, zone: tzinfo | None = None) -> RenderableType:
    """The conversations there are, those with risk first."""
    if not listed:
        return Text("No conversation is kept yet.")
    table = Table("conversation", "sessions", "turns", "last here", "risk", "review")
    for line in listed:
        last = days_ago(line.last_at, now, zone)
        risk = Text(line.risk or "", style=RISK)
        review = "yes" if line.is_reviewable else "no"
        table.add_row(line.conversation.pseudonym, str(line.sessions), str(line.turns), last, risk, review)
    return table

"""Measures MI fidelity of played conversations, per session and pooled, next to the bars of the MI standard."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.table import Column, Table

from bot.evaluate.errors import BadRows
from bot.mi.codes import read_codes, talk_of
from bot.mi.fidelity import CodedTurn, fidelity
from bot.mi.volleys import Message, Volley, crowded, frame_words, mean_words, stem_runs, verbatim_repeats, words


@dataclass(frozen=True)
class Exchange:
    """One utterance of the client and the volley that answered it."""

    session: str
    heard: str
    intent: str | None
    volley: Volley


@dataclass(frozen=True)
class Figures:
    """Figures of one session, or of several pooled; percentages 0-100, None where nothing can be divided by.

    `percent_frame_words` is the share of all words, the client's too, that are the bot's structure and crisis texts.
    """

    exchanges: int
    reflections: int
    questions: int
    reflections_per_question: float | None
    percent_complex: float | None
    inconsistent: int
    percent_change_talk: float | None
    bot_word_share: float | None
    percent_frame_words: float | None
    verbatim_repeats: int
    stem_runs: int
    words_per_volley: float | None
    crowded_volleys: int


@dataclass(frozen=True)
class Bar:
    """What a figure has to reach: `name` of a field of Figures, how it is called, lowest and highest good value."""

    name: str
    title: str
    low: float | None = None
    high: float | None = None
    unit: str = ""

    def is_met(self, value: float | None) -> bool | None:
        """None when there is no bar or no value."""
        if value is None or self.low is self.high is None:
            return None
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)

    def __str__(self) -> str:
        """As it is shown in a table."""
        if self.low is not None:
            return f">= {self.low:g}{self.unit}"
        return f"<= {self.high:g}{self.unit}" if self.high else "0" if self.high == 0 else ""


BARS = (
    Bar("reflections_per_question", "R:Q", low=2.0),
    Bar("percent_complex", "complex reflections", low=50, unit=" %"),
    Bar("inconsistent", "MI-inconsistent", high=0),
    Bar("bot_word_share", "bot's share of words", high=60, unit=" %"),
    Bar("percent_frame_words", "of it structure and crisis texts", unit=" %"),
    Bar("verbatim_repeats", "verbatim repeats within 5 turns", high=0),
    Bar("stem_runs", "same opening three times running", high=0),
    Bar("crowded_volleys", "volleys with two questions or more", high=0),
    Bar("words_per_volley", "words a volley", high=45),
    Bar("percent_change_talk", "change talk heard", unit=" %"),
)


def read_exchanges(path: Path) -> tuple[Exchange, ...]:
    """Read rows of `changetalk converse`; raise BadRows naming the line that is none."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return tuple(_exchange(line, number) for number, line in enumerate(lines, 1) if line.strip())


def _exchange(line: str, number: int) -> Exchange:
    try:
        row = json.loads(line)
        volley = tuple(Message(str(said["text"]), read_codes(said.get("code") or "")) for said in row["bot"])
        return Exchange(str(row["id"]), str(row["user"]), row.get("intent"), volley)
    except (KeyError, TypeError, ValueError) as error:
        raise BadRows(f"line {number} is not a played turn") from error


def by_session(exchanges: Sequence[Exchange]) -> dict[str, list[Exchange]]:
    """Exchanges of each session, sessions in the order they first appear."""
    sessions: dict[str, list[Exchange]] = {}
    for exchange in exchanges:
        sessions.setdefault(exchange.session, []).append(exchange)
    return sessions


def measure(sessions: Sequence[Sequence[Exchange]]) -> Figures:
    """Figures over sessions taken together; repeats are looked for within each."""
    exchanges = [exchange for session in sessions for exchange in session]
    volleys = [[exchange.volley for exchange in session] for session in sessions]
    flat = [volley for session in volleys for volley in session]
    core = fidelity([turn for exchange in exchanges for turn in coded_turns(exchange)])
    said = sum(words(volley) for volley in flat) + sum(len(exchange.heard.split()) for exchange in exchanges)
    return Figures(
        exchanges=len(exchanges),
        reflections=core.reflections,
        questions=core.questions,
        reflections_per_question=core.reflections_per_question,
        percent_complex=core.percent_complex,
        inconsistent=core.inconsistent,
        percent_change_talk=core.percent_change_talk,
        bot_word_share=core.bot_word_share,
        percent_frame_words=100 * sum(map(frame_words, flat)) / said if said else None,
        verbatim_repeats=sum(map(verbatim_repeats, volleys)),
        stem_runs=sum(map(stem_runs, volleys)),
        words_per_volley=mean_words(flat),
        crowded_volleys=crowded(flat),
    )


def coded_turns(exchange: Exchange) -> tuple[CodedTurn, CodedTurn]:
    """The client's turn with its talk type, and the bot's volley as one coded turn."""
    text = "\n".join(message.text for message in exchange.volley)
    codes = tuple(code for message in exchange.volley for code in message.codes)
    return (
        CodedTurn("client", exchange.heard, talk=talk_of(exchange.intent)),
        CodedTurn("bot", text, codes),
    )


def report(exchanges: Sequence[Exchange]) -> tuple[dict[str, Figures], Figures]:
    """Figures of each session by its id, and of all of them pooled."""
    sessions = by_session(exchanges)
    return {name: measure([session]) for name, session in sessions.items()}, measure(list(sessions.values()))


def as_json(sessions: Mapping[str, Figures], pooled: Figures) -> dict[str, Any]:
    """The report as plain values, with which bars were met."""
    met = {bar.name: bar.is_met(getattr(pooled, bar.name)) for bar in BARS}
    return {
        "pooled": asdict(pooled),
        "met": {name: is_met for name, is_met in met.items() if is_met is not None},
        "sessions": {name: asdict(figures) for name, figures in sessions.items()},
    }


def pooled_table(pooled: Figures) -> Table:
    """Every figure of all sessions taken together, next to its bar."""
    table = Table("measure", "pooled", "bar", "", title=f"{pooled.exchanges} exchanges", title_justify="left")
    for bar in BARS:
        value = getattr(pooled, bar.name)
        is_met = bar.is_met(value)
        verdict = "" if is_met is None else "[green]met[/]" if is_met else "[red]missed[/]"
        table.add_row(bar.title, _shown(value) + (bar.unit if value is not None else ""), str(bar), verdict)
    return table


def sessions_table(sessions: Mapping[str, Figures]) -> Table:
    """One line a session; figures that miss their bar are red."""
    heads = ("turns", "R:Q", "%CR", "MI-", "share", "rep", "stem", "2+Q", "words", "%CT")
    table = Table(Column("session", overflow="fold"), box=SIMPLE_HEAD, pad_edge=False)
    for head in heads:
        table.add_column(head, justify="right", no_wrap=True)
    shown = [bar for bar in BARS if bar.name != "percent_frame_words"]
    for name, figures in sessions.items():
        cells = [_cell(bar, getattr(figures, bar.name)) for bar in shown]
        table.add_row(name, str(figures.exchanges), *cells)
    return table


def _cell(bar: Bar, value: float | None) -> str:
    return f"[red]{_shown(value)}[/]" if bar.is_met(value) is False else _shown(value)


def _shown(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.1f}"

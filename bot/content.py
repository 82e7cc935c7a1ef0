"""Every sentence the bot can say, as a list for counselors: code, review state, text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from rich.markup import escape
from rich.table import Table

from bot.words import RESPONSES, Variant, load_gateway, load_responses


@dataclass(frozen=True)
class Row:
    """One variant; `when` is the situation it is kept for."""

    id: str
    code: str
    when: str | None
    reviewed: bool
    text: str
    buttons: tuple[str, ...]

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return asdict(self)


def rows() -> tuple[Row, ...]:
    """All variants of the assistant and the gateway, by name; raise WordsError."""
    words = {**load_responses(RESPONSES), **load_gateway(RESPONSES)}
    return tuple(row(variant) for name in sorted(words) for variant in words[name])


def row(variant: Variant) -> Row:
    """A variant as a line of the list."""
    titles = tuple(button.title for button in variant.buttons)
    return Row(variant.id, variant.code, variant.when, variant.is_reviewed, variant.text, titles)


def table(listed: Sequence[Row]) -> Table:
    """A table for the terminal."""
    found = Table("variant", "code", "when", "signed", "text")
    for line in listed:
        signed = "yes" if line.reviewed else "no"
        found.add_row(line.id, line.code, line.when or "", signed, escape(line.text))
    return found


def summary(listed: Sequence[Row]) -> str:
    """How much there is, and how much of it nobody signed."""
    responses = len({line.id.rpartition("/")[0] for line in listed})
    unsigned = sum(not line.reviewed for line in listed)
    return f"{responses} responses, {len(listed)} variants; {unsigned} not signed by a counselor."

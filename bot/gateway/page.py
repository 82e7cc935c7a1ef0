"""The chat page as one finished HTML text: its words from data/responses, its numbers from data/resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.gateway.phrases import Phrases

TEMPLATES = Path(__file__).parent / "page"
PREFIX = "utter_page_"
NUMBER = re.compile(r"\d[\d -]*\d")
TEXTED = re.compile(r"\btext (\w+) to (\d+)")
HELP = {"emergency": "help_danger", "crisis_line": "help_crisis", "treatment_line": "help_treatment"}
SPOKEN = (
    *("notice", "conversation", "you", "bot", "write", "keys", "send", "choices", "ruler", "low", "high", "writing"),
    *("slow", "offline", "down", "opening", "retry", "new", "left_out", "latest", "noscript"),
    *("help", "help_title", "help_people", "help_close"),
)


@dataclass(frozen=True)
class Line:
    """One way to reach a person: what it says, and the link that dials it; "" when there is nothing to dial."""

    text: str
    link: str


def render(phrases: Phrases, values: Mapping[str, str], clinic: str) -> str:
    """The whole page; raise UnknownPhrase when one of its words is missing."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("index.html").render(
        words={name: spoken(phrases, name) for name in SPOKEN},
        lines=help_lines(phrases, values),
        numbers=numbers(values.values()),
        clinic=clinic,
    )


def help_lines(phrases: Phrases, values: Mapping[str, str]) -> list[Line]:
    """The help lines of the deployment, the most urgent first."""
    return [Line(spoken(phrases, name), dial(values[key])) for key, name in HELP.items() if key in values]


def spoken(phrases: Phrases, name: str) -> str:
    """The page's words under a short name."""
    return phrases.say(PREFIX + name).text


def numbers(values: Iterable[str]) -> dict[str, str]:
    """Every telephone number in the deployment's help lines, as written there, with the link that dials it."""
    return {number: dial(value) for value in values for number in NUMBER.findall(value)}


def dial(value: str) -> str:
    """A link that dials the first number of a help line, or sends the word it wants to be texted; "" without one."""
    if texted := TEXTED.search(value):
        return f"sms:{texted.group(2)}?body={texted.group(1)}"
    found = NUMBER.search(value)
    return f"tel:{re.sub(r'[^0-9]', '', found.group())}" if found else ""

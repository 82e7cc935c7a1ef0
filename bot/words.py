"""Everything the bot can say, read from data/responses, and the help lines of a country, from data/resources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.settings import ROOT

RESPONSES = ROOT / "data" / "responses"
RESOURCES = ROOT / "data" / "resources"
PLACEHOLDER = re.compile(r"\{(\w+)\}")
FILE_OF = {"gb": "uk"}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class WordsError(ValueError):
    """A file of words that cannot be used; names the file and the response, fit to show to an editor."""


@dataclass(frozen=True)
class Button:
    """A quick reply: `payload` is sent as the client's text, or fires an intent when it starts with a slash."""

    title: str
    payload: str


@dataclass(frozen=True)
class Variant:
    """One way to say a response; `id` is unique, `codes` are MITI codes in sentence order, `version` a consent's."""

    id: str
    text: str
    buttons: tuple[Button, ...] = ()
    codes: tuple[str, ...] = ()
    is_reviewed: bool = False
    when: str | None = None
    version: str | None = None

    @property
    def code(self) -> str:
        """The codes as written in the metadata: "CR, Q"."""
        return ", ".join(self.codes)

    @property
    def placeholders(self) -> frozenset[str]:
        """Names between braces that have to be filled before the variant can be said."""
        return frozenset(PLACEHOLDER.findall(self.text))


Words = Mapping[str, tuple[Variant, ...]]


def load_responses(directory: Path = RESPONSES) -> dict[str, tuple[Variant, ...]]:
    """Responses the assistant can utter, by name; raise WordsError for a name in two files or a bad variant."""
    return _load(directory, "responses")


def load_gateway(directory: Path = RESPONSES) -> dict[str, tuple[Variant, ...]]:
    """Sentences that only the gateway says, by name; raise WordsError."""
    return _load(directory, "gateway")


def load_resources(country: str, directory: Path = RESOURCES) -> dict[str, str]:
    """Values for placeholders such as {emergency} and {crisis_line} in that country; raise WordsError.

    A country without a file of its own gets words without numbers: a foreign number would be worse than none.
    """
    code = FILE_OF.get(country.lower(), country.lower())
    path = directory / f"{code}.yml"
    values = _read(path if path.is_file() else directory / "other.yml")
    return {name: value for name, value in values.items() if isinstance(value, str)}


def is_fillable(variant: Variant, values: Mapping[str, object]) -> bool:
    """Whether there is a value for every placeholder."""
    return all(values.get(name) is not None for name in variant.placeholders)


def fill(text: str, values: Mapping[str, object]) -> str:
    """The text with every placeholder replaced; raise KeyError for one without a value."""
    return PLACEHOLDER.sub(lambda match: str(values[match.group(1)]), text)


def _load(directory: Path, section: str) -> dict[str, tuple[Variant, ...]]:
    found: dict[str, tuple[Variant, ...]] = {}
    for path in sorted(directory.glob("*.yml")):
        for name, items in (_read(path).get(section) or {}).items():
            if name in found:
                raise WordsError(f"{path.name}: {name} is defined twice")
            found[name] = tuple(_variants(path, name, items))
    return found


def _read(path: Path) -> Mapping[str, Any]:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 (a safe loader)
    except (OSError, yaml.YAMLError) as error:
        raise WordsError(f"{path.name} cannot be read") from error
    if not isinstance(content, dict):
        raise WordsError(f"{path.name} is not a mapping")
    return content


def _variants(path: Path, name: str, items: Any) -> Iterator[Variant]:
    if not isinstance(items, list) or not items:
        raise WordsError(f"{path.name}: {name} has no variants")
    for number, item in enumerate(items, start=1):
        try:
            yield _variant(f"{name}/{number}", item)
        except (AttributeError, KeyError, TypeError) as error:
            raise WordsError(f"{path.name}: {name}, variant {number}: {error}") from error


def _variant(identifier: str, item: Mapping[str, Any]) -> Variant:
    metadata = item["metadata"]
    when, version = metadata.get("when"), metadata.get("version")
    return Variant(
        id=identifier,
        text=item["text"].strip(),
        buttons=tuple(Button(str(button["title"]), str(button["payload"])) for button in item.get("buttons") or ()),
        codes=tuple(code.strip() for code in metadata["code"].split(",")),
        is_reviewed=metadata["reviewed"] in (True, "yes"),
        when=None if when is None else str(when),
        version=None if version is None else str(version),
    )

"""Scripted dialogues for `changetalk converse`: read strictly, so that a mistake names its line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class ScriptError(ValueError):
    """A line that cannot be played; the message names it and is fit to show."""


@dataclass(frozen=True)
class Dialogue:
    """What one client says in one session; `client` is the id of that client's first dialogue."""

    id: str
    client: str
    lines: tuple[str, ...]


def read_script(path: Path) -> tuple[Dialogue, ...]:
    """The dialogues of a file of JSON lines, in order; raise ScriptError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScriptError(f"{path} cannot be read") from error
    return tuple(_dialogues(path, text))


def _dialogues(path: Path, text: str) -> Iterator[Dialogue]:
    clients: dict[str, str] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                dialogue = _dialogue(json.loads(line), clients)
            except ValueError as error:
                reason = "not JSON" if isinstance(error, json.JSONDecodeError) else str(error)
                raise ScriptError(f"{path.name}, line {number}: {reason}") from error
            clients[dialogue.id] = dialogue.client
            yield dialogue


def _dialogue(row: Any, clients: dict[str, str]) -> Dialogue:
    if not isinstance(row, dict) or not isinstance(row.get("id"), str | int):
        raise ValueError('a row needs an "id"')
    name, same = str(row["id"]), row.get("same_client_as")
    if name in clients:
        raise ValueError(f'the id "{name}" was used before')
    if same is not None and str(same) not in clients:
        raise ValueError(f'"same_client_as" names "{same}", which is no earlier row')
    return Dialogue(name, name if same is None else clients[str(same)], _lines(row.get("turns")))


def _lines(turns: Any) -> tuple[str, ...]:
    if not isinstance(turns, list):
        raise ValueError('"turns" has to be a list')
    lines = [turn.get("user") if isinstance(turn, dict) else None for turn in turns]
    for place, said in enumerate(lines, start=1):
        if not isinstance(said, str):
            raise ValueError(f'turn {place} has no text under "user"')
    return tuple(said for said in lines if isinstance(said, str))

"""Builds the sets in data/eval/deid from templates, slot values and marked conversations, the same each time."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import yaml

FOLDER = Path(__file__).parents[2] / "data" / "eval" / "deid"
SLOT = re.compile(r"\{(?:(?P<type>[A-Z]+)=(?P<words>[^}]+)|(?P<slot>\w+))\}")
FILLS = 4
UNUSED = random.Random(0)  # noqa: S311 - conversations have no slots to fill
Values = Mapping[str, tuple[str, Sequence[str]]]
Row = dict[str, object]


def build(half: str) -> Iterator[Row]:
    """Yield the rows of one half, `tuned` or `heldout`; negatives have no spans."""
    values = _values(FOLDER / f"values_{half}.yml")
    style = "chat"
    for line in _lines(FOLDER / f"templates_{half}.txt"):
        style = line.removeprefix("# style: ") if line.startswith("# style: ") else style
        if not line.startswith("#"):
            yield from ({**row, "style": style} for row in _fills(line, values))
    yield from (_negative(line) for line in _lines(FOLDER / f"negatives_{half}.txt") if not line.startswith("#"))
    yield from _conversations(yaml.safe_load((FOLDER / f"conversations_{half}.yml").read_text(encoding="utf-8")))


def _negative(line: str) -> Row:
    return {"text": line, "spans": [], "style": "negative"}


def _values(path: Path) -> Values:
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {slot: (kind["type"], tuple(map(str, kind["values"]))) for slot, kind in loaded.items()}


def _lines(path: Path) -> Iterable[str]:
    return (line for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


def _fills(template: str, values: Values) -> Iterator[Row]:
    chooser = random.Random(template)  # noqa: S311 - the same set each time, no secret
    count = FILLS if SLOT.search(template) else 1
    for row in {json.dumps(_fill(template, values, chooser)): None for _ in range(count)}:
        yield json.loads(row)


def _fill(template: str, values: Values, chooser: random.Random) -> Row:
    text, spans, position = "", [], 0
    for match in SLOT.finditer(template):
        text += template[position : match.start()]
        kind, words = _slot(match, values, chooser)
        spans.append({"start": len(text), "end": len(text) + len(words), "type": kind})
        text += words
        position = match.end()
    return {"text": text + template[position:], "spans": spans}


def _slot(match: re.Match[str], values: Values, chooser: random.Random) -> tuple[str, str]:
    if match["type"]:
        return match["type"], match["words"]
    kind, options = values[match["slot"]]
    return kind, chooser.choice(options)


def _conversations(conversations: Iterable[Sequence[Mapping[str, str]]]) -> Iterator[Row]:
    for number, turns in enumerate(conversations, start=1):
        for turn in turns:
            row = {**_fill(turn["client"], {}, UNUSED), "conversation": f"c{number}", "style": "conversation"}
            yield {**row, "bot_before": turn["bot"]} if "bot" in turn else row


def main() -> None:
    """Write both halves as JSON lines."""
    for half in ("tuned", "heldout"):
        rows = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in build(half))
        (FOLDER / f"{half}.jsonl").write_text(rows, encoding="utf-8")


if __name__ == "__main__":
    main()

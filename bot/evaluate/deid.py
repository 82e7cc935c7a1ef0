"""Measures de-identification: identifiers hidden whole, leaked, speech hidden needlessly, and time."""

from __future__ import annotations

import json
import math
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.evaluate.errors import BadRows
from bot.privacy.deidentify import Deidentifier, Masked, Memory
from bot.privacy.spans import Span

Z = 1.959964  # 95 %


@dataclass(frozen=True)
class Row:
    """One client message with its identifiers marked; rows of one conversation share memory."""

    text: str
    spans: tuple[Span, ...]
    conversation: str | None = None
    bot_before: str | None = None
    style: str | None = None


@dataclass(frozen=True)
class Share:
    """A share of `count` out of `total`, with its 95 % Wilson bounds; all 0-1."""

    count: int
    total: int
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Report:
    """Recall by type (`whole`: the full span hidden; `leaked`: none of it hidden), needless masking, times in ms."""

    rows: int
    whole: dict[str, Share]
    leaked: dict[str, Share]
    rows_without_identifier_touched: Share
    needless_characters: Share
    p50_ms: float
    p95_ms: float


def read_rows(path: Path) -> tuple[Row, ...]:
    """Read JSON lines `{"text", "spans", "conversation"?, "bot_before"?}`; missing spans mean none.

    Raises ValueError, naming the line and nothing of its text, on any other shape.
    """
    return tuple(
        _row(line, number)
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if line.strip()
    )


def _row(line: str, number: int) -> Row:
    try:
        fields = json.loads(line)
        spans = tuple(
            Span(int(span["start"]), int(span["end"]), str(span.get("type", "?"))) for span in fields.get("spans") or ()
        )
        conversation = fields.get("conversation")
        return Row(
            fields["text"],
            spans,
            None if conversation is None else str(conversation),
            fields.get("bot_before"),
            fields.get("style"),
        )
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise BadRows(f"line {number} is not a row of text and spans") from error


def mask_rows(rows: Iterable[Row], deidentifier: Deidentifier) -> Iterator[tuple[Masked, float]]:
    """Yield each row masked, and how long it took in seconds; a row outside a conversation has a memory of its own."""
    memories: defaultdict[str, Memory] = defaultdict(Memory)
    for row in rows:
        memory = Memory() if row.conversation is None else memories[row.conversation]
        start = time.perf_counter()
        masked = deidentifier.mask(row.text, memory, row.bot_before)
        yield masked, time.perf_counter() - start


def write_predictions(path: Path, masked: Iterable[Masked]) -> None:
    """Write one JSON line a row: the de-identified text and the spans hidden in the original."""
    lines = (
        json.dumps({"text": m.text, "spans": [asdict(span) for span in m.spans]}, ensure_ascii=False) for m in masked
    )
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def score(rows: Sequence[Row], masked: Sequence[Masked], seconds: Sequence[float]) -> Report:
    """Compare what was hidden with what was marked."""
    found: defaultdict[str, list[tuple[bool, bool]]] = defaultdict(list)
    needless = characters = 0
    clean_touched = []
    for row, result in zip(rows, masked, strict=True):
        hidden = _characters(result.spans)
        for span in row.spans:
            inside = [
                position in hidden for position in range(span.start, span.end) if not row.text[position].isspace()
            ]
            found[span.type].append((all(inside), not any(inside)))
        needless += len(hidden - _characters(row.spans))
        characters += len(row.text)
        if not row.spans:
            clean_touched.append(bool(result.spans))
    found["all"] = [outcome for outcomes in list(found.values()) for outcome in outcomes]
    return Report(
        rows=len(rows),
        whole={kind: share(sum(w for w, _ in outcomes), len(outcomes)) for kind, outcomes in sorted(found.items())},
        leaked={kind: share(sum(n for _, n in outcomes), len(outcomes)) for kind, outcomes in sorted(found.items())},
        rows_without_identifier_touched=share(sum(clean_touched), len(clean_touched)),
        needless_characters=share(needless, characters),
        p50_ms=percentile(seconds, 0.5) * 1000,
        p95_ms=percentile(seconds, 0.95) * 1000,
    )


def share(count: int, total: int) -> Share:
    """Return count/total with 95 % Wilson bounds; of nothing, 0 between 0 and 1."""
    if not total:
        return Share(count, total, 0.0, 0.0, 1.0)
    rate = count / total
    middle = (rate + Z**2 / (2 * total)) / (1 + Z**2 / total)
    half = Z * math.sqrt(rate * (1 - rate) / total + Z**2 / (4 * total**2)) / (1 + Z**2 / total)
    return Share(count, total, rate, max(0.0, middle - half), min(1.0, middle + half))


def percentile(values: Sequence[float], share_below: float) -> float:
    """Return the value below which that share of `values` lies; 0 when there are none."""
    return sorted(values)[min(len(values) - 1, math.ceil(share_below * len(values)) - 1)] if values else 0.0


def table(report: Report) -> str:
    """Return the report as lines of text."""
    lines = [f"{report.rows} rows", "type       whole span                     leaked entirely"]
    for kind, whole in report.whole.items():
        lines.append(f"{kind:<10} {_percent(whole):<30} {_percent(report.leaked[kind])}")
    lines += [
        f"rows without identifier touched: {_percent(report.rows_without_identifier_touched)}",
        f"characters hidden needlessly:    {_percent(report.needless_characters)}",
        f"time a message: p50 {report.p50_ms:.1f} ms, p95 {report.p95_ms:.1f} ms",
    ]
    return "\n".join(lines)


def _percent(part: Share) -> str:
    return f"{part.value:6.1%} [{part.low:.1%}-{part.high:.1%}] {part.count}/{part.total}"


def _characters(spans: Iterable[Span]) -> set[int]:
    return {position for span in spans for position in range(span.start, span.end)}


def as_json(report: Report) -> Mapping[str, object]:
    """Return the report as plain values."""
    return asdict(report)

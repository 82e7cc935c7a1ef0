"""Measures the risk screen as deployed: the rules of bot.safety, together with the language model's risk intents."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.table import Table

from bot.evaluate.deid import Share, percentile, share
from bot.evaluate.errors import BadRows
from bot.safety import LABELS, Context, Finding, from_intent, screen

CHECK, NONE = "check", "none"


@dataclass(frozen=True)
class Row:
    """A client message; `labels` is None where nobody labelled it, () where it is labelled as no risk."""

    text: str
    bot_before: str = ""
    labels: tuple[str, ...] | None = None
    kind: str = ""


@dataclass(frozen=True)
class Screened:
    """What was found in one row, and how long the rules took, in seconds."""

    findings: tuple[Finding, ...]
    seconds: float

    @property
    def prediction(self) -> str:
        """Labels of full findings, most urgent first; "check" when there are only weak signs; else "none"."""
        full = [finding.label for finding in self.findings if finding.level == "full"]
        return ",".join(dict.fromkeys(full)) or (CHECK if self.findings else NONE)


@dataclass(frozen=True)
class Report:
    """Shares 0-1 with Wilson bounds, of both nets or of the rules alone.

    `recall`: rows with the label that got it as a full finding ("check": any sign); `any_risk`: rows with a label that
    got any sign at all; `specificity`: rows of no risk without any sign; `by_kind`: rows of a kind answered rightly.
    """

    rows: int
    nets: str
    recall: dict[str, Share]
    any_risk: Share
    specificity: Share
    by_kind: dict[str, Share]
    p50_ms: float
    p95_ms: float


def read_rows(path: Path) -> tuple[Row, ...]:
    """Read JSON lines `{"text", "bot_before"?, "labels"?, "kind"?}`. Raises ValueError on other shapes."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return tuple(_row(line, number) for number, line in enumerate(lines, 1) if line.strip())


def _row(line: str, number: int) -> Row:
    try:
        fields = json.loads(line)
        labels = fields.get("labels")
        known = None if labels is None else tuple(str(label) for label in labels if label != NONE)
        return Row(str(fields["text"]), fields.get("bot_before") or "", known, str(fields.get("kind") or ""))
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise BadRows(f"line {number} is not a row of text and labels") from error


def screen_rows(rows: Sequence[Row], parses: Iterable[Mapping[str, Any]] | None) -> list[Screened]:
    """Screen every row; `parses` are the language model's answers in the same order, None for the rules alone."""
    seen = parses if parses is not None else ({} for _ in rows)
    return [_screened(row, parse) for row, parse in zip(rows, seen, strict=True)]


def _screened(row: Row, parse: Mapping[str, Any]) -> Screened:
    start = time.perf_counter()
    findings = screen(row.text, Context(bot_before=row.bot_before))
    seconds = time.perf_counter() - start
    if not findings and parse:
        findings = from_intent(str(parse["intent"]), float(parse["confidence"]), row.text)
    return Screened(findings, seconds)


def write_predictions(path: Path, screened: Iterable[Screened]) -> None:
    """Write one line a row: comma-separated labels, `check` or `none`."""
    path.write_text("".join(f"{result.prediction}\n" for result in screened), encoding="utf-8")


def score(rows: Sequence[Row], screened: Sequence[Screened], nets: str) -> Report | None:
    """Compare with the labels; None when no row has any."""
    known = [(row, result) for row, result in zip(rows, screened, strict=True) if row.labels is not None]
    if not known:
        return None
    risky = [(row, result) for row, result in known if row.labels]
    quiet = [(row, result) for row, result in known if not row.labels]
    seconds = [result.seconds for result in screened]
    return Report(
        rows=len(known),
        nets=nets,
        recall={label: found for label in (*LABELS, CHECK) if (found := _recall(label, risky)).total},
        any_risk=_share([bool(result.findings) for _, result in risky]),
        specificity=_share([not result.findings for _, result in quiet]),
        by_kind=_by_kind(known),
        p50_ms=percentile(seconds, 0.5) * 1000,
        p95_ms=percentile(seconds, 0.95) * 1000,
    )


def _recall(label: str, risky: Sequence[tuple[Row, Screened]]) -> Share:
    return _share([_is_found(label, result) for row, result in risky if label in (row.labels or ())])


def _is_found(label: str, result: Screened) -> bool:
    return bool(result.findings) if label == CHECK else label in result.prediction.split(",")


def _by_kind(known: Sequence[tuple[Row, Screened]]) -> dict[str, Share]:
    """Of each kind, the rows answered rightly: any sign where there is a label, none where there is not."""
    kinds: dict[str, list[bool]] = {}
    for row, result in known:
        if row.kind:
            kinds.setdefault(row.kind, []).append(bool(result.findings) == bool(row.labels))
    return {kind: _share(outcomes) for kind, outcomes in sorted(kinds.items())}


def _share(outcomes: Sequence[bool]) -> Share:
    return share(sum(outcomes), len(outcomes))


def tables(report: Report) -> tuple[Table, ...]:
    """The report for the terminal."""
    by_label = Table("label", "recall", "95 %", "rows", title=f"{report.rows} rows, {report.nets}")
    for name, found in (*report.recall.items(), ("any risk", report.any_risk), ("specificity", report.specificity)):
        by_label.add_row(name, *_cells(found))
    by_kind = Table("kind", "right", "95 %", "rows")
    for name, found in report.by_kind.items():
        by_kind.add_row(name, *_cells(found))
    times = Table("rules, time a message", "p50", "p95")
    times.add_row("", f"{report.p50_ms:.1f} ms", f"{report.p95_ms:.1f} ms")
    return (by_label, by_kind, times) if report.by_kind else (by_label, times)


def _cells(found: Share) -> tuple[str, str, str]:
    return f"{found.value:.1%}", f"{found.low:.1%}-{found.high:.1%}", f"{found.count}/{found.total}"


def as_json(report: Report) -> Mapping[str, object]:
    """Return the report as plain values."""
    return asdict(report)

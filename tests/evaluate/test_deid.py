"""The measurement of de-identification, on rows made by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.evaluate.deid import Masked, Row, Span, percentile, read_rows, score, share, write_predictions
from bot.evaluate.deid_set import FOLDER, build


def test_when_rows_are_read_then_missing_fields_are_none(tmp_path: Path) -> None:
    """Spans, conversation and the bot's last text may be missing."""
    path = tmp_path / "rows.jsonl"
    path.write_text(
        '{"text": "hi"}\n{"text": "jo", "spans": [{"start": 0, "end": 2, "type": "PERSON"}], "conversation": 3}\n'
    )
    assert read_rows(path) == (Row("hi", ()), Row("jo", (Span(0, 2, "PERSON"),), "3"))


def test_when_a_row_is_no_row_then_its_line_is_named(tmp_path: Path) -> None:
    """The error says which line, and nothing of its text."""
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "hi"}\n{"tekst": "secret"}\n')
    with pytest.raises(ValueError, match=r"^line 2 is not a row of text and spans$"):
        read_rows(path)


def test_when_only_part_is_hidden_then_it_is_neither_whole_nor_leaked() -> None:
    """Whole means every character, leaked means none."""
    rows = [Row("jo lee", (Span(0, 6, "PERSON"),)), Row("al", (Span(0, 2, "PERSON"),)), Row("fine", ())]
    masked = [Masked("", (Span(0, 2, "PERSON"),)), Masked("", ()), Masked("", (Span(0, 1, "?"),))]
    report = score(rows, masked, [0.001, 0.002, 0.003])
    assert (report.whole["PERSON"].count, report.leaked["PERSON"].count, report.whole["all"].total) == (0, 1, 2)
    assert report.rows_without_identifier_touched.count == 1
    assert report.needless_characters.count == 1


def test_when_a_share_is_given_then_wilson_bounds_hold_it() -> None:
    """Known values of the Wilson interval."""
    found = share(9, 10)
    assert (round(found.low, 3), round(found.high, 3)) == (0.596, 0.982)
    assert (share(0, 0).low, share(0, 0).high) == (0.0, 1.0)
    assert percentile([3.0, 1.0, 2.0], 0.95) == 3.0


def test_when_predictions_are_written_then_there_is_one_line_a_row(tmp_path: Path) -> None:
    """Text and spans, in order."""
    path = tmp_path / "out.jsonl"
    write_predictions(path, [Masked("[PERSON_1]", (Span(0, 2, "PERSON"),)), Masked("hi", ())])
    assert [json.loads(line) for line in path.read_text().splitlines()] == [
        {"text": "[PERSON_1]", "spans": [{"start": 0, "end": 2, "type": "PERSON"}]},
        {"text": "hi", "spans": []},
    ]


@pytest.mark.parametrize("half", ["tuned", "heldout"])
def test_when_the_sets_are_built_again_then_they_are_the_committed_ones(half: str) -> None:
    """The sets come from templates, values and marked conversations alone."""
    lines = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == list(build(half))

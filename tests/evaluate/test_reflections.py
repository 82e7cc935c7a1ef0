"""The figures of `changetalk evaluate reflections`, from answers as the engine gives them."""

from __future__ import annotations

import json

import pytest

from bot.evaluate.reflections import Reflected, as_text, read_rows, reflected, report, write_predictions

ANSWERS = (
    Reflected("im tired", "You're tired.", "SR", "own_words", "share_feeling"),
    Reflected("my kid saw me", "Your kid saw you, and it isn't lost on you.", "CR", "own_words", "change_reason"),
    Reflected("idk", "Happy to go wherever suits you.", "", "category", "unsure"),
)


def test_when_answers_are_counted_then_refusals_are_left_out_of_the_shares():
    """What was not reflected has no code to count."""
    figures = report(ANSWERS)
    assert (figures.rows, figures.reflected, figures.refused) == (3, 2, 1)
    assert (figures.percent_complex, figures.percent_own_words, figures.mean_words) == (50.0, 100.0, 6.0)


def test_when_nothing_was_reflected_then_the_report_says_so():
    """A dash rather than a made-up nought."""
    assert "complex: -" in as_text(report(()))


def test_when_rows_are_read_then_only_their_text_goes_on(tmp_path):
    """Other columns are nobody's business here."""
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "hi", "label": "x"}\n\n{"text": "ok"}\n', encoding="utf-8")
    assert read_rows(path) == [{"text": "hi"}, {"text": "ok"}]


@pytest.mark.parametrize("line", ["nope", "[]", '{"texts": 1}'])
def test_when_a_row_has_no_text_then_its_line_is_named(line, tmp_path):
    """The person who made the file can mend it."""
    path = tmp_path / "rows.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        read_rows(path)


def test_when_predictions_are_written_then_there_is_one_line_a_row_in_order(tmp_path):
    """Text, reflection, code and kind, as the design promises."""
    path = tmp_path / "out.jsonl"
    write_predictions(path, ANSWERS)
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [row["text"] for row in rows] == ["im tired", "my kid saw me", "idk"]
    assert {"text", "reflection", "code", "kind"} <= set(rows[0])


def test_when_the_engine_answers_then_its_columns_are_taken():
    """Missing ones are empty."""
    assert reflected({"text": "a", "reflection": "b"}) == Reflected("a", "b", "", "", "")

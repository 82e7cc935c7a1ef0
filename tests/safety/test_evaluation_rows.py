"""Our own risk rows: enough of them, split by kind, apart from the training data, and answered as well as we say."""

import json

import yaml

from bot.evaluate.risk import read_rows, score, screen_rows
from bot.settings import ROOT

EVAL = ROOT / "data" / "eval" / "risk"
TUNED, HELDOUT = read_rows(EVAL / "tuned.jsonl"), read_rows(EVAL / "heldout.jsonl")


def test_when_rows_are_counted_then_there_are_enough_and_many_are_no_risk():
    """1,500 and more, about half of them close to risk and none."""
    rows = (*TUNED, *HELDOUT)
    assert len(rows) >= 1500
    assert 0.4 <= sum(not row.labels for row in rows) / len(rows) <= 0.6


def test_when_rows_are_split_then_no_kind_is_in_both():
    """Held-out kinds are really unseen."""
    assert not {row.kind for row in TUNED} & {row.kind for row in HELDOUT}


def test_when_the_model_is_trained_then_no_row_of_the_evaluation_is_among_its_examples():
    """Rows one trains on are no test."""
    examples = set()
    for path in (ROOT / "data" / "nlu").glob("*.yml"):
        for block in yaml.safe_load(path.read_text()).get("nlu", []):
            lines = str(block.get("examples", "")).splitlines()
            examples |= {line.strip().removeprefix("- ").lower() for line in lines}
    words = {row.text.lower() for row in (*TUNED, *HELDOUT) if len(row.text.split()) > 3}
    assert words & examples == set()


def test_when_the_rules_screen_the_tuned_rows_then_they_reach_the_bars():
    """A change of a rule that loses an example is seen here."""
    report = score(TUNED, screen_rows(TUNED, None), "rules alone")
    assert report is not None
    assert report.any_risk.value >= 0.97 and report.specificity.value >= 0.97
    assert all(found.value >= 0.93 for found in report.recall.values())


def test_when_rows_have_no_labels_then_predictions_are_written_all_the_same(tmp_path):
    """The fixed command works on bare rows."""
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"text": "i want to die"}) + "\n" + json.dumps({"text": "hi"}) + "\n")
    rows = read_rows(path)
    screened = screen_rows(rows, None)
    assert score(rows, screened, "rules alone") is None
    assert [result.prediction.split(",")[0] for result in screened] == ["suicide_active", "none"]

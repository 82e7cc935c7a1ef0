"""What StaffRecognizer takes from a deployment's own list."""

from __future__ import annotations

from pathlib import Path

from bot.privacy.recognizers.staff import StaffRecognizer


def test_when_the_deployment_lists_staff_and_sites_then_they_are_found_in_any_case(tmp_path: Path) -> None:
    """Listed names are found as whole words."""
    path = tmp_path / "people.yml"
    path.write_text("staff: [Hope Merrill]\nsites: [The Annex]\n", encoding="utf-8")
    text = "hope merrill at THE ANNEX, not the annexation"
    found = StaffRecognizer(path).analyze(text, [], None)
    assert [(r.entity_type, text[r.start : r.end]) for r in found] == [("PERSON", "hope merrill"), ("ORG", "THE ANNEX")]


def test_when_there_is_no_list_then_nothing_is_found(tmp_path: Path) -> None:
    """A missing file means an empty list."""
    assert StaffRecognizer(tmp_path / "none.yml").analyze("hope merrill", [], None) == []

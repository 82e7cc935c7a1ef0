"""Reading the words: variants, codes, review status, help lines, and what an editor is told about mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.words import Button, WordsError, fill, is_fillable, load_gateway, load_resources, load_responses

GOOD = """
responses:
  utter_x:
  - text: "On a scale, {score}?"
    buttons: [{title: "0", payload: "0"}]
    metadata: {code: "SR, Q", reviewed: no, when: stop}
  - text: Go on.
    metadata: {code: Q, reviewed: yes}
gateway:
  utter_gateway_y:
  - {text: Later., metadata: {code: structure, reviewed: no}}
"""


def write(folder: Path, **files: str) -> Path:
    """Files of words in a folder."""
    for name, content in files.items():
        (folder / f"{name}.yml").write_text(content, encoding="utf-8")
    return folder


def test_when_responses_are_read_then_variants_have_ids_codes_and_status(tmp_path: Path) -> None:
    """As written, in order."""
    first, second = load_responses(write(tmp_path, a=GOOD))["utter_x"]
    assert (first.id, first.codes, first.code, first.when) == ("utter_x/1", ("SR", "Q"), "SR, Q", "stop")
    assert first.buttons == (Button("0", "0"),) and first.placeholders == {"score"}
    assert (first.is_reviewed, second.is_reviewed, second.when) == (False, True, None)


def test_when_the_gateway_reads_its_words_then_they_are_kept_apart(tmp_path: Path) -> None:
    """The assistant never says them."""
    folder = write(tmp_path, a=GOOD)
    assert list(load_gateway(folder)) == ["utter_gateway_y"] and "utter_gateway_y" not in load_responses(folder)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("responses: {utter_x: []}", "no variants"),
        ("responses: {utter_x: [{text: Hi}]}", "variant 1"),
        ("responses: {utter_x: [{text: Hi, metadata: {reviewed: no}}]}", "code"),
        ("responses: [", "cannot be read"),
        ("- a", "not a mapping"),
    ],
)
def test_when_a_file_is_wrong_then_the_editor_is_told_where(tmp_path: Path, content: str, said: str) -> None:
    """File, response and variant, not a traceback."""
    with pytest.raises(WordsError, match=said):
        load_responses(write(tmp_path, a=content))


def test_when_two_files_define_one_name_then_it_is_an_error(tmp_path: Path) -> None:
    """Rasa would take the last one without a word."""
    with pytest.raises(WordsError, match="utter_x is defined twice"):
        load_responses(write(tmp_path, a=GOOD, b=GOOD))


def test_when_values_are_missing_then_a_variant_is_not_fillable(tmp_path: Path) -> None:
    """Zero is a value; None is not."""
    variant = load_responses(write(tmp_path, a=GOOD))["utter_x"][0]
    assert is_fillable(variant, {"score": 0}) and not is_fillable(variant, {"score": None})
    assert fill(variant.text, {"score": 0}) == "On a scale, 0?"


def test_when_a_country_is_deployed_then_its_lines_are_those_of_the_file() -> None:
    """A wrong number is a serious defect: these are written down twice on purpose."""
    lines = load_resources("US")
    assert "911" in lines["emergency"] and "988" in lines["crisis_line"] and "1-800-662-4357" in lines["treatment_line"]


def test_when_a_country_has_no_file_then_no_number_of_another_country_is_given() -> None:
    """A foreign number would be worse than none."""
    assert not any(digit in text for text in load_resources("ZZ").values() for digit in "0123456789")


def test_when_the_country_is_great_britain_then_its_lines_are_found() -> None:
    """ISO says GB, people say UK."""
    assert load_resources("GB") == load_resources("UK") != load_resources("ZZ")


def test_when_no_resources_are_there_at_all_then_it_is_an_error(tmp_path: Path) -> None:
    """Found out at start, not in front of a client."""
    with pytest.raises(WordsError, match="cannot be read"):
        load_resources("US", tmp_path)

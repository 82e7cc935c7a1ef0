"""Documentation that can be wrong without anybody noticing: every setting, command and target is told as it is."""

from __future__ import annotations

import re
import subprocess
import tomllib

import pytest
import typer.main

from bot.cli import app
from bot.settings import DEFAULTS, PREFIX, ROOT, SECRETS, dotenv

EXAMPLE = ROOT / ".env.example"


def test_when_env_example_is_read_then_it_shows_every_setting_with_its_default() -> None:
    """Nothing missing, nothing invented, nothing out of date."""
    assert dotenv(EXAMPLE) == {PREFIX + name: default for name, default in DEFAULTS.items()}


def test_when_env_example_is_read_then_every_setting_is_explained() -> None:
    """Each block of settings follows a comment; each secret shows its file variant."""
    text = EXAMPLE.read_text(encoding="utf-8")
    blocks = [block for block in text.split("\n\n") if PREFIX in block]
    assert all(block.startswith("# ") for block in blocks)
    assert all(f"# {PREFIX}{name}_FILE=" in text for name in SECRETS)


@pytest.mark.parametrize("document", sorted(path.name for path in ROOT.glob("*.md")))
def test_when_a_document_names_a_command_then_it_exists(document: str) -> None:
    """Commands and make targets in the documents are real."""
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    commands = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    assert set(re.findall(r"`(?:make) ([a-z]+)", text)) <= targets
    assert set(re.findall(r"\bchangetalk ([a-z]+)", text)) <= commands


def test_when_the_locks_are_read_then_they_name_no_registry() -> None:
    """A clone installs from whatever registry its machine is set up for."""
    for lock in ("requirements.lock", "bot/engine/requirements.lock", "scripts/bootstrap.lock"):
        assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_when_a_dependency_is_declared_then_it_says_why() -> None:
    """One line, one reason."""
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    project = tomllib.loads("\n".join(lines))
    names = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for name in names:
        assert any(re.search(rf'"{re.escape(name)}",\s+# \w', line) for line in lines), name
    for line in (ROOT / "bot/engine/requirements.in").read_text(encoding="utf-8").splitlines():
        assert re.search(r"\S\s+# \w", line), line


def test_when_files_are_committed_then_none_of_them_is_made_at_run_time() -> None:
    """No model, database or secret in the repository."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    made = re.compile(r"^(var|models|\.venv|\.rasa)/|\.(db|sqlite3?|onnx|tar\.gz|pem|key)$|^\.env$")
    assert [path for path in listed if made.search(path)] == []

"""Set-up: finding interpreters, translating pip's configuration, secrets that are made once."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT, SECRETS, secret_path, weakness
from scripts import pythons, registry, setup
from scripts.run import SetupError, digest, is_fresh

VERSION = "{}.{}".format(*sys.version_info[:2])


def script(path: Path, text: str) -> Path:
    """An executable file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_when_a_shim_does_not_run_then_it_does_not_count(tmp_path: Path) -> None:
    """pyenv's shims exist for versions that are not active; they only print an error."""
    shim = script(tmp_path / "python3.12", 'echo "pyenv: python3.12: command not found" >&2; exit 127')
    assert pythons.probe(str(shim), "3.12") is None


def test_when_an_interpreter_has_another_version_then_it_does_not_count(tmp_path: Path) -> None:
    """A name proves nothing."""
    impostor = script(tmp_path / "python3.12", 'echo "3.9 /usr/bin/python3.9"')
    assert pythons.probe(str(impostor), "3.12") is None


def test_when_only_shims_are_on_path_then_pyenv_versions_are_found_without_home(tmp_path: Path) -> None:
    """The folder of the shims gives pyenv's root away; the newest patch wins, as numbers go."""
    script(tmp_path / "shims" / "python3.99", "exit 127")
    for patch in ("3.99.2", "3.99.10", "3.99-dev"):
        script(tmp_path / "versions" / patch / "bin" / "python3.99", f'echo "3.99 {patch}"')
    environ = {"PATH": str(tmp_path / "shims"), "HOME": str(tmp_path / "empty")}
    assert pythons.find(["3.99"], environ) == "3.99.10"


def test_when_pyenv_root_or_home_names_a_pyenv_then_it_is_searched(tmp_path: Path) -> None:
    """All the ways to name pyenv's root count."""
    script(tmp_path / "root" / "versions" / "3.98.1" / "bin" / "python3.98", 'echo "3.98 root"')
    script(tmp_path / "home" / ".pyenv" / "versions" / "3.97.1" / "bin" / "python3.97", 'echo "3.97 home"')
    environ = {"PATH": "", "HOME": str(tmp_path / "home"), "PYENV_ROOT": str(tmp_path / "root")}
    assert pythons.find(["3.98"], environ) == "root"
    assert pythons.find(["3.97"], environ) == "home"


def test_when_the_running_interpreter_fits_then_it_is_taken(tmp_path: Path) -> None:
    """No search is needed for what runs already."""
    found = pythons.find([VERSION], {"PATH": ""})
    assert found is not None
    assert Path(found).exists()


def test_when_no_interpreter_is_found_or_fetched_then_the_sentence_names_it(tmp_path: Path) -> None:
    """The person at the terminal learns what to install."""
    offline = script(tmp_path / "uv", "exit 1")
    with pytest.raises(SetupError, match=r"(?s)Python 3\.99 is missing.*pyenv install 3\.99"):
        pythons.find_or_fetch(["3.99"], str(offline), {"PATH": ""})


def test_when_pip_has_a_registry_configured_then_uv_uses_it() -> None:
    """Index, extra indexes, local wheels and certificate; the environment's entry comes last and wins."""
    config = "\n".join(
        [
            "global.index-url='https://one.example/simple'",
            r"global.extra-index-url='https://two.example/simple\nhttps://three.example/simple'",
            "global.find-links='/wheels'",
            "global.timeout='60'",
            ":env:.cert='/etc/ca.pem'",
            ":env:.index-url='https://env.example/simple'",
        ]
    )
    assert registry.translated(config) == {
        "UV_DEFAULT_INDEX": "https://env.example/simple",
        "UV_INDEX": "https://two.example/simple https://three.example/simple",
        "UV_FIND_LINKS": "/wheels",
        "SSL_CERT_FILE": "/etc/ca.pem",
    }
    assert registry.translated("") == {}


def test_when_home_is_missing_then_uv_keeps_its_files_in_the_checkout(tmp_path: Path) -> None:
    """Service accounts often have no home folder."""
    assert registry.folders({"HOME": str(tmp_path)}) == {}
    for environ in ({}, {"HOME": str(tmp_path / "nowhere")}):
        assert registry.folders(environ)["UV_CACHE_DIR"].startswith(str(ROOT))


def test_when_secrets_are_made_then_they_are_strong_private_and_kept(tmp_path: Path) -> None:
    """A second set-up does not change them: that would forget every client."""
    environ = {"CHANGETALK_HOME": str(tmp_path / "var")}
    setup.make_secrets(environ)
    paths = [secret_path(name, tmp_path / "var") for name in SECRETS]
    first = [path.read_text(encoding="ascii") for path in paths]
    assert all(weakness(value) is None for value in first)
    assert first[0] != first[1]
    assert {stat.S_IMODE(path.stat().st_mode) for path in paths} == {0o600}
    assert stat.S_IMODE(paths[0].parent.stat().st_mode) == 0o700
    setup.make_secrets(environ)
    assert [path.read_text(encoding="ascii") for path in paths] == first


def test_when_a_secret_is_set_elsewhere_then_none_is_made(tmp_path: Path) -> None:
    """Neither for a value nor for a file named in the environment."""
    given = {"CHANGETALK_ASSISTANT_SECRET": "x", "CHANGETALK_PSEUDONYM_KEY_FILE": "y", "CHANGETALK_HOME": str(tmp_path)}
    setup.make_secrets(given)
    assert list(tmp_path.iterdir()) == []


def test_when_inputs_change_then_a_stamp_is_stale(tmp_path: Path) -> None:
    """Installed means installed from exactly this lock."""
    lock, stamp = tmp_path / "lock", tmp_path / "stamp"
    lock.write_text("a==1", encoding="utf-8")
    assert not is_fresh(stamp, digest([lock]))
    stamp.write_text(digest([lock]), encoding="utf-8")
    assert is_fresh(stamp, digest([lock]))
    lock.write_text("a==2", encoding="utf-8")
    assert not is_fresh(stamp, digest([lock]))


def test_when_set_up_runs_again_then_it_has_nothing_to_say() -> None:
    """Idempotent, and quick enough to run before every command."""
    done = subprocess.run(
        [sys.executable, "-m", "scripts.setup"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == ""

"""Settings: defaults, secrets from files, refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import DEFAULTS, ROOT, Settings, SettingsError, dotenv, secret_path, unknown

GOOD = "kV3-9sWq_Lm0PzXc7YtRbN5aHd2EfGu8"


def test_when_only_secrets_are_set_then_the_rest_has_defaults() -> None:
    """A deployment on one machine needs no configuration."""
    settings = Settings.from_env({"CHANGETALK_ASSISTANT_SECRET": GOOD, "CHANGETALK_PSEUDONYM_KEY": GOOD})
    assert settings.home == ROOT / "var"
    assert settings.database_url == f"sqlite:///{ROOT / 'var' / 'changetalk.db'}"
    assert settings.tracker_db == ROOT / "var" / "tracker.db"
    assert (settings.gateway_host, settings.gateway_port, settings.review_port) == ("127.0.0.1", 8080, 8090)
    assert (settings.country, settings.assistant_timeout) == ("US", 8.0)


def test_when_exported_and_read_again_then_settings_are_equal(settings: Settings) -> None:
    """The processes we start see what we saw."""
    assert Settings.from_env(settings.environ()) == settings


def test_when_printed_then_secrets_and_database_password_do_not_show(environ: dict[str, str]) -> None:
    """A traceback or log that holds the settings leaks nothing."""
    settings = Settings.from_env({**environ, "CHANGETALK_DATABASE_URL": "postgresql+psycopg://u:pa55word@db/x"})
    for hidden in (settings.assistant_secret, settings.pseudonym_key, "pa55word"):
        assert hidden not in repr(settings)


def test_when_secret_is_in_the_home_folder_then_it_is_read(environ: dict[str, str], tmp_path: Path) -> None:
    """What set-up made is found without a setting."""
    del environ["CHANGETALK_PSEUDONYM_KEY"]
    path = secret_path("PSEUDONYM_KEY", tmp_path)
    path.parent.mkdir()
    path.write_text(GOOD + "\n", encoding="utf-8")
    assert Settings.from_env(environ).pseudonym_key == GOOD


def test_when_secret_comes_from_a_named_file_then_it_is_read(environ: dict[str, str], tmp_path: Path) -> None:
    """Container secrets are files."""
    del environ["CHANGETALK_ASSISTANT_SECRET"]
    path = tmp_path / "mounted"
    path.write_text(GOOD, encoding="utf-8")
    assert Settings.from_env({**environ, "CHANGETALK_ASSISTANT_SECRET_FILE": str(path)}).assistant_secret == GOOD


@pytest.mark.parametrize("weak", ["", "short", "a" * 64, "0123456789" * 3, "change-me-change-me-0123456789-abcdef"])
@pytest.mark.parametrize("name", ["ASSISTANT_SECRET", "PSEUDONYM_KEY"])
def test_when_secret_is_missing_or_weak_then_refused(environ: dict[str, str], name: str, weak: str) -> None:
    """A guessable secret is worse than none: it looks safe."""
    with pytest.raises(SettingsError, match=name):
        Settings.from_env({**environ, f"CHANGETALK_{name}": weak})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GATEWAY_PORT", "0"),
        ("GATEWAY_PORT", "65536"),
        ("REVIEW_PORT", "eighty"),
        ("ASSISTANT_PORT", "-1"),
        ("ACTIONS_PORT", "50 55"),
        ("ASSISTANT_TIMEOUT", "0"),
        ("ASSISTANT_TIMEOUT", "nan"),
        ("ASSISTANT_TIMEOUT", "soon"),
        ("COUNTRY", "USA"),
        ("COUNTRY", "../"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_when_a_value_makes_no_sense_then_the_setting_is_named(environ: dict[str, str], name: str, value: str) -> None:
    """The message says which line to change."""
    with pytest.raises(SettingsError, match=f"CHANGETALK_{name}"):
        Settings.from_env({**environ, f"CHANGETALK_{name}": value})


def test_when_read_from_dotenv_then_comments_and_quotes_are_dropped(tmp_path: Path) -> None:
    """The file may be written the usual ways."""
    path = tmp_path / ".env"
    path.write_text('# note\n\nCHANGETALK_CLINIC="Harbor\'s House"\nCHANGETALK_COUNTRY = ca\n', encoding="utf-8")
    assert dotenv(path) == {"CHANGETALK_CLINIC": "Harbor's House", "CHANGETALK_COUNTRY": "ca"}
    assert dotenv(tmp_path / "missing") == {}


def test_when_a_name_is_misspelled_then_it_is_told() -> None:
    """A typing mistake does not pass for a default."""
    known = {f"CHANGETALK_{name}": "x" for name in DEFAULTS}
    files = {"CHANGETALK_PSEUDONYM_KEY_FILE": "x", "PATH": "/bin"}
    assert unknown({**known, **files, "CHANGETALK_GATEWAY_PROT": "1"}) == ["CHANGETALK_GATEWAY_PROT"]

"""Every setting of a deployment, read once from the environment or `.env` into one frozen record."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "CHANGETALK_"
DEFAULTS: Mapping[str, str] = {
    "HOME": "./var",
    "DATABASE_URL": "",
    "TRACKER_DB": "",
    "GATEWAY_HOST": "127.0.0.1",
    "GATEWAY_PORT": "8080",
    "REVIEW_HOST": "127.0.0.1",
    "REVIEW_PORT": "8090",
    "ASSISTANT_PORT": "5005",
    "ACTIONS_PORT": "5055",
    "ASSISTANT_SECRET": "",
    "PSEUDONYM_KEY": "",
    "COUNTRY": "US",
    "CLINIC": "",
    "ASSISTANT_TIMEOUT": "8",
    "LOG_LEVEL": "INFO",
}
SECRETS = ("ASSISTANT_SECRET", "PSEUDONYM_KEY")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
MIN_SECRET_CHARACTERS = 32
MIN_DISTINCT_CHARACTERS = 10


class SettingsError(ValueError):
    """A setting is missing, malformed or unsafe; the message is fit to show to the person who deploys."""


@dataclass(frozen=True)
class Settings:
    """One deployment's settings; secrets never appear in its repr."""

    home: Path
    database_url: str = field(repr=False)
    tracker_db: Path
    gateway_host: str
    gateway_port: int
    review_host: str
    review_port: int
    assistant_port: int
    actions_port: int
    assistant_secret: str = field(repr=False)
    pseudonym_key: str = field(repr=False)
    country: str
    clinic: str
    assistant_timeout: float
    log_level: str

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read settings from `environ`, or from the process environment laid over `.env`; raise SettingsError."""
        source = {**dotenv(ROOT / ".env"), **os.environ} if environ is None else environ
        values = {name: source.get(PREFIX + name) or default for name, default in DEFAULTS.items()}
        home = resolve(values["HOME"])
        values.update({name: secret(name, source, home) for name in SECRETS})
        return cls(
            home=home,
            database_url=values["DATABASE_URL"] or f"sqlite:///{home / 'changetalk.db'}",
            tracker_db=resolve(values["TRACKER_DB"]) if values["TRACKER_DB"] else home / "tracker.db",
            gateway_host=values["GATEWAY_HOST"],
            gateway_port=port("GATEWAY_PORT", values["GATEWAY_PORT"]),
            review_host=values["REVIEW_HOST"],
            review_port=port("REVIEW_PORT", values["REVIEW_PORT"]),
            assistant_port=port("ASSISTANT_PORT", values["ASSISTANT_PORT"]),
            actions_port=port("ACTIONS_PORT", values["ACTIONS_PORT"]),
            assistant_secret=values["ASSISTANT_SECRET"],
            pseudonym_key=values["PSEUDONYM_KEY"],
            country=country(values["COUNTRY"]),
            clinic=values["CLINIC"],
            assistant_timeout=seconds("ASSISTANT_TIMEOUT", values["ASSISTANT_TIMEOUT"]),
            log_level=log_level(values["LOG_LEVEL"]),
        )

    @property
    def assistant_url(self) -> str:
        """Where the assistant listens; loopback always."""
        return f"http://127.0.0.1:{self.assistant_port}"

    @property
    def actions_url(self) -> str:
        """Where the action server listens; loopback always."""
        return f"http://127.0.0.1:{self.actions_port}"

    def environ(self) -> dict[str, str]:
        """The same settings as environment variables, for processes this one starts."""
        return {PREFIX + name: str(getattr(self, name.lower())) for name in DEFAULTS}


def dotenv(path: Path) -> dict[str, str]:
    """Read `NAME=value` lines; blank lines, `#` comments and surrounding quotes are dropped."""
    if not path.is_file():
        return {}
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}


def unknown(environ: Mapping[str, str]) -> list[str]:
    """Names that look like ours and are not: most likely a typing mistake."""
    known = {PREFIX + name for name in DEFAULTS} | {f"{PREFIX}{name}_FILE" for name in SECRETS}
    return sorted(name for name in environ if name.startswith(PREFIX) and name not in known)


def secret_path(name: str, home: Path) -> Path:
    """Where set-up keeps the secret called `name` (without prefix)."""
    return home / "secrets" / name.lower()


def secret(name: str, source: Mapping[str, str], home: Path) -> str:
    """The value itself, else the file named by `<name>_FILE`, else the file made by set-up; refused when weak."""
    value = source.get(PREFIX + name, "").strip()
    if not value:
        path = Path(source.get(f"{PREFIX}{name}_FILE") or secret_path(name, home))
        value = read_secret(name, path)
    if fault := weakness(value):
        raise SettingsError(f"{PREFIX}{name} {fault}; `make run` makes a good one")
    return value


def read_secret(name: str, path: Path) -> str:
    """The stripped content of a secret's file; raise SettingsError when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise SettingsError(f"{PREFIX}{name} is not set and {path} cannot be read ({reason})") from error


def weakness(value: str) -> str | None:
    """Say what is wrong with a secret, or None when it is fit for use."""
    if len(value) < MIN_SECRET_CHARACTERS:
        return f"is shorter than {MIN_SECRET_CHARACTERS} characters"
    if len(set(value)) < MIN_DISTINCT_CHARACTERS or "change-me" in value.lower():
        return "is a sample or is easy to guess"
    return None


def resolve(value: str) -> Path:
    """A path as written, or relative to the checkout."""
    return (ROOT / Path(value).expanduser()).resolve()


def port(name: str, value: str) -> int:
    """A TCP port, 1 to 65535."""
    if value.isascii() and value.isdigit() and 0 < int(value) < 65536:
        return int(value)
    raise SettingsError(f"{PREFIX}{name} is {value!r}, not a port from 1 to 65535")


def seconds(name: str, value: str) -> float:
    """A time limit above 0 and at most 60 seconds."""
    try:
        number = float(value)
    except ValueError:
        number = 0.0
    if 0 < number <= 60:
        return number
    raise SettingsError(f"{PREFIX}{name} is {value!r}, not a number of seconds from 0 to 60")


def country(value: str) -> str:
    """An ISO 3166 alpha-2 code in capitals; help lines are looked up by it."""
    if len(value) == 2 and value.isascii() and value.isalpha():
        return value.upper()
    raise SettingsError(f"{PREFIX}COUNTRY is {value!r}, not a two-letter country code")


def log_level(value: str) -> str:
    """One of the four log levels in capitals."""
    if value.upper() in LOG_LEVELS:
        return value.upper()
    raise SettingsError(f"{PREFIX}LOG_LEVEL is {value!r}, not one of {', '.join(LOG_LEVELS)}")

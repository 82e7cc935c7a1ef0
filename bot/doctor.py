"""Look at a deployment the way a careful colleague would, and say what is missing, weak, stale or down."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import yaml
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from rich.markup import escape
from rich.table import Table
from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot import training
from bot.services import ENGINE_PYTHON, MODEL, Service, is_healthy, is_port_free, services
from bot.settings import ROOT, SECRETS, Settings, SettingsError, dotenv, secret_path, unknown
from bot.store.database import configuration, connect
from bot.words import RESOURCES

MAX_DAYS = 180
COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


@dataclass(frozen=True)
class Check:
    """One thing that was looked at, and what was found."""

    name: str
    state: Literal["ok", "warn", "fail"]
    found: str

    def as_dict(self) -> dict[str, str]:
        """For JSON."""
        return asdict(self)


def examine() -> tuple[Check, ...]:
    """All checks that can be made; without valid settings only those that need none."""
    found = [*installed(), trained(), *spelling()]
    try:
        settings = Settings.from_env()
    except SettingsError as error:
        return (Check("settings", "fail", str(error)), *found)
    parts: Sequence[Callable[[Settings], Iterable[Check]]] = (private, database, help_lines, processes)
    return (Check("settings", "ok", "complete"), *found, *(check for part in parts for check in part(settings)))


def spelling() -> Iterator[Check]:
    """Settings nobody reads."""
    for name in unknown({**dotenv(ROOT / ".env"), **os.environ}):
        yield Check("settings", "warn", f"{name} is not a setting: a typing mistake?")


def installed() -> Iterator[Check]:
    """The parts that set-up makes."""
    for name, path in (("Rasa environment", ENGINE_PYTHON), ("sentence encoder", ROOT / "models/encoder/model.onnx")):
        yield Check(name, "ok", "there") if path.exists() else Check(name, "fail", "missing: run `make setup`")


def trained() -> Check:
    """The model."""
    if not MODEL.is_file():
        return Check("model", "fail", "missing: run `changetalk train`")
    if not training.is_fresh():
        return Check("model", "warn", "older than the data or code it is made from: run `changetalk train`")
    return Check("model", "ok", "fresh")


def private(settings: Settings) -> Iterator[Check]:
    """Secrets and databases that others on this machine could read."""
    paths = [*(secret_path(name, settings.home) for name in SECRETS), *settings.home.glob("*.db*")]
    exposed = [path for path in paths if path.exists() and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]
    for path in exposed:
        yield Check("privacy", "fail", f"{path} can be read by others: chmod 600 it")
    if not exposed:
        yield Check("privacy", "ok", f"secrets and databases in {settings.home} are the owner's alone")


def database(settings: Settings) -> Iterator[Check]:
    """Whether the store can be reached and has the schema this version needs."""
    url = make_url(settings.database_url)
    if url.drivername.startswith("sqlite") and not Path(url.database or "").exists():
        yield Check("database", "ok", "not there yet: the first start makes it")
        return
    engine = connect(settings.database_url)
    try:
        with engine.connect() as connection:
            now = MigrationContext.configure(connection).get_current_revision()
            head = ScriptDirectory.from_config(configuration(connection)).get_current_head()
    except SQLAlchemyError as error:
        yield Check("database", "fail", f"cannot be reached ({type(error).__name__})")
    else:
        if now == head:
            yield Check("database", "ok", f"schema {now}")
        else:
            yield Check("database", "warn", f"schema {now}, needs {head}: the next start migrates")
    finally:
        engine.dispose()


def help_lines(settings: Settings) -> Iterator[Check]:
    """Numbers that nobody has looked up for half a year."""
    path = RESOURCES / f"{settings.country.lower()}.yml"
    if not path.is_file():
        yield Check("help lines", "fail", f"{path.relative_to(ROOT)} is missing")
        return
    looked_up = sorted(dates(yaml.safe_load(path.read_text(encoding="utf-8"))))
    if not looked_up:
        yield Check("help lines", "fail", f"{path.name} does not say when its numbers were verified")
    elif (days := (date.today() - looked_up[0]).days) > MAX_DAYS:
        yield Check("help lines", "warn", f"{path.name}: a number was last verified {days} days ago; look it up again")
    else:
        yield Check("help lines", "ok", f"{path.name}: all verified since {looked_up[0]}")


def dates(content: object) -> Iterator[date]:
    """Every date in a YAML document: a file of help lines has none but those of verification."""
    if isinstance(content, date):
        yield content
    elif isinstance(content, dict):
        for value in content.values():
            yield from dates(value)
    elif isinstance(content, list):
        for value in content:
            yield from dates(value)


def processes(settings: Settings) -> Iterator[Check]:
    """The four processes: running, not running, or their port held by somebody else."""
    for service in services(settings):
        yield running(service)


def running(service: Service) -> Check:
    """One process."""
    if is_healthy(service):
        return Check(service.name, "ok", f"running at {service.url}")
    if is_port_free(service.host, service.port):
        return Check(service.name, "ok", f"not running; port {service.port} is free")
    return Check(service.name, "fail", f"port {service.port} is held, and its health check fails")


def table(checks: Sequence[Check]) -> Table:
    """A table for the terminal."""
    found = Table("what", "state", "found")
    for check in checks:
        found.add_row(check.name, f"[{COLOURS[check.state]}]{check.state}[/]", escape(check.found))
    return found

"""Make a fresh clone runnable: both environments, secrets, the sentence encoder; does nothing when nothing changed."""

import os
import secrets
import sys
from pathlib import Path
from typing import Dict, List, Mapping, NamedTuple, Sequence

from bot.settings import PREFIX, ROOT, SECRETS, dotenv, resolve, secret_path
from scripts.pythons import find_or_fetch, probe
from scripts.registry import LOCK as UV_LOCK
from scripts.registry import bootstrap, uv_environ
from scripts.run import SetupError, digest, is_fresh, run, say, step

PYPROJECT = ROOT / "pyproject.toml"
ENGINE = ROOT / "bot" / "engine"
ENCODER = ROOT / "models" / "encoder"


class Environment(NamedTuple):
    """One virtual environment: where it is, what goes in, how long it takes on two cores with an empty cache."""

    name: str
    folder: Path
    versions: Sequence[str]
    lock: Path
    minutes: str
    has_project: bool

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(self.folder / "bin" / "python")

    @property
    def stamp(self) -> Path:
        """The file that says what is installed."""
        return self.folder / "installed"


APP = Environment("app", ROOT / ".venv", ("3.12", "3.13", "3.14"), ROOT / "requirements.lock", "1 minute", True)
RASA = Environment("Rasa", ROOT / ".venv-engine", ("3.10",), ENGINE / "requirements.lock", "2 minutes", False)


def set_up(environ: Mapping[str, str]) -> None:
    """Every step in order; each one looks first whether there is anything to do."""
    uv = bootstrap(environ)
    uv_env = uv_environ(environ)
    for environment in (APP, RASA):
        install(environment, uv, uv_env)
    make_secrets(environ)
    export_encoder(environ)


def install(environment: Environment, uv: str, env: Dict[str, str]) -> None:
    """Create the environment and install exactly what its lock says."""
    wanted = digest([environment.lock], project() if environment.has_project else "")
    if is_fresh(environment.stamp, wanted) and Path(environment.python).exists():
        return
    with step(f"Installing the {environment.name} environment (up to {environment.minutes})"):
        create(environment, uv, env)
        failed = f"The {environment.name} environment could not be installed; the reason is above."
        pip = [uv, "pip"]
        target = ["--quiet", "--python", environment.python]
        run([*pip, "sync", *target, "--require-hashes", str(environment.lock)], env=env, why=failed)
        if environment.has_project:
            alone = ["--no-deps", "--no-build-isolation", "--offline", "--editable", str(ROOT)]
            run([*pip, "install", *target, *alone], env=env, why=failed)
        environment.stamp.write_text(wanted, encoding="utf-8")


def project() -> str:
    """What of pyproject.toml an installation depends on: all that comes before the settings of tools."""
    return PYPROJECT.read_text(encoding="utf-8").split("\n[tool.", 1)[0]


def create(environment: Environment, uv: str, env: Dict[str, str]) -> None:
    """Make the virtual environment unless one that works is there."""
    if any(probe(environment.python, version) for version in environment.versions):
        return
    python = find_or_fetch(environment.versions, uv, env)
    say(f"    with {python}")
    why = f"The virtual environment {environment.folder.name} could not be made."
    run([uv, "venv", "--quiet", "--clear", "--python", python, str(environment.folder)], env=env, why=why)


def make_secrets(environ: Mapping[str, str]) -> None:
    """Make each secret that is neither set nor there yet; readable by the owner alone."""
    known = {**dotenv(ROOT / ".env"), **environ}
    home = resolve(known.get(PREFIX + "HOME") or "./var")
    for name in SECRETS:
        path = secret_path(name, home)
        if known.get(PREFIX + name) or known.get(f"{PREFIX}{name}_FILE") or path.exists():
            continue
        for folder in (home, path.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(str(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
        say(f"==> Made a secret: {path}")


def export_encoder(environ: Mapping[str, str]) -> None:
    """Turn the sentence encoder into ONNX, once for each engine lock."""
    wanted, stamp = digest([RASA.lock, ENGINE / "export.py"]), ENCODER / "exported"
    if is_fresh(stamp, wanted):
        return
    with step("Preparing the sentence encoder (about a minute, once)"):
        quiet = {"CUDA_VISIBLE_DEVICES": "", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONPATH": str(ROOT)}
        command = [RASA.python, "-m", "bot.engine.export", str(ENCODER)]
        run(command, env={**environ, **quiet}, why="The sentence encoder could not be prepared; the reason is above.")
        stamp.write_text(wanted, encoding="utf-8")


def lock(environ: Mapping[str, str], options: List[str]) -> None:
    """Renew all lock files; `--upgrade` among the options moves to the newest versions.

    Only the one registry counts: a local mirror or a folder of wheels would leave its own choice of files in the lock.
    """
    uv = bootstrap(environ)
    env = {**uv_environ(environ), "UV_INDEX": "", "UV_FIND_LINKS": "", "UV_CUSTOM_COMPILE_COMMAND": "make lock"}
    common = ["--quiet", "--generate-hashes", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", *options]
    app = [str(PYPROJECT), "--group", "dev", "--universal", "--python-version", APP.versions[0]]
    overrides = ["--override", str(ENGINE / "overrides.txt")]
    engine = [str(ENGINE / "requirements.in"), *overrides, "--python-platform", "linux", "--python-version", "3.10"]
    bootstrapper = [str(UV_LOCK.with_suffix(".in")), "--universal", "--python-version", "3.8"]
    for inputs, target in ((app, APP.lock), (engine, RASA.lock), (bootstrapper, UV_LOCK)):
        with step(f"Locking {target.relative_to(ROOT)}"):
            command = [uv, "pip", "compile", *common, *inputs, "--output-file", str(target)]
            run(command, env=env, why=f"{target.name} could not be resolved.")


def main(arguments: List[str]) -> int:
    """`python3 -m scripts.setup [lock [--upgrade]]`; exit code 1 with a sentence when something is missing."""
    environ = dict(os.environ)
    try:
        if arguments[:1] == ["lock"]:
            lock(environ, arguments[1:])
        else:
            set_up(environ)
    except SetupError as error:
        print(f"\nSet-up stopped: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

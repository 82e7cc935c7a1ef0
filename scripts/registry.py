"""Bring uv from the package registry, and let it use the registry that pip is configured for."""

import os
import shutil
import sys
from pathlib import Path
from typing import Dict, Iterator, Mapping

from bot.settings import ROOT
from scripts import pythons
from scripts.run import SetupError, digest, is_fresh, output, step

FOLDER = ROOT / ".bootstrap"
LOCK = ROOT / "scripts" / "bootstrap.lock"
VERSIONS = ("3.12", "3.13", "3.11", "3.10", "3.14", "3.9", "3.8")
UV_NAMES = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "cert": "SSL_CERT_FILE",
}


def bootstrap(environ: Mapping[str, str]) -> str:
    """Path of a uv that runs: the pinned one, installed by pip into `.bootstrap`, else one on PATH."""
    uv, stamp, wanted = FOLDER / "bin" / "uv", FOLDER / "stamp", digest([LOCK])
    if is_fresh(stamp, wanted) and output([str(uv), "--version"]):
        return str(uv)
    with step("Fetching uv, the package installer (a few seconds)"):
        for python in installers(environ):
            if install(python) and output([str(uv), "--version"]):
                stamp.write_text(wanted, encoding="utf-8")
                return str(uv)
    return fallback(environ)


def fallback(environ: Mapping[str, str]) -> str:
    """A uv that somebody installed already; raise SetupError when there is none."""
    found = shutil.which("uv", path=environ.get("PATH"))
    if found:
        return found
    raise SetupError(
        "uv could not be installed: the package registry cannot be reached through pip, or this Python has neither\n"
        "venv nor pip. Check the network and pip's settings (`python3 -m pip config list`), or install Python's venv\n"
        "module (Debian: apt-get install python3-venv), then run the command again."
    )


def installers(environ: Mapping[str, str]) -> Iterator[str]:
    """Interpreters that may have venv or pip: the running one first."""
    yield sys.executable
    for version in VERSIONS:
        found = pythons.find([version], environ)
        if found and found != sys.executable:
            yield found


def install(python: str) -> bool:
    """Install the pinned uv with a virtual environment's pip, or with the interpreter's own pip (Debian lacks venv)."""
    shutil.rmtree(str(FOLDER), ignore_errors=True)
    pip = ["-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    if output([python, "-m", "venv", str(FOLDER)]) is not None:
        return output([str(FOLDER / "bin" / "python"), *pip], seconds=300) is not None
    shutil.rmtree(str(FOLDER), ignore_errors=True)
    return output([python, *pip, "--target", str(FOLDER)], seconds=300) is not None


def uv_environ(environ: Mapping[str, str]) -> Dict[str, str]:
    """`environ` with pip's registry settings translated for uv; settings made for uv itself win."""
    python = FOLDER / "bin" / "python"
    config = output([str(python) if python.exists() else sys.executable, "-m", "pip", "config", "list"], env=environ)
    ours = {"UV_SYSTEM_CERTS": "true", "UV_INDEX_STRATEGY": "unsafe-best-match", **translated(config or "")}
    return {**ours, **folders(environ), **environ}


def translated(config: str) -> Dict[str, str]:
    """uv's variables from the lines of `pip config list`; environment entries come last there and win."""
    pairs = (line.partition("=") for line in config.splitlines() if "=" in line)
    options = {name.rsplit(".", 1)[-1]: on_one_line(value) for name, _, value in pairs}
    return {uv: options[pip] for pip, uv in UV_NAMES.items() if options.get(pip)}


def on_one_line(value: str) -> str:
    """An option's value without pip's quotes; several addresses are separated by spaces, as uv wants them."""
    return " ".join(value.strip("'\"").replace("\\n", " ").split())


def folders(environ: Mapping[str, str]) -> Dict[str, str]:
    """Where uv keeps its cache and its Pythons when there is no home folder to write to."""
    home = Path(environ.get("HOME") or "/nonexistent")
    if home.is_dir() and os.access(str(home), os.W_OK):
        return {}
    return {"UV_CACHE_DIR": str(ROOT / ".cache" / "uv"), "UV_PYTHON_INSTALL_DIR": str(ROOT / ".cache" / "python")}

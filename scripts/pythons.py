"""Find real Python interpreters: on PATH, under pyenv, or through a download by uv."""

import os
import shutil
import sys
from pathlib import Path
from typing import Iterator, List, Mapping, Optional, Sequence

from scripts.run import SetupError, output, say

PROBE = "import sys; print('%d.%d' % sys.version_info[:2], sys.executable)"
USUAL_FOLDERS = ("/usr/local/bin", "/usr/bin", "/opt/homebrew/bin")


def find(versions: Sequence[str], environ: Mapping[str, str]) -> Optional[str]:
    """The first interpreter of the wanted versions (in order of preference) that really runs."""
    for version in versions:
        for candidate in candidates(version, environ):
            if real := probe(candidate, version):
                return real
    return None


def find_or_fetch(versions: Sequence[str], uv: str, environ: Mapping[str, str]) -> str:
    """As `find`, else let uv download the first version; raise SetupError naming what is missing."""
    found = find(versions, environ)
    if found:
        return found
    say(f"    Python {versions[0]} is not on this machine; downloading it (about a minute)")
    output([uv, "python", "install", "--quiet", versions[0]], env=environ)
    fetched = output([uv, "python", "find", "--managed-python", versions[0]], env=environ)
    if fetched and probe(fetched, versions[0]):
        return fetched
    raise SetupError(
        "Python {} is missing: it is not on PATH, not under pyenv, and could not be downloaded.\n"
        "Install it (for example `pyenv install {}`) and run the command again.".format(
            " or ".join(versions), versions[0]
        )
    )


def probe(path: str, version: str) -> Optional[str]:
    """The real binary behind `path` when it runs and has this version; a pyenv shim may do neither."""
    told = (output([path, "-c", PROBE]) or "").split(" ", 1)
    return told[1] if len(told) == 2 and told[0] == version else None


def candidates(version: str, environ: Mapping[str, str]) -> Iterator[str]:
    """Every path worth a try for one version, best first: this interpreter, PATH, the usual folders, pyenv."""
    if version == "{}.{}".format(*sys.version_info[:2]):
        yield sys.executable
    for folder in [*path_folders(environ), *USUAL_FOLDERS]:
        binary = Path(folder) / ("python" + version)
        if binary.is_file():
            yield str(binary)
    for root in pyenv_roots(environ):
        for home in sorted(root.glob(f"versions/{version}.*"), key=patch, reverse=True):
            yield str(home / "bin" / ("python" + version))


def patch(home: Path) -> int:
    """The patch number of a pyenv version folder, -1 for names such as 3.12-dev."""
    last = home.name.rsplit(".", 1)[-1]
    return int(last) if last.isdigit() else -1


def pyenv_roots(environ: Mapping[str, str]) -> List[Path]:
    """Folders that may be pyenv's root; a `shims` folder on PATH gives it away when HOME does not."""
    told = output([shutil.which("pyenv", path=environ.get("PATH")) or "pyenv", "root"], env=environ)
    named = [Path(root) for root in (environ.get("PYENV_ROOT"), told) if root]
    at_home = [Path(environ["HOME"]) / ".pyenv"] if environ.get("HOME") else []
    behind_shims = [Path(folder).parent for folder in path_folders(environ) if Path(folder).name == "shims"]
    return list(dict.fromkeys([*named, *at_home, *behind_shims]))


def path_folders(environ: Mapping[str, str]) -> List[str]:
    """The folders of PATH, without empty ones."""
    return [folder for folder in environ.get("PATH", "").split(os.pathsep) if folder]

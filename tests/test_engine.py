"""The tests of what runs inside Rasa, in Rasa's own environment."""

from __future__ import annotations

import os
import subprocess

import pytest

from bot.services import COMMON_ENVIRON, ENGINE_ENVIRON, ENGINE_PYTHON
from bot.settings import ROOT


@pytest.mark.slow
def test_when_the_engine_is_tested_in_its_environment_then_it_passes() -> None:
    """Channel, components, wording, stores: everything under tests/engine."""
    done = subprocess.run(
        [ENGINE_PYTHON, "-W", "ignore", "-m", "pytest", "-q", "-c", "tests/engine/pytest.ini", "tests/engine"],
        cwd=ROOT,
        env={**os.environ, **COMMON_ENVIRON, **ENGINE_ENVIRON},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr

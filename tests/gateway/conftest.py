"""Fixtures shared by the gateway's tests."""

import pytest

from .fakes import Scene


@pytest.fixture
def scene() -> Scene:
    """A pipeline among fakes, and a client who has not agreed to anything yet."""
    return Scene()

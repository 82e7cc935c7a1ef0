"""The action server's door: the shared secret, and nothing without it."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator

import httpx
import pytest

from bot.services import Service, actions, is_healthy, process_environ
from bot.settings import ROOT, Settings

pytestmark = pytest.mark.slow
CALL = {"next_action": "action_none", "sender_id": "x", "tracker": {}, "domain": {}}
START_SECONDS = 60.0


@pytest.fixture
def server(settings: Settings) -> Iterator[Service]:
    """The real process."""
    service = actions(settings)
    with subprocess.Popen(service.command, cwd=ROOT, env=process_environ(service, settings)) as process:
        deadline = time.monotonic() + START_SECONDS
        while not is_healthy(service):
            assert process.poll() is None and time.monotonic() < deadline, "the action server does not start"
            time.sleep(0.1)
        yield service
        process.terminate()


def test_when_a_call_lacks_the_secret_then_nothing_runs(server: Service, settings: Settings) -> None:
    """Any local program could otherwise erase a conversation; an unknown action is rasa-sdk's own 404."""
    wrong = [{}, {"Authorization": "Bearer wrong"}, {"Authorization": settings.assistant_secret}]
    right = {"Authorization": f"Bearer {settings.assistant_secret}"}
    codes = [httpx.post(f"{server.url}/webhook", json=CALL, headers=headers).status_code for headers in (*wrong, right)]
    assert codes == [401, 401, 401, 404]

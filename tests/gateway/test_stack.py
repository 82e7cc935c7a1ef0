"""The three promises, over HTTP against the four real processes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

pytestmark = pytest.mark.slow
CANARIES = ("tasha", "jessmiller88", "555-201-8843")


class Client:
    """One browser tab's worth of HTTP."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=30, trust_env=False)
        opened = self._http.post("/api/session").json()
        self._http.headers["Authorization"] = f"Bearer {opened['token']}"
        self.latest: list[dict[str, Any]] = opened["latest"]

    def say(self, text: str, button: str | None = None) -> str:
        """Everything the bot says to this."""
        sent = {"id": secrets.token_hex(16), "text": text, "button": button}
        self.latest = self._http.post("/api/turn", json=sent).raise_for_status().json()["messages"]
        return " ".join(message["text"] for message in self.latest)

    def press(self, title: str) -> str:
        """Press a quick reply of the latest reply."""
        buttons = [button for message in self.latest for button in message["buttons"]]
        return self.say(title, next(button["key"] for button in buttons if button["title"] == title))

    def close(self) -> None:
        """Leave."""
        self._http.close()


@pytest.fixture
def client(stack: Any) -> Iterator[Client]:
    """Somebody who has just opened the page."""
    opened = Client(stack.urls["gateway"])
    yield opened
    opened.close()


def files_with(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Which of these words stand in which files."""
    found = []
    for path in folder.rglob("*"):
        content = path.read_bytes().lower() if path.is_file() else b""
        found += [(path.name, word) for word in words if word.encode() in content]
    return found


def test_when_identifiers_are_written_then_no_file_holds_them(client: Client, stack: Any) -> None:
    """Identity stops at the gateway: databases, logs, write-ahead logs, all of the home folder."""
    client.press("Yes, okay")
    client.say("my girlfriend tasha sent me the link")
    client.say("mail me at jessmiller88@gmail.com or call 555-201-8843")
    client.say("i want to stop for tasha")
    assert files_with(stack.settings.home, CANARIES) == []


def test_when_nobody_has_agreed_then_words_stand_in_no_store(client: Client, stack: Any) -> None:
    """Before consent the store of conversations holds nothing of them."""
    client.say("xylophones and marmalade")
    databases = list(stack.settings.home.glob("changetalk.db*"))
    assert databases
    assert not any(b"marmalade" in path.read_bytes() for path in databases)


def test_when_the_assistant_is_killed_then_a_crisis_is_answered_and_talk_is_kept(client: Client, stack: Any) -> None:
    """Risk comes first and works alone; everything else gets a kind fallback and goes on afterwards."""
    client.press("Yes, okay")
    stack.kill("assistant")
    assert "988" in client.say("i want to kill myself")
    other = Client(stack.urls["gateway"])
    assert "911" in other.say("hello")
    stack.wait_until_healthy("assistant")
    assert other.press("Try again")
    other.close()

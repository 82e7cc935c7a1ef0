"""Play scripted dialogues through the real gateway, assistant and actions: `changetalk converse`.

Only scripted turns are written out. The greeting and the automatic answers to consent questions are not.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.gateway.background import assistant_running
from bot.gateway.factory import open_gateway
from bot.gateway.log import set_up_log
from bot.gateway.pipeline import Pipeline
from bot.gateway.script import Dialogue
from bot.gateway.turns import Incoming, Reply, Said
from bot.settings import Settings
from bot.store.times import utc_now

DOOR = "converse"
CONSENT = "utter_ask_consent"
CONSENT_TRIES = 6
BETWEEN_SESSIONS = timedelta(days=1)


@dataclass(frozen=True)
class Played:
    """One scripted turn with its reply; `latency_ms` is the whole way through the gateway."""

    id: str
    n: int
    user: str
    reply: Reply
    latency_ms: float

    def as_dict(self) -> dict[str, Any]:
        """The row that is written out."""
        return {
            "id": self.id,
            "n": self.n,
            "user": self.user,
            "bot": [_said(item) for item in self.reply.said],
            "risk": list(self.reply.risk),
            "intent": self.reply.intent,
            "latency_ms": round(self.latency_ms, 1),
        }


class LaterClock:
    """The time, plus what has been skipped between sessions."""

    def __init__(self) -> None:
        self._skipped = timedelta()

    def __call__(self) -> datetime:
        """Now, as far as the conversation is concerned."""
        return utc_now() + self._skipped

    def skip(self, span: timedelta) -> None:
        """Let time pass."""
        self._skipped += span


def converse(
    settings: Settings,
    script: Sequence[Dialogue],
    out: Path,
    *,
    consents: bool = True,
    keep: bool = False,
    say: Callable[[str], None],
) -> None:
    """Play a script and write its turns; `keep` uses the deployment's own store in place of a temporary one."""
    set_up_log("ERROR")
    with _place(settings, keep=keep) as place:
        say("Starting the assistant: about 20 seconds.")
        with assistant_running(place, settings.home / "logs" / "converse.log"):
            asyncio.run(_play_all(place, script, out, consents=consents, say=say))


async def play(
    pipeline: Pipeline, clock: LaterClock, script: Sequence[Dialogue], *, consents: bool
) -> AsyncIterator[Played]:
    """Play dialogues one after the other, each as a session of its own, a day after the one before."""
    addresses: dict[str, str] = {}
    for dialogue in script:
        clock.skip(BETWEEN_SESSIONS)
        address = addresses.setdefault(dialogue.client, secrets.token_hex(16))
        opened = await pipeline.open(DOOR, address)
        await _agree(pipeline, address, opened.latest, consents=consents)
        for number, line in enumerate(dialogue.lines, start=1):
            start = time.perf_counter()
            reply = await pipeline.turn(Incoming(DOOR, address, secrets.token_hex(16), line))
            yield Played(dialogue.id, number, line, reply, (time.perf_counter() - start) * 1000)
            await _agree(pipeline, address, reply.said, consents=consents)


async def _agree(pipeline: Pipeline, address: str, said: Sequence[Said], *, consents: bool) -> None:
    """Answer consent questions with their first button, which is yes, for as long as they are asked."""
    for _ in range(CONSENT_TRIES):
        question = next((item for item in said if item.response.startswith(CONSENT)), None)
        if question is None or not consents:
            return
        key = question.buttons[0].key if question.buttons else None
        text = "" if key else "yes"
        said = (await pipeline.turn(Incoming(DOOR, address, secrets.token_hex(16), text, key))).said


async def _play_all(
    settings: Settings, script: Sequence[Dialogue], out: Path, *, consents: bool, say: Callable[[str], None]
) -> None:
    clock = LaterClock()
    count = 0
    async with open_gateway(settings, clock) as gateway:
        with out.open("w", encoding="utf-8") as file:
            async for played in play(gateway.pipeline, clock, script, consents=consents):
                file.write(json.dumps(played.as_dict(), ensure_ascii=False) + "\n")
                file.flush()
                count += 1
    say(f"{len(script)} dialogues, {count} turns written to {out}.")


@contextmanager
def _place(settings: Settings, *, keep: bool) -> Iterator[Settings]:
    """The deployment itself, or a copy of it with an empty temporary store and ports of its own."""
    if keep:
        yield settings
        return
    with tempfile.TemporaryDirectory(prefix="changetalk-") as folder:
        home = Path(folder)
        first, second = _free_ports()
        yield replace(
            settings,
            home=home,
            database_url=f"sqlite:///{home / 'changetalk.db'}",
            tracker_db=home / "tracker.db",
            assistant_port=first,
            actions_port=second,
        )


def _free_ports() -> tuple[int, int]:
    """Two loopback ports that nobody holds now."""
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1]), int(other.getsockname()[1])


def _said(item: Said) -> dict[str, Any]:
    row = asdict(item)
    row["buttons"] = [button.title for button in item.buttons]
    return row

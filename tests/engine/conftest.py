"""Settings, trackers and one small trained assistant for the tests that run inside Rasa's environment."""

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.update({"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"})

from rasa.core.agent import Agent  # noqa: E402
from rasa.shared.core.domain import Domain  # noqa: E402
from rasa.shared.core.events import BotUttered, Event, SessionStarted, UserUttered  # noqa: E402
from rasa.shared.core.trackers import DialogueStateTracker  # noqa: E402

SECRET = "a-secret-for-tests-0123456789-abcdefgh"
SMALL = Path(__file__).with_name("small")


@pytest.fixture(autouse=True)
def environ(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A deployment of its own for every test."""
    for name in [name for name in os.environ if name.startswith("CHANGETALK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("CHANGETALK_HOME", str(tmp_path))
    monkeypatch.setenv("CHANGETALK_ASSISTANT_SECRET", SECRET)
    monkeypatch.setenv("CHANGETALK_PSEUDONYM_KEY", SECRET)


@pytest.fixture(scope="session")
def domain() -> Domain:
    """The deployed domain."""
    return Domain.load(str(ROOT / "domain.yml"))


def heard(text: str, intent: str) -> UserUttered:
    """A message of the client as the tracker keeps it."""
    return UserUttered(text, {"name": intent, "confidence": 0.9})


def said(text: str, response: str, code: str = "structure", variant: str = "") -> BotUttered:
    """A text of the bot as our wording leaves it in the tracker."""
    return BotUttered(text, metadata={"response": response, "code": code, "variant": variant})


def tracker_of(domain: Domain, *events: Event, sender: str = "sender-0001") -> DialogueStateTracker:
    """A tracker with one session of these events."""
    tracker = DialogueStateTracker(sender, domain.slots)
    for event in (SessionStarted(), *events):
        tracker.update(event, domain)
    return tracker


@pytest.fixture(scope="session")
def small_agent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Agent]:
    """A real assistant with our components and wording, trained in seconds on a handful of examples."""
    from rasa.model_training import train

    from bot.engine import patches
    from bot.engine.lock import QueueLockStore
    from bot.engine.nlg import ChangetalkNLG

    folder = tmp_path_factory.mktemp("small")
    domain_file = folder / "domain.yml"
    domain_file.write_text((ROOT / "domain.yml").read_text(encoding="utf-8"), encoding="utf-8")
    result = train(
        domain=str(domain_file),
        config=str(SMALL / "config.yml"),
        training_files=[str(SMALL / "data"), str(ROOT / "data" / "responses")],
        output=str(folder),
    )
    patches.apply()
    agent = Agent(generator=ChangetalkNLG(country="US"), lock_store=QueueLockStore())
    agent.load_model(result.model)
    yield agent


def run(coroutine: Any) -> Any:
    """The result of a coroutine."""
    return asyncio.run(coroutine)

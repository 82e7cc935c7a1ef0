"""The patches fit the Rasa that is installed, and do what upstream does."""

import hashlib
import inspect
from collections.abc import Callable
from typing import Any

import pytest
from conftest import run
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.core.processor import MessageProcessor
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.exceptions import RasaException

from bot.engine import patches

READ = {
    "run": (patches.original_run, "ccabf6f1160d"),
    "all_subclasses": (patches.original_all_subclasses, "28c2e6df9c15"),
    "action_response_format_spec": (RemoteAction.action_response_format_spec, "091b74aa3738"),
    "_get_possible_keys": (RulePolicy._get_possible_keys, "2915fd81711e"),
    "handle_message": (MessageProcessor.handle_message, "0c41d4780d2d"),
    "log_message": (MessageProcessor.log_message, "f2f8ec66a291"),
    "_update_tracker_session": (MessageProcessor._update_tracker_session, "b0d44217b5ca"),
    "_run_action": (MessageProcessor._run_action, "6d383d0179ef"),
}
"""What was read when the patches and bot/engine/turn.py were written, by the start of its source's hash."""


@pytest.mark.parametrize("name", READ)
def test_when_upstream_changes_then_somebody_reads_it_again(name: str) -> None:
    """A changed function may not need, or not stand, what we do around it."""
    function, expected = READ[name]
    assert digest(function) == expected


def digest(function: Callable[..., Any]) -> str:
    """The start of the hash of a function's source."""
    return hashlib.sha256(inspect.getsource(function).encode()).hexdigest()[:12]


def test_when_rasa_is_another_version_then_nothing_is_patched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A refusal at start, not a surprise later."""
    monkeypatch.setattr(patches, "__version__", "3.7.0")
    with pytest.raises(patches.UnknownRasa):
        patches.apply()


def test_when_an_answer_breaks_the_schema_then_it_is_refused_as_before() -> None:
    """The cached validator is as strict as upstream's."""
    action = RemoteAction("action_x", None)
    assert patches.validate_action_result(action, {"events": [], "responses": []})
    with pytest.raises(ValidationError):
        patches.validate_action_result(action, {"events": [{"event": 3}], "responses": []})


def test_when_classes_are_listed_then_the_cache_lists_the_same() -> None:
    """Every event type can still be read back."""
    assert patches.all_subclasses(Event) == patches.original_all_subclasses(Event)


def test_when_an_action_cannot_be_run_then_its_name_is_noted() -> None:
    """No endpoint: upstream raises, Rasa swallows, we know."""

    async def fail() -> Any:
        patches.failed_action.set(None)
        with pytest.raises(RasaException):
            await patches.run_noting_failure(
                RemoteAction("action_erase", None), None, None, FakeTracker(), Domain.empty()
            )
        return patches.failed_action.get()

    assert run(fail()) == "action_erase"


class FakeTracker:
    """No conversation at all."""

    sender_id = "sender-0001"

    def current_state(self, verbosity: Any) -> dict:
        return {}

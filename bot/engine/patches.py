"""Four repairs of Rasa 3.6.21: three for speed, one that lets failed actions be noticed; refused elsewhere."""

import functools
import json
from contextvars import ContextVar
from typing import Any, Dict, List, Optional

import jsonschema
import rasa.shared.core.events as events
import rasa.shared.utils.common as common
from jsonschema.protocols import Validator
from rasa.core.actions.action import RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.shared.core.domain import State
from rasa.version import __version__

VERSION = "3.6.21"


class UnknownRasa(RuntimeError):
    """The patches were written for another version of Rasa."""


def apply() -> None:
    """Install the patches, once or again; raise UnknownRasa when Rasa is not the version they were read against."""
    if __version__ != VERSION:
        raise UnknownRasa(__version__)
    RemoteAction._validate_action_result = validate_action_result  # type: ignore[method-assign]
    RulePolicy._rule_key_to_state = staticmethod(rule_key_to_state)  # type: ignore[method-assign]
    RemoteAction.run = run_noting_failure  # type: ignore[method-assign]
    events.rasa.shared.utils.common.all_subclasses = all_subclasses  # type: ignore[attr-defined]


@functools.lru_cache(maxsize=1)
def _validator() -> Validator:
    """Upstream compiles the constant schema anew for every answer: 20 ms a turn."""
    schema = RemoteAction.action_response_format_spec()
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    return validator(schema)


def validate_action_result(action: RemoteAction, result: Dict[str, Any]) -> bool:
    """As upstream: True, or ValidationError for an answer of the action server that breaks the schema."""
    _validator().validate(result)
    return True


@functools.cache
def rule_key_to_state(rule_key: str) -> List[State]:
    """Upstream reads the JSON of every rule again for every prediction, in training for every rule against all."""
    states: List[State] = json.loads(rule_key)
    return states


failed_action: ContextVar[Optional[str]] = ContextVar("failed_action", default=None)
"""Name of the action that failed in this turn. Upstream logs the failure and goes on as if it had been done."""
original_run = RemoteAction.run


async def run_noting_failure(action: RemoteAction, *arguments: Any) -> List[events.Event]:
    """As upstream; a failure is noted on its way."""
    try:
        return await original_run(action, *arguments)
    except Exception:
        failed_action.set(action.name())
        raise


original_all_subclasses = common.all_subclasses
all_subclasses = functools.lru_cache(maxsize=None)(original_all_subclasses)
"""Upstream walks the class tree for every event it reads back. Classes do not change while the assistant runs."""

"""Last NLU component: settles the intent, then reads the message in its situation, which sets `moment` and slots."""

from typing import Any, Dict, List, Mapping, Optional, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine import patches
from bot.mi.process import Reading, read
from bot.mi.situation import Situation
from bot.mi.understanding import understand
from bot.safety.screen import NLU_THRESHOLD

patches.apply()  # `rasa train` imports the components of config.yml and nothing else of ours
EXTRACTOR = "ContextReader"
PROFILE_SLOTS = {"consented": "consent_chat", "returning": "returning", "last_words": "last_words", "target": "target"}
KEPT_RANKS = 3
"""How much of the ranking is stored with every message."""

KEPT = ("score", "substance", "target")
"""Values of a reading that stay in their slot until a new one comes; an `option` is cleared by the next message."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ContextReader(GraphComponent, EntityExtractorMixin):
    """Messages without a situation (`rasa test`, batch evaluation) only get their intent settled."""

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        """Nothing to configure or to load."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Settle every message's intent; read those that carry a situation in their metadata."""
        for message in messages:
            _settle_by_group(message)
            metadata = message.get("metadata") or {}
            if "situation" in metadata:
                self._read(message, metadata)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training examples have no situation."""
        return training_data

    def _read(self, message: Message, metadata: Mapping[str, Any]) -> None:
        intent, entities = in_context(
            metadata, message.get(INTENT) or {}, message.get(TEXT) or "", message.get(ENTITIES) or []
        )
        message.set(INTENT, intent, add_to_output=True)
        message.set(ENTITIES, entities, add_to_output=True)
        message.set(INTENT_RANKING_KEY, (message.get(INTENT_RANKING_KEY) or [])[:KEPT_RANKS], add_to_output=True)


def _settle_by_group(message: Message) -> None:
    """Put the heaviest group's intent in place of the single heaviest one."""
    ranking = {str(item["name"]): float(item["confidence"]) for item in message.get(INTENT_RANKING_KEY) or []}
    if ranking:
        understood = understand(ranking, risk_threshold=NLU_THRESHOLD)
        settled = {"name": understood.intent, "confidence": understood.confidence}
        message.set(INTENT, settled, add_to_output=True)


def in_context(
    metadata: Mapping[str, Any], intent: Mapping[str, Any], text: str, entities: List[Dict[str, Any]]
) -> Tuple[Dict[str, Any], List[Dict[str, Any]]]:
    """Intent and entities of a message once its metadata (`situation`, optional `profile`) is known.

    A substance found in the text fills its slot only when the reading takes it up.
    """
    situation = Situation.from_dict(metadata["situation"])
    mentioned = [str(entity["value"]) for entity in entities if entity.get("entity") == "substance"]
    substance = mentioned[0] if mentioned else None
    reading = read(situation, str(intent.get("name")), text, substance, float(intent.get("confidence") or 0.0))
    values = {**_profile_values(metadata.get("profile")), **_reading_values(reading)}
    return _settled(intent, reading), [_entity(name, value) for name, value in values.items()]


def _settled(intent: Mapping[str, Any], reading: Reading) -> Dict[str, Any]:
    """The intent as the reading settled it, with the model's confidence."""
    return {"name": reading.intent, "confidence": float(intent.get("confidence") or 0.0)}


def _reading_values(reading: Reading) -> Dict[str, Any]:
    kept = {name: getattr(reading, name) for name in KEPT if getattr(reading, name) is not None}
    return {"moment": reading.moment, "process": reading.process, "option": reading.option, **kept}


def _profile_values(profile: Optional[Mapping[str, Any]]) -> Dict[str, Any]:
    """Slots that the gateway's knowledge of a returning client fills; unknown keys are ignored."""
    return {slot: profile[key] for key, slot in PROFILE_SLOTS.items() if profile and profile.get(key)}


def _entity(name: str, value: Any) -> Dict[str, Any]:
    return {"entity": name, "value": value, "start": 0, "end": 0, "extractor": EXTRACTOR}

"""Rasa featurizer: one MiniLM sentence vector for every message."""

from pathlib import Path
from typing import Any, Dict, List

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.sentences import Encoder
from bot.settings import ROOT


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds a sentence feature of 384 numbers and of length `scale`; `model_dir` is relative to the checkout."""

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """`model_dir`: what `bot.engine.export` wrote; `scale`: weight of meaning against words in the classifier."""
        return {**DenseFeaturizer.get_default_config(), "model_dir": "models/encoder", "scale": 1.0}

    @staticmethod
    def required_packages() -> List[str]:
        """Checked by Rasa before training and loading."""
        return ["onnxruntime", "tokenizers"]

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        """Load the encoder; raise EncoderMissing when it has not been exported."""
        return cls(config, execution_context.node_name)

    def __init__(self, config: Dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = Encoder(ROOT / Path(self._config["model_dir"]))

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Raise InvalidConfigException unless a directory is named."""
        if not config.get("model_dir"):
            raise InvalidConfigException("the sentence encoder needs `model_dir` in config.yml")

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the features of messages with a text; equal texts are encoded once."""
        texts = sorted({message.get(TEXT) for message in messages if message.get(TEXT) is not None})
        scaled = self._encoder.encode(texts) * np.float32(self._config["scale"])
        vectors = dict(zip(texts, scaled, strict=True))
        for message in messages:
            vector = vectors.get(message.get(TEXT))
            if vector is not None:
                self.add_features_to_message(None, vector[np.newaxis, :], TEXT, message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for all training examples."""
        self.process(training_data.training_examples)
        return training_data

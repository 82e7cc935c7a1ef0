"""The lexical featurizer learns, stores and restores the same features."""

from pathlib import Path

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.lexical import LexicalFeaturizer

TEXTS = ("i want to stop", "i cant stop", "cant wait for friday", "friday again", "🙂 i want friday")
CONFIG = {**LexicalFeaturizer.get_default_config(), "word_min": 1, "char_min": 1}


def features(component: LexicalFeaturizer, text: str) -> np.ndarray:
    """The sentence feature of a text."""
    (message,) = component.process([Message({TEXT: text})])
    return message.get_sparse_features(TEXT)[1].features.toarray()


def test_when_the_lexicon_is_stored_then_it_comes_back_as_it_was(tmp_path: Path) -> None:
    """Training and serving see the same numbers."""
    storage, resource = LocalModelStorage(tmp_path), Resource("lexical")
    context = ExecutionContext(GraphSchema({}), node_name="lexical")
    trained = LexicalFeaturizer.create(CONFIG, storage, resource, context)
    trained.train(TrainingData([Message({TEXT: text, INTENT: "x"}) for text in TEXTS]))
    loaded = LexicalFeaturizer.load(CONFIG, storage, resource, context)
    for text in (*TEXTS, "cant stop wont stop", "🙂", ""):
        assert np.array_equal(features(trained, text), features(loaded, text))


def test_when_a_message_is_long_then_its_features_are_no_longer() -> None:
    """Words and pieces have unit length each, so a ramble does not shout down the encoder."""
    component = LexicalFeaturizer(CONFIG, "lexical", None, None)
    for vectorizer in component._vectorizers:
        vectorizer.fit(TEXTS)
    for text in ("i cant stop", "i cant stop " * 50):
        assert np.isclose(np.linalg.norm(features(component, text)), np.sqrt(2), atol=1e-6)

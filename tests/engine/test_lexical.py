"""The lexical featurizer learns, stores and restores the same features."""

from pathlib import Path

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.engine.lexical import LexicalFeaturizer, denied, folded

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
    """Words, pieces and denied words have a fixed length each, so a ramble does not shout down the encoder."""
    component = LexicalFeaturizer(CONFIG, "lexical", None, None)
    for vectorizer in component._vectorizers:
        vectorizer.fit(TEXTS)
    lengths = [np.linalg.norm(features(component, text)) for text in ("i cant stop", "i cant stop, " * 50)]
    assert np.isclose(lengths, np.sqrt(2 + CONFIG["denied"] ** 2), atol=1e-6).all()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("im not gonna use tonight", "gonna use tonight"),
        ("I don't want to stop", "want to stop"),
        ("i dont want to stop", "want to stop"),
        ("i can’t, i want to stop", ""),
        ("cant do it but i want to", "do it"),
        ("i wont ever go to that bar again", "ever go to that"),
        ("never again. i promise", "again"),
        ("aint never going", "going"),
        ("No, I live with my aunt.", ""),
        ("i want to stop", ""),
        ("", ""),
    ],
)
def test_when_something_is_denied_then_its_words_are_marked(text: str, expected: str) -> None:
    """Four words, no further than the clause, with or without an apostrophe."""
    assert denied(text) == [f"not_{word}" for word in expected.split()]


def test_when_an_apostrophe_is_left_out_then_the_features_are_the_same() -> None:
    """People type "dont" and phones type "don’t"."""
    component = LexicalFeaturizer(CONFIG, "lexical", None, None)
    for vectorizer in component._vectorizers:
        vectorizer.fit(TEXTS)
    assert folded("I DON’T") == "i dont"
    assert np.array_equal(features(component, "I can't stop"), features(component, "i cant stop"))


def test_when_one_word_denies_then_the_features_differ_beyond_that_word() -> None:
    """What tells "i want to stop, im not coming" from its opposite."""
    component = LexicalFeaturizer(CONFIG, "lexical", None, None)
    for vectorizer in component._vectorizers:
        vectorizer.fit(TEXTS)
    size = len(component._vectorizers[2].vocabulary_)
    assert features(component, "i cant stop")[0, -size:].any()
    assert not features(component, "i stop")[0, -size:].any()

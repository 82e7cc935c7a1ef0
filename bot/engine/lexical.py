"""Rasa featurizer: which words and pieces of words a message has, weighted by how rare they are (tf-idf)."""

import json
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import coo_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

FILE = "lexicon.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LexicalFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds a sentence feature of unit length for words and one for pieces of words.

    Raw counts, which Rasa's own featurizer gives, drown the sentence encoder in long messages.
    """

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Words up to `word_ngram` in a row and pieces up to `char_ngram` letters, seen at least `min_df` times."""
        return {**SparseFeaturizer.get_default_config(), "word_ngram": 2, "char_ngram": 4, "word_min": 2, "char_min": 3}

    @staticmethod
    def required_packages() -> List[str]:
        """Checked by Rasa before training and loading."""
        return ["sklearn"]

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        """An untrained featurizer."""
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> GraphComponent:
        """The featurizer with the lexicon it was trained with."""
        component = cls(config, execution_context.node_name, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            component._restore(Path(directory) / FILE)
        return component

    def __init__(self, config: Dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(name, config)
        self._model_storage = model_storage
        self._resource = resource
        common = {"sublinear_tf": True, "lowercase": True}
        words, pieces = (1, self._config["word_ngram"]), (2, self._config["char_ngram"])
        self._vectorizers = (
            TfidfVectorizer(ngram_range=words, min_df=self._config["word_min"], token_pattern=r"(?u)\b\w+\b", **common),
            TfidfVectorizer(analyzer="char_wb", ngram_range=pieces, min_df=self._config["char_min"], **common),
        )

    @classmethod
    def validate_config(cls, config: Dict[str, Any]) -> None:
        """Nothing that sklearn does not check itself."""

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the lexicon from all intent examples."""
        texts = [str(message.get(TEXT)) for message in training_data.intent_examples]
        for vectorizer in self._vectorizers:
            vectorizer.fit(texts)
        self._persist()
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the features of messages with a text."""
        told = [message for message in messages if message.get(TEXT) is not None]
        if told:
            texts = [str(message.get(TEXT)) for message in told]
            rows = hstack([vectorizer.transform(texts) for vectorizer in self._vectorizers]).tocsr()
            for number, message in enumerate(told):
                self.add_features_to_message(None, coo_matrix(rows[number]), TEXT, message)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for all training examples."""
        self.process(training_data.training_examples)
        return training_data

    def _persist(self) -> None:
        lexicon = [
            {"terms": [str(term) for term in vectorizer.get_feature_names_out()], "idf": vectorizer.idf_.tolist()}
            for vectorizer in self._vectorizers
        ]
        with self._model_storage.write_to(self._resource) as directory:
            (Path(directory) / FILE).write_text(json.dumps(lexicon), encoding="utf-8")

    def _restore(self, path: Path) -> None:
        lexicon = json.loads(path.read_text(encoding="utf-8"))
        for vectorizer, learnt in zip(self._vectorizers, lexicon, strict=True):
            vectorizer.vocabulary_ = {term: index for index, term in enumerate(learnt["terms"])}
            vectorizer.idf_ = np.array(learnt["idf"])

"""Rasa featurizer: which words and pieces of words a message has, weighted by how rare they are (tf-idf)."""

import json
import re
from functools import partial
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
APOSTROPHES = str.maketrans("", "", "'’‘`´")
WORD_OR_STOP = re.compile(r"\w+|[.,;:!?\n]")
NEGATOR = re.compile(
    r"not|no|never|none|nothing|nobody|neither|nor|without|cannot|dnt"
    r"|(?:do|does|did|ca|wo|is|are|was|were|have|has|had|could|would|should|need|must|ai)nt"
)
TURN = frozenset({"but", "though", "tho", "because", "cause", "cuz", "so"})
"""A new clause begins here, and what was denied before is denied no longer."""


def folded(text: str) -> str:
    """Lower case without apostrophes: "don't" and "dont" are one word."""
    return text.translate(APOSTROPHES).lower()


def denied(text: str, scope: int = 4) -> List[str]:
    """The words after a negator as "not_word", up to `scope` of them and no further than the clause.

    A classifier that adds up words cannot tell "im not coming, i want to stop" from "im coming, i dont want to stop";
    with these it can.
    """
    marked, left = [], 0
    for word in WORD_OR_STOP.findall(folded(text)):
        if NEGATOR.fullmatch(word):
            left = scope
        elif word in TURN or not word[0].isalnum():
            left = 0
        elif left:
            marked.append(f"not_{word}")
            left -= 1
    return marked


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LexicalFeaturizer(SparseFeaturizer, GraphComponent):
    """Adds a sentence feature: words, pieces of words, and words that are denied, each part of a fixed length.

    Raw counts, which Rasa's own featurizer gives, drown the sentence encoder in long messages.
    """

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        """Words up to `word_ngram` in a row, pieces up to `char_ngram` letters, `scope` words after a negator.

        `word_min`, `char_min`: how often they must be seen; `scale`: length of the words and of the pieces; `denied`:
        length of the denied words in proportion to that.
        """
        sizes = {"word_ngram": 2, "char_ngram": 4, "scope": 4, "word_min": 2, "char_min": 3}
        return {**SparseFeaturizer.get_default_config(), **sizes, "scale": 1.0, "denied": 1.5}

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
        c = self._config
        words, pieces = (1, c["word_ngram"]), (2, c["char_ngram"])
        by_word = {"min_df": c["word_min"], "sublinear_tf": True}
        by_piece = {"min_df": c["char_min"], "sublinear_tf": True, "analyzer": "char_wb"}
        self._vectorizers = (
            TfidfVectorizer(ngram_range=words, token_pattern=r"(?u)\b\w+\b", preprocessor=folded, **by_word),
            TfidfVectorizer(ngram_range=pieces, preprocessor=folded, **by_piece),
            TfidfVectorizer(analyzer=partial(denied, scope=c["scope"]), **by_word),
        )
        self._lengths = (c["scale"], c["scale"], c["scale"] * c["denied"])

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
            parts = zip(self._vectorizers, self._lengths, strict=True)
            rows = hstack([vectorizer.transform(texts) * length for vectorizer, length in parts]).tocsr()
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

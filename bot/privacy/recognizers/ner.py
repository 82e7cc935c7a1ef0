"""The small spaCy model's names, places and organisations, without the ordinary words it takes for them."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts
from spacy.tokens import Span

from bot.privacy.lexicon import Lexicon
from bot.privacy.recognizers.base import UNSURE
from bot.privacy.words import words

LABELS = {"PERSON": "PERSON", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "ORG": "ORG"}


class NerRecognizer(EntityRecognizer):
    """Keeps an entity only where some word of it is not ordinary speech."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        super().__init__(
            supported_entities=sorted(set(LABELS.values())), name=type(self).__name__, supported_language="en"
        )

    def load(self) -> None:
        """Nothing to load: the NLP engine has the model."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Return the model's entities, trimmed of ordinary words."""
        known = (entity for entity in nlp_artifacts.tokens.ents if entity.label_ in LABELS)
        return [result for entity in known for result in self._kept(entity)]

    def _kept(self, entity: Span) -> Iterable[RecognizerResult]:
        inside = words(entity.text)
        strange = [word for word in inside if self._is_strange(word.text, word.lower)]
        if strange:
            start, end = entity.start_char + strange[0].start, entity.start_char + strange[-1].end
            yield RecognizerResult(LABELS[entity.label_], start, end, UNSURE)

    def _is_strange(self, typed: str, lower: str) -> bool:
        if lower in self.lexicon.domain or typed.isdigit():
            return False
        capital = typed[:1].isupper() and not typed.isupper() and lower not in self.lexicon.common
        return capital or self.lexicon.is_rare(lower) or self.lexicon.is_name(lower)

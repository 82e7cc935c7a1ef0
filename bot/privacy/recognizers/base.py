"""What every recognizer here is: a Presidio recognizer that reads rules or words and reports scored stretches."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable

from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

CERTAIN, SURE, LIKELY, UNSURE = 0.95, 0.85, 0.6, 0.3
Found = tuple[int, int, float]


class Recognizer(EntityRecognizer):
    """A recognizer of one entity type; `find` gives (start, end, score)."""

    entity = "?"

    def __init__(self) -> None:
        super().__init__(supported_entities=[self.entity], name=type(self).__name__, supported_language="en")

    def load(self) -> None:
        """Nothing to load: word lists are passed in."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Return a result per stretch found in `text`."""
        found = self.find(text, nlp_artifacts)
        return [RecognizerResult(self.entity, start, end, score) for start, end, score in found]

    @abstractmethod
    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield (start, end, score) of each stretch that identifies somebody."""


class RuleRecognizer(Recognizer):
    """Finds every match of its rules; the group `x` (or `y`), when a rule has one, is the stretch to hide."""

    rules: tuple[re.Pattern[str], ...] = ()
    score = SURE

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield each match that passes `is_valid`."""
        for pattern in self.rules:
            for match in pattern.finditer(text):
                group = next((name for name in ("x", "y") if match.groupdict().get(name)), 0)
                if self.is_valid(match.group(group), match):
                    yield match.start(group), match.end(group), self.score

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Tell whether a match is worth hiding; `match` gives its surroundings."""
        return bool(found)


def rule(pattern: str) -> re.Pattern[str]:
    """Compile a rule: verbose layout, upper and lower case alike."""
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)

"""The deployment's own staff and sites, when it lists them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import yaml
from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.recognizers.base import CERTAIN

KINDS = {"staff": "PERSON", "sites": "ORG", "places": "PLACE"}


class StaffRecognizer(EntityRecognizer):
    """Finds the listed names in any letter case; a missing file means an empty list."""

    def __init__(self, path: Path | None) -> None:
        self.listed = tuple(_read(path)) if path and path.exists() else ()
        super().__init__(supported_entities=sorted(KINDS.values()), name=type(self).__name__, supported_language="en")

    def load(self) -> None:
        """Nothing more to load."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Return every listed name found as whole words."""
        found = ((kind, match) for pattern, kind in self.listed for match in pattern.finditer(text))
        return [RecognizerResult(kind, match.start(), match.end(), CERTAIN) for kind, match in found]


def _read(path: Path) -> Iterable[tuple[re.Pattern[str], str]]:
    lists = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    for key, kind in KINDS.items():
        for name in lists.get(key) or ():
            yield re.compile(rf"(?<!\w){re.escape(str(name))}(?!\w)", re.IGNORECASE), kind

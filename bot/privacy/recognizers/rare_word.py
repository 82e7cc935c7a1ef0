"""Words so rare that they may be names: hidden unless ordinary or domain speech explains them."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon
from bot.privacy.recognizers.base import Recognizer
from bot.privacy.words import words

LAST_RESORT = 0.1


class RareWordRecognizer(Recognizer):
    """`xiomara`, `kittredge`: unknown words become `[?]`."""

    entity = "?"

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        super().__init__()

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[tuple[int, int, float]]:
        """Yield every rare word; of a word with apostrophes or hyphens, the rare part."""
        for word in words(text):
            lower = word.lower
            if self.lexicon.is_rare(lower.replace("'", "")):
                yield word.start, word.start + len(lower), LAST_RESORT

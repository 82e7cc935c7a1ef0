"""Towns, counties, states and countries; towns named like words only after a cue."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon
from bot.privacy.recognizers.base import LIKELY, SURE, Recognizer, rule
from bot.privacy.words import Word, words

LIVING = rule(
    r"\b(?:live|lives|living|lived|livin|stay|staying|stayin|moved|moving|move|born|raised|from|outta|out|based|located|grew\s+up|relocat\w+|down|over|up|back|drive|drove|head\w*|went|going|trip|hometown\s+is|city\s+of|town\s+of|county\s+of)\s+"
    r"(?:here\s+)?(?:in|to|of|from|outside|outside\s+of|near|around|at|through)?\s*(?:the\s+)?(?:(?:north|south|east|west|upstate|downtown|inner|central)\s+)?(?P<x>[^\W\d_][\w'.-]*)"
)
NEARBY = rule(r"\b(?:live|lives|living|lived|livin|moved|move|born|raised|from|grew\s+up|reside|staying)\s+(?:here\s+)?(?:in|to|of|from|near|around|outside)?\s*(?P<x>[^\W\d_][\w'.-]*(?:\s+(?!and\b|but\b)[^\W\d_][\w'.-]*){0,2})\s*,?\s+(?P<s>[a-z]{2})\b")
STATE_CODES = frozenset(
    "al ak az ar ca co ct de fl ga hi id il ia ks ky la me md mi ma mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc uk".split()
)
WORD_CODES = frozenset("al de hi id la me mi ma ms mo ok or pa in co".split())


class PlaceRecognizer(Recognizer):
    """`akron`, `akron, ohio`, `live in mobile`, `summit county`."""

    entity = "PLACE"

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        super().__init__()

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[tuple[int, int, float]]:
        """Yield the longest known place at each word, and what a cue announces."""
        yield from self._listed(text)
        for match in LIVING.finditer(text):
            word = match.group("x").lower()
            if self.lexicon.is_rare(word):
                yield match.start("x"), match.end("x"), SURE
        for match in NEARBY.finditer(text):
            if match.group("s").lower() in STATE_CODES - WORD_CODES:
                yield match.start("x"), match.end("s"), SURE

    def _listed(self, text: str) -> Iterable[tuple[int, int, float]]:
        found = words(text)
        position = 0
        while position < len(found):
            length = self._match(text, found, position)
            if length:
                end = self._with_state(text, found, position + length - 1)
                yield found[position].start, end, SURE if length > 1 else LIKELY
            position += max(length, 1)

    def _match(self, text: str, found: tuple[Word, ...], position: int) -> int:
        for length in range(min(self.lexicon.longest_place, len(found) - position), 0, -1):
            run = found[position : position + length]
            if "\n" in text[run[0].start : run[-1].end]:
                continue
            if " ".join(word.lower for word in run) in self.lexicon.places:
                return length if length > 1 or run[0].lower not in self.lexicon.domain and run[0].lower not in self.lexicon.name_words else 0
        return 0

    def _with_state(self, text: str, found: tuple[Word, ...], last: int) -> int:
        if last + 1 < len(found):
            following = found[last + 1]
            gap = text[found[last].end : following.start]
            code = following.lower in STATE_CODES and (gap.startswith(",") or following.lower not in WORD_CODES)
            if gap in (" ", ", ", ",") and (code or following.lower == "county"):
                return following.end
        return found[last].end

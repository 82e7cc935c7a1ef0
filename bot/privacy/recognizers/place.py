"""Towns, counties, states and countries; towns named like words only after a cue."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.recognizers.base import CERTAIN, LIKELY, SURE, Found, Recognizer, rule
from bot.privacy.words import Word, words

WHERE = "in|to|from|near|around|outside|of|outta|through|at|via|toward|towards|leaving|left"
LIVING = rule(
    rf"""\b(?:live|lives|living|livin|lived|stay|stays|staying|stayin|moved|moving|move|born|raised|from|based|
      located|grew\s+up|relocat\w+|headed|drive|drove|
    flew|trip|hometown(?:\s+is|'s)?|city\s+of|town\s+of|reside|homeless|over|down|up|back|out|here|
      grow(?:ing)?\s+up|cop|score|arrested|jail|rehab|detox)\s+
    (?:(?:here|over|down|up|back|out|
      way)\s+)?(?:(?:{WHERE})\s+)?(?:of\s+)?(?:the\s+)?(?P<x>[^\W\d_][\w'.-]*(?:\s+[^\W\d_][\w'.-]*){{0,2}})"""
)
DIRECTION = word_list("directions")
LANDSCAPE = word_list("landscape")
STATE_CODES = frozenset(
    "al ak az ar ca co ct de fl ga hi id il ia ks ky la me md mi ma mn ms mo mt ne nv nh nj nm ny nc nd oh "
    "ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc uk".split()
)
WORD_CODES = frozenset("al de hi id la me mi ma ms mo ok or pa in co oh".split())
CLEAR_CODES = STATE_CODES - WORD_CODES
LEADS = frozenset(WHERE.split("|"))


class PlaceRecognizer(Recognizer):
    """`akron`, `akron, ohio`, `live in mobile`, `summit county`, `over in cedar heights`."""

    entity = "PLACE"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.stop = word_list("function_words")
        self.generic = word_list("generic_organisations")

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield the longest known place at each word, and what a cue announces."""
        found = words(text)
        yield from self._listed(text, found)
        for match in LIVING.finditer(text):
            run = [word for word in found if match.start("x") <= word.start < match.end("x")]
            yield from self._announced(text, run, found)

    def _listed(self, text: str, found: tuple[Word, ...]) -> Iterable[Found]:
        position = 0
        while position < len(found):
            length = self._length(text, found, position)
            if length:
                first = position - 1 if position and found[position - 1].lower in DIRECTION else position
                last = self._with_state(text, found, position + length - 1)
                yield found[first].start, found[last].end, self._score(found, first, last)
            position += max(length, 1)

    def _score(self, found: tuple[Word, ...], first: int, last: int) -> float:
        led = first > 0 and found[first - 1].lower in LEADS
        return CERTAIN if led or last > first else LIKELY

    def _length(self, text: str, found: tuple[Word, ...], position: int) -> int:
        for length in range(min(self.lexicon.longest_place, len(found) - position), 0, -1):
            run = found[position : position + length]
            name = " ".join(word.lower for word in run)
            if name in self.lexicon.places and not set(text[run[0].start : run[-1].end]) & set("\n!?;:()"):
                plain = length == 1 and (name in self.lexicon.domain or name in self.lexicon.name_words)
                return 0 if plain else length
        return 0

    def _with_state(self, text: str, found: tuple[Word, ...], last: int) -> int:
        if last + 1 == len(found):
            return last
        following = found[last + 1]
        gap = text[found[last].end : following.start]
        clear = gap.startswith(",") or following.lower not in WORD_CODES or following.text.isupper()
        code = following.lower in STATE_CODES and clear
        state = following.lower in self.lexicon.places and "," in gap
        return last + 1 if gap in (" ", ", ", ",") and (code or state or following.lower == "county") else last

    def _announced(self, text: str, run: list[Word], found: tuple[Word, ...]) -> Iterable[Found]:
        kept = self._leading(text, run)
        if kept and self._is_telling(kept):
            last = self._with_state(text, found, found.index(kept[-1]))
            yield kept[0].start, found[last].end, SURE

    def _leading(self, text: str, run: list[Word]) -> list[Word]:
        kept: list[Word] = []
        for word in run:
            if self._stops(word.lower) or (kept and text[kept[-1].end : word.start] not in (" ", "-", ". ")):
                break
            kept.append(word)
        return kept

    def _stops(self, word: str) -> bool:
        generic = word in self.generic and word not in LANDSCAPE and word not in DIRECTION
        return generic or word in self.stop or word in self.lexicon.domain

    def _is_telling(self, kept: list[Word]) -> bool:
        names = [word.lower for word in kept]
        if len(names) > 1 and names[-1] in LANDSCAPE:
            return True
        if len(names) > 1 and names[-1] in CLEAR_CODES:
            return True
        return (names[0] in PLACE_ALONE and len(names) == 1) or self.lexicon.is_rare(names[0])


PLACE_ALONE = word_list("places_alone")

"""De-identification: each identifier in a client's message becomes a typed placeholder and comes back in the reply."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from presidio_analyzer import AnalyzerEngine

from bot.privacy.analyzer import build_analyzer
from bot.privacy.answers import answered
from bot.privacy.fold import fold
from bot.privacy.lexicon import Lexicon, edits, word_list
from bot.privacy.memory import Memory, Mention
from bot.privacy.recognizers.age import decade
from bot.privacy.spans import Candidate, Span, settle
from bot.privacy.words import Word, parts_of_speech, words

__all__ = ["PLACEHOLDER", "Deidentifier", "Masked", "Memory", "Span", "restore"]

PLACEHOLDER = re.compile(
    r"\[(?:(?:PERSON|PLACE|ORG|PHONE|EMAIL|ID|ADDRESS|HANDLE|URL)_\d{1,4}|DATE|AGE (?:under 10|[1-9]0s)|\?)\]"
)
HOLE = "\u25a1"  # stands in for a placeholder while looking for identifiers
UNSURE = "\u2026"
NAMES = ("PERSON", "PLACE", "ORG")
CHUNK = 4000  # characters read at once
NEIGHBOUR = 40  # characters looked at beside a placeholder
KNOWN = 0.9
NICKNAME_STARTS = word_list("nickname_starts")
BEFORE_NOUNS = word_list("before_nouns")


@dataclass(frozen=True)
class Masked:
    """A message without identifiers, and where they were in the original; repr shows neither."""

    text: str = field(repr=False)
    spans: tuple[Span, ...] = field(repr=False)


class Deidentifier:
    """Finds identifiers with Presidio and the recognizers of this package; build it once with `load`."""

    def __init__(self, analyzer: AnalyzerEngine, lexicon: Lexicon) -> None:
        self._analyzer = analyzer
        self._lexicon = lexicon

    @classmethod
    def load(cls, staff: Path | None = None) -> Deidentifier:
        """Load models and gazetteers (seconds, offline); `staff` is the deployment's own list of names and sites."""
        return cls(*build_analyzer(staff))

    def mask(self, text: str, memory: Memory, bot_before: str | None = None) -> Masked:
        """Return `text` with every identifier replaced; `bot_before` is the bot's last text, if any."""
        folded = fold(text)
        plain = PLACEHOLDER.sub(lambda match: HOLE * len(match.group()), folded.text)
        found = settle(plain, self._candidates(plain, memory, bot_before))
        return self._replace(text, [Span(*folded.original(c.start, c.end), c.type) for c in found], memory)

    def _candidates(self, plain: str, memory: Memory, bot_before: str | None) -> list[Candidate]:
        chunks = (self._in_chunk(plain, start, memory) for start in range(0, len(plain), CHUNK))
        found = [candidate for chunk in chunks for candidate in chunk]
        found += answered(plain, bot_before, self._lexicon)
        kept = [match.span() for match in self._lexicon.kept_phrases.finditer(plain)]
        return [candidate for candidate in found if not _is_kept(candidate, kept)]

    def _in_chunk(self, plain: str, start: int, memory: Memory) -> list[Candidate]:
        chunk = plain[start : start + CHUNK]
        if not chunk.strip():
            return []
        artifacts = self._analyzer.nlp_engine.process_text(chunk, "en")
        results = self._analyzer.analyze(chunk, language="en", nlp_artifacts=artifacts)
        found = [Candidate(r.start, r.end, r.entity_type, r.score) for r in results]
        found += self._remembered(chunk, memory, parts_of_speech(artifacts))
        return [replace(c, start=start + c.start, end=start + c.end) for c in found]

    def _remembered(self, plain: str, memory: Memory, speech: Mapping[int, str]) -> list[Candidate]:
        """Return words the session knows as names; everyday ones ("rabbit", "hope") only where they read as nouns."""
        found = []
        for word in words(plain) if memory.names else ():
            known = memory.names.get(word.lower) or self._near(word.lower, memory)
            everyday = word.lower in self._lexicon.common and not self._lexicon.is_name(word.lower)
            if known and (not everyday or _reads_as_name(plain, word, speech)):
                found.append(Candidate(word.start, word.start + len(word.lower), known[0], KNOWN))
        return found

    def _near(self, word: str, memory: Memory) -> tuple[str, str] | None:
        if len(word) < 4 or word in self._lexicon.common or word in self._lexicon.domain:
            return None
        return next((memory.names[form] for form in edits(word) if len(form) > 3 and form in memory.names), None)

    def _replace(self, text: str, spans: Sequence[Span], memory: Memory) -> Masked:
        pieces, mentions, position = [], [], 0
        for span in spans:
            original = text[span.start : span.end]
            placeholder = self._placeholder(original, span.type, memory)
            mentions.append(Mention(placeholder, original, *_neighbours(text, span.start, span.end)))
            pieces += [text[position : span.start], placeholder]
            position = span.end
        memory.hold_latest(mentions)
        return Masked("".join([*pieces, text[position:]]), tuple(spans))

    def _placeholder(self, original: str, kind: str, memory: Memory) -> str:
        said = [word.lower for word in words(fold(original).text)]
        nearest = self._near(said[0], memory) if kind == "PERSON" and len(said) == 1 else None
        if nearest and nearest[0] == kind:
            return nearest[1]
        placeholder = memory.placeholder(kind, original, detail=decade(original) if kind == "AGE" else "")
        for word in said if kind in NAMES else ():
            if self._is_worth_learning(word, kind):
                memory.learn(kind, word, placeholder)
        return placeholder

    def _is_worth_learning(self, word: str, kind: str) -> bool:
        if kind == "PERSON":
            return len(word) > 2 and word not in NICKNAME_STARTS
        return self._lexicon.is_rare(word)


def restore(text: str, memory: Memory) -> str:
    """Return a reply with the client's own words back in place of placeholders; an ellipsis where they are unsure."""
    totals = Counter(PLACEHOLDER.findall(text))
    seen: Counter[str] = Counter()

    def put_back(match: re.Match[str]) -> str:
        placeholder = match.group()
        mention = Mention(placeholder, "", *_neighbours(text, match.start(), match.end()))
        seen[placeholder] += 1
        return memory.originals(mention, totals[placeholder], seen[placeholder] - 1) or UNSURE

    return PLACEHOLDER.sub(put_back, text)


def _neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """Return the lower-case words next to the stretch; empty at an edge."""
    before = words(text[max(0, start - NEIGHBOUR) : start])
    after = words(text[end : end + NEIGHBOUR])
    return (before[-1].lower if before else "", after[0].lower if after else "")


def _reads_as_name(plain: str, word: Word, speech: Mapping[int, str]) -> bool:
    led = _neighbours(plain, word.start, word.end)[0] in BEFORE_NOUNS
    return speech.get(word.start) in ("NOUN", "PROPN") and not led


def _is_kept(candidate: Candidate, kept: Sequence[tuple[int, int]]) -> bool:
    inside = any(start <= candidate.start and candidate.end <= end for start, end in kept)
    return inside and candidate.type in (*NAMES, "?")

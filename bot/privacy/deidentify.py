"""De-identification: every identifier in a client's message becomes a typed placeholder, and comes back in the reply."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from presidio_analyzer import AnalyzerEngine

from bot.privacy.analyzer import build_analyzer
from bot.privacy.answers import answered
from bot.privacy.fold import fold
from bot.privacy.lexicon import Lexicon, edits
from bot.privacy.memory import Memory
from bot.privacy.recognizers.age import decade
from bot.privacy.spans import Candidate, Span, settle
from bot.privacy.words import Word, parts_of_speech, words

__all__ = ["Deidentifier", "Masked", "Memory", "Span", "restore"]

TYPES = ("PERSON", "PLACE", "ORG", "PHONE", "EMAIL", "DATE", "AGE", "ID", "ADDRESS", "HANDLE", "URL", "?")
PLACEHOLDER = re.compile(r"\[(?:(?:PERSON|PLACE|ORG|PHONE|EMAIL|ID|ADDRESS|HANDLE|URL)_\d{1,4}|DATE|AGE (?:under 10|[1-9]0s)|\?)\]")
LEARNED = ("PERSON", "PLACE", "ORG")
CHUNK = 4000
KNOWN = 0.9


@dataclass(frozen=True)
class Masked:
    """A message without identifiers, and where they were in the original; neither is shown by repr."""

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
        analyzer, lexicon = build_analyzer(staff)
        return cls(analyzer, lexicon)

    def mask(self, text: str, memory: Memory, bot_before: str | None = None) -> Masked:
        """Return `text` with every identifier replaced; `bot_before` is the bot's last text, if any."""
        folded = fold(text)
        plain = PLACEHOLDER.sub(lambda match: "\u25a1" * len(match.group()), folded.text)
        found = settle(plain, self._candidates(plain, memory, bot_before))
        spans = [Span(*folded.original(c.start, c.end), c.type) for c in found]
        return self._replace(text, spans, memory)

    def _candidates(self, plain: str, memory: Memory, bot_before: str | None) -> list[Candidate]:
        found = [candidate for start in range(0, len(plain), CHUNK) for candidate in self._in_chunk(plain, start, memory)]
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

    def _replace(self, text: str, spans: list[Span], memory: Memory) -> Masked:
        memory.start_message()
        pieces, position = [], 0
        for span in spans:
            pieces += [text[position : span.start], self._placeholder(text[span.start : span.end], span.type, memory)]
            position = span.end
        return Masked("".join([*pieces, text[position:]]), tuple(spans))

    def _placeholder(self, original: str, type: str, memory: Memory) -> str:
        placeholder = memory.placeholder(type, original, detail=decade(original) if type == "AGE" else "")
        if type in LEARNED:
            for word in words(fold(original).text):
                if self._is_worth_learning(word.lower, type):
                    memory.learn(type, word.lower, placeholder)
        return placeholder

    def _is_worth_learning(self, word: str, type: str) -> bool:
        if type == "PERSON":
            return len(word) > 2 and word not in NICKNAME_STARTS
        return self._lexicon.is_rare(word)


NICKNAME_STARTS = frozenset("big lil little ole old young yung fat skinny slim crazy king queen the and".split())
ARTICLES = frozenset("the a an some any no this that these those my your his her our their more much of to have i you we they".split())


def _reads_as_name(plain: str, word: Word, speech: Mapping[int, str]) -> bool:
    before = words(plain[max(0, word.start - 20) : word.start])
    led = bool(before) and before[-1].lower in ARTICLES
    return speech.get(word.start) in ("NOUN", "PROPN") and not led


def _is_kept(candidate: Candidate, kept: Sequence[tuple[int, int]]) -> bool:
    inside = any(start <= candidate.start and candidate.end <= end for start, end in kept)
    return inside and candidate.type in (*LEARNED, "?")


def restore(text: str, memory: Memory) -> str:
    """Return a reply with the client's own words back in place of the placeholders; uncertain ones stay."""
    totals: dict[str, int] = {}
    for match in PLACEHOLDER.finditer(text):
        totals[match.group()] = totals.get(match.group(), 0) + 1
    seen: dict[str, int] = {}

    def put_back(match: re.Match[str]) -> str:
        placeholder = match.group()
        position = seen.get(placeholder, 0)
        seen[placeholder] = position + 1
        return memory.original(placeholder, position, totals[placeholder]) or placeholder

    return PLACEHOLDER.sub(put_back, text)

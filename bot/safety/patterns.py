"""A small pattern language over canonical words, compiled to regular expressions that cannot run away.

want to die            these words, next to each other
(a|b c)  (a|b)?        one of; one of or nothing
~3                     up to three words of any kind, within the sentence (two digits count: ~12)
%9                     up to nine words, also across sentences
{act}                  a named list of alternatives from `phrases.py`
^  $                   the sentence starts, ends here
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from bot.safety.phrases import PHRASES
from bot.safety.records import About, Language, Level

Tense = Literal["now", "past", "any"]

PIECE = re.compile(r"~(\d+)|%(\d+)|(\()|(\)\??)|(\|)|(\^)|(\$)|([a-z0-9]+)(\?)?")
ANY_WORD = r"(?:(?!not |never )[^ .?]+ )"
"""A gap never leaps over a negation."""
MACRO_DEPTH = 4


@dataclass(frozen=True)
class Rule:
    """One way of saying something.

    `tense`: "now" rules lose to a frame that puts them into a settled past ("when i was 19"); "past" rules tell of the
    past and count fully only when it is recent; "any" rules ignore time. `guards` lists the scopes that silence the
    rule: "negation", "past", "other" (somebody else is the subject), "told" (reported, hypothetical, a title).
    `unless`: a pattern which, found in the same sentence, silences the rule.
    """

    name: str
    patterns: tuple[str, ...]
    level: Level = "full"
    tense: Tense = "now"
    guards: frozenset[str] = frozenset({"negation", "past", "other", "told"})
    unless: tuple[str, ...] = ()
    about: About = "self"
    language: Language = "en"
    regex: re.Pattern[str] = field(init=False, compare=False, repr=False)
    stop: re.Pattern[str] | None = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", compiled(self.patterns))
        object.__setattr__(self, "stop", compiled(self.unless) if self.unless else None)


def rule(
    name: str,
    *patterns: str,
    level: Level = "full",
    tense: Tense = "now",
    guards: str = "negation past other told",
    unless: Iterable[str] = (),
    about: About = "self",
    language: Language = "en",
) -> Rule:
    """A rule from its patterns; `guards` is a list of words."""
    return Rule(name, patterns, level, tense, frozenset(guards.split()), tuple(unless), about, language)


def near(first: str, second: str, gap: str) -> tuple[str, str]:
    """Patterns for two things close to each other, in either order; `gap` is "~6" or "%12"."""
    return f"({first}) {gap} ({second})", f"({second}) {gap} ({first})"


def compiled(patterns: Iterable[str]) -> re.Pattern[str]:
    """One expression for several patterns; it matches whole words and swallows the space after each."""
    return re.compile("(?<= )(?:" + "|".join(_translate(_expand(pattern)) for pattern in patterns) + ")")


def words_of(patterns: Iterable[str]) -> frozenset[str]:
    """Every literal word in the patterns."""
    return frozenset(word for pattern in patterns for word in re.findall(r"[a-z0-9]+", _expand(pattern)))


def _expand(pattern: str) -> str:
    for _ in range(MACRO_DEPTH):
        pattern = re.sub(r"\{(\w+)\}", lambda match: f"({PHRASES[match[1]]})", pattern)
    return pattern


def _translate(pattern: str) -> str:
    out: list[str] = []
    at = 0
    while at < len(pattern):
        match = PIECE.match(pattern, at)
        if match is None:
            if not pattern[at].isspace():
                raise ValueError(f"not in the pattern language: {pattern[at:]!r}")
            at += 1
            continue
        out.append(_piece(match))
        at = match.end()
    return "".join(out)


def _piece(match: re.Match[str]) -> str:
    gap, wide, opening, closing, bar, start, end, word, optional = match.groups()
    if word:
        return f"(?:{word} )?" if optional else f"{word} "
    if gap:
        return f"{ANY_WORD}{{0,{gap}}}?"
    if wide:
        return f"(?:(?!not |never )[^ ]+ ){{0,{wide}}}?"
    if start:
        return r"(?:(?<=^ )|(?<=[.?] ))"
    if end:
        return r"(?=$|[.?] )"
    if opening:
        return "(?:"
    return ")?" if closing == ")?" else (closing or bar)

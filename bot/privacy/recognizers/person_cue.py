"""Names given away by the words around them: "my name is X", "my brother X", "dr X", "X told me"."""

from __future__ import annotations

from collections.abc import Iterable

from presidio_analyzer.nlp_engine import NlpArtifacts

from bot.privacy.lexicon import Lexicon
from bot.privacy.recognizers.base import CERTAIN, SURE, Recognizer, rule
from bot.privacy.words import Word, words

RELATION = (
    r"(?:(?:best|old|good|close|big|little|lil|older|younger|baby|twin|step|half|ex|late|new|former|childhood|work|drinking|using|party)[\s-]+)*"
    r"(?:brother|bro|brotha|sister|sis|sista|mom|mum|mama|mother|dad|father|pops|wife|wifey|husband|hubby|gf|girlfriend|bf|boyfriend|ex|ex-?wife|ex-?husband|baby\s?daddy|baby\s?mama|bm|bd|partner|fiancee?|spouse|"
    r"cousin|cuz|uncle|aunt|auntie|tia|tio|grandma|grandmother|nana|grandpa|grandfather|granny|son|daughter|kid|boy|girl|baby|friend|buddy|bud|bestie|bff|homie|homeboy|homegirl|mate|pal|boss|manager|coworker|"
    r"co-worker|supervisor|sponsor|counselor|counsellor|therapist|case\s?worker|case\s?manager|social\s?worker|probation\s+officer|parole\s+officer|p\.?o\.?|doctor|doc|nurse|psychiatrist|psych|shrink|prescriber|"
    r"dealer|plug|connect|dude|guy|man|lady|roommate|roomie|neighbor|neighbour|landlord|teacher|coach|pastor|priest|lawyer|attorney|judge|nephew|niece|stepdad|stepmom|stepson|stepdaughter|stepbrother|stepsister|"
    r"girlie|crush|hookup|sponsee|peer\s+support|recovery\s+coach|trainer|foreman|dog|cat|puppy|pup|twin|brother-in-law|sister-in-law|mother-in-law|father-in-law|mil|fil|sil|bil|godmother|godfather|godson|date)"
)
TITLE = r"(?:dr|doctor|mr|mrs|ms|miss|mister|officer|judge|nurse|pastor|father|sister|brother|coach|deputy|sgt|sergeant|detective|det|rev|reverend|prof|professor|counselor|uncle|aunt|auntie|aunty|tia|tio|titi|grandma|grandpa|nana|mama|papa|big|lil|lil'|little|ole|ol'|young|cousin|principal|father|rabbi|imam|king|queen|don|dj)"
SAID = (
    r"(?:told|tells|sold|texted|texts|txted|txtd|messaged|called\s+me|gave|introduced|invited|dumped|convinced|asked|said|says|sez|thinks|wants|knows|dragged|drove|owes|offered|hooked|lives|died|passed\s+away|hates|loves|kicked|"
    r"yelled|lied|cheated|left\s+me|hit\s+me|brought|brings|keeps|came|comes|shows|showed|bought|paid|moved|works|worked|needs|cried|begged|relapsed|od'?d|overdosed|was\s+(?:there|like|mad|with|my|pissed|using|high)|"
    r"is\s+(?:my|his|her|mad|the|a|like|always|gonna|coming|there|pissed|cool|having|using|back|worried|in\s+(?:jail|rehab|the))|has\s+been|and\s+(?:i|me|them|his|her)|doesn'?t|didn'?t|won'?t|wouldn'?t|isn'?t|wasn'?t|helped|stole|found\s+out|got\s+(?:me\s+into|arrested|clean|locked)|used\s+to|don'?t\s+know)"
)
PLAIN_CUE = (
    r"(?:my\s+(?:full\s+|real\s+|first\s+|last\s+|legal\s+|middle\s+|maiden\s+|nick)?name(?:\s+is|\s*'?s|\s+was|\s*:)(?:\s+(?:actually|really|just|btw|lol))?|\bnames\b|(?<!')\bname\s*:|name'?s|"
    r"(?:they|people|everybody|everyone|friends|ppl|you\s+can|u\s+can|just|pls|please|jus)\s+call(?:s|ed)?\s+me|i\s+go\s+by|goes\s+by(?:\s+the\s+name)?|known\s+as|a\.?k\.?a\.?|(?:him|her|guy|girl|dude|kid|son|daughter|dog|baby|someone|somebody|woman|man|friend|lady)\s+(?:named|called)|"
    r"named\s+(?:him|her|after)|(?:his|her|their|moms|dads|sons|wifes|husbands|brothers|sisters|dealers|plugs|counselors|therapists|friend'?s|boyfriend'?s|girlfriend'?s|daughter'?s|brother'?s|sister'?s|wife'?s|husband'?s|mom'?s|dad'?s|son'?s|kid'?s|dealer'?s)\s+name(?:\s+is|\s*'?s|\s+was)|"
    r"named|(?:^|[.!?,]\s*)(?:sincerely|regards|signed|xoxo|yours)\s*,?)"
)
SOFT_CUE = (
    r"(?:this\s+is|i'?\s?a?m|i\s+am|it'?s|its|hey|hi|hello|yo|sup|thanks|thank\s+you|thx|bye|love|call\s+me|ask\s+for|me\s+and|me\s+n|me\s+&|and\s+my|with|with\s+my|for|about|to|from|like|miss|love|hate|text(?:ed)?|call(?:ed)?|see|saw|"
    r"seeing|met|meet(?:ing)?|dating|visit(?:ing|ed)?|told|tell|telling|asked|ask|at|lost|married|marry|leave|left|know|knew|blame|trust|dumped|hugged|when|cuz|because|bc|and|&|but|if|then|of|is|was|unlike|without|by|than|between|both|either|or|did|does|has|had|until|till|since|after|before|while|where|why|n)"
)
FULL = rule(rf"\b{PLAIN_CUE}\s*[:,-]?\s+(?P<x>.{{1,60}})")
RELATED = rule(rf"\b(?:my|his|her|our|their|your|the|a|this|that|ur|me\s+n|an|these|ol|ole|old)\s+(?:\w+\s+)??{RELATION}s?\s*,?\s+(?:named\s+|called\s+)?(?P<x>.{{1,60}})")
TITLED = rule(rf"(?<![\w'])(?P<t>{TITLE})\.?\s+(?P<x>.{{1,60}})")
SPEAKING = rule(rf"(?:^|(?<=[\s,.;:!?(\"]))(?P<x>[^\W\d_][\w'-]*)(?=\s+{SAID}\b)")
SOFT = rule(rf"(?:^|(?<=[\s,.;:!?(\"])){SOFT_CUE}\s+(?P<x>[^\W\d_][\w'-]*)(?=[\s.,!?;:)]|'s|$)")
HERE = rule(r"(?:^|[.!?]\s*)(?P<x>[^\W\d_][\w'-]*)\s+here\b(?!\s+(?:is|are|was|we))")
MODALS = frozenset("will may can might must would could should shall".split())
TIGHT_TITLES = frozenset("dr mr mrs ms miss mister judge officer deputy detective sgt sergeant rev reverend pastor coach professor prof".split())
NICKNAME_TITLES = frozenset("big lil lil' little ole ol' young king queen don dj father sister brother mama papa nana grandma grandpa".split())


class PersonCueRecognizer(Recognizer):
    """Hides what a cue announces; the weaker the cue, the more name-like the word has to be."""

    entity = "PERSON"

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.stop = STOP
        super().__init__()

    def find(self, text: str, artifacts: NlpArtifacts) -> Iterable[tuple[int, int, float]]:
        """Yield the names after (or before) each kind of cue."""
        yield from self._announced(text)
        yield from self._related(text)
        yield from self._titled(text)
        yield from self._single(text)

    def _announced(self, text: str) -> Iterable[tuple[int, int, float]]:
        for match in FULL.finditer(text):
            yield from self._run(text, match.start("x"), limit=3, test=lambda word: self._is_possible(word))

    def _related(self, text: str) -> Iterable[tuple[int, int, float]]:
        for match in RELATED.finditer(text):
            yield from self._run(text, match.start("x"), limit=3, test=self._is_likely)

    def _titled(self, text: str) -> Iterable[tuple[int, int, float]]:
        for match in TITLED.finditer(text):
            title = match.group("t").lower()
            test = self._is_family if title in TIGHT_TITLES else self._is_nickname if title in NICKNAME_TITLES else self._is_likely
            yield from self._run(text, match.start("x"), limit=2, test=test)

    def _single(self, text: str) -> Iterable[tuple[int, int, float]]:
        for match in SPEAKING.finditer(text):
            word = match.group("x").lower()
            if self._is_likely(word) and word not in MODALS and word not in SUBJECTS:
                yield match.start("x"), match.end("x"), SURE
        for match in (*SOFT.finditer(text), *HERE.finditer(text)):
            word = match.group("x").lower()
            if self.lexicon.is_name(word) or self.lexicon.is_surname(word):
                yield match.start("x"), match.end("x"), SURE

    def _run(self, text: str, start: int, *, limit: int, test: object) -> Iterable[tuple[int, int, float]]:
        found: list[Word] = []
        for word in words(text[start : start + 80])[:limit]:
            gap = text[start + found[-1].end : start + word.start] if found else ""
            if (found and gap.strip(" -'")) or (not found and word.start > 2) or not self._continues(word, found, test):
                break
            found.append(word)
        if found:
            yield start + found[0].start, start + found[-1].end, CERTAIN

    def _continues(self, word: Word, found: list[Word], test: object) -> bool:
        if not found:
            return bool(test(word.lower))  # type: ignore[operator]
        strange = self.lexicon.is_surname(word.lower) or self.lexicon.is_rare(word.lower) or self.lexicon.is_name(word.lower)
        return strange or (word.text[:1].isupper() and word.lower not in self.stop and not word.text.isupper())

    def _is_possible(self, word: str) -> bool:
        return word not in self.stop and word not in STATES_OF_MIND and not word[0].isdigit()

    def _is_likely(self, word: str) -> bool:
        if word in self.stop or word in MODALS or word[0].isdigit():
            return False
        return self.lexicon.is_name(word) or self.lexicon.is_rare(word) or self.lexicon.is_surname(word) or (word in self.lexicon.given and word not in NEVER_BARE)

    def _is_nickname(self, word: str) -> bool:
        return self.lexicon.is_name(word) or self.lexicon.is_rare(word) or (word in self.lexicon.given and word not in NEVER_BARE)

    def _is_family(self, word: str) -> bool:
        return self._is_likely(word) or (word in self.lexicon.surnames and word not in self.stop and word not in NOT_FAMILY)


STOP = frozenset(
    "i me my mine myself you your yours u ur he him his she her hers it its it's we us our they them their a an the this that these those is am are was were be been being do does did done has have had having "
    "can could will would shall should may might must not no nor never and or but if so than then too very just only also still even ever all any both each few more most other some such own same "
    "at by for from in into of off on onto out over to under up with without about after again against before below between during through until while as because cuz bc since "
    "what when where which who whom why how here there now today tonight tomorrow yesterday yet already always sometimes often usually really kinda like lol lmao tho though idk "
    "got get gets getting go goes going went gone come comes came coming make makes made take takes took say says said see sees saw know knows knew think thinks thought want wants wanted need needs "
    "tell tells told ask asks asked call calls called text texts texted use uses used using try tries tried help helps helped keep keeps kept let lets leave leaves left put feel feels felt find found give gives gave "
    "look looks looked work works worked seem seems start starts started stop stops stopped hate hates hated love loves loved live lives lived die dies died dead pass passed drive drives drove drink drinks drank "
    "one two three four five six seven eight nine ten first second last next good bad better worse new old big little long much many lot im i'm ive i've dont don't doesnt doesn't didnt didn't cant can't wont won't "
    "wanna gonna gotta thinks sold sells bought buys moved moves cheated lied lies yelled kicked invited who's whos that's thats he's hes she's shes they're theyre isn't isnt wasn't wasnt hasn't hasnt had has is "
    "name names friend friends brother sister mom dad wife husband ok okay yeah yes no nope nah hey hi hello please thanks".split()
)
STATES_OF_MIND = frozenset(
    "important private secret none nothing whatever unknown anonymous irrelevant personal classified something someone nobody everybody dirt mud gold shit trash crap back crazy names tomorrow later sometime anytime anytime whenever maybe soon asap anything up down cool".split()
)
SUBJECTS = frozenset("life work love man dude god lord jesus christ day time one person guy girl king heaven hell baby honey weed coke meth cash rock pot ice snow blow".split())
NEVER_BARE = frozenset(
    "will may in my an so see said many love man long ever case job season hope early young guy else soon major west art son baby chance song summer america miss june april september august july january china india rock "
    "miles numbers sun san justice lady german france brain spring cash sunday rich gay male winter christian freedom royal stone unique van lucky tea sky rain promise forest moon ocean crew honor golden grant max storm "
    "journey tuesday un tiny desire don hang bell heaven marine hong unknown le santa rush grey gray drew pa egypt temple mac legend passion chase kit walker min na buddy marry ward glory foster precious manual del "
    "liberty chip mi clay jet candy dawn autumn ma al mercy li noble ai skip patience blade destiny trace treasure shade sunshine marvel rod lean sterling miracle ridge easter delta canon ace harmony cam sang cliff vi "
    "bud fairy sunny blessing dot echo essence cannon ta gauge buck infant cord canyon han yang sung bunny baron marshal dynasty hardy ivory levy genesis sincere marry rand ka woody melody archer wan raven sailor omega "
    "velvet symphony flint vanity conception yen beck creed blaze aide sol piper ransom jewel gala lan lu lyric noel nickel steele clive lea erie windy messiah nu kc ming cherish bong nan wen hue peg tequila as at be but by "
    "can che clean come do dare far few fine fee fire first for free fun go good hero home how i if im is it just key kin la let like lin lo lou low lux mad me men met mo more most mon much needy new no nor not now of off oh "
    "ok old on or other our out page park part path peace pan pepper pick pink play pride rage read real rest rice ring rise run sa safe sale salty sea shy sin sit some spirit such sure than the them then they thing this time to too two up us "
    "wait war way we well what who why win wish with word work world y ya yes you your z zero snow white dee slim shorty red tank bear trip ride rider major hung fox ash amen".split()
)
NOT_FAMILY = frozenset("visit office appointment appt list note notes bill bills right now day days night nights time times friend home care house school way ways good great".split()) - {"house", "day", "good"}

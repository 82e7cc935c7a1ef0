"""Cues that give a name away, as rules; the group `x` (or `y`, `z`) is the word that may be a name."""

from __future__ import annotations

from bot.privacy.recognizers.base import rule

KIN = (
    "brother|bro|brotha|sister|sis|sista|mom|mum|mama|mother|dad|father|pops|wife|wifey|husband|hubby|gf|girlfriend|bf|"
    "boyfriend|ex|ex-?wife|ex-?husband|baby\\s?daddy|baby\\s?mama|bm|bd|partner|fiancee?|spouse|cousin|cuz|uncle|aunt|"
    "auntie|tia|tio|grandma|grandmother|nana|grandpa|grandfather|granny|son|daughter|kid|boy|girl|baby|nephew|niece|"
    "step(?:dad|mom|son|daughter|brother|sister)|twin|(?:brother|sister|mother|father)-?\\s?in-?\\s?law|mil|fil|sil|"
    "bil|god(?:mother|father|son|daughter)|kids|sons|daughters|brothers|sisters|cousins|grand(?:son|daughter|kid|baby)"
)
CIRCLE = (
    "friend|friends|buddy|bud|bestie|bff|homie|homies|homeboy|homegirl|mate|pal|boss|manager|co-?worker|supervisor|"
    "sponsor|sponsee|counsel?lor|therapist|case\\s?worker|case\\s?manager|social\\s?worker|"
    "(?:probation|parole)\\s+officer|p\\.?o\\.?|doctor|doc|nurse|np|psychiatrist|psych|shrink|prescriber|dealer|plug|"
    "connect|dude|guy|man|lady|chick|roommate|roomie|housemate|neighbou?r|landlord|teacher|coach|pastor|priest|lawyer|"
    "attorney|judge|girlie|crush|hookup|peer\\s+support|recovery\\s+coach|trainer|foreman|dog|cat|puppy|pup|date|"
    "bartender|cell\\s?mate|bunk(?:ie|mate)|nanny"
)
ADJECTIVE = (
    "best|old|good|close|big|little|lil|older|younger|oldest|youngest|baby|twin|step|half|ex|late|new|former|"
    "childhood|work|drinking|using|party|sweet|poor|dear|other|only|own|current|first|second|great"
)
OWNER = "my|his|her|our|their|your|ur|this|that|the|a|an|old|ol|ole|me"
TITLE = (
    "dr|doctor|mr|mrs|ms|miss|mister|officer|judge|nurse|pastor|father|coach|deputy|sgt|sergeant|detective|det|rev|"
    "reverend|prof|professor|counsel?lor|uncle|aunt|auntie|aunty|tia|tio|titi|grandma|grandpa|granny|nana|mama|papa|"
    "principal|rabbi|imam"
)
NICKNAME = (
    "big|lil'?|little|ole|ol'?|old\\s+man|young|yung|fat|skinny|slim|crazy|king|queen|dj|mc|og|tall|black|white|papa|"
    "mama"
)
NAME = r"[^\W\d_][\w'-]*"
BARE_NAME = r"[^\W\d_][\w-]*"

ANNOUNCED = rule(
    r"""(?: \bmy\s+(?:(?:full|real|first|last|legal|middle|maiden|government)\s+|nick)?name
            (?:\s+is|\s*'?s|\s+was|\s*[:=])(?:\s+(?:actually|really|just|btw))?
    | (?<!user)(?<!screen)\bnames\b(?!\s+of) | \bname\s*[:=] | (?<!\w)name's\b | \bcall\s+me\b
    | (?:everyone|everybody|people|here|he|she|they|mom|dad|friends)\s+calls?\s+me
      (?!\s+(?:every|all|when|at|from|back|and|to|a\b|out|up|in|on|like|once|daily|twice|each))
    | called\s+me(?=\s+\w+\s+(?:since|as|growing|all)) | go(?:es)?\s+by(?:\s+the\s+name)? | known\s+as | a\.?k\.?a\.?
    | (?:his|her|their|[a-z]+'?s)\s+name(?:\s+is|\s*'?s|\s+was) | \bnamed(?:\s+(?:him|her|after))?
    | nickname(?:d|\s+is) | (?:sincerely|regards|signed|xoxo|yours\s+truly)\b\s*,?
    )\s*[:,"'-]{0,3}\s*(?<=[\s:="',-])(?P<x>\S.{0,60})"""
)
RELATED = rule(
    rf"""\b(?:{OWNER}|[a-z]+'s)\s+(?:(?:{ADJECTIVE})[\s-]+){{0,3}}(?:{KIN}|{CIRCLE})\s*,?\s+
    (?:(?:named|called|is\s+named)\s+)?(?P<x>[^\W_].{{0,60}})"""
)
TITLED = rule(rf"(?<![\w'])(?P<t>{TITLE})\.?\s+(?P<x>[^\W_].{{0,60}})")
NICKNAMED = rule(rf"(?<![\w'])(?:{NICKNAME})\s+(?P<x>{NAME})")

SPOKE = (
    "told|tells|sold\\s+me|texted|texts|txted|txtd|messaged|dmed|dm'?d|called\\s+me|gave\\s+me|introduced|invited|"
    "dumped|convinced|asked|asks|said|says|sez|offered|cheated|facetimed|snitched|cried|yelled|laughed|begged|"
    "promised|lied|passed\\s+away|is\\s+my\\s+(?:ex|dealer|sponsor|friend|best|boss|brother|sister|wife|husband|kid|"
    "son|daughter|cousin|roommate)"
)
REFUSED = (
    "(?:won'?t|doesn'?t|don'?t|didn'?t|can'?t)\\s+(?:even\\s+)?(?:know|care|like|want|trust|believe|get\\s+it|"
    "understand|talk|speak|call|stop|let\\s+me|pick\\s+up|answer)"
)
ACTED = (
    "thinks|wants|knows|owes|hates|threw|hits?\\s+me\\s+up|got\\s+me\\s+into|showed\\s+me|kicked\\s+me|left\\s+me|"
    "drove\\s+me|relapsed|od'?d|overdosed|died|caught\\s+me|judged\\s+me|hooked\\s+me\\s+up|"
    "keeps?\\s+(?:ask|text|call|say|tell|com|bring|try)\\w+|came\\s+(?:thru|through|over|by|back)|"
    "and\\s+(?:his|her|them)|moved\\s+(?:in|out)|got\\s+(?:clean|sober|arrested|locked|pregnant|married)|"
    "is\\s+(?:pissed|mad|coming|pregnant|worried)|was\\s+(?:pissed|mad|crying)"
)
ADVERB = r"(?:(?:just|also|always|even|never|already|still|finally|actually|kinda)\s+)?"
SPEAKING = rule(
    rf"""(?P<before>^|[,.;:!?("]|\b\w+\s)\s*(?P<x>{NAME})
    (?=\s+{ADVERB}(?:(?P<spoke>{SPOKE})|(?:{ACTED}|{REFUSED}))\b)"""
)
BESIDE = rule(
    rf"""\b(?:me|him|her|us)\s+(?:and|n|&)\s+(?P<x>{BARE_NAME})(?![\w-]|'(?!s\b))
    | (?<![\w'])(?P<y>{BARE_NAME})\s+(?:and|n|&)\s+(?:i|me)\b
    | (?<![\w'])(?P<z>{BARE_NAME})'s\s+
      (?:house|place|crib|apartment|apt|car|couch|basement|party|bday|birthday|wife|husband|mom|dad|kids?|
      wedding|funeral)\b"""
)
GREETED = rule(
    rf"""(?:^|[.!?,]\s*|\b(?:hi|hey|hello|yo|sup)\s+)
    (?:(?:this|that)\s+is|it'?s|its|i'?m|im|i\s+am|hi|hey|hello|thanks|thank\s+you|thx|bye|yo)\s+(?P<x>{NAME})
    (?=\s*(?:$|[.,!?]|again\b|here\b|from\b|and\s+(?:i|im|i'm)\b|btw\b|im\b|i'm\b|by\s+the\s+way))
    | (?:^|[.!?]\s*)(?P<y>{NAME})\s+here\b(?!\s+(?:is|are|was|we))"""
)
ADDRESSED = rule(
    rf"""\b(?:tell|told|asked|texted|txted|messaged|married|marry|dating|divorced|met|dumped|ghosted|facetimed
    |(?P<weak>with|w/?|from|about|for|of|miss|missed|love|loved|hate|hated|call|called|calling|text|saw|trust|blame|lost
      |visit|visited|phoned|hugged|see|seeing|and|at|like|n))
    \s+(?P<x>{BARE_NAME})(?![\w-]|'(?!s\b))"""
)

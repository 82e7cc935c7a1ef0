"""What may be said back to a client and what never is: the checks around a reflection."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from bot.mi.clauses import SUBJECTS, takes_clause
from bot.mi.patterns import any_of

LEAST_WORDS, MOST_WORDS = 2, 14

RISK = any_of(
    r"kill\w*", r"suicid\w*", r"die", r"dying", r"dead", r"death", r"overdos\w*", r"od", r"od'd", r"ods", r"hang(?:ed)? myself", r"gun", r"knife", r"blade", r"jump off", r"kms", r"unalive",
    r"hurt(?:ing)? (?:myself|him|her|them|someone|people)", r"harm\w*", r"cut(?:ting)? (?:myself|my \w+)", r"end (?:it|everything|my life|things)",
    r"I (?:just |really |honestly )?(?:can't|can not|cannot|couldn't|don't want to) (?:do (?:this|it|life)(?: anymore| any longer|$)|take (?:it|this|much|any)|go on|live|keep going|be here|exist|wake up|handle life|be alive)",
    r"not (?:wake up|be here|exist|live)", r"never wake up", r"disappear", r"better off", r"no reason", r"pointless", r"worthless", r"hopeless", r"useless", r"burden", r"give up on (?:life|everything|myself)", r"tired of (?:living|life|being alive|existing)",
    r"don't care (?:if|what happens)", r"goodbye", r"pregnan\w*", r"drove", r"drive", r"driving", r"behind the wheel", r"beat(?:s|ing)? (?:me|up|my|him|her)", r"hits? (?:me|my|him|her)", r"punch\w*", r"chok\w*", r"rap(?:e|ed|ist)", r"abus\w*", r"assault\w*", r"attack\w*", r"threaten\w*",
    r"seizures?", r"chest", r"pass(?:ed)? out", r"breathe", r"breathing", r"voices", r"hearing", r"seeing things", r"follow(?:s|ing|ed) me", r"watching me", r"spying", r"bugs", r"poison\w*", r"years? old", r"high school", r"underage", r"shoot\w*", r"shot (?:me|him|her|at)", r"stab\w*",
    r"blood", r"bleed\w*", r"faint\w*", r"collapsed?", r"heart (?:stop|rac|is|attack)\w*", r"unconscious", r"naloxone", r"narcan", r"needles?", r"inject\w*", r"veins?", r"dealer", r"plug", r"drug test", r"pee", r"urine", r"hurts? me",
)
LABELS = any_of(
    r"(?<!n)addict(?:s|ed|ion)?", r"junkie", r"junky", r"crackhead", r"cokehead", r"pothead", r"stoner", r"(?:a|the|that|such a|town) drunk", r"drunks", r"drunkard", r"alcoholic\w*", r"alkie", r"tweaker", r"fiend", r"clean", r"dirty",
    r"loser", r"failures?", r"idiot\w*", r"stupid\w*", r"dumb", r"pathetic", r"disgusting", r"weak", r"trash", r"garbage", r"scum", r"waste of", r"piece of", r"monster", r"freak", r"crazy", r"insane", r"psycho", r"lazy", r"ugly", r"fat",
    r"(?:terrible|bad|horrible|awful|worst|crappy|lousy) (?:person|mother|father|mom|dad|parent|wife|husband|son|daughter|friend|human)", r"deserve (?:it|this|to suffer|nothing)", r"(?:someone|people|person|guy|girl|man|woman|somebody) like (?:me|you)",
)
CRUDE = any_of(
    r"shit\w*", r"bullshit", r"fuck\w*", r"ass", r"asses", r"asshole\w*", r"bitch\w*", r"bastard\w*", r"cunt\w*", r"dick\w*", r"cock", r"pussy", r"whore\w*", r"slut\w*", r"crap", r"bs", r"hell", r"fag\w*", r"retard\w*", r"nigg\w*", r"sucks?", r"sucked", r"sex\w*", r"porn\w*", r"horny", r"piss\w*",
)
TO_THE_BOT = any_of(
    r"you", r"your", r"yours", r"yourself", r"you're", r"you've", r"we", r"we're", r"we've", r"we'd", r"we'll", r"us", r"ourselves", r"let's", r"(?<!\w )let me", r"bot", r"chatbot", r"robot", r"this (?:app|chat|thing|program)", r"ai", r"please", r"thanks", r"thank",
)
UNREADABLE = re.compile(r"\w-(?!\w)|(?<!\w)-\w|,\s*,|[A-Za-z]\d|\d+[a-z]{3,}|\band (?:even )?(?:when|if|because|since|although)\b|[\[\]{}<>\"#@*+/=_()]|https?:")
EMPTY = re.compile(
    r"^(?:I (?:just |really |do |don't |honestly |often |even )*(?:know|guess|mean|meant|said|say|think so|hope so|swear|bet|agree|understand|see|feel|wonder|think|hope|want|need|like|get it|do|am|can|did|will|have|would|don't|can't|didn't)"
    r"|I (?:don't|do not) mean .*|I(?:'m| was) (?:like|just saying|saying|here|back|good|okay|fine|there|not)\b.{0,3}|it (?:is|does|was|depends)|it's (?:me|it|okay|fine|good|true|whatever|like|what it is)|it is what it is|that'?s? (?:is |was )?(?:it|all|why|what|how|true|right|good|fine)\b.*|that is|who knows|who cares)$",
    re.IGNORECASE,
)
HOPELESS = any_of(
    r"never (?:be able|change|get better|be (?:happy|okay|normal|free|good)|stop|quit|make it|get out|amount|recover)", r"always (?:be (?:this|like)|be an?)", r"too late for", r"too far gone", r"no (?:hope|future|way out|point in)", r"nothing (?:matters|left)",
)

FIRST_WORDS_REFUSED = frozenset("that which what who whom whose how why where whether because and or but than as like to not for of by let do does did is are was were am have has can could would will should being".split())
LAST_WORDS_REFUSED = frozenset(
    "a an the and or but so because to of with for from by at my your his their our this's that's i you're it's is are was were be been am 're 'm if when while than as into"
    " like very really just even kind sort the most more such gonna wanna not no who which what why how where whether every some any being having become am maybe probably".split()
)
SHORT = re.compile(r"^(?:you're \w{4,}|you (?:slipped|relapsed|caved|lapsed|quit|stopped|drank|smoked|gambled|cried|panicked|smoke|drink|gamble|vape)|it (?:hurts|helps|works))$")
LINKS = frozenset({"and", "so", "but", "because", ",", "if", "when", "then"})
ENDINGS = frozenset({("no", "say"), ("no", "said"), ("no", "saying"), ("by", "go"), ("by", "goes"), ("by", "get"), ("most", "the")})
OPEN_VERBS = frozenset("will would could might wonder think feel say mean seem get gets got guess had has bring want".split())
"""Verbs that wait for an object or a complement when they stand last."""
BANNED = re.compile(r"\b(should|shouldn't|must|have to|has to|but|ought not)\b", re.IGNORECASE)
LEFT_OVER = re.compile(r"\b(i|me|my|mine|myself|i'm|i've|i'd|i'll|'m|(?<!\d )am)\b", re.IGNORECASE)
UNFINISHED = re.compile(
    r", you$|\b(?:that|know|think) (?:once|if|when) you get\b|\band in the last$|\bin (?:good|bad|great)$|^you (?:haven't|hadn't) yet$|\b(\w{2,})-\1|\b(?:after|before|when|if|because|that|until|since|and|how much|what) you$|^you (?:guess|mean|suppose|would say|said|say|often wonder|bet)\b|^you're \d+|^your name\b"
    r"|^you're (?:doing|going|being|getting|having|making|trying|just|like|gonna|here|back|kind|sort|really|pretty)$|^even if\b|\b(?:do|does|did|'ve|'s) (?:need|needs) to\b(?<!don't need to)",
    re.IGNORECASE,
)
DISAGREES = re.compile(r"(?<!of )\byou (is|was|am|has|does|wants|needs|feels|gets|keeps|makes|likes)\b|\b(it|he|she|that|this) (are|were|am|have|do|don't)\b|\byou you\b|\b(\w+) \3\b(?<!\bthat that)(?<!\bhad had)", re.IGNORECASE)


def safe(text: str) -> bool:
    """Whether a whole clause, before any shortening, is free of risk language and of final despair."""
    return not (RISK.search(text) or HOPELESS.search(text))


def worth_saying(tokens: Sequence[Token], text: str) -> bool:
    """Whether a client's clause may be reflected at all: a statement of theirs, safe, whole and readable."""
    if any(pattern.search(text) for pattern in (TO_THE_BOT, UNREADABLE, EMPTY)):
        return False
    if tokens[0].tag_ in ("VB", "VBP", "VBD", "VBN") and tokens[0].dep_ not in SUBJECTS:
        return False
    if any(_runs_on(token, tokens) for token in tokens):
        return False
    return tokens[0].lower_ not in FIRST_WORDS_REFUSED and _has_statement(tokens)


def sayable(text: str) -> float:
    """Confidence (0-1) that a switched clause reads as good English and is fit to be said; 0 forbids it."""
    words = text.split()
    if len(words) < 3 and not SHORT.match(text):
        return 0.0
    if not LEAST_WORDS <= len(words) <= MOST_WORDS or _hangs(words):
        return 0.0
    if any(pattern.search(text) for pattern in (LABELS, CRUDE, BANNED, LEFT_OVER, UNFINISHED, DISAGREES)):
        return 0.0
    if re.match(r"^you\b", text, re.IGNORECASE):
        return 1.0
    return 0.95 if re.search(r"\byou(r|rs|rself)?\b", text, re.IGNORECASE) else 0.65


def _hangs(words: Sequence[str]) -> bool:
    """Whether the last word waits for another."""
    last, before = words[-1].lower().strip(",."), words[-2].lower() if len(words) > 1 else ""
    if last in ("are", "were") and before == "you":
        return len(words) < 5
    if last.endswith("n't"):
        return len(words) < 5 or any(word.endswith("n't") for word in words[:-1])
    if (last, before) in ENDINGS:
        return False
    if last == "that":
        return before in ("think", "know", "wish", "hope", "say", "said", "feel", "so", "is", "was")
    if last in OPEN_VERBS and any(word in ("what", "who", "how", "where", "when", "whenever", "all") for word in words):
        return False
    return last in LAST_WORDS_REFUSED or last in OPEN_VERBS


def _has_statement(tokens: Sequence[Token]) -> bool:
    return any(_is_main_subject(token, tokens) for token in tokens)


def _is_main_subject(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether the token is a subject whose finite verb stands after it in the span, outside relative clauses."""
    verb = next((verb for verb in (token.head, *token.head.conjuncts) if verb in tokens), None)
    if verb is None or token.dep_ not in SUBJECTS or verb.i < token.i or verb.dep_ in ("relcl", "acl", "advcl"):
        return False
    if any(child.dep_ == "mark" or child.tag_ == "WRB" for child in verb.children if child.i == token.left_edge.i - 1):
        return False
    heads = (verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass")))
    return any(head.tag_ in ("VBD", "VBP", "VBZ", "MD") for head in heads)


def _runs_on(subject: Token, tokens: Sequence[Token]) -> bool:
    """Whether a second sentence starts here without a word that joins it to the first."""
    verb = subject.head
    if subject.dep_ not in ("nsubj", "nsubjpass", "expl") or subject.left_edge.i == tokens[0].i or verb.dep_ in ("ROOT", "relcl", "acl"):
        return _left_behind(subject)
    if verb.dep_ == "conj" and any(token.pos_ == "CCONJ" for token in verb.doc[verb.head.i : subject.i]):
        return False
    before = subject.left_edge.nbor(-1)
    if before.pos_ in ("CCONJ", "SCONJ", "ADV", "ADP", "PUNCT") or before.tag_ in ("WP", "WRB", "WDT", "IN"):
        return False
    if verb.dep_ in ("ccomp", "pcomp", "csubj"):
        return not takes_clause(verb.head) or verb.i < verb.head.i
    return verb.dep_ in ("conj", "parataxis", "dep", "appos")


def _left_behind(subject: Token) -> bool:
    """Whether the parser hung a first sentence, as if it were reported, on the one that follows it."""
    verb = subject.head
    if subject.dep_ != "nsubj" or verb.dep_ != "ccomp" or verb.i > verb.head.i:
        return False
    linked = any(token.lower_ in LINKS for token in verb.doc[verb.i : verb.head.i])
    return not linked and not any(child.dep_ == "mark" or child.tag_ == "WRB" for child in verb.children)



"""What may be said back to a client and what never is: the checks around a reflection."""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from bot.mi.clauses import SUBJECTS

LEAST_WORDS, MOST_WORDS = 3, 12

RISK = re.compile(
    r"\b(kill\w*|suicid\w*|die|dying|dead|death|overdos\w*|od|od'd|ods|hang(ed)? myself|gun|knife|blade|jump off|hurt(ing)? (myself|him|her|them|someone|people)|harm\w*|cut(ting)? (myself|my)|end (it|everything|my)"
    r"|(can't|can not|cannot|couldn't|don't want to|not) (do (this|it|life)|take (it|this|much|any)|go on|live|keep going|be here|exist|wake up|handle life)|wake up|disappear|better off|no reason|pointless|worthless|hopeless|useless|burden|give up on (life|everything)|tired of (living|life|being alive|existing)"
    r"|don't care if|not be here|goodbye|pregnan\w*|drove|driving|behind the wheel|beat(s|ing)? (me|up)|hits? me|hit (me|my|him|her)|punch\w*|chok\w*|rap(e|ed|ist)|abus\w*|assault\w*|attack\w*|seizures?|chest|passed out|pass out|breathe|breathing|blue|voices|hearing|seeing things|follow(s|ing|ed) me|watching me|spying|bugs|poison\w*"
    r"|years? old|high school|underage|my (teacher|homework)|shoot|shot|stab\w*|blood|bleed\w*|faint\w*|collapsed?|heart (stop|rac|is)\w*|unconscious|naloxone|narcan|needles?|inject\w*|vein|dealer|plug|test|pee|piss|urine|hurts? me|kms|unalive)\b",
    re.IGNORECASE,
)
LABELS = re.compile(
    r"\b(addict\w*|junkie|junky|crackhead|cokehead|pothead|stoner|drunk(ard)?s?(?! (again|last|on|and|every|at|for|all|when|so))|alcoholic\w*|alkie|tweaker|fiend|clean|dirty|loser|failures?|idiot\w*|stupid|dumb|pathetic|disgusting|weak|trash|garbage|scum|waste of|piece of|monster|freak|crazy|insane|psycho|lazy|ugly|fat"
    r"|terrible (person|mother|father|mom|dad|parent|wife|husband)|(bad|horrible|awful|shitty|worst) (person|mother|father|mom|dad|parent|wife|husband|son|daughter)|deserve (it|this|to suffer))\b",
    re.IGNORECASE,
)
CRUDE = re.compile(r"\b(shit\w*|fuck\w*|ass|asses|asshole\w*|bitch\w*|bastard\w*|cunt\w*|dick\w*|cock|pussy|whore\w*|slut\w*|crap|bullshit|bs|hell|fag\w*|retard\w*|nigg\w*|suck|sucks|sucked|screwed|sex\w*|porn\w*|horny|bang\w*)\b", re.IGNORECASE)
TO_THE_BOT = re.compile(r"\b(you|your|yours|yourself|you're|you've|u|ur|we|we're|we've|we'd|we'll|us|ourselves|let's|let|bot|chatbot|robot|app|program|ai|this chat|counselor|please|thanks|thank)\b", re.IGNORECASE)
UNREADABLE = re.compile(r"[\[\]{}<>\"#@*+/=_()]|https?:|\b(wtf|omg|smh)\b")
UNSURE_FRAMES = re.compile(r"^(I'm like|I was like|I'm just saying|I'm saying|I said|I mean|I meant|I don't know$|I know$|I guess$|I think so|I hope so|I do$|I am$|I can$|I did$|I will$|I have$|I would$|it is$|it does$|that's it|that's all|that's why|that's what|that's how|that is|I bet|I wonder|I swear|I agree|I understand|I see|I feel)$", re.IGNORECASE)

FIRST_WORDS_REFUSED = frozenset("that which who whom whose what how why where whether if and or but than as like to not for of with from by let do does did is are was were am have has can could would will should being".split())
LAST_WORDS_REFUSED = frozenset(
    "a an the and or but so because to of with for from by at my your his her their our this's that's i you're it's is are was were be been am 're 'm if when while than as into"
    " like very really just even kind sort the most more such gonna wanna don't doesn't didn't can't won't not no who which what why how where whether every some any".split()
)
BANNED = re.compile(r"\b(should|shouldn't|must|have to|has to|but|ought not)\b", re.IGNORECASE)
LEFT_OVER = re.compile(r"\b(i|me|my|mine|myself|i'm|i've|i'd|i'll|'m|am)\b", re.IGNORECASE)
DISAGREES = re.compile(r"\byou (is|was|am|has|does|wants|needs|feels|gets|keeps|makes|likes)\b|\b(it|he|she|that|this) (are|were|am|have|do|don't)\b|\byou you\b|\b(\w+) \3\b(?<!\bthat that)(?<!\bhad had)", re.IGNORECASE)


def worth_saying(span: Span) -> bool:
    """Whether a client's clause may be reflected at all: a statement of theirs, safe, whole and readable."""
    text = span.text
    if any(pattern.search(text) for pattern in (RISK, TO_THE_BOT, UNREADABLE, UNSURE_FRAMES)):
        return False
    return span[0].lower_ not in FIRST_WORDS_REFUSED and _has_statement(span)


def sayable(text: str) -> float:
    """Confidence (0-1) that a switched clause reads as good English and is fit to be said; 0 forbids it."""
    words = text.split()
    if not LEAST_WORDS <= len(words) <= MOST_WORDS or words[-1].lower().strip(",.") in LAST_WORDS_REFUSED:
        return 0.0
    if any(pattern.search(text) for pattern in (LABELS, CRUDE, BANNED, LEFT_OVER, DISAGREES)):
        return 0.0
    if re.match(r"^you\b", text, re.IGNORECASE):
        return 1.0
    return 0.8 if re.search(r"\byou(r|rs|rself)?\b", text, re.IGNORECASE) else 0.65


def _has_statement(span: Span) -> bool:
    return any(_is_main_subject(token, span) for token in span)


def _is_main_subject(token: Token, span: Span) -> bool:
    """Whether the token is a subject whose finite verb stands after it in the span, outside relative clauses."""
    verb = token.head
    if token.dep_ not in SUBJECTS or verb not in span or verb.i < token.i or verb.dep_ in ("relcl", "acl"):
        return False
    heads = (verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass")))
    return any(head.tag_ in ("VBD", "VBP", "VBZ", "MD") for head in heads) and token.i - span.start <= 6

"""Words and endings that are never said back to a client: risk, labels, crude words, half-said clauses."""

from __future__ import annotations

import re

from bot.mi.patterns import any_of, words

RISK = any_of(
    r"kill\w*",
    r"suicid\w*",
    r"die",
    r"dying",
    r"dead",
    r"death",
    r"overdos\w*",
    r"od",
    r"od'd",
    r"ods",
    r"hang(?:ed)? myself",
    r"gun",
    r"knife",
    r"blade",
    r"jump off",
    r"kms",
    r"unalive",
    r"hurt(?:ing)? (?:myself|him|her|them|someone|people)",
    r"harm\w*",
    r"cut(?:ting)? (?:myself|my \w+)",
    r"end (?:it|everything|my life|things)",
    r"I (?:just |really |honestly )?(?:can't|can not|cannot|couldn't|don't want to) (?:do (?:this|it|"
    r"life)(?: anymore| any longer|$)|take (?:it|this|much|any)|go on|live|keep going|be here|exist|wake "
    r"up|handle life|be alive)",
    r"not (?:wake up|be here|exist|live)",
    r"never wake up",
    r"disappear",
    r"better off",
    r"no reason",
    r"pointless",
    r"worthless",
    r"hopeless",
    r"useless",
    r"burden",
    r"give up on (?:life|everything|myself)",
    r"tired of (?:living|life|being alive|existing)",
    r"don't care (?:if|what happens)",
    r"goodbye",
    r"pregnan\w*",
    r"drove",
    r"drive",
    r"driving",
    r"behind the wheel",
    r"beat(?:s|ing)? (?:me|up|my|him|her)",
    r"hits? (?:me|my|him|her)",
    r"punch\w*",
    r"chok\w*",
    r"rap(?:e|ed|ist)",
    r"abus\w*",
    r"assault\w*",
    r"attack\w*",
    r"threaten\w*",
    r"seizures?",
    r"chest",
    r"pass(?:ed)? out",
    r"breathe",
    r"breathing",
    r"voices",
    r"hearing",
    r"seeing things",
    r"follow(?:s|ing|ed) me",
    r"watching me",
    r"spying",
    r"bugs",
    r"poison\w*",
    r"years? old",
    r"high school",
    r"underage",
    r"shoot\w*",
    r"shot (?:me|him|her|at)",
    r"stab\w*",
    r"blood",
    r"bleed\w*",
    r"faint\w*",
    r"collapsed?",
    r"heart (?:stop|rac|is|attack)\w*",
    r"unconscious",
    r"naloxone",
    r"narcan",
    r"needles?",
    r"inject\w*",
    r"veins?",
    r"dealer",
    r"plug",
    r"drug test",
    r"pee",
    r"urine",
    r"hurts? me",
)
LABELS = any_of(
    r"(?<!n)addict(?:s|ed|ion)?",
    r"junkie",
    r"junky",
    r"crackhead",
    r"cokehead",
    r"pothead",
    r"stoner",
    r"(?:a|the|that|such a|town) drunk",
    r"drunks",
    r"drunkard",
    r"alcoholic\w*",
    r"alkie",
    r"tweaker",
    r"fiend",
    r"clean",
    r"dirty",
    r"loser",
    r"failures?",
    r"idiot\w*",
    r"stupid\w*",
    r"dumb",
    r"pathetic",
    r"disgusting",
    r"weak",
    r"trash",
    r"garbage",
    r"scum",
    r"waste of",
    r"piece of",
    r"monster",
    r"freak",
    r"crazy",
    r"insane",
    r"psycho",
    r"lazy",
    r"ugly",
    r"fat",
    r"(?:terrible|bad|horrible|awful|worst|crappy|lousy) (?:person|mother|father|mom|dad|parent|wife|"
    r"husband|son|daughter|friend|human)",
    r"deserve (?:it|this|to suffer|nothing)",
    r"(?:someone|people|person|guy|girl|man|woman|somebody) like (?:me|you)",
)
CRUDE = any_of(
    r"shit\w*",
    r"bullshit",
    r"fuck\w*",
    r"ass",
    r"asses",
    r"asshole\w*",
    r"bitch\w*",
    r"bastard\w*",
    r"cunt\w*",
    r"dick\w*",
    r"cock",
    r"pussy",
    r"whore\w*",
    r"slut\w*",
    r"crap",
    r"bs",
    r"hell",
    r"fag\w*",
    r"retard\w*",
    r"nigg\w*",
    r"sucks?",
    r"sucked",
    r"sex\w*",
    r"porn\w*",
    r"horny",
    r"piss\w*",
)
TO_THE_BOT = any_of(
    r"you",
    r"your",
    r"yours",
    r"yourself",
    r"you're",
    r"you've",
    r"we",
    r"we're",
    r"we've",
    r"we'd",
    r"we'll",
    r"us",
    r"ourselves",
    r"let's",
    r"(?<!\w )let me",
    r"bot",
    r"chatbot",
    r"robot",
    r"this (?:app|chat|thing|program)",
    r"ai",
    r"please",
    r"thanks",
    r"thank",
)
UNREADABLE = re.compile(
    r"\w-(?!\w)|(?<!\w)-\w|,\s*,|[A-Za-z]\d|\d+[a-z]{3,}|\band (?:even )?(?:when|if|because|since|"
    r"although)\b|[\[\]{}<>\"#@*+/=_()]|https?:"
)
EMPTY = re.compile(
    r"^(?:I (?:just |really |do |don't |honestly |often |even )*(?:know|guess|mean|meant|said|say|think so|"
    r"hope so|swear|bet|agree|understand|see|feel|wonder|think|hope|want|need|like|get it|do|am|can|did|"
    r"will|have|would|don't|can't|didn't)"
    r"|I (?:don't|do not) mean .*|I(?:'m| was) (?:like|just saying|saying|here|back|good|okay|fine|there|"
    r"not)\b.{0,3}|it (?:is|does|was|depends)|it's (?:me|it|okay|fine|good|true|whatever|like|what it is)|"
    r"it is what it is|that'?s? (?:is |was )?(?:it|all|why|what|how|true|right|good|fine)\b.*|that is|who "
    r"knows|who cares)$",
    re.IGNORECASE,
)
HOPELESS = any_of(
    r"never (?:be able|change|get better|be (?:happy|okay|normal|free|good)|stop|quit|make it|get out|"
    r"amount|recover)",
    r"always (?:be (?:this|like)|be an?)",
    r"too late for",
    r"too far gone",
    r"no (?:hope|future|way out|point in)",
    r"nothing (?:matters|left)",
)

FIRST_WORDS_REFUSED = words(
    "that which what who whom whose how why where whether because and or but than as like to not for of by "
    "let do does did is are was were am have has can could would will should being"
)
LAST_WORDS_REFUSED = words(
    "a an the and or but so because to of with for from by at my your his their our this's that's i you're "
    "it's is are was were be been am 're 'm if when while than as into"
    " like very really just even kind sort the most more such gonna wanna not no who which what why how "
    "where whether every some any being having become am maybe probably"
)
SHORT = re.compile(
    r"^(?:you're \w{4,}|you (?:slipped|relapsed|caved|lapsed|quit|stopped|drank|smoked|gambled|cried|"
    r"panicked|smoke|drink|gamble|vape)|it (?:hurts|helps|works))$"
)
LINKS = frozenset({"and", "so", "but", "because", ",", "if", "when", "then"})
ENDINGS = frozenset(
    {("no", "say"), ("no", "said"), ("no", "saying"), ("by", "go"), ("by", "goes"), ("by", "get"), ("most", "the")}
)
OPEN_VERBS = words("will would could might wonder think feel say mean seem get gets got guess had has bring want")
"""Verbs that wait for an object or a complement when they stand last."""
BANNED = re.compile(r"\b(should|shouldn't|must|have to|has to|but|ought not)\b", re.IGNORECASE)
LEFT_OVER = re.compile(r"\b(i|me|my|mine|myself|i'm|i've|i'd|i'll|'m|(?<!\d )am)\b", re.IGNORECASE)
UNFINISHED = re.compile(
    r", you$|\b(?:that|know|think) (?:once|if|when) you get\b|\band in the last$|\bin (?:good|bad|great)$|"
    r"^you (?:haven't|hadn't) yet$|\b(\w{2,})-\1|\b(?:after|before|when|if|because|that|until|since|and|"
    r"how much|what) you$|^you (?:guess|mean|suppose|would say|said|say|often wonder|bet)\b|^you're \d+|"
    r"^your name\b"
    r"|^you're (?:doing|going|being|getting|having|making|trying|just|like|gonna|here|back|kind|sort|"
    r"really|pretty)$|^even if\b|\b(?:do|does|did|'ve|'s) (?:need|needs) to\b(?<!don't need to)",
    re.IGNORECASE,
)
DISAGREES = re.compile(
    r"(?<!of )\byou (is|was|am|has|does|wants|needs|feels|gets|keeps|makes|likes)\b|\b(it|he|she|that|"
    r"this) (are|were|am|have|do|don't)\b|\byou you\b|\b(\w+) \3\b(?<!\bthat that)(?<!\bhad had)",
    re.IGNORECASE,
)

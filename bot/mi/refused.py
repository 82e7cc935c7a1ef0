"""Words and endings that are never said back to a client: risk, labels, crude words, half-said clauses."""

from __future__ import annotations

import re

from bot.mi.patterns import any_of, words

RISK = any_of(
    r"kill\w*|suicid\w*|die|dying|dead|death|overdos\w*|od|od'd|ods|hang(?:ed)? myself|gun|knife"
    r"|blade|jump off|kms|unalive|hurt(?:ing)? (?:myself|him|her|them|someone|people)|harm\w*"
    r"|cut(?:ting)? (?:myself|my \w+)|end (?:it|everything|my life|things)"
    r"|I (?:just |really |honestly )?(?:can't|can not|cannot|couldn't|don't want to) "
    r"(?:do (?:this|it|life)(?: anymore| any longer|$)|take (?:it|this|much|any)|go on|live|keep going|be "
    r"here|exist|wake up|handle life|be alive)"
    r"|not (?:wake up|be here|exist|live)|never wake up|disappear|better off|no reason|pointless"
    r"|worthless|hopeless|useless|burden|give up on (?:life|everything|myself)"
    r"|tired of (?:living|life|being alive|existing)|don't care (?:if|what happens)|goodbye"
    r"|pregnan\w*|drove|drive|driving|behind the wheel|beat(?:s|ing)? (?:me|up|my|him|her)"
    r"|hits? (?:me|my|him|her)|punch\w*|chok\w*|rap(?:e|ed|ist)|abus\w*|assault\w*|attack\w*"
    r"|threaten\w*|seizures?|chest|pass(?:ed)? out|breathe|breathing|voices|hearing|seeing things"
    r"|follow(?:s|ing|ed) me|watching me|spying|bugs|poison\w*|years? old|high school|underage"
    r"|shoot\w*|shot (?:me|him|her|at)|stab\w*|blood|bleed\w*|faint\w*|collapsed?"
    r"|heart (?:stop|rac|is|attack)\w*|unconscious|naloxone|narcan|needles?|inject\w*|veins?"
    r"|dealer|plug|drug test|pee|urine|hurts? me"
)
LABELS = any_of(
    r"(?<!n)addict(?:s|ed|ion)?|junkie|junky|crackhead|cokehead|pothead|stoner"
    r"|(?:a|the|that|such a|town) drunk|drunks|drunkard|alcoholic\w*|alkie|tweaker|fiend|clean"
    r"|dirty|loser|failures?|idiot\w*|stupid\w*|dumb|pathetic|disgusting|weak|trash|garbage|scum"
    r"|waste of|piece of|monster|freak|crazy|insane|psycho|lazy|ugly|fat"
    r"|(?:terrible|bad|horrible|awful|worst|crappy|lousy) "
    r"(?:person|mother|father|mom|dad|parent|wife|husband|son|daughter|friend|human)"
    r"|deserve (?:it|this|to suffer|nothing)"
    r"|(?:hate|hated|hating|can't stand|cannot stand|despise|sick of|disgusted (?:with|by|at)) (?:myself|yourself)"
    r"|(?:someone|people|person|guy|girl|man|woman|somebody) like (?:me|you)"
)
CRUDE = any_of(
    r"shit\w*|bullshit|fuck\w*|ass|asses|asshole\w*|bitch\w*|bastard\w*|cunt\w*|dick\w*|cock|pussy"
    r"|whore\w*|slut\w*|crap|bs|hell|fag\w*|retard\w*|nigg\w*|sucks?|sucked|sex\w*|porn\w*|horny"
    r"|piss\w*"
)
TO_THE_BOT = any_of(
    r"you|your|yours|yourself|you're|you've|we|we're|we've|we'd|we'll|us|ourselves|let's"
    r"|(?<!\w )let me|bot|chatbot|robot|this (?:app|chat|thing|program)|ai|please|thanks|thank"
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
    r"\b(?:said|says|told \w+) (?:that )?if you\b"
    r"(?!.*\b(?:he|she|it|they|you)(?:'ll|'d| will| would| can| could|'re|'s| is| are| needs?| ought)\b)|"
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
TAKEN_BACK = re.compile(
    r"^I (?:just |really |still )?(?:don't|can't|won't|didn't|couldn't|never (?:do|did|can))$", re.IGNORECASE
)
"""A next clause that takes back the one before ("i know how to say no, i just dont")."""

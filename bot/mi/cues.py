"""Which way one clause of a client leans, by its words alone (change or sustain talk, MISC 2.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from bot.mi.codes import Talk, talk_of
from bot.mi.patterns import any_of

Lean = Literal["change", "sustain", "both", "none"]

USE = (
    r"(?:it|this stuff|that stuff|coke|cocaine|weed|pot|drinking|smoking|using|gambling|betting|vaping|"
    r"meth|pills|booze|alcohol|dope)"
)
STOP = (
    r"(?:stop|stopping|quit|quitting|cut(?:ting)? (?:it )?(?:down|back|out)|slow(?:ing)? down|chang(?:e|"
    r"ing)|giv(?:e|ing) (?:it |this |that )?up"
    r"|get(?:ting)? (?:sober|clean|off|help|treatment|better)|detox|taper|let(?:ting)? (?:it |this )?go|"
    r"rehab|treatment)"
)
KIN = (
    r"(?:kids?|son|daughter|wife|husband|mom|mother|dad|father|girlfriend|boyfriend|partner|sister|brother|"
    r"family|fiance|fiancee|baby|boys|girls)"
)

DECIDED_SUSTAIN = any_of(
    rf"(?:not|n't|never|no)\b[\w ]{{0,12}} (?:going to|want to|need to|have to|plan to|planning to|plan on|"
    rf"ready to|trying to|looking to|intend to|interested in|about to|planning on) {STOP}",
    rf"(?:don't|do not|can't|cannot|couldn't|won't|never|not able to|wouldn't|unable to) (?:ever |just |"
    rf"really |even |want to |see myself |imagine |picture |be able to )*{STOP}",
    r"(?:don't|do not|didn't) (?:\w+ )?(?:want|need|plan|intend) (?:to )?(?:change|quit|stop|help|rehab|"
    r"treatment|give|anyone|it to stop)",
    r"not ready",
    r"I(?:'d| would| will|'ll) miss",
    r"(?:going to|gonna|will|I'll) (?:keep|carry on|continue) (?:on )?(?:smoking|drinking|using|doing|"
    r"vaping|gambling|betting|going|partying)",
    r"can't (?:imagine|picture|see) .*without",
    r"can't (?:sleep|function|relax|work|cope|focus|eat|have fun|get through|get going|get out of bed|"
    r"start|do \w+) .*without",
    r"don't (?:think|believe|feel like|know if) I (?:can|could|will|have it|need|want)",
    r"(?:don't|didn't) see (?:a|the|any) (?:problem|point|reason|harm|need|way)",
    r"(?:never|n't) (?:works?|worked|last(?:s|ed)?|sticks?|stuck|helped)\b",
    r"nothing (?:works|helps|else|has worked|beats)",
    r"(?:no|what's the) point",
    r"always (?:go|end up|come|fall|wind up)(?: going)? back",
)
DECIDED_CHANGE = any_of(
    rf"(?:want|wanted|need|needs|wish I could|ready|trying|going|love|like|hope|have|decided|promised|"
    rf"promise|time|plan|planning|willing|got) (?:\w+ )?to (?:just |really |finally |try to |try and "
    rf")*{STOP}",
    rf"(?:wish|want|need|hope|think|know) (?:that )?I (?:could|can|would|had|need to|should|ought to|have "
    rf"to|will) (?:just |really |never )?{STOP}",
    rf"(?:want|need) (?:some |a little |professional )?(?:help|{STOP})",
    r"(?:don't|do not|not) (?:want|like|going|wanna)\b(?: to)? (?:be|become|end up|live|lose|feel|go back|"
    r"keep|wake|touch|use|drink|smoke|gamble|hurt|lie|miss|spend|waste|hide|go through|put|let|turn|do "
    r"this)",
    r"(?:not|isn't|no|stopped being) (?:even )?(?:fun|worth it)",
    r"(?:don't|do not) (?:even |really )?(?:like|enjoy) (?:it|who|what|how|this|myself|the)",
    r"tired of",
    r"sick of",
    r"fed up",
    r"had enough",
    r"enough is enough",
    r"done with",
    r"(?:I'm|I am) (?:so |just )?(?:done|quitting|stopping|finished|through with|over it)",
    r"can't keep",
    r"can't go on like",
    r"can't afford",
    r"(?:has|have|needs|need|got) to (?:change|give|stop|end)",
    r"something (?:has|needs) to",
    r"(?:deleted|blocked|flushed|poured|dumped|threw)",
    r"(?:haven't|didn't|not|hasn't) (?:used|had|touched|drunk|drank|smoked|done|bet|gambled|been|use|drink|"
    r"smoke|go|touch|buy|bet|gamble)\b.*",
    r"(?:could|can|been|went|go|made it|lasted|stayed|got through|did) .*(?:days?|weeks?|weekend|months?|"
    r"years?|summer|night) (?:without|sober|off|clean)",
    r"without (?:it|coke|using|drinking|smoking|gambling|weed) for",
    r"I (?:quit|stopped)\b(?! .*(?:times|never|didn't))",
    r"(?:stop|quit) (?:before|for)",
    r"not (?:buying|using|drinking|touching|going back|smoking|betting)",
    r"can go .*(?:days?|weeks?|weekend)",
)
CHANGE = any_of(
    r"hate",
    r"asham\w*",
    r"embarrass\w*",
    r"guilt\w*",
    r"regret\w*",
    r"scare[sd]?",
    r"scary",
    r"afraid",
    r"worr(?:y|ied|ies|ying)",
    r"disappoint\w*",
    r"(?:ruin|destroy|wreck|cost|hurt|break|damag|affect|mess)(?:s|es|ed|ing|e)? (?:up )?(?:me|my|us|"
    r"everything|our|the)",
    r"(?:losing|lost) (?:my|a|the|everything|so|our|another|\d+)",
    r"lose (?:my|the|everything|her|him|them)",
    r"bad for (?:me|my|us)",
    r"broke",
    r"debts?",
    r"owe",
    r"rent",
    r"overdrawn",
    r"paycheck",
    r"savings",
    r"a fortune",
    r"so much money",
    r"more money",
    r"saved?",
    r"(?:saw|found|caught) me",
    rf"{KIN} .*(?:deserve|need|crie[sd]|cry|left|leav|scared|worr|afraid|hate|ask|won't|says?|wants?)\w*",
    r"deserves?",
    r"miss (?:my|being|who|feeling|the person|having|going|her|him|them)",
    r"missed (?:my|the|a|work|school|our|her|his|out)",
    r"out of (?:hand|control)",
    r"too (?:much|far|old)",
    r"(?:getting |got |gets )?worse",
    r"wast(?:ed|ing)",
    r"hangovers?",
    r"hungover",
    r"come ?downs?",
    r"crash",
    r"sober",
    r"last time",
    r"important to me",
    r"used to (?:be|run|play|love|have|paint|go|read|work)",
    r"called",
    r"booked",
    r"signed up",
    r"appointment",
    r"told (?:my|her|him|them)",
    r"talked to",
    r"meetings?",
    r"therapist",
    r"counselor",
    r"sponsor",
    r"(?:cut|cutting) (?:down|back)",
    r"instead of",
    r"only had",
    r"better (?:person|life|mom|dad|health|off|without)",
    r"(?:my )?life back",
    r"normal",
    r"different",
    r"healthy",
    r"healthier",
    r"remember",
    r"recognize",
    r"secret",
    r"hid(?:e|ing)",
    r"l(?:ied|ying)",
    r"promise[ds]?",
    r"lungs",
    r"liver",
    r"nose",
    r"teeth",
    r"heart",
    r"health",
    r"dui",
    r"fired",
    r"arrested",
    r"license",
    r"probation",
    r"fight(?:s|ing)?",
    r"fought",
    r"arguing",
    r"slipping",
    r"older than",
    r"getting old",
    r"don't miss",
    r"foggy",
    r"a (?:total )?(?:wreck|mess)",
    r"paranoid",
    r"drained",
    r"exhausted",
    r"walked (?:right )?past",
    r"walked away",
    r"said no",
    r"wrecking",
    r"wish",
    r"ready",
    r"willing",
    r"going to try",
    r"open to",
)
SUSTAIN = any_of(
    rf"(?:like|love|enjoy|need|miss|want) (?:getting |to get |my |the |a )*(?:{USE}|high|drunk|buzzed|"
    rf"wasted|buzz|rush|taste|feeling|ritual|beer|beers|wine|drink|smoke|smokes|line|hit|joint|cigarette)",
    r"(?:love|like) (?:how|the way|what)",
    r"(?<!not )(?<!isn't )(?<!no )fun",
    r"the (?:only|best) (?:way|time|thing|place|break|part)",
    r"(?:it|this|coke|weed|pot|drinking|smoking|using|alcohol|wine|beer|pills?|meth|gambling|vaping|"
    r"nicotine|that) (?:really |just |kind of |actually |does |always )*helps",
    r"works for me",
    r"relax(?:es|ed|ing)?",
    r"calms?",
    r"the edge",
    r"numbs?",
    r"makes? me (?:feel|funny|happy|confident|social|forget|talk|relax|more|less|calm)",
    r"gives me",
    r"keeps me",
    r"can't (?:help|control|resist|cope|deal|do it|function|relax|sleep|get)",
    r"too (?:hard|late|stressed|busy|strong)",
    r"(?:not|isn't|no|ain't|never) (?:that |so |a |really |a big |an? )*(?:bad|problem|deal|issue|big)",
    r"not hurting",
    r"under control",
    r"in control",
    r"handle it",
    r"anytime",
    r"whenever I want",
    r"every(?:one|body) (?:does|drinks|uses|smokes|I know|else)",
    r"all my (?:friends|buddies|coworkers)",
    r"how I (?:cope|deal|unwind|relax)",
    r"need (?:it|something|a|my|the)",
    r"deserve (?:it|a|my|some)",
    r"tried",
    r"fail(?:ed|s)?",
    r"feels (?:good|great|amazing|better)",
    r"worth it",
    r"part of (?:who I am|the job|my)",
    r"focus",
    r"bor(?:ed|ing)",
    r"willpower",
    r"cravings?",
    r"without it",
    r"happy (?:with|as|the way|how)",
    r"I'm (?:fine|good|okay)",
    r"it's (?:fine|okay|legal|natural|just)",
    r"harmless",
    r"miss it",
    r"confidence",
    r"fit in",
    r"pain",
    r"back on it",
)

FIT: Mapping[Talk, Mapping[Lean, float]] = MappingProxyType(
    {
        "change": {"change": 1.0, "both": 0.7, "none": 0.6, "sustain": 0.0},
        "ambivalent": {"change": 1.0, "both": 1.0, "none": 0.6, "sustain": 0.0},
        "sustain": {"sustain": 1.0, "both": 0.7, "none": 0.6, "change": 0.0},
        "neutral": {"change": 1.0, "both": 0.8, "none": 0.9, "sustain": 0.8},
        "discord": {"change": 0.0, "both": 0.0, "none": 0.0, "sustain": 0.0},
    }
)
"""How well a clause of each lean serves a message of each talk type; 0 is never."""


CONDITION = re.compile(r"(?<=\w) (?:if|unless|until|when|whenever) .*$", re.IGNORECASE)
"""What a clause is made to hang on leans nowhere by itself."""


def lean_of(clause: str) -> Lean:
    """Which way the clause leans; a plain refusal or a plain wish decides over single words."""
    clause = CONDITION.sub("", clause)
    if DECIDED_SUSTAIN.search(clause):
        return "sustain"
    if DECIDED_CHANGE.search(clause):
        return "change"
    change, sustain = CHANGE.search(clause), SUSTAIN.search(clause)
    if change and sustain:
        return "both"
    return "change" if change else "sustain" if sustain else "none"


def fit(lean: Lean, intent: str | None) -> float:
    """How well a clause of this lean serves a message of this intent: 0 (never reflect it here) to 1."""
    return FIT[talk_of(intent)][lean]

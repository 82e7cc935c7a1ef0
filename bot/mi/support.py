"""Whether a clause bears out the intent its message was given: a stem for a step taken must not meet a loss suffered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.mi.cues import lean_of
from bot.mi.patterns import any_of

FRONT = r"(?:(?:yesterday|today|tonight|tomorrow|last \w+|this \w+|sometimes|finally|maybe|now|starting \w+|instead of [\w ]+?|with [\w ]+?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?"
AGENT = rf"^{FRONT}you(?: and your [\w']+)?(?:'re|'ve|'ll|'d)?\b"

SUFFERED = any_of(
    r"got (?:kicked|fired|laid|cut|written|arrested|caught|sick)", r"lost", r"owe", r"spent", r"snapped", r"(?:hid|hiding|lied|lie|lying|stole|pawned)", r"used again", r"relapsed", r"slipped",
    r"missed", r"blew", r"started (?:hiding|drinking|using|smoking|lying|stealing|with)", r"(?:can't|couldn't) (?:sleep|remember|stop)", r"woke up", r"bought", r"caved", r"messed",
)
NOT_DONE = any_of(r"(?:haven't|have not|didn't|did not|hadn't|not|without|instead of) \w+")
EVIDENCE: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "change_commitment": any_of(
            r"going to", r"not \w+ing", r"quitting", r"stopping", r"done", r"never", r"promised?", r"swear", r"swore", r"decided", r"made up your mind", r"committed", r"gave your word",
            r"leaving", r"giving", r"calling", r"throwing", r"throw", r"will", r"won't", r"off it", r"told (?:your|him|her|them|everyone)", r"told yourself", r"starting",
        ),
        "change_activation": any_of(
            r"might", r"could", r"may", r"maybe", r"ready", r"willing", r"open to", r"thinking", r"thinking about", r"want to", r"wouldn't mind", r"leaning", r"looked", r"looking",
            r"try", r"considering", r"planning", r"going to", r"hoping", r"prepared",
        ),
        "change_ability": any_of(
            r"can", r"could", r"able", r"stopped", r"quit", r"went", r"go", r"did", r"done", r"managed", r"got through", r"stayed", r"without", r"made it", r"said no", r"lasted", r"cut",
            r"know how", r"helps?", r"easier", r"stronger", r"before", r"don't use", r"kept",
        ),
        "change_need": any_of(r"needs?", r"ought", r"can't", r"time to", r"change", r"enough", r"important", r"got to", r"choose", r"won't", r"has got"),
        "change_desire": any_of(
            r"want(?:s|ed|ing)?", r"wish", r"like", r"love", r"hope", r"hoping", r"miss", r"tired", r"sick", r"ready", r"dream", r"rather", r"trying", r"goal", r"fed up", r"hate", r"wants", r"give anything",
        ),
        "sustain_desire": any_of(r"like", r"love", r"enjoy", r"want", r"miss", r"fun", r"rather", r"look forward", r"beats", r"best", r"highlight", r"don't see", r"happy", r"good", r"trying"),
        "sustain_ability": any_of(
            r"can't", r"couldn't", r"tried", r"always", r"hard", r"never", r"don't (?:think|know|have|see)", r"back", r"impossible", r"every time", r"won't", r"strong", r"give up", r"end up",
            r"once you start", r"crack", r"cave", r"shot", r"gone", r"unless", r"swear off",
        ),
        "sustain_need": any_of(r"feel you (?:really |just )?need", r"need it", r"without", r"unless", r"can't", r"get sick", r"sleep", r"rely", r"depend"),
        "sustain_commitment": any_of(r"not going to", r"not (?:quitting|stopping|giving|changing|cutting)", r"going to", r"keep(?:ing)?", r"don't (?:plan|intend)", r"no (?:plans|intention)", r"when you're ready", r"staying"),
        "share_feeling": any_of(
            r"feel(?:s|ing)?", r"you(?:'re| are) (?!in\b|at\b|on\b|the\b|a\b|an\b|going\b)\w+", r"scares?", r"hurts?", r"sad", r"lonely", r"hard", r"cry", r"hate", r"anxiety", r"heart", r"nervous", r"been (?:down|sad|low|depressed)", r"piling up",
        ),
        "share_craving": any_of(r"crav\w+", r"want", r"urges?", r"think(?:ing)?", r"taste", r"need", r"head", r"can't stop", r"keep", r"feel it", r"reminds", r"watering", r"itching", r"outside", r"hits", r"pull"),
        "nudged_here": any_of(
            r"sent", r"made", r"makes?", r"making", r"told", r"wants?", r"wanted", r"said", r"says", r"gave", r"here", r"court", r"judge", r"job", r"jail", r"probation", r"set", r"suggested", r"thinks?", r"link", r"won't", r"asked", r"look good",
        ),
    }
)
BY_THE_CLIENT = frozenset({"change_steps", "change_commitment", "change_activation", "share_lapse", "sustain_commitment"})
"""Intents whose stems credit the client with an act or a plan of their own."""


def supports(clause: str, intent: str) -> bool:
    """Whether a second-person clause says the kind of thing that stems of this intent take for granted."""
    if intent in BY_THE_CLIENT and not re.match(AGENT, clause, re.IGNORECASE):
        return False
    if intent in ("change_steps", "change_ability") and (SUFFERED.search(NOT_DONE.sub("", clause)) or lean_of(clause) == "sustain"):
        return False
    return intent not in EVIDENCE or bool(EVIDENCE[intent].search(clause))

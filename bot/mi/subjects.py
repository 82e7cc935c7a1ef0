"""Putting back the "I" or "it" that chat messages leave out, where only one reading is possible."""

from __future__ import annotations

import re

ADVERBS = (
    r"(?:just|really|so|always|also|still|kind of|pretty|too|very|honestly|only|even|finally|already|"
    r"mostly|usually|never|literally|almost|barely)"
)
STATES = (
    "tired|sick|scared|afraid|ashamed|worried|stressed|exhausted|bored|lonely|broke(?! (?:up|down|my|the|"
    "it|into|a|his|her|out))|embarrassed|angry|depressed|anxious|proud|sober|worn out|burnt out|burned out|"
    "fed up"
    "|not sure|not ready|not proud|not happy|not going to|not trying|not (?:going|doing|drinking|using|"
    "smoking|quitting|touching|having|getting)|never going|over it|done with|done|ready|hungover|sleepy|"
    "numb|miserable|nervous|desperate|disgusted|frustrated|overwhelmed|stuck|so alone|all alone|always "
    "alone|torn|on edge"
    "|trying|thinking|struggling|feeling|getting|hoping|planning|wondering|going to|about to|sleeping|"
    "waking up|supposed to"
)
STATE = re.compile(rf"^({ADVERBS} )*({STATES})\b(?! (is|was|makes|made|feels|helps|keeps|are|has)\b)", re.IGNORECASE)
MODAL = re.compile(
    r"^(can't|cannot|can not|couldn't|won't|wouldn't|didn't|haven't|don't (?=(want|like|know|think|care|"
    r"feel|need|even|really|see|have|believe|trust|remember|understand|get|do|use|drink|smoke|gamble|wanna|"
    r"ever|enjoy|sleep|want)\b)"
    r"|used to (?!be\b)|would love|would like|could use|will try|might|never (?=(thought|wanted|meant|used|"
    r"felt|had|been|said|did|knew|really)\b))",
    re.IGNORECASE,
)
PRESENT = re.compile(
    rf"^({ADVERBS} )*(want|need|wish|love|hate|miss|feel (?!free)|hope|think(?! about| of)|know(?! that)|"
    rf"keep \w+ing|have to|have been|want to|need to|like to|like it(?!')|like the|like how|like being)\b",
    re.IGNORECASE,
)
PAST = re.compile(
    rf"^({ADVERBS} )*(quit|stopped|deleted|threw|blocked|told|called|went|relapsed|slipped|drank|smoked|"
    rf"snorted|lost|tried|started|bought|spent|made|cut (down|back)|talked|signed|moved|gave|found|booked"
    r"|texted|promised|woke|stayed|skipped|poured|flushed|dumped|ended up|got|had|did|used(?! to be)|felt|"
    r"thought|realized|decided|wanted|knew|missed|came|took|saw|sold|gambled|lied|fell|messed up|blew|"
    r"broke (?:up|down)|passed|kept|put|ran|left|ate|slept|hid|cried|swore|won|cashed|pawned|borrowed|hit "
    r"(?=\\w+))\b(?! (is|was)\b)",
    re.IGNORECASE,
)
BEEN = re.compile(
    rf"^({ADVERBS} )*been (?=(\w+ing|down|depressed|sad|better|worse|stressed|drunk|high|really|so|sober|"
    rf"clean|off|on|here|there|doing|to|thinking|a \w+)\b)",
    re.IGNORECASE,
)
REGULAR_PAST = re.compile(
    r"^(?!(?:addicted|excited|depressed|disappointed|interested|scared|tired|worried|bored|"
    r"supposed)\b)\w{3,}ed (?:my|the|a|an|all|one|some|it|her|him|them|off|out|up|back|to the|again|every|"
    r"this|that|everything)\b",
    re.IGNORECASE,
)
IT_VERB = re.compile(
    r"^(just )?(helps|makes|keeps|gives|takes|feels|works|sucks|hurts|gets|costs|calms|numbs|relaxes|"
    r"brings|lets|messes|ruins|scares|kills)\b",
    re.IGNORECASE,
)


def restore_subjects(sentence: str) -> str:
    """The sentence with its subject; unchanged when it has one or when the reading is not certain."""
    if BEEN.match(sentence):
        return "I've " + _lower(sentence)
    if STATE.match(sentence):
        return "I'm " + _lower(sentence)
    if MODAL.match(sentence) or PRESENT.match(sentence) or PAST.match(sentence) or REGULAR_PAST.match(sentence):
        return "I " + _lower(sentence)
    return "It " + _lower(sentence) if IT_VERB.match(sentence) else sentence


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]

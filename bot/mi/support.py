"""Whether a clause bears out the intent of its message: a stem for a step taken must not meet a loss suffered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.mi.cues import lean_of
from bot.mi.patterns import any_of

FRONT = (
    r"(?:(?:yesterday|today|tonight|tomorrow|last \w+|this \w+|sometimes|finally|maybe|now|starting \w+|"
    r"instead of [\w ]+?|with [\w ]+?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?"
)
AGENT = rf"^{FRONT}you(?: and your [\w']+)?(?:'re|'ve|'ll|'d)?\b"

SUFFERED = any_of(
    r"got (?:kicked|fired|laid|cut|written|arrested|caught|sick)|lost|owe|spent|snapped"
    r"|(?:hid|hiding|lied|lie|lying|stole|pawned)|used again|relapsed|slipped|missed|blew"
    r"|started (?:hiding|drinking|using|smoking|lying|stealing|with)"
    r"|(?:can't|couldn't) (?:sleep|remember|stop)|woke up|bought|caved|messed"
)
WHILE_USING = any_of(
    r"(?:when|if|while|after|on|once) (?:you|you're|you've) (?:use|vape|smoke|drink|high|drunk|had|on it)"
)
NOT_DONE = any_of(r"(?:haven't|have not|didn't|did not|hadn't|not|without|instead of) \w+")
EVIDENCE: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "change_steps": any_of(
            r"deleted|blocked|threw (?:your|it|out|away|all|the|them)"
            r"|(?:flushed|poured|dumped|uninstalled|downloaded|unfollowed|closed|returned|sold)"
            r"|(?:told|called|texted|asked|talked to|emailed|messaged) (?!off)|called in"
            r"|(?:booked|signed|joined|scheduled|applied|enrolled)|appointment|(?:went|gone|going|been) to"
            r"|(?:started|been) (?:seeing|going|taking|chewing|running|walking|trying|writing|lifting|looking|working)"
            r"|(?:cut|cutting) (?:down|back|it|your)"
            r"|(?:switched|changed|swapped|replaced|skipped|avoided|turned down)"
            r"|(?:said no|gave|handed|left|walked|moved|stayed|kept|took|put)"
            r"|got (?:rid|your\w*|through|yourself)|made it"
            r"|(?:haven't|have not|didn't|did not) (?:used?|had|have|bought|buy|drunk|drink)"
            r"|(?:haven't|have not|didn't|did not) (?:smoked|smoke|touched?|gambled?|bet|gone|go|pick|call|text)"
            r"|only (?:had|used|did|smoked|drank)"
            r"|(?:gone|went|lasted|managed|did) (?:about )?(?:\d+|\w+) (?:days?|weeks?|months?|nights?|hours?)"
            r"|(?:quit|stopped|instead|drank water|soda|seltzer|sober|threw your)"
        ),
        "change_commitment": any_of(
            r"going to|not \w+ing|quitting|stopping|done|never|promised?|swear|swore|decided"
            r"|made up your mind|committed|gave your word|leaving|giving|calling|throwing|throw|will|won't"
            r"|off it|told (?:your|him|her|them|everyone)|told yourself|starting"
        ),
        "change_activation": any_of(
            r"might|could|may|maybe|ready|willing|open to|thinking|thinking about|want to|wouldn't mind"
            r"|leaning|looked|looking|try|considering|planning|going to|hoping|prepared"
        ),
        "change_ability": any_of(
            r"can|could|able|stopped|quit|went|go|did|done|managed|got through|stayed|without|made it"
            r"|said no|lasted|cut|know how|helps?|easier|stronger|before|don't use|kept"
        ),
        "change_need": any_of(r"needs?|ought|can't|time to|change|enough|important|got to|choose|won't|has got"),
        "change_desire": any_of(
            r"want(?:s|ed|ing)?|wish|like|love|hope|hoping|miss|tired|sick|ready|dream|rather|trying|goal"
            r"|fed up|hate|wants|give anything"
        ),
        "sustain_desire": any_of(
            r"like|love|enjoy|want|miss|fun|rather|look forward|beats|best|highlight|don't see|happy|good"
            r"|trying"
        ),
        "sustain_ability": any_of(
            r"can't|couldn't|tried|always|hard|never|don't (?:think|know|have|see)|back|impossible"
            r"|every time|won't|strong|give up|end up|once you start|crack|cave|shot|gone|unless|swear off"
        ),
        "sustain_need": any_of(
            r"feel you (?:really |just )?need|need it|without|unless|can't|get sick|sleep|rely|depend"
        ),
        "sustain_commitment": any_of(
            r"not going to|not (?:quitting|stopping|giving|changing|cutting)|going to|keep(?:ing)?"
            r"|don't (?:plan|intend)|no (?:plans|intention)|when you're ready|staying"
        ),
        "share_feeling": any_of(
            r"feel(?:s|ing)?|you(?:'re| are) (?!in\b|at\b|on\b|the\b|a\b|an\b|going\b)\w+|scares?|hurts?"
            r"|sad|lonely|hard|cry|hate|anxiety|heart|nervous|been (?:down|sad|low|depressed)|piling up"
        ),
        "share_craving": any_of(
            r"crav\w+|want|urges?|think(?:ing)?|taste|need|head|can't stop|keep|feel it|reminds|watering"
            r"|itching|outside|hits|pull"
        ),
        "nudged_here": any_of(
            r"sent|made|makes?|making|told|wants?|wanted|said|says|gave|here|court|judge|job|jail"
            r"|probation|set|suggested|thinks?|link|won't|asked|look good"
        ),
    }
)
BY_THE_CLIENT = frozenset(
    {"change_steps", "change_commitment", "change_activation", "share_lapse", "sustain_commitment"}
)
"""Intents whose stems credit the client with an act or a plan of their own."""


def supports(clause: str, intent: str) -> bool:
    """Whether a second-person clause says the kind of thing that stems of this intent take for granted."""
    if intent == "change_ability" and WHILE_USING.search(clause):
        return False
    if intent in BY_THE_CLIENT and not re.match(AGENT, clause, re.IGNORECASE):
        return False
    if intent in ("change_steps", "change_ability") and (
        SUFFERED.search(NOT_DONE.sub("", clause)) or lean_of(clause) == "sustain"
    ):
        return False
    return intent not in EVIDENCE or bool(EVIDENCE[intent].search(clause))

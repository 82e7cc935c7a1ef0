"""Read an answer to one of our questions: yes, no, or neither."""

from __future__ import annotations

import re
from typing import Literal

from bot.safety.normalise import normalise

Answer = Literal["", "yes", "no"]

LEAD = r"^ (?:(?:well|i mean|ok|okay|oh|god|i guess|look|hmm|\.) )*"
GOING_ON = (
    r"(?:yes|ya|last night|going to|had|i will|i want|sometimes|every|all|a lot|a bit|a little|lately|again|now|right now|thinking|having|feeling|about|it|that"
    r"|those|them|thoughts|kind|sort|think|thought|been|though|actually|honestly|maybe|too|still|i guess|i am|want|wish"
    r"|planning|considering|afraid|scared|not sure|most|and|but|because|when|to|in a way|on and off|off and on) "
)
"""What may follow "i am" or "tonight" for it to be a yes: "i am back" and "today was ok" are none."""

YES = re.compile(
    LEAD
    + r"(?:yes|sure|si|a little|a bit|sometimes|maybe|i (?:am|do|have|have been|was)(?= $| [.]| "
    + GOING_ON
    + r")|i think so|i guess|i guess so|every day"
    r"|all the time|of course|always|often|on and off|off and on|at times|probably|(?:right|correct)(?= $| [.])|a lot|lately|both|possibly|most days"
    r"|most of the time|more than|once in a while|from time to time|every night|ya|y|mhm|uh huh|absolutely|kind of|sort of"
    r"|not (?:sure|gonna lie)|constantly|occasionally|here and there|(?:yesterday|last night|today|tonight)(?= $| [.]| "
    + GOING_ON
    + r")|more and more|claro|a veces|in a way"
    r"|i do not know maybe|i do not know (?:kind|sort) of|i wish i could say no|would it matter|only when|when i) "
)
NO = re.compile(
    LEAD
    + r"(?:no|nope|nah|na|not really|not at all|never|not today|not right now|not anymore|not now|of course not|not like that"
    r"|hell no|i am not|i am (?:safe|ok|okay|fine|good)|i do not(?! (?:know|care|remember|see|want|feel|even know))|i have not|i would never|i did not|not me|what no|wait no|not that|nothing like that"
    r"|not(?= $)|nothing|what the fuck no|it is not like that|not even) "
)


BUT_YES = re.compile(r" but (?:yes|sometimes|i have|i do|i am|at times|maybe|lately|kind of) ")


def read_answer(text: str, bot_before: str) -> Answer:
    """How `text` answers the question in `bot_before`; "" when it is neither yes nor no, or nothing was asked."""
    return read_words(normalise(text).text) if "?" in bot_before else ""


def read_words(words: str) -> Answer:
    """Yes, no or neither, from padded canonical words."""
    if BUT_YES.search(words):
        return "yes"
    if NO.search(words):
        return "no"
    return "yes" if YES.search(words) else ""

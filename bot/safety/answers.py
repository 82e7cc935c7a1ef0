"""Read an answer to one of our safety questions: yes, no, or neither."""

from __future__ import annotations

import re
from typing import Literal

from bot.safety.normalise import normalise

Answer = Literal["", "yes", "no"]

YES = re.compile(
    r"^(?:(?:well|i mean|uh|um|ok|okay|honestly|tbh|i guess) )*"
    r"(?:yes|yeah|yep|yup|yea|ye|ya|sure|si|a little|a bit|sometimes|sort of|kind of|maybe|i am|i do|i have|i have been|"
    r"i think so|i guess|i guess so|every day|all the time|of course|absolutely|always|often|on and off|"
    r"at times|not really sure|probably|right|affirmative|correct|a lot|lately)\b"
)
NO = re.compile(
    r"^(?:(?:well|i mean|uh|um|ok|okay|lol|oh|god|honestly|tbh|haha) )*"
    r"(?:no|nope|nah|na|not really|not at all|never|not today|not right now|not anymore|not any more|of course not|"
    r"hell no|i am not|i am safe|i am ok|i am okay|i am fine|i am good|i do not|i have not|i would never|not me)\b"
)


def read_answer(text: str, bot_before: str) -> Answer:
    """How `text` answers the question in `bot_before`, a safety question or not; "" when it is neither yes nor no."""
    words = normalise(text).text
    if NO.search(words):
        return "no"
    return "yes" if YES.search(words) else ""

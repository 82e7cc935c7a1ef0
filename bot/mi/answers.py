"""What a short answer to one of the bot's own questions says: a yes, a kind of change, a ruler, an option of a menu."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

TARGETS = ("stop", "cut_down", "safer", "unsure")
IDEAS = ("urge", "hours", "talk")


_YES = re.compile(
    r"\W*((y|ya|ye|yes+|yea|yeah|yeh|yep|yup|ok|okay|okey|k|kk|sure|fine|alright|agreed?|i agree|i do|i consent"
    r"|of course|go ahead|sounds good|no problem|si|sí)\b|\U0001f44d)",
    re.I,
)
_RULER_CUES = {"importan": "importance", "matter": "importance", "confiden": "confidence", "ready": "readiness"}
_TARGET_CUES: tuple[tuple[str, str], ...] = (
    (
        r"\b(cut(ting)?|cut(ting)? (it )?(down|back)|less|slow(ing)? down|reduce|moderat\w+|only (on )?weekends?)\b",
        "cut_down",
    ),
    (r"\b(safer?|safely|carefull?)\b", "safer"),
    (r"\b(not sure|unsure|idk|dunno|don'?t know|no idea|depends|either)\b", "unsure"),
    (r"\b(stop\w*|quit\w*|off it|give it up|giving up|be done|done with it|get clean|sober)\b", "stop"),
)
_NOT_STOP = re.compile(r"\b(don'?t|dont|not|never|no)\b[^.,;]{0,24}\b(stop|quit)", re.I)
_ORDINALS = (
    ("first", "1st", "1", "a"),
    ("second", "2nd", "2", "b"),
    ("third", "3rd", "3", "c"),
    ("fourth", "4th", "4", "d"),
)
_OPTION_CUES: Mapping[str, str] = {
    "cbt": r"\b(cbt|cognitive|behaviou?ral|triggers?|therap\w+|thoughts)\b",
    "contingency_management": r"\b(contingency|voucher\w*|reward\w*|prize\w*|incentive\w*)\b",
    "mi_counseling": r"\b(counsel\w+|talk(ing)? to (someone|somebody)|motivational)\b",
    "medical_withdrawal": r"\b(detox\w*|withdrawal|medical)\b",
    "levels_of_care": r"\b(rehab\w*|residential|inpatient|outpatient|iop|php|level\w*|program\w*)\b",
    "medication_talk": r"\b(medic\w+|meds?|pills?|prescri\w+|doctor)\b",
    "mutual_support": r"\b(groups?|meetings?|na|ca|smart|peers?|anonymous|mutual)\b",
    "relapse_prevention": r"\b(relapse|prevention|staying on track|aftercare)\b",
    "urge": r"\b(crav\w+|urges?|ride|riding|wave|20 minutes)\b",
    "hours": r"\b(hours?|plan\w*|evenings?|weekends?|hardest)\b",
    "talk": r"\b(someone|somebody|talk\w*|person|living|professional)\b",
}


def is_plain_yes(text: str) -> bool:
    """Whether a message begins with a yes; a guess of a model is no consent."""
    return bool(_YES.match(text))


def parse_ruler(text: str) -> str | None:
    """The ruler a message names: importance, confidence or readiness."""
    return next((ruler for cue, ruler in _RULER_CUES.items() if cue in text.lower()), None)


def parse_target(text: str) -> str | None:
    """One of TARGETS when the message names what kind of change it is about."""
    lowered = text.lower()
    if _NOT_STOP.search(lowered) and not re.search(_TARGET_CUES[0][0], lowered):
        return "unsure"
    return next((name for pattern, name in _TARGET_CUES if re.search(pattern, lowered)), None)


def parse_option(text: str, options: Sequence[str]) -> str | None:
    """The option of a menu that a message picks, by letter, place or word; None when it picks none or two."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    if len(words) <= 5:
        for option, names in zip(options, _ORDINALS):  # noqa: B905 (menus may be shorter; 3.10 and 3.12 alike)
            if any(name in words for name in (names if len(words) <= 2 else names[:2])):
                return option
    named = [option for option in options if re.search(_OPTION_CUES.get(option, r"(?!)"), text.lower())]
    return named[0] if len(named) == 1 else None

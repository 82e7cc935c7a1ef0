"""Mentions that are no risk alone and matter in company: recent use, stopping, a hopeless mood."""

from __future__ import annotations

from bot.safety.normalise import normalise
from bot.safety.patterns import compiled

_DAYS = "(last night|yesterday|this morning|today|tonight|earlier|an hour ago|hours ago|(one|two|three|four|1|2|3|4|couple) (of)? days ago"
_DAYS += "|since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last night|the weekend)|all (day|night|weekend)|this weekend"
_DAYS += "|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(one|two|three|four|1|2|3|4) days)"
_USE = "(used|use|using|relapsed|slipped|binge|binged|bender|did (a|some|two|three|so|coke|cocaine|lines|crack|meth|too)|snorted|smoked|partied|high"
_USE += "|cocaine|coke|lines|last line|stopped|quit|quitting|clean|sober|off (it|coke|cocaine|crack|meth)|without (it|coke|cocaine|using))"

RECENT_USE = compiled(
    (
        f"{_USE} ~6 {_DAYS}",
        f"{_DAYS} ~6 {_USE}",
        "(coming|came|come) (down|off)",
        "(the|my|this|a) (comedown|crash|come down)",
        "crashing (hard|bad|so|from|after|right|now|today)",
        "day (1|2|3|4|one|two|three|four) ~2 (off|without|clean|sober|no|of not|since|after|$)",
        "(1|2|3|4|one|two|three|four|first) (day|days) (off|clean|sober|without|after|since)",
        "last (line|use|bump|hit|bag) (was)? ~4",
        "withdrawal",
    )
)
HOPELESS = compiled(
    (
        "(hopeless|worthless|pointless|despair|desperate|unbearable)",
        "(so|feel|feeling|am|completely|totally|feels|is|everything is|all) (so|very|completely|really)? (empty|numb inside|dark|black|lost|broken|hollow|dead inside|alone and)",
        "(nothing|not anything) (matters|is worth|helps|will ever|means anything)",
        "(hate|disgusted with|loathe) (myself|my life|being me|everything about me)",
        "can not stop crying",
        "(crying|cried) (all (day|night)|for hours|nonstop|non stop)",
        "(no|not any|lost all|zero) (hope|point|future|way out|light)",
        "(everything|it all|life|all) (is|feels|looks|seems) ~1 (black|dark|hopeless|pointless|over|ruined|gray|meaningless)",
        "(darkest|lowest) (i have|place|ever|point)",
        "(deep|deepest|black) (hole|pit|depression)",
        "(so|really|deeply|severely|extremely) (depressed|low)",
        "(can not|do not) (see|feel) (any|a) (way|good|hope|reason|point|joy|future) ~2",
        "(want|wish) to (crawl|hide|vanish|disappear) ~4",
    )
)


def recent_use(text: str) -> bool:
    """True when the message tells of use, or of stopping, within the last four days."""
    return is_recent_use(normalise(text).text)


def is_recent_use(words: str) -> bool:
    """The same for padded canonical words."""
    return RECENT_USE.search(words) is not None


def hopeless_mood(words: str) -> str:
    """The words of a hopeless mood in padded canonical words, "" when there are none."""
    match = HOPELESS.search(words)
    return match.group() if match else ""

"""Finding the numbers in a chat message that can be an answer on a 0-10 scale, and passing over the others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bot.mi.patterns import words

ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SPANISH = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez")
WORDS: Mapping[str, float] = MappingProxyType(
    {
        **{word: float(n) for n, word in enumerate(ENGLISH)},
        **{word: float(n) for n, word in enumerate(SPANISH)},
        "zip": 0.0,
        "zilch": 0.0,
        "nada": 0.0,
        "half": 5.0,
        "halfway": 5.0,
        "midway": 5.0,
        "sevn": 7.0,
        "eigth": 8.0,
        "foru": 4.0,
        "fiev": 5.0,
        "thre": 3.0,
        "tenn": 10.0,
        "zeroo": 0.0,
        "sixx": 6.0,
    }
)
LOOSE_WORDS = frozenset({"one", "uno", "half", "zip", "nada"})
"""Number words that usually are none; they count when they stand nearly alone or after "a"."""

NOISE = re.compile(
    r"\d{1,2}/\d{1,2}/\d{2,4}|\b24/7\b|[$€£]\s?\d[\d,.]*|\b\d{1,2}:\d\d(\s?[ap]m)?|\b\d{1,2}\s?[ap]\.?m\b|"
    r"\b\d+(st|nd|rd|th|x|k|s|g|mg|mm|hrs?|yrs?|mins?)\b"
    r"|\b(on )?(a |the )?scale (of|from) \w+ ?(to|-) ?\w+|\bfrom (0|1|zero|one) to (10|ten)\b|\[[^\]]*\]"
)
TOKEN = re.compile(
    r"(?P<sign>(?<![\w)])-\s?|\b(?:minus|negative) )?"
    r"(?P<digits>\d{1,6}(?:[.,]\d+)?|\.\d+)(?P<percent>\s?(?:%|percent\b))?(?P<half>\s?½| 1/2| and a "
    r"half)?(?P<ish>ish|\+)?(?![\w])"
    r"|\b(?P<word>" + "|".join(sorted(WORDS, key=len, reverse=True)) + r")(?P<whalf> and a half)?(?P<wish>ish)?\b"
)
OUT_OF_TEN = re.compile(r"^\s?(/|out of|outta|outa|of|over|on)\s?(a )?(10|ten)\b")
UNITS = re.compile(
    r"^[\s-]*(more |or so |straight |whole |full |good |long |bad |different |other |old )*"
    r"(times?|seconds?|mins?|minutes?|hours?|hrs?|days?|nights?|weeks?|weekends?|wks?|months?|mos?|years?|"
    r"yrs?|decades?|am\b|pm\b|o'?clock"
    r"|grams?|grands?|g|gs|oz|ounces?|ml|mg|lines?|bumps?|bags?|balls?|eight ?balls?|keys?|points?|pills?|"
    r"bars?|beers?|drinks?|shots?|glasses|bottles?"
    r"|packs?|cigs?|cigarettes?|joints?|blunts?|hits?|puffs?|bucks?|dollars?|euros?|pounds?|lbs|k|thousand|"
    r"hundred|grand|people|persons?|kids?|children|boys?"
    r"|girls?|sons?|daughters?|friends?|buddies|guys|dudes|jobs?|things?|steps?|reasons?|meetings?|"
    r"sessions?|rehabs?|cars?|houses?|miles?|of (us|them|those|my)"
    r"|day|night|month|year|week|weekend|hour|half|third|thirds|quarters?|am|pm|more|ppl|arrests?|duis?|"
    r"overdoses?|relapses?|stints?|a (day|week|month|year|night|time))\b"
)
FOLLOWERS = words(
    "or to and but out out. maybe i im i'm id i'd ill lol lmao haha tbh ngl imo probably prolly prob for "
    "now today tonight rn atm right on at because cuz cause bc "
    "since if is was are it its it's that thats that's this max tops honestly really actually man bro dude "
    "still then so when with though tho again guess "
    "about like my me we the a an he she they you in definitely sure ok okay idk dunno yeah yes please "
    "thanks most at. depends something ish hmm some "
    "percent points point depending not no nah but. minimum easily easy tbf fr perhaps suppose say think "
    "only just almost mas o y pero creo"
)
NOT_AFTER = re.compile(
    r"\b(every|last|past|next|these|those|all|about every|over the|another|first|top|my|his|her|their|our|"
    r"has|have|had|got|did|used|smoked|drank|snorted"
    r"|lost|spent|only had|chapter|route|grade|step|day|(?<!some )(?<!good )(?<!bad )(?<!most )days|age|"
    r"aged|turned|turning|until|till|by|since|around the|in|than the|no|any|which|some|each|this|that|the"
    r"|at least once|for|(?:he|she|they|son|daughter|kid|baby|girl|boy|grandson)(?:'?s|'re| is| was| "
    r"are)?(?: just)?(?: turned| turning| now| only)?)\s$"
)
GOES_FOR = re.compile(r"\b(go|going|gonna go|settle|went|vote) for\s$|\b(the|that|this) (number|answer)('s| is)?\s$")
CLOCK = re.compile(
    r"(?<!m )(?<!be )(?<!am )(?<!still )(?<!prob )(?<!probably )(?<!maybe )(?<!sitting )(?<!stay )(?<!me "
    r")(?<!it )\bat\s$"
)
DENIED = re.compile(
    r"\b(not|isnt|isn't|never|aint|ain't|wasnt|wasn't|instead of|used to be|was|were)( like| even| quite| "
    r"really)?( an?| at)?( an?)?\s$"
)
BOUND = re.compile(
    r"(\b(less|more|lower|higher|greater|smaller) than|\b(under|below|above|over|beyond|past)|[<>])( "
    r"an?)?\s?$"
)
JOIN = re.compile(
    r"^\s?(,|-|–|/|\.\.+)?\s?(or|to|and|maybe|y|o|a|through|thru|some days|on a bad day|on bad days|other "
    r"days)?[\s,]*(maybe |even |like |possibly |perhaps |almost )*(an? )?(days? )?$"
)


@dataclass(frozen=True)
class Number:
    """A candidate score and where it stands in the plain text (characters)."""

    value: float
    start: int
    end: int
    out_of_ten: bool = False
    joined: bool = False
    """Written as a range with the number before it ("6 or 7")."""
    denied: bool = False
    """Said not to be the score ("not a 7")."""
    bound: bool = False
    """Only a bound ("under 5")."""

    def around(self, text: str) -> tuple[str, str]:
        """The plain text before and after the number."""
        return text[: self.start], text[self.end :]


def plain(text: str) -> str:
    """Lower case, straight quotes, no emoji, numbers that cannot be scores blanked out (same length no promise)."""
    text = text.lower().translate(str.maketrans("’‘“”–—−", "''\"\"---"))
    text = re.sub(r"\b50\s?[/-]\s?50\b|\bfifty[ -]fifty\b", "halfway", text)
    text = re.sub(r"[^\w\s.,'%/½$€£:<>=+?!()\[\]-]", " ", text)
    text = NOISE.sub(lambda match: " _ ", text)
    return re.sub(r"\s+", " ", text).strip()


def numbers_in(text: str) -> tuple[Number, ...]:
    """Every number of the message that may be a 0-10 answer, in order."""
    text = plain(text)
    found: list[Number] = []
    for match in TOKEN.finditer(text):
        if found and match.start() < found[-1].end:
            continue
        number = _number(match, text, found[-1] if found else None)
        if number is None:
            continue
        if number.joined and UNITS.match(text[number.end :]):
            found.pop()
        else:
            found.append(number)
    return tuple(found)


def _number(match: re.Match[str], text: str, previous: Number | None) -> Number | None:
    value, end = _value(match), match.end()
    before, after = text[: match.start()], text[end:]
    scale = OUT_OF_TEN.match(after)
    if scale:
        end += scale.end()
        after = text[end:]
    elif match["percent"]:
        value /= 10
    between = JOIN.match(text[previous.end : match.start()]) if previous else None
    if not scale and not between and not _stands_as_score(match, before, after):
        return None
    return Number(
        value=value,
        start=match.start(),
        end=end,
        out_of_ten=bool(scale),
        joined=bool(between),
        denied=bool(DENIED.search(before)) and not scale,
        bound=bool(BOUND.search(before)),
    )


def _value(match: re.Match[str]) -> float:
    if match["word"]:
        return WORDS[match["word"]] + (0.5 if match["whalf"] else 0.0)
    value = float(match["digits"].replace(",", ".")) + (0.5 if match["half"] else 0.0)
    return -value if match["sign"] else value


def _stands_as_score(match: re.Match[str], before: str, after: str) -> bool:
    if UNITS.match(after) or _other_number(before):
        return False
    if match["word"] in LOOSE_WORDS and not _stands_alone(before, after):
        return False
    follower = re.match(r"^[\s,.!?;:)(]*([\w']+)", after)
    return follower is None or _ends_here(after) or follower[1] in FOLLOWERS or follower[1][0].isdigit()


def _other_number(before: str) -> bool:
    if GOES_FOR.search(before):
        return False
    return bool(NOT_AFTER.search(before) or CLOCK.search(before))


def _stands_alone(before: str, after: str) -> bool:
    return len((before + after).split()) <= 2 or bool(
        re.search(r"\b(an?|like|maybe|halfway)\s$", before) and _ends_here(after)
    )


def _ends_here(after: str) -> bool:
    return bool(re.match(r"^\s?([,.!?;:)(/-]|$)", after)) or after.split()[0] in RULER_NAMES


RULER_NAMES = frozenset({"importance", "important", "confidence", "confident", "readiness", "ready"})

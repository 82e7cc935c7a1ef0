"""Decide what surrounds a match: negation, a settled past, somebody else, a report."""

from __future__ import annotations

import re

from bot.safety.patterns import Rule, compiled
from bot.safety.records import Level

LIGHT = (
    "got a an the any be being been am are is was to want wanted going plan plans planning planned feel feeling felt have had"
    " having think thinking thought about of thoughts ideas idea intention intentions intent desire urge urges wish actively"
    " currently at all ever or and do doing anything like looking here on risk danger trying try would will be way in that"
    " actual real suicide suicidal kill killing harm harming hurt hurting self myself depressed crazy either danger consider"
    " considering really into it as anything now wanting cut cutting die dying someone anyone people else die hear hearing"
    " with any voices see seeing"
)
_LIGHT = "|".join(sorted(set(LIGHT.split())))
NEGATION = re.compile(
    rf" (?:(?<! can )(?<! could )(?<! why )not(?! only)|never|no|without|neither|nor|none|zero|nothing|rather than|instead of|no longer"
    rf"|stopped|quit|not even|against|nowhere near|far from) (?:(?:{_LIGHT}) ){{0,8}}$"
)
NOT_THAT = compiled(
    (
        "(do|did|would|does) not (think|believe|say|mean|feel like) (that)? (i|it) (am|was|want|wanted|would|will|could|is|need)"
        " (to|like)? $",
        "not (that|like|because|as if) (i am|i|i would|i want to|i want|i am going to) $",
        "who (said|says) (anything about)? $",
        "not (that|like|because|as if) i (am|would|will|want) (ever)? $",
    )
)
NO_AFTER = re.compile(r"^(?:\?|\.) (?:no|nah|nope|never|not really|of course not|not me|lol no|god no|hell no) ")
PAST = compiled(
    (
        "used to",
        "years ago",
        "(a|one|1) year ago",
        "months ago",
        "(back|long) (then|when|ago|in)",
        "a while (ago|back)",
        "a long time ago",
        "in (19|20|the 90s|the 80s|college|university|rehab|the past|my past|my teens|my twenties|my 20s|high school|middle school)",
        "in (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)",
        "when i was (a|an|in|younger|young|little|at|living|married|still|about|around|like|10|11|12|13|14|15|16|17|18|19|20|21|22|23"
        "|24|25|26|27|28|29|30|30s|with|on|using|drinking|homeless)",
        "at (15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30)",
        "last (year|summer|winter|fall|spring|decade|month|christmas)",
        "(before|until) (rehab|treatment|i got|therapy|my kids|i met)",
        "(not|no) (anymore|any more|longer)",
        "not any longer",
        "growing up",
        "as a (kid|teen|teenager|child)",
        "in the past",
        "my old",
        "at one point",
        "there was a time",
        "once upon",
        "during (covid|lockdown|my divorce|the divorce|college|high school)",
        "once (in|when|at|back)",
        "since then",
        "(2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)",
        "(past|over) (that|it) now",
        "behind me",
        "i am (better|good|past that|over that|over it|fine|glad|ok|okay) now",
        "glad i did not",
        "glad i am (still)? (here|alive)",
    )
)
NOW = compiled(
    (
        "(right|even|but|and|until) now",
        "now (i|it|the|they|my)",
        "again",
        "lately",
        "(today|tonight|currently|yesterday|last night|this morning|an hour ago|earlier)",
        "these days",
        "recently",
        "(is|are|it) (coming|came|creeping) back",
        "this (time|week|morning|evening|second)",
        "still (do|think|want|am|feel|have|get|wish|there|thinking|feeling|wanting|planning|the same)",
        "ever since",
        "(came|come) back",
        "same (feeling|thoughts|thing|way)",
        "i (want|need|am going) to",
    )
)
SETTLED = compiled(
    (
        "not (anymore|any more)",
        "(better|good|fine|past (it|that)|over (it|that)|free of it) now",
        "for years now",
        "out of (it|that) for",
    )
)
NEVER_AGAIN = compiled(("(never|not|will not|do not|would not) ~5 again", "never want ~6 again"))
RECENT = compiled(("{recent}", "{now}"))
AROUND = 8
"""How many words on either side of a match can make it an idiom."""
SELF_WORDS = frozenset("i me my myself mine am".split())
OTHERS = frozenset(
    "he she they who people someone everyone everybody mom dad brother sister son daughter cousin uncle aunt friend friends"
    " wife husband boyfriend girlfriend ex partner roommate buddy neighbor boss coworker kid kids guy dude girl man woman lady"
    " grandma grandpa client patient patients addicts celebrities him her them you your his their dealer stepdad stepmom"
    " character characters singer teammate classmate nephew niece bro homie mate family colleague sponsor".split()
)
BARE_VERBS = frozenset("want need feel wish think hate".split())
SINGULAR = OTHERS - {
    "they",
    "people",
    "friends",
    "kids",
    "you",
    "addicts",
    "patients",
    "celebrities",
    "characters",
    "who",
}
TOLD = compiled(
    (
        "(movie|movies|film|show|book|song|lyrics|episode|series|podcast|documentary|article|novel|meme|video|videos|game"
        "|album|poem|story|news|essay|paper|training|class|squad|hotline|prevention|awareness) ~5 $",
        "(read|watched|watching|reading|heard|wrote|writing|saw|learned|studied) (a|an|the|this|that|about) ~4 $",
        "(prevent|preventing|prevention of|risk of|rates of|stigma of|hotline for) $",
    )
)
HYPOTHETICAL = compiled(
    (
        "(if|what if|say|suppose|imagine) i (said|say|told you|tell you|told|told someone|tell someone) ~4 $",
        "(what happens|what do you do|what would you do|what would happen|do you call|would you call|do you report) if ~5 $",
    )
)
JOKE = compiled(
    ("(kidding|joking|a joke|jokes|joke|as a joke|sarcasm|being dramatic|dramatic|exaggerating|exaggeration)",)
)


def weigh(rule: Rule, text: str, match: re.Match[str], *, playful: bool) -> Level | None:
    """The level this match has in its surroundings, None when they silence it; `text` is padded canonical text."""
    left, right = _sentence(text, match)
    if rule.stop is not None and rule.stop.search(_near(left, match.group(), right)):
        return None
    if _silenced(rule, text, match, left, right):
        return None
    if rule.tense == "past" and not RECENT.search(left + match.group() + right.lstrip()):
        return "check" if rule.level == "full" else None
    if (
        rule.level == "full"
        and "told" in rule.guards
        and (HYPOTHETICAL.search(left) or _is_joke(text, match.group(), playful))
    ):
        return "check"
    return rule.level


def _is_joke(text: str, matched: str, playful: bool) -> bool:
    """A laugh with "kms", or with the word joke: asked about, not answered with a card."""
    return playful and (" kms " in f" {matched}" or JOKE.search(text) is not None)


def _near(left: str, match: str, right: str) -> str:
    """The match with the words next to it: people write whole days without a stop."""
    return " " + " ".join((*left.split()[-AROUND:], *match.split(), *right.split()[:AROUND])) + " "


def _sentence(text: str, match: re.Match[str]) -> tuple[str, str]:
    """What stands left and right of the match within its sentence, each with its outer space."""
    start = max(text.rfind(" . ", 0, match.start()), text.rfind(" ? ", 0, match.start()))
    left = text[start + 2 if start >= 0 else 0 : match.start()]
    rest = text[match.end() - 1 :]
    ends = [at + 1 for at in (rest.find(" . "), rest.find(" ? ")) if at >= 0]
    return left, rest[: min(ends)] if ends else rest


def _silenced(rule: Rule, text: str, match: re.Match[str], left: str, right: str) -> bool:
    guards = rule.guards
    if "negation" in guards and is_negated(left, text[match.end() :]):
        return True
    if "other" in guards and _is_others(left, match.group()):
        return True
    if "past" in guards and rule.tense != "any" and _is_settled(rule, text, left, right):
        return True
    return "told" in guards and TOLD.search(left) is not None


def is_negated(left: str, after: str) -> bool:
    """True when the words left of a match, or a "no" right after it, deny it."""
    return bool(NEGATION.search(left) or NOT_THAT.search(left) or NO_AFTER.search(after))


def _is_others(left: str, match: str) -> bool:
    words = match.split()
    if not SELF_WORDS.isdisjoint(words):
        return False
    for word in reversed(left.split()[-9:]):
        if word in SELF_WORDS and word != "my":
            return False
        if word in OTHERS:
            return not (words[0] in BARE_VERBS and word in SINGULAR)
    return False


def _is_settled(rule: Rule, text: str, left: str, right: str) -> bool:
    """A frame in the past, and nothing in the message that brings it back to now."""
    frame = left if rule.tense == "now" else left + right
    around = PAST.search(frame) or PAST.search(right)
    if around is None:
        return False
    return NOW.search(text) is None or NEVER_AGAIN.search(text) is not None or SETTLED.search(text) is not None

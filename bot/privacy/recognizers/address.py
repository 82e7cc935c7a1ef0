"""Street addresses, crossings, apartments, boxes and ZIP codes."""

from __future__ import annotations

import re

from bot.privacy.recognizers.base import CERTAIN, RuleRecognizer, rule

SUFFIX = (
    r"(?:street|str|st|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|terr|"
    r"ter|circle|cir|way|highway|hwy|parkway|pkwy|square|sq|trail|trl|alley|loop|turnpike|tpke|pike|"
    r"crescent|cres|row|crossing|xing|broadway|expressway|expy)"
)
PLAIN_SUFFIX = r"(?:street|avenue|ave|road|rd|boulevard|blvd|lane|ln|parkway|pkwy|terrace|turnpike)"
COMPASS = r"(?:(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\.?\s+)?"
NTH = r"\d{1,3}(?:st|nd|rd|th)"
STREET_WORD = (
    rf"(?:{NTH}|(?!(?:times|days|weeks|months|years|hours|minutes|bucks|dollars|grams|people|of|in|at|and|or|"
    rf"the|a|my|to|on|off|is|was|percent|out|per|more|for|lines|bumps)\b)[a-z][a-z'.-]*)"
)
UNIT = (
    r"(?:,?\s*(?:apt|apartment|unit|suite|ste|room|rm|lot|trailer|bldg|building|floor|fl|"
    r"\#)\.?\s*\#?\s*(?!(?:is|was|in|on|with|and|the|to|at|for|of|by|manager|complex|"
    r"full)\b)[a-z]?-?\d*[a-z]?\b)"
)
ZIP = r"(?:,?\s*(?:[a-z]{2},?\s+)?\d{5}(?:-\d{4})?\b)"
KNOWN_STREET = (
    r"(?:mlk|main|broadway|market|elm|maple|oak|pine|birch|cedar|walnut|chestnut|sycamore|washington|lincoln|"
    r"jefferson|madison|jackson|franklin|vine|spruce|lamar|chicago|division|western|ashland|halsted|fulton)"
)
GENERIC = (
    r"(?:the|a|an|my|your|his|her|our|their|this|that|any|some|every|each|same|one|main|side|back|dirt|down|"
    r"long|high|off|on|in|of|and|to|for|wrong|right|no|other|another|first|next|last|whole|all|which|what|"
    r"across|"
    r"different|dead|end|busy|quiet|hard|rough|bumpy|rocky|memory|fast|slow|from|at|is|was|are|it|up|by|"
    r"cross|through|with|under|near|around|along|over|between|sesame|easy|wall|be|city)"
)


class AddressRecognizer(RuleRecognizer):
    """`412 birch st apt 3`, `on maple avenue`, `corner of 5th and main`, `po box 12`, `zip 44301`."""

    entity = "ADDRESS"
    score = CERTAIN
    rules = (
        rule(
            rf"(?<![\w$.])\d{{1,6}}[a-z]?(?:\s?-\s?\d{{1,4}})?\s+{COMPASS}(?:{STREET_WORD}\s+){{1,5}}?{SUFFIX}"
            rf"\b\.?(?:\s+(?:ne|nw|se|sw|north|south|east|west|n|s|e|w)\b)?{UNIT}?"
        ),
        rule(
            rf"\b(?:live|lives|living|stay|stays|staying|stayin|crash|crashing|place|house|home|apartment|"
            rf"address|addy|located|meet(?:ing)?|come|pull\s+up|over)(?:\s+(?:is|at|to|over|me|up|on|by|right|"
            rf"still|it's|its|down|here))*\s*:?\s+(?:at\s+)?(?P<x>\d{{2,6}}\s+{COMPASS}(?:{STREET_WORD})(?:\s+"
            rf"{SUFFIX}\b)?)(?!\s*(?:am|pm|%))"
        ),
        rule(
            rf"\b(?:on|off|at|near|by|from|down|over\s+on|live\s+on|along|of|and|to|"
            rf"past)\s+(?:of\s+)?(?P<x>{COMPASS}(?:(?!{GENERIC}\b)[a-z][a-z'.-]+\s+){{1,2}}?{PLAIN_SUFFIX})\b"
        ),
        rule(
            rf"\b(?:on|off|at|near|by|from|down|corner\s+of|over\s+on|"
            rf"live\s+on)\s+(?:of\s+)?(?P<x>{COMPASS}{NTH}(?:\s+(?:{SUFFIX}))?(?:\s+(?:and|&|"
            rf"n)\s+{COMPASS}(?:{NTH}|[a-z]+)(?:\s+{SUFFIX}\b)?)?)(?!\s+(?:time|day|week|month|year|floor|step|"
            rf"grade|drink|line|bump|try|birthday|hour|night|of|attempt|date|anniversary|one|stage|place|"
            rf"month))"
        ),
        rule(
            rf"\b(?:on|off|near|by|down|live\s+on|over\s+on|"
            rf"staying\s+on)\s+(?:of\s+)?(?P<x>{COMPASS}(?!{GENERIC}\b)[a-z][a-z'.-]+\s+(?:st|dr|ct|pl|cir|way|"
            rf"blvd|hwy|rd|sq|trl))(?=\s*(?:$|[.,!?;]|and\b|by\b|in\b|with\b|w\b|near\b|behind\b|across\b|"
            rf"next\b|if\b|so\b|but\b|is\b|was\b))"
        ),
        rule(
            rf"\b(?:at|by|near|on|off|around)\s+(?P<x>(?:{NTH}|{KNOWN_STREET})\s+(?:and|&|"
            rf"n)\s+[a-z0-9'.-]+(?:\s+{SUFFIX}\b)?|[a-z'.-]+\s+(?:and|&|n)\s+(?:{NTH}|{KNOWN_STREET}))\b"
        ),
        rule(
            rf"\b(?:corner|intersection|crossing)\s+of\s+(?P<x>{COMPASS}[a-z0-9'.-]+(?:\s+{SUFFIX})?\s+(?:and|&|"
            rf"n)\s+{COMPASS}[a-z0-9'.-]+(?:\s+{SUFFIX}\b)?)"
        ),
        rule(r"\b(?:rr|rural\s+route)\s*\#?\d+(?:\s*,?\s*box\s*\d+)?\b"),
        rule(r"\bp\.?\s?o\.?\s*box\s*\#?\s*\d{1,7}\b"),
        rule(
            r"\b(?:zip|zipcode|zip\s+code|postal\s+code|post\s?code)(?:\s*(?:is|was|it's|its|code|:|"
            r"=))*\s*(?P<x>\d{5}(?:-\d{4})?)\b"
        ),
        rule(r"(?<![\w$#-])\d{5}-\d{4}(?!\w)"),
        rule(r"\b(?:in|from|around|near|by|live|area)\s+(?P<x>\d{5})\b(?!\s*(?:people|dollars|bucks|miles|steps|mg))"),
        rule(
            r"(?<=[a-z],\s)(?P<x>[a-z]{2}\s+\d{5}(?:-\d{4})?)\b|(?<=\s)(?P<y>(?:al|ak|az|ar|ca|co|ct|de|fl|ga|"
            r"hi|ia|id|il|ks|ky|la|ma|md|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|pa|ri|sc|sd|tn|tx|ut|va|vt|"
            r"wa|wi|wv|wy|dc)\s+\d{5})\b"
        ),
        rule(
            r"\b(?:apt|apartment|unit|suite|ste|lot|trailer|bldg|building|dorm\s+room|room|"
            r"rm)\.?\s*(?:number\s*|no\.?\s*|\#\s*|is\s+)?(?P<x>\#?(?:[a-z]-?)?\d{1,5}-?[a-z]?)\b(?!\s*(?:days|"
            r"weeks|months|times|people|percent|hours))"
        ),
        rule(
            r"\b(?:highway|hwy|route|rte|interstate|i|us|sr|exit|county\s+road|cr|"
            r"state\s+road)[\s-]?\#?\d{1,4}\b(?<!\bi\s\d)(?<!\bi\s\d\d)(?<!\bi\s\d\d\d)(?<!\bi\s\d\d\d\d)(?<!us"
            r"\s\d)(?<!us\s\d\d)(?<!us\s\d\d\d)(?<!i\d)(?<!i\d\d)"
        ),
        rule(r"\b[a-z]\d[a-z]\s?\d[a-z]\d\b|\b(?:[a-z]{1,2}\d{1,2}[a-z]?)\s\d[a-z]{2}\b"),
    )

    def is_valid(self, found: str, match: re.Match[str]) -> bool:
        """Refuse amounts that look like house numbers ("2 lines a day drive")."""
        return not AMOUNT.match(found)


AMOUNT = re.compile(
    r"\d+\s+(?:or\s+\d+\s+)?(?:times?|days?|weeks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|bucks|"
    r"dollars|grams?|g|k|people|percent|beers?|drinks?|lines?|bumps?|out|of|am|pm|kids?|miles?|min|hour|"
    r"more|or|to|in|a|an|"
    r"and|the|on|at|is|was|for|then|years|on)\b",
    re.IGNORECASE,
)

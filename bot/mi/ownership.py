"""Making plain whose view it is: from a bot, "you need to stop" is an order, "you feel you need to stop" is not."""

from __future__ import annotations

import re

from bot.mi.patterns import any_of

PLAIN_CANT = (
    r"(?:afford|pay|remember|sleep|find|stand|wait|believe|see|tell|imagine|picture|recall|recognize|even|"
    r"eat|work|go back|help|drive|run|climb|stop thinking|concentrate|focus|look|say)"
)
COMPANIONS = (
    "wife|husband|girlfriend|boyfriend|partner|mom|dad|sister|brother|friends?|buddies|ex|roommate|cousin|boss|fiancee?"
)
UNKIND = any_of(
    r"you're not (?:strong|good|smart|worth|brave|tough|man|disciplined|built|cut out)\b.*",
    r"you (?:don't|do not) have (?:the|any|what|it|enough|much)\b.*(?:willpower|strength|discipline|self "
    r"control|takes|in you|control|choice|energy|guts|will|motivation).*",
    r"you (?:always |just |really )?(?:ruin(?:ed)?|mess(?:ed)? (?:\w+ )?up|screw(?:ed)? (?:\w+ )?up|"
    r"wreck(?:ed)?|destroy(?:ed)?|disappoint(?:ed)?|fail(?:ed)?|blew it)\b.*",
    r".*\byou're (?:just )?(?:boring|nothing|nobody|no one|no good|no fun|broken|(?:such )?a (?:mess|wreck|"
    r"joke|burden|terrible|bad|different person)|not (?:me|yourself|myself|fun))\b.*",
    r"you have no (?:choice|option|control|future|chance)\b.*",
    r"your willpower\b.*",
    r"you let (?:everyone|everybody|your|them|her|him|people)\b.*",
    r"you (?:don't|do not) deserve\b.*",
)
FRONTED = any_of(
    r"once",
    r"when",
    r"if",
    r"without",
    r"after",
    r"the (?:second|moment|minute|next)",
    r"sometimes",
    r"every time",
    r"at",
    r"in",
    r"on",
)
OPINION = any_of(
    r"(?!you\b|your (?:wife|husband|mom|mother|dad|father|girlfriend|boyfriend|boss|son|daughter|kids|"
    r"friends)\b|.*\b(?:sa(?:id|ys|y)|t(?:old|ells)|thinks?|thought|knows?|wants|asked)\b).*\b(?:too \w+|"
    r"(?<!you )(?:can't|won't)|impossible|no (?:point|use|big deal|problem|harm)|(?:not|isn't|ain't) "
    r"(?:that|so|really|even) \w+|fine|harmless|worth it|the best|beats|legal|natural|is life|never hurt|"
    r"needs? to|ought to|(?:better|cheaper|safer|easier|worse) than|only (?:way|reason))\b.*",
)
"""Views on the matter that are the client's to hold and not the bot's to state."""

REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), owned)
    for pattern, owned in (
        (r"\b(don't|doesn't|didn't) have to\b", r"\1 need to"),
        (r"(?: have|'ve|'ve) got to\b", " need to"),
        (r"\bhave to\b", "need to"),
        (r"\bhas to\b", "needs to"),
        (r"\bmust\b(?! have| be| not)", "need to"),
        (r"\bshould\b(?! have| not|n't)", "ought to"),
        (
            r"^you got (?=(?:an?|two|three|four|\d+) (?:kids?|boys?|girls?|sons?|daughters?|job|wife|husband|"
            r"mortgage|family|dogs?|cats?)\b)",
            "you have ",
        ),
        (rf"^(your (?:best )?(?:{COMPANIONS})) and you\b", r"you and \1"),
        (r"^you'll never\b", "you feel you'll never"),
        (r"^you(?:'ll| will) (not )?(?=\w)", r"you're \1going to "),
        (r"^you won't\b", "you're not going to"),
        (r"^you can (?=(?:do (?:it|this)|beat|handle|manage|stop|quit|control)\b)", "you feel you can "),
        (r"^you do not need\b", "you don't need"),
        (r"^you don't need\b", "you don't feel you need"),
        (
            r"^you ((?:really |just |also |definitely |probably |desperately |kind of |badly )*)(need(?! to know| "
            r"to ask)|ought to)\b",
            r"you \1feel you \2",
        ),
        (r"^((?:this|that|it|something|things|stuff) (?:really |just )?(?:need|needs|ought to)\b)", r"you feel \1"),
        (rf"^you (can't|couldn't) (?!{PLAIN_CANT}\b)", r"you feel you \1 "),
    )
)


def owned(text: str) -> str:
    """The switched clause with demands, impossibilities and harsh self-judgements shown as the client's own feeling."""
    for pattern, own in REWRITES:
        text = pattern.sub(own, text)
    text = re.sub(r"^you (really |just )feel you need\b", r"you feel you \1need", text)
    if not (UNKIND.match(text) or OPINION.match(text)):
        return text
    return f"you feel that {text}" if FRONTED.match(text) else f"you feel {text}"

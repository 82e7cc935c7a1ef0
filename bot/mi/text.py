"""Chat text made readable for a parser trained on edited English, without changing what it says."""

from __future__ import annotations

import re

from bot.mi.patterns import words
from bot.mi.runons import split_run_ons
from bot.mi.spelling import PROPER, SPELLINGS
from bot.mi.subjects import restore_subjects

PLACEHOLDER = re.compile(r"\[(PERSON|PLACE|ORG)_(\d+)\]", re.IGNORECASE)
STAND_IN = re.compile(r"\b(Person|Place|Org)x([a-j]+)\b")
DIGIT_LETTERS = "abcdefghij"

QUOTES = str.maketrans("’‘´`“”„«»–—…", '\'\'\'\'"""""---')
EMOTICON = re.compile(r"(?<!\w)([:;=8x][-']?[)(\]\[dpo/\\|3*]+|<+/?3+|\^_*\^|[xX]D+|:'\()(?!\w)", re.IGNORECASE)
UNREADABLE = re.compile(r"[^\w\s.,;:!?'\"()\[\]$%&+/@#*-]")
LAUGHTER = re.compile(r"\b((a*(ha){2,}h?)|(he){2,}|lo+l+|lmf?a+o+)\b", re.IGNORECASE)
STRETCHED = re.compile(r"([A-Za-z])\1{2,}")
DOUBLED = words(
    "need feel see too good off all will still been keep week sleep free seem cool feels needs feeling "
    "really"
    " seen tell well soon off miss kill hell stuff less mess mood food book look took agree green deep sweet"
)
FILLERS = re.compile(
    r"\b(you know what i mean|you know what|know what i mean|if that makes sense|if you know what i mean|"
    r"you know|ya know"
    r"|to be honest|not gonna lie|not going to lie|i mean|i swear to god|swear to god|i swear|at the end "
    r"of the day|or something|or whatever"
    r"|and (all )?(that|stuff)( like that)?|and everything|and shit|or anything)\b(?=\s*([,.!?;]|$|(and|"
    r"but|so|because|I|i|it|my|he|she|they)\b))",
    re.IGNORECASE,
)
OPENERS = re.compile(
    r"^((well|so|like|just(?= (?:my|your|the|his|her|our|because)\b)|honestly|basically|literally|actually|"
    r"man|anyway|anyways|yeah|yea|yep|yes|yup|nah|no|nope|ok|okay|oh|hey|hi|hello|look|listen|right|sure|"
    r"seriously"
    r"|obviously|whatever|thing is|the thing is|truth is|i guess|i suppose|just saying|also|plus|then|and|"
    r"but|because|or|see)\b(?!-)[\s,]*)+(?=\S)",
    re.IGNORECASE,
)
NOT_OPENERS = re.compile(
    r"^(like (it|this|that|him|her|them|the|a|my|to|me)\b|no (one|more|way|idea|point|money|energy|sleep|"
    r"matter|longer|amount|reason|job|\w+s?\b)|right now|so (tired|sick|done|much|many|far|ashamed|scared|"
    r"bad|hard|over|stressed|\w+ of)|just (so|saying) |then again|because)",
    re.IGNORECASE,
)
CLOSERS = re.compile(
    r"[\s,]+(man|though|honestly|i guess|i suppose|actually|anyway|anyways|really though|okay|you know|so|"
    r"and|but|or|because|like|yeah|as well|dude|then|period|end of story|full stop|lol)$",
    re.IGNORECASE,
)


KIN = (
    "wife|husband|mom|mum|mother|dad|father|sister|brother|son|daughter|kid|girlfriend|boyfriend|partner|"
    "friend|cousin|grandma|doctor"
)
OWNED = (
    "place|house|birthday|christmas|thanksgiving|car|money|face|number|name|wedding|party|phone|room|"
    "school|eyes|graduation|job|life|health|game|apartment|couch|basement|wallet|purse|savings"
    "|funeral|recital|help|family|side|voice|trust|heart|ring|pills|meds|card|account|credit"
)
IDIOMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (r"\bidk,? (?!if\b|how|what|why|wh|that|anything|anyone|about|my|the|it\b|who)", "I don't know. "),
        (r"\bi (?:don'?t|dont) know,? (?=(?:i|i'm|im|it|its|it's|my|just|man)\b)", "I don't know. "),
        (
            r"(?<!the )(?<!a )(?<!to )(?<!will )(?<!can )(?<!could )(?<!that )(?<!just )\bcause (?=(?:i|i'm|im|ive|"
            r"it|its|it's|my|of|the|he|she|they|we|there|if|when|everyone|nobody)\b)",
            "because ",
        ),
        (r"\bw/? (?=(?:my|a|the|her|him|them|it|some|this|friends|no)\b)", "with "),
        (r"\bon (?:the )?one hand,?", " "),
        (r"[,.;]?\s*(?:but |and )?(?:then )?on the other(?: hand)?,?", ". "),
        (
            rf"\b((?:my|his|her|their)(?: own)?) ({KIN})s (?=(?:(?:last|first|new|old|whole|favorite|best) "
            rf")?(?:{OWNED})\b)",
            r"\1 \2's ",
        ),
        (
            r"(?<!feel )(?<!feels )(?<!felt )(?<!feeling )(?<!look )(?<!looks )(?<!is )(?<!it's )(?<!its )(?<!was "
            r")(?<!act )\blike (?=\d)",
            "about ",
        ),
        (
            r"(?<!feel )(?<!feels )(?<!felt )(?<!feeling )(?<!look )(?<!looks )(?<!is )(?<!it's )(?<!its )(?<!was "
            r")\blike (?=(?:every|all the time|half|twice|once a|three times|always|really|so|totally|never|"
            r"just)\b)",
            "",
        ),
        (r"\bw/? (?=[A-Za-z])", "with "),
        (r"\bi (been|seen|gone) ", r"I've \1 "),
        (r"\bgot no (?=\w)", "have no "),
        (r"\bloose (?=(?:my|it|her|him|the|them|everything|weight|control|this|everyone)\b)", "lose "),
        (r"\b(want|wants|wanted) (?=(?:stop|quit|change|leave|use|drink|smoke|get|be|go|feel)\b)", r"\1 to "),
        (r"\b(can|could|will|would|must) to (?=[a-z])", r"\1 "),
        (
            r"\bi(?:'?m| am) (\w+ing\b[^.,;!?]*?) (?:since|for) ((?:\d+|a|one|two|three|four|five|six|ten|many|"
            r"some|a few) (?:years?|months?|weeks?|days?|yrs?|mos|wks))\b(?! ago)",
            r"I've been \1 for \2",
        ),
        (
            r"\bsince ((?:\d+|two|three|four|five|six|ten|many|a few) (?:years|months|weeks|days|yrs))\b(?! ago)",
            r"for \1",
        ),
        (
            rf"\b(my (?:{KIN})) (?:he|she|they) (?=(?:is|was|says|said|wants|thinks|hates|does|has|left|keeps|"
            rf"told)\b)",
            r"\1 ",
        ),
        (r"\b(every(?:one|body))s\b", r"\1's"),
        (
            r"\b(everything|(?:some|no|any)(?:one|body)|something|nothing|life|coke|weed|work)s (?=(?:\w+ing|not|"
            r"so|always|gonna|going|a|the|just|been|crazy|my|too|way|like)\b)",
            r"\1's ",
        ),
        (r"(?<=\d )hrs?\b", "hours"),
        (r"\b(an|per|every|an entire|few) hr\b", r"\1 hour"),
        (
            rf"^(?:(?:so|and|well|but) )?({KIN}|boss|landlord|ex|therapist|gf|bf|hubby|sponsor) (?=(?:\w+s|said|"
            rf"told|sent|made|left|wants|found|saw|caught|is|was)\b)",
            r"my \1 ",
        ),
        (r"^(?:(?:so|and|well|but) )?(judge|court) (?=(?:\w+s|said|told|sent|made|ordered)\b)", r"the \1 "),
        (
            r"^((?:school|guidance|parole|probation|case|social)? ?(?:counselor|officer|worker|manager|nurse|"
            r"pastor|lawyer|coach|doctor|doc)) (?=(?:\w+s|said|told|sent|made|wants|thinks)\b)",
            r"my \1 ",
        ),
        (
            r"^(no matter (?:what|how \w+|where) (?:i|it|she|he|they)(?: [\w']+){1,3}?) (?=(?:i|i'm|im|it|it's|"
            r"its)\b)",
            r"\1, ",
        ),
        (r"\bthen (?=(?:i'?m|i am|it'?s) back\b)", "and then "),
        (r"(?<=[a-z]) (?=(?:i'?m|i am) \d+\b)", ". "),
        (r"\bhr (?=(?:sent|said|told|made|called|is)\b)", "HR "),
        (r"\b(in|last|this|next|since|until|till) march\b", r"\1 March"),
        (r"\b(in|last|this|since|until|till) may\b", r"\1 May"),
        (r"\b(good|bad) nights (?=(?:sleep|rest)\b)", r"\1 night's "),
        (
            r"^((?:if|when|whenever|once|after|before|while|every time|as soon as) (?:i|i'm|im|my \w+|it|it's|its|"
            r"she|he|they)\b(?! (?:think|know|feel|say|said|see|hear|realize|tell|told|pretend|remember)\b)(?: "
            r"[\w']+){1,6}?) (?=(?:i|i'm|im|i'll|i'd|ive|i've|it's|its)\b(?! (?:know|think|said|want)\b.* \bi\b))",
            r"\1, ",
        ),
        (r"\b(and|but|so|because) (?:honestly|literally|basically|obviously|tbh|ngl) (?=\w)", r"\1 "),
        (
            rf"\b(at|over to|going to|went to|staying at|live at|living at|over at) (my|his|her|their) ({KIN})s "
            rf"(?=(?:for|this|tonight|tomorrow|and|so|instead|on|last|every|all)\b|$)",
            r"\1 \2 \3's ",
        ),
        (
            rf"\b(at|to|for|in|from|of|with|near|missed|into|during|before|after) (my|his|her|their) ({KIN})s "
            rf"(?=(?:bbq|barbecue|wake|kitchen|garage|basement|cabin|boat|shower|recital|promotion|retirement|"
            rf"barmitzvah|communion|baptism|dinner|lunch|concert|band|bar|office|work|truck|closet|yard|pool)\b)",
            r"\1 \2 \3's ",
        ),
        (r"\b(not|isn't|ain't|don't|didn't|never) (\w+(?: \w+)?) nobody\b", r"\1 \2 anybody"),
        (r"\bon one side,?", " "),
        (r"[,.;]?\s*(?:but |and )?on the other(?: side| hand)?,?", ". "),
        (r"\bdui\b", "DUI"),
        (r"\baa\b", "AA"),
        (r"\b(?:my )?po\b(?= (?:told|said|says|made|makes|sent|is|wants))", "my probation officer"),
    )
)
"""Phrases spelled out before the words are."""


def normalise(text: str) -> str:
    """One line of edited-looking English: sentences capitalised and stopped, slang spelled out, subjects restored.

    Placeholders become name-like tokens (see `restore`); emoji, laughter and filler words go.
    """
    text = clean(text)
    text = hide_placeholders(text.lower() if _shouts(text) else text)
    sentences = [_sentence(part) for part in _sentences(_spell(text))]
    return " ".join(sentence for sentence in sentences if sentence)


def clean(text: str) -> str:
    """Plain quotes and spaces, no emoji, emoticons, laughter or stretched letters."""
    text = text.translate(QUOTES)
    text = EMOTICON.sub(" ", LAUGHTER.sub(" ", text))
    text = UNREADABLE.sub(" ", text)
    text = re.sub(r"\.{2,}|\s-+\s|--+|(?<=\w)-+(?=\s|$)|\n+", ". ", text)
    text = re.sub(r"\b(\w{1,4})-\s?(?=\1)", "", text, flags=re.IGNORECASE)
    text = re.sub(r",?\s*\b(?:uh|um|umm|erm|uhm|hmm)\b,?(?=\s|$)", " ", text, flags=re.IGNORECASE)
    text = re.sub(r",\s*(?:like|you know|i mean|i guess|u know),", " ", text, flags=re.IGNORECASE)
    text = re.sub(
        r"\b(and|but|so|because|cuz) (?:like|then like) (?=i\b|i'|im\b|my|the|he|she|it|these|they|this|that)",
        r"\1 ",
        text,
        flags=re.IGNORECASE,
    )
    return re.sub(r"\s+", " ", re.sub(r"\b[A-Za-z]{4,}\b", _unstretch, text)).strip()


def hide_placeholders(text: str) -> str:
    """`[PERSON_1]` -> `Personxb`: a token the parser takes for a name; other placeholders stay."""
    return PLACEHOLDER.sub(lambda m: m[1].capitalize() + "x" + "".join(DIGIT_LETTERS[int(d)] for d in m[2]), text)


def restore(text: str) -> str:
    """The placeholders of `hide_placeholders` put back."""
    return STAND_IN.sub(lambda m: f"[{m[1].upper()}_{''.join(str(DIGIT_LETTERS.index(c)) for c in m[2])}]", text)


def _shouts(text: str) -> bool:
    letters = [c for c in PLACEHOLDER.sub("", text) if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.7 * len(letters)


def _unstretch(match: re.Match[str]) -> str:
    word = match[0]
    if not STRETCHED.search(word):
        return word
    double = STRETCHED.sub(r"\1\1", word)
    return double if double.lower() in DOUBLED else STRETCHED.sub(r"\1", word)


def _spell(text: str) -> str:
    for pattern, plain in IDIOMS:
        text = pattern.sub(plain, text)
    text = re.sub(r"(?<=[a-z])([,.;!?])(?=[a-zA-Z])", r"\1 ", text)
    words = (_word(word) for word in text.split(" "))
    return re.sub(r"\s+", " ", " ".join(word for word in words if word)).strip()


def _word(word: str) -> str:
    match = re.match(r"^([\"(]*)(.*?)([.,;:!?)\"]*)$", word)
    if match is None:
        return word
    before, core, after = match.groups()
    spelled = SPELLINGS.get(core.lower())
    if spelled is None:
        spelled = PROPER.get(core.lower(), core)
    elif core[:1].isupper() and spelled and core.lower() != "i":
        spelled = spelled[:1].upper() + spelled[1:]
    return before + spelled + after if spelled else after.strip(",")


def _sentences(text: str) -> list[str]:
    parts = re.split(r"(?<=[.!?;])\s+", re.sub(r"\s+([.,!?;])", r"\1", text))
    return [sentence for part in parts for sentence in split_run_ons(part)]


def _sentence(text: str) -> str:
    stop = "?" if text.rstrip().endswith("?") else "."
    text = text.strip(" .,;:!?-")
    text = FILLERS.sub("", text).strip(" ,")
    if not NOT_OPENERS.match(text):
        text = OPENERS.sub("", text)
    text = CLOSERS.sub("", text).strip(" ,")
    if not re.search(r"[A-Za-z]", text):
        return ""
    text = restore_subjects(_contract(text))
    return text[:1].upper() + re.sub(r"\s+", " ", text[1:]) + stop


def _contract(text: str) -> str:
    text = re.sub(r"\bits\b(?! own\b)", "it's", text)
    text = re.sub(r"(?<!my )(?<!an )(?<!the )(?<!fake )(?<!photo )(?<!no )(?<!school )\b[Ii]d (?=[a-z])", "I'd ", text)
    text = re.sub(r"(^|\b(?:and|but|so|that|because|think|if|or|then|maybe|know|say|like) )ill\b", r"\1I'll", text)
    text = re.sub(
        r"\bill (?=(?:end|be|lose|never|go|have|get|do|try|stop|quit|call|probably|just|always|regret|still|"
        r"need|feel|take|see|make)\b)",
        "I'll ",
        text,
    )
    return re.sub(
        r"\bI ain't\b", "I'm not", re.sub(r"\b(it|he|she|that) ain't\b", r"\1 isn't", text, flags=re.IGNORECASE)
    )

"""Words that tell, clause by clause, which way a client leans (MISC 2.5 kinds, by simple cues)."""

from __future__ import annotations

import re
from typing import Literal

from bot.mi.codes import Talk, talk_of

Lean = Literal["change", "sustain", "both", "none"]

LESS = r"(stop|stopping|quit|quitting|cut (it )?(down|back|out)|slow down|get (off|away|out|help|better|sober|clean|my|back|it together|through|over|rid)|be (done|sober|clean|free|better|there|a better|normal|present|healthy)|change|taper|give (it |this )?up|leave (it|this)|(drink|use|smoke|gamble|do|spend|bet) less|stay (off|clean|sober|away)|never (use|drink|touch|do)|detox|try)"
CHANGE = re.compile(
    rf"\b((want|wanted|wanna|need|wish|hope|ready|trying|going|plan|planning|decided|promised|promise|have|love|like|willing|able|can|could|tired|time) ([\w' ]{{0,20}} )?(to )?{LESS}\b"
    r"|(want|need|wish)\b.{0,25}\b(back|different|help|better|normal|out|free|change|life)\b"
    r"|tired of|sick of|fed up|over it|had enough|enough of|hate (it|this|that|who|what|how|myself|the|lying|waking|feeling|being|hiding|my)|ashamed|embarrassed|guilt|guilty|regret|scare[sd]?|scared|afraid (of|that|I'll|I'm|I)\b|worried|worry|worries"
    r"|(ruin|destroy|wreck|cost|costing|hurt|harm|break|kill|mess|damag|affect|eat|los)(s|es|ed|ing|ting|e|ms)?\b.{0,20}\b(me|my|us|everything|health|family|marriage|kids|life|job|heart|liver|lungs|savings|relationship|body|teeth|nose|sleep)"
    r"|lost (my|a|the|everything|another|so)|losing (my|everything|the)|can't (afford|keep (doing|going|living|on|lying|hiding|spending|using|drinking))|broke|debt|owe|rent|overdrawn"
    r"|deleted|blocked|threw|flushed|poured|dumped|(called|texted|booked|signed up|made an appointment|looked up|found a|told my|talked to|went to) .{0,20}(meeting|clinic|doctor|therapist|counselor|group|sponsor|rehab|appointment|program|wife|husband|mom|sister|line)?"
    r"|(quit|stopped|went|been|made it|got through|lasted|done) .{0,20}\b(days?|weeks?|months?|years?|weekend)\b|haven't (used|had|touched|drunk|smoked|done|bet|gambled|been)|didn't (use|drink|smoke|go|touch|buy|bet|gamble)|skipped|said no|off it"
    r"|(saw|found|caught|heard|watch|watched|seen) me|(kids?|son|daughter|wife|husband|mom|mother|dad|girlfriend|boyfriend|partner|sister|brother|family) .{0,15}(deserve|need|cry|cries|cried|left|leaving|leave|scared|worried|afraid|hate|ask|won't)|deserves?"
    r"|(miss|missed|missing) (my|being|who|feeling|the person|having|going|work|out|her|his)|done (with|lying|hiding|using|pretending)|I'm done|no more|out of (hand|control)|too (much|far|old)|worse|wasted|wasting|hungover|hangover|sober|last time|enough is enough|important to me|used to (be|run|play|love|have|paint|go))\b",
    re.IGNORECASE,
)
SUSTAIN = re.compile(
    r"\b((like|love|enjoy|miss) (it|coke|weed|drinking|smoking|using|getting|gambling|being high|the (high|feeling|taste|buzz|rush|way|ritual)|how|my (beer|wine|weed|smokes?|drinks?))|fun|only thing that|the only (way|time|thing|place|break)|helps?|works for me|relax(es)?|calms?|takes the edge|numbs|makes me (feel|funny|happy|confident|social|forget|talk|relax|more)"
    r"|can't (imagine|picture|see myself|stop|quit|sleep without|function|relax|have fun|do it|do that|deal|cope|give|resist|handle|get (through|out of bed|going))|couldn't (stop|quit|do|cope)|never (going|gonna) (stop|quit|work)|not (going to|gonna|trying to|looking to|planning to|interested in) (stop|quit|stopping|quitting|change|changing|give|cut|go)|don't (want|plan|intend|need|have) to (stop|quit|change|cut|give|get|go|do)|don't want (help|rehab|treatment|to)|not ready"
    r"|don't need (help|rehab|treatment|it|this|anyone)|(no|not a|don't have a|isn't a) (big )?(problem|deal)|not (that|so) bad|not hurting|(under|in) control|handle it|can stop (anytime|whenever)|won't (stop|quit|work|last|change)|too (hard|late|stressed|busy)|no point|what's the point|nothing (works|helps|else)|everyone (does|drinks|uses|smokes|i know)|everybody|all my friends|how i (cope|deal|unwind)|need it (to|for)|need (something|a drink|a line|a smoke|my)|deserve it|(failed|tried) .{0,25}(times?|everything|before|and|never|didn't)|didn't work|doesn't work|never works|always (go|end|come) back|feels (good|great|amazing|better)|keeps me (going|awake|sane|focused)|gives me|without it|worth it|part of (me|who|my|the job)|focus|fine)\b",
    re.IGNORECASE,
)
STRONG_CHANGE = re.compile(r"\b(want|need|have|ready|going|trying|wish|promised|decided|time) to (stop|quit|change|cut|get (off|help|better|sober|clean)|slow)|tired of|sick of|deleted|can't keep|done with\b", re.IGNORECASE)
REFUSED_CHANGE = re.compile(r"\b(don't|do not|not|never|no|can't|couldn't|won't|didn't|isn't|wouldn't|without)\b[\w' ]{0,20}\b(want|need|ready|going|trying|plan|stop|quit|change|cut|scared|worried|help|tired|able|regret|tried|guilty|ashamed)", re.IGNORECASE)


def lean_of(clause: str) -> Lean:
    """Which way one clause leans, by its words alone."""
    change = bool(CHANGE.search(clause)) and not REFUSED_CHANGE.search(clause)
    sustain = bool(SUSTAIN.search(clause)) or bool(REFUSED_CHANGE.search(clause) and STRONG_CHANGE.search(clause))
    if change and sustain:
        return "change" if STRONG_CHANGE.search(clause) and not REFUSED_CHANGE.search(clause) else "both"
    return "change" if change else "sustain" if sustain else "none"


def fit(clause: str, intent: str | None) -> float:
    """How well a clause serves a message of this intent: 0 (never reflect it here) to 1."""
    return FIT[_wanted(talk_of(intent))][lean_of(clause)]


def _wanted(talk: Talk) -> Talk:
    return "change" if talk == "ambivalent" else talk


FIT: dict[Talk, dict[Lean, float]] = {
    "change": {"change": 1.0, "both": 0.4, "none": 0.5, "sustain": 0.0},
    "sustain": {"sustain": 1.0, "both": 0.4, "none": 0.5, "change": 0.0},
    "neutral": {"change": 1.0, "none": 0.9, "both": 0.7, "sustain": 0.6},
    "discord": {"change": 0.0, "none": 0.0, "both": 0.0, "sustain": 0.0},
    "ambivalent": {"change": 1.0, "both": 0.4, "none": 0.5, "sustain": 0.0},
}

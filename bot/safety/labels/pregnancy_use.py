"""Pregnant or breastfeeding while using."""

from __future__ import annotations

from bot.safety.patterns import rule

NOT_ME = (
    "(my|his|her|our|the) ~1 (wife|girlfriend|sister|friend|daughter|cousin|ex|partner|mom|fiance|sister in law|baby mama|niece|coworker|boss|best friend|brothers|aunt|dog|cat|girl|lady|chick) ~2 (is|was|got|s|being|just|just got|has been|are|might be|who is|told|tells|says|said|thinks|she)? ~3 (pregnant|expecting|trimester|due|breastfeeding|having)",
    "(she|he|they|we both|wife|girlfriend|who) ~2 (is|was|got|are|s|might be|said she is|were) ~2 (pregnant|expecting|due|breastfeeding)",
    "(she|her) ~4 pregnant",
    "not (pregnant|expecting|breastfeeding)",
    "(pregnant pause|never been pregnant|never (got|get) pregnant|no longer pregnant|not be pregnant|got (her|someone|my) ~1 pregnant|get (her|someone) pregnant|birth control|if i (get|got|ever get|was|were|become) pregnant|when i get pregnant|do not want to get pregnant|want to get pregnant|trying to get pregnant|trying to conceive|before i (got|get|was) pregnant|after i (got|had))",
    "(when|while|back when|since|was using when|the last time|last time|first time) i was ~2 (pregnant|carrying|breastfeeding|expecting)",
    "(was|got) pregnant (with (my|him|her)|at|in|back|when i was|years)",
    "(years ago|months ago|in (2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)|stayed (clean|sober) ~4 pregnant|quit ~3 pregnant|stopped ~4 pregnant)",
)

RULES = (
    rule(
        "pregnant",
        "(i am|im|am|being|i might be|might be|could be|think i am|i may be|may be|i think im|found out i am|and|while|stay|also|not know i was|now|be|find out i am|still|find out im|been|scared i am|what if i am|afraid i am|i) ~2 (pregnant|expecting a baby|with child|knocked up|expecting)",
        "(pregnant|preggers) (and|with|but|right now|rn|still|i|using|by|while|again|at|$|so|lol|help|from)",
        "(weeks|months|wks|week|month) (pregnant|along|preg|gone with|into (my|this|the) pregnancy)",
        "(my|this|the|during|first|our) pregnancy ~4",
        "(positive|took a|pos|took) ~1 pregnancy test ~3",
        "pregnancy test ~3 (positive|came back|pos|two lines|says|is|was)",
        "(first|second|third|1st|2nd|3rd|my) trimester",
        "(my|the|our|this) ~1 (unborn|baby bump|bump is|bump|fetus|unborn (baby|child|son|daughter)|baby inside me|baby in me|ultrasound|prenatal|morning sickness|ob gyn|obgyn|ob|midwife|due date|baby shower)",
        "(carrying|growing) (a|my|twins|this|his) (baby|child|twins|kid|baby boy|baby girl|son|daughter)",
        "(hurt|hurting|harm|harming|affect|bad for|damage|safe for|damaging|affecting|pass to|hurts|do to|effects on|get to|reach) (my|the|a|this) (baby|unborn|fetus|unborn baby) ~4 (if i|inside|i am|pregnant|using|use|coke|belly|kick|still|while|born|before|when|cocaine|stomach|line|did|one|womb|quit|if|in me)",
        "(baby|babys|twins) (is|are)? (due|kicking|coming) (in|soon|next|any day|inside|and i|this|me)",
        "(missed|late on|skipped|have not had|havent got|have not gotten|waiting on) (my)? ~1 period ~3",
        "(period) (is)? ~2 (late|weeks late|overdue|missing|days late|not come) ~1",
        "(breastfeeding|breast feeding|breastfeed|nursing|breast milk|breastmilk|pumping|pump and dump|chest feeding|lactating|chestfeeding|breast feed) ~6 (coke|cocaine|using|use|used|line|lines|high|bump|relapsed|blow|drink|baby|safe|still|i|did|night|my|and|$)",
        "(coke|cocaine|using|use|used|line|lines|high|bump|relapsed|blow|did|snort|drinking|crack|weed|partying) ~7 (breastfeeding|breast feeding|breastfeed|nursing my|breast milk|breastmilk|pumping|pump and dump|my milk|pregnant|lactating|breast feed)",
        "(eating|using|smoking|snorting|drinking) for two",
        "(have|having|had|going to have|about to have) (a|my|our|another|his|twins|this) baby ~1 (in|soon|next|any|and (i am|still|can)|this (month|winter|summer|spring|fall)|on the way|inside)",
        "(got|have|there is) a (baby|kid|little one) on the way",
        "(cps|they) ~4 take (my|the) baby ~4 (born|birth|hospital|deliver|test|positive|when)",
        guards="past_off told",
        tense="any",
        unless=(*NOT_ME, "(nursing (school|home|degree|student|job|a (beer|drink|hangover)|my (beer|drink|hangover|wounds))|pumping (iron|gas)|bump of|another bump|fist bump|bump in|little bump|a bump|key bump)", "(heavy|painful|cramps) period", "(my|the) (wife|girlfriend|partner|fiance|sister)", "(trial|grace|rough|class|lunch) period", "we are (expecting|having|pregnant) ", "expecting (to|you|me|a (call|package|check|lecture|baby with her)|him|her|them|it|that|too|much|this|something|the|anything|nothing|results|more|someone|people|everything)", "(child support|grown|toddler|baby shower for)"),
    ),
    rule(
        "es",
        "(estoy|creo que estoy|sigo) ~1 (embarazada|esperando un bebe|encinta|embarasada)",
        "(dando pecho|amamantando|embarazada y)",
        language="es",
        guards="told",
        unless=("(no estoy|mi (esposa|novia|hermana)|cuando estaba|ella)",),
    ),
)

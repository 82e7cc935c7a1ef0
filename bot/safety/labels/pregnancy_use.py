"""Pregnant or breastfeeding while using."""

from __future__ import annotations

from bot.safety.patterns import rule

NOT_ME = (
    "(my|his|her|our|the) ~1 (wife|girlfriend|sister|friend|daughter|cousin|ex|partner|mom|fiance|sister in law|baby mama|niece|coworker|worker|boss|best friend|brothers|aunt|dog|cat|girl|lady|chick) ~2 (is|was|got|s|being|just|just got|has been|are|might be|who is|told|tells|says|said|thinks|she)? ~3 (pregnant|expecting|trimester|due|breastfeeding|having)",
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
        "(missed|late on|skipped|have not had|havent got|have not gotten|waiting on) (my)? period ~3",
        "(period) (is)? ~2 (late|weeks late|overdue|missing|days late|not come) ~1",
        "(breastfeeding|breast feeding|breastfeed|nursing my|still nursing|breast milk|breastmilk|pumping|pump and dump|chest feeding|lactating|chestfeeding|breast feed) ~6 (coke|cocaine|using|use|used|line|lines|high|bump|relapsed|blow|drink|baby|safe|still|i|did|night|my|and|$)",
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
        "pregnant_broad",
        "({pregnant}) ~2",
        "(i am|im|i) (am)? ~1 (4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|six|five|four|seven|eight|nine|three|two) (weeks|months|wks|month|week) ~1 (pregnant|along|and|gone|now|in|preg|with|by|but) ~10 (using|coke|line|smoked|snort|high|baby|fold|folded|cousin|used|little guy|moving|smoke|bump|bumps|cocaine|drink|drinking|crack|weed|clinic|$)",
        "(30|31|32|33|34|35|36|37|38|39|28|29|27|26|25|24|23|22|21) weeks (and|i|but|with|still|today) ~8",
        "(baby|little guy|little one|twins|she|he|it) ~4 (moving|kicking|kick|kicks|move|moved|born|inside|belly|due|womb|heartbeat) ~12 (line|coke|cocaine|use|used|using|smoked|high|snort|test|tested|positive|crack|did)",
        "(line|coke|cocaine|use|used|using|smoked|high|snorting|crack|did some|bump|bumps|lines) ~14 (baby (moving|kicking|inside|move|kick|feel|belly)|kicking|unborn|belly|in my stomach|womb|nursing|breast milk|pregnant|trimester|expecting|due in|midwife|ultrasound)",
        "(child|baby|kid) ~2 (in|due|coming|this|arrives|next) ~1 (january|february|march|april|may|june|july|august|september|october|november|december) ~10",
        "due in (january|february|march|april|may|june|july|august|september|october|november|december) ~8",
        "(two|both|took|second|positive) ~2 (tests|test|lines|line) ~4 (this morning|positive|second line|on the test|said yes|came back) ~12",
        "positive test ~1 %8 (high|using|used|coke|baby|pregnant|line|all week)",
        "(take|drug test|test|lose|remove|keep) ~3 (my|the)? ~1 baby ~8 (born|positive|birth|hospital|deliver|when it|when she|when he)",
        "(can|does|will|do) (a|the|my) baby ~2 (feel|get|know|notice|be ok|be okay|get high|be born) ~8 (use|using|coke|line|weeks|it|smoke|high|snort)",
        "(told|tell|telling|lied to|lying to) my (midwife|ob|obgyn|ob gyn|doula|prenatal) ~6",
        "(his|her|a|his kid|a baby|my) ~1 (kid|baby|child|twins) (inside me|in me|in my belly|on the way and i)",
        "carrying (his|her|a|my|our|this|two|twins) ~2 (kid|baby|child|son|daughter|babies|twins)? ~4",
        guards="past_off told",
        tense="any",
        unless=(*NOT_ME, "(nursing (school|home|degree|student|job|a (beer|drink|hangover)|my (beer|drink|hangover|wounds|career))|due date (for|of) (my|the|this) (rent|bill|bills|payment|project|report|assignment|loan|car|taxes)|inside me (that|there|wants|is|says|i|knows)|something inside|inside of me (that|there|wants)|carrying (a|my|this|the) (lot|gun|weight|burden|secret|guilt|load|heavy|bag|shame|phone|knife|baggie|it)|expecting (to|you|me|a (call|package|check|lecture|visit)|him|her|them|it|that|too|much|this|something|the|anything|nothing|results|more|someone|people|everything))",
                "(does it|can it|would it|could it|do) ~4 (hurt|harm|affect) a baby if the (dad|father)", "(toddler|first steps|walk|walking|teeth|teething|grown|years old|daycare|wake up|nap|sleeps through)", "(drug test|tested|positive test) ~6 (probation|work|job|po|court|covid|strep|flu)", "covid", "(my|her|his) (due date|ultrasound) ~2 (wife|girlfriend|sister)", "(wife|girlfriend|sister|daughter|fiance|partner|she|her) ~8 ({pregnant})", "(stomach) (ache|bug|pain|flu|hurts|drops|drop|feels|turns|is)", "(weight|butterflies|pit|knot|knots|food|pain|hole|acid|ulcer|feeling|ache|rumbling|burning) ~3 in my (stomach|tummy|belly)", "(sober|clean|in rehab|off (coke|cocaine|it|drugs)|without|in (recovery|treatment|the program)|since i (quit|stopped)|no coke|into (recovery|rehab|sobriety))"),
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

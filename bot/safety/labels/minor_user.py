"""The client may be under eighteen."""

from __future__ import annotations

from bot.safety.patterns import rule

YOUNG = "10|11|12|13|14|15|16|17"
NOT_AGE = (
    "(10|11|12|13|14|15|16|17) (days|day|weeks|week|months|month|years (clean|sober|in|ago|into|now clean|together|married|strong|deep|older|of)|hours|hour|minutes|minutes|mins|years and|pounds|lbs|lb|percent|dollars|bucks|grand|k|grams|g|miles|out of|times|lines|beers|drinks|meetings|stops|blocks|inches|steps|people|of|pm|am|kilos|points|cigarettes|weeks|wks|kids|year (mark|anniversary|relationship|marriage|chip))",
    "(10|11|12|13|14|15|16|17) (years|year) (clean|sober|in|ago|into|together|married|older|younger|without|free|deep|of|now)",
    "(when i was|since i was|i was|back when|started at|started when|at age|at the age|by the time i was|until i was|as a|before i was|from age|from when i was|felt like i was|like i am|feel like i am|act like i am|acting like i am|like im) ~2 (10|11|12|13|14|15|16|17|13|a teenager|a teen|a kid|in high school|teenager)",
    "(my|our|his|her|their) ~1 (son|daughter|kid|kids|brother|sister|niece|nephew|stepson|stepdaughter|cousin|student|students|oldest|youngest|boy|girl|child|teen|teenager|grandson|granddaughter|marriage|dog|cat|car)",
    "(feel|felt|feeling|look|looks|acting|act|treated|treats me|treat me|treating me|like|mentally|inside|at heart|basically) ~3 (like)? ~2 (10|11|12|13|14|15|16|17|a teenager|a kid|a teen|a child)",
)

RULES = (
    rule(
        "age",
        f"(i am|im|m|am) (a|an|almost|nearly|about to be|still|about|like|barely|now|turning|already|currently|a girl|a boy|actually|basically)? ~0 ({YOUNG}) (years old|year old|years|yr old|yo|f|m|btw|now|by the way|and|so|is that|too young|but|in|male|female|turning|old|with|$|my|if|going|can|i|can i|lol|do|years of age|this|next|who|trying|years old and|is this|been|sooo|since|not|the|yrs)",
        f"(i am|im|am|turned|turning|turn|be) (almost|about to be|about to turn|nearly|going to be|only)? ({YOUNG}|18) (in (january|february|march|april|may|june|july|august|september|october|november|december|a (month|week|few)|two|three|2|3|4|5|6)|next (month|week|year|summer|spring)|soon|this (month|year|summer|week)|tomorrow|on)",
        f"only ({YOUNG})",
        f"^ ({YOUNG}) (f|m|yo|years old|year old|male|female|and|here|btw|almost)",
        f"^ (m|f|age|female|male) ({YOUNG}) $",
        f"^ ({YOUNG}) $",
        f"(age|my age is|aged) ({YOUNG})",
        f"({YOUNG}) (f|m|yo|year old|years old) (here|and|looking|btw|girl|boy|student|who|$|using|from|high school|kid)",
        f"(a|am a) ({YOUNG}) (year|yr) old (girl|boy|kid|teen|student|who|with|and|high|guy|male|female)?",
        "(i am|im|am|i) (a|an|still a|still|only|just a|technically|under|technically a|legally)? ~0 (minor|teenager|teen|underage|under age|high schooler|middle schooler|freshman in high school|sophomore in high school|junior in high school|high school (student|freshman|sophomore|junior|senior|kid)|senior in high school|under 18|not 18|not 18 yet|schoolgirl|schoolboy|8th grader|9th grader|7th grader|10th grader|11th grader|12th grader|seventh grader|eighth grader|ninth grader|tenth grader|tween|6th grader)",
        "(not|am not|not even|not yet|wont be|will not be|until i am|till i am|till i turn|until i turn|when i turn|before i turn|once i turn|when i am|til i turn) (yet|even|quite)? (18|eighteen|legal|17|16|an adult) ~1",
        "under (18|eighteen|age)",
        guards="negation_off past other told",
        tense="any",
        unless=(*NOT_AGE, "(turned|turning|turn) (10|11|12|13|14|15|16|17|18) (years|months|days) (clean|sober)", "(not a|no longer a|not) (minor|teen|teenager|kid|child|underage)", "(used to|years ago|in (19|20)|back (in|when|then))", "(feel|act|acting|like|treat|treated|treats) ~3 (teenager|teen|kid)", "(son|daughter|brother|sister|kid|kids|niece|nephew|he|she|client|step 10|step 11|step 12|step) ~2 (is|am|s|turned|turning|turns)? ~1 (10|11|12|13|14|15|16|17|18|a teenager|on)", "(day|days|week|weeks|chapter|page|number|number is|score|confidence|importance|readiness|step|phase|hour|month|size|floor|room|level) (10|11|12|13|14|15|16|17)", "(on|at|like|around) ~0 (10|11|12|13|14|15|16|17) (on|out)", "10 (importance|confidence|out|motivated|ready|sure|percent|on)", "(i am|im) (a|like a|at a|about a|probably a) 10 ~1"),
    ),
    rule(
        "school",
        "(i am|im|am|still|currently|go|going|i go|start|starting|am in|i be|me being|in) (in|to|still in|at|just started|starting)? (the)? (6th|7th|8th|9th|10th|11th|12th|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade",
        "(i am|im|am|i am still|still|currently|i go|go|i am only|going) (in|to|at)? (still)? (in)? (high school|middle school|junior high|secondary school|year (9|10|11|8|7))",
        "(my|the) (homeroom|algebra|geometry|chemistry|bio|gym|english|math|history|school) (teacher|counselor|class|nurse) ~4 (caught|called|found|saw|told|sent|knows|reported|says|said|made|smelled|gave|will)",
        "(got|get|been|getting|gonna get|going to get|might get|will get) (suspended|expelled|detention|sent to the principal|caught at school|in trouble at school|in school suspension)",
        "(at|before|after|during|in|between|skip|skipping|skipped|ditch|ditching|cut|cutting) (school|class|homeroom|prom|homecoming|gym class|lunch at school|recess|study hall|first period|second period|third period|algebra|detention|period) ~4 (locker|bathroom|teacher|with my friends|coke|high|caught|prom|lines|principal|tomorrow|vape|weed|snort|bump|to get high|my parents|my mom|grade)",
        "(have|got|failed|failing|before|study for|got a) (my|a|an)? (algebra|geometry|sat|act|ap|gcse|gcses|a levels|driver ed|drivers ed|learners permit|spelling|pe) (test|exam|class|homework|tests|exams|class tomorrow|$)",
        "(prom|homecoming|my locker|my principal|the principal|yearbook|recess|my school counselor|hall pass|permission slip|junior prom|sweet sixteen|quinceanera|homeroom) ~3",
        guards="past other told",
        tense="any",
        unless=(*NOT_AGE, "(teach|teaching|teacher at|work at|working at|coach|coaching|my kids|my son|my daughter|her kids|his kids|back in|in high school i|graduated|dropped out|since high school|sweetheart|reunion|used to|was in|were in|old high school|from high school|years ago|when i|met in|college|medical school|law school|nursing school|grad school|trade school|university|masters|phd|prom dress for|chaperone|pick up|drop off|drop|school drop|my kid|i am a principal|i was)", "(high school|school) (friend|friends|buddy|buddies|sweetheart|teacher|reunion|days)"),
    ),
    rule(
        "parents",
        "(mom|dad|parents|stepdad|stepmom|grandma|foster mom|foster parents|grandparents|foster dad|guardian) ~4 (ground|grounds|grounded|took my (phone|car keys|xbox|playstation|ipad|laptop|computer|vape)|take my (phone|xbox|ps5|laptop)|takes my phone|taking my phone|check my phone|checks my phone|will not let me (go out|have|drive|leave|see|use)|wont let me (go out|have|leave|see)|send me to (boarding|military|boot|live)|sending me to (boarding|military|boot|live)|ground me|signed me up|go through my phone|goes through my phone|reads my texts|read my texts|call the school|find it in my backpack|find my stash in my room|found it in my backpack|found my vape)",
        "(i am|im|am|got|get|gets|getting|be|going to be|being) grounded",
        "(my|the) (curfew|allowance|bedtime|backpack|babysitter|pediatrician|foster home|group home|social worker at school)",
        "(parental|parent) (consent|permission|controls)",
        "(without|do i need|need) (my)? (parents|mom|dad|parent|parental|moms) (permission|consent|knowing|finding out|to know|signature|to sign|ok)",
        "(will|do|can|are|would) you (tell|call|contact|snitch to|tell on me to|rat me out to) (on me to)? (my|my own) (parents|mom|dad|school|foster)",
        guards="past other told",
        tense="any",
        unless=(*NOT_AGE, "(feel|feeling|stay|staying|keep|keeps|keeping|kept|be more|be|me) (more)? grounded (in|and|by|with|me)?$", "(keep|keeps|keeping|stay|staying|feel|feeling|kept|helps me|makes me) ~1 (stay|feel|be|me)? grounded", "(sober living|sober house|halfway house|parole|probation|ankle monitor|hotel|dorm) ~4 curfew", "curfew ~3 (sober|halfway|parole|probation|house)", "(kids|son|daughter) ~4 (grounded|allowance|bedtime|backpack|babysitter|pediatrician|phone)", "(my|the) babysitter ~3 (kids|son|daughter|cancel|cancelled|watch)", "(cocaine|dealer|work) ~2 backpack", "(used to|when i was|growing up|as a kid|back (then|in)|years ago)", "(vegetarian|flight|flights|plane|planes|electric|wire)"),
    ),
    rule(
        "es",
        "tengo (10|11|12|13|14|15|16|17) (anos)?",
        "(soy (menor|menor de edad)|en la (secundaria|prepa|preparatoria)|catorce anos|quince anos|dieciseis anos|diecisiete anos|trece anos)",
        language="es",
        guards="told",
        unless=("(tenia|cuando|mi hijo|mi hija|limpio|sobrio)",),
    ),
)

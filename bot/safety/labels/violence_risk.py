"""Violence towards others, from others, or between partners."""

from __future__ import annotations

from bot.safety.patterns import rule

HYPERBOLE = (
    "(kill|killing|killed) (it|time|two birds|the (mood|vibe|lights|engine|bottle|buzz|craving|pain|urge)|for (a|some|one)|me (softly|inside|if|when|laughing|with kindness))",
    "(killed|beat|destroyed|murdered|smoked|crushed|whooped|wrecked|hit|slapped) (him|her|them|me|us) ~1 (at|in|on|with) (a|the)? ~1 (fifa|chess|pool|cards|madden|game|golf|mario|poker|basketball|2k|smash|tennis|ping pong|arm wrestling|cod|uno|monopoly|track|race|truth|bill|facts|idea|friend request)",
    "(hit|shoot|shot) (me|him|her|them|us|my (dealer|plug|guy|boy|friend|sister|brother|boss|mom|counselor|sponsor)) (up|back|with (a|the|that|some)|a (text|message|dm|line|call)|that)",
    "(mom|dad|wife|husband|boss|girlfriend|boyfriend|parents|teacher|coach|po|probation officer|landlord|sister|grandma|kids|she|he|they|family) (is|are|will|would|might|gonna|going to|s|d|was|were) ~1 (going to|about to|gonna)? (kill|murder|strangle|shoot) me ~1 (if|when|for|lol|when she|once|haha|if she|over)",
    "(lol|haha) ~3 kill", "(dressed|looks|view|prices|commute|suspense|heels|shoes|feet|back|hours) ~3 kill",
    "(beat|beating|fight|fighting|kick|kill|killing|punch) (this|it|the|my|that) (thing|addiction|habit|disease|craving|cravings|urge|urges|demon|demons|cancer|boss fight|level|game|record|score|traffic|odds|drug|cocaine)",
    "(video game|videogame|movie|show|netflix|game|xbox|ps5|boxing|mma|wrestling|hockey|sparring|jiu jitsu|karate|paintball|call of duty|cod|gta|fortnite|hunting|deer|lyrics|song|photo shoot|shoot (a|the|some) (movie|video|pictures|pics|photos|hoops|pool|ball|scene|film))",
    "(bath|photo|photoshop|sex|glitter|cherry|f) bomb", "(was|is|are|am|so|the) (the)? bomb",
    "(it|this|that|reality|comedown|crash|high|sadness|grief|craving|coke|drug|wave|life|withdrawal|hangover|depression) ~2 (hit|hits|slapped|punched|choked|beats|beat) me",
    "(hit|punch|punching|kick|kicked|choke) (the|a|my|on) (bag|punching bag|ball|gym|road|books|pillow|wall|food|hay|sack|bong|pipe|vape|joint|blunt|bowl|lights|shower|beach|store|club|bar|club|brakes|gas|bucket)",
)

RULES = (
    rule(
        "intend_harm",
        "(i|ill|im) ~1 (am|will|want|going|might|could|would|swear|need|may|am so|have) ~3 (to|about to|going to|of|close to|want to|might)? ~1"
        " (kill|hurt|stab|shoot|strangle|choke|murder|beat|smash|bash|attack|slap|punch|hit|knock|choking|killing|hurting|stabbing|shooting|beating|burn|slit|break|cut|bury|end|fuck|destroy|jump|snap|crack|harm|run over|poison|bludgeon|ruin) ~1"
        " (up|out)? (him|her|them|someone|everyone|people|my {man}|my {kin}|my {friend}|that (guy|dude|bitch|bastard|asshole|motherfucker|man|girl|woman|cop|piece of shit|mf|fucker)|this (guy|dude|bitch|man|asshole)|somebody|his|her|the (guy|dude|dealer|man|bitch|cop|asshole)|whoever|these (people|guys)|all of them|anyone who|the people|both of them|every one of them|his (ass|face|head|legs|house|car|throat|kneecaps|kids|neck|jaw)|her (ass|face|head|neck))",
        "(want|going|planning|plan|about|trying|ready|thinking|tempted|urge|urges|thoughts|thought|need|keep|keeps|fantasizing|fantasies|afraid i will|scared i will|scared i might|afraid i might|worried i will|worried i might) ~2 (kill|hurt|stab|shoot|strangle|murder|beat|killing|hurting|stabbing|shooting|beating|strangling|choking|harming|attacking|hit|punch|choke|harm|attack|slit|jump|smash|snap on|bash) ~1 (up)? (him|her|them|someone|everyone|people|somebody|my {man}|my {kin}|my {friend}|others|anyone|that (guy|bitch|dude|asshole|mf|motherfucker|bastard)|this guy|whoever|all of them|the (guy|dude|dealer|man|cop)|his (ass|face|head|throat)|another person)",
        "(he|she|they) (is|are) (dead|a dead man|as good as dead|going to (pay|regret it|bleed|die)|dead when i|dead meat|getting stabbed|gonna get it) ~2 (when i|tonight|if i|i swear|to me|$|for (what|this)|i have|once i|i am)",
        "(i have|got|have|bringing|grabbed|bring|took|take|taking|loaded|grab|with) ~2 (gun|knife|bat|machete|pistol|hammer|glock|strap|blade|crowbar|9mm|shotgun|rifle) ~5 (going to|on my way|his house|her house|waiting|find him|find her|kill|for him|for her|their house|over there|him|her|them|pay|pull up|use it on|in my car and|his place|make)",
        "(going to|on my way|driving|heading|omw|about to|pulling up|pull up|walking|go) ~3 (his|her|their|dealers|my exs|that guys|my ex|to the) (house|place|job|work|crib|apartment|door|home|spot) ~4 (gun|knife|bat|hurt|kill|beat|fuck|strap|make (him|her|them) (pay|bleed|hurt)|end|teach|get even|handle)",
        "(shoot|shooting|bomb|burn) (up|down)? ~1 (the|my|this|that|a|his|her) (school|place|office|workplace|job|work|house|building|club|mall|church|clinic|police station|store)",
        "(make|making|made) (him|her|them|that (guy|dude|bitch)|everyone|my ex|someone) (pay|bleed|suffer|hurt|regret (it|ever)|beg) ~2",
        "(put|putting) (hands|my hands|a bullet|him|her|them) ~2 (on (him|her|them|my {man})|in (his|her|their|the) (head|ground|hospital|grave|skull|face)|in a (grave|body bag))",
        "(homicidal|homicidal thoughts|violent thoughts|murderous|kill someone|hurt someone|hurt somebody|kill people|kill somebody|hurt people|kill everyone)",
        "(going|might|about|gonna|will) to? ~1 (snap|lose it|explode|black out) (on|and) ~2 (hurt|kill|someone|him|her|them|my {man}|everyone|him|hit)",
        guards="negation past other told",
        unless=(*HYPERBOLE, "(hurt|hurting|break|breaking|ruin|destroy|harm) (him|her|them|my {man}|my {kin}|people|everyone|his|anyone|someone) ~1 (anymore|feelings|by|with (my|this)|when i|heart|emotionally|trust|again by|if i (relapse|use|tell)|like (this|that)|any more|the most)",
                "not (want|trying|going|mean|like|wanting|meaning) ~1 (to)? ~1 (hurt|hurting|harm|lose|kill)", "(hit|beat|cut|kill) (him|her|them) (up|off|out|some)", "(kill|hug|murder) (him|her|them|my {man}|my {kin}) ~2 (lol|haha|if (he|she) (leaves|eats|forgets)|with kindness|dishes|toilet seat|socks|for (eating|leaving|forgetting))",
                "(jump|end|break|cut|fuck|burn|hit|punch|crack|run over) (to|into|on|it|up with|things|with|off|this) (him|her|them)", "fuck (him|her|them|my ex|the girl|someone)$", "(break up|end things|end it|cut ties|hook up|broke up) ~1 with"),
    ),
    rule(
        "did_harm",
        "i (have)? ~1 (hit|beat|punched|slapped|choked|strangled|stabbed|shot|attacked|kicked|shoved|pushed|hurt|threw|smacked|headbutted|grabbed|knocked out|beat up) (up|out)? (him|her|them|someone|my {man}|my {kin}|my {friend}|a (guy|dude|man|woman|girl|kid|person|cop|stranger|bouncer)|this (guy|dude|woman|man|girl)|somebody|the (guy|dude|bouncer)) ~4 (last night|tonight|today|again|this morning|yesterday|when i was high|hard|down|against|and (he|she|it|now|there)|until|in the (face|head)|while|real bad|bad|really bad|so bad|across|badly|over|because|$|on the|with a)",
        "(lost (control|it)|blacked out|snapped|lost my temper) and (hit|hurt|choked|punched|grabbed|shoved|slapped|beat|pushed|threw|attacked|swung)",
        guards="negation past told",
        unless=(*HYPERBOLE, "hurt (him|her|them|my {man}|my {kin}|my {friend}|someone) ~2 (feelings|by|with (my|words)|lying|emotionally|when i (lied|left|stole|said|used)|so much|a lot|deeply|bad|because|$|and|again|the most)", "(pushed|push) (him|her|them|my {man}|my {kin}|my {friend}|people) ~1 (away|out|too)", "threw (him|her|them) (out|a (party|birthday)|under)",
                "beat (him|her|them|my) ~3 (to|there|home|at|record)"),
    ),
    rule(
        "partner",
        "(he|she|my {man}|{man}|bf|gf|his|ex|the father of my (kids|baby)) ~3 (hit|hits|hitting|beat|beats|beating|punched|punches|slapped|slaps|slapping|choked|chokes|choking|strangled|strangles|kicked|kicks|shoved|shoves|grabbed|grabs|pushed|pushes|threatens|threatened|threatening|raped|rapes|hurts|hurting|hurt|throws|threw|smacked|smacks|stabbed|attacked|burned|bit|dragged|pinned|abuses|abused|abusing|spit on|stalking|stalks|stalked|forces|forced|punching|kicking|shot at|pulled a (gun|knife) on|put (his|her) hands on|puts (his|her) hands on|put hands on|puts hands on|pulls a (gun|knife) on|headbutted|laid hands on|lays hands on|gets physical with|got physical with|gets violent with|knocked|broke) ~1 (me|my (head|face|arm|nose|jaw|ribs|throat|wrist|phone and|hair|tooth|neck|eye)|things at me|stuff at me|us|something at me|plates at me|a (bottle|plate|chair|phone|lamp|glass|mug) at me)",
        "(scared|afraid|terrified|frightened|fear|hiding|hide|running|fearing|petrified) (of|from|to go home to|to be (home|alone) with|for my (life|safety)|what) (he|she|my {man}|him|her|my {kin}|going home|{man}) ~2",
        "(he|she|my {man}|{man}|my ex) ~3 (will not|wont|does not|never|would not|did not|not) ~1 (let me (leave|go|out|see|talk|have|use)|let (me|us) out)",
        "(he|she|my {man}|{man}|my ex|they) ~3 (will|would|going to|threatened to|said|says|threatens to|swears|keeps saying|gonna|told me|is about to|is trying to|tried to|wants to|try to|might|promised to|swore) ~3 (kill|hurt|shoot|stab|beat|choke|find|strangle|murder|harm|burn|end) ~1 (me|us|my (family|kids|baby|dog|mom|cat))",
        "(abusive|violent|domestic violence|domestic abuse|restraining order|battered|beats me|hits me|choked me|hit me|raped me|beating me|hitting me|hurting me|rapes me|threatening me|molested me|assaulted me|raping me|abusing me|touches me when)",
        "(i was|i got|i have been|been|got|getting|being|get|just got|keep getting) (raped|assaulted|sexually assaulted|beaten|beat up|jumped|stabbed|shot|attacked|molested|robbed at|strangled|held hostage|mugged|shot at|pistol whipped|abused|trafficked|hit by my|threatened)",
        "(forced|forces|forcing|made|makes|making) (me|himself on me|herself on me|his way|me to have sex|me to sleep) ~1 (to)? ~1 (have sex|sleep with|do things|on me|sex|strip|sell my body|do sexual)",
        "(walking on eggshells) ~4 (hit|violent|temper|hurt|scared|home)",
        "(have|got|with|gave me|another|left me with|covering|hide|hiding) (a|my|the|more|these)? ~1 (black eye|bruises|busted lip|broken (nose|rib|ribs|jaw)|split lip|bruise) ~4 (from|he|she|because|my {man}|after|again|last night|him|her)",
        about="partner",
        guards="negation past told",
        unless=(*HYPERBOLE, "(hits|hit|beat|hurts|hurt|threw|broke|choked) (me|my) (that|when|how|hard when|like|all at once|up|with (a|the) (bill|news|truth|question|idea|look|silent)|off|out of|back|to it|heart|again that|feelings|the most|because (he|she|they) (is|are|died|left)|so much to|to (see|think|know|admit|say|leave|hear|watch)|inside|a (birthday|party|surprise))",
                "(hurts|hurting|hurt) (me|us) ~3 (words|feelings|lies|says|said|lying|cheated|cheating|leaving|left|emotionally|disappointed|look|away)", "(found|find|see) (him|her|my)", "(forced|forces|forcing|made|makes|making) me to (go|quit|come|be|get|take|do (this|the|a|it|rehab|treatment)|stop|see|call|talk|sign|move|choose|attend)",
                "(used to|years ago|my dad used|growing up|as a kid|when i was|back then|old relationship|last relationship|previous|left him|got away|divorced|in the past|safe now|childhood)",
                "(scared|afraid|terrified|worried|fear) (of)? (that|losing|what (he|she|my {man}|my {kin}) (will|would|might) (think|say|feel)|he (will|would) (leave|find out)|she (will|would) (leave|find out)|him (finding|leaving|knowing)|her (finding|leaving|knowing))",
                "(he|she|my {man}) (threatened|threatens|threatening|is threatening|said|says) ~2 (to)? (leave|divorce|take the kids|kick me out|break up|tell|call|move out|leaving)", "threatening me with (divorce|leaving|rehab|jail)",
                "(abused|abusing|abuse|abuses) (alcohol|drugs|cocaine|substances|pills|substance|it|stuff|my trust|adderall)", "(violent|abusive) (movie|game|song|dream|dreams|crime)",
                "let me (go|out|leave) ~2 (early|home early|from work|with a warning|off|voicemail|from (my|the) job|easy)", "(beat|beating) (myself|me) (up|to it)", "(hit|hits) (me|my) ~2 (like a (truck|brick|ton)|hard|harder|faster|different|instantly|fast|quick|when (my|i|the))$", "not (abusive|violent|hit)",
                "(got|get) (shot down|shot|beat) (down|by (traffic|flu|work)|at|in (the)? (game|pool))", "robbed at (work|that price)", "gunned"),
    ),
    rule(
        "threatened",
        "(dealer|plug|he|she|they|someone|guy|dude|gang|cartel|people|roommate|neighbor|brother|dad|mom|uncle|stepdad|pimp|connect|supplier|cousin|son|boss|this guy|the guys|crew) ~3"
        " (threatened|threatening|threatens|coming|looking|going|will|wants|said|says|trying|sent|outside|pulled|pointed|owe|waiting|swore|hunting|jumped|after|gonna|want|put|pulls) ~4 (to)? ~1 (kill|hurt|shoot|stab|beat|gun|knife|jump|break|murder|harm|gun on|burn|kidnap|blow) ~1 (me|us|my (family|legs|kids|mom|house|door|life|knees|kneecaps|head|girl|wife|sister)|on me|my)",
        "(owe|owing) ~6 (kill|hurt|shoot|beat|break|legs|coming for|after me|threatened|threatening|come for me)",
        "(kill|hurt|shoot|stab) me if i (do not|leave|tell|talk|call|go|try|ever|say|dont)",
        "(has|have|got|pulled|pointed|holding|put|held|waving|with|bringing) (a|his|her|the) (gun|knife|machete|bat|pistol) (on|at|to|and|up to|in) (me|my|us|(is|he|she|they) (outside|here|coming|going|at|said|threat|says|will|looking|drunk|high)|he|his|her|front)",
        "(breaking|broke|break|kicked|kicking|banging|pounding|beating) (down|in|into|on|thru|through)? (my|the|our) (door|house|window|windows) ~5 (he|hurt|kill|scared|gun|hide|hiding|right now|in the closet|call|drunk|ex|again|and)",
        "(not|never|do not feel|not feel|do not think i am|am not|unsafe|isnt) (safe|secure) (at|in|with|here|around|tonight|right now|going|home|anymore|at home|alone with)",
        "(unsafe|in danger|fear for my (life|safety)|my life is in danger|life is at risk|fearing for my (life|safety))",
        guards="negation past told",
        unless=(*HYPERBOLE, "(used to|years ago|growing up|as a kid|when i was|back then|movie|in the past)",
                "not (safe|secure) ~2 (with money|around (coke|drugs|cocaine|it|the stuff|my dealer|those friends)|financially|to (say|drive|use|mix)|from (relapse|myself|cravings|using))", "(danger|unsafe) (of (relapsing|losing|relapse|using|slipping|getting fired|failing|being)|to (use|mix))", "(job|marriage|license|sobriety|recovery) ~2 (in danger|at risk)"),
    ),
    rule(
        "es",
        "(voy a|quiero|lo voy a|la voy a|pienso) (matarlo|matarla|matar a|matar|pegarle|golpear a|golpearlo|apunalar)",
        "(me (pega|pego|golpea|golpeo|amenaza|amenazo|violo|quiere matar|va a matar|ahorco|maltrata))",
        "(le tengo miedo|tengo miedo de) (a)? ~1 (el|mi (esposo|novio|marido|pareja|novia|esposa))",
        language="es",
        guards="told",
        unless=("(tiempo|no quiero (matar|pegar)|matarme|mi mama me va|mi esposa me va a matar si)",),
    ),
)

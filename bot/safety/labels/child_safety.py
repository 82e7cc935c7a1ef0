"""A child in the client's care who may be in danger."""

from __future__ import annotations

from bot.safety.patterns import rule

SAFE_CARE = (
    "(with|at) (my|their|his|her|the) (mom|moms|dad|dads|sister|sisters|grandma|grandmas|grandparents|parents|husband|wife|ex|babysitter|sitter|aunt|brother|nanny|daycare|school|girlfriend|boyfriend|partner|mother in law|in laws|neighbor|cousin|uncle|friend|friends|nana|abuela|godmother|family)",
    "(used to|years ago|when i was (a kid|little|young|growing)|as a kid|growing up|my mom (left|used)|my dad (left|used)|my parents|back then|grown|adult|in college|teenager|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35)",
    "(movie|dog|puppy|cat|kitten|plant)",
    "not (leave|left|leaving|high around|use around|using around|do it around)",
    "never (leave|left|use|used|do|did|get|got|been|hit|hurt|drove|drive|touch|touched|would|high|had)",
    "(asleep|sleep|in bed|at school|at daycare|away|out of the house|gone|with their dad|with their mom) (before|when i|and i|so i) (use|do|did|smoke|using|only)",
)

RULES = (
    rule(
        "left_alone",
        "(left|leave|leaving|leaves|had to leave|keep leaving|am leaving|forgot) (my|the|our|her|him|them|a) ~1 {kid} ~3 (alone|by (himself|herself|themselves|themself|itself)|unattended|in (the|my|a) (car|bath|bathtub|tub|crib|apartment|house|truck|van|backseat|back seat|room|playpen|high chair)|home|sleeping|asleep|unsupervised|with (a stranger|strangers|my dealer|the dealer|some guy|someone i do not|a junkie|people i)|while i|to (go|get|score|cop|meet|pick|use|buy)|at (the|a) (park|store|house)|so i could|inside|outside|there|watching|crying)",
        "(left|leave|leaving) (them|her|him|it) ~1 (alone|home alone|in the car|in the crib|by (themselves|herself|himself)|unattended) ~5 (kid|baby|son|daughter|score|while i|years old|year old|kids|to (go|get|score|cop|meet|pick|buy)|so i)",
        "{kid} ~2 (is|are|was|were|been|has been|have been|s|re)? ~2 (alone|home alone|by (himself|herself|themselves|themself)|unattended|unsupervised|in the car|in my car|alone in|in the backseat|in the back seat|crying|screaming|hungry|starving|not fed|locked in|neglected|sleeping in the car|asleep in the car|strapped in) ~4 (while|since|and i|for hours|all (day|night)|in the|because i|right now|alone|so i|when i|with no|but i|i can not|upstairs|next room|at home|nobody|no one|im too|i am|for (an|two|three|a|2|3|4|5) ~1 (hour|hours|days|night)|$)",
        "(no one|nobody|not) ~1 (is|was|to|else)? ~1 (watching|watch|looking after|with|taking care of|feeding|fed|supervising|caring for) (my|the|our|her|him|them) ~1 ({kid}|$|right now)",
        guards="negation past told",
        unless=(*SAFE_CARE, "(do not|never|would not|can not|hate to|scared to|afraid to|hate) (leave|leaving)"),
    ),
    rule(
        "impaired_care",
        "(passed out|nodded off|nodding off|blacked out|fell asleep|crashed|nod off|pass out|passing out|high|drunk|coked up|fucked up|wasted|tweaking|too high|using|use|used|did lines|doing lines|smoking|smoke|smoked|did a line|stoned|spun|geeked|snorting|shooting up|out of it|coming down|too fucked up|lit|doing coke|doing cocaine|do coke|do cocaine|do lines|loaded) ~4 (while|when|with|and|watching|in front of|around|instead of|taking care of|to|holding|next to|caring for|near|supposed to be|in charge of) ~5 (watch|watching|holding|bathing|feeding|feed|alone with|taking care of|care of|responsible for|babysitting|looking after|care for|in charge of|in front of|giving|changing|supposed to watch|driving|picking up|supervising|pick up|with|next to)? ~1 (my|the|our|his|her|their|a) ~2 {kid}",
        "(watching|babysitting|taking care of|alone with|looking after|bathing|holding|in charge of|responsible for|caring for|home with|have) (my|the|our|a|his|her) ~1 {kid} ~5 (high|drunk|coked|coked up|passed out|nodding|fucked up|wasted|using|tweaking|geeked|too high|stoned|out of it|on a bender|doing lines|did a line|did lines|spun|wired|coming down|doing coke|doing cocaine)",
        "(can not|could not|too (high|fucked up|drunk|gone|wasted|messed up|out of it|wired|hungover|dopesick)) ~1 (to)? (take care of|watch|feed|care for|look after|get up with|pick up|wake up for|handle) (my|the|our) ~1 {kid}",
        "(forgot|forget|forgetting|did not|have not|not|missed|never) ~1 (to)? (pick up|feed|fed|feeding|picked up|get|bathed|picking up|change|changed) (my|the|our|her|him|them) ~1 {kid} ~3 (from|today|since|because|all|in|again|i|was|up|high|days|yesterday|$|for)",
        guards="negation past told",
        unless=(*SAFE_CARE, "(stopped|quit|do not want to|not want to|never want to)", "(saw|seen|sees|see|caught|knows|found out|noticed|asked|told)"),
    ),
    rule(
        "ingested",
        "{kid} ~3 (found|ate|swallowed|got into|got a hold of|got ahold of|touched|drank|put|licked|got in|eaten|playing with|got hold of|eating|picked up|grabbed|has|had|chewed|inhaled|got) ~4 (my|the|some|a|of|in (his|her) mouth) ~2 (stash|coke|cocaine|baggie|drugs|pills|bag|powder|pill|edible|edibles|needle|fentanyl|crack|meth|pipe|stuff|vape|weed|gummies|xanax|methadone|suboxone|gun|lighter|dope|residue|medicine|straw|my line|line|rock|syringe|drink|vodka|gummy|percocet)",
        "(found|caught|saw) (my|the|our|him|her) ~1 {kid} ~2 (with|playing with|holding|chewing|eating|licking) ~3 (baggie|coke|cocaine|drugs|pills|bag|powder|pill|needle|pipe|gun|stash|straw|crack|meth)",
        "(loaded gun|needles|needle|drugs|coke|pills|fentanyl|crack pipe|stash|guns|gun) ~5 (where|around|near|within reach of|in reach of) ~2 (the|my|our)? ~1 {kid} ~2 (can|could|play|sleep|get|reach|gets|live)",
        guards="negation past told",
        unless=("(scared|afraid|worried|what if|fear|nightmare) ~3 (will|would|might|could|that|of)? ~2 ~3 (find|finding|finds)", "(locked|lock box|lockbox|never)", "(found|finds|find) (out|my text|my texts|my messages)", "(20|19|18|21|22|23|24|25|26|27|28|29|30|adult|grown)"),
    ),
    rule(
        "harm_to_child",
        "i ~3 (hit|shook|slapped|hurt|beat|smacked|punched|choked|shoved|pushed|threw|spanked|grabbed|shake|kicked|burned|dropped|squeezed|yanked|backhanded|bruised) (my|the|our) ~1 {kid}",
        "(going to|might|want to|afraid i will|scared i will|about to|scared i might|afraid i might|scared of|afraid of|worried i will|almost|nearly|could|feel like|urge to|thinking about|thoughts of|think i will|close to|going) ~2 (hit|shake|hurt|harm|throw|smother|drown|hitting|shaking|hurting|harming|shook|slap|kill|choke|snap on|snap at|lose it on|lose it with|hurt|beat|leave|slapped|smack|dropped|suffocate) (my|the|our|this) ~1 {kid}",
        "(someone|he|she|my {man}|my {kin}|my {friend}|{man}|babysitter|uncle|stepdad|they|their dad|his dad|her dad|neighbor|dad|mom|teacher|coach|the (babysitter|sitter|guy)) ~3 (hit|hits|hitting|touched|touches|touching|molested|molesting|molests|beat|beats|beating|hurt|hurts|hurting|abused|abuses|abusing|shook|slaps|slapped|choked|raped|threw|choking|punched|kicked|smacked|burned|shakes|hurts|left bruises on|exposed himself to|watches porn with|screams at and hits|locks|locked) (my|the|our) ~1 {kid}",
        "{kid} ~2 (is|are|was|being|been|has been|got|were|gets|getting|have been) (being|getting)? (hurt|abused|molested|touched|beaten|hit|neglected|in danger|raped|not safe|unsafe|starved|assaulted) ~2",
        "{kid} ~2 (not|arent|isnt|is not|are not|not be) (safe|eaten|been fed|breathing|fed|eating|being fed) ~1",
        "(bruises|burns|marks|cuts) (on|all over) (my|the) ~1 {kid}",
        guards="negation past told",
        unless=("(hit|beat|hits) ~4 (home run|head on|game|milestone|puberty|a ball)", "(hurt|hurts|hurting|harm|harming) (my|the|our) ~1 {kid} ~2 (by|with my|emotionally|feelings|with this|more|anymore|again|if i keep|when i (use|drink|lie))",
                "(not want to|do not want to|never want to|would never|scared i am|afraid i am|never|worried i am|i am) ~1 (hurt|hurting|lose|harm|hit)", "(threw|throw) (my|the|our) ~1 {kid} (a|his|her|an) (birthday|party|ball|baby shower|football)", "(pushed|push) (my|the) ~1 {kid} (away|on the swing|in (the|a) (stroller|swing|cart))", "(dropped) (my|the|our) ~1 {kid} (off|at)",
                "(grabbed|grab) (my|the) ~1 {kid} (and (left|ran|went)|from (school|daycare)|up|some|a)", "(leave|left) (my|the|our) ~1 {kid}$",
                "(used to|years ago|growing up|as a kid|when i was a|not (safe|good) for (my|the) kids to see|in the past|movie)"),
    ),
    rule(
        "car",
        "(drove|drive|driving|took|pick up|picked up|picking up|taking|drives) ~3 {kid} ~6 (high|drunk|coked up|wasted|fucked up|nodding|tweaking|after (lines|drinking|using|a line|a few)|on coke|on cocaine|buzzed|lit|after i used|after doing)",
        "(high|drunk|coked up|wasted|fucked up|buzzed|lit) ~5 (drove|drive|driving|picked up|pick up|behind the wheel|picking up|take) ~5 {kid}",
        "{kid} ~3 in the (car|back seat|backseat|back) ~5 (high|drunk|coked up|wasted|lit|buzzed|fucked up|lines|using|smoked|on coke|on cocaine|tweaking)",
        "(high|drunk|coked up|wasted|lit|buzzed|fucked up) ~4 with (my|the|our) ~1 {kid} ~1 in (the|my) (car|back|backseat|truck)",
        guards="negation past told",
        unless=SAFE_CARE,
    ),
    rule(
        "es",
        "(deje|dejo|dejamos|dejar|dejado) ~3 (mi hijo|mis hijos|mi hija|mis hijas|mi bebe|los ninos|el bebe|al bebe|al nino|a la nina|a los ninos) ~3 (solo|solos|sola|solas|en el carro|en el coche)",
        "(mi hijo|mi hija|mi bebe|el bebe|el nino) ~2 (se comio|se trago|encontro|agarro) ~4",
        language="es",
        guards="told",
    ),
)

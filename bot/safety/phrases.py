"""Lists of alternatives shared by the rules, in the pattern language of `patterns.py`."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # who
    "man": "boyfriend|husband|partner|girlfriend|wife|ex|fiance|fiancee|baby daddy|baby dad|man|old man|spouse|ex husband"
    "|ex boyfriend|ex wife|ex girlfriend",
    "kin": "mom|dad|brother|sister|son|daughter|cousin|uncle|aunt|grandma|grandpa|stepdad|stepmom|stepfather|nephew"
    "|niece|parents|family|stepson|stepbrother",
    "friend": "friend|friends|buddy|buddies|bro|homie|homies|roommate|roomie|flatmate|coworker|boss|neighbor|neighbors"
    "|dealer|plug|date|mate|bestie|best friend|girl|boy|boss|supplier|landlord|sponsor",
    "other": "he|she|they|someone|my {man}|my {kin}|my {friend}|this {person}|some {person}|a {person}|the {person}"
    "|{person}|her|him|them|my (old|little|big|younger|older|best|ex) ({kin}|{friend})",
    "person": "guy|dude|man|girl|woman|kid|lady|boy|person|friend|buddy|chick|stranger|bouncer|dealer|cop",
    "kid": "(little|baby|own|youngest|oldest|two|three|four|2|3|4|newborn)? (kid|kids|son|sons|daughter|daughters|baby"
    "|babies|child|children|toddler|toddlers|infant|newborn|twins|boy|boys|girls|little one|little ones|little girl"
    "|little boy|stepson|stepdaughter|grandson|granddaughter|nephew|niece|year old)",
    # drugs
    "stim": "cocaine|crack|meth|speed|adderall|molly|mdma|ecstasy|stimulants|uppers|stim|stims|powder|lines|line|bumps"
    "|bump|rails|rail|blow|snow|ice|tina|rock|rocks|pills|pill|eight ball|8 ball|eightball|8ball|key|keys|base|freebase"
    "|crank|vyvanse|ritalin|caffeine|baggie|bag|gram|grams",
    "down": "fentanyl|heroin|xanax|benzos|benzo|oxy|oxys|oxycodone|percs|perc|percocet|percocets|morphine|methadone|ghb|g"
    "|ketamine|k|valium|klonopin|ativan|opioids|opiates|opioid|dope|tranq|norco|vicodin|hydros|hydrocodone|lean|codeine"
    "|tramadol|gabapentin|suboxone|subs|ambien|barbs|alprazolam|diazepam|dilaudid|smack|h|etizolam|phenibut|kratom",
    "drink": "alcohol|vodka|whiskey|beers|beer|drinks|wine|tequila|rum|shots|drinking|bottle of vodka|bottle of wine",
    "drug": "{stim}|{down}|drugs|drug|shit|stuff|weed|acid|lsd|shrooms|product|it|dope|hit|dose",
    "used": "did|took|had|used|snorted|smoked|shot|sniffed|railed|bumped|swallowed|popped|dropped|ate|drank|banged"
    "|slammed|injected|booted|boofed|blew|hit|been doing|been using|been smoking|been snorting|been on|been up|been drinking",
    "high": "high|drunk|lit|coked up|coked|wasted|faded|fucked up|fucked|messed up|buzzed|tipsy|hammered|geeked|geeked up"
    "|geeking|tweaking|tweaked|spun|spun out|rolling|wired|gacked|zooted|stoned|loaded|trashed|plastered|blasted|gone"
    "|intoxicated|sloshed|on cocaine|on crack|on meth|on molly|on xanax|on coke|on something|under the influence|not sober"
    "|nodding|nodding off|nodding out|half asleep|seeing double|tripping|blitzed|smashed|bombed|zonked|impaired|baked"
    "|shitfaced|over the limit|skied up|yayoed|gakked|barred out|steaming|pissed|cracked out|methed out|amped up",
    # intent
    "mean_to": "want to|going to|about to|plan to|planning to|planning on|need to|ready to|trying to|will|would|might|may"
    "|could|should|have to|got to|decided to|tempted to|feel like|thinking about|thinking of|think about|think of"
    "|thought about|thought of|wish i could|urge to|urges to|wanting to|intend to|considering|scared i will|afraid i will"
    "|scared i might|afraid i might|let me|rather|fantasize about|fantasizing about|dreaming of|dream of|dreaming about"
    "|consider|contemplating|hoping to|thoughts of|thoughts about|plans to|plan on|a plan to|close to|on the verge of",
    "killme": "(kill|off|murder|shoot|hang|drown|poison|unalive|delete|gas|stab|neck|end|suffocate|electrocute|smother"
    "|unlive|un alive|self delete|rope|waste|destroy) (myself|me self|my self)"
    "|(take|end) my (own|damn|stupid|shitty|miserable|pathetic|own damn|sad)? (life|existence)|take my own life|commit suicide"
    "|(attempt|do|die by|complete) suicide|kill me self|(slit|cut|open|slash) my (wrist|wrists|throat|veins|arteries)"
    "|blow my (brains|head|brain) (out|off)?"
    "|put a (gun|bullet) (in|to|through|into) my (head|mouth|brain|skull|temple)|eat a (bullet|gun|shotgun)|catch the bus"
    "|(jump|leap|step|walk|throw myself|run|lie down|lay down) (off|from|in front of|into|onto|under|infront of)"
    " (a|the|my|this|that|of|some|oncoming)? (bridge|building|roof|train|trains|bus|car|cars|truck|traffic|balcony|cliff"
    "|tracks|window|overpass|parking garage|subway|river|highway|freeway|semi)"
    "|jump off (something|somewhere)|(drive|swerve|steer|crash|run) (my|the|this)? (car|truck|bike|it)? (off|into|in to|in front of) (a|the|an)? "
    "(bridge|cliff|wall|tree|pole|traffic|road|oncoming traffic|median|barrier|lake|river|semi|truck|concrete|divider)"
    "|(take|swallow|down|eat) (all|every|the whole bottle of|a bottle of|a handful of|the entire bottle of|a whole bottle of)"
    " (one of)? (my|these|the|of my|of the|of these)? ({pillish})|overdose on purpose|overdose myself|od myself|end my suffering"
    "|end my pain|drink bleach|exit this life|check out for good|check out permanently|self exit|off meself|do myself in",
    "killing_me": "(killing|offing|murdering|shooting|hanging|drowning|poisoning|unaliving|deleting|ending|stabbing|roping"
    "|suffocating|un aliving) (myself|me self|my self)"
    "|(taking|ending) my (own|damn|stupid|shitty|miserable)? (life|existence)|(committing|attempting|doing) suicide"
    "|(slitting|cutting|slashing) my (wrist|wrists|throat|veins)|blowing my (brains|head) (out|off)?"
    "|catching the bus|(jumping|leaping|stepping|walking|throwing myself) (off|from|in front of|into|onto|under)"
    " (a|the|my|this|that|of|some)? (bridge|building|roof|train|trains|bus|car|cars|truck|traffic|balcony|cliff|tracks|window"
    "|overpass|ledge|subway)"
    "|(driving|swerving|steering|crashing) (my|the)? (car|truck|bike|it)? (off|into) (a|the|an)? (bridge|cliff|wall|tree|pole"
    "|traffic|road|oncoming traffic|median|barrier|lake|river|truck)"
    "|(taking|swallowing|downing) (all|every|a handful of|the whole bottle of|a bottle of) (my|these|the|of my|of the)?"
    " ({pillish})|overdosing on purpose|ending my (pain|suffering)|putting a (bullet|gun) (in|to|through) my (head|mouth)",
    "killed_me": "(killed|offed|hung|hanged|hang|drowned|shot|poisoned|kill|unalived|shoot) myself|(took|taken|ended|end) my"
    " (own)? life|(slit|cut|slashed) my (wrist|wrists|throat)|attempted suicide|attempted|overdosed on purpose"
    "|jumped (off|from|in front of) (a|the)? (bridge|building|roof|train|balcony)"
    "|(took|swallowed|downed) (all|every|a handful of|a bottle of|the whole bottle of|a whole bottle of|the whole bottle)"
    " (my|these|the|of my|of the|of)? ({pillish})?",
    "pillish": "pills|pill|tylenol|xanax|medicine|sleeping pills|painkillers|bottle|tablets|antidepressants|advil|aspirin|ambien"
    "|percs|oxys|klonopin|seroquel|pills i have|ibuprofen|paracetamol|insulin|bars|meds|trazodone|benadryl|zoloft|prozac|lithium",
    "slangact": "kill myself|unalive (myself|me)|unaliving|ctb|catch the bus|self delete|exit bag|forever sleep|sudoku myself"
    "|commit (sudoku|toaster bath|unalive|not alive|game end|neck rope)|toaster bath|take the forever nap|unlive myself"
    "|log off (life|permanently)|(log out|clock out|check out) of life|alt f4 (myself|life|my life)|rope myself|roping",
    "highpulse": "125|126|127|128|129|130|131|132|133|134|135|136|137|138|139|140|141|142|143|144|145|146|147|148|149|150|151|152|153|154|155|156|157|158|159|160|161|162|163|164|165|166|167|168|169|170|171|172|173|174|175|176|177|178|179|180|181|182|183|184|185|186|187|188|189|190|191|192|193|194|195|196|197|198|199|200|201|202|203|204|205|206|207|208|209|210|211|212|213|214|215|216|217|218|219|220|221|222|223|224|225|226|227|228|229|230",
    "stim2": "cocaine|crack|meth|adderall|molly|mdma|speed|lines|blow|bumps|ecstasy|line|rails|uppers|powder|vyvanse|ritalin",
    "down2": "fentanyl|heroin|xanax|benzos|benzo|oxy|oxys|oxycodone|percs|perc|percocet|percocets|morphine|methadone|ghb|ketamine"
    "|valium|klonopin|ativan|opioids|opiates|dope|tranq|norco|vicodin|hydrocodone|lean|codeine|tramadol|gabapentin|ambien"
    "|downers|sleeping pills|pain pills|painkillers|smack|k|g|pills|viagra|suboxone|alprazolam",
    # time
    "now": "now|right now|tonight|today|this (morning|afternoon|evening|second|minute|very)|currently|at the moment|again"
    "|lately|recently|these days|this (week|weekend)|still|anymore",
    "recent": "last night|yesterday|tonight|today|this morning|earlier|an hour ago|hours ago|minutes ago|a few days ago"
    "|(two|three|couple|2|3|4|5) days ago|last week|last weekend|this week|this weekend|the other (day|night)|recently"
    "|last (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (monday|tuesday|wednesday|thursday|friday"
    "|saturday|sunday)|a week ago|a couple (days|nights|of days) ago|again|now|days ago|since",
    "body": "chest|left arm|heart|arm|arms|face|legs|head|lungs|throat|stomach|leg|jaw|left side|right side|hands|body",
    "hurt": "hurt|hurts|hurting|tight|tightness|aching|aches|ache|pain|pains|burning|burns|heavy|pressure|pounding"
    "|squeezing|stabbing|stinging|crushing|killing me|in pain|throbbing|painful|weird|cramping|sore|hurtin",
    "fast": "racing|pounding|fluttering|skipping|stopping|exploding|thumping|hammering|slamming|palpitating|irregular|jumping"
    "|flip flopping|doing weird|going (crazy|nuts|insane|wild|fast|too fast|so fast|super fast|mad|like crazy)"
    "|beating (so|too|super|very|way too|extremely|crazy|insanely|out of)? (fast|hard|irregular|weird|funny|my chest|crazy)"
    "|going to (explode|burst|pop|stop|give out)|about to (explode|burst|pop|stop|give out|beat out of my chest)"
    "|jumping out of my chest|coming out of my chest|beating out of my chest|in my throat|not slowing down|acting (up|weird|funny)",
    "unresponsive": "unconscious|unresponsive|not responding|not responsive|passed out|out cold|collapsed|blue|purple|limp|gray"
    "|seizing|convulsing|foaming|gurgling|choking|not breathing|turning blue|turned blue|going blue|turning gray|turning purple"
    "|having a seizure|had a seizure|overdosing|overdosed|twitching|not moving|not waking up|not waking|barely breathing"
    "|breathing (weird|slow|shallow|funny|bad|real slow|slowly|heavy|strange)|snoring (weird|funny|loud|strange|really weird|hard)"
    "|nodded out|hardly breathing|dying|dead|lifeless|blue in the face|fading|slipping away|knocked out|throwing up blood"
    "|shaking and|making (a|this|these) (weird|snoring|gurgling|strange|choking|death) (noise|noises|sound|sounds)",
}

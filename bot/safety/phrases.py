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
    "|geeking|tweaking|tweaked|spun|spun out|rolling|wired|gacked|zooted|stoned|trashed|plastered|blasted"
    "|intoxicated|sloshed|on cocaine|on crack|on meth|on molly|on xanax|on coke|on something|under the influence|not sober"
    "|nodding|nodding off|nodding out|half asleep|seeing double|tripping|blitzed|zonked|impaired|baked"
    "|shitfaced|over the limit|skied up|yayoed|gakked|barred out|cracked out|methed out|amped up",
    # intent
    "mean_to": "want to|going to|about to|plan to|planning to|planning on|need to|ready to|trying to|will|would|might|may"
    "|could|should|have to|got to|decided to|tempted to|feel like|thinking about|thinking of|think about|think of"
    "|thought about|thought of|wish i could|urge to|urges to|wanting to|intend to|considering|scared i will|afraid i will"
    "|scared i might|afraid i might|let me|rather|fantasize about|fantasizing about|dreaming of|dream of|dreaming about"
    "|consider|contemplating|hoping to|thoughts of|thoughts about|plans to|plan on|a plan to|close to|on the verge of",
    "killme": "kms|(kill|off|murder|shoot|hang|drown|poison|unalive|delete|gas|stab|neck|end|suffocate|electrocute|smother"
    "|unlive|un alive|self delete|rope|waste|destroy) (myself|me self|my self)"
    "|(take|end) my (own|damn|stupid|shitty|miserable|pathetic|own damn|sad)? (life|existence)|take my own life|commit suicide"
    "|(attempt|do|die by|complete) suicide|kill me self|(slit|cut|open|slash) my (wrist|wrists|throat|veins|arteries)"
    "|blow my (brains|head|brain) (out|off)?"
    "|put a (gun|bullet) (in|to|through|into) my (head|mouth|brain|skull|temple)|eat a (bullet|gun|shotgun)"
    "|(jump|leap|step|walk|throw myself|run|lie down|lay down) (off|from|in front of|into|onto|under|infront of)"
    " (a|the|my|this|that|of|some|oncoming)? (bridge|building|roof|train|trains|bus|car|cars|truck|traffic|balcony|cliff"
    "|tracks|window|overpass|parking garage|subway|river|highway|freeway|semi)"
    "|jump off (something|somewhere)|(drive|swerve|steer|crash|run) (my|the|this)? (car|truck|bike|it)? (off|into|in to|in front of) (a|the|an)? "
    "(bridge|cliff|wall|tree|pole|traffic|road|oncoming traffic|median|barrier|lake|river|semi|truck|concrete|divider)"
    "|(take|swallow|down|eat) (all|every|the whole bottle of|a bottle of|a handful of|the entire bottle of|a whole bottle of)"
    " (one of)? (my|these|the|of my|of the|of these)? ({pillish})|overdose on purpose|overdose myself|od myself|end my suffering"
    "|end my pain|drink bleach|exit this life|check out for good|check out permanently|self exit|off meself|do myself in",
    "killing_me": "(chucking|throwing|flinging|launching|hurling) myself (under|off|in front of|into|from|onto|out) ~3|(killing|offing|murdering|shooting|hanging|drowning|poisoning|unaliving|deleting|ending|stabbing|roping"
    "|suffocating|un aliving) (myself|me self|my self)"
    "|(taking|ending) my (own|damn|stupid|shitty|miserable)? (life|existence)|(committing|attempting|doing) suicide"
    "|(slitting|cutting|slashing) my (wrist|wrists|throat|veins)|blowing my (brains|head) (out|off)?"
    "|(jumping|leaping|stepping|walking|throwing myself) (off|from|in front of|into|onto|under)"
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
    "slangact": "kms|unalive (myself|me)|unaliving|ctb|self delete|exit bag|forever sleep|sudoku myself"
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

PHRASES |= {
    # concepts that are looked for near each other
    "i_me": "i|me|my|myself",
    "lethal": "gun|revolver|pistol|shotgun|rifle|glock|noose|rope|helium|exit bag|handgun|firearm|bullets|bullet|gun barrel|9mm",
    "deadly_pills": "pills|tablets|sleeping pills|heart pills|tylenol|medicine|medicine cabinet|bottle of pills|whole bottle|insulin"
    "|antidepressants|painkillers|benadryl|ambien|seroquel|stash of pills|trazodone|lithium|bleach",
    "high_place": "bridge|roof|rooftop|ledge|rail|railing|tracks|train|subway|cliff|overpass|balcony|tube|platform|beachy head"
    "|parking garage|top floor|edge",
    "at_hand": "in my hand|in my lap|in my mouth|to my head|ready|on the table|next to me|with me|right here|right there|beside me"
    "|loaded|tied|looped|over the door|around my neck|on the bed|on the side|hidden|counted|lined|by the bed|here with me|staring at|keep looking at"
    "|looking at it|in front of me|out of the closet|out the closet|out the safe|safety off|set up|hanging|on the door|door handle|for when|in the garage"
    "|waiting for me|in my nightstand|under my pillow|up there|in the drawer",
    "end_self": "be dead|dead by|dead before|die|end it|end things|end my|end this|finish it|do it|not coming down|not coming back|not be around|not be here"
    "|be gone|rest|im done|i am done|finish with my life|kill|never come back|all over|go|jump|rest finally|it over|make it stop|peace|final",
    "dead_state": "die|dying|died|dead|not wake|never wake|did not wake|does not wake|do not wake|would not wake|not waking|never waking|not exist|did not exist|not existing|disappear|disappeared"
    "|vanish|not here|not be here|not alive|not be alive|in the ground|six feet under|stopped breathing|stop breathing|heart stops|heart stop|heart stopped|heart quit"
    "|heart had quit|heart gave out|not be around|was not around|were not around|cease|sleep never ends|sleep does not end|drop dead|in a coffin|takes me|took me|hit me|hits me|kills me|kill me|overdose|od"
    "|take me out|finish me|finishes me|be it for me|have that be it|crash|end me|the end|stop existing|gone|not make it|never born|be over|all over|was not here|were not here|was not alive",
    "wish": "wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|would love|kind of want|fine with|okay with|ok with|do not care|did not care|would not care|not mind|not the worst|not be the worst"
    "|easier|better|relief|peaceful|nice if|rather|prefer|looking forward|do not care what happens|counting on|would not be bad|not be so bad|not be a bad thing|thank you card|maybe it is best|it would be best"
    "|send the driver|dream about|begging|beg|begun to hope|like the idea|glad if|happy if|thankful if|comforted|comfort",
    "fate": "i|me|my heart|my plane|god|something|someone|it|a car|a bus|a truck|the plane|the truck|the train|the next (line|one|hit|bump)|this (one|line|hit|bump)|lightning|the car|one of (these|those) (mornings|nights|days)|that i|if i|the sleep|life|cancer|the lord|somebody",
    "those_left": "they|everyone|everybody|no one|kids|family|people|mom|dad|wife|husband|world|daughter|son|sister|brother|parents|friends|girlfriend|boyfriend|all|you all|anyone|anybody|children|him|her|them|loved ones",
    "relieved": "better|better off|easier|easier for|happier|happy|relieved|relief|favor|favour|gain|breathe easier|not notice|never notice|not miss|not care|not cry|lose anything|laugh more|lighter|at peace|cheaper|finally free|less of a|fine|thrive|peace",
    "without_me": "without me|i am gone|i was gone|i were gone|i am dead|i was dead|i were dead|i died|i die|i was not here|i were not here|i was not around|i were not here|were i not here|in the ground|i disappeared|i disappear|i was not alive|i did not exist|i am not here|i am not around|i vanished|not in (it|their lives)|im out of the (way|picture)|i am out of the way|i killed myself|if i was not|if i were not|were i gone|were i dead",
    "cut_tool": "razor|razors|blade|blades|knife|lighter|glass|needle|scissors|fork|sharpener|cigarette|cigarettes|cig|shard|pin|pins|box cutter|straightener|curling iron|iron|exacto|safety pin|nail|nails|boxcutter|cigs|fag|tweezers|paperclip",
    "skin": "arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|forearm|forearms|stomach|myself|hip|hips|shoulder|flesh|shin|calf|ankle|ankles|hand|hands|palm|belly",
    "cutting": "cut|cuts|cutting|slice|sliced|slicing|slit|carve|carved|carving|scratch|scratched|scratching|burn|burned|burning|burnt|stab|stabbed|stabbing|bite|bit|biting|bang|banged|banging|punch|punched|punching|hit|hitting|smash|smashed|smashing|dig|digging|dug|hurt|hurting|bruise|bruised|pick|picking|struck|slam|slammed|slamming|gash|gashed|press|pressing|pressed",
    "self_cue": "again|bleed|bled|bleeding|blood|bloody|on purpose|until|till|to feel|feel something|feels better|felt better|felt real|feel real|quiet|goes quiet|calm|calms|relief|release|punish|punished|punishing|deserve|blistered|so i would not|so that i|when i am coming down|when i feel|when i mess|whenever|every time|every night|secret|hide|scars|last night|tonight|today|yesterday|helps|numb|dizzy|empty|instead of using|deep|after i use|third time|several times|sunday|ashamed",
    "organ": "chest|heart|left arm|arm|arms|lungs|jaw|left side|right side|head|breathing|breath|breathe|lips|face|fingers|skin|vision|eyes|legs|leg|hand|hands|throat|body|pulse|ticker|ribs|tongue|mouth|feet|nails|stomach|brain|toes|muscles|breastbone|sternum|eyesight|speech|temperature",
    "alarm": "blue|purple|gray|bluish|numb|numbness|tingly|tingling|squeezing|squeezed|crushing|caving in|pressure|tightness|tight|stabbing|elephant|fluttering|flutters|flipping|flip|flips|skipping|skips|slams|slamming|pounding|racing|exploding|explode|burst|stops and|paralyzed|drooping|weak on|going dark|went dark|going gray|black at the edges|black spots|blurry|ice cold|cold and clammy|locked|dead arm|burning pain|in pain|pains|pain|hurts|hurting|hurt|hurtz|ache|aching|aches|crazy fast|very fast|too fast|so fast|super fast|fast and|very very fast|irregular|weird|wrong|beating out|swelling|swollen|on fire|boiling|spasms|spasm|cramping|twitching|slow|shallow|stopped|stopping|stops|cannot feel|feels like a|feel like a|feels like an|feels like someone|feels like something|gurgling|wheezing|bleeding|like the clappers|drum solo|asleep and|feels dead|heavy and|funny and|jumping|palpitations|wont settle|will not settle|stutter|stuttering|thumping|hammering",
    "drug_now": "cocaine|coke|line|lines|bump|bumps|gram|grams|molly|crack|meth|snorted|snorting|smoked|smoking|used|using|g|gear|ket|ball|high|bender|binge|party|partying|festival|rave|run|hit|hits|dose|dealer|batch|new bag|fentanyl|adderall|pills|xanax|speed|rails|rail|overdose|coming down|comedown|drank|stuff|mixed|bag|eightball|drugs|sniffing|sniffed|powder|tonight",
    "down_person": "he|she|they|him|her|them|his|her|friend|buddy|girlfriend|boyfriend|wife|husband|roommate|dad|mom|brother|sister|cousin|guy|girl|homie|bro|dude|kid|son|daughter|uncle|man|partner|somebody|someone|ex|mate|date|girl|boy|neighbor|stranger|person|one of us|our kid|babe",
    "out_cold": "not wake|not wake up|not waking|not woke|wont wake|will not wake|not responding|not respond|cold and clammy|making noises|not answering|not answered|not answer me|has not answered|not open|not opening|eyes rolled|eyes roll|rolled back|rolling back|unconscious|unresponsive|collapsed|slid off|slumped|out cold|limp|convulsing|convulsion|convulsions|seizing|seizure|foam|foaming|gurgling|snoring weird|snoring sound|snoring funny|choking|not breathing|barely breathing|breathing stops|stops breathing|stopped breathing|breathing slow|blue|purple|gray|smurf|twitching|passed out|no pulse|not moving|not move|dont wake|rouse|not come round|not come around|come to|lying on the floor|on the floor|on the bathroom floor|fell and|hit the floor|unable to wake|overdosing|overdosed|shaking and|vomiting|jerking|stiff|overheating|talking nonsense|clutching|every ten seconds|nodded out|turning blue|turning gray|turning purple|death rattle|making a snoring|wake him|wake her|wake them|not react|slapping him|slapping her",
    "watchers": "they|people|someone|somebody|feds|fbi|cia|cops|police|government|council|agents|agent|neighbors|neighbor|strangers|men|man|guy|guys|van|vans|cars|drones|drone|helicopter|helicopters|roommate|landlord|everyone|everybody|aliens|cartel|gang|people of the street|blokes|dea|my dealer|undercover|spies|the system|masons|illuminati|satellites|phone company|the hospital|the doctors|coworkers|those guys|the guys|them",
    "surveil": "watching|watch|watched|following|follow|followed|follows|listening|listen|tracking|tracked|recording|recorded|bugged|bugging|microphones|microphone|cameras|camera|signal|signaling|signals|whispering|whisper|taking notes|installed|device|devices|planted|implant|implanted|tracker|trackers|monitored|monitoring|monitor|swapped|replaced|poisoned|poisoning|poison|controlling my|spying|spy|wires|wire|chip|chipped|hacked|hacking|reading my mind|read my mind|read my thoughts|picking up what i think|putting something in|drugging|drugged|filming|stalking|plotting|conspiring|talking about me|speaking about me|laughing at me|know my name|set me up|setting me up|after me|coming for me|know i am awake|outside my|outside me|know what i|watching me|out to get|beaming|rays|frequencies|frequency|put there",
    "me_my": "me|my|us|our|i",
    "hidden_place": "walls|wall|outlets|outlet|vents|vent|ceiling|toaster|cat|dog|teeth|tooth|brain|head|skin|pills|food|house|apartment|flat|room|bedroom|bathroom|car|tv|telly|phone|smoke detector|lights|light bulb|light bulbs|mirror|mirrors|toilet|shower|fridge|lamp|clock|bed|shoes|couch|bag|coat|wiring|attic|roof|water|body|arm|ear|ears|eye|everywhere|plates|radio",
    "watch_device": "cameras|camera|microphones|microphone|device|chip|tracker|trackers|bugs|wires|wire|implant|transmitter|mics|listening device|something in there|humming|signal|recorder|speakers|spyware",
    "voices": "voice|voices|demons|demon|whispers|whispering|spirits|angels|devil|satan",
    "tells": "tell|tells|telling|told|order|orders|ordering|command|commands|commanding|say|says|saying|said|speak|speaks|speaking|talk|talks|talking|instruct|instructing|whisper|whispering|call|calls|calling|scream|screaming|laugh|laughing|want me|wants me|warned|warn|warning",
    "harm_verb": "kill|hurt|stab|shoot|strangle|choke|murder|smash|bash|attack|slap|punch|harm|knife|batter|maim|torture|poison|run over|put a bullet in|put a knife in|put a bullet|put a knife|do him in|bludgeon|execute|slit|merk|beat the (shit|crap|hell) out of|beat up|beat|set fire to",
    "victim": "him|her|them|someone|somebody|everyone|people|this man|this guy|that guy|that man|that bitch|that bastard|that dude|this dude|these people|anyone|others|his|her face|his face|his head|my {man}|my {kin}|my {friend}|business partner|my business partner|the guy|the dude|the man|the bastard|my neighbor|my boss|whoever|my girl|my old lady|my lady|my baby mama|my baby daddy|both of them|the dealer|the landlord",
    "bad_intent": "want|going|will|might|could|about|plan|planning|ready|think|thinking|thought|thoughts|urge|waiting|swear|easy it would be|fantasize|tempted|need|afraid i|scared i|worried i|on my way|gonna|ima|snap|lose it|deserves|wish i could|would love",
    "weapon": "gun|knife|bat|machete|pistol|hammer|glock|strap|blade|crowbar|9mm|shotgun|rifle|axe|revolver|tire iron|brick|bullet|baseball bat|screwdriver",
    "aggressor": "he|she|they|boyfriend|husband|partner|girlfriend|wife|ex|man|fella|bloke|old man|baby daddy|dad|father|mom|stepdad|stepfather|brother|uncle|son|dealer|plug|roommate|guy|dude|girl|his boys|my boy|lads|pimp|neighbor|cousin|friend|the father|lover|fiance|spouse|someone|a man|two guys|some guys|boss",
    "hit_me": "hit|hits|hitting|beat|beats|beating|battered|batters|punched|punches|punching|slapped|slaps|slapping|choked|chokes|choking|strangled|strangles|kicked|kicks|kicking|shoved|shoves|pushed|pushes|grabbed|grabs|threatened|threatens|threatening|raped|rapes|threw|throws|smacked|smacks|stabbed|stabs|attacked|attacks|burned|burns|bites|dragged|drags|pinned|held|struck|strikes|scratched|headbutted|locked|locks|came at|comes at|squeezed|squeezes|whipped|whips|pistol whipped|cornered|corners|forced|forces|forcing|slammed|slams|knocked|tied|assaulted|molested|jumped|robbed|shot at|chased|spat on|cut|cuts",
    "kid_harm": "hit|hits|shook|shake|slapped|slap|hurt|hurts|hurting|beat|beats|smacked|punched|choked|threw|throw|kicked|burned|burnt|dropped|yanked|bruised|grabbed|squeezed|smother|drown|harm|spanked|shoved|touching|molesting|shaking|hitting|bruises",
    "kid_alone": "alone|by himself|by herself|by themselves|by itself|on his own|on her own|on their own|unattended|unsupervised|no one with|home by|in the car|in the back seat|in the backseat|in the crib|in the tub|in the bath|in the bathtub|at home by|asleep at home|locked in|strapped in|in the stroller|in her crib|in his crib|outside|out in the|out on the|wandering|wandered|babysitting|front door",
    "kid_neglect": "not fed|not been fed|hadnt been fed|had not been fed|not eaten|nothing to eat|nowt to eat|no food|hungry|starving|same diaper|dirty diaper|diaper|no diapers|not bathed|up for school|not in school|screaming|crying for|was screaming|crying two|crying all|crying for hours|burned on|could not wake me|couldnt wake me|can not wake me|called 911|acting sleepy|acting weird|will not wake",
    "care_high": "high|drunk|wasted|passed out|blacked out|nodded|nodding|crashed|crash on|slept it off|coked|tweaking|off my face|off me face|fucked up|using|getting high|get high|doing lines|do lines|did lines|did a line|doing coke|doing cocaine|smoking crack|smoke crack|smoked|to score|to cop|copping|to buy|my dealer|my dealers|my guy|meet my|pick up|dealers|dealer|trap|out of it|on a run|on a bender|bender|coming down|asleep on the couch|fell asleep|loaded|snorting|shooting up|plug|to get some|buy drugs|get well|re up|using in",
    "drug_thing": "stash|coke|cocaine|baggie|drugs|pills|bag|powder|pill|edible|edibles|needle|fentanyl|crack|meth|pipe|vape|gummies|xanax|methadone|suboxone|gun|dope|residue|line|lines|rock|syringe|percocet|adderall|straw|stuff|gear|weed|white stuff",
    "in_mouth": "ate|swallowed|eaten|mouth|licked|lick|swallow|chewed|got into|got hold|got a hold|got ahold|found|playing with|got on her hand|got on his hand|tasted|put it in|touched|picked up|sucked|sucking|got some|inhaled",
    "drive": "drive|drives|driving|drove|drivin|behind the wheel|at the wheel|the wheel|steering wheel|on the highway|on the freeway|on the interstate|interstate|freeway|highway|on the road|in traffic|getting in my car|getting in the car|get in my car|get in the car|hop in my car|in my car on the way|dashboard|going 100|going 90|doing 100|my motorcycle|motorcycle|my motorbike|red light|red lights|car keys|keys in my hand|my truck|the truck|in the truck|uber driver|deliveries|delivery driver|delivery run|truck driver|my commute|in the motor|get behind|hit the road|road trip|m6|doing 90|doing 95|doing 100|doing 110|swerving|swerve|hour ride back|ride back home|merging|passing cars|my car home|take the car|taking the car|school run|the drive|steering|stoplight|traffic light",
    "impaired": "{high}|line|lines|bump|bumps|rail|rails|tequilas|tequila|whiskies|whiskey|whisky|vodka|beers|pints|shots|drinks|whole bottle|bottle of|baggie|gram|grams|xanax|ket|ketamine|molly|acid|shrooms|seeing double|see straight|one eye closed|tracers|glowing|hands are shaking|hands shaking|half asleep|falling asleep|fell asleep|nodding off|no sleep|not slept|been up since|been up for|up for|eyes closing|blacked out|dont remember|do not remember|coke|cocaine|crack|meth|edible|edibles|blunt|joint|percs|perc|ghb|the bag|bag|off my nut|off me nut|off my face|out of it|flying|party all night|partying since|partying at|cracked|spinning|dizzy|wine|margaritas|drunk|the baggie|heroin|fentanyl|oxy|dabs|vape pen|cocktails|high as|pretty gone|not sober|kicked in|been drinking|booze|alcohol|ball|eightball|8ball|hit of|hits of|smoked",
    "pregnant": "pregnant|expecting|trimester|pregnancy|unborn|up the duff|knocked up|baby bump|midwife|my ob|obgyn|prenatal|ultrasound|morning sickness|due date|with child|carrying his|carrying a|carrying twins|carrying my|carrying our|carrying this|in my belly|in my stomach|in my tummy|inside me|inside of me|baby moving|baby move|feel the baby|feel her kick|feel him kick|feel her kicking|feel him kicking|kicking inside|baby kick|baby kicking|has not been moving|hasnt been moving|eating for two|weeks along|months along|second line|two lines on the test|positive test|both had the second|tests this morning|heartbeat on the|in utero|womb|baby in my|breast milk|breastmilk|breastfeeding|breast feeding|breastfeed|breast feed|nursing my|nurse my|still nursing|pumping milk|am nursing|lactating|drug test the baby|when its born|when it is born|baby tests|tests positive when|test the baby|test my baby",
    "school_life": "homeroom|my locker|the principal|vice principal|principals office|principal|detention|prom|homecoming|sleepover|sleepovers|learners permit|drivers ed|driver ed|hall pass|recess|study hall|gym class|midterms at school|school counselor|school nurse|military school|boarding school|8th grade dance|school dance|school bus|varsity|jv|tryouts|cheer practice|gcses|gcse|a levels|sixth form|year (7|8|9|10|11)|math teacher|english teacher|science teacher|history teacher|pe teacher|english class|algebra class|algebra|geometry|chem class|bio class|school night|school nights|social studies|science fair|curfew|student council|ap (bio|chem|history|english|calc)|book report|permission slip|schoolyard|eighth grade|ninth grade|tenth grade|eleventh grade|twelfth grade|(6th|7th|8th|9th|10th|11th|12th) grade|(sophomore|freshman|junior|senior) year|freshman|sophomore",
}

"""Voices, visions, being watched or chased, bugs under the skin."""

from __future__ import annotations

from bot.safety.patterns import rule

RULES = (
    rule(
        "watched",
        "(they|someone|people|cops|police|feds|neighbors|neighbor|fbi|cia|government|cartel|everyone|he|men|man|gang|somebody|dea|my {friend}|my {kin}|my {man}|aliens|cars|drones|the {person}|undercover|undercovers) ~3"
        " (are|is|have been|has been|keep|keeps|been|be|r|were|was|outside|all)? ~1 (watching|following|tracking|spying on|listening to|recording|monitoring|after|stalking|surveilling|filming|hunting|chasing|plotting against|conspiring against|bugging|hacking|hacked|bugged|tapping|tapped|poisoning|reading|controlling|out to get|trying to (poison|get|catch|frame|drug|trap)|beaming|gang stalking|gangstalking|coming for|watch|follow|listen to|record) ~1 (me|us|my (every move|thoughts|mind|phone|phones|house|apartment|food|water|calls|brain|room|car|drink|conversations|place|door|texts|whole place|computer|window|windows))",
        "(i am|im|being|getting|i have been|been) (being|getting|constantly|always|definitely)? (watched|followed|tracked|recorded|monitored|surveilled|spied on|gang stalked|gangstalked|listened to|hunted|filmed|bugged|stalked by|targeted|poisoned)",
        "(put|puts|putting|hid|hiding|planted|hidden|installed|installing|installs|there is|there are|found|looking for|finding|see|got|seeing|searching for) ~2 (cameras|camera|microphones|mics|mic|bugs|wires|a wire|tracker|trackers|chips|a chip|chip|implants|transmitter|listening devices|devices) ~2 (in|inside|on|behind|under|all over|hidden|everywhere|into) ~2"
        " (my|the|me|vents|walls|house|room|smoke|lights|head|skin|teeth|phone|apartment|tv|car|bathroom|everywhere|ceiling|brain|mirrors|outlets|arm|neck|body)",
        "(cameras|camera|microphones|wires|bugs|a chip|listening devices|trackers|tracker) (in|inside|behind|hidden in|all over) ~1 (vents|walls|smoke detector|smoke detectors|ceiling|lights|head|outlets|light bulbs|lightbulbs|teeth|brain|mirror|mirrors|shower|tv|my (head|teeth|room|house|brain|walls|vents|apartment|skin))",
        "(people|someone|men|man|figures|they|cops|faces|feds|shadows|guys|eyes) ~1 (in|outside|behind|under|on|at) (my|the) (trees|walls|vents|window|windows|attic|closet|bushes|roof|ceiling|bed|crawlspace|basement|peephole|crawl space|mirror|mirrors)",
        "(everyone|they|whole|everybody|people|my family|all of them|neighbors) (is|are|town|all) ~3 (in on it|against me|plotting|talking about me|out to get me|working together|working for|working with the (cops|feds|police)|actors|robots|clones|impostors|replaced|imposters|know what i am thinking)",
        "(out to get me|gang stalking|gangstalking|targeted individual|conspiracy against me|trying to poison me|poisoned my|poisoning my|poisoning me|reading my (mind|thoughts)|controlling my (mind|thoughts|body|brain)|read my (mind|thoughts)|hear my thoughts|broadcasting my thoughts|putting thoughts|stealing my thoughts|inserted|thoughts (in|into) my (head|mind))",
        guards="negation past told",
        unless=("(movie|show|parole|probation officer|my po|drug test|pee|work camera|cctv|store|parking|instagram|tiktok|snapchat|twitter|facebook|youtube|followers|insta|social media|dog|cat|kids|baby|babysitter|ring camera|nanny|shoplifting|security guard)",
                "(mom|dad|wife|husband|parents|family|girlfriend|boyfriend|boss|ex|sister|brother|manager|counselor|therapist|friend) ~2 (is|are|keeps|has been|always|was|been|keep)? ~1 (always|constantly|just)? (watching|watches|tracking|after|following|monitoring|on) (me|my (phone|location|every move|use|back)) ~2 (like a hawk|for signs|to quit|about|to (stop|make|see|get)|since|because|every|now|all the time|on (find|life)|closely|$)",
                "(get|got|makes me|make me|was|when i|usually|sometimes|always) ~3 paranoid", "(feel|felt) like ~2 (judging|watching my weight)", "(got|getting|get) (followed|watched) by"),
    ),
    rule(
        "voices",
        "(voice|voices|demons|demon|god|tv|radio|devil|satan|angels|jesus|spirits|shadow|shadows|walls|phone|ghosts|aliens) ~2 (is|are|keep|keeps|that|in my head|was|in the walls|were|be|have been|who)? ~2 (tell|tells|telling|says|saying|say|talk|talks|talking|whispering|whisper|commanding|command|told|screaming|calling|yelling|laughing at|speaking|speak|speaks|sending|messages|wont stop|arguing) ~1 (me|to|my name|about me|at me|stop|messages|things|with)",
        "(hear|hearing|heard) ~1 (voices|voice|whispers|whispering|footsteps|things|people|stuff|my name|someone|somebody|screaming|music|knocking|noises|sounds) ~2 (in my (head|walls)|in the (walls|vents|attic)|no one|that are not|that is not|when no|talking|that isnt|arent there|not there|not real|and (no one|there is)|nobody|telling|calling|whispering|outside|saying|all night|again|tonight|$|and|even|right now|when i)",
        "(hearing|hear|heard|hears) (the|these|those|them|some)? (voices|whispers)",
        "voices (in my head|again|are back|wont stop|will not stop|are getting|got|started|outside|through|from|are loud|getting louder|keep|came back)",
        "(seeing|see|saw|sees) ~1 (shadow people|shadows|things|people|figures|shapes|faces|stuff|bugs|demons|spiders|ghosts|the devil|dead people|my dead|eyes|shadow figures|tracers|someone|a man|snakes|worms|him|her) ~2 (that are not|that is not|arent|isnt|not there|who (is|are) not|no one (else)?|moving|in the (corner|corners|dark|trees|walls|hallway)|nobody else|and (no one|then)|everywhere|out of the corner|standing|watching|right now|crawling|on the wall|on my|but|not real|coming|in my room|when)",
        "(seeing|see|saw|hearing) ~1 (shadow people|demons|shadow figures|dead people|hallucinations)",
        "(shadow people|hallucinating|hallucinate|hallucinations|tripping out and|psychosis|psychotic|delusional|delusions)",
        guards="negation past told",
        unless=("(voice|voices) ~3 (of (reason|my (mom|dad|sponsor|counselor))|say|says|saying) ~2 (one more|just one|do (it|a line)|use|go|call|you|i|do|have)", "(little|small|tiny|inner|critical|addict|my addiction) voice",
                "(hear|hearing) (my|his|her|your) (mom|dad|kids|son|daughter|wife|husband|sponsor) voice", "voice (mail|message|messages|note|notes|memo|crack)",
                "(movie|tv show|music video|concert|radio (says|said|song)|weather)", "(acid|shrooms|lsd|dmt|mushrooms) ~6 (trip|tripping|hallucinate|hallucinated|hallucinations|visuals)",
                "(hear|hearing|heard|see|seeing|saw) (good|great|bad|nice) things", "(god|jesus) (told|tells|says) us", "(can|does|will|could|do people|is it true|cause|causes|lead to|what is|risk of) ~4 (psychosis|hallucinations|hallucinate)",
                "(phone|radio|tv) (call|is (on|off))", "see (things|people|stuff|him|her|someone) ~2 (differently|clearly|for who)", "(talk|talking|talks) to (my (mom|dad|wife|husband|kids|therapist|doctor|counselor|sponsor|brother|sister)|him|her|you) ~2 (on|about|over)"),
    ),
    rule(
        "bugs",
        "(bugs|bug|spiders|worms|ants|things|parasites|something|insects|mites|snakes|roaches|stuff|maggots|critters) ~3 (under|in|on|beneath|all over|crawling (on|in|under|all over|through|out of)|inside|eating|biting|living in|coming out of|burrowing) ~1 (my|me|the|skin) ~1 (skin|arms|arm|legs|face|veins|body|hair|head|eyes|scalp|hands|carpet|bed|teeth|me|ears|pores|$)",
        "(crawling|moving|creeping|wriggling|squirming) (under|beneath|inside|on|in|all over) (my|me) (skin|arms|veins|flesh|body|face|legs|scalp|$|and|again|right now)",
        "(picking|digging|dig|pick|cutting|scratching) (at|out|for)? ~2 (bugs|worms|parasites|mites|fibers|them out|things crawling|bugs out)",
        "(parasites|bugs|mites|worms|fibers) (in|under|coming out of) (me|my)",
        guards="negation past told",
        unless=("(bed bugs|bedbugs|exterminator|orkin|app|software|computer|bugs me|bugging|tick|lice|camping|mosquito|cravings|craving|makes my skin crawl|skin crawl|itch for it|code|garden|kitchen)",
                "something (in|inside) (me|my (head|heart)) (that|wants|says|tells|keeps|snapped|changed|broke|knows|just)", "(things|something|stuff) ~2 (on|in|inside) (my|me) (mind|head|shoulders|house|phone|life|face|plate|car|chest|heart|hands|pocket|body)"),
    ),
    rule(
        "signs",
        "(tv|television|radio|billboards|songs|license plates|phone|internet|computer|song|posts|numbers|ads|lyrics|netflix|news|signs|streetlights) ~3 (is|are|keeps|keep|was|were)? ~1 (talking to me|sending me|speaking to me|about me|messages (for|to) me|secret|meant for me|telling me|coded|signals|communicating|responding to me|hidden messages|talking about me|controlling me|secret messages|secret codes)",
        "(i am|i think i am|i must be|realized i am|im) ~1 (god|jesus|the messiah|the chosen one|chosen|a prophet|the second coming|immortal|already dead|not real|the antichrist|in a simulation and|possessed|invincible|satan|being controlled|the devil|the son of god|on a mission from god|dead and)",
        "(chosen by god|special powers|mission from god|god is talking to me|god speaks to me|god chose me|secret mission|god told me to)",
        "(not|none of this is|nothing is|nothing feels|does not feel|no longer|is any of this|people are not|world is not) (real|really real|who they say|what is real) ~2 (anymore|they|and|people|are|robots|wife|mom|is a)",
        "(can not|do not know) ~2 (tell )?(what is|whats|if it is) real ~1",
        "(can not|do not) (tell|know) ~2 (real|reality) ~3",
        "(his|her|their|my (wife|mom|husband|girlfriend|boyfriend|dad|roommate|brother)) ~2 (is|been|was|got|has been)? (replaced|an imposter|an impostor|not really (him|her|my)|a clone|possessed|a robot|a spy|an agent|working for (the|them))",
        "(covered|covering|taped|boarded|broke|unscrewed|took apart|ripped|tore|taking apart|took down|tinfoil|foil|smashed) ~3 (windows|vents|walls|cameras|phone|smoke detector|mirrors|lights|outlets|the tv|my phone) ~5 (watching|cameras|listening|see me|them|they|bugs|bugged|bugs|spying|wires|camera|hear)",
        "(paranoid|paranoia|tweaking|tweaked|up for) ~6 (peeking|peephole|blinds|outside|watching|following|someone|cops|hiding in|out there|coming|closet)",
        "(peeking|looking|peeping|staring) (out|through|thru) (of)? (the|my) (blinds|window|windows|peephole|curtains) ~5 (hours|hour|all night|they|someone|cops|every|convinced|sure|because|paranoid)",
        guards="negation past told",
        unless=("(used to|usually|sometimes|movie|song about|feel seen|relatable|show|not real (friends|friend|love)|get paranoid|gets me paranoid|simulation theory)",),
    ),
    rule("paranoid", "(so|really|super|very|getting|extremely|too|am|crazy) ~1 paranoid (right now|tonight|and|i|rn|that|again|they|someone|today)",
         "(i think|swear|convinced|know|pretty sure|sure|feel like|feels like) (that)? (someone|somebody|people|they|cops|the cops|police|feds|he) (is|are) ~1 (outside|watching|following|in my (house|apartment)|in the house|after me|there|coming|at my door|listening|out there|in here)",
         level="full",
         unless=("(get|gets|got|makes me|when i|usually|every time|used to|sometimes|always)",)),
    rule(
        "es",
        "(oigo|escucho|las|unas) voces",
        "(me (estan|esta) (siguiendo|vigilando|persiguiendo|espiando|grabando)|me (vigilan|persiguen|siguen|espian|graban)|bichos (bajo|debajo|en) ~2 piel|camaras (en|por) ~3)",
        language="es",
        guards="told",
    ),
)

"""A wish to be dead or gone without a stated intent, being a burden, no reason to live, hopelessness."""

from __future__ import annotations

from bot.safety.patterns import rule

TRIED_OBJECTS = (
    "(quit|quitting|stop|stopping|rehab|treatment|chat|chatting|talking|bot|app|meeting|meetings|counseling|therapy|question|questions"
    "|rulers|survey|job|work|class|relationship|lying|hiding|using|cocaine|trying|cutting down|getting sober|being sober|plan"
    "|detox|test|probation|of this (chat|app|thing|conversation|question|call))",
)

RULES = (
    rule(
        "wish_dead",
        "(wish|wishing|hope|hoping|pray|praying|prayed|hoped) (that)? (i|god|something|someone|it|a|the|my|to god) ~2"
        " (was dead|were dead|die|died|had died|not wake|do not wake|did not wake|would not wake|never wake|be dead|was not alive|was never born"
        "|were never born|had never been born|never existed|did not exist|could disappear|disappear|could vanish|was not here|were not here|was gone|were gone"
        "|would die|could die|would hit me|hits me|takes me|take me|would take me|would end me|were not alive|not be here|kill me|kills me|would kill me|cease to exist"
        "|could sleep forever|could go to sleep and|could not exist|did not have to (live|exist|be here|wake)|crash|runs me over|run me over|would run me over|could stop existing)",
        "(wish|hope) i (would|could) (of|have)? (die|died|be dead|not wake up|disappear|vanish|not be here)",
        "(want|going|ready|need|prefer|rather|wanting|wish|deserve|would love|like) (i)? (to|could)? ~1 (die|be dead|disappear|vanish|not exist|stop existing|cease to exist|not be (here|alive)|sleep forever|never wake up|not wake up|be gone|be no more|not be around|go to sleep (and|forever)|fade away|go away forever|not live|die in my sleep)",
        "(do|would|did|does) not want to (be alive|be here|live|exist|wake up|wake|keep living|go on|be around|keep going|keep existing|be on this|do life|see tomorrow|continue living|continue|be in this world|stay alive|be)"
        " ~1 (anymore|tomorrow|any longer|again|in the morning|like this|$|at all|and|today|tonight|if|earth|because|ever|no more|sometimes|life|planet)",
        "(never|not) (want to)? (wake|waking) up (again|tomorrow|one day|ever|anymore|in the morning|tonight|from|would be|sounds|and|is)",
        "(go|fall|went) (to sleep|to bed|asleep) ~4 (not|never) (wake|waking|to wake) up",
        "(hate|sick of|tired of|done with|over|exhausted (of|from|by)|over with|fed up with|cannot stand|do not see the point (of|in)|no point in|had enough of|bored of|finished with) (being alive|living|existing|this life|life|my life|being here|existence|everything and everyone|my existence|waking up)"
        " ~0 (anymore|$|and|so|right now|in general|itself|every day|it|i|tbh)",
        "(hate|hating|despise) (that i|being|i) (am|still|woke|wake|be)? ~1 (alive|exist|exists|up alive|breathing|here)",
        "(better off|happier|better|easier|fine|relieved) (if i (was|were|am)? ~1)? (dead|without me|gone|not here|if i (died|was gone|were gone|was dead|were dead|disappeared|was not|were not|did not exist|am gone|am dead|never existed|just died|never|left this))",
        "(world|everyone|everybody|they|kids|family|people|mom|wife|husband|all|it|you all|son|daughter|kid) (would|will|is|are|would be|d) (all)? (be)? (so much|much|way|probably)? (better|happier|fine|better off|a better place|easier) ~3 (without me|if i|when i am gone|once i am)",
        "(no one|not|who) (would|will|even|d|is going to|would even|going to) (care|miss me|notice|cry|come to my funeral|know|be sad) ~2 (if i|when i|i) ~2 (die|died|gone|disappear|disappeared|dead|vanished|killed|not here|was not|vanish|od)",
        "(no one|not a soul) (would|will) (miss|notice|cry for|mourn) me",
        "(am|being|feel like|become|such|only|i am|nothing but) (a|such a|just a) (burden|waste of (space|air|oxygen|life|skin)|mistake|failure and|weight on)",
        "burden (to|on|for) (everyone|my|people|them|everybody|all|anyone|others|her|him)",
        "(no|any|nothing|have|see|find|not a) (reason|reasons|point|purpose|will|desire|thing|worth|left|much)? (left|good|single|real)? (to|in|for me to|to keep|of) (live|living|be alive|be here|go on|exist|existing|keep going|keep living|stay alive|stick around|going on|wake up|being alive|continue|live for|being here|stay)"
        " ~1 (for|anymore|$|and|left|today|any longer|really|now|i|without)",
        "nothing (left|to live for|worth living|to look forward|keeping me|is worth|left for me|i live for)",
        "(life|living|my life|existence|existing|being alive) (is|feels|has) (not worth|no longer worth|pointless|meaningless|worthless|no (point|meaning|purpose)|too (hard|painful|much)|unbearable|not for me|over for me|a waste|done|lost all meaning)",
        "(not worth|is it worth|no longer worth|even worth) (living|it anymore|being alive|going on|sticking around|staying|waking up)",
        "(tired|sick|done|over|exhausted|weary) (of|with|from) (living|life|being alive|existing|existence|fighting to live|trying to (live|stay alive)|waking up every|everything)",
        "(what is|whats|is there|see|there is|not|no|wheres|where is) (the|a|any|no)? point (of|in|to|anymore|$) (anymore|living|life|it all|anything|being (here|alive)|going on|any of (it|this)|all (this|of this|of it)|existing|everything|waking up|even|me|going|trying to (live|go on)|my life|continuing|keep going|keeping going|of me|$)"
        " (anymore|$)?",
        "(why|what) (am i|bother|do i|should i|keep|even|even bother) (still)? (alive|living|exist|even alive|even exist|even here|here anymore|keep going|wake up|even wake up|to live|going on|bother living|stay alive|even try to live|keep living|be alive|breathing)",
        "(would|will|do|does) not (really)? (care|mind|matter|bother me|be sad|fight it|be (the worst|mad|upset|sad)|be a bad thing) (if|to|whether|that|being|if i|dying|much if|at all if) (i|die|dead|i was|dying|am|it|a car|tomorrow|a|something|the)? ~3 (die|died|dead|dying|wake up|woke up|gone|kill me|killed|ends|not wake|live|hit me|hit by|alive|disappeared|od|overdosed)",
        "(could|might as well|may as well|would rather|ought to) (as well)? (just)? (be dead|die|not be here|not exist|disappear|be gone|be six feet under)",
        "i (could|might) die (tonight|tomorrow|right now) (and|i) ~3 (care|matter|fine|ok|notice|mind|happy)",
        "not afraid (to die|of dying|of death)",
        "(death|dying|being dead|not being here|not existing|being gone|never waking up|the end) (would|will|is|sounds|seems|looks|feels) ~2 (relief|peaceful|nice|better|good|easier|sweet|great|comforting|like (a relief|peace|a good)|better than (this|living)|a relief|inviting|appealing|peace|kind|welcome)",
        "(welcome|look forward to|ready for|longing for|wait for|waiting for|praying for|waiting (on|to)|want) (death|dying|die|the end to come|death to)",
        "(waiting|wait|ready|hoping) (to|for) (die|death|it to (be over|end)|god to take me|my time)",
        "(want|need|wish|wanting|ready for|please make|make|just want|hoping|pray) (for)? (it|everything|this|this pain|the pain|all of it|all this|life|it all|everything all|the noise|my life|the world|this life)"
        " (all)? (to|would|could)? (just)? (stop|end|be over|go away|to be over|go black|over|be done|to go quiet|disappear) ~1 (forever|for good|$|already|now|all|and|please|i|so)",
        "(do|did) not (see|want|have|picture|think i have) (a|any|much|myself having|no)? (future|tomorrow|myself (living|alive|making it|being here|here|around)|way forward|next year|making it)"
        " ~1 (anymore|for me|for myself|$|without|at all|in|to|past|much|or|next)",
        "(would|will|do) not (make it|be (here|alive|around)|live|last) (to|until|past|see) (christmas|next|my|30|the|tomorrow|40|thanksgiving|new|2027|25|see)",
        "(want|wants|ready) (to|me) (go|be) (home to god|with (him|her|my mom|my dad|my brother|my baby|my son|my daughter|my wife|my husband|grandma) (again)? (in heaven|up there|on the other side|again|now))",
        "(join|joining|be with) (him|her|them|my (mom|dad|brother|sister|son|daughter|wife|husband|friend|baby)) (in (heaven|the ground|death)|up there|on the other side|in the (grave|next life))",
        "(should|wish i) (have)? ~1 (died|been the one (who|that|to) (died|die)|be dead|never been born|not been born|never been|died instead|be the one dead|been dead|been me (who|that))",
        "(regret|wish) ~1 (being born|surviving|i had not survived|i did not survive|they had not (saved|narcaned)|i had not (woken|woke)|they did not save)",
        "(thinking|thoughts|think|dream|dreaming|fantasize|fantasizing|obsessed|daydream|daydreaming|thought) (about|of|with) (death|dying|my (own)? (death|funeral)|being dead|not being (here|alive)|not existing|disappearing forever|going to sleep and|never waking)"
        " ~1 (a lot|all the time|every|again|$|lately|and|more|constantly|as|so|today|tonight)",
        "(everyone|everybody|someone|they|people|world|family|kids) ~2 (would be|will be|is|are|d be) (better off|happier|fine|better)"
        " (without me|if i)",
        "done (with)? (life|living|being alive|fighting|with (everything|it all|this world|life|the world))",
        "(give up|giving up|gave up|given up) (on)? (life|living|everything|the will to live|on life|on living|it all|on everything|on myself)",
        "(lost|losing|no|lose|lack) (my|the|all)? (will|reason|reasons|desire|want) (to|for) (live|living|go on)",
        "(tired|exhausted|done) (of|with) (fighting|trying|it all|everything|all of it|all this|pretending|this world|hurting|the pain)"
        " ~1 ($|anymore|and|i am|so|want|i)",
        unless=(
            "(die|dead) (of|from) (laughing|embarrassment|boredom|hunger|thirst|cringe)",
            "(phone|battery|laptop|car|plant|plants|computer|signal|game|app|weekend|party|night|song|vacation|summer|show|movie|holiday|work day|shift|meeting|traffic|school year|winter|semester) ~4 (end|die|dead|over|stop)",
            "(want|wish|hope) (it|this) to ~1 stop (but|working|being|happening)?  ~0 (at|with) (work|cocaine)",
            "(cravings|craving|urges|urge|nosebleeds|use|using|cocaine|snoring|calls|texts|noise|rain|music|habit|addiction|drinking|fighting|arguing|arguments|lying|lies|cycle) (to|would) (stop|end|be over|go away)",
            "not afraid (to die|of dying) (in|for) (the)? (game|country)",
            "(wake|waking|woke) up ~2 (hungover|hung over|with (a|the) (hangover|headache)|sick|feeling|like (this|that|shit|crap)|next to|early|at|so early|for work|tired|anxious|dopesick|broke|in (a|the|someone|some)|regretting|to (an|the|my|another|that) (alarm|alarms|empty wallet|mess|kids|regret|him|her))",
            "(before|do|did|does) i (die|am dead)",
            "(old|die|died) (habits|old age|peacefully|rich|happy|an old)",
            "(chase|rush|buzz|party|hangover|comedown|high|boredom|weekend|hype|shift|meeting|rehab|week|month|year|year|probation|case|trial|exam|semester|quarter|divorce|move) (to|would) (be)? (end|over|stop)",
            "(back|home|tomorrow|there|work|rehab|jail|prison|meeting|meetings|with him|with her|person|party|at work|in this (relationship|job|town|city|house|marriage|meeting|program|chat)) ~1 anymore",
            "burden (of|off)",
        ),
        guards="negation past other told",
    ),
    rule(
        "giving_up",
        "(can not|could not|cannot) (keep)? (do|take|go on|handle|live|stand|keep going|keep living|continue|bear|cope|deal|face|survive|carry on|keep doing|live like|go|doing|going|fight|hold on|hang on) (with|like)? (this|it|on|life|like this|another day|anymore|living|the pain|anything|one more day|myself|it all|much longer|tomorrow)? (life|anymore|any longer|any more|again|$|one more day|i am done|at all|i)",
        "(can not|cannot) (go on|do this|do life|take it|keep going|take this|live like this|keep living like this|take it anymore|see a way out|see any way out|carry on|hold on)",
        "i (give up|am giving up|am done|am so done|quit life|surrender) (with|on|with it all|trying|completely)? (everything|life|it|all of it|$|for good|anymore|forever|now|i am)",
        "(everything|life|it all|it|my life|all of it|this) (is|feels|seems|looks) (so|all|completely|pretty|very)? (hopeless|pointless|meaningless|useless|empty and pointless|over|unbearable|black|never going to get better|worthless|done for) ~0 ($|and|i|now|anymore|right now|to me|today|lately|so|these)",
        "(feel|feeling|am|so|felt|completely|been|this) (so|very|completely|pretty|totally|really|like)? (hopeless|worthless|trapped with no|no hope|empty inside and|like (giving up|i am already dead|a burden|dying inside|nothing matters|there is no (hope|point|way out)|disappearing))",
        "(no|lost all|without any|zero|any) (hope|hopes|way out|light at the end|future) (left|anymore|for me|$|and|in sight|at all|now|of (things|it) getting better)",
        "nothing (matters|will ever|is ever going to|ever gets|ever changes|helps) ~1 (anymore|get better|better|change|$|i|and|so)",
        "(will|is) (never|not ever) (going to)? (get better|be ok|end|stop hurting|be happy)",
        "(there is|see|find|what is) (no|not a|the|not any|never any|no other) (way out|point anymore|point|hope|escape|light)",
        "(do not see|can not see|see no) (a|any|the|another)? (way out|point anymore|point|light|reason|end to this|hope|future)",
        "(hate|loathe|despise) (myself|my life|my existence|everything about me) ~1 (so much|and|$|i|right now|more|everything)",
        "(what is|whats) the point (anymore|$)",
        "(would|will) anyone (care|notice|miss me) (if i)? ~2",
        "(disappear|vanish) (forever|completely|and never|from (this|the) (earth|world)|for good|off the face)",
        "(want|wish|could|need) (to|i could|i)? (just)? (disappear|vanish|stop existing|fade away)",
        "(my|it is|this is|is it|the) (end|over) (for me|of (the line|the road) for me)",
        "(say|tell) (my|the) (kids|mom|family|wife|daughter|son|them|everyone|her|him) i (love|loved|am sorry)",
        "(tell|let) (my|everyone|them) ~2 (i (loved|love|am sorry)|know i (love|loved))",
        "(sorry|forgive me) (for everything|to everyone|mom|for being a burden|everyone|for all the) ~1 ($|i|goodbye|love|and)",
        "(it|this) (will|would) (all)? be (over|done) (soon|tonight|tomorrow|by|for me)",
        "(do not|can not|did not) feel like (living|being alive|going on|existing)",
        "(rather|better) (be)? (dead|die|be dead)",
        "(thinking|thoughts|think) (about|of) (death|dying|harming|hurting myself)",
        "dark (thoughts|place|places|thoughts again)",
        "(bad|dark|scary|those|intrusive) thoughts (again|tonight|right now|are back|lately|came back|in my head|coming|creeping|$)",
        "(goodbye|good bye) (world|cruel|everyone|everybody|all|forever)",
        "(sleep|nap) (forever|and never|for eternity|for good|permanently)",
        level="check",
        unless=(
            *TRIED_OBJECTS,
            "(rather|better) (be)? (dead|die) (than) (sober|caught|seen|eat|wear|watch|listen|go (to|back))",
            "(do|doing|keep doing|take) (this|it) (without|alone|for|on my own|by myself|at|with)",
            "(hate|love) my life lol",
            "(score|number|ruler|scale|10|out of)",
            "(cocaine|coke|blow|drugs|line|lines|use|using|craving|cravings|habit)",
            "(game|match|team|season|show|phone|app|wifi|printer|boss|traffic|homework|math|excel|landlord|laundry|diet|bills|budget|project|weather)",
            "(would|will) anyone (care|notice) ~3 (late|hair|left early|called in)",
            "not (hopeless|worthless)",
            "(wins|win|hope) (is|feels)",
            "(when|after) (she|he|mom|dad|grandma|my (mom|dad|grandma|grandpa|brother|sister)) (died|passed)",
        ),
    ),
    rule(
        "es",
        "(estarian|estarias|estaria|estaran) mejor sin mi",
        "no quiero (despertar|estar aqui|estar viva|estar vivo|existir|despertarme)",
        "(ojala|quisiera) ~2 (no despertar|no despertara|no despierte|estar muerto|estar muerta|no existir|desaparecer|me muera)",
        "(no (le)? (encuentro|veo|tiene|hay)) ~1 (sentido|razon|ganas) ~2 (vivir|vida|seguir)",
        "(cansado|cansada|harto|harta) de (vivir|la vida|todo)",
        "(no puedo mas|ya no puedo|ya no aguanto) ~2",
        "(soy|solo soy) una carga",
        language="es",
        guards="told",
    ),
)

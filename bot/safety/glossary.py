"""Chat spellings and their canonical words: contractions, slang, euphemisms, emoji, look-alike letters."""

from __future__ import annotations

NEGATED = {
    "do not": "dont dnt donot dun",
    "does not": "doesnt doesn dosent doesent",
    "did not": "didnt didn ditnt",
    "can not": "cant cannot cnt cantt caint",
    "could not": "couldnt couldn",
    "will not": "wont",
    "would not": "wouldnt wouldn wouldent",
    "should not": "shouldnt",
    "is not": "isnt aint isn",
    "are not": "arent aren",
    "was not": "wasnt wasn",
    "were not": "werent weren",
    "have not": "havent haven havnt",
    "has not": "hasnt hasn",
    "had not": "hadnt hadn",
    "must not": "mustnt",
    "need not": "neednt",
}

CONTRACTED = {
    "i am": "im iam ime",
    "i am going to": "imma ima ima imgonna",
    "i have": "ive",
    "i would": "id",
    "you are": "youre yr u're",
    "you have": "youve",
    "he is": "hes",
    "she is": "shes",
    "it is": "its tis",
    "they are": "theyre",
    "they have": "theyve",
    "they will": "theyll",
    "tonight is": "tonights",
    "today is": "todays",
    "that is": "thats dats",
    "that will": "thatll",
    "there is": "theres",
    "what is": "whats wuts wats",
    "who is": "whos",
    "where is": "wheres",
    "how is": "hows",
    "everyone is": "everyones",
    "everything is": "everythings",
    "would have": "wouldve woulda",
    "could have": "couldve coulda",
    "should have": "shouldve shoulda",
    "want to": "wanna wana wnna wanta",
    "going to": "gonna gunna gona gon finna gna gnna",
    "about to": "bouta boutta abouta",
    "trying to": "tryna trynna",
    "got to": "gotta gota",
    "have to": "hafta",
    "ought to": "oughta",
    "let me": "lemme",
    "give me": "gimme",
    "kind of": "kinda",
    "sort of": "sorta",
    "out of": "outta outa",
    "lot of": "lotta",
}

SLANG = {
    "you": "u yu ya yall",
    "your": "ur yur",
    "are": "r",
    "and": "n nd &",
    "because": "cuz cus coz becuz bcuz cause bc becuase becasue",
    "people": "ppl peeps",
    "please": "pls plz",
    "tomorrow": "tmrw tmr tmrrw tomoro tomorow tommorow tommorrow 2morrow 2moro tmw",
    "tonight": "tonite 2nite 2night tn",
    "today": "tday 2day",
    "yesterday": "ystrday yday yest",
    "right now": "rn rightnow atm",
    "something": "smth sth sumthin somethin sumthing smthn",
    "someone": "some1 sm1 sum1 somebody",
    "anyone": "any1 anybody",
    "everyone": "every1 everybody evry1 evryone",
    "everything": "everythin evrything evrythin",
    "nothing": "nothin nuthin nuttin",
    "no one": "noone nobody",
    "with": "w wit wid w/",
    "without": "w/o wo wout witout",
    "about": "abt bout abut",
    "before": "b4 bfore",
    "the": "teh da tha",
    "this": "dis",
    "that": "dat tht",
    "them": "em dem",
    "they": "dey thay",
    "going": "goin",
    "doing": "doin",
    "thinking": "thinkin thinkn",
    "feeling": "feelin",
    "feel": "feal feeel",
    "having": "havin",
    "being": "bein beeing",
    "getting": "gettin",
    "taking": "takin",
    "driving": "drivin",
    "drinking": "drinkin",
    "dying": "dyin dieing",
    "killing": "killin kiling",
    "cutting": "cuttin cuting",
    "hurting": "hurtin",
    "living": "livin",
    "leaving": "leavin",
    "hearing": "hearin",
    "seeing": "seein",
    "watching": "watchin",
    "talking": "talkin",
    "telling": "tellin",
    "coming": "comin",
    "looking": "lookin",
    "using": "usin",
    "breathing": "breathin brething breating",
    "breathe": "breath breth breate",
    "want": "wnat wnt wan waant watn",
    "know": "kno knw",
    "knows": "knos",
    "think": "thnk thnik",
    "though": "tho",
    "through": "thru",
    "think so": "thinkso",
    "i do not know": "idk iono dunno idek",
    "i do not care": "idc",
    "i do not give a": "idgaf",
    "to be honest": "tbh",
    "not going to lie": "ngl",
    "boyfriend": "bf boifriend",
    "girlfriend": "gf",
    "husband": "hubby husbnd",
    "wife": "wifey",
    "mom": "mum mother mommy momma mama",
    "dad": "father daddy",
    "child": "kiddo",
    "police": "popo",
    "years": "yrs yeras",
    "year": "yr",
    "months": "mnths mos",
    "weeks": "wks",
    "week": "wk",
    "hours": "hrs",
    "hour": "hr",
    "minutes": "mins",
    "minute": "min",
    "year old": "yo y/o",
    "pregnant": "preg preggo preggers pregant pregnat prego pregnate prgnant",
    "cocaine": "coke yayo coca cocain cocane yeyo perico",
    "fentanyl": "fent fenty fetty fentynal fentanil fet",
    "xanax": "xans xan xanny xannies bars zans",
    "overdose": "od overdoes overdos ovrdose overdoze",
    "overdosed": "oded od'd overdosd",
    "overdosing": "oding odin overdoseing overdozing",
    "myself": "meself msyelf myslef mysef meself myelf mysellf mself myslf maself",
    "kill myself": "killmyself kmself",
    "kill yourself": "kys",
    "killing myself": "killingmyself",
    "kill": "kil kll klil",
    "die": "diee dei",
    "dead": "ded deaad",
    "life": "lyfe lief",
    "live": "liv",
    "suicide": "sucide suicid suiside suicde sewerslide suey sewacide suacide",
    "suicidal": "sucidal suicidle suicidel suisidal sewercidal sucicidal sewerslidal suicial",
    "want to die": "wtd",
    "self harm": "selfharm selfharming sh self-harm",
    "cut": "kut",
    "chest": "chesst cheast chset chets",
    "hurts": "hurst hurtz",
    "seizure": "siezure seizur seizer siezur seisure ceizure",
    "seizures": "siezures seizurs",
    "seizing": "siezing",
    "unconscious": "unconcious unconsious uncontious unconsicous",
    "ambulance": "ambulence",
    "overheating": "overheatin",
    "cameras": "cams camras cameraz",
    "voices": "voises",
    "following": "followin folowing",
    "appointment": "appt",
    "high school": "highschool hs",
    "middle school": "middleschool",
    "relationship": "relashionship",
    "probably": "prolly prob probs",
    "fucked": "fuckd fuked",
    "drunk": "drnk drunkk",
    "alcohol": "alchohol alcohal booze liquor",
    "point": "piont pont",
    "alive": "alve",
    "alone": "alon",
    "anymore": "nemore anymor",
    "forever": "4ever forver",
    "hopeless": "hopless hopelss",
    "worthless": "worthles",
    "goodbye": "gudbye goodby",
    "medicine": "meds medication medications",
    "self": "slef",
    "neighbors": "neighbours",
    "neighbor": "neighbour",
    "gray": "grey",
    "would": "wud wld",
    "school": "skool",
    "be": "b",
    "little": "lil lill",
    "what": "wat wut",
    "bugs": "bugz",
    "face": "fase",
    "burden": "burdon burdin",
    "until": "til till untill",
    "again": "agn agen agian",
    "night": "nite nght",
    "tight": "tite",
    "heart": "hert haert heartt",
    "sliced": "slicd",
    "punched": "punchd",
    "bleeding": "bleedin",
    "pounding": "poundin",
    "racing": "racin",
    "burning": "burnin",
    "rolling": "rollin",
    "snorting": "snortin",
    "smoking": "smokin",
    "shaking": "shakin",
    "waking": "wakin",
    "turning": "turnin",
    "stopping": "stoppin",
    "crying": "cryin",
    "overamping": "overampin",
    "breastfeeding": "breastfeedin",
    "nodding": "noddin",
    "passing": "passin",
    "crawling": "crawlin",
    "favor": "favour",
    "as fuck": "af",
    "as hell": "asf",
    "what the fuck": "wtf",
    "give a fuck": "gaf",
    "yes": "yea yep yup yeah yuh ye",
}

FILLERS = frozenset(
    """just really rly rlly realy fucking fuckin freaking frickin effing fkn fking fkin fuken literally litterally
    literaly honestly honest actually actualy seriously basically legit lowkey highkey straightup deadass fr frfr
    tbh damn dam goddamn also even um uh umm uhh hmm erm pls please simply totally completely absolutely
    truly genuinely def definitely defo bruh tho though omg omfg jfc ffs smh ugh ughh sigh bloody
    quite fully yall somehow obviously frankly""".split()
)
"""Words that carry no meaning for us and stand between words that do."""

FILLER_PAIRS = frozenset({("kind", "of"), ("sort", "of"), ("you", "know"), ("straight", "up"), ("pretty", "much")})
FILLER_PHRASES = ("not going to lie", "to be honest", "i swear to god", "as fuck", "as hell")

LAUGHTER = frozenset("lol lolol lmao lmfao lmaooo haha hahaha hahah hehe rofl xd jk jks ha loll lul".split())
"""Dropped from the words and remembered as `playful`."""

EMOJI = {
    "\U0001f52b": "gun",
    "\U0001f52a": "knife",
    "\U0001f5e1": "knife",
    "\U0001fa92": "razor",
    "\U0001f48a": "pills",
    "\U0001f684": "train",
    "\U0001f697": "car",
    "\U0001f698": "car",
    "\U0001f699": "car",
    "\U0001f930": "i am pregnant .",
    "\U0001fa78": "blood",
    "\U0001f480": "skull",
    "\u2620": "skull",
    "\U0001faa6": "grave",
    "\u26b0": "coffin",
    "\U0001f494": "broken heart",
}
"""Emoji that mean something here; the others are space."""

PLAYFUL_EMOJI = frozenset("\U0001f602\U0001f923\U0001f606\U0001f605\U0001f639\U0001f61c\U0001f92a")

_LOOK_ALIKES = {
    "a": "аαɑᴀą",
    "b": "ьвβʙ",
    "c": "сϲᴄ",
    "d": "ԁᴅđ",
    "e": "еєεҽᴇ",
    "f": "ꜰ",
    "g": "ɡɢ",
    "h": "һнʜħ",
    "i": "іїιıɩɪ",
    "j": "јᴊ",
    "k": "кκᴋ",
    "l": "ӏłʟ",
    "m": "мᴍ",
    "n": "пηɴ",
    "o": "оοσøᴏө",
    "p": "рρᴘ",
    "q": "ԛ",
    "r": "гʀ",
    "s": "ѕꜱ",
    "t": "тτᴛŧ",
    "u": "υцᴜ",
    "v": "νѵᴠ",
    "w": "ԝωшᴡ",
    "x": "хχ",
    "y": "уүγʏ",
    "z": "ᴢ",
}
LOOK_ALIKES = {ord(look): letter for letter, looks in _LOOK_ALIKES.items() for look in looks}
"""Letters of other alphabets that look like ours."""

LEET = (
    str.maketrans("013457@$!|+€(", "oleastasiltec"),
    str.maketrans("013457@$!|+€(", "oieastasiitec"),
)
"""The digit one and the bar read as l or as i."""

NUMBER_WORDS = {
    "eight": "8",
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "thirteen": "13",
    "fourteen": "14",
    "fifteen": "15",
    "sixteen": "16",
    "seventeen": "17",
    "eighteen": "18",
}

PROTECTED = frozenset(
    """acc address adds afterlife aground almighty alright ann armand armchair armour armstrong arriving background
    baking banging barr bats battle bbc beaming bearing beast beasts bee beeping beside besides bets betting bill
    billed billing bitter blown boasting boating booth bored boring bottle breathed breathless bride bridges
    bridget brodie brokenhearted brooke buren burger burgers burying butt butter campground capping careless
    caress carr catching cattle cheat cheated cheating cheats chess chestnut chet chill choices churned cleaning
    cooke cooked coop costing creeping cried cunning deadlift deadlifts deadline dealing deaths decide decided
    deciding dee deed dell deriving devices ding diving dogg doo dress dried drifted drill dripping driven driver
    drivers drying dunn earned easing eel erasing exiting feeds feeling fenton fill filled filling finnish fired
    fishing garde gifted gills giving gong goo goodbyes graded grande grill gripping groundbreaking groundwater
    gunning haas handing hanger harmless harmon hart healing hearings hearst heartbreak heartbroken heartfelt
    hearth heartland hearts hearty heather heating heaving herr herring hess highways hill hired hiss homeless
    homework homicidal homme hoop hopeful hoping hopped hopping hosting housework hunched hurling ieee iii
    immodium imodium inn insecticide inside invoices iss issn keating keeping kidd killer kneeling known lass
    latter leaning learned learning lee lifelong lifestyle lifetime lifted liking lining listed little living loss
    loving maddie mann manny mapping mass matching mill milling moore morning morningwood moss mourning napping
    nearing noise noises noon odd odds ongoing orr outgoing outside overdress painkiller painkillers passes paused
    peeling penn pesticide phrasing pill pinched pitt planting playground pleasing poises poole poor poster
    posting praising pregnancies preside raising ranging rann rattle reasonable reasoning reed reside residing
    rested reviving rising roasting roundabout running sacred scaled scare scaring scarred schoolhouse schooling
    schools schoolwork scored scoring searing seating shadowy shared sharing shipping shouting shown signalling
    sinn skill skills skincare sleeping sleeps sleepy soared somme spared spill staring starred starring stealin
    stealing steep still storing strapping striving stunning subside suicidally supper surviving sweeping
    sweetheart sweethearts tapping tearing teasing tested thanking therapist thrill thriving thrown toasting torre
    trapping tried tripping turned tying undergoing underground underworld undress upgrade useless uss vices viii
    voiced wakes wasted watt watts wee weeping whipping wildlife will willed willing wishing woo word wordless
    worlds worthwhile worthy wrapping wwe www xiii yearned""".split()
)
"""Ordinary words one letter away from a key word: never taken for a typing error."""

UNITS = {
    "yo": "year old",
    "yos": "year old",
    "yr": "year",
    "yrs": "years",
    "y": "years",
    "hr": "hours",
    "hrs": "hours",
    "h": "hours",
    "day": "day",
    "days": "days",
    "week": "week",
    "weeks": "weeks",
    "wk": "week",
    "wks": "weeks",
    "mo": "months",
    "mos": "months",
    "month": "month",
    "months": "months",
    "min": "minutes",
    "mins": "minutes",
    "bpm": "bpm",
}
"""Canonical words of units written onto a number ("15yo")."""

STRONG = frozenset(
    """kill killing killed suicide suicidal myself die dying death dead overdose overdosed overdosing hurt hurting harm
    chest heart breathe breathing seizure seizing convulsing unconscious unresponsive collapsed passed pregnant
    pregnancy voices cameras hearing following watching poison hang hanging shoot shooting stab stabbing strangle
    choke choked choking wrists bridge goodbye burden alive unalive anymore hopeless worthless pointless exist
    existing existence disappear cutting razor threatened driving highway drunk swallowed fentanyl xanax ambulance
    vomiting paralyzed ground grounded grade school hallucinating hallucinations someone everyone everybody without
    better asleep living life wake waking sleep forever tired burned burning punch punched beats beating abusive
    scared afraid tonight world planning reason live tempted thoughts thinking want going about trying lips purple
    snoring heat overheating numb tingling arm baby babies trimester weeks shadow crawling skin""".split()
)

SHORT_JOINABLE = frozenset(
    "i a im to me my it up in on of is no so go be do am we he gonna wanna gotta dont cant ive wont".split()
)
"""Short words and contractions that may be part of a string without spaces."""

"""Driving, or about to drive, while not fit to."""

from __future__ import annotations

from bot.safety.patterns import rule

NOT_NOW = (
    "(uber|ubered|lyft|cab|taxi|bus home|designated driver|dd|ride home from|sober driver|walked home|walking home|called a ride|got a ride|never drive|never drove|do not drive|not drive|not driving|not going to drive|would not drive|will not drive|wont drive|not drove|never driving|stopped driving|not dumb enough to drive|took my keys|gave (him|her|them|my) ~2 keys|instead of driving)",
    "(used to|years ago|back (then|in|when)|when i was|dui (in|from|last|back|class|classes|years|case|court|lawyer|charge|charges|when|two|three|five)|got (a|my|arrested|pulled over ~2 for a) (dui|dwi|owi|first dui|second dui)|in (2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)|in college|in my twenties|last year|lost my license|in high school)",
    "(driving|drive|drives|drove) (me|him|her|them|us|my (wife|mom|family|husband|girlfriend)) ~1 (crazy|nuts|insane|mad|up the wall|to (drink|use|do|it)|away|wild|home from|to (work|rehab|meetings|the (er|clinic|meeting|hospital)|treatment|detox|my appointment))",
    "(sex|hard|flash|test|usb|thumb|disk|motivation|food|whiskey) drive|driving (range|force|lesson|lessons|test|factor|school)|drive (thru|through|in)|(strong|no|my|low|lost my|the) (sex)? drive (to|is|for|and ambition)",
    "(drunk|high) driver (hit|killed|ran|crashed|took)", "(killed|hit) by (a)? drunk driver",
    "(lead to|leads to|impairs|statistics|dangers of|friends drive|friend drives|drive me home)", "(sober|clean) (now|drive|and drive|to drive|enough)", "not (high|drunk|wasted|lit|buzzed)",
)

RULES = (
    rule(
        "impaired",
        "(drive|driving|drivin|drove|behind the wheel|at the wheel|on the road|on the highway|on the freeway|on the interstate|doing 90|doing 100|speeding|at a red light|at a stoplight|in my car|in traffic|riding my motorcycle|on my bike|on my motorcycle|riding my bike|drives|steering|commute|commuting|road trip|swerving|merging|pulled over|doing 80|on i 95|in the truck) ~8 (super|pretty|really|so|still|kind of|a bit|a little|way|all)? {high}",
        "{high} ~8 (drive|driving|behind the wheel|at the wheel|on the highway|on the freeway|drove|in my car|riding my motorcycle|on my motorcycle|get behind|hop in|the car keys|my keys|car keys|in the car|on the road|drives)",
        "(drive|driving|behind the wheel|drove|on the highway|on the road|take the car|get home|get behind|head home|heading home|car keys|at the wheel|my keys) ~7 (after|with|from|just|had|did|few|while|still|despite|doing|on|in me|between|off) ~6 (lines|line|bumps|bump|shots|beers|drinks|edibles|joint|blunt|pills|xanax|bars|vodka|whiskey|wine|8 ball|eight ball|rails|rail|hit|hits|bowl|tequila|margaritas|smoking|drinking|partying|using|coke|cocaine|beer|molly|ketamine|acid|shrooms|fentanyl|heroin|perc|percs|edible|crack|meth|ball|ghb|oxy|gram|grams|dope|k|lean|blow|fifth|pints|mushrooms|six pack|12 pack)",
        "(lines|line|bumps|bump|shots|beers|drinks|edibles|joint|blunt|pills|xanax|bars|vodka|whiskey|wine|8 ball|eight ball|rails|rail|hits|bowl|tequila|margaritas|coke|cocaine|beer|molly|ketamine|acid|shrooms|fentanyl|heroin|perc|percs|edible|crack|meth|ghb|oxy|gram|dope|blow|fifth|fucked up|six pack|12 pack) ~8 (drive|driving|drove|behind the wheel|car keys|my keys|get behind|on the highway|at the wheel|hit the road|on the road|head home in my car|take the car|hop in my|in the driveway about|to the car)",
        "(bump|bumps|line|lines|shot|drink|hit|key|smoke|rail|beer|smoking|snorting|drinking) (in|at|while|every|off|on) ~3 (red light|driving|the wheel|dashboard|stop light|stoplight|highway|traffic|my commute|the car while|steering wheel|drive|the way (home|to work)|the road|interstate)",
        "(awake|up|slept|sleep|sleeping) ~6 (days|hours|nights|all night|week) ~8 (drive|driving|behind the wheel|drove|highway|at the wheel|on the road)",
        "(drive|driving|behind the wheel|drove|highway|on the road) ~10 (awake|up for|no sleep|have not slept|not slept|without sleep|been up|not sleep|zero sleep|falling asleep|nodding off|asleep at|fell asleep|dozing|been awake|see straight|seeing double|eyes closing|can not keep my eyes|focus on the road|hands shaking|blacking out|dozing off)",
        "(falling asleep|nodding off|nodding out|fell asleep|dozing off|passed out|asleep) (at|behind) (the)? wheel",
        "(dui|dwi) ~3 (right now|tonight|if i get pulled)",
        "(cops|cop|police) ~4 (behind me|pulling me over|pulled me over|lights behind) ~6 (high|drunk|coke|line|lit|coked up|holding|fucked up|wasted|bag)",
        "(drive|driving|get home|drove|get behind the wheel|ride) ~2 (high|drunk|lit|buzzed|coked up|wasted|faded|stoned|fucked up|tipsy|hammered) ~3",
        "(drive|driving) better (high|drunk|on|when|after)",
        "(drunk|high|buzzed|coked|stoned|impaired) driving ~2",
        "(fine|good|ok|okay|safe|able|sober enough|alright) to drive ~5 (lines|line|high|drunk|right|just|beers|had|few|only|still|coke|though|i|buzzed|bumps)",
        "(racing|speeding|weaving|swerving) ~4 (traffic|lanes|highway|road|cars) ~6 (high|drunk|coke|lines|lit|coked up|wired|wasted|geeked)",
        guards="past other told",
        tense="any",
        unless=NOT_NOW,
    ),
    rule(
        "blackout_drive",
        "not remember ~3 (how i)? ~1 (drove|driving|drive|the drive) ~4",
        "(texting|typing) ~3 (while)? ~1 driving",
        guards="past other told",
        tense="any",
        unless=("(years ago|in college|when i was|used to|never text|text me when you)",),
    ),
    rule(
        "about_to",
        "(should|can|could|am|going|about|gonna|have|need|got|will|ok|think i can|might|ima|is it (ok|safe)) ~2 (to|i|be)? (drive|driving|drive home|get behind the wheel) ~3 (like this|in this state|messed up|home like this|home now|in this condition|fucked|this way|home high|home drunk|soon but)",
        guards="negation past other told",
        unless=NOT_NOW,
    ),
    rule(
        "drive_impaired",
        "({drive}) %14 ({impaired})",
        "({impaired}) %14 ({drive})",
        "(drive|driving|drove|drives|ride|rode|riding) ~12 (no other way|only (five|four|ten|20|15|a few|a couple)) ~8",
        "(driving|drive) ~3 (high|drunk|fucked|on (coke|cocaine|xanax|pills|meth|ket|acid|molly)) ~3",
        "(texting|typing) ~3 (while|and|n)? ~1 driving ~8",
        "swerving ~4 (all over|road|lanes|typing|lol)",
        "(keys) ~3 (hand|pocket|ignition) ~12 (tequila|tequilas|drinks|baggie|drunk|high|shots|beers|lines|club|bar)",
        "(leaving|left|outside|at|parking lot of|out of|home from) ~2 (the|this|a) (bar|club|afters|party|pub|rave|casino|kickback|function) ~10 (drive|driving|keys|wheel|exits|miles|ride home|car)",
        "(drive|driving|keys|wheel) ~10 (leaving|left|outside|home from) ~2 (the|this|a) (bar|club|afters|party|pub|rave)",
        "(designated (drunk|high) driver)",
        "(lines|line|rails|rail|bump|bumps|bowl|shot|hit) before (the drive|i drive|driving|my drive|work and drive|the road|my commute|i get in the car)",
        "(off me nut|off my nut|off my face|lit|drunk|wasted|high|faded|coked up|tweaking|rolling|pretty gone) ~8 (nipping|in the motor|in the car|pick up|picking up|heading|get my|gotta get|to the garage|to the store|across town|back up|exits|miles) ~6",
        "(pick up|picking up|gotta get|have to get) ~12 (tweaking|drunk|high|lit|coked|still drunk) ~6 (min|minutes|town|car|drive|miles)?",
        "(few drinks|drinks and a line|drinks and|couple drinks|some lines|a line) ~10 (miles|minutes) (to|from) (the house|home|my place)",
        "(minutes|miles) ~2 (to|from) (the house|home|my place|my house) ~12 (drinks|line|lines|beers|drunk|high|lit|coke)",
        "(ran|blew|blowing|running) ~3 (red light|red lights|stop sign|a red) ~10",
        guards="negation past other told",
        tense="any",
        unless=(*NOT_NOW, "(ride|bus|train|flight|plane|passenger|he drove|she drove|they drove|wife drove|friend drove|drove me|drives me|driving me|dad drove|mom drove|drives (him|her|it|them)|(he|she|they|brother|dad|mom|friend|husband|wife|uncle|sister|cousin|buddy|son|driver) (drives|is driving|drove|was driving|drive|keeps driving))", "(past|by) (his|her|their|the|my (dealers|plugs|old)) (house|street|place|bar|club|spot|corner|liquor)", "(sold|crashed|lost|totaled|fixed|bought|washed) ~2 (motorcycle|car|truck|license)", "(hard drive|sex drive|test drive|flash drive|drive thru|driver license|drivers license)", "(trigger|craving|cravings|crave|urge|tempted|stop at the) ~8", "(when|while|if) i (drive|am driving) (past|by|home from work)", "(sober|not high|not drunk|clean)", "(at|on) (home|the couch|my couch|the sofa)", "(golf|go kart|video game|gta|forza|mario kart|simulator|bumper cars)", "(do not|dont|never|not|stopped|no more|quit|wont|will not|would not|refuse to|sold|used to|gave) ~3 (drive|driving|my keys|the car|drove|car keys|keys)", "(class|classes|court|lawyer|charge|record|probation|breathalyzer|interlock|dui) ~4", "(pulled me over|pulled over) ~6 (tail light|sober|ticket|headlight|expired)", "(traffic|commute|drive|driving) ~6 (podcast|music|audiobook|coffee|annoying|stress|stressful|hate|was murder|killing me|to work takes|to my moms)", "(line) of (cars|traffic|people|work)|on the line|online|in line", "(last|that) (year|summer|winter|month)", "(bag|bags) (in|of) (the|my|groceries|clothes)", "bottle of (water|coke zero)", "diet coke"),
    ),
    rule(
        "es",
        "(manejando|manejo|manejar|conduciendo|conducir|voy manejando) ~5 (borracho|borracha|drogado|drogada|tomado|tomada|bien puesto|bien loco|pedo|peda|coca|high|lineas|puesto|puesta)",
        "(borracho|borracha|drogado|drogada|tomado|tomada) ~5 (manejando|manejo|manejar|conduciendo|conducir)",
        language="es",
        guards="told",
        unless=("(no voy a|nunca)",),
    ),
)

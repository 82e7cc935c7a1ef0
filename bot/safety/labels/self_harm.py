"""Hurting one's own body without a stated wish to die."""

from __future__ import annotations

from bot.safety.patterns import rule

ACCIDENT = (
    "(cut|burned|burnt|burn|hurt|hit|cutting|scratched|scratch|stabbed|hurting|punched|injured|bit) (myself|my hand|my finger|my arm|my thumb|my leg|my wrist|my tongue|my foot)"
    " ~3 (shaving|cooking|working|chopping|at (the gym|work|practice|football)|playing|lifting|on (the|a|some|my) ~1 (stove|glass|knife|can|oven|pan|fence|nail|door|iron|grill|corner|table|bike)"
    "|by (accident|mistake)|accidentally|slicing|with the (oven|iron|stove|pan|hedge)|running|making (dinner|food)|climbing|moving|skating|opening|off|some slack|out of|loose|short|doing squats|at|exercising|training|fixing|gardening|skiing|falling)",
    "(accidentally|accident|by mistake)",
    "(financially|career|chances|only person|only one|only|no one but|anyone but|nobody but|not hurting anyone)",
    "(hurting|hurt|harm|harming|punishing) (myself|my body) (by|with) (using|drinking|cocaine|this stuff|it|drugs|this habit|all this)",
    "cut (myself|me) (a (line|slice|piece|break)|off|some|in half)",
)

RULES = (
    rule(
        "cut_burn",
        "{mean_to} (to)? ~1 (cut|burn|hurt|harm|scratch|punch|hit|slice|bite|starve|bruise|cutting|burning|hurting|harming|stab|carve|punish) ~1 (myself|my (wrist|wrists|arm|arms|thigh|thighs|legs|skin|own skin|body|leg|stomach|head|face)|into my (skin|arm|arms|leg|thigh))",
        "(cut|cutting|cuts|burn|burning|burned|burnt|slice|slicing|sliced|carving|carved|scratching|scratched|hurting|hurt|harming|harm|harmed|hitting|hit|punching|punched|starving|biting|bit|choking|stabbing|stabbed|bruising|slashed|punishing|punish) (at|up)? (myself|my self|my (wrists|wrist|thighs|thigh|arms|forearm|forearms|own skin|skin) ~1 (again|with|up|open|when|to|so|last|because|every|until|$|and|till|tonight))",
        "(hitting|banging|punching|bashing|smashing|slamming|hit|bang|banged|slam) my (own)? (head|face|fist|hand|fists|legs) (on|against|into|in|with|over and|until|through|so)"
        " ~3 (wall|walls|bleed|bled|bleeding|floor|mirror|over|bruise|door|table|concrete|bruised|broke)",
        "(punch|punched|punching) (walls|the wall|the mirror|a wall) (until|till|so|to (feel|bleed))",
        "(scratch|scratching|pick|picking|clawing|claw|scratched|dig|digging) (at|into)? (my|myself|at my) ~2 (until|till|so|bloody|raw|to feel|bleed) ~3",
        "(started|start|back to|relapsed on|been|want to start|i am|went back to|begun|urge to|urges to|thinking about|keep|stop|stopped myself from|thinking of|want to|need to|fell back into|addicted to|craving|about to|going to|was) (with|into|be)? (cutting|cut|self harming|self harm|burning) (again|myself|tonight|lately|$|when|and|so|to (feel|cope|deal)|every|because|more|instead|with|until|to be|in secret|my)",
        "(self harm|self harming|self harmed|self injury|self injure|selfharm)",
        "(razor|blade|blades|lighter|razors|knife|box cutter|broken glass|scissors) (to|on|in|against|into|across|and) my (skin|arm|arms|thigh|thighs|wrist|leg|legs|wrists|stomach)",
        "(took|take|got|get|have|hiding|grabbed|using|used|found|holding|hide|hid) (a|the|my|some) (razor|blade|blades|lighter|razor blade|knife|box cutter|razor blades) (to|on|against|and|under|again) ~2 (myself|my (skin|arm|thigh|wrist|leg|arms|legs)|cut|again|to feel|bed|under)",
        "(fresh|new|more) (cuts|burns|scars) (on|all over|up) (my|me)",
        "(cuts|burns|scars|cigarette burns) (on|all over|up) my (arm|arms|thigh|thighs|wrist|wrists|legs|stomach) (from|are|today|again|and|that i|i did|last|so|tonight)",
        "(burn|burned|burning|burnt|put out|putting) (myself|cigarettes|a cigarette|my arm|my skin|cigs) (out)? (on|with) (cigarettes|a lighter|my|lighters|a cigarette|myself|the lighter)",
        "(hurt|hurting|cut|cutting|harm|harming|pain|bleed|bleeding|punish|punishing|see blood|blood) (myself|helps|is the only|makes)? ~3 (to feel (something|anything|better|real|alive|less)|so i (can|could) feel|to (cope|numb|calm)|calms me|helps me (feel|cope|calm)|is the only (thing|way)|makes (it|me) (stop|feel|better|calm))",
        "(pain|physical pain) (is)? ~2 (only thing|helps|feels better|distracts|takes away) ~4 (feel|feeling|pain|inside|cut|mind|blood)",
        "(want|need|wanting|urge|urges|going|craving) to (bleed|see (my)? blood|hurt myself|feel pain|cut)",
        "(deserve|deserved) (the pain|to (hurt|bleed|be hurt|suffer pain|cut))",
        unless=(*ACCIDENT, "(cut|cutting) (down|back|out|ties|it|corners|lines|coke|cocaine|class|work|hair|loose|people|the|contact)",
                "hit (my head|myself) (on|against)? ~2 (cabinet|door frame|car door|ceiling|falling|fell|steps|stairs|ice)",
                "(paper cut|haircut|hair)"),
        guards="negation past other told",
    ),
    rule(
        "past",
        "(cut|burned|hurt|harmed|burnt|scratched) (myself)",
        tense="past",
        unless=ACCIDENT,
    ),
    rule("thought", "(hurt|harm|hurting|harming|punish|punishing) (myself|my self)", level="check", unless=ACCIDENT),
    rule(
        "es",
        "(me corto|me corte|cortarme|me estoy cortando|hacerme dano|me hago dano|lastimarme|me quemo|autolesion)",
        language="es",
        guards="told",
        unless=("no quiero (hacerme dano|cortarme|lastimarme)", "el pelo", "con el cuchillo", "cocinando"),
    ),
)

"""Hurting one's own body without a stated wish to die."""

from __future__ import annotations

from bot.safety.patterns import near, rule

ACCIDENT = (
    "(cut|burned|burnt|burn|hurt|hit|cutting|scratched|scratch|stabbed|hurting|punched|injured|bit) (myself|my hand|my finger|my arm|my thumb|my leg|my wrist|my tongue|my foot)"
    " ~3 (shaving|cooking|working|chopping|at (the gym|work|practice|football)|playing|lifting|on (the|a|some|my) ~1 (stove|glass|knife|can|oven|pan|fence|nail|door|iron|grill|corner|table|bike)"
    "|by (accident|mistake)|accidentally|slicing|with the (oven|iron|stove|pan|hedge)|running|making (dinner|food)|climbing|moving|skating|opening|off|some slack|out of|loose|short|doing squats|at|exercising|training|fixing|gardening|skiing|falling)",
    "(accidentally|accident|by mistake|fall and|fell and|in the long run|studies|preventative)",
    "(financially|career|chances|only person|only one (i am)? hurting|only hurting myself|hurting only|no one but|anyone but|nobody but|not hurting anyone)",
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
        "(started|start|back to|relapsed on|been|want to start|i am|went back to|begun|urge to|urges to|thinking about|keep|stop|stopped myself from|thinking of|want to|need to|fell back into|addicted to|craving|about to|going to) (into|be)? (cutting|cut|self harming|self harm|burning) (again|myself|tonight|lately|$|when|and|so|to (feel|cope|deal)|every|because|more|instead|with|until|to be|in secret|my)",
        "(self harm|self harming|self harmed|self injury|self injure|selfharm)",
        "(razor|blade|blades|lighter|razors|knife|box cutter|broken glass|scissors) (to|on|in|against|into|across|and) my (skin|arm|arms|thigh|thighs|wrist|leg|legs|wrists|stomach)",
        "(took|take|got|get|have|hiding|grabbed|using|used|found|holding|hide|hid) (a|the|my|some) (razor|blade|blades|lighter|razor blade|knife|box cutter|razor blades) (to|on|against|and|under|again) ~2 (myself|my (skin|arm|thigh|wrist|leg|arms|legs)|cut|again|to feel|bed|under)",
        "(fresh|new|more) (cuts|burns|scars) (on|all over|up) (my|me)",
        "(cuts|burns|scars|cigarette burns) (on|all over|up) my (arm|arms|thigh|thighs|wrist|wrists|legs|stomach) (from|are|today|again|and|that i|i did|last|so|tonight)",
        "(burn|burned|burning|burnt|put out|putting) (myself|cigarettes|a cigarette|my arm|my skin|cigs) (out)? (on|with) (cigarettes|a lighter|my|lighters|a cigarette|myself|the lighter)",
        "(hurt|hurting|cut|cutting|harm|harming|pain|bleed|bleeding|punish|punishing|see blood|blood) (myself|helps|is the only|makes)? ~3 (to feel (something|anything|better|real|alive|less)|so i (can|could) feel|to (cope|numb|calm)|calms me|helps me (feel|cope|calm)|is the only (thing|way)|makes (it|me) (stop|feel|better|calm))",
        "(pain|physical pain) (is)? ~2 (only thing|helps|feels better|distracts|takes away) ~4 (feel|feeling|pain|inside|cut|mind|blood)",
        "(want|need|wanting|urge|urges|going|craving) to (bleed|see (my)? blood|hurt myself|feel pain|cut (myself|my|again|so|bad|right now|tonight|$))",
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
        "tool_on_skin",
        *near("{cut_tool}", "my ({skin})|me ({skin})|into my|do my|on myself|my own", "~6"),
        *near("(razor|razors|blade|blades|lighter|razor blade|razorblade)", "helps me|calm|calms|do what i always do|to feel|bathroom|quiet|felt better|bandages|feel something|under my (bed|pillow)|too deep|again", "~8"),
        *near("({cutting})", "my ({skin}|own head|head|skull|face|fist|fists|knuckles) ~6 ({self_cue})", "~2"),
        *near("({cutting}) ~4 (myself|meself)", "{self_cue}", "~6"),
        "(cut|cutting|cuts|slice|slicing|burning|slit) (up)? (my|me) (arm|arms|wrist|thigh|thighs|leg|legs|forearm|forearms|skin|stomach|hips) ~2",
        "(sliced|carved|slashed|burnt|burned|cut|cuts) (my|me) (arm|arms|wrist|wrists|thigh|thighs|forearms|leg|legs|own skin)",
        "(taken|took|take|gone back|back|returned|resorted|turn|turned) to (cutting|burning|hurting) ~2",
        "(do|did|doing|does) (things|stuff|it|that|this|what) ~2 to (my (arm|arms|body|legs|skin|wrists|thighs)|myself) ~4 (feel|sees|see|know|again|razor|blade|when|because|so|$)",
        "(make|made|making|have|got) ~2 (cuts|cut|burns|marks|scars|slices) (in|on|into|all over|up|down) my ~3",
        "(thighs|arms|wrists|arm|legs|wrist) (is|are|look|looks|all|full) ~3 (scabs|scars|cut up|cuts|barcode|marked up|sliced|scabbed) ~6",
        "(wear|wearing|hide|hiding|cover|covering) ~2 (long sleeves|sleeves|my arms|my scars|my cuts|the cuts|the scars|the marks|the bandages) ~6",
        "(feel like|thinking about|want to|need to|wanna|urge to|about to|going to|got to|have to) (cutting|cut|burning|self harming|slicing|slice) ~1 (tonight|again|or|so (bad|much)|myself|right now|my|$|to|rn|now|and)",
        "(cut|cutting|burned|burn) (a bit|a little|again|some|deep|deeper|too deep) ~2 (last night|tonight|today|yesterday|again|$|and|to|because|when|but|with)",
        "^ (cutting|cut) again ~3",
        "(need|want|gonna|going) to? cut or ~4",
        "so i cut ~1",
        "(cutting|self harm) count ~4",
        "(punch|punched|hit|slap|punching|hitting|slapping|beat|bash|bang|banged|banging|struck|smash|slam) ~1 (myself|my (head|face|own head|own face|skull|legs|thighs|forehead)) ~1 (in|on|against|with|into|when|until|whenever|so|over|because|again) ~8",
        "(fist|hand|hands|knuckles) (through|into|against|thru) ~2 (window|wall|mirror|glass|door|windshield) ~4 (purpose|blood|bled|feel|pressing|kept|bleed)",
        "(starve|starving|purge|purging) and cut ~2",
        "(cigarette|cigarettes|lighter|cig|cigs|flame|candle|fag|iron) ~6 (on|under|against|to|down on|burn down on|held) ~2 (my|me) (skin|arm|arms|thigh|hand|leg|wrist)",
        "(burned|burnt|burn|burning) (myself|meself|my arm|my skin) ~2 (with|on|for|again|so) ~4 (cigarette|purpose|fag|lighter|feel|cig|iron)",
        "(hurt|hurting|cutting|harming) (myself|me) ~2 (calm|calms|helps|is the only|makes me feel|quiets|so i can feel|works|feels)",
        "(did it|done it|do it|doing it) again ~8 (razor|blade|cut|thigh|arms|too deep|bleeding|wrist)",
        "(scratch|carve|carved|write|wrote|scratched) (words|lines|names|his name|her name) ~2 (in|into|on) my ~2 (arm|skin|leg|thigh|arms)",
        guards="negation past told",
        unless=(*ACCIDENT, "(cut|cutting) (down|back|out|ties|it|corners|lines|coke|cocaine|class|work|people|the|contact|my (hair|nails|hours|use|losses|grass|bangs|toenails|fingernails|own hair|pay|bangs|budget))",
                "(shave|shaving|shaved|cooking|chopping|onions|onion|carrots|stove|oven|grill|steak|veggies|dinner|eggs|avocado|box opening|opening a|gardening|tattoo|tattooed|dentist|doctor|surgery|nurse|iv|flu shot|vaccine|heroin|shoot up|shot up|inject|injected|injecting|hit a vein|the vein|high five|steering wheel|drums|kneading|massage|bug bite|mosquito)",
                "needle ~4 (arm|arms) $", "with a needle", "(knife|gun|blade) (to|against|on|is) ~2 (my (throat|head|neck)|right here on my wrist)"),
    ),
    rule(
        "es",
        "(me corto|me corte|cortarme|me estoy cortando|hacerme dano|me hago dano|lastimarme|me quemo|autolesion)",
        language="es",
        guards="told",
        unless=("no quiero (hacerme dano|cortarme|lastimarme)", "el pelo", "con el cuchillo", "cocinando"),
    ),
)

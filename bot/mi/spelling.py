"""Chat spellings and what they stand for, so that a parser trained on edited English can read them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.mi.patterns import words


def _pairs(text: str) -> dict[str, str]:
    rows = (row.partition(">") for row in text.replace("\n", ";").split(";") if row.strip())
    return {short.strip(): full.strip() for short, _, full in rows}


CONTRACTIONS: Mapping[str, str] = MappingProxyType(
    _pairs("""
    im>I'm; iam>I am; i'm>I'm; ive>I've; i've>I've; i'd>I'd; i'll>I'll; imma>I'm going to; ima>I'm going to;
    i'ma>I'm going to; i>I; iv>I've; dont>don't; dnt>don't; don>don't; doesnt>doesn't; dosent>doesn't;
    dosnt>doesn't; didnt>didn't; dident>didn't; cant>can't; cannt>can't; wont>won't; couldnt>couldn't;
    wouldnt>wouldn't; shouldnt>shouldn't; isnt>isn't; arent>aren't; wasnt>wasn't; werent>weren't; hasnt>hasn't;
    havent>haven't; havnt>haven't; hadnt>hadn't; aint>ain't; mustnt>mustn't; neednt>needn't; thats>that's;
    whats>what's; hes>he's; shes>she's; theyre>they're; youre>you're; theyve>they've; theyll>they'll; itll>it'll;
    itd>it'd; weve>we've; theres>there's; wheres>where's; hows>how's; whos>who's; lets>let's; wanna>want to;
    gonna>going to; gunna>going to; gona>going to; gon>going to; gotta>have to; hafta>have to; tryna>trying to;
    tryina>trying to; finna>going to; boutta>about to; outta>out of; lotta>lot of; kinda>kind of; sorta>sort of;
    dunno>don't know; shoulda>should have; coulda>could have; woulda>would have; lemme>let me; gimme>give me;
    cuppa>cup of;
    """)
)

SHORTHAND: Mapping[str, str] = MappingProxyType(
    _pairs("""
    u>you; ur>your; r>are; ya>you; yall>you all; urself>yourself; cuz>because; coz>because; cos>because;
    becuz>because; bcuz>because; bc>because; b/c>because; bcs>because; cus>because; 'cause>because; becos>because;
    becasue>because; beacuse>because; w/>with; w/o>without; wo>without; rn>right now; atm>at the moment;
    tmrw>tomorrow; tmr>tomorrow; tmw>tomorrow; 2moro>tomorrow; tomorow>tomorrow; yday>yesterday; tn>tonight;
    tonite>tonight; 2nite>tonight; idk>I don't know; idc>I don't care; idek>I don't even know; ik>I know; iykyk>;
    istg>I swear; tho>though; altho>although; thru>through; abt>about; bout>about; em>them; 'em>them; bf>boyfriend;
    gf>girlfriend; bfs>boyfriend's; gfs>girlfriend's; hubby>husband; wifey>wife; ppl>people; peeps>people;
    smth>something; sth>something; sumthing>something; somthing>something; nth>nothing; n>and; nd>and; &>and;
    an'>and; 'n>and; alot>a lot; prolly>probably; prob>probably; probs>probably; probly>probably; def>definitely;
    defo>definitely; defs>definitely; definately>definitely; defiantly>definitely; kno>know; knw>know; wat>what;
    wut>what; dis>this; dat>that; da>the; b4>beforee; everytime>every time; everyday>every day;
    eachother>each other; wknd>weekend; wknds>weekends; wkend>weekend; wkends>weekends; yrs>years; yr>year;
    mos>months; mths>months; wks>weeks; wk>week; mins>minutes; bday>birthday; nite>night; nites>nights;
    appt>appointment; app't>appointment; dr>doctor; docs>doctors; ngl>; tbh>; lol>; lmao>; lmfao>; rofl>; smh>;
    fr>; frfr>; imo>; imho>; tbf>; jk>; omg>; omfg>; wtf>; ffs>; af>; asf>; bruh>; bro>; bruv>; dude>; yo>; ugh>;
    ughh>; meh>; um>; umm>; uh>; uhh>; hmm>; hm>; er>; pls>please; plz>please; thx>thanks; ty>thanks; hbu>; ig>;
    lowkey>; lowk>; highkey>; deadass>; obv>obviously; obvs>obviously; srsly>seriously; sry>sorry; y>why; k>okay;
    kk>okay; ok>okay; sm>so much; sb>somebody; sum1>someone; some1>someone; any1>anyone; every1>everyone;
    no1>no one; noone>no one; 2day>today; gr8>great; l8>late; m8>; mate>; fam>; xo>; xx>; jus>just; jst>just;
    cld>could; wld>would; shld>should; cud>could; wud>would; shud>should; hav>have; hve>have; luv>love; lyk>like;
    fb>; insta>Instagram; sesh>session; tv>TV; whos>who's; prolem>problem;
    """)
)

SWEARING: Mapping[str, str] = MappingProxyType(
    _pairs("""
    fucking>; fuckin>; fkn>; fkin>; fking>; effing>; freaking>; frickin>; fricking>; friggin>; goddamn>; goddam>;
    damn>; bloody>; motherfucking>; freakin>;
    """)
)

TYPOS: Mapping[str, str] = MappingProxyType(
    _pairs("""
    teh>the; hte>the; adn>and; nad>and; taht>that; tht>that; thta>that; wnat>want; watn>want; wan>want;
    wana>want to; wnt>want; waht>what; whta>what; stpo>stop; sotp>stop; stp>stop; quti>quit; qiut>quit;
    quiting>quitting; stoping>stopping; stoped>stopped; quitt>quit; useing>using; usin>using; drinkin>drinking;
    smokin>smoking; goin>going; doin>doing; feelin>feeling; tryin>trying; gettin>getting; havin>having;
    nothin>nothing; somethin>something; everythin>everything; thinkin>thinking; lookin>looking; workin>working;
    livin>living; losin>losing; lyin>lying; makin>making; missin>missing; killin>killing; takin>taking;
    sittin>sitting; spendin>spending; snortin>snorting; comin>coming; bein>being; hatin>hating; sleepin>sleeping;
    wakin>waking; runnin>running; partyin>partying; hangin>hanging; fightin>fighting; messin>messing; hidin>hiding;
    callin>calling; talkin>talking; eatin>eating; mornin>morning; evenin>evening; recieve>receive; befor>before;
    befoer>before; ned>need; beleive>believe; belive>believe; becuase>because; beacause>because; becaus>because;
    becouse>because; realy>really; rly>really; rlly>really; reely>really; relly>really; actualy>actually;
    honestley>honestly; honeslty>honestly; honsetly>honestly; probaly>probably; probally>probably; alwasy>always;
    allways>always; alway>always; somtimes>sometimes; sometime>sometimes; sumtimes>sometimes; smtimes>sometimes;
    sumtime>sometimes; tierd>tired; tird>tired; exausted>exhausted; exhasted>exhausted; scard>scared;
    afriad>afraid; ashmed>ashamed; embarassed>embarrassed; embarrased>embarrassed; depresed>depressed;
    anxius>anxious; anxios>anxious; anxeity>anxiety; anxity>anxiety; stresed>stressed; streesed>stressed;
    lonley>lonely; lonly>lonely; freind>friend; freinds>friends; frend>friend; frends>friends; freinds'>friends';
    familly>family; famliy>family; fmaily>family; wief>wife; husbend>husband; husban>husband;
    girlfreind>girlfriend; boyfreind>boyfriend; dauther>daughter; daugther>daughter; daughtor>daughter; mony>money;
    mnoey>money; moeny>money; weeknd>weekend; weekand>weekend; wekend>weekend; weeked>weekend; tommorow>tomorrow;
    tommorrow>tomorrow; tomorro>tomorrow; yesturday>yesterday; yestarday>yesterday; tonigt>tonight; nigth>night;
    nite>night; mornign>morning; wich>which; whcih>which; wether>whether; diffrent>different; diferent>different;
    prolem>problem; problm>problem; porblem>problem; probelm>problem; controll>control; contol>control;
    cocain>cocaine; cociane>cocaine; coccaine>cocaine; cokaine>cocaine; alchohol>alcohol; alchol>alcohol;
    alcahol>alcohol; achohol>alcohol; heroine>heroin; cigs>cigarettes; cigarets>cigarettes; cigerettes>cigarettes;
    gambeling>gambling; gamblng>gambling; relaps>relapse; relapsd>relapsed; relasped>relapsed; relapes>relapse;
    craveing>craving; cravin>craving; sobar>sober; sobre>sober; slep>sleep; sleap>sleep; sleping>sleeping;
    thier>their; theyr>their; thoght>thought; thougt>thought; tought>thought; tihnk>think; thnk>think;
    thinck>think; thik>think; knwo>know; konw>know; nkow>know; frist>first; firend>friend; liek>like; lik>like;
    lke>like; jsut>just; juts>just; form>from; fo>of; ot>to; agian>again; agin>again; agen>again; aggain>again;
    stil>still; stll>still; evry>every; evrey>every; evryone>everyone; everone>everyone; evrything>everything;
    everthing>everything; evething>everything; nuthing>nothing; nothign>nothing; noting>nothing; anymor>anymore;
    anymroe>anymore; bettr>better; beter>better; healty>health; helth>health; healthly>healthy; lieing>lying;
    lyeing>lying; hideing>hiding; loseing>losing; loosing>losing; loose>lose; spendt>spent; promisd>promised;
    promissed>promised; tryed>tried; tride>tried; deletd>deleted; delted>deleted; blokced>blocked; blockd>blocked;
    decied>decide; decidid>decided; desided>decided; apointment>appointment; appoinment>appointment;
    appointmnt>appointment; therpist>therapist; therapyst>therapist; councelor>counselor; counseler>counselor;
    doctr>doctor; wrok>work; owrk>work; wokr>work; jobb>job; aslo>also; allso>also; exept>except; untill>until;
    untl>until; feling>feeling; feeel>feel; fel>feel; feelng>feeling; mabye>maybe; maby>maybe; mabey>maybe;
    mybe>maybe; coud>could; cuold>could; woud>would; wuold>would; shoud>should; thos>those; peopel>people;
    poeple>people; peple>people; pepole>people; whne>when; wen>when; wehn>when; hwo>how; htis>this; thsi>this;
    ths>this; si>is; mroe>more; moer>more; muhc>much; enuf>enough; enogh>enough; enoguh>enough; ruinning>ruining;
    runing>ruining; ruinin>ruining; destroing>destroying; habbit>habit; pattren>pattern; excape>escape;
    escpae>escape; releif>relief; releive>relieve; releave>relieve; gulty>guilty; gilty>guilty; shamefull>shameful;
    hapy>happy; happyer>happier; helpfull>helpful; usualy>usually; ususally>usually; mostely>mostly;
    acctually>actually; acually>actually; finaly>finally; finially>finally; succes>success; sucess>success;
    tghe>the; ahve>have; haev>have; hvae>have; gto>got; ogt>got; mise>miss; misss>miss; gfrom>from; witout>without;
    wihtout>without; withot>without; wit>with; wiht>with; wih>with; hsi>his; wtih>with; tyring>trying;
    tring>trying; tryng>trying; triyng>trying; strugling>struggling; stugling>struggling; strugle>struggle;
    lsot>lost; los>lost;
    """)
)
# Spellings above that are words of their own and are left alone.
REAL_WORDS = frozenset({"form", "don", "noting", "sometime", "loose", "los", "si", "wan", "fo", "an'", "wo"})

SPELLINGS: Mapping[str, str] = MappingProxyType(
    {
        short: full
        for table in (CONTRACTIONS, SHORTHAND, SWEARING, TYPOS)
        for short, full in table.items()
        if short not in REAL_WORDS and short != full
    }
)
"""Every spelling that is replaced as a whole word; an empty replacement drops the word."""

PROPER: Mapping[str, str] = MappingProxyType(
    {
        name.lower(): name
        for name in sorted(
            words(
                "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays "
                "Fridays Saturdays Sundays"
                " January February April June July September October November December Christmas Easter Thanksgiving "
                "Halloween Xmas"
                " Xanax Adderall Suboxone Vicodin Percocet Oxycontin Ritalin Valium Narcan English Spanish God "
                "Facebook Instagram Snapchat"
            )
        )
    }
)

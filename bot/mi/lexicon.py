"""The words a clause may be made of: what is in no dictionary is more likely a typo than worth saying back."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Token

from bot.mi.patterns import words
from bot.mi.text import STAND_IN

TABLE = "known_words"
SPOKEN_HERE = words(
    "adderall addy bender benders blackouts blunt blunts bong bongs booze boozing bumps cartridges casino "
    "casinos cig cigs cocaine coke comedown comedowns crack cravings dab dabs detox dope"
    " edible edibles fent fentanyl gabapentin ganja gummies gummy hangover hangovers hungover hydros juul "
    "ketamine klonopin kratom lockdown lortabs mdma meth methadone molly narcan norco oxy oxys"
    " parlay parlays percocet percs pills relapse relapsed relapses relapsing rehab roulette scratchers "
    "seltzer seltzers shrooms slots snort snorted snorting snus sober sobriety speed sportsbook"
    " suboxone subutex tramadol tweaking vape vapes vaped vaping vicodin weed whiskey winded withdrawal "
    "withdrawals xan xanax xans zyn zyns boyfriend girlfriend kiddo kiddos stepdad stepmom stepson"
    " fiance fiancee coworker coworkers roommate roommates paycheck paychecks therapist counselor grandma "
    "grandpa grandkids babysitter insta instagram facebook tiktok snapchat texted texting ghosted"
    " weeknight weeknights weekday weekdays anymore someday nobody everybody okay alright myself yourself "
    "meds bipolar adhd ptsd anxiety triggers triggered cashapp venmo uninstalled unfollowed downloaded"
    " deleted doordash uber headspace mindset overthinking overthink dui nah gonna wanna cuz bullshit "
    "messed freaked stressed hoodie selfie bday mama papa bestie buddy buddies hella kinda"
)


def teach(model: Language) -> None:
    """Let every Doc of a freshly loaded model carry the words that are known; call it before anything is parsed."""
    words = {word for word in model.vocab.strings if word.isalpha() and word.islower()} | SPOKEN_HERE
    lookups = model.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    for lemmas in lookups.get_table("lemma_index", {}).values():
        words.update(lemmas)
    model.vocab.lookups.add_table(TABLE, dict.fromkeys(words, True))


def strangers(tokens: Iterable[Token]) -> tuple[str, ...]:
    """Tokens that no dictionary knows; none when the model was never taught."""
    return tuple(token.text for token in tokens if not _known(token))


def _known(token: Token) -> bool:
    lookups = token.vocab.lookups
    if not lookups.has_table(TABLE) or not token.text.isalpha() or len(token.text) == 1:
        return True
    words = lookups.get_table(TABLE)
    if STAND_IN.fullmatch(token.text):
        return True
    return token.lower_ in words or token.lemma_.lower() in words or token.lower_.rstrip("s") in words

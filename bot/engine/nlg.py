"""Rasa's wording: picks a reviewed variant of a response and fills it; never builds a sentence of its own."""

import logging
from typing import Any, Dict, Mapping, Optional, Sequence, Set

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.engine import history
from bot.engine.choice import CLIENT_WORDS, Candidate, Setting, choose
from bot.engine.parser import english, parse
from bot.mi import reflection, rulers, summary
from bot.settings import Settings
from bot.words import Words, load_resources, load_responses

FACT_SLOTS = ("target", "option", "menu", "moment")
LAST_RESORT = "utter_unsure"
"""A humble line for any occasion; said when a response has nothing that fits, which a test should have found."""
SUMMARY_WORDS = frozenset({"change_words", "sustain_words"})
logger = logging.getLogger(__name__)


class ChangetalkNLG(TemplatedNaturalLanguageGenerator):
    """Reads its words from data/responses at start, so that a changed sentence needs a restart and no training."""

    def __init__(
        self,
        endpoint_config: Optional[EndpointConfig] = None,
        domain: Optional[Domain] = None,
        country: Optional[str] = None,
    ) -> None:
        """Load words, help lines of `country` (else the settings') and the parser; raise WordsError, SettingsError."""
        super().__init__(domain.responses if domain else {})
        self._words: Words = load_responses()
        self._resources: Mapping[str, str] = load_resources(country or Settings.from_env().country)
        english()

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> Optional[Dict[str, Any]]:
        """The message for a response, with its name, variant and codes for the tracker; None when it has no words."""
        variants = self._words.get(utter_action)
        if not variants:
            logger.error("nlg.unknown response=%s", utter_action)
            return None
        names = {name for variant in variants for name in variant.placeholders}
        setting = self._setting(tracker, kwargs, names)
        chosen = choose(variants, setting)
        if chosen is None:
            logger.error("nlg.unfillable response=%s intent=%s", utter_action, setting.facts["intent"])
            utter_action = LAST_RESORT
            chosen = choose(self._words.get(LAST_RESORT, ()), setting)
        return message(utter_action, chosen) if chosen else None

    def _setting(self, tracker: DialogueStateTracker, given: Mapping[str, Any], names: Set[str]) -> Setting:
        heard = history.messages(tracker)
        latest = heard[-1] if heard else history.Message("", "")
        slots = {
            **tracker.current_slot_values(),
            **{k: v for k, v in given.items() if isinstance(v, (str, int, float))},
        }
        answered = answered_intent(latest, names)
        return Setting(
            facts={"intent": answered, **{name: str(slots.get(name) or "") for name in FACT_SLOTS}},
            values={
                **self._resources,
                **slot_values(slots),
                **client_values(latest.text, answered, names),
                **own_words(heard, names),
                **words_of_last_time(slots.get("last_words"), names),
            },
            said=history.lines(tracker),
            turn=len(heard),
            heard=latest.text,
            seed=tracker.sender_id,
        )


def message(response: str, chosen: Candidate) -> Dict[str, Any]:
    """As Rasa wants it: what is neither text nor buttons becomes the event's metadata."""
    buttons = [{"title": button.title, "payload": button.payload} for button in chosen.variant.buttons]
    said: Dict[str, Any] = {"text": chosen.text, "response": response, "code": chosen.variant.code}
    return {**said, "variant": chosen.variant.id, **({"buttons": buttons} if buttons else {})}


def slot_values(slots: Mapping[str, Any]) -> Dict[str, object]:
    """Placeholder values from slots and from what an action passes along; `lower` and `higher` from the score."""
    values = {name: value for name, value in slots.items() if isinstance(value, str) and value}
    score = slots.get("score")
    if isinstance(score, (int, float)):
        numbers = {"score": score, "lower": rulers.lower(score), "higher": rulers.higher(score)}
        values.update({name: rulers.figure(number) for name, number in numbers.items() if number is not None})
    return values


def answered_intent(latest: history.Message, names: Set[str]) -> str:
    """The intent to word an answer by; where the client's words are said back, they must bear it out."""
    if not names & CLIENT_WORDS or not latest.text or latest.text.startswith("/"):
        return latest.intent
    return reflection.heard_as(latest.text, latest.intent, parse)


def client_values(text: str, intent: str, names: Set[str]) -> Dict[str, str]:
    """The client's words turned to the second person, when some variant has a place for them."""
    if not names & CLIENT_WORDS or not text or text.startswith("/"):
        return {}
    return reflection.placeholders(text, intent, parse)


def own_words(heard: Sequence[history.Message], names: Set[str]) -> Dict[str, str]:
    """The session's change talk and sustain talk in the client's words, when some variant has a place for them."""
    if not names & SUMMARY_WORDS:
        return {}
    return summary.own_words([summary.Said(message.text, message.intent) for message in heard], parse)


def words_of_last_time(text: Any, names: Set[str]) -> Dict[str, Optional[str]]:
    """What the client said mattered last time, turned to the second person; None when it cannot be said back."""
    if "last_words" not in names or not isinstance(text, str):
        return {}
    return {"last_words": summary.said_back(text, parse)}

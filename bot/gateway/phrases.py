"""Choose among reviewed variants what the gateway says itself: fallbacks, safety texts, page notices."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence

from bot.gateway.assistant import Choice, Utterance
from bot.words import Variant, Words, fill, is_fillable


class UnknownPhrase(LookupError):
    """No variant of that response can be said; found out at start, not in front of a client."""


class Phrases:
    """Sentences by response name, filled with the deployment's numbers."""

    def __init__(
        self,
        words: Words,
        values: Mapping[str, str],
        choose: Callable[[Sequence[Utterance]], Utterance] = secrets.choice,
    ) -> None:
        self._utterances = {name: _sayable(name, variants, values) for name, variants in words.items()}
        self._choose = choose

    def require(self, names: Collection[str]) -> None:
        """Raise UnknownPhrase unless every name has something to say."""
        missing = sorted(name for name in names if not self._utterances.get(name))
        if missing:
            raise UnknownPhrase(", ".join(missing))

    def say(self, name: str, avoid: Collection[str] = ()) -> Utterance:
        """One variant, none of the texts in `avoid` as long as there is another; raise UnknownPhrase."""
        variants = self._utterances.get(name)
        if not variants:
            raise UnknownPhrase(name)
        fresh = [utterance for utterance in variants if utterance.text not in avoid]
        return self._choose(fresh or variants)


def _sayable(name: str, variants: Sequence[Variant], values: Mapping[str, str]) -> tuple[Utterance, ...]:
    """The variants whose every placeholder has a value in this deployment, filled."""
    return tuple(_utterance(name, variant, values) for variant in variants if is_fillable(variant, values))


def _utterance(name: str, variant: Variant, values: Mapping[str, str]) -> Utterance:
    choices = tuple(Choice(button.title, button.payload) for button in variant.buttons)
    return Utterance(fill(variant.text, values), choices, name, variant.code)

"""Choose among reviewed variants what the gateway says itself: fallbacks, safety texts, page notices."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.gateway.assistant import Choice, Utterance

PLACEHOLDER = re.compile(r"\{(\w+)\}")


class UnknownPhrase(LookupError):
    """No variant of that response can be said; found out at start, not in front of a client."""


@dataclass(frozen=True)
class Phrase:
    """One variant of a response as it stands in data/responses."""

    text: str
    code: str = "structure"
    choices: tuple[Choice, ...] = ()


class Phrases:
    """The gateway's own sentences by response name, filled with the deployment's numbers."""

    def __init__(
        self,
        variants: Mapping[str, Sequence[Phrase]],
        values: Mapping[str, str],
        choose: Callable[[Sequence[Phrase]], Phrase] = secrets.choice,
    ) -> None:
        self._variants = {name: fillable(phrases, values) for name, phrases in variants.items()}
        self._values = values
        self._choose = choose

    def require(self, names: Collection[str]) -> None:
        """Raise UnknownPhrase unless every name has something to say."""
        missing = sorted(name for name in names if not self._variants.get(name))
        if missing:
            raise UnknownPhrase(", ".join(missing))

    def say(self, name: str, avoid: Collection[str] = ()) -> Utterance:
        """One variant, none of the texts in `avoid` as long as there is another; raises UnknownPhrase."""
        variants = self._variants.get(name)
        if not variants:
            raise UnknownPhrase(name)
        said = [self._fill(name, phrase) for phrase in variants]
        fresh = [phrase for phrase, text in zip(variants, said, strict=True) if text.text not in avoid]
        return self._fill(name, self._choose(fresh or variants))

    def _fill(self, name: str, phrase: Phrase) -> Utterance:
        text = PLACEHOLDER.sub(lambda match: self._values[match.group(1)], phrase.text)
        return Utterance(text, phrase.choices, name, phrase.code)


def fillable(phrases: Sequence[Phrase], values: Mapping[str, str]) -> tuple[Phrase, ...]:
    """The variants whose every placeholder has a value in this deployment."""
    return tuple(phrase for phrase in phrases if set(PLACEHOLDER.findall(phrase.text)) <= values.keys())

"""What one session's placeholders stand for: kept in process memory for that session, never written anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

UNNUMBERED = frozenset({"DATE", "AGE", "?"})


@dataclass(frozen=True)
class Mention:
    """One placeholder of the latest message: the words behind it, and the words next to it."""

    placeholder: str
    original: str = field(repr=False)
    before: str = field(repr=False)
    after: str = field(repr=False)


class Memory:
    """The words behind the placeholders of one session. It shows no content and refuses to be pickled."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._placeholders: dict[tuple[str, str], str] = {}
        self._originals: dict[str, list[str]] = {}
        self._names: dict[str, tuple[str, str]] = {}
        self._latest: tuple[Mention, ...] = ()

    def __repr__(self) -> str:
        return f"Memory({len(self._originals)} placeholders)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a session's memory is never written anywhere")

    @property
    def names(self) -> Mapping[str, tuple[str, str]]:
        """Lower-case words already known to be part of a name or place -> (type, placeholder)."""
        return self._names

    def placeholder(self, kind: str, original: str, *, detail: str = "") -> str:
        """Return the placeholder for `original`, the same one each time in this session."""
        placeholder = self._unnumbered(kind, detail) if kind in UNNUMBERED else self._numbered(kind, original)
        originals = self._originals.setdefault(placeholder, [])
        if original not in originals:
            originals.append(original)
        return placeholder

    def learn(self, kind: str, word: str, placeholder: str) -> None:
        """Remember a lower-case word of a name or place, so that it is masked wherever it comes again."""
        self._names.setdefault(word, (kind, placeholder))

    def hold_latest(self, mentions: Sequence[Mention]) -> None:
        """Keep the latest message's placeholders in order; those of the message before are forgotten."""
        self._latest = tuple(mentions)

    def originals(self, mention: Mention, count: int, position: int) -> str | None:
        """Return the words behind the `position`-th of `count` equal placeholders of a reply; None when unsure.

        `mention` carries the placeholder and its neighbours in the reply; its own words are not looked at.
        """
        known = self._originals.get(mention.placeholder, [])
        if mention.placeholder[1:-1].partition("_")[2].isdigit():
            return known[0] if known else None
        latest = [said for said in self._latest if said.placeholder == mention.placeholder]
        if len(latest) == count:
            return latest[position].original
        beside = {m.original for m in latest if m.before == mention.before or m.after == mention.after}
        options = beside or {m.original for m in latest} or set(known)
        return options.pop() if len(options) == 1 else None

    @staticmethod
    def _unnumbered(kind: str, detail: str) -> str:
        return f"[{kind} {detail}]" if detail else f"[{kind}]"

    def _numbered(self, kind: str, original: str) -> str:
        key = (kind, " ".join(original.lower().split()))
        if key not in self._placeholders:
            self._placeholders[key] = self._same_person(kind, original) or self._next(kind)
        return self._placeholders[key]

    def _next(self, kind: str) -> str:
        self._counts[kind] += 1
        return f"[{kind}_{self._counts[kind]}]"

    def _same_person(self, kind: str, original: str) -> str | None:
        """Return the placeholder of a person already met by first name: "tasha", later "tasha miller"."""
        first = original.lower().split()[:1]
        known = self._names.get(first[0]) if first else None
        return known[1] if kind == "PERSON" and known and known[0] == "PERSON" else None

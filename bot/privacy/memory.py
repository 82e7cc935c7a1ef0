"""What one session's placeholders stand for: kept in process memory for that session, never written anywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NoReturn

UNNUMBERED = frozenset({"DATE", "AGE", "?"})


class Memory:
    """The words behind the placeholders of one session. It shows no content and refuses to be pickled."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._placeholders: dict[tuple[str, str], str] = {}
        self._originals: dict[str, list[str]] = {}
        self._names: dict[str, tuple[str, str]] = {}
        self._latest: dict[str, list[str]] = {}

    def __repr__(self) -> str:
        return f"Memory({len(self._originals)} placeholders)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a session's memory is never written anywhere")

    @property
    def names(self) -> Mapping[str, tuple[str, str]]:
        """Lower-case words already known to be part of a name or place -> (type, placeholder)."""
        return self._names

    def start_message(self) -> None:
        """Forget which words the latest message held; what the session knows stays."""
        self._latest = {}

    def placeholder(self, type: str, original: str, *, detail: str = "") -> str:
        """Return the placeholder for `original`, the same one each time in this session."""
        placeholder = self._unnumbered(type, detail) if type in UNNUMBERED else self._numbered(type, original)
        self._latest.setdefault(placeholder, []).append(original)
        originals = self._originals.setdefault(placeholder, [])
        if original not in originals:
            originals.append(original)
        return placeholder

    def learn(self, type: str, word: str, placeholder: str) -> None:
        """Remember a lower-case word of a name or place, so that it is masked wherever it comes again."""
        self._names.setdefault(word, (type, placeholder))

    def original(self, placeholder: str, position: int, count: int) -> str | None:
        """Return the words behind the `position`-th of `count` equal placeholders in a reply, or None when that is not certain."""
        latest = self._latest.get(placeholder, [])
        known = self._originals.get(placeholder, [])
        if placeholder.rstrip("]").rpartition("_")[2].isdigit():
            return known[0] if known else None
        if len(latest) == count:
            return latest[position]
        options = set(latest) or set(known)
        return options.pop() if len(options) == 1 else None

    @staticmethod
    def _unnumbered(type: str, detail: str) -> str:
        return f"[{type} {detail}]" if detail else f"[{type}]"

    def _numbered(self, type: str, original: str) -> str:
        key = (type, " ".join(original.lower().split()))
        if key not in self._placeholders:
            self._placeholders[key] = self._same_person(type, original) or self._next(type)
        return self._placeholders[key]

    def _next(self, type: str) -> str:
        self._counts[type] += 1
        return f"[{type}_{self._counts[type]}]"

    def _same_person(self, type: str, original: str) -> str | None:
        first = original.lower().split()[0] if original.split() else ""
        known = self._names.get(first)
        return known[1] if type == "PERSON" and known and known[0] == "PERSON" else None

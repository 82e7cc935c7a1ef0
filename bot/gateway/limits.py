"""A small rate limit: a bucket that fills slowly, one for each caller."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

CALLERS_KEPT = 10_000


class Limit:
    """At most `burst` calls at once and `per_second` in the long run; `clock` counts seconds."""

    def __init__(self, *, burst: int, per_second: float, clock: Callable[[], float]) -> None:
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def allows(self, caller: str) -> bool:
        """True and one call less for that caller, or False when there is none left."""
        now = self._clock()
        level, at = self._buckets.pop(caller, (float(self._burst), now))
        level = min(self._burst, level + (now - at) * self._per_second)
        is_allowed = level >= 1
        self._buckets[caller] = (level - 1 if is_allowed else level, now)
        if len(self._buckets) > CALLERS_KEPT:
            self._buckets.popitem(last=False)
        return is_allowed

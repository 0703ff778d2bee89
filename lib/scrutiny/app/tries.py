"""Tries: how many wrong codes came in the last minute, after which every answer takes longer."""

import time
from collections import defaultdict, deque
from collections.abc import Callable

SECONDS = 60
MOST_OF_A_BROWSER, MOST_OF_ALL = 5, 60
# A right code is let in after this at the latest, however many others are wrong.
SECONDS_OF_WAITING = 2.0
_MOST_BROWSERS = 10_000


class Tries:
    """The wrong codes of the last minute, of each browser and of all together."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with none."""
        self._clock = clock
        self._of_all: deque[float] = deque()
        self._of: dict[str, deque[float]] = defaultdict(deque)

    def note_wrong(self, browser: str) -> None:
        """Note that a browser has tried a code that joins nothing."""
        if len(self._of) >= _MOST_BROWSERS:
            self._of.clear()
        for tries in (self._of_all, self._of[browser]):
            tries.append(self._clock())

    def find_wait(self, browser: str) -> float:
        """Say for how many seconds a browser's next try is kept waiting."""
        is_over = self._count(self._of_all) >= MOST_OF_ALL
        return SECONDS_OF_WAITING if is_over or self._count(self._of[browser]) >= MOST_OF_A_BROWSER else 0.0

    def _count(self, tries: deque[float]) -> int:
        while tries and tries[0] <= self._clock() - SECONDS:
            tries.popleft()
        return len(tries)

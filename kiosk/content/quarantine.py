"""Keeps what has failed from being tried again and again: each time it waits longer."""

from dataclasses import dataclass, field

FIRST_SECONDS, LONGEST_SECONDS = 60.0, 6 * 3600.0
MOST_NAMES = 4096

Stamp = tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class _Wait:
    stamp: Stamp
    seconds: float
    until: float


@dataclass(slots=True)
class Quarantine:
    """What failed, by name. `now` is any clock in seconds that never runs backwards.

    A stamp tells one state of the file from another: a file that was mended is free at once. A
    failure soon after a wait doubles the wait; after a good time as long as the wait it is
    forgotten.
    """

    _waits: dict[str, _Wait] = field(default_factory=dict)

    def put(self, name: str, stamp: Stamp, now: float, first: float = FIRST_SECONDS) -> float:
        """It failed at `now`. For how many seconds it is kept; `first`, the first time."""
        before = self._waits.pop(name, None)
        seconds = first
        if before and before.stamp == stamp and now < before.until + before.seconds:
            # Two failures of one try, of the slide that leaves and the one that comes, count once.
            seconds = before.seconds if now < before.until else 2 * before.seconds
        seconds = min(seconds, LONGEST_SECONDS)
        self._waits[name] = _Wait(stamp, seconds, now + seconds)
        while len(self._waits) > MOST_NAMES:
            self._waits.pop(next(iter(self._waits)))
        return seconds

    def release(self, name: str) -> None:
        """It was only slow: it works."""
        self._waits.pop(name, None)

    def holds(self, name: str, stamp: Stamp, now: float) -> bool:
        wait = self._waits.get(name)
        return wait is not None and wait.stamp == stamp and now < wait.until

    def names(self, now: float) -> list[str]:
        """Those that are kept at `now`."""
        return [name for name, wait in self._waits.items() if now < wait.until]

"""What the session must know of a show: its order, its routes and its waits."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

LONGEST_WAIT = 24 * 3600.0  # a QTimer counts its milliseconds in a C int: 24.8 days
ROUTE_DWELL = 12.0  # of each stop when a show's own route has no playable slide left


def _bounded(name: str, seconds: float, least: float) -> None:
    if not (math.isfinite(seconds) and least <= seconds <= LONGEST_WAIT):
        raise ValueError(f"{name} is {seconds}; it must be {least} to {LONGEST_WAIT:.0f} seconds")


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of the attract route: the slide, and the seconds it stands there.

    ValueError when the dwell is not a number from 0.01 to LONGEST_WAIT.
    """

    slide: str
    dwell: float

    def __post_init__(self) -> None:
        _bounded(f"the dwell of {self.slide!r}", self.dwell, 0.01)


@dataclass(frozen=True, slots=True)
class IdleRule:
    """How long a visitor may do nothing, in seconds.

    A slide waits `seconds` and `per_word` for each of its words, then asks for `asking`.
    No wait is longer than `longest` since the last touch, not even while a film plays: a film
    that never reports its end must not keep the kiosk from its attract loop.
    ValueError when a number is not finite, negative, or above LONGEST_WAIT.
    """

    seconds: float = 45.0
    per_word: float = 0.35
    asking: float = 20.0
    longest: float = 600.0

    def __post_init__(self) -> None:
        _bounded("seconds", self.seconds, 0.01)
        _bounded("per_word", self.per_word, 0.0)
        _bounded("asking", self.asking, 0.01)
        _bounded("longest", self.longest, 0.01)

    def wait(self, words: int) -> float:
        return min(self.longest, self.seconds + self.per_word * max(0, words))


@dataclass(frozen=True, slots=True)
class Script:
    """The show as the session sees it. All slides are ids.

    A slide with a mistake is left out of the show, so whatever points at a slide that is not in
    the tour is mended here: such stops and parents are dropped, an empty route becomes the whole
    tour, a missing home becomes the tour's first slide.
    ValueError when there is no language or no slide, or when a slide stands twice in the tour.
    """

    languages: tuple[str, ...]  # the first is the fallback
    tour: tuple[str, ...]  # every slide of the show, in order
    home: str
    attract: tuple[Stop, ...]
    parents: Mapping[str, str] = field(default_factory=dict)  # where back leads without history
    words: Mapping[str, int] = field(default_factory=dict)  # on each slide; asked when needed
    idle: IdleRule = IdleRule()
    asks_language: bool = False  # the first touch, of a visitor who has a choice

    def __post_init__(self) -> None:
        slides = set(self.tour)
        if not self.languages:
            raise ValueError("a script needs a language")
        if not slides or "" in slides:
            raise ValueError("a script needs slides, each with an id")
        if len(slides) < len(self.tour):
            raise ValueError("a slide stands twice in the tour")
        route = tuple(stop for stop in self.attract if stop.slide in slides)
        parents = {
            child: parent
            for child, parent in self.parents.items()
            if child in slides and parent in slides and child != parent
        }
        mend = object.__setattr__  # a frozen dataclass settles its own fields this way
        mend(self, "attract", route or tuple(Stop(slide, ROUTE_DWELL) for slide in self.tour))
        mend(self, "home", self.home if self.home in slides else self.tour[0])
        mend(self, "parents", MappingProxyType(parents))
        mend(self, "words", MappingProxyType(self.words))
        mend(self, "asks_language", self.asks_language and len(self.languages) > 1)

    def idle_wait(self, slide: str) -> float:
        return self.idle.wait(self.words.get(slide, 0))

    def neighbour(self, slide: str, by: int) -> str:
        """The slide `by` places further on in the tour, which is a ring."""
        return self.tour[(self.tour.index(slide) + by) % len(self.tour)]

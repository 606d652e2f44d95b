"""Memory at the start and after every whole round of the tour."""

import time
from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample
from tests.e2e import shows
from tests.e2e.playing import Playing

AT_START = Figure("memory (PSS) on the first slide", "MB")
AFTER_ROUND = Figure("memory (PSS) after one round of all slides", "MB", "under 180")
AFTER_THREE = Figure("memory (PSS) after three rounds", "MB", "as after one")


def memory(bench: Bench) -> Iterator[Sample]:
    kiosk = Playing(bench.screen, bench.show)
    try:
        kiosk.says("slide")
        time.sleep(2)
        yield Sample(AT_START, kiosk.memory())
        kiosk.screen.finger("mousemove", 960, 300, "mousedown", 1, "sleep", 0.02, "mouseup", 1)
        _round(kiosk)
        yield Sample(AFTER_ROUND, kiosk.memory())
        _round(kiosk)
        _round(kiosk)
        yield Sample(AFTER_THREE, kiosk.memory())
    finally:
        kiosk.stop()


def _round(kiosk: Playing) -> None:
    for slide in [*shows.SLIDES[1:], shows.SLIDES[0]]:
        kiosk.key("Right")
        kiosk.shows(slide)

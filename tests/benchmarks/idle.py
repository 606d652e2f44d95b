"""The processor's work while a slide stands in front of a visitor, and while the loop invites."""

import time
from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, processor_share
from tests.e2e import shows
from tests.e2e.playing import Playing

INVITING = Figure("processor while the first slide invites", "% of a core", decimals=1)
STANDING = Figure("processor while a slide stands, each kind", "% of a core", "under 1", decimals=1)
_SLIDES = ("launch", "place", "cluster", "motors", "amberavto", "money", "others", "timeline")
_ENTERED = 4.0
_SEEN = 18.0  # whatever moved by itself has come to rest, see Slide.lively
_WATCH = 5.0


def idle(bench: Bench) -> Iterator[Sample]:
    kiosk = Playing(bench.screen, bench.show)
    try:
        kiosk.says("slide")
        time.sleep(_ENTERED)
        yield Sample(INVITING, processor_share(kiosk.pid, _WATCH))
        kiosk.tap(960, 300)
        kiosk.says("visit")
        for slide in shows.SLIDES[1:]:
            kiosk.key("Right")
            kiosk.shows(slide)
            if slide in _SLIDES:
                time.sleep(_SEEN)
                yield Sample(STANDING, processor_share(kiosk.pid, _WATCH))
    finally:
        kiosk.stop()

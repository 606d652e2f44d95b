"""The processor's work while a slide stands in front of a visitor, and while the loop invites."""

import time
from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, processor_share
from tests.e2e import shows
from tests.e2e.playing import Playing

INVITING = Figure("processor while the first slide invites", "% of a core", decimals=1)
_SETTLE = 4.0  # counters, entrances and hints have come to rest
_WATCH = 5.0


def idle(bench: Bench) -> Iterator[Sample]:
    kiosk = Playing(bench.screen, bench.show)
    try:
        kiosk.says("slide")
        time.sleep(_SETTLE)
        yield Sample(INVITING, processor_share(kiosk.pid, _WATCH))
        kiosk.tap(960, 300)
        kiosk.says("visit")
        for slide in [*shows.SLIDES[1:], shows.SLIDES[0]]:
            kiosk.key("Right")
            kiosk.shows(slide)
            time.sleep(_SETTLE)
            figure = Figure(f"processor while {slide} stands", "% of a core", "under 1", decimals=1)
            yield Sample(figure, processor_share(kiosk.pid, _WATCH))
    finally:
        kiosk.stop()

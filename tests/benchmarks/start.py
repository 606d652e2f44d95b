"""From process start to the first slide on the screen, everything already in the caches."""

import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measuring import Bench, Figure, Sample
from tests.e2e.playing import ALONE, SUPERVISED, Playing

FIRST_SLIDE = Figure("process start to the first slide on the screen", "s", "under 0.6", decimals=2)
OF_PLAYER = Figure("the same of a player without its supervisor", "s", decimals=2)


def start(bench: Bench) -> Iterator[Sample]:
    yield Sample(FIRST_SLIDE, seconds_to_first_slide(bench, bench.show, SUPERVISED))
    yield Sample(OF_PLAYER, seconds_to_first_slide(bench, bench.show))


def seconds_to_first_slide(bench: Bench, show: Path, command: tuple[str, ...] = ALONE) -> float:
    begun = time.monotonic()
    kiosk = Playing(bench.screen, show, command=command)
    try:
        kiosk.says("slide")
        return time.monotonic() - begun
    finally:
        kiosk.stop()

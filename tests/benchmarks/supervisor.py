"""What the supervisor costs while it watches, beside the player."""

import time
from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, processor_share
from tests.e2e.playing import SUPERVISED, Playing

MEMORY = Figure("memory (PSS) of the supervisor", "MB")
PROCESSOR = Figure("processor of the supervisor", "% of a core", "under 1", decimals=2)
_BEGUN = 3.0
_WATCH = 20.0


def supervisor(bench: Bench) -> Iterator[Sample]:
    kiosk = Playing(bench.screen, bench.show, command=SUPERVISED)
    try:
        kiosk.says("slide")
        time.sleep(_BEGUN)
        yield Sample(MEMORY, kiosk.memory())
        yield Sample(PROCESSOR, processor_share(kiosk.pid, _WATCH))
    finally:
        kiosk.stop()

"""Frames while one slide takes the place of another: every neighbouring pair of the tour."""

from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, watched

RATE = Figure("frames per second in transitions, each pair", "1/s", "55 or more")
WORK = Figure("processor time for a frame of a transition", "ms", "under 18")
WORST = Figure("longest frame of a transition, each pair", "ms", "50 at most")


def transitions(bench: Bench) -> Iterator[Sample]:
    for pair in watched(bench, "transition_watch"):
        yield Sample(RATE, pair["rate"])
        yield Sample(WORST, pair["longest"])
        yield Sample(WORK, pair["work"])

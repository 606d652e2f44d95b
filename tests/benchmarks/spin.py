"""A vehicle that is turned by a finger: its frames, and the memory that they take and give back."""

from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, watched

MEDIAN = Figure("frame time while a vehicle is turned, median", "ms", "under 18", 1)
LATE = Figure("99 of 100 frames while a vehicle is turned within", "ms", "33", 1)
LONGEST = Figure("longest frame while a vehicle is turned", "ms", "50 at most", 1)
DECODED = Figure("from the slide's standing to its last frame decoded", "s", decimals=1)
BEFORE = Figure("memory (PSS) before a slide with a spin", "MB")
THERE = Figure("memory (PSS) on a slide with a spin", "MB")
AFTER = Figure("memory (PSS) after a slide with a spin", "MB", "as before")


def spin(bench: Bench) -> Iterator[Sample]:
    for found in watched(bench, "spin_watch"):
        yield Sample(MEDIAN, found["median"])
        yield Sample(LATE, found["late"])
        yield Sample(LONGEST, found["longest"])
        yield Sample(DECODED, found["decoded"])
        yield Sample(BEFORE, found["before"])
        yield Sample(THERE, found["there"])
        yield Sample(AFTER, found["after"])

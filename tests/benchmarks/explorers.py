"""Frames of every explorer while it demonstrates itself, opened, without a GPU."""

from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, watched


def explorers(bench: Bench) -> Iterator[Sample]:
    for each in watched(bench, "explorer_watch"):
        kind = each["kind"]
        yield Sample(Figure(f"{kind}: frames per second", "1/s", "55 or more"), each["rate"])
        yield Sample(Figure(f"{kind}: median frame", "ms", "", 1), each["median"])
        yield Sample(Figure(f"{kind}: 99 of 100 frames within", "ms", "33", 1), each["late"])
        yield Sample(Figure(f"{kind}: longest frame", "ms", "50 at most", 1), each["longest"])
        yield Sample(Figure(f"{kind}: processor for a frame", "ms", "", 1), each["work"])
        yield Sample(Figure(f"{kind}: processor", "% of a core"), each["load"])
        yield Sample(Figure(f"{kind}: memory (PSS)", "MB"), each["memory"])

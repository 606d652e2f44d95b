"""What each step of the thrift saves, with the processor to itself and with two loops beside it."""

from collections.abc import Iterator

from tests.benchmarks.measuring import Bench, Figure, Sample, watched

_FIGURES = {
    "told": ("95 of 100 frames within", "ms"),
    "frames": ("frames of a transition", ""),
    "work": ("processor time for a transition", "ms"),
    "inviting": ("processor while the first slide invites", "% of a core"),
}


def thrift(bench: Bench) -> Iterator[Sample]:
    for busy in (0, 2):
        for on_step in watched(bench, "thrift_watch", str(busy)):
            for key, (name, unit) in _FIGURES.items():
                figure = Figure(f"thrift {on_step['step']}, {busy} busy loops: {name}", unit)
                yield Sample(figure, on_step[key])

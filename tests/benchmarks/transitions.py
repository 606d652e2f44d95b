"""Frames while one slide takes the place of another: every neighbouring pair of the tour."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measuring import Bench, Figure, Sample

ROOT = Path(__file__).parents[2]
RATE = Figure("frames per second in transitions, each pair", "1/s", "55 or more")
WORK = Figure("processor time for a frame of a transition", "ms", "under 18")
WORST = Figure("longest frame of a transition, each pair", "ms", "50 at most")


def transitions(bench: Bench) -> Iterator[Sample]:
    for pair in watched(bench):
        yield Sample(RATE, pair["rate"])
        yield Sample(WORST, pair["longest"])
        yield Sample(WORK, pair["work"])


def watched(bench: Bench) -> list[dict[str, float]]:
    """For each pair: names, frames a second, longest frame and processor time of one in ms."""
    command = [sys.executable, "-m", "tests.benchmarks.transition_watch", bench.show]
    mine = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": bench.screen.display}
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **mine}, stdout=subprocess.PIPE, check=True
    )
    found: list[dict[str, float]] = json.loads(done.stdout)
    return found

"""What every benchmark needs: figures with limits, samples in rounds, the processor's time."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from tests.e2e.playing import processor_time
from tests.e2e.virtual_screen import VirtualScreen

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Figure:
    """One line of the table; `limit` says in words what it should hold."""

    name: str
    unit: str
    limit: str = ""
    decimals: int = 0


@dataclass(frozen=True)
class Sample:
    figure: Figure
    value: float


@dataclass(frozen=True)
class Bench:
    """Where a benchmark may work: the screen, an empty folder, and the show to play."""

    screen: VirtualScreen
    folder: Path
    show: Path


class Benchmark(Protocol):
    def __call__(self, bench: Bench) -> Iterator[Sample]: ...


def spread(values: Iterable[float], figure: Figure) -> tuple[str, str, str]:
    """Median, least and most as the table has them."""
    sorted_values = sorted(values)
    found = statistics.median(sorted_values), sorted_values[0], sorted_values[-1]
    median, least, most = (f"{value:.{figure.decimals}f}" for value in found)
    return median, least, most


def processor_share(pid: int, seconds: float) -> float:
    """Percent of one core that the process uses in the next seconds."""
    before, since = processor_time(pid), time.monotonic()
    time.sleep(seconds)
    return 100 * (processor_time(pid) - before) / (time.monotonic() - since)


def watched(bench: Bench, watch: str, *options: str) -> list[dict[str, Any]]:
    """What a module of this package finds out of the show in a process of its own, as JSON."""
    command = [sys.executable, "-m", f"tests.benchmarks.{watch}", bench.show, *options]
    mine = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": bench.screen.display}
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **mine}, stdout=subprocess.PIPE, check=True
    )
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found

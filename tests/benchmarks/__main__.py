"""What a visitor and an operator feel: `python -m tests.benchmarks [--rounds 5] [NAME ...]`.

The benchmarks take turns in every round, so that a busy minute of the machine meets them all.
"""

import argparse
import os
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks.explorers import explorers
from tests.benchmarks.idle import idle
from tests.benchmarks.large_show import large_show
from tests.benchmarks.measuring import Bench, Benchmark, Figure, spread
from tests.benchmarks.memory import memory
from tests.benchmarks.side_by_side import side_by_side
from tests.benchmarks.spin import spin
from tests.benchmarks.start import seconds_to_first_slide, start
from tests.benchmarks.supervisor import supervisor
from tests.benchmarks.thrift import thrift
from tests.benchmarks.touch import touch
from tests.benchmarks.transitions import transitions
from tests.e2e import shows
from tests.e2e.virtual_screen import VirtualScreen

_ALL: dict[str, Benchmark] = {
    "start": start,
    "supervisor": supervisor,
    "memory": memory,
    "idle": idle,
    "transitions": transitions,
    "explorers": explorers,
    "touch": touch,
    "spin": spin,
    "thrift": thrift,
    "large_show": large_show,
}
_WHEN_NAMED: dict[str, Benchmark] = {"side_by_side": side_by_side}  # needs a browser


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("names", nargs="*", choices=[[], *_ALL, *_WHEN_NAMED], metavar="NAME")
    options = parser.parse_args()
    found: dict[Figure, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        bench = _bench(Path(name))
        try:
            seconds_to_first_slide(bench, bench.show)  # what is compiled once is compiled now
            for _ in range(options.rounds):
                for benchmark in options.names or _ALL:
                    for sample in (_ALL | _WHEN_NAMED)[benchmark](bench):
                        found.setdefault(sample.figure, []).append(sample.value)
        finally:
            bench.screen.close()
    Console(width=120).print(_table(found))


def _bench(folder: Path) -> Bench:
    for inner in ("screen", "work", "home"):
        (folder / inner).mkdir()
    # Neither settings of this machine nor what other checkouts have compiled.
    for kind in ("CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(folder / "home")
    show = shows.copied(folder / "show", shows.standing)
    return Bench(VirtualScreen(folder / "screen"), folder / "work", show)


def _table(found: dict[Figure, list[float]]) -> Table:
    table = Table("figure", "unit", "median", "least", "most", "samples", "limit")
    for figure, values in found.items():
        shown = spread(values, figure)
        table.add_row(figure.name, figure.unit, *shown, str(len(values)), figure.limit)
    return table


_main()

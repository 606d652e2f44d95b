"""Shows that went wrong, read and checked: nothing but words about them may ever come out.

python -m tests.long.mutants --count 100000 [--seed 1] [--check-every 10] [--workers 2]
"""

import argparse
import faulthandler
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rich.progress import track

from tests.content import mutants

LONGEST, MOST_MEGABYTES = 2.0, 50  # seconds of the processor: a busy machine is no hang
_WHOLE_EVERY = 50
_HANGS = 60.0  # on the clock
_SHARE = 500
_before: list[float] = []


@dataclass
class Found:
    read: int = 0
    played: int = 0
    checked: int = 0
    problems: int = 0
    longest_reading: float = 0.0
    longest_check: float = 0.0
    megabytes: float = 0.0  # more than before the first one
    broken: str = ""

    def add(self, other: "Found") -> None:
        self.read += other.read
        self.played += other.played
        self.checked += other.checked
        self.problems += other.problems
        self.longest_reading = max(self.longest_reading, other.longest_reading)
        self.longest_check = max(self.longest_check, other.longest_check)
        self.megabytes = max(self.megabytes, other.megabytes)
        self.broken += other.broken


def examine(seeds: Iterable[int], check_every: int) -> Found:
    """Stops at the first promise that is broken."""
    found = Found()
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "show.json"
        before = _memory_before(file)
        for number, seed in enumerate(seeds):
            faulthandler.dump_traceback_later(_HANGS, exit=True)
            try:
                _one(seed, file, found, check=number % check_every == 0)
            except Exception as error:
                found.broken = f"seed {seed}: {type(error).__name__}: {error}\n"
                break
            finally:
                faulthandler.cancel_dump_traceback_later()
        found.megabytes = _most_memory() - before
    return found


def _memory_before(file: Path) -> float:
    """Of this process, once everything is loaded that is loaded once."""
    if not _before:
        _one(0, file, Found(), check=True)
        _before.append(_most_memory())
    return _before[0]


def _one(seed: int, file: Path, found: Found, *, check: bool) -> None:
    file.write_bytes(mutants.mutant(seed, whole=seed % _WHOLE_EVERY == 0))
    begun = time.process_time()
    loaded = mutants.read(file)
    found.longest_reading = max(found.longest_reading, time.process_time() - begun)
    found.read += 1
    found.played += loaded is not None
    if check:
        begun = time.process_time()
        found.problems += mutants.checked(file, loaded)
        found.longest_check = max(found.longest_check, time.process_time() - begun)
        found.checked += 1


def _share(given: tuple[range, int]) -> Found:
    return examine(*given)


def _most_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def verdict(found: Found) -> list[str]:
    """Which promises were broken."""
    slow = max(found.longest_reading, found.longest_check)
    return [
        *([found.broken.strip()] if found.broken else []),
        *([f"one took {slow:.1f} s"] if slow > LONGEST else []),
        *([f"{found.megabytes:.0f} MB"] if found.megabytes > MOST_MEGABYTES else []),
    ]


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.long.mutants", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check-every", type=int, default=10, metavar="N")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    last = options.seed + options.count
    shares = [
        (range(first, min(first + _SHARE, last)), options.check_every)
        for first in range(options.seed, last, _SHARE)
    ]
    total = Found()
    with multiprocessing.get_context("spawn").Pool(options.workers) as pool:
        for found in track(pool.imap_unordered(_share, shares), "Reading", len(shares)):
            total.add(found)
            if verdict(total):
                break
    print(f"{total.read} shows of seeds from {options.seed}")
    print(f"still played          {total.played}")
    print(f"checked               {total.checked}, {total.problems} problems")
    print(f"longest reading       {total.longest_reading:.2f} s of the processor")
    print(f"longest check         {total.longest_check:.2f} s of the processor")
    print(f"memory above the first {total.megabytes:.0f} MB")
    broken = verdict(total)
    print("\n".join(broken) or "every promise held")
    sys.exit(bool(broken))


if __name__ == "__main__":
    _main()

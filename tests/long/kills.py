"""A player that is killed at random moments: the same slide is on the screen again, and how soon.

python -m tests.long.kills [--count 200] [--seed 1]
"""

import argparse
import os
import random
import re
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.e2e import shows
from tests.e2e.virtual_screen import VirtualScreen
from tests.e2e.watched import Watched

P95_SECONDS, MOST_SECONDS = 2.5, 4.0
LIMITS = {"well": 1.5}  # else three kills in a minute would be three deaths of the show
DEADLY = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
LOOP = shows.ROUTE[:6]
DWELL = 2.2


@dataclass(frozen=True)
class Kill:
    """One of them, and what came after it; `wrong` is empty where all was as it should be."""

    how: str
    where: str  # the loop or a visit
    slide: str
    seconds: float  # until the whole slide stood on the screen
    wrong: str


class Victim:
    """A kiosk in whose loop, or in whose visit, the player is killed."""

    def __init__(
        self,
        screen: VirtualScreen,
        show: Path,
        folder: Path,
        chance: random.Random,
        *,
        visited: bool,
    ) -> None:
        folder.mkdir()
        self.kiosk = Watched(screen, show, folder, limits=LIMITS)
        self._chance = chance
        self._visited = visited
        self._player, self._here = 0, LOOP[0]

    def begin(self) -> None:
        self._player = self.kiosk.begins()
        self.kiosk.shows(LOOP[0])
        if self._visited:
            self.kiosk.key("Tab")
            self.kiosk.says(f"visit on {self._here}")

    @property
    def where(self) -> str:
        return "visit" if self._visited else "loop"

    def kill(self) -> Kill:
        kiosk = self.kiosk
        kiosk.until(lambda: kiosk.state["streak"] == 0, "it is well")
        allowed = self._in_its_visit() if self._visited else self._in_its_loop()
        how = self._chance.choice(DEADLY)
        kiosk.log_from_here()
        killed = time.monotonic()
        os.kill(self._player, how)
        died = re.search(r"on slide ([\w-]+)", kiosk.says("with status"))
        self._here = died[1] if died else "none"
        self._player = kiosk.begins()
        begun = kiosk.says_one_of("visit on", "attract on", "asking on")
        kiosk.shows(self._here)
        kiosk.is_lit_again()
        seconds = time.monotonic() - killed
        wrong = ""
        if self._here not in allowed:
            wrong = f"it stood on one of {', '.join(allowed)}, and goes on at {self._here}"
        elif not begun.endswith(f"{'visit' if self._visited else 'attract'} on {self._here}"):
            wrong = f"it went on otherwise: {begun}"
        return Kill(how.name, self.where, self._here, seconds, wrong)

    def _in_its_loop(self) -> Sequence[str]:
        self.kiosk.says_one_of(*(f"slide {slide}" for slide in LOOP))
        time.sleep(self._chance.uniform(0, DWELL))
        stood = [line for line in self.kiosk.log if "slide_log: slide" in line]
        slide = stood[-1].rpartition(" ")[2]
        return slide, LOOP[(LOOP.index(slide) + 1) % len(LOOP)]

    def _in_its_visit(self) -> Sequence[str]:
        here = self._here
        for _ in range(self._chance.randint(0, 3)):
            self.kiosk.key("Right")
            here = _after(here)
            self.kiosk.shows(here)
        self.kiosk.key("Right")
        time.sleep(self._chance.uniform(0, 1.5))
        return here, _after(here)


def _after(slide: str) -> str:
    return shows.SLIDES[(shows.SLIDES.index(slide) + 1) % len(shows.SLIDES)]


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def run(screen: VirtualScreen, folder: Path, count: int, seed: int) -> list[Kill]:
    """Half of them in the loop, half in a visit."""
    show = shows.copied(folder / "show", shows.looping(*LOOP, dwell=DWELL))
    chance = random.Random(seed)
    kills: list[Kill] = []
    for visited in (False, True) if count > 1 else (True,):
        victim = Victim(screen, show, folder / f"kiosk-{visited}", chance, visited=visited)
        try:
            victim.begin()
            for _ in range((count + visited) // 2):
                kills.append(victim.kill())
        except AssertionError as error:
            last = "\n".join(victim.kiosk.log[-60:])
            kills.append(Kill("", victim.where, "", float("inf"), f"{error}\n{last}"))
        finally:
            victim.kiosk.stop()
    return kills


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.long.kills", description=__doc__)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "screen").mkdir()
        screen = VirtualScreen(Path(name) / "screen")
        try:
            kills = run(screen, Path(name), options.count, options.seed)
        finally:
            screen.close()
    sys.exit(_told(kills))


def _told(kills: Sequence[Kill]) -> bool:
    """Whether a promise was broken."""
    seconds = [each.seconds for each in kills]
    p95, most = percentile(seconds, 0.95), max(seconds)
    table = Table("kills", "by", "where", "median, s", "p95, s", "longest, s", "otherwise")
    table.add_row(
        str(len(kills)),
        ", ".join(f"{name} {count}" for name, count in Counter(k.how for k in kills).items()),
        ", ".join(f"{name} {count}" for name, count in Counter(k.where for k in kills).items()),
        *(f"{value:.2f}" for value in (statistics.median(seconds), p95, most)),
        str(sum(bool(each.wrong) for each in kills)),
    )
    Console(width=120).print(table)
    wrong = [f"{each.how} in the {each.where}: {each.wrong}" for each in kills if each.wrong]
    print("\n".join(wrong) or "every player went on where the last one stood")
    return bool(wrong) or p95 > P95_SECONDS or most > MOST_SECONDS


if __name__ == "__main__":
    _main()

"""Sixty days in minutes: past 12.43, 24.86 and 49.71 days, where counters of milliseconds overflow.

.venv/bin/python -m tests.long.sixty_days [--days 60]

The whole program in its window, each slide of its loop for four hours. While a slide stands, all
clocks are set forward by half an hour again and again; while slides change and are prepared, they
go as they are, since a picture is not decoded faster on a faster clock. Every slide must come when
its time is over, and things must move on it.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e import shows
from tests.e2e.museum import FAKETIME
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import VirtualScreen

OVERFLOWS = {"2^30 ms": 2**30 / 864e5, "2^31 ms": 2**31 / 864e5, "2^32 ms": 2**32 / 864e5}
STAND = 4 * 3600
SETTINGS = "dwell = 4.0\n"  # times the hour that a show may ask for
STEP = 1800
PREPARED = 1.4  # the slide that comes next
BETWEEN = 0.05  # a few frames
LATE = 10.0  # a busy machine is slow, not broken
MOVES_WITHIN = 20.0
_TOO_FAST = "did not come in time"
DAY = 86400


@dataclass
class Tally:
    days: float = 0.0
    slides: list[str] = field(default_factory=list)
    latest: float = 0.0  # seconds that a slide came after its time
    late_pictures: int = 0  # for which the clocks were set forward while they were decoded
    passed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


class Clocks:
    """All of one process, as far forward as asked for."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.forward = 0
        self.environment = {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_NO_CACHE": "1",
        }
        self.set_forward(0)

    def set_forward(self, seconds: int) -> None:
        self.forward += seconds
        part = self._file.with_suffix(".part")
        part.write_text(f"+{self.forward}\n", encoding="ascii")
        part.replace(self._file)


def run(screen: VirtualScreen, folder: Path, days: float) -> Tally:
    clocks = Clocks(folder / "clocks")
    show = shows.copied(folder / "show", shows.looping(*shows.ROUTE, dwell=3600))
    (folder / "config" / "kiosk").mkdir(parents=True)
    (folder / "config" / "kiosk" / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    mine = {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_STATE_HOME": str(folder / "state")}
    kiosk = Playing(screen, show, environment={**clocks.environment, **mine})
    tally = Tally()
    try:
        _go_through(kiosk, clocks, tally, days)
        late = [line for line in kiosk.complaints if _TOO_FAST in line]
        tally.late_pictures = len(late)
        tally.wrong += [line for line in kiosk.complaints if line not in late]
    except AssertionError as error:
        tally.wrong.append(f"day {tally.days:.2f}: {str(error)[-1500:]}")
    finally:
        tally.wrong += [] if kiosk.stop() == 0 else ["it did not end well"]
    return tally


def _go_through(kiosk: Playing, clocks: Clocks, tally: Tally, days: float) -> None:
    kiosk.shows(shows.ROUTE[0])
    for slide in _round_and_round():
        began, stood_since = clocks.forward, time.monotonic()
        time.sleep(PREPARED)
        while clocks.forward - began + STEP < STAND - 30:
            clocks.set_forward(STEP)
            time.sleep(BETWEEN)
        early = [line for line in kiosk.unheard() if f"slide_log: slide {slide}" in line]
        assert not early, f"before {slide}, {clocks.forward - began} s after the last: {early}"
        left = STAND - (clocks.forward - began) - (time.monotonic() - stood_since)
        clocks.set_forward(max(0, int(left)))
        due = time.monotonic() + left - int(left)
        kiosk.shows(slide, within=LATE + 2)
        tally.latest = max(tally.latest, time.monotonic() - due)
        tally.slides.append(slide)
        tally.days = clocks.forward / DAY
        tally.passed = [name for name, day in OVERFLOWS.items() if tally.days > day]
        _moves(kiosk)
        if tally.days >= days:
            return


def _moves(kiosk: Playing) -> None:
    before = kiosk.screen.picture()
    kiosk.until(
        lambda: bool((kiosk.screen.picture() != before).any()), "something moves", MOVES_WITHIN
    )


def _round_and_round() -> Iterator[str]:
    yield from shows.ROUTE[1:]
    while True:
        yield from shows.ROUTE


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.long.sixty_days", description=__doc__)
    parser.add_argument("--days", type=float, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "screen").mkdir()
        screen = VirtualScreen(Path(name) / "screen")
        began = time.monotonic()
        try:
            tally = run(screen, Path(name), options.days)
        finally:
            screen.close()
    print(f"| days | {tally.days:.1f} |\n|---|---|")
    print(f"| overflows passed | {', '.join(tally.passed)} |")
    print(f"| slides that came | {len(tally.slides)}, {len(set(tally.slides))} different ones |")
    print(f"| latest after its time, s | {tally.latest:.1f} |")
    print(f"| pictures that our haste made late | {tally.late_pictures} |")
    print(f"| took, minutes | {(time.monotonic() - began) / 60:.0f} |\n")
    print("\n".join(tally.wrong or ["every slide came in time, and things moved on it"]))
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(_main())

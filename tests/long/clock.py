"""A clock on the wall that jumps: years, changes of the hour, to 1970, past 2038; or stands.

python -m tests.long.clock [--count 500] [--seed 1]
"""

import argparse
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from kiosk.opening_table import read_week
from kiosk.session.opening_hours import OpeningHours
from tests.e2e import shows
from tests.e2e.museum import WallClock, opened
from tests.e2e.playing import Playing, processor_time
from tests.e2e.virtual_screen import VirtualScreen

HOURS = 'mon-fri = "10:00-18:00"\nsat = "20:00-02:30"\nsun = "02:15-05:00"'
ZONE = "Europe/Berlin"
LATEST = 1.0  # seconds after a jump the hall is right
_PATIENCE = 30.0
_TABLE = {"mon-fri": "10:00-18:00", "sat": "20:00-02:30", "sun": "02:15-05:00"}
_SPECIAL = ("1970-01-01", "2000-01-01", "2028-02-29", "2032-02-29", "2038-01-19", "2106-02-07")
_CHANGES = ("2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29", "2036-10-26")


@dataclass(frozen=True, slots=True)
class Jump:
    to: datetime  # by UTC
    stands: bool
    is_open: bool


def jumps(count: int, seed: int) -> Iterator[Jump]:
    chance = random.Random(seed)
    hours = OpeningHours(
        [() if day is None else day for day in read_week(_TABLE)], zone=ZoneInfo(ZONE)
    )
    for _ in range(count):
        kind = chance.random()
        if kind < 0.25:
            day = datetime.fromisoformat(chance.choice(_SPECIAL))
        elif kind < 0.55:
            day = datetime.fromisoformat(chance.choice(_CHANGES)) - timedelta(hours=3)
        else:
            day = datetime(2027, 1, 1) + timedelta(days=chance.randrange(-3650, 3650))
        to = day.replace(tzinfo=UTC) + timedelta(
            minutes=chance.randrange(8 * 60 if kind < 0.55 else 1440), seconds=20
        )
        yield Jump(to, chance.random() < 0.2, hours.is_open(to.timestamp()))


def jump(kiosk: Playing, clock: WallClock, to: Jump) -> float:
    """Set the clock, and wait until the hall is as it must be; seconds until it said so, or 0 where
    it was so before."""
    was = [line for line in kiosk.log if re.search("the hall is (open|closed)", line)]
    was_open = not was or "the hall is open" in was[-1]
    kiosk.log_from_here()
    clock.shows(f"{to.to:%Y-%m-%d %H:%M:%S}", stands=to.stands)
    began = time.monotonic()
    if was_open is not to.is_open:
        kiosk.says(f"the hall is {'open' if to.is_open else 'closed'}", within=_PATIENCE)
        return time.monotonic() - began
    time.sleep(0.7)
    now = [line for line in kiosk.log if re.search("the hall is (open|closed)", line)]
    assert now == was, f"{to}: {now[-1]}"
    return 0.0


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.long.clock", description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    waits: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "screen").mkdir()
        screen = VirtualScreen(folder / "screen")
        clock = WallClock(folder / "clock")
        clock.shows("2027-03-01 12:00:00")
        settings = f'time_zone = "{ZONE}"\n[hours]\n{HOURS}\n'
        show = shows.copied(folder / "show", shows.looping("welcome", "launch", dwell=2))
        environment = {**clock.environment, **opened(folder, settings)}
        kiosk = Playing(screen, show, environment=environment)
        kiosk.shows("welcome")
        began = time.monotonic()
        wrong = ""
        try:
            for each in jumps(options.count, options.seed):
                waits.append(jump(kiosk, clock, each))
        except AssertionError as error:
            wrong = str(error)
        seconds, used = time.monotonic() - began, processor_time(kiosk.pid)
        complaints = [line for line in kiosk.complaints if "which cannot be" not in line]
        kiosk.stop()
        screen.close()
    changes = sorted(wait for wait in waits if wait)
    table = Table("what", "found", "may be")
    table.add_row("jumps", f"{len(waits)}", "")
    table.add_row("of them the hall opened or closed", f"{len(changes)}", "")
    table.add_row("seconds until then, median", f"{changes[len(changes) // 2]:.2f}", "")
    table.add_row("the longest", f"{changes[-1]:.2f}", f"{LATEST}")
    table.add_row("complaints", f"{len(complaints)}", "0")
    table.add_row("processor", f"{100 * used / seconds:.1f} %", "")
    Console().print(table, *complaints, wrong)
    sys.exit(bool(wrong or complaints or changes[-1] > LATEST))


if __name__ == "__main__":
    _main()

"""Every chord, random hands and ten thousand taps: one window, one process, no menu.

python -m tests.long.chords [--minutes 60] [--taps 10000] [--seed 1]
"""

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.e2e import locked, shows
from tests.e2e.chords import batches, chords
from tests.e2e.monkey import torment
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import HEIGHT, WIDTH, VirtualScreen

_TOGETHER = 50
_GESTURES = 200


def tap(kiosk: Playing, count: int, chance: random.Random) -> None:
    """Anywhere, one finger after the other; a quarter of them in the corners."""
    for _ in range(0, count, _TOGETHER):
        words: list[object] = []
        for _ in range(_TOGETHER):
            x, y = chance.randrange(WIDTH), chance.randrange(HEIGHT)
            if chance.random() < 0.25:
                x, y = chance.choice((x % 160, WIDTH - 1 - x % 160)), y % 160
            words += ["mousemove", x, y, "mousedown", 1, "sleep", 0.01, "mouseup", 1, "sleep", 0.01]
        kiosk.screen.finger(*words)


def press(kiosk: Playing) -> None:
    for batch in batches():
        kiosk.screen.finger(*batch)


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.long.chords", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--taps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    table = Table("what", "how much", "seconds", "memory", "broken")
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "screen").mkdir()
        screen = VirtualScreen(folder / "screen")
        kiosk = Playing(screen, shows.copied(folder / "show", shows.impatient))
        begun = time.monotonic()

        def note(what: str, how_much: object) -> None:
            broken = locked.broken(kiosk)
            found.extend(broken)
            passed = f"{time.monotonic() - begun:.0f}"
            memory = f"{kiosk.memory()} MB" if kiosk.runs else "-"
            table.add_row(what, f"{how_much}", passed, memory, "; ".join(broken[:3]))

        try:
            kiosk.shows("welcome")
            note("start", "")
            press(kiosk)
            note("chords in the first slide", len(chords()))
            tap(kiosk, options.taps, random.Random(options.seed))
            note("random taps", options.taps)
            made = 0
            while time.monotonic() - begun < options.minutes * 60 and not found:
                torment(kiosk, _GESTURES, options.seed + made, among_chords=True)
                made += _GESTURES
            note("taps, swipes, keys, chords", made)
            if not found:
                press(kiosk)
                note("chords again", len(chords()))
        except AssertionError as error:
            found.append(str(error))
        finally:
            kiosk.stop()
            screen.close()
    Console(width=120).print(table)
    print("\n".join(found) or "every promise held")
    sys.exit(bool(found))


if __name__ == "__main__":
    _main()

"""Random taps, swipes and keys, also in explorers.

python -m tests.e2e.monkey --gestures 10000 [--seed 7] [--chords]
"""

import argparse
import itertools
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.e2e import shows
from tests.e2e.chords import chords
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import HEIGHT, WIDTH, VirtualScreen

KEYS = ("Left", "Right", "Tab", "Return", "Escape", "Home", "space", "Up", "Down", "plus", "F5")
TOGETHER = 20  # gestures that one xdotool makes, short of the limit of a command line
LENS = (1624, 660)  # of every plant that has one
_EVERY_CHORD = (*KEYS * 20, *chords())
_WHAT = ("tap", "swipe", "double tap", "key", "lens", "rest")
_HOW_OFTEN = (52, 27, 8, 8.7, 4, 0.3)


def torment(kiosk: Playing, count: int, seed: int, *, among_chords: bool = False) -> None:
    """Make that many gestures; AssertionError as soon as the kiosk has ended or complains."""
    many = gestures(random.Random(seed), _EVERY_CHORD if among_chords else KEYS)
    for done in range(0, count, TOGETHER):
        some = itertools.islice(many, min(TOGETHER, count - done))
        kiosk.screen.finger(*itertools.chain.from_iterable(some))
        heard = "\n".join(kiosk.log[-40:])
        assert kiosk.runs, f"ended within {done + TOGETHER} gestures of seed {seed}:\n{heard}"
        assert not kiosk.complaints, f"{done + TOGETHER} gestures of seed {seed}:\n{heard}"


def gestures(chance: random.Random, keys: Sequence[str] = KEYS) -> Iterator[list[object]]:
    """Each as the words of an xdotool command line; every one ends with a pause."""
    while True:
        what = chance.choices(_WHAT, _HOW_OFTEN)[0]
        pause = ["sleep", round(chance.choice((0, 0.01, 0.03, 0.1)), 2)]
        yield [*_words(what, chance, keys), *pause]


def _words(what: str, chance: random.Random, keys: Sequence[str]) -> list[object]:
    if what == "key":
        return ["key", chance.choice(keys)]
    if what == "rest":
        return ["sleep", 4]
    x, y = LENS if what == "lens" else (chance.randrange(WIDTH), chance.randrange(HEIGHT))
    down: list[object] = ["mousemove", x, y, "mousedown", 1]
    if what in ("tap", "lens"):
        return [*down, "sleep", 0.01, "mouseup", 1]
    if what == "double tap":
        return [*down, "mouseup", 1, "sleep", 0.06, "mousedown", 1, "mouseup", 1]
    across, along = chance.randint(-900, 900), chance.randint(-200, 200)
    path = [(x + across * step // 8, y + along * step // 8) for step in range(1, 9)]
    moves = [
        ["sleep", 0.008, "mousemove", _inside(at, WIDTH), _inside(to, HEIGHT)] for at, to in path
    ]
    return [*down, *itertools.chain.from_iterable(moves), "mouseup", 1]


def _inside(place: int, size: int) -> int:
    return max(0, min(size - 1, place))


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.monkey", description=__doc__)
    parser.add_argument("--gestures", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--chords", action="store_true", help="keys in every chord")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "screen").mkdir()
        screen = VirtualScreen(folder / "screen")
        kiosk = Playing(screen, shows.copied(folder / "show", shows.impatient))
        try:
            kiosk.shows("welcome")
            print(f"seed {options.seed}: {kiosk.memory()} MB at the start")
            torment(kiosk, options.gestures, options.seed, among_chords=options.chords)
            kiosk.log_from_here()
            kiosk.says("asking on")
            slides = sum("slide_log" in line for line in kiosk.log)
            print(f"{options.gestures} gestures, {slides} slides, {kiosk.memory()} MB at the end")
        finally:
            status = kiosk.stop()
            screen.close()
    sys.exit(status)


if __name__ == "__main__":
    _main()

"""The kiosk and a browser that plays the same show as a reveal.js deck, in turns on one screen.

Both are started as a kiosk starts them, caches warm, and looked at from outside in the same way:
pixels of the virtual screen, processor time and proportional memory of all their processes. The
browser is Debian's Chromium as it comes, with the flags of a kiosk: as root it runs only with
`--no-sandbox`, and at Russian words it would offer a translation. Its profile has been used
before. Transition and preloading of slides are those that reveal.js has when nothing is said.

Of the first slide there are three moments. *First sign*: detail (words, objects) appears. *In
place*: nine tenths of what the screen still has to change are done for good. *Loaded*: all its
pictures are decoded and on the screen. The browser shows a slide without an entrance, part by part:
it is loaded when it is in place. The kiosk shows nothing of a slide before it is loaded, so that is
its first sign; then its objects draw together on purpose for more than a second.
"""

import os
import statistics
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.benchmarks import pixel_watch
from tests.benchmarks.browser.deck import write_deck
from tests.benchmarks.measuring import ROOT, Bench, Figure, Sample
from tests.benchmarks.process_tree import MARK, ProcessTree
from tests.e2e import shows
from tests.e2e.virtual_screen import VirtualScreen

REVEAL = ROOT / "build" / "reveal" / "node_modules" / "reveal.js" / "dist"
HOW_TO_GET = "apt-get install chromium; npm install --prefix build/reveal --no-save reveal.js@6.0.2"

FIRST_SIGN = Figure("first slide: first sign", "s", "", 2)
LOADED = Figure("first slide: loaded", "s", "under 0.6", 2)
IN_PLACE = Figure("first slide: in place", "s", "", 2)
AT_FIRST = Figure("memory (PSS) on the first slide", "MB")
AFTER_LOOP = Figure("memory (PSS) after a loop", "MB", "under 180")
LOOP = Figure("processor in the loop, 4 s a slide", "% of a core", "", 1)
STANDS = Figure("processor while a slide stands", "% of a core", "under 1", 1)
RATE = Figure("frames per second of a transition", "1/s", "55 or more")
LONGEST = Figure("longest frame of a transition", "ms", "50 at most")
MOVES = Figure("processor while slides change", "% of a core")
_RATIOS = {LOADED: "0.33 at most", AFTER_LOOP: "0.33 at most", STANDS: "under 1"}
_LEAST = 0.1  # of anything, so that there is a ratio to nothing

_FIRST_SLIDE = 8.0
_DWELL = 4.0
_CHANGE = 1.3  # at most, of a loop
_SETTLED = 2.0
_TRANSITION = 0.5  # in which both move
_SEEN = 18.0  # whatever moves by itself has come to rest, see Slide.lively
_STAND = 20.0
_SHOWN_STANDING = "motors"

_Found = list[tuple[Figure, float]]


@dataclass(frozen=True)
class Program:
    """How it is started to stand on the first slide, and to loop."""

    standing: list[str]
    looping: list[str]
    visit: list[object]  # what a finger does before keys turn the slides
    has_entrance: bool


def side_by_side(bench: Bench) -> Iterator[Sample]:
    ours, theirs = (_measured(bench.screen, program) for program in _programs(bench))
    for figure, value in ours:
        yield Sample(replace(figure, name=f"{figure.name}: kiosk"), value)
    for figure, value in theirs:
        yield Sample(replace(figure, name=f"{figure.name}: browser", limit=""), value)
    for figure in dict(ours):
        ratio = Figure(f"{figure.name}: ratio", "", _RATIOS.get(figure, ""), 2)
        yield Sample(ratio, _median(ours, figure) / max(_LEAST, _median(theirs, figure)))


def _measured(screen: VirtualScreen, program: Program) -> _Found:
    return [*_first_life(screen, program), *_second_life(screen, program)]


def _first_life(screen: VirtualScreen, program: Program) -> _Found:
    """The first slide; every transition of the tour; a slide that stands."""
    with _Running(screen, program.standing) as running:
        start = pixel_watch.record(screen.pixels, running.begun, _FIRST_SLIDE)
        first_sign, in_place = start.first_sign(), start.in_place()
        found: _Found = [
            (FIRST_SIGN, first_sign),
            (LOADED, first_sign if program.has_entrance else in_place),
            (IN_PLACE, in_place),
            (AT_FIRST, running.tree.memory()),
        ]
        if program.visit:
            screen.finger(*program.visit)
            time.sleep(_SETTLED)
        for slide in [*shows.SLIDES[1:], shows.SLIDES[0]]:
            found += _transition(screen, running.tree)
            time.sleep(_SETTLED)
            if slide == _SHOWN_STANDING:
                time.sleep(_SEEN)
                found.append((STANDS, running.tree.share(_STAND)))
    return found


def _second_life(screen: VirtualScreen, program: Program) -> _Found:
    with _Running(screen, program.looping) as running:
        load = running.tree.share(len(shows.SLIDES) * (_DWELL + _CHANGE))
        return [(LOOP, load), (AFTER_LOOP, running.tree.memory())]


def _transition(screen: VirtualScreen, tree: ProcessTree) -> _Found:
    worked, since = tree.seconds(), time.monotonic()
    changes = pixel_watch.changes(screen.pixels, lambda: screen.finger("key", "Right"), 1.0)
    load = 100 * (tree.seconds() - worked) / (time.monotonic() - since)
    frames = pixel_watch.frames(changes, _TRANSITION)
    return [(RATE, frames.rate), (LONGEST, frames.longest), (MOVES, load)]


class _Running:
    """Ends with everything that it has started."""

    def __init__(self, screen: VirtualScreen, command: list[str]) -> None:
        mark = uuid.uuid4().hex
        mine = {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", MARK: mark}
        left_out = ("QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
        kept = {name: text for name, text in os.environ.items() if name not in left_out}
        self.begun = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=kept | mine,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.tree = ProcessTree(self._process.pid, mark)

    def __enter__(self) -> "_Running":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        finally:
            self.tree.kill()
            self._process.wait(20)


def _programs(bench: Bench) -> list[Program]:
    kiosk = [sys.executable, "-m", "kiosk", "run"]
    browser = ["chromium", *_browser_flags(bench.folder / "profile")]
    loop = bench.folder / "loop"
    standing_deck, looping_deck = bench.folder / "standing.html", bench.folder / "loop.html"
    programs = [
        Program([*kiosk, str(bench.show)], [*kiosk, str(loop)], _TOUCH, True),
        Program([*browser, standing_deck.as_uri()], [*browser, looping_deck.as_uri()], [], False),
    ]
    if not loop.exists():
        if not REVEAL.exists():
            raise SystemExit(f"The comparison needs a browser and reveal.js: {HOW_TO_GET}")
        loop.mkdir()
        shows.copied(loop, shows.looping(*shows.SLIDES, dwell=_DWELL))
        write_deck(bench.show, standing_deck, REVEAL, None)
        write_deck(bench.show, looping_deck, REVEAL, _DWELL)
        for program in programs:
            _warm(bench.screen, program)
    return programs


def _warm(screen: VirtualScreen, program: Program) -> None:
    """What is compiled, unpacked or set up once is done before anything is measured."""
    with _Running(screen, program.standing):
        time.sleep(_FIRST_SLIDE)


_TOUCH: list[object] = ["mousemove", 960, 300, "mousedown", 1, "sleep", 0.02, "mouseup", 1]


def _browser_flags(profile: Path) -> list[str]:
    """Without a window manager nobody else makes its window as large as the screen."""
    return [
        "--kiosk",
        "--no-first-run",
        "--no-sandbox",
        "--disable-features=Translate",
        "--window-position=0,0",
        "--window-size=1920,1080",
        f"--user-data-dir={profile}",
    ]


def _median(found: _Found, figure: Figure) -> float:
    return statistics.median(value for each, value in found if each == figure)

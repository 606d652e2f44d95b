"""From a touch to the first frame that shows it; from a language's button to its words."""

import ctypes
import statistics
import time
from collections.abc import Callable, Iterator

import numpy as np

from tests.benchmarks.measuring import Bench, Figure, Sample
from tests.e2e import shows
from tests.e2e.area import Area
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import VirtualScreen

MEDIAN = Figure("touch to first changed frame, median", "ms", "33")
WORST = Figure("touch to first changed frame, p99", "ms", "50")
LANGUAGE = Figure("language button to the new words", "ms", "under 150")
_NEXT = Area(1560, 940, 264, 100)
_TITLE = Area(96, 40, 900, 300)
_LANGUAGE = (384, 992)
_CHOICES = ((740, 992), (524, 992))  # English, Russian
_TOUCHES = 60


class Finger:
    """Presses without starting a program for it, so that the moment of the touch is known."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._screen = screen
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._xtest = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(screen.display.encode()))

    def press(self, down: bool) -> None:
        self._xtest.XTestFakeButtonEvent(self._display, 1, int(down), 0)
        self._x11.XFlush(self._display)

    def milliseconds_until_change(self, area: Area, act: Callable[[], None]) -> float:
        rows, columns = slice(area.top, area.top + area.height), slice(area.left, None)
        part = self._screen.pixels[rows, columns][:, : area.width]
        before = part.copy()
        begun = time.perf_counter()
        act()
        while np.array_equal(part, before):
            if time.perf_counter() - begun > 5:
                raise AssertionError("nothing changes on the screen")
            time.sleep(0.0005)
        return 1000 * (time.perf_counter() - begun)

    def lift(self) -> None:
        self._x11.XCloseDisplay(self._display)


def touch(bench: Bench) -> Iterator[Sample]:
    kiosk = Playing(bench.screen, bench.show)
    finger = Finger(bench.screen)
    try:
        kiosk.says("slide")
        kiosk.tap(960, 300)
        kiosk.says("visit")
        kiosk.key("Right")
        kiosk.shows(shows.SLIDES[1])
        kiosk.until(lambda: kiosk.is_amber(_NEXT) or kiosk.still(_NEXT).any(), "the bar")
        yield from _touches(kiosk, finger)
        yield from _languages(kiosk, finger)
    finally:
        finger.lift()
        kiosk.stop()


def _touches(kiosk: Playing, finger: Finger) -> Iterator[Sample]:
    taken = []
    for _ in range(_TOUCHES):
        kiosk.screen.finger("mousemove", 1690, 992)
        kiosk.still(_NEXT)
        taken.append(finger.milliseconds_until_change(_NEXT, lambda: finger.press(True)))
        # Carried away before it is lifted, the finger has pressed nothing.
        kiosk.screen.finger("mousemove", 1690, 500)
        finger.press(False)
    yield Sample(MEDIAN, statistics.median(taken))
    yield Sample(WORST, float(np.percentile(taken, 99)))


def _languages(kiosk: Playing, finger: Finger) -> Iterator[Sample]:
    for choice in _CHOICES * 4:
        kiosk.tap(*_LANGUAGE)
        kiosk.screen.finger("mousemove", *choice)
        kiosk.still(_TITLE)
        finger.press(True)
        yield Sample(
            LANGUAGE, finger.milliseconds_until_change(_TITLE, lambda: finger.press(False))
        )

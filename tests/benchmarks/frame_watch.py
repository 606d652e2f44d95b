"""A show on the present screen, and the times of the frames that it draws."""

import statistics
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.ui import ShowController, fonts, memory, renderer
from kiosk.ui.player import Player, reader


@dataclass(frozen=True)
class Frames:
    """What was drawn in a while. Times in milliseconds, rates in frames a second."""

    rate: float
    median: float
    late: float  # 99 of 100 come sooner
    longest: float
    work: float  # the processor's time for one
    load: float  # percent of a core


class FrameWatch:
    """Plays with the software renderer, which swaps frames on this thread: Python may note them."""

    def __init__(self, show: Path) -> None:
        memory.keep_whole()
        self._app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        renderer.choose("software")
        fonts.load()
        self.player = Player(ShowController(reader(show)))
        self.controller = self.player.controller
        self.player.resize(QSize(1920, 1080))
        self.player.window.show()
        self.controller.start()
        self._swapped: list[tuple[float, float]] = []
        self.player.window.frameSwapped.connect(
            lambda: self._swapped.append((time.perf_counter(), time.process_time()))
        )
        self.until_settled()
        self.controller.touch()

    def visit(self, slide: str) -> None:
        self.controller.goTo(slide)
        self.until_settled()

    def until_settled(self) -> None:
        while self.player.window.property("settledSlide") != self.controller.slide:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    @property
    def drawn(self) -> int:
        """Frames since `begin`."""
        return len(self._swapped)

    def begin(self) -> None:
        self._swapped.clear()
        self._began = time.perf_counter(), time.process_time()

    def end(self) -> Frames:
        """The frames since `begin`, of which there must be three at least."""
        began, worked = self._began
        passed, worked = time.perf_counter() - began, time.process_time() - worked
        gaps = sorted(
            1000 * passing
            for (before, busy), (then, later) in pairwise(self._swapped)
            if not _is_rest(passing := then - before, later - busy)
        )
        return Frames(
            rate=1000 * len(gaps) / sum(gaps),
            median=statistics.median(gaps),
            late=gaps[int(len(gaps) * 0.99)],
            longest=gaps[-1],
            work=1000 * worked / len(gaps),
            load=100 * worked / passed,
        )

    def close(self) -> None:
        self.player.close()


def _is_rest(passed: float, worked: float) -> bool:
    """Nothing moved, so nothing was drawn: a late frame would have kept the processor busy."""
    return passed > 0.1 and worked < 0.2 * passed

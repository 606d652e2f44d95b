"""Plays the tour of a show once and prints the frames of every transition as JSON.

`python -m tests.benchmarks.transition_watch SHOW` on a screen of 1920 x 1080.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.ui import ShowController, fonts, renderer
from kiosk.ui.player import Player, reader


class Watch:
    """With the software renderer frames are swapped on this thread, so Python may note them."""

    def __init__(self, app: QGuiApplication, show: Path) -> None:
        self._app = app
        self._player = Player(ShowController(reader(show)))
        self._player.resize(QSize(1920, 1080))
        self._player.window.show()
        self._player.controller.start()
        self._frames: list[float] = []
        self._player.window.frameSwapped.connect(lambda: self._frames.append(time.perf_counter()))

    def tour(self) -> list[dict[str, Any]]:
        controller = self._player.controller
        self._until_settled()
        controller.touch()
        self._rest(2.0)
        found = []
        for _ in controller.outline:
            left = controller.slide
            self._frames.clear()
            controller.next()
            worked = time.process_time()
            self._until_settled()
            worked = time.process_time() - worked
            found.append({"from": left, "to": controller.slide, **self._summary(worked)})
            self._rest(1.8)  # entrances, and the pictures of the next slide
        return found

    def _summary(self, worked: float) -> dict[str, float]:
        gaps = [b - a for a, b in zip(self._frames, self._frames[1:], strict=False)]
        return {
            "rate": len(gaps) / (self._frames[-1] - self._frames[0]),
            "longest": 1000 * max(gaps),
            "work": 1000 * worked / len(gaps),
        }

    def _until_settled(self) -> None:
        while self._player.window.property("settledSlide") != self._player.controller.slide:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _rest(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def close(self) -> None:
        self._player.close()


def _main() -> None:
    app = QGuiApplication(sys.argv[:1])
    renderer.choose("software")
    fonts.load()
    watch = Watch(app, Path(sys.argv[1]))
    print(json.dumps(watch.tour()))
    watch.close()


if __name__ == "__main__":
    _main()

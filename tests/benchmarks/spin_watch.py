"""Turns every vehicle that has a spin by a finger and prints frames and memory as JSON.

`python -m tests.benchmarks.spin_watch SHOW` on a screen of 1920 x 1080.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content import model
from kiosk.content.reading import read_show
from kiosk.ui.layout import items, kind
from tests.benchmarks.frame_watch import Frames, FrameWatch
from tests.e2e.playing import proportional_memory

STEPS, STEP, PAUSE = 60, 12, 0.008
PATIENCE = 20.0
HOME = "welcome"


def _turned(watch: FrameWatch, slide: str) -> dict[str, Any]:
    before = _memory()
    watch.visit(slide)
    began = time.perf_counter()
    view = _view(watch)
    while not view.property("complete"):
        assert time.perf_counter() - began < PATIENCE, f"{slide} is never complete"
        watch.rest(0.02)
    decoded = time.perf_counter() - began
    watch.rest(2.5)  # the hint
    there = _memory()
    frames = _drag(watch, view)
    watch.visit(HOME)
    watch.rest(2.0)
    return {
        "median": frames.median,
        "late": frames.late,
        "longest": frames.longest,
        "decoded": decoded,
        "before": before,
        "there": there,
        "after": _memory(),
    }


def _drag(watch: FrameWatch, view: QQuickItem) -> Frames:
    """To and fro across the vehicle."""
    reach = view.mapRectToScene(view.property("reach"))
    left, y = int(reach.x() + 40), int(reach.y() + reach.height() * 0.6)
    window, left_button = watch.player.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, left_button, pos=QPoint(left, y))
    watch.begin()
    for step in range(STEPS * 2):
        x = left + STEP * (STEPS - abs(STEPS - step))
        QTest.mouseMove(window, QPoint(x, y))
        watch.rest(PAUSE)
    frames = watch.end()
    QTest.mouseRelease(window, left_button, pos=QPoint(left, y))
    return frames


def _view(watch: FrameWatch) -> QQuickItem:
    for item in items(watch.player.window):
        if kind(item) == "SpinView" and item.isVisible():
            return item
    raise LookupError("nothing here can be turned")


def _memory() -> int:
    return proportional_memory(os.getpid())


def _main(show: Path) -> None:
    slides = [
        slide.id
        for slide in read_show(show).show.slides
        if isinstance(slide, model.VehicleSlide) and slide.spin
    ]
    watch = FrameWatch(show)
    watch.rest(2.0)
    print(json.dumps([_turned(watch, slide) for slide in slides]))
    watch.close()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))

"""A finger on a slide: where it goes on each of them, and how."""

import math
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.layout import kind

AROUND_THE_RING = [
    (0.5 + 0.43 * math.sin(2 * math.pi * turn), 0.5 - 0.43 * math.cos(2 * math.pi * turn))
    for turn in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
]
# Where a finger goes: on the first item of this type, in shares of its box.
TOUCHES: dict[str, tuple[str, list[tuple[float, float]]]] = {
    "launch": ("LightRow", [(0.04, 0), (0.6, 0)]),
    "cluster": ("HubWay", [(0.5, 0.4)]),
    "compare": ("CompareSideView", [(0.75, 0.8), (1.6, 0.8)]),
    "money": ("RingBand", AROUND_THE_RING),
    "contract": ("PromiseWeight", [(0.5, 0.5), (0.5, -1)]),
    "target": ("BlockBody", [(0.05, 0.5), (0.35, 0.5)]),
    "timeline": ("YearRuler", [(0.85, 0.5)]),
    "quiz": ("AnswerCard", [(0.5, 0.5)]),
}
# These show something only as long as the finger stays.
HELD = ("cluster", "contract")


class Finger:
    """On the first item of a QML type, as the scene is drawn."""

    def __init__(self, window: QQuickWindow, name: str) -> None:
        self._window = window
        everything = _everything_in(window.contentItem())
        self._item = next(item for item in everything if kind(item) == name)
        self._at = QPoint()

    def draw(self, shares: list[tuple[float, float]]) -> None:
        """Down on the first place and on to the others, in steps as a finger makes them."""
        places = [self._place(*share) for share in shares]
        self._at = places[0]
        QTest.mousePress(self._window, Qt.MouseButton.LeftButton, pos=self._at)
        for start, end in pairwise(places):
            for step in range(1, 13):
                self._at = start + (end - start) * step / 12
                QTest.mouseMove(self._window, self._at)
        QGuiApplication.processEvents()

    def lift(self) -> None:
        QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, pos=self._at)
        QGuiApplication.processEvents()

    def _place(self, x: float, y: float) -> QPoint:
        box = self._item
        return box.mapToScene(QPoint(round(x * box.width()), round(y * box.height()))).toPoint()


def _everything_in(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.isEnabled():
        yield item
        for child in item.childItems():
            yield from _everything_in(child)

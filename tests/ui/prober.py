"""Taps a window in a grid and sees what reacts: the hit areas as they really are."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.layout import kind
from tests.ui.conftest import everything_in

# What says so when a finger has come down on it, and what does once that moves.
_SIGNS = {
    "QQuickTapHandler": "pressed",
    "QQuickPointHandler": "active",
    "QQuickDragHandler": "active",
    "QQuickPinchHandler": "active",
}


@dataclass(frozen=True)
class Hit:
    place: QPoint
    item: QQuickItem  # that owns the handler


def probe(window: QQuickWindow, step: int, area: QRect) -> Iterator[Hit]:
    """Whatever a press, or a short drag from there, sets off at each place of the grid.

    The finger is let go far above, so that no tap is complete, and no swipe.
    """
    handlers = list(_handlers(window))
    for y in range(area.top() + step // 2, area.bottom() + 1, step):
        for x in range(area.left() + step // 2, area.right() + 1, step):
            for handler, item in _reacting(window, QPoint(x, y), handlers):
                if handler.property("enabled"):
                    yield Hit(QPoint(x, y), item)


def _reacting(
    window: QQuickWindow, place: QPoint, handlers: list[tuple[QObject, str, QQuickItem]]
) -> list[tuple[QObject, QQuickItem]]:
    at = QPointF(place)
    _send(window, QEvent.Type.MouseButtonPress, at)
    found = _active(handlers)
    for by in (QPointF(24, 0), QPointF(24, 24)):
        _send(window, QEvent.Type.MouseMove, at + by)
    found += [one for one in _active(handlers) if one not in found]
    away = QPointF(place.x(), -10000)
    _send(window, QEvent.Type.MouseMove, away)
    _send(window, QEvent.Type.MouseButtonRelease, away)
    return found


def _active(handlers: list[tuple[QObject, str, QQuickItem]]) -> list[tuple[QObject, QQuickItem]]:
    return [(handler, item) for handler, sign, item in handlers if handler.property(sign)]


def _handlers(window: QQuickWindow) -> Iterator[tuple[QObject, str, QQuickItem]]:
    for item in everything_in(window.contentItem()):
        for child in item.children():
            sign = _SIGNS.get(kind(child))
            if sign and not isinstance(child, QQuickItem):
                yield child, sign, item


def _send(window: QQuickWindow, kind: QEvent.Type, at: QPointF) -> None:
    down = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else _LEFT
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else _LEFT
    event = QMouseEvent(kind, at, at, button, down, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(window, event)


_LEFT = Qt.MouseButton.LeftButton

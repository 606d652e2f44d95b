"""Low reach: keeps touches above the window's `touchFloor` away from the screen.

Handlers below another item still see a touch, and a slide that is not enabled would lose its keys:
so they never come to the window. Staff's corners stay.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.operator.gesture import corner_at

_OF_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_OF_TOUCH = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class LowTouches(QObject):
    """Stands before the window; calls `touched` for a touch it keeps away.

    A finger belongs to the part where it came down until it leaves. Keep a reference, and take it
    off before the window goes.
    """

    def __init__(self, window: QQuickWindow, touched: Callable[[], None]) -> None:
        super().__init__()
        self._window = window
        self._touched = touched
        self._kept: set[int] = set()  # fingers that came down above
        self._mouse_kept = False
        window.installEventFilter(self)
        window.keyWanted.connect(self.send)  # type: ignore[attr-defined]  # Main.qml

    def send(self, key: int) -> None:
        """A key as from the keypad, pressed and let go."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._window, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_MOUSE and isinstance(event, QMouseEvent):
            return self._keeps_mouse(event)
        if event.type() in _OF_TOUCH and isinstance(event, QTouchEvent):
            return self._keeps_fingers(event)
        return False

    def _keeps_mouse(self, event: QMouseEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._mouse_kept = self._is_above(event.position())
            if self._mouse_kept:
                self._touched()
        return self._mouse_kept

    def _keeps_fingers(self, event: QTouchEvent) -> bool:
        for point in event.points():
            if point.state() is QEventPoint.State.Pressed and self._is_above(point.position()):
                self._kept.add(point.id())
                self._touched()
        kept = all(point.id() in self._kept for point in event.points())
        for point in event.points():
            if point.state() is QEventPoint.State.Released:
                self._kept.discard(point.id())
        return kept

    def _is_above(self, place: QPointF) -> bool:
        floor = self._window.property("touchFloor")
        if place.y() >= floor:
            return False
        return corner_at(place.x(), place.y(), self._window.width(), self._window.height()) is None

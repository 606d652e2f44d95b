"""Keeps the window over the whole screen and before all others, whatever a desktop does with it."""

import logging

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

EVERY_MS = 1000
_log = logging.getLogger(__name__)
# Elsewhere a window is not told whether it has the keys, or may not ask for them.
_TELLS_KEYS = ("xcb", "windows", "cocoa")


class Foremost(QObject):
    """For a window that fills its screen, before it is shown.

    Keep a reference, and `stop` before the window goes. On X11 no window manager is asked: none can
    put the window away, or show the desktop in its place.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._tells_keys = QGuiApplication.platformName() in _TELLS_KEYS
        self._well = True
        if QGuiApplication.platformName() == "xcb":
            window.setFlag(Qt.WindowType.BypassWindowManagerHint)
        self._again = QTimer(self, interval=EVERY_MS)
        self._again.timeout.connect(self._look)
        self._again.start()

    def stop(self) -> None:
        self._again.stop()

    def _look(self) -> None:
        """Nobody tells of a window that comes over this one without taking the keys."""
        self._window.raise_()
        active = self._window.isActive() or not self._tells_keys
        well = active and self._window.visibility() is QWindow.Visibility.FullScreen
        if well is not self._well:
            _log.info(
                "the window is %s", "where it was" if well else "put away; it is brought back"
            )
        self._well = well
        if not well:
            self._window.showFullScreen()
            self._window.requestActivate()

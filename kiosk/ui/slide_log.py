"""Writes into the log which slide stands on the screen, when its frame is there to be seen."""

import logging

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow

_log = logging.getLogger(__name__)


class SlideLog(QObject):
    """Belongs to the window; a slide that a swipe let fall back is named again."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._awaits_frame = False
        window.settledSlideChanged.connect(self._follow)  # type: ignore[attr-defined]  # Main.qml

    @Slot()
    def _follow(self) -> None:
        if self._awaits_frame or not self._window.property("settledSlide"):
            return
        self._awaits_frame = True
        # Queued: a GPU's frames are swapped on a thread of Qt's own. Only for as long as needed:
        # Python has no business in every frame.
        self._window.frameSwapped.connect(self._write, Qt.ConnectionType.QueuedConnection)
        self._window.update()

    @Slot()
    def _write(self) -> None:
        self._awaits_frame = False
        self._window.frameSwapped.disconnect(self._write)
        if slide := self._window.property("settledSlide"):
            _log.info("slide %s", slide)

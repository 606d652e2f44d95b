"""Writes into the log which slide stands on the screen, when its frame is there to be seen."""

import logging

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk import boot_clock
from kiosk.ui.show_controller import ShowController

DAY = 86400.0
_log = logging.getLogger(__name__)
_log.setLevel(logging.DEBUG)  # the slides of the loop are for stderr, not for the file


class SlideLog(QObject):
    """Belongs to the window; a slide that a swipe let fall back is named again.

    Of the loop the file gets one line when it ends, or once a day: how many slides it showed.
    """

    def __init__(self, window: QQuickWindow, controller: ShowController) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._awaits_frame = False
        self._looped, self._since = 0, boot_clock.now()
        controller.stateChanged.connect(self._end_loop)
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
        if not self._awaits_frame:
            return  # a second frame was on its way
        self._awaits_frame = False
        self._window.frameSwapped.disconnect(self._write)
        slide = self._window.property("settledSlide")
        if not slide:
            return
        if not self._loops():
            _log.info("slide %s", slide)
            return
        _log.debug("slide %s", slide)
        self._looped += 1
        if boot_clock.now() - self._since >= DAY:
            self._tell_of_loop()

    @Slot()
    def _end_loop(self) -> None:
        if not self._loops() and self._looped:
            self._tell_of_loop()
        if not self._looped:
            self._since = boot_clock.now()

    def _tell_of_loop(self) -> None:
        now = boot_clock.now()
        minutes = round((now - self._since) / 60)
        _log.info("the loop showed %d slides in %d minutes", self._looped, minutes)
        self._looped, self._since = 0, now

    def _loops(self) -> bool:
        return bool(self._controller.property("state") == ShowController.Phase.Attract)

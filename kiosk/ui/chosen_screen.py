"""Keeps the window over the whole of its screen while screens come, go, turn and change."""

import logging

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

SETTLE_MS = 200  # a change comes as several signals
PATIENCE_MS = 3000
_log = logging.getLogger(__name__)


class ChosenScreen(QObject):
    """Belongs to the window. `wanted` is the name of a screen, its number from 1, or "".

    While there is no such screen it is the main one. `lost` comes when there is none at all for
    PATIENCE_MS: only another process finds the next one.
    """

    lost = Signal()

    def __init__(self, window: QQuickWindow, wanted: str | int = "") -> None:
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._whole = False
        self._covered = QRect()
        self._missed = False  # it has been said that the wanted one is not there
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._cover)
        self._darkness = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._darkness.timeout.connect(self._give_up)
        app = _app()
        app.screenAdded.connect(self._meet)
        app.screenRemoved.connect(self._settling.start)
        app.primaryScreenChanged.connect(self._settling.start)
        for screen in app.screens():
            screen.geometryChanged.connect(self._settling.start)

    def screen(self) -> QScreen | None:
        """The wanted one, else the main one, else none."""
        there = [screen for screen in _app().screens() if _is_real(screen)]
        for number, screen in enumerate(there, 1):
            if self._wanted in (number, screen.name()):
                self._missed = False
                return screen
        if self._wanted != "" and not self._missed:
            self._missed = True
            known = ", ".join(f"{number} {each.name()!r}" for number, each in enumerate(there, 1))
            words = "there is no screen %r; the main one is used; there are: %s"
            _log.warning(words, self._wanted, known or "none")
        main = _app().primaryScreen()
        return main if main in there else next(iter(there), None)

    def cover(self) -> None:
        """All of the screen from now on; without a window manager nobody else does that."""
        self._whole = True
        self._cover()

    def _meet(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._settling.start)
        self._settling.start()

    @Slot()
    def _cover(self) -> None:
        screen = self.screen()
        if screen is None:
            if not self._darkness.isActive():
                self._darkness.start()
            return
        self._darkness.stop()
        if not self._whole:
            return
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        if self._covered != screen.geometry():
            self._covered = screen.geometry()
            self._window.requestActivate()
            _log.info("on the screen %r: %s", screen.name(), spelled(self._covered))

    @Slot()
    def _give_up(self) -> None:
        if self.screen() is None:
            _log.error("there is no screen any more")
            self.lost.emit()


def spelled(place: QRect) -> str:
    return f"{place.width()} x {place.height()} at {place.x()}, {place.y()}"


def _app() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app


def _is_real(screen: QScreen) -> bool:
    """Qt keeps a placeholder without a size while there is none."""
    return not screen.geometry().isEmpty()

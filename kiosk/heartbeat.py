"""Tells the supervisor where the show stands, and that pictures come: Qt's timers outlive them."""

import os
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.watch.life import Beat

EVERY_MS = 1000


class Heartbeat(QObject):
    """Begins when it has a window; `facts` tells all of a beat but its frames."""

    def __init__(
        self, pipe: int, facts: Callable[[QQuickWindow | None], Beat], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pipe = pipe
        self._facts = facts
        self._window: QQuickWindow | None = None
        self._frames = 0
        self._told = Beat()
        self._awaits_frame = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._beat)
        os.set_blocking(pipe, False)
        self.tell_news()

    def watch(self, window: QQuickWindow) -> None:
        self._window = window
        self._timer.start()
        self._beat()

    @Slot()
    def tell_news(self) -> None:
        """At once, if there are any: the next moment may be the last one."""
        if self._fresh() != self._told:
            self._tell()

    @Slot()
    def _beat(self) -> None:
        self._tell()
        assert self._window is not None
        if not self._awaits_frame:
            self._awaits_frame = True
            # Queued: a GPU's frames are swapped on a thread of Qt's own.
            self._window.frameSwapped.connect(self._see, Qt.ConnectionType.QueuedConnection)
        self._window.update()  # a picture that nothing changes would draw no frame

    @Slot()
    def _see(self) -> None:
        if not self._awaits_frame or self._window is None:
            return  # a second frame was on its way
        self._awaits_frame = False
        self._window.frameSwapped.disconnect(self._see)
        self._frames += 1
        self.tell_news()

    def _fresh(self) -> Beat:
        return replace(self._facts(self._window), frames=self._frames)

    def _tell(self) -> None:
        self._told = self._fresh()
        try:
            os.write(self._pipe, self._told.line())
        except BlockingIOError:
            pass  # a supervisor that stands still misses a beat
        except BrokenPipeError:
            os._exit(1)  # nobody would replace this player, and the next supervisor brings its own

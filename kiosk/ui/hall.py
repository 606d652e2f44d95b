"""Tells the show whether the hall is open, by the clock on the wall."""

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.session.opening_hours import OpeningHours, is_plausible
from kiosk.ui.show_controller import ShowController

_log = logging.getLogger(__name__)


class Hall(QObject):
    """Belongs to the controller, and asks anew twice a second: the clock may be set at any time."""

    def __init__(
        self,
        controller: ShowController,
        hours: OpeningHours | None = None,
        *,
        wakes: bool = True,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._wall = wall
        self._open: bool | None = None
        self._doubted = False
        self._glance = QTimer(self, interval=500)
        self._glance.timeout.connect(self._look)
        self.keep(hours, wakes=wakes)

    def keep(self, hours: OpeningHours | None, *, wakes: bool = True) -> None:
        """These hours from now on; None is always open. `wakes`: a touch wakes a closed hall."""
        self._hours, self._wakes = hours, wakes
        self._open = None
        self._look()
        if hours is None:
            self._glance.stop()
        else:
            self._glance.start()

    @Slot()
    def _look(self) -> None:
        now = self._wall()
        self._doubt(now)
        is_open = self._hours is None or self._hours.is_open(now)
        if is_open is self._open:
            return
        told_before, self._open = self._open is not None, is_open
        if is_open:
            self._controller.hall_opened()
        else:
            self._controller.hall_closed(wakes=self._wakes)
        if self._hours and (told_before or not is_open):
            until = self._hours.next_change(now)
            ends = f" until {self._hours.spelled(until)}" if until else ""
            _log.info("the hall is %s%s", "open" if is_open else "closed", ends)

    def _doubt(self, now: float) -> None:
        doubtful = self._hours is not None and not is_plausible(now)
        if doubtful and not self._doubted:
            _log.warning("the clock shows %.0f, which cannot be; the hall counts as open", now)
        self._doubted = doubtful

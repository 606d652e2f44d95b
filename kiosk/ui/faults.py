"""Counts exceptions that nobody caught; a player that throws too many had better begin anew."""

import logging
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk import boot_clock

MOST, WITHIN = 10, 60.0
_log = logging.getLogger(__name__)


class Faults(QObject):
    """`tooMany` comes once, when more than `most` have come within the time."""

    tooMany = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        most: int = MOST,
        within: float = WITHIN,
        clock: Callable[[], float] = boot_clock.now,
    ) -> None:
        super().__init__(parent)
        self._within = within
        self._clock = clock
        self._latest: deque[float] = deque(maxlen=most + 1)
        self._told = False
        self.total = 0

    def count(self) -> None:
        """One more; from any thread."""
        now = self._clock()
        self.total += 1
        self._latest.append(now)
        if self._told or len(self._latest) < (self._latest.maxlen or 0):
            return
        if now - self._latest[0] <= self._within:
            self._told = True
            words = "%d errors within %d seconds are too many to go on with; %d since the start"
            _log.critical(words, len(self._latest), self._within, self.total)
            self.tooMany.emit()

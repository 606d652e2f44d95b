"""Keeps the memory of weeks as small as that of the first hour."""

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk import boot_clock
from kiosk.ui.show_controller import ShowController

LOOK_MS = 60_000
LEAST_LIFE = 3600.0
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # glibc's malloc.h
_PICTURE = 256 * 1024
_STATM = Path("/proc/self/statm")
_log = logging.getLogger(__name__)


def keep_whole() -> None:
    """Every picture gets pages of its own, which go back to the system with it.

    Left to itself glibc soon takes them from the common heap, where a few small things that stay
    keep the room of each: a thousand hasty slide changes took 90 MB. Call before the first thread.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _PICTURE)
        mallopt(_ARENA_MAX, 2)


def resident_mb() -> float:
    """What this process occupies now; 0 where the system does not tell."""
    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class MemoryWatch(QObject):
    """`overBudget` comes once, while the loop plays: nobody sees the player begin anew.

    Not before `LEAST_LIFE`: a budget that is too small must not make it begin again and again.
    """

    overBudget = Signal()

    def __init__(
        self,
        controller: ShowController,
        budget_mb: int,
        *,
        resident_mb: Callable[[], float] = resident_mb,
        clock: Callable[[], float] = boot_clock.now,
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self._budget_mb = budget_mb
        self._resident_mb = resident_mb
        self._clock = clock
        self._born = clock()
        self._told = False
        look = QTimer(self, interval=LOOK_MS)
        look.timeout.connect(self._look)
        look.start()

    @Slot()
    def _look(self) -> None:
        if self._told or self._clock() - self._born < LEAST_LIFE:
            return
        if self._controller.property("state") != ShowController.Phase.Attract:
            return
        found = self._resident_mb()
        if found > self._budget_mb:
            self._told = True
            _log.critical("%.0f MB of memory are over the budget of %d", found, self._budget_mb)
            self.overBudget.emit()

"""How many visits a day had. A quiet disk: written once in a while, and at the end."""

import json
import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import monotonic

from kiosk import atomic
from kiosk.errors import KioskError

FILE = "visits.json"  # in the state folder
DAYS_KEPT = 31
WRITTEN_EVERY = 15 * 60.0  # a kill costs the count of these seconds at most
_MOST_BYTES = 16 * 1024
_log = logging.getLogger(__name__)


class Visits:
    """Counted by the day on the wall clock: a figure for people, nothing depends on it."""

    def __init__(
        self,
        file: Path,
        today: Callable[[], date] = date.today,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._file = file
        self._today = today
        self._now = now
        self._days = _read(file)
        self._written = now()
        self._changed = False

    @property
    def today(self) -> int:
        return self._days.get(self._today().isoformat(), 0)

    def count(self) -> None:
        day = self._today().isoformat()
        self._days[day] = self._days.get(day, 0) + 1
        for old in sorted(self._days)[:-DAYS_KEPT]:
            del self._days[old]
        self._changed = True
        if self._now() - self._written >= WRITTEN_EVERY:
            self.keep()

    def keep(self) -> None:
        """A disk that does not take it costs a line in the log."""
        self._written = self._now()
        if not self._changed:
            return
        try:
            atomic.replace(self._file, json.dumps(self._days, sort_keys=True).encode("ascii"))
        except KioskError as error:
            _log.warning("%s", error)
        else:
            self._changed = False


def _read(file: Path) -> dict[str, int]:
    try:
        with file.open("rb") as stream:
            told = json.loads(stream.read(_MOST_BYTES).decode("ascii"))
        return {str(date.fromisoformat(day)): _count(each) for day, each in told.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        _log.warning("%s cannot be used, the visits begin at none: %s", file, error)
        return {}


def _count(told: object) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or not 0 <= told < 10**6:
        raise ValueError("it holds something else")
    return told

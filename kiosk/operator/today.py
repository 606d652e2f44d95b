"""What the operator decided for today alone; kept, so that a restart does not undo it."""

import json
import logging
from datetime import date
from pathlib import Path

from kiosk import atomic
from kiosk.errors import KioskError

FILE = "today.json"  # in the state folder
_MOST_BYTES = 1024
_log = logging.getLogger(__name__)


def decided(file: Path, day: date, choices: int) -> int:
    """The choice of this day, from 0 to below `choices`; 0 where none was made."""
    try:
        with file.open("rb") as stream:
            told = json.loads(stream.read(_MOST_BYTES))
        choice = told["choice"] if told["day"] == day.isoformat() else 0
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return 0
    sound = isinstance(choice, int) and not isinstance(choice, bool) and 0 <= choice < choices
    return choice if sound else 0


def decide(file: Path, day: date, choice: int) -> None:
    """A disk that does not take it costs a line in the log: the choice holds until a restart."""
    told = {"day": day.isoformat(), "choice": choice}
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic.replace(file, json.dumps(told).encode("ascii"))
    except (OSError, KioskError) as error:
        _log.warning("%s", error)

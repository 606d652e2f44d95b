"""Whether the operator's menu opens: what the settings and the record of tries say together."""

from enum import Enum
from pathlib import Path
from typing import Self

from kiosk.operator.attempts import AttemptsFile
from kiosk.operator.pin import is_hash, matches


class Lock(Enum):
    NONE = "none"  # no PIN was ever set, or it was taken away
    PIN = "pin"
    LOST = "lost"  # there was a PIN, and it cannot be read: nobody is let in without a new one


class Door:
    """One PIN and its tries. Make another one when the settings keep another hash."""

    def __init__(self, kept: str, record: Path | AttemptsFile) -> None:
        self.kept = kept
        self._record = record if isinstance(record, AttemptsFile) else AttemptsFile(record)

    @property
    def lock(self) -> Lock:
        if is_hash(self.kept):
            return Lock.PIN
        return Lock.LOST if self.kept or self._record.exists else Lock.NONE

    @property
    def wait(self) -> float:
        """Seconds until the next try is taken."""
        return self._record.read().wait if self.lock is Lock.PIN else 0.0

    @property
    def free(self) -> int:
        """Wrong ones that cost no wait yet."""
        return self._record.read().free if self.lock is Lock.PIN else 0

    def note_try(self) -> None:
        """Call before `fits`. KioskError: the try cannot be noted, and must not be made."""
        self._record.note_try()

    def fits(self, pin: str) -> bool:
        """Takes 0.1 s, whatever the answer."""
        return matches(pin, self.kept)

    def passed(self) -> None:
        """The right one was given. KioskError: the tries until now count on."""
        self._record.forget()

    def carry_on(self) -> None:
        """Once an hour: see AttemptsFile.carry_on."""
        if self.lock is Lock.PIN:
            self._record.carry_on()

    def keep_new(self, pin: str, settings: Path) -> Self:
        """The door with this PIN instead. KioskError: nothing has changed."""
        from kiosk.operator.saving import keep_pin

        return type(self)(keep_pin(pin, settings, self._record), self._record)

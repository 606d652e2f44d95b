"""How often the PIN may be tried, whatever is switched off, set back or deleted in between.

Time is that of kiosk.boot_clock. What passes while the machine is off counts for nothing: who
waits then waits longer, never shorter.
"""

import json
import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from kiosk import atomic, boot_clock
from kiosk.errors import KioskError

FREE = 5
FIRST_WAIT, LONGEST_WAIT = 30.0, 3600.0
A_DAY, PER_DAY = 24 * 3600.0, 15
# So many tries are assumed where their record is lost: the fewest that make the longest wait.
ASSUMED = FREE + math.ceil(math.log2(LONGEST_WAIT / FIRST_WAIT))
FILE = "pin.json"  # in the state folder
MOST_BYTES = 4096
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Attempts:
    """The tries of the last day: their ages in seconds at the time `at`, the oldest first."""

    boot: str
    at: float
    tries: tuple[float, ...] = ()

    def seen(self, boot: str, now: float) -> Self:
        """The same, of now."""
        passed = max(0.0, now - self.at) if boot == self.boot else 0.0
        aged = (age + passed for age in self.tries)
        return replace(self, boot=boot, at=now, tries=tuple(age for age in aged if age < A_DAY))

    def tried(self) -> Self:
        return replace(self, tries=(*self.tries, 0.0))

    @property
    def free(self) -> int:
        """Tries that remain before any wait."""
        return max(0, FREE - len(self.tries))

    @property
    def wait(self) -> float:
        """Seconds until the next try is taken, as of `at`."""
        count = len(self.tries)
        if count < FREE:
            return 0.0
        after_last = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (count - FREE)) - self.tries[-1]
        for_the_day = A_DAY - self.tries[-PER_DAY] if count >= PER_DAY else 0.0
        return max(0.0, after_last, for_the_day)


class AttemptsFile:
    """The record of one device. Written before a PIN is looked at, so that nothing undoes a try.

    It also tells that there is a PIN: where the file is there and the settings have none, or the
    other way round, somebody has been at them.
    """

    def __init__(
        self,
        file: Path,
        now: Callable[[], float] = boot_clock.now,
        boot: Callable[[], str] = boot_clock.boot_id,
    ) -> None:
        self._file = file
        self._now = now
        self._boot = boot
        self._known: Attempts | None = None

    @property
    def exists(self) -> bool:
        """Where it cannot be told there is one: then nothing opens without a PIN."""
        try:
            self._file.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            pass
        return True

    def read(self) -> Attempts:
        """What counts now. A record that is lost or broken counts as ASSUMED tries just made."""
        attempts = self._read().seen(self._boot(), self._now())
        if self._known is not None:  # a file that was taken away or put back undoes nothing
            known = self._known.seen(self._boot(), self._now())
            attempts = max(attempts, known, key=lambda each: (each.wait, len(each.tries)))
        self._known = attempts
        return attempts

    def note_try(self) -> None:
        """Before the PIN is looked at. KioskError: it could not be noted, so it must not be."""
        attempts = self.read().tried()
        self._known = attempts
        self._write(attempts)

    def carry_on(self) -> None:
        """Write down how much of the day has passed: the machine may be off tomorrow."""
        attempts = self.read()
        if attempts.tries or not self.exists:
            self._write(attempts)

    def forget(self) -> None:
        """The right PIN was given, or a new one was set. KioskError: the old tries count on."""
        fresh = Attempts(self._boot(), self._now())
        self._write(fresh)
        self._known = fresh

    def remove(self) -> None:
        """There is no PIN any more."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise KioskError(f"{self._file} cannot be removed: {error.strerror}") from error
        self._known = None

    def _write(self, attempts: Attempts) -> None:
        told = {
            "boot": attempts.boot,
            "at": round(attempts.at, 3),
            "tries": [round(age, 3) for age in attempts.tries],
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KioskError(f"{self._file.parent} cannot be made: {error.strerror}") from error
        atomic.replace(self._file, json.dumps(told).encode("ascii") + b"\n")

    def _read(self) -> Attempts:
        try:
            with self._file.open("rb") as stream:
                told = json.loads(stream.read(MOST_BYTES).decode("ascii"))
            return _attempts(told)
        except FileNotFoundError:
            return self._assumed("is not there")
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            return self._assumed(f"cannot be used ({error})")

    def _assumed(self, what: str) -> Attempts:
        if self._known is not None and len(self._known.tries) >= ASSUMED:
            return self._known
        minutes = round(LONGEST_WAIT / 60)
        _log.warning("%s %s while there is a PIN: locked for %d minutes", self._file, what, minutes)
        self._known = Attempts(self._boot(), self._now(), (0.0,) * ASSUMED)
        try:
            self._write(self._known)  # so that the wait goes on through a restart
        except KioskError as error:
            _log.warning("%s", error)
        return self._known


def _attempts(told: Any) -> Attempts:
    boot, at, tries = told["boot"], told["at"], told["tries"]
    numbers = [at, *tries]
    sound = all(isinstance(each, int | float) and not isinstance(each, bool) for each in numbers)
    if not sound or not isinstance(boot, str) or len(tries) > 10 * PER_DAY:
        raise ValueError("it holds something else")
    if not all(math.isfinite(each) and each >= 0 for each in numbers) or at > 1e12:
        raise ValueError("it holds numbers that cannot be")
    return Attempts(boot, float(at), tuple(sorted(map(float, tries), reverse=True)))

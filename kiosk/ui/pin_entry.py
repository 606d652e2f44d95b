"""The PIN pad's other side: takes digits one by one, and says what became of them."""

import logging
from collections.abc import Callable
from enum import IntEnum
from math import ceil
from pathlib import Path

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.operator.door import Door, Lock
from kiosk.operator.pin import LEAST_DIGITS, MOST_DIGITS, Weakness, weakness

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_MS = 20_000  # without a touch
BREATH_MS = 50  # for the frame that says so, before a PIN is looked at
_WEAKNESSES = tuple(Weakness)
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("OperatorPanel has one")
class PinEntry(QObject):  # type: ignore[operator]
    """Asks for the PIN, or for a new one twice. The digits themselves never reach QML.

    `read_kept` reads the PIN's hash from the settings; it is asked whenever the pad opens, since
    `kiosk pin` may have been used meanwhile.
    """

    changed = Signal()
    digitsChanged = Signal()
    passed = Signal()  # the right one
    renewed = Signal()  # a new one holds
    left = Signal()  # nobody is there any more, or somebody went back

    @QEnum
    class Says(IntEnum):
        Ready = 0
        Checking = 1
        Wrong = 2
        Locked = 3
        Unwritable = 4  # tries cannot be noted: none is taken
        Lost = 5
        New = 6
        Again = 7
        Different = 8
        Weak = 9
        Unsaved = 10

    def __init__(
        self,
        read_kept: Callable[[], str],
        settings: Path,
        record: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_kept = read_kept
        self._settings = settings
        self._record = record
        self._door = Door(read_kept(), record)
        self._typed = ""
        self._dots = 0
        self._first = ""
        self._says = self.Says.Ready
        self._weakness: Weakness | None = None
        self._trouble = ""
        self._asked = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.leave)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        # The answer takes the time of nine frames on the GUI's thread, where nothing moves now: on
        # another thread Python's garbage collection would end QObjects that are not of that thread.
        self._breath = QTimer(self, singleShot=True, interval=BREATH_MS)
        self._breath.timeout.connect(self._look)
        hour = QTimer(self, interval=3_600_000)
        hour.timeout.connect(self._carry_on)
        hour.start()

    def lock(self) -> Lock:
        """As the settings are now."""
        kept = self._read_kept()
        if kept != self._door.kept:
            self._door = Door(kept, self._record)
        return self._door.lock

    def ask(self) -> None:
        """For the PIN that holds."""
        self._begin()
        if self.lock() is Lock.LOST:
            self._say(self.Says.Lost)
        else:
            self._say_how_it_stands()

    def ask_new(self) -> None:
        self._begin()
        self._say(self.Says.New)

    @Slot()
    def touch(self) -> None:
        """Somebody is there."""
        if self._patience.isActive():
            self._patience.start()

    @Slot()
    def leave(self) -> None:
        self._end()
        self.left.emit()

    @Slot(str)
    def add(self, digit: str) -> None:
        self.touch()
        if not self._takes_digits or len(self._typed) >= MOST_DIGITS:
            return
        if self._says in (self.Says.Wrong, self.Says.Different, self.Says.Weak, self.Says.Unsaved):
            self._say(self.Says.New if self._renewing else self.Says.Ready)
        self._set_typed(self._typed + digit)

    @Slot()
    def erase(self) -> None:
        self.touch()
        if self._takes_digits:
            self._set_typed(self._typed[:-1])

    @Slot()
    def enter(self) -> None:
        self.touch()
        if not self._takes_digits or not self._typed:
            return
        typed, self._typed = self._typed, ""  # the dots stand until there is an answer
        if self._renewing:
            self._take_new(typed)
        else:
            self._take(typed)
        if self._says is not self.Says.Checking:
            self._set_typed("")

    @Property(int, notify=digitsChanged)
    def digits(self) -> int:
        return self._dots

    @Property(int, constant=True)
    def leastDigits(self) -> int:
        return LEAST_DIGITS

    @Property(int, notify=changed)
    def says(self) -> int:
        return int(self._says)

    @Property(int, notify=changed)
    def free(self) -> int:
        """Wrong ones that cost no wait yet."""
        return 0 if self._renewing or self._says is self.Says.Lost else self._door.free

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Until the next try is taken."""
        return ceil(self._door.wait) if self._says is self.Says.Locked else 0

    @Property(int, notify=changed)
    def weakness(self) -> int:
        """Of the new one that was refused, as a place in the list of weaknesses; -1 none."""
        return -1 if self._weakness is None else _WEAKNESSES.index(self._weakness)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Where something could not be written: what, and why."""
        return self._trouble

    @Property(bool, notify=changed)
    def renewing(self) -> bool:
        return self._renewing

    @property
    def _renewing(self) -> bool:
        says = self.Says
        return self._says in (says.New, says.Again, says.Different, says.Weak, says.Unsaved)

    @property
    def _takes_digits(self) -> bool:
        says = self.Says
        deaf = (says.Checking, says.Locked, says.Unwritable, says.Lost)
        return self._patience.isActive() and self._says not in deaf

    def _begin(self) -> None:
        self._first = ""
        self._trouble = ""
        self._set_typed("")
        self._patience.start()

    def _end(self) -> None:
        self._patience.stop()
        self._second.stop()
        self._first = ""
        self._set_typed("")

    def _take(self, typed: str) -> None:
        if self._door.wait > 0:  # noted by another process meanwhile
            self._say_how_it_stands()
            return
        try:
            self._door.note_try()
        except KioskError as error:
            _log.error("a PIN was not looked at: %s", error)
            self._trouble = str(error)
            self._say(self.Says.Unwritable)
            return
        self._asked = typed
        self._say(self.Says.Checking)
        self._breath.start()

    def _look(self) -> None:
        asked, self._asked = self._asked, ""
        if not self._door.fits(asked):
            _log.warning("a wrong PIN was given")
            self._say(self.Says.Wrong)
            self._set_typed("")
            if self._door.wait > 0:
                self._say_how_it_stands()
            return
        _log.info("the PIN was given")
        try:
            self._door.passed()
        except KioskError as error:
            _log.warning("%s", error)
        there = self._patience.isActive()
        self._end()
        self._say(self.Says.Ready)
        if there:
            self.passed.emit()

    def _take_new(self, typed: str) -> None:
        if self._says is self.Says.Again:
            if typed != self._first:
                self._first = ""
                self._say(self.Says.Different)
                return
            self._keep(typed)
        elif weak := weakness(typed):
            self._weakness = weak
            self._say(self.Says.Weak)
        else:
            self._first = typed
            self._say(self.Says.Again)

    def _keep(self, typed: str) -> None:
        self._first = ""
        try:
            self._door = self._door.keep_new(typed, self._settings)
        except KioskError as error:
            _log.error("the new PIN is not kept: %s", error)
            self._trouble = str(error)
            self._say(self.Says.Unsaved)
            return
        _log.info("a new PIN was set")
        self._end()
        self.renewed.emit()

    def _say_how_it_stands(self) -> None:
        wait = self._door.wait
        self._say(self.Says.Locked if wait > 0 else self.Says.Ready)
        if wait > 0:
            _log.warning("the operator's pad is locked for %d seconds", ceil(wait))
            self._second.start()

    def _count(self) -> None:
        self.lock()  # a new PIN may have been set meanwhile
        if self._says is self.Says.Locked and self._door.wait > 0:
            self.changed.emit()
            return
        self._second.stop()
        if self._says is self.Says.Locked:
            _log.info("the operator's pad is free again")
            self._say(self.Says.Ready)

    def _carry_on(self) -> None:
        try:
            self._door.carry_on()
        except KioskError as error:
            _log.warning("%s", error)

    def _set_typed(self, typed: str) -> None:
        self._typed = typed
        self._dots = len(typed)
        self.digitsChanged.emit()

    def _say(self, says: "PinEntry.Says") -> None:
        if says is not self.Says.Weak:
            self._weakness = None
        self._says = says
        self.changed.emit()

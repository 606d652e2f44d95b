"""The operator's side of the screen: the hidden gesture, the PIN, and what the menu changes."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import __version__, boot_clock
from kiosk.errors import KioskError
from kiosk.exits import ASKED_TO_END, TO_BE_RENEWED
from kiosk.opening_table import spelled
from kiosk.operator import attempts, health, today, visits
from kiosk.operator.door import Lock
from kiosk.operator.gesture import Gesture, corner_at
from kiosk.operator.saving import save
from kiosk.operator.shows import known_shows
from kiosk.session.opening_hours import ALL_DAY, CLOSED, OpeningHours
from kiosk.settings import LEAST_DWELL, MOST_DWELL, Settings, read_settings
from kiosk.ui import renderer
from kiosk.ui.hall import Hall
from kiosk.ui.pin_entry import PinEntry
from kiosk.ui.player import reader
from kiosk.ui.show_controller import ShowController

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

QVariantList = list  # the name by which qmllint knows a property that is a list
QVariantMap = dict
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("kiosk.app builds it and hands it to Main.qml")
class OperatorPanel(QObject):  # type: ignore[operator]
    """What is changed applies at once and is written to the settings; where it cannot be written
    it applies all the same, and `unsaved` says so.

    `leave` ends the process with a status. `settings` are those that hold now, whoever chose them.
    """

    viewChanged = Signal()
    settingsChanged = Signal()
    visitsChanged = Signal()
    healthChanged = Signal()
    hoursChanged = Signal()

    @QEnum
    class View(IntEnum):
        Closed = 0
        Pad = 1
        Menu = 2

    @QEnum
    class Hours(IntEnum):
        """What holds today."""

        AsWritten = 0
        OpenToday = 1
        ClosedToday = 2

    @QEnum
    class Purpose(IntEnum):
        OpenMenu = 0
        Guide = 1

    def __init__(
        self,
        controller: ShowController,
        settings: Settings,
        file: Path,
        state_folder: Path,
        leave: Callable[[int], None],
        parent: QObject | None = None,
        *,
        log: Path | None = None,
        drawn_by: tuple[bool, renderer.Why] = (True, renderer.Why.WANTED),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._settings = settings
        self._file = file
        self._state_folder = state_folder
        self._today_file = state_folder / today.FILE
        self._log = log or state_folder / "kiosk.log"
        self._drawn_by = drawn_by
        self._leave = leave
        self._hall: Hall | None = None
        self._today = self.Hours.AsWritten
        self._today_is = date.min
        self._tone: Any = None
        self._health: dict[str, Any] = {}
        self._began = clock()
        self._clock = clock
        self._view = self.View.Closed
        self._purpose = self.Purpose.OpenMenu
        self._gesture = Gesture()
        self._unsaved = ""
        self._trouble = ""
        self._shows: list[dict[str, Any]] = []
        self._visits = visits.Visits(state_folder / visits.FILE)
        self._phase = self._phase_now()
        record = state_folder / attempts.FILE
        self._entry = PinEntry(self._kept_pin, file, record, self)
        self._entry.passed.connect(self._let_in)
        self._entry.renewed.connect(self._show_menu)
        self._entry.left.connect(self._go_back)
        controller.stateChanged.connect(self._follow)
        self._arrange()

    # The gesture, in pixels of the window

    @Slot(float, float, float, float)
    def press(self, x: float, y: float, width: float, height: float) -> None:
        self._gesture = self._gesture.pressed(corner_at(x, y, width, height), self._clock())

    @Slot(float, float, float, float)
    def drag(self, x: float, y: float, width: float, height: float) -> None:
        self._gesture = self._gesture.moved(corner_at(x, y, width, height))

    @Slot()
    def release(self) -> None:
        self._gesture = self._gesture.released(self._clock())
        if self._gesture.complete:
            self._gesture = Gesture()
            self.askFor(self.Purpose.OpenMenu)

    # Ways in and out

    @Slot(int)
    def askFor(self, purpose: int) -> None:
        """For the PIN; where there is none the menu opens, and nothing else."""
        if self._view is not self.View.Closed:
            return
        self._purpose = self.Purpose(purpose)
        if self._entry.lock() is not Lock.NONE:
            _log.info("the operator's pad opens")
            self._entry.ask()
            self._show(self.View.Pad)
        elif self._purpose is self.Purpose.OpenMenu:
            _log.info("the operator's menu opens without a PIN: none is set")
            self._show_menu()

    @Slot()
    def askNewPin(self) -> None:
        """Out of the menu, and back to it."""
        if self._view is self.View.Menu:
            self._entry.ask_new()
            self._show(self.View.Pad)

    @Slot()
    def close(self) -> None:
        self._controller.closeOperator()

    @Slot()
    def beginGuide(self) -> None:
        if self._view is self.View.Menu:
            self._controller.beginGuide()

    @Slot()
    def restart(self) -> None:
        if self._view is self.View.Menu:
            _log.info("the operator starts the kiosk anew")
            self._end(TO_BE_RENEWED)

    @Slot()
    def leaveToDesktop(self) -> None:
        if self._view is self.View.Menu:
            _log.info("the operator leaves the kiosk")
            self._end(ASKED_TO_END)

    @Slot()
    def shutDown(self) -> None:
        """Start the one command that the settings name; the system ends the kiosk then."""
        import subprocess  # nothing else is ever started

        command = self._settings.shutdown_command
        if self._view is not self.View.Menu or not command:
            return
        _log.info("the operator shuts the machine down: %s", " ".join(command))
        self._visits.keep()
        try:
            subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
        except OSError as error:
            _log.error("%s cannot be started: %s", command[0], error)
            self._trouble = f"{command[0]}: {error.strerror or error}"
            self.settingsChanged.emit()

    def govern(self, hall: Hall) -> None:
        """The hall whose opening hours the menu may change for today. Belongs to the controller."""
        self._hall = hall
        decided = today.decided(self._today_file, date.today(), len(self.Hours))
        if decided:
            self._apply_today(self.Hours(decided))

    # What the menu changes

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """What every visit begins with; the menu speaks it too."""
        self._change(language=code)
        self._controller.chooseLanguage(code)

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        self._change(volume=min(100, max(0, percent)))

    @Slot(float)
    def setDwell(self, factor: float) -> None:
        self._change(dwell=min(MOST_DWELL, max(LEAST_DWELL, round(factor, 2))))

    @Slot(bool)
    def setAttract(self, on: bool) -> None:
        self._change(attract=on)

    @Slot(int)
    def setToday(self, hours: int) -> None:
        """Open or closed for the rest of today, whatever is written."""
        today.decide(self._today_file, date.today(), hours)
        self._apply_today(self.Hours(hours))

    @Slot(result=bool)
    def playTone(self) -> bool:
        """A second of sound at the volume that is set; False where there is no device for it."""
        try:
            from kiosk.ui.tone import Tone  # loads Qt's multimedia
        except ImportError as error:
            _log.warning("no sound can be made: %s", error)
            return False
        self._tone = self._tone or Tone(self)
        return bool(self._tone.play(self._settings.volume / 100))

    @Slot()
    def look(self) -> None:
        """At the device's health."""
        replaced = health.restarts(self._state_folder / "supervisor.json")
        self._health = {
            "memoryUsed": _or_none(health.memory_used()),
            "memoryFree": _or_none(health.memory_free()),
            "temperature": _or_none(health.temperature()),
            "diskFree": _or_none(health.disk_free(self._log.parent)),
            "restarts": _or_none(replaced and replaced[0]),
            "kioskMinutes": int((self._clock() - self._began) / 60),
            "machineMinutes": int(boot_clock.now() / 60),
            "problems": health.last_problems(self._log),
        }
        self.healthChanged.emit()

    @Slot(str)
    def chooseShow(self, folder: str) -> None:
        """One that cannot be played changes nothing but `trouble`."""
        problems = self._controller.play(reader(Path(folder)), Path(folder))
        self._trouble = str(problems[0]) if problems else ""
        if problems:
            _log.warning("the show in %s is not taken: %s", folder, problems[0])
            self.settingsChanged.emit()
            return
        _log.info("the show in %s plays", folder)
        self._change(show=Path(folder))
        self._shows = known_shows(self._settings.show)
        self.settingsChanged.emit()

    # Facts

    @Property(QObject, constant=True)
    def entry(self) -> QObject:
        """A PinEntry."""
        return self._entry

    @Property(int, notify=viewChanged)
    def view(self) -> int:
        return int(self._view)

    @Property(bool, notify=viewChanged)
    def hasPin(self) -> bool:
        return self._entry.lock() is not Lock.NONE

    @Property(str, notify=settingsChanged)
    def language(self) -> str:
        """What every visit begins with."""
        spoken = [each["code"] for each in self._controller.property("languages")]
        wanted = self._settings.language
        return wanted if wanted in spoken else next(iter(spoken), "")

    @Property(int, notify=settingsChanged)
    def volume(self) -> int:
        return self._settings.volume

    @Property(float, notify=settingsChanged)
    def dwell(self) -> float:
        return self._settings.dwell

    @Property(bool, notify=settingsChanged)
    def attract(self) -> bool:
        return self._settings.attract

    @Property(bool, constant=True)
    def canShutDown(self) -> bool:
        return bool(self._settings.shutdown_command)

    @Property(int, notify=hoursChanged)
    def today(self) -> int:
        """One of Hours."""
        forgotten = self._today_is != date.today()
        return int(self.Hours.AsWritten if forgotten else self._today)

    @Property(str, notify=hoursChanged)
    def writtenHours(self) -> str:
        """Today's, such as 10:00-18:00; empty where the hall never closes."""
        hours = self._settings.opening_hours()
        return spelled(hours.on(date.today())) if hours else ""

    @Property(QVariantMap, notify=healthChanged)
    def health(self) -> dict[str, Any]:
        """Megabytes, degrees, minutes and counts; -1 where the device does not tell."""
        return self._health

    @Property(bool, constant=True)
    def softwareDraws(self) -> bool:
        return self._drawn_by[0]

    @Property(int, constant=True)
    def whySo(self) -> int:
        """Why the renderer was chosen: a place in the list of reasons."""
        return tuple(renderer.Why).index(self._drawn_by[1])

    @Property(QVariantList, notify=settingsChanged)
    def shows(self) -> list[dict[str, Any]]:
        """{title, folder, current}: those that lie where shows lie."""
        return self._shows

    @Property(str, notify=settingsChanged)
    def unsaved(self) -> str:
        """Why the last change could not be written down; it applies until the kiosk ends."""
        return self._unsaved

    @Property(str, notify=settingsChanged)
    def trouble(self) -> str:
        """Why the last thing that was asked for was not done."""
        return self._trouble

    @Property(str, constant=True)
    def version(self) -> str:
        return __version__

    @Property(int, notify=visitsChanged)
    def visitsToday(self) -> int:
        return self._visits.today

    def keep(self) -> None:
        """Call at the end: what has been counted is written down."""
        self._visits.keep()

    def _kept_pin(self) -> str:
        settings, _ = read_settings(self._file)
        return settings.pin

    def _let_in(self) -> None:
        if self._purpose is self.Purpose.Guide:
            self._show(self.View.Closed)
            self._controller.beginGuide()
        else:
            self._show_menu()

    def _go_back(self) -> None:
        at_work = self._phase_now() is ShowController.Phase.Operator
        self._show(self.View.Menu if at_work else self.View.Closed)

    def _show_menu(self) -> None:
        self._unsaved = self._trouble = ""
        self._shows = known_shows(self._settings.show)
        self._controller.openOperator()
        self._show(self.View.Menu)
        self.settingsChanged.emit()
        self.visitsChanged.emit()
        self.hoursChanged.emit()

    def _show(self, view: "OperatorPanel.View") -> None:
        self._view = view
        self.viewChanged.emit()

    def _follow(self) -> None:
        """The session says who is there: the menu goes when its time is over."""
        phases = ShowController.Phase
        before, self._phase = self._phase, self._phase_now()
        if self._phase is phases.Visit and before in (phases.Attract, phases.Asleep):
            self._visits.count()
        if before is phases.Operator and self._phase is not phases.Operator:
            if self._view is self.View.Pad:
                self._entry.leave()
            self._show(self.View.Closed)

    def _apply_today(self, hours: "OperatorPanel.Hours") -> None:
        self._today, self._today_is = hours, date.today()
        written = self._settings.opening_hours()
        held = written
        if hours is not self.Hours.AsWritten:
            held = written or OpeningHours((ALL_DAY,) * 7)
            windows = ALL_DAY if hours is self.Hours.OpenToday else CLOSED
            held = replace(held, special={**held.special, self._today_is: windows})
        _log.info("today's hours: %s", hours.name)
        if self._hall is not None:
            self._hall.keep(held, wakes=self._settings.wake_by_touch)
        self.hoursChanged.emit()

    def _phase_now(self) -> ShowController.Phase:
        return ShowController.Phase(self._controller.property("state"))

    def _change(self, **changes: Any) -> None:
        self._settings = replace(self._settings, **changes)
        self._arrange()
        self._save({key: _spelled(value) for key, value in changes.items()})
        self.settingsChanged.emit()

    def _arrange(self) -> None:
        settings = self._settings
        self._controller.arrange(
            language=settings.language,
            dwell=settings.dwell,
            attract=settings.attract,
            volume=settings.volume / 100,
        )

    def _save(self, changes: Mapping[str, Any]) -> None:
        try:
            save(self._file, changes)
        except KioskError as error:
            _log.warning("%s", error)
            self._unsaved = str(error)
        else:
            _log.info("saved: %s", ", ".join(f"{key} {value}" for key, value in changes.items()))
            self._unsaved = ""

    def _end(self, status: int) -> None:
        self._visits.keep()
        self._leave(status)


def _or_none(value: float | None) -> float:
    return -1 if value is None else value


def _spelled(value: Any) -> Any:
    return str(value) if isinstance(value, Path) else value

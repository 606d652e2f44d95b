"""`kiosk doctor`: what a device would play, on what, and what stands in its way."""

import getpass
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from importlib import metadata, util
from pathlib import Path

from kiosk import __version__, boot_clock, speech_service
from kiosk.content.checking import check_show
from kiosk.errors import Severity
from kiosk.logs import log_file
from kiosk.mounting import (
    HIGHEST_MM,
    LANDSCAPE,
    LOW_TARGET,
    LOWEST_MM,
    PORTRAIT,
    SMALLEST_TARGET,
    TARGET_MM,
    Mounting,
    Stage,
)
from kiosk.operator import attempts, health
from kiosk.operator.door import Door, Lock
from kiosk.paths import FONTS, TRANSLATIONS, state_folder, translated
from kiosk.session.opening_hours import is_plausible
from kiosk.settings import Settings, read_settings
from kiosk.watch import display

LITTLE_DISK, TOO_LITTLE_DISK = 1000, 100  # megabytes
LITTLE_MEMORY = 300
HOT = 80.0
FAMILIES = ("Onest", "Unbounded", "NotoSansSC")
BEST_QT = "6.11.3"
_CONSOLE_BLANK = Path("/sys/module/kernel/parameters/consoleblank")
_GRAPHICS = Path("/dev/dri")


class Verdict(Enum):
    OK = "ok"
    ATTENTION = "attention"  # it plays, and somebody should look
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    verdict: Verdict
    what: str
    words: str


def doctor(file: Path, *, as_json: bool = False) -> int:
    """Print what is found about the device with these settings. 1 if something is wrong."""
    findings = list(_findings(file))
    if as_json:
        told = [
            {"verdict": each.verdict.value, "what": each.what, "words": each.words}
            for each in findings
        ]
        json.dump(told, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        for each in findings:
            print(f"{each.verdict.value:<10} {each.what:<12} {each.words}")
    return int(any(each.verdict is Verdict.WRONG for each in findings))


def _findings(file: Path) -> Iterator[Finding]:
    settings, _ = read_settings(file)
    probes: tuple[tuple[str, Callable[[], Iterator[tuple[Verdict, str]]]], ...] = (
        ("kiosk", _program),
        ("settings", lambda: _settings(file)),
        ("show", lambda: _show(settings)),
        ("parts", _parts),
        ("state", lambda: _folder(state_folder(made=False))),
        ("log", lambda: _folder(log_file().parent)),
        ("pin", lambda: _pin(settings)),
        ("screen", _screen),
        ("mounting", lambda: _mounting(settings)),
        ("renderer", lambda: _renderer(settings)),
        ("clock", _clock),
        ("hours", lambda: _hours(settings)),
        ("voice", lambda: _voice(settings)),
        ("machine", _machine),
        ("supervisor", _supervisor),
    )
    for what, probe in probes:
        try:
            yield from (Finding(verdict, what, words) for verdict, words in probe())
        except Exception as error:  # a doctor who faints helps nobody
            yield Finding(Verdict.WRONG, what, f"cannot be looked at: {error!r}")


def _program() -> Iterator[tuple[Verdict, str]]:
    qt, python = metadata.version("PySide6-Essentials"), platform.python_version()
    words = f"{__version__} with Python {python} and PySide6 {qt}, as the user {_user()}"
    if qt.startswith("6.12.") and sys.version_info < (3, 12):
        yield Verdict.WRONG, f"{words}: this pair ends by itself; install PySide6 {BEST_QT}"
    elif qt != BEST_QT:
        yield Verdict.ATTENTION, f"{words}; it is tried with PySide6 {BEST_QT}"
    else:
        yield Verdict.OK, words


def _settings(file: Path) -> Iterator[tuple[Verdict, str]]:
    _, problems = read_settings(file)
    if not file.exists():
        yield Verdict.OK, f"{file} is not there; the defaults are used"
    elif not problems:
        yield Verdict.OK, f"{file}"
    for problem in problems:
        yield Verdict.ATTENTION, f"{problem}"
    if file.exists() and not os.access(file, os.W_OK):
        yield (
            Verdict.ATTENTION,
            f"{file} is read-only: the menu's changes last until the next start",
        )


def _show(settings: Settings) -> Iterator[tuple[Verdict, str]]:
    verdict = check_show(settings.show, fonts=FONTS, words=translated())
    problems, warnings = (verdict.count(kind) for kind in (Severity.PROBLEM, Severity.WARNING))
    if verdict.summary is None:
        first = next((each for each in verdict.problems), None)
        yield Verdict.WRONG, f"{settings.show} cannot be played: {first}"
        return
    told = verdict.summary
    words = f"{told.title}: {told.playable} of {told.slides} slides play; in {settings.show}"
    if problems:
        yield Verdict.ATTENTION, f"{words}; {problems} problems, see `kiosk check {settings.show}`"
    else:
        yield Verdict.OK, f"{words}; no problems, {warnings} warnings"
    spoken = list(told.languages)
    if settings.language and settings.language not in spoken:
        yield Verdict.ATTENTION, f"it does not speak {settings.language}, but {', '.join(spoken)}"


def _parts() -> Iterator[tuple[Verdict, str]]:
    missing = [family for family in FAMILIES if not any(FONTS.glob(f"{family}-*.ttf"))]
    if util.find_spec("qtawesome") is None:
        missing.append("the icons (qtawesome)")
    if missing:
        yield Verdict.WRONG, f"fonts are missing: {', '.join(missing)}"
    else:
        yield Verdict.OK, f"fonts and icons are there, in {FONTS}"
    if not any(TRANSLATIONS.glob("*.qm")):
        yield Verdict.ATTENTION, "the program speaks English only: its translations are not built"


def _folder(folder: Path) -> Iterator[tuple[Verdict, str]]:
    why = _unwritable(folder)
    free = health.disk_free(folder)
    if why:
        yield Verdict.WRONG, f"{folder} cannot be written: {why}"
    elif free is not None and free < TOO_LITTLE_DISK:
        yield Verdict.WRONG, f"{folder}: {free} MB are left on its disk"
    elif free is not None and free < LITTLE_DISK:
        yield Verdict.ATTENTION, f"{folder}: {free} MB are left on its disk"
    else:
        yield Verdict.OK, f"{folder}, {_gigabytes(free)} free on its disk"


def _unwritable(folder: Path) -> str:
    """Why nothing can be written there; empty where it can. Leaves nothing behind."""
    place = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        with tempfile.TemporaryFile(dir=place) as file:
            file.write(b"x")
            file.flush()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _pin(settings: Settings) -> Iterator[tuple[Verdict, str]]:
    record = attempts.AttemptsFile(state_folder(made=False) / attempts.FILE)
    door = Door(settings.pin, record)
    if door.lock is Lock.NONE:
        yield Verdict.ATTENTION, "none is set: the hidden gesture opens the menu; see `kiosk pin`"
    elif door.lock is Lock.LOST:
        yield Verdict.WRONG, "there was one, and it cannot be read: nobody gets in; see `kiosk pin`"
    elif not record.exists:
        yield Verdict.ATTENTION, "the record of tries is lost: the pad will be locked for an hour"
    elif door.wait > 0:
        yield Verdict.ATTENTION, f"set; after wrong ones locked for {door.wait / 60:.0f} minutes"
    else:
        yield Verdict.OK, "set"


def _screen() -> Iterator[tuple[Verdict, str]]:
    if not display.named():
        yield Verdict.ATTENTION, "none is named here; in the graphical session DISPLAY names it"
    elif not display.answers():
        name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
        yield Verdict.WRONG, f"{name} does not answer"
    else:
        yield Verdict.OK, "there is one; that it never blanks: `xset s off -dpms s noblank`"
    blank = _CONSOLE_BLANK.read_text(encoding="ascii").strip() if _CONSOLE_BLANK.exists() else "0"
    if blank not in ("0", ""):
        yield (
            Verdict.ATTENTION,
            f"the console goes black after {blank} s; start with consoleblank=0",
        )


def _mounting(settings: Settings) -> Iterator[tuple[Verdict, str]]:
    if settings.panel_inches is None or settings.lower_edge_mm is None:
        yield (
            Verdict.OK,
            "not told; with panel_inches and lower_edge_mm in the settings it is looked at",
        )
        return
    mounting = Mounting(settings.panel_inches, settings.lower_edge_mm)
    for stage in (LANDSCAPE, PORTRAIT):
        if settings.orientation in ("auto", stage.name):
            yield from _targets(mounting, stage)
            yield from _heights(mounting, stage)


def _targets(mounting: Mounting, stage: Stage) -> Iterator[tuple[Verdict, str]]:
    smallest, low = (side * mounting.pixel_mm(stage) for side in (SMALLEST_TARGET, LOW_TARGET))
    words = f"{stage.name}: the smallest controls are {smallest:.0f} mm"
    if low < TARGET_MM:
        wanted = mounting.inches * TARGET_MM / low
        yield (
            Verdict.ATTENTION,
            f"{words}, in low reach {low:.0f}; for {TARGET_MM:g} mm the panel has to measure"
            f" {wanted:.1f} inches",
        )
    elif smallest < TARGET_MM:
        yield Verdict.ATTENTION, f"{words}; in low reach all are {TARGET_MM:g} mm or larger"
    else:
        yield Verdict.OK, words


def _heights(mounting: Mounting, stage: Stage) -> Iterator[tuple[Verdict, str]]:
    bottom = mounting.height_mm(stage, stage.lowest - mounting.lift(stage))
    top = mounting.height_mm(stage, stage.band)
    usual = (mounting.height_mm(stage, y) for y in (stage.lowest, stage.highest))
    words = (
        f"{stage.name}: controls lie {' to '.join(f'{each:.0f}' for each in usual)} mm above the"
        f" floor, in low reach {bottom:.0f} to {top:.0f}"
    )
    if bottom < LOWEST_MM - 0.5:
        yield Verdict.ATTENTION, f"{words}; hang it {LOWEST_MM - bottom:.0f} mm higher"
    elif top > HIGHEST_MM:
        yield Verdict.ATTENTION, f"{words}; hang it {top - HIGHEST_MM:.0f} mm lower"
    else:
        yield Verdict.OK, f"{words}; a seated visitor reaches {LOWEST_MM:.0f} to {HIGHEST_MM:.0f}"


def _renderer(settings: Settings) -> Iterator[tuple[Verdict, str]]:
    if settings.renderer != "auto":
        yield Verdict.OK, f"{settings.renderer}, as the settings say"
    elif sys.platform.startswith("linux") and not any(_GRAPHICS.glob("renderD*")):
        yield Verdict.OK, f"software: this machine has no graphics device in {_GRAPHICS}"
    else:
        yield Verdict.OK, "the GPU, if OpenGL is not computed by the processor; the log says which"


def _clock() -> Iterator[tuple[Verdict, str]]:
    now = time.time()
    words = time.strftime("%Y-%m-%d %H:%M %Z", time.localtime(now))
    if is_plausible(now):
        yield Verdict.OK, words
    else:
        yield Verdict.ATTENTION, f"{words} cannot be right; the hall counts as open meanwhile"


def _hours(settings: Settings) -> Iterator[tuple[Verdict, str]]:
    hours, now = settings.opening_hours(), time.time()
    if hours is None:
        yield Verdict.OK, "the hall is always open"
        return
    change = hours.next_change(now)
    until = f" until {hours.spelled(change)}" if change else " and stays so"
    yield Verdict.OK, f"the hall is {'open' if hours.is_open(now) else 'closed'}{until}"


def _voice(settings: Settings) -> Iterator[tuple[Verdict, str]]:
    if not settings.read_aloud:
        yield Verdict.OK, "nothing is read aloud; the settings say so"
    elif not sys.platform.startswith("linux") or speech_service.door().is_socket():
        yield Verdict.OK, "a speech service is there; the kiosk's log says what it speaks"
    else:
        words = f"no speech service listens at {speech_service.door()}: nothing is read aloud"
        yield Verdict.ATTENTION, words


def _machine() -> Iterator[tuple[Verdict, str]]:
    free, degrees = health.memory_free(), health.temperature()
    memory = f"{free} MB of memory free" if free is not None else "free memory is not told"
    little = free is not None and free < LITTLE_MEMORY
    yield (Verdict.ATTENTION if little else Verdict.OK), f"{memory}, {os.cpu_count()} processors"
    if degrees is None:
        yield Verdict.OK, "tells no temperature"
    else:
        yield (
            (Verdict.ATTENTION if degrees >= HOT else Verdict.OK),
            f"{degrees:.0f} degrees Celsius",
        )
    yield Verdict.OK, f"runs for {boot_clock.now() / 3600:.0f} hours"


def _supervisor() -> Iterator[tuple[Verdict, str]]:
    told = health.restarts(state_folder(made=False) / "supervisor.json")
    if told is None:
        yield Verdict.OK, "nothing was replaced yet"
    else:
        count, fault = told
        last = f"; the last time: {fault}" if fault else ""
        yield Verdict.OK, f"the player was replaced {count} times in all{last}"
    for line in health.last_problems(log_file()):
        yield Verdict.ATTENTION, f"in the log: {line}"
    watched = os.environ.get("WATCHDOG_USEC")
    if watched:
        yield Verdict.OK, f"systemd waits {int(watched) / 1e6:g} s for a sign of life"
    elif "NOTIFY_SOCKET" not in os.environ and shutil.which("systemctl"):
        yield (
            Verdict.OK,
            "this shell is no unit of systemd's; for the kiosk see systemctl status",
        )


def _gigabytes(megabytes: int | None) -> str:
    return "?" if megabytes is None else f"{megabytes / 1000:.1f} GB"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "without a name"

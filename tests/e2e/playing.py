"""A `kiosk run` of its own on the virtual screen: its log read line by line, a finger, a look."""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from tests.e2e.area import Area
from tests.e2e.virtual_screen import VirtualScreen

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0  # a busy machine is slow, not broken
ALONE, SUPERVISED = ("kiosk", "run", "--unsupervised"), ("kiosk", "run")
_AN_INSTANT = 0.03
_A_TAP = ("mousedown", 1, "sleep", 0.02, "mouseup", 1)
_SAME = 2.0  # of 255, on average: what drifts and breathes stays below
_AT_REST = "SIX"  # sleeping, idle, ended


class Playing:
    """The log is read on like a script: each `says` waits for a line below the last one found.

    `under` is a command that runs another one, such as strace.
    """

    def __init__(
        self,
        screen: VirtualScreen,
        show: Path,
        *options: str,
        command: Sequence[str] = ALONE,
        environment: Mapping[str, str] = MappingProxyType({}),
        under: Sequence[str] = (),
    ) -> None:
        self.screen = screen
        self.log: list[str] = []
        self._read_to = 0
        self._news = threading.Condition()
        self._process = subprocess.Popen(
            [*under, sys.executable, "-m", *command, show, *options],
            cwd=ROOT,
            env={**_environment(screen.display), **environment},
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    @property
    def complaints(self) -> list[str]:
        """Everything in the log that is not mere information."""
        return [line for line in self.log if not line.startswith(("INFO", "DEBUG"))]

    def says(self, words: str, within: float = PATIENCE) -> str:
        return self.says_one_of(words, within=within)

    def says_one_of(self, *words: str, within: float = PATIENCE) -> str:
        """The line."""
        wanted = re.compile(rf"({'|'.join(map(re.escape, words))})(?![\w-])")
        deadline = time.monotonic() + within
        with self._news:
            while True:
                for line in self.log[self._read_to :]:
                    self._read_to += 1
                    if wanted.search(line):
                        return line
                left = deadline - time.monotonic()
                if left <= 0 or not self.runs:
                    raise AssertionError(f"never said {words!r}:\n" + "\n".join(self.log))
                self._news.wait(min(left, 0.5))

    def says_all(self, *words: str) -> None:
        """In whichever order."""
        start, end = self._read_to, 0
        for each in words:
            self._read_to = start
            self.says(each)
            end = max(end, self._read_to)
        self._read_to = end

    def shows(self, slide: str, within: float = PATIENCE) -> None:
        """It stands complete on the screen."""
        self.says(f"slide {slide}", within)

    def log_from_here(self) -> None:
        """What was said until now does not count any more."""
        self._read_to = len(self.log)

    def memory(self) -> int:
        """Proportional set size in megabytes."""
        return proportional_memory(self.pid)

    def unheard(self) -> list[str]:
        """The lines below the one found last."""
        return self.log[self._read_to :]

    def tap(self, x: float, y: float) -> None:
        self.screen.finger("mousemove", round(x), round(y), *_A_TAP)

    def double_tap(self, x: float, y: float) -> None:
        self.screen.finger("mousemove", round(x), round(y), *_A_TAP, "sleep", 0.08, *_A_TAP)

    def swipe(self, by: int, y: int = 540, x: int = 960) -> None:
        """From x to x + by, like a finger: many small steps."""
        start = x - by // 2
        self.screen.finger(
            *("mousemove", start, y, "mousedown", 1),
            *(word for at in _steps(start, by) for word in ("sleep", 0.016, "mousemove", at, y)),
            *("sleep", 0.05, "mouseup", 1),
        )

    def drag(self, *points: tuple[float, float]) -> None:
        """From point to point with a finger that stays down, and is lifted at rest."""
        (x, y), *others = points
        moves: list[object] = []
        for towards_x, towards_y in others:
            for step in range(1, 13):
                at = (x + (towards_x - x) * step / 12, y + (towards_y - y) * step / 12)
                moves += ["sleep", 0.016, "mousemove", *map(round, at)]
            x, y = towards_x, towards_y
        start = map(round, points[0])
        self.screen.finger(
            *("mousemove", *start, "mousedown", 1), *moves, "sleep", 0.05, "mouseup", 1
        )

    def key(self, *names: str) -> None:
        self.screen.finger("key", "--delay", 60, *names)

    def look(self, area: Area) -> np.ndarray[Any, Any]:
        """A part of the screen: rows, columns, and blue, green, red."""
        rows = slice(area.top, area.top + area.height)
        return self.screen.picture()[rows, area.left : area.left + area.width]

    def still(self, area: Area) -> np.ndarray[Any, Any]:
        """How it looks once nothing has moved there for half a second.

        Where the machine is too busy to draw nothing moves either: half of that second it has had
        nothing to do, or has been at work.
        """
        seen, since, free, worked = self.look(area), time.monotonic(), 0.0, processor_time(self.pid)

        def stands() -> bool:
            nonlocal seen, since, free, worked
            if not self.looks_like(seen, area):
                seen, since, free = self.look(area), time.monotonic(), 0.0
                worked = processor_time(self.pid)
            if not (is_busy(self.pid) or is_busy(self.screen.pid)):
                free += _AN_INSTANT
            drawing = processor_time(self.pid) - worked
            return time.monotonic() - since > 0.5 and free + drawing > 0.25

        self.until(stands, "it stands still")
        return seen

    def looks_like(self, before: np.ndarray[Any, Any], area: Area) -> bool:
        return bool(np.abs(self.look(area) - before).mean() < _SAME)

    def is_amber(self, button: Area) -> bool:
        """Along its upper edge, above its words."""
        line = Area(button.left + button.width // 3, button.top + 10, button.width // 3, 6)
        blue, _, red = self.look(line).reshape(-1, 3).T
        return bool(red.min() > 200 and blue.max() < 120)

    def until(self, true: Callable[[], bool], what: str, within: float = PATIENCE) -> None:
        deadline = time.monotonic() + within
        while not true():
            assert self.runs, "\n".join(self.log)
            assert time.monotonic() < deadline, f"not within {within} s: {what}"
            time.sleep(_AN_INSTANT)

    def wait(self) -> int:
        """Until it has ended by itself; its status."""
        return self._process.wait(PATIENCE)

    def stop(self) -> int:
        """Ask it to end; its status."""
        self._process.terminate()
        try:
            return self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._listener.join(PATIENCE)

    def _listen(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as lines:
            for line in lines:
                with self._news:
                    self.log.append(line.rstrip())
                    self._news.notify_all()
        with self._news:
            self._news.notify_all()


def is_busy(pid: int) -> bool:
    """Whether a thread of the process or of those it has started runs, or would if it could."""
    tasks = [task for each in _tree(pid) for task in Path(f"/proc/{each}/task").glob("*/stat")]
    return any(_stat(task)[0] not in _AT_REST for task in tasks)


def processor_time(pid: int) -> float:
    """Of the process and of those it has started, in seconds."""
    stats = [_stat(Path(f"/proc/{each}/stat")) for each in _tree(pid)]
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / os.sysconf("SC_CLK_TCK")


def _tree(pid: int) -> list[int]:
    children = " ".join(map(_read, Path(f"/proc/{pid}/task").glob("*/children"))).split()
    return [pid, *(each for child in children for each in _tree(int(child)))]


def _stat(file: Path) -> list[str]:
    """The fields after the name; of what has ended just now, none that says more than that."""
    return _read(file).rpartition(")")[2].split() or ["X", *"0" * 12]


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except OSError:
        return ""


def proportional_memory(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return round(kilobytes / 1024)


def _environment(display: str) -> dict[str, str]:
    mine = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "PYTHONUNBUFFERED": "1"}
    left_out = ("QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    return {name: text for name, text in os.environ.items() if name not in left_out} | mine


def _steps(start: int, by: int) -> list[int]:
    count = max(4, abs(by) // 60)
    return [start + round(by * step / count) for step in range(1, count + 1)]

"""What a device can tell of its own state, without starting anything; None where it cannot."""

import json
import re
import shutil
from collections import deque
from pathlib import Path
from typing import Any

_PROC, _SYS = Path("/proc"), Path("/sys")
_THERMOMETERS = ("class/thermal/thermal_zone*/temp", "class/hwmon/hwmon*/temp1_input")
_MOST_STATE_BYTES, _MOST_LOG_BYTES = 64 * 1024, 256 * 1024
_PROBLEM = re.compile(r"^\S+ \S+ +(?:WARNING|ERROR|CRITICAL)\b")


def memory_used(pid: str = "self") -> int | None:
    """Megabytes of a process, its share of what several use counted once."""
    return _kilobytes(_PROC / pid / "smaps_rollup", "Pss")


def memory_free() -> int | None:
    """Megabytes that programs could still have."""
    return _kilobytes(_PROC / "meminfo", "MemAvailable")


def temperature() -> float | None:
    """The hottest of the thermometers, in degrees Celsius."""
    read = (_number(file) for place in _THERMOMETERS for file in _SYS.glob(place))
    plausible = [
        degrees for each in read if each is not None and 0 < (degrees := each / 1000) < 150
    ]
    return max(plausible, default=None)


def disk_free(folder: Path) -> int | None:
    """Megabytes on the disk that holds a folder, or will hold it."""
    for place in (folder, *folder.parents):
        if place.exists():
            try:
                return shutil.disk_usage(place).free // 1_000_000
            except OSError:
                return None
    return None


def restarts(supervisor: Path) -> tuple[int, str] | None:
    """How often the supervisor replaced the player, and why it last did."""
    try:
        with supervisor.open("rb") as stream:
            told = json.loads(stream.read(_MOST_STATE_BYTES))
        count, fault = told["restarts"], told["fault"]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
    sound = isinstance(count, int) and isinstance(fault, str)
    return (count, fault) if sound else None


def last_problems(log: Path, count: int = 3) -> list[str]:
    """The latest lines that are not mere information, the newest first."""
    try:
        with log.open("rb") as stream:
            stream.seek(0, 2)
            stream.seek(max(0, stream.tell() - _MOST_LOG_BYTES))
            text = stream.read(_MOST_LOG_BYTES).decode("utf-8", "replace")
    except OSError:
        return []
    found = deque((line for line in text.splitlines() if _PROBLEM.match(line)), maxlen=count)
    return list(reversed(found))


def _kilobytes(file: Path, name: str) -> int | None:
    try:
        lines = file.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    found: Any = next((line.split()[1] for line in lines if line.startswith(f"{name}:")), None)
    return round(int(found) / 1024) if found and found.isdecimal() else None


def _number(file: Path) -> float | None:
    try:
        return float(file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None

"""Whether a kiosk is still all there is: one window over the whole screen, one process."""

import re
import subprocess
from pathlib import Path

from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import HEIGHT, WIDTH, VirtualScreen

_PLACE = re.compile(r'0x([0-9a-f]+) (?:"|\(has no name\)).*?(\d+)x(\d+)\+(-?\d+)\+(-?\d+) ')


def broken(kiosk: Playing) -> list[str]:
    """What is not as it was; nothing when all is."""
    if not kiosk.runs:
        return ["it has ended"]
    seen = windows(kiosk.screen)
    started = children(kiosk.pid)
    heard = [line for line in kiosk.log if re.search(r"\b(operator|guide) on\b", line)]
    return [
        *([f"windows: {seen}"] if seen != [(WIDTH, HEIGHT, 0, 0)] else []),
        *([f"it has started {started}"] if started else []),
        *(["somebody else has the keys"] if not _has_keys(kiosk) else []),
        *heard,
        *kiosk.complaints,
    ]


def windows(screen: VirtualScreen) -> list[tuple[int, ...]]:
    """Width, height and place of every window that can be seen and is larger than a pixel."""
    names = _said(screen, "xwininfo", "-root", "-children").splitlines()
    found = [match for line in names if (match := _PLACE.search(line))]
    return [
        tuple(int(number) for number in match.groups()[1:])
        for match in found
        if "IsViewable" in _said(screen, "xwininfo", "-id", f"0x{match[1]}")
    ]


def children(pid: int) -> list[str]:
    """The programs that a process has started and that still run."""
    found: list[str] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text(encoding="ascii").split():
            name = Path(f"/proc/{child}/comm")
            found.append(name.read_text(encoding="utf-8").strip() if name.exists() else child)
    return found


def _has_keys(kiosk: Playing) -> bool:
    focused = _said(kiosk.screen, "xdotool", "getwindowfocus", "getwindowpid")
    return focused.strip() == str(kiosk.pid)


def _said(screen: VirtualScreen, *command: str) -> str:
    done = subprocess.run(
        command, env=screen.environment(), capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout

"""One kiosk for one screen: two would take it from each other every second."""

import hashlib
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import KioskError

if sys.platform != "win32":
    import fcntl

PATIENCE = 3.0  # of one whose supervisor was killed, the player needs a moment to go
_NO_SCREENS = ("offscreen", "minimal")


def claim(
    folder: Path, environment: Mapping[str, str] = os.environ, patience: float = PATIENCE
) -> int | None:
    """Be the only one on the screen that the environment names, until this process and its children
    have ended, in whatever way. Returns the handle that is held.

    KioskError where another one is and stays. None where nothing can be claimed: that keeps nobody
    away.
    """
    screen = _screen(environment)
    if sys.platform == "win32" or not screen:
        return None
    name = hashlib.sha256(screen.encode()).hexdigest()[:8]
    try:
        handle = os.open(folder / f"screen-{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        deadline = time.monotonic() + patience
        while not _is_free(handle):
            if time.monotonic() > deadline:
                other = os.read(handle, 20).decode("ascii", "replace")
                os.close(handle)
                raise KioskError(
                    f"a kiosk is on this screen already, as process {other}; end that one first"
                )
            time.sleep(0.05)
        os.ftruncate(handle, 0)
        os.write(handle, str(os.getpid()).encode())
    except OSError:
        return None
    return handle


def _is_free(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _screen(environment: Mapping[str, str]) -> str:
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform.startswith(_NO_SCREENS):
        return ""
    if platform and not platform.startswith(("xcb", "wayland")):
        return platform
    names = (environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", ""))
    return " ".join(names).strip()

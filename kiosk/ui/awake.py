"""Keeps an X server from blanking its screen, which it does after ten minutes without a finger.

On Qt's own connection. Elsewhere (Wayland, Windows, macOS) it is the system that must be told.
"""

import ctypes
import logging
from ctypes import byref, c_int, c_ubyte, c_uint16, c_void_p
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

AGAIN_MS = 3_600_000  # a desktop may have set it back
_log = logging.getLogger(__name__)


class AwakeScreen(QObject):
    """From `keep` on until `give_back`, which leaves the server as it was."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._display: c_void_p | None = None
        self._before: tuple[int, ...] = ()
        self._powers_down = False
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._keep)

    def keep(self) -> None:
        self._display = _display(self._app)
        if self._display is None:
            return
        try:
            self._x = ctypes.CDLL("libX11.so.6")
        except OSError:
            _log.info("the screen may go dark by itself: there is no libX11 to tell the server")
            self._display = None
            return
        self._again.start()
        self._keep()

    @Slot()
    def _keep(self) -> None:
        assert self._display is not None
        values = [c_int() for _ in range(4)]
        self._x.XGetScreenSaver(self._display, *map(byref, values))
        found = tuple(value.value for value in values)
        if not self._before:
            self._before = found
        if found[0]:
            _log.info("the screen stays lit; the server would blank it after %d s", found[0])
            self._x.XSetScreenSaver(self._display, 0, *found[1:])
        self._x.XForceScreenSaver(self._display, 0)  # lit now, if it was not
        self._powers_down = _power(self._display, down=False) or self._powers_down
        self._x.XFlush(self._display)

    def give_back(self, *, server_lives: bool) -> None:
        """Xlib ends the process where it does not live."""
        self._again.stop()
        if self._display is None or not server_lives:
            return
        self._x.XSetScreenSaver(self._display, *self._before)
        if self._powers_down:
            _power(self._display, down=True)
        self._x.XFlush(self._display)


def _display(app: QGuiApplication) -> c_void_p | None:
    if app.platformName() != "xcb":
        return None
    native: Any = app.nativeInterface()
    return c_void_p(native.display()) if native is not None else None


def _power(display: c_void_p, *, down: bool) -> bool:
    """Whether the server was in the habit of switching the screen off."""
    try:
        extensions = ctypes.CDLL("libXext.so.6")
    except OSError:
        return False
    base, error, level, state = c_int(), c_int(), c_uint16(), c_ubyte()
    if not extensions.DPMSQueryExtension(display, byref(base), byref(error)):
        return False
    if not extensions.DPMSCapable(display):
        return False
    extensions.DPMSInfo(display, byref(level), byref(state))
    if down:
        extensions.DPMSEnable(display)
    elif state.value:
        extensions.DPMSDisable(display)
    return bool(state.value)

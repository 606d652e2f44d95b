"""The keys that act: those of a keypad. Every other key and chord is somebody, and does nothing."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_ACTING = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Home,
        Qt.Key.Key_F1,  # a keypad's key for help, by either name
        Qt.Key.Key_Help,
        Qt.Key.Key_B,  # a presenter's clicker, for a blank screen; so does the next
        Qt.Key.Key_Period,
        Qt.Key.Key_Backspace,  # on the operator's pad, like the digits
        *map(Qt.Key, range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    }
)
_BACKWARDS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_OF_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
LONGEST_HELD = 10.0  # a hand drives a slider through its range in three seconds


class Keys(QObject):
    """Stands before the window and everything in it; calls `touched` for a key it keeps away.

    A key that is held longer than anybody would is nobody: something lies on the keyboard.
    Keep a reference, and take it off before the window goes.
    """

    def __init__(
        self,
        window: QObject,
        touched: Callable[[], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._touched = touched
        self._clock = clock
        self._held_since = clock()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _OF_KEYS or not isinstance(event, QKeyEvent):
            return False
        foreign = event.key() not in _ACTING
        if event.type() is QEvent.Type.KeyRelease:
            return foreign  # the end of an acting key is told, whatever was pressed meanwhile
        if not event.isAutoRepeat():
            self._held_since = self._clock()
        refused = foreign or _is_chord(event) or self._is_stuck(event)
        if refused and event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._touched()
        return refused

    def _is_stuck(self, press: QKeyEvent) -> bool:
        return press.isAutoRepeat() and self._clock() - self._held_since > LONGEST_HELD


def _is_chord(press: QKeyEvent) -> bool:
    held = press.modifiers() & ~_KEYPAD
    return held != _NONE and not (held == _SHIFT and press.key() in _BACKWARDS)

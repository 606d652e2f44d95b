"""Sends what Qt, QML and stray exceptions say into logging instead of stderr."""

import logging
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)


def install(fault: Callable[[], None] = lambda: None) -> None:
    """`fault` is called, in whichever thread, for each uncaught exception of Python and of QML.

    In a slot, a property, an override of a virtual, a timer, a thread and a destructor the program
    goes on after one.
    """
    listener = _Listener(fault)
    qInstallMessageHandler(listener.from_qt)
    sys.excepthook = lambda _, error, __: listener.from_python(error, "")
    threading.excepthook = listener.from_thread
    sys.unraisablehook = listener.from_nowhere


class _Listener:
    def __init__(self, fault: Callable[[], None]) -> None:
        self._fault = fault
        self._latest = ""  # words of an exception, which QML says again as its own

    def from_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        logging.getLogger(f"qt.{context.category or 'unnamed'}").log(_LEVELS[kind], "%s", message)
        of_qml = _LEVELS[kind] >= logging.WARNING and (context.file or "").endswith(".qml")
        if of_qml and not (self._latest and message.endswith(f"Error: {self._latest}")):
            self._fault()

    def from_python(self, error: BaseException | None, where: str) -> None:
        _log.error("uncaught%s", where, exc_info=error)
        self._latest = _words_of(error)
        self._fault()

    def from_thread(self, given: threading.ExceptHookArgs) -> None:
        self.from_python(given.exc_value, f" in the thread {given.thread and given.thread.name}")

    def from_nowhere(self, given: "sys.UnraisableHookArgs") -> None:
        self.from_python(given.exc_value, f" in {_spelled(given.object)}")


def _words_of(error: BaseException | None) -> str:
    try:
        return str(error or "")
    except Exception:
        return ""


def _spelled(thing: object) -> str:
    try:
        return repr(thing)
    except Exception:  # of what is half destroyed
        return type(thing).__name__

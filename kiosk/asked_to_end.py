"""SIGTERM and SIGINT end a program of Qt, with status 0."""

import signal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

_LOOKS_EVERY_MS = 500


def end_on_signals(app: QGuiApplication) -> QTimer:
    """From now on, also before the event loop runs. The timer stops with the program.

    Python hears of a signal only while its own code runs, hence the timer. By a timer too, since
    an exit that comes before the loop is forgotten; and `exit`, since `quit` asks the window, which
    refuses to close.
    """
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: QTimer.singleShot(0, app, lambda: app.exit(0)))
    awake = QTimer(app, interval=_LOOKS_EVERY_MS)
    awake.timeout.connect(lambda: None)
    awake.start()
    return awake

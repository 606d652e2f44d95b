"""A program of Qt ends with 0 when it is asked to, whenever that is."""

import signal
import subprocess
import sys

import pytest

BEGIN = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.asked_to_end import end_on_signals
app = QGuiApplication(["test", "-platform", "offscreen"])
end_on_signals(app)
ask = lambda: os.kill(os.getpid(), int(sys.argv[1]))
"""


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("when", ["ask()", "QTimer.singleShot(50, ask)"], ids=["before", "in"])
def test_it_ends_when_it_is_asked_to_before_its_event_loop_and_in_it(sign, when):
    program = f"{BEGIN}{when}\nsys.exit(app.exec())"
    command = [sys.executable, "-c", program, str(int(sign))]
    assert subprocess.run(command, timeout=10, check=False).returncode == 0

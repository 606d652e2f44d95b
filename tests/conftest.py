"""What every test stands on: Qt without a screen and without a GPU."""

import os
import tempfile
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
# A player of the tests keeps its log where the tests keep theirs, and has no settings.
os.environ["XDG_STATE_HOME"] = str(Path(tempfile.gettempdir()) / "kiosk-tests")
os.environ["XDG_CONFIG_HOME"] = str(Path(tempfile.gettempdir()) / "kiosk-tests" / "no-settings")
# The machine's own voice has nothing to say.
os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{os.devnull}"

from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication

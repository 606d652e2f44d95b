"""Run the QML tests: python -m tests.qml [-input FILE] [CASE::function]."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

import kiosk.ui  # noqa: F401  registers the module Kiosk.Core
from kiosk import paths
from kiosk.ui import fonts


class Setup(QObject):
    @Slot()
    def applicationAvailable(self) -> None:
        fonts.load()

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(paths.QML))


os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
here = str(Path(__file__).parent)
sys.exit(QUICK_TEST_MAIN_WITH_SETUP("kiosk", Setup, [sys.argv[0], "-input", here, *sys.argv[1:]]))

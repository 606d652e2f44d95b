"""Builds the one window and everything behind it; whoever runs or exports a show begins here."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.reading import LoadedShow, read_show
from kiosk.errors import KioskError, Problem, UnplayableShowError
from kiosk.paths import QML
from kiosk.ui.keys import Keys
from kiosk.ui.low_touches import LowTouches
from kiosk.ui.network import OfflineNetwork
from kiosk.ui.show_controller import ShowController
from kiosk.ui.words import ProgramWords

LARGEST_PICTURE_MB = 64
_log = logging.getLogger(__name__)


class Player:
    """Owns engine, window and controller. Needs an application, and the fonts loaded.

    Call `close` before the application ends: QML must go before the controller it reads.
    """

    def __init__(self, controller: ShowController, **properties: Any) -> None:
        QImageReader.setAllocationLimit(LARGEST_PICTURE_MB)
        self.controller = controller
        self._prepare_films()
        controller.showChanged.connect(self._prepare_films)
        self._network = OfflineNetwork()
        self._engine: QQmlApplicationEngine | None = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._network)
        self._engine.addImportPath(str(QML))
        ProgramWords(controller, self._engine)
        self._engine.setInitialProperties({"controller": controller, **properties})
        self._engine.loadFromModule("Kiosk", "Main")
        windows = self._engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise KioskError("the screen could not be built; the lines above say why")
        self.window = windows[0]
        self._keys = Keys(self.window, controller.touch)
        self._low_touches = LowTouches(self.window, controller.touch)

    def _prepare_films(self) -> None:
        """The first show with a film brings Qt's multimedia in; without that its words stand."""
        if not self.controller.has_film():
            return
        try:
            import kiosk.ui.film  # noqa: F401  registers its type; see there
        except ImportError as error:
            _log.warning("films cannot be shown: %s", error)

    def resize(self, size: QSize) -> None:
        self.window.resize(size)

    def close(self) -> None:
        if self._engine is not None:
            self.window.removeEventFilter(self._keys)
            self.window.removeEventFilter(self._low_touches)
        self._engine = None


def reader(file: Path) -> Callable[[], LoadedShow | Sequence[Problem]]:
    """Reads this show whenever it is called: the show, or why there is none."""

    def read() -> LoadedShow | Sequence[Problem]:
        try:
            return read_show(file)
        except UnplayableShowError as error:
            return error.problems
        except Exception:  # a mistake of ours; the screen must stay lit, and says where to look
            _log.exception("%s cannot be read", file)
            return [Problem(file, 0, 0, "", "cannot be read; the log of the kiosk says why")]

    return read

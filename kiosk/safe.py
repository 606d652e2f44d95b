"""The safe screen, where no show lives: code only, and as little of it as can be."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QColor, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView, QQuickWindow, QSGRendererInterface

from kiosk.asked_to_end import end_on_signals
from kiosk.heartbeat import Heartbeat
from kiosk.paths import FONTS, QML
from kiosk.watch.life import Beat, Life

_log = logging.getLogger(__name__)


class SafeView(QQuickView):
    """A window that does not close, whoever asks."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's own name
        event.ignore()


def run_safe(life: Life, *, windowed: bool = False, size: tuple[int, int] | None = None) -> int:
    """Stand on the screen until the process is told to end. Returns the exit status."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QGuiApplication.setDesktopSettingsAware(False)
    QGuiApplication.setQuitOnLastWindowClosed(False)
    app = QGuiApplication([sys.argv[0]])
    end_on_signals(app)
    for file in sorted(FONTS.glob("*.ttf")):  # what is missing is drawn in a font of the system
        QFontDatabase.addApplicationFont(str(file))
    view = _view(life)
    if windowed or size:
        view.resize(QSize(*size) if size else QSize(1280, 720))
        view.show()
    else:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        if app.platformName() == "xcb":
            view.setFlag(Qt.WindowType.BypassWindowManagerHint)  # none can put it away
        view.setGeometry(app.primaryScreen().geometry())
        view.showFullScreen()
    heartbeat = Heartbeat(life.beats, lambda _: Beat(stands=True), view)
    heartbeat.watch(view)
    _log.warning("the safe screen is shown")
    return app.exec()


def _view(life: Life) -> QQuickView:
    view = SafeView()
    view.setColor(QColor("#0A111B"))
    view.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties(_words(life))
    view.setSource(QUrl.fromLocalFile(str(QML / "Safe" / "SafeScreen.qml")))
    return view


def _words(life: Life) -> dict[str, object]:
    trouble = life.trouble
    assert trouble is not None
    return {
        "fault": trouble.fault.value,
        "show": trouble.show and Path(trouble.show).name,
        "log": trouble.log,
        "minutes": trouble.minutes,
        "seconds": trouble.seconds,
    }

"""Composition root: the only module that builds the parts and knows them all."""

import logging
import signal
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__, logs
from kiosk.errors import KioskError
from kiosk.heartbeat import Heartbeat
from kiosk.paths import state_folder
from kiosk.session.opening_hours import OpeningHours
from kiosk.session.session import Place
from kiosk.settings import Settings, settings_file
from kiosk.ui import OperatorPanel, ShowController, fonts, memory, qt_logging, renderer
from kiosk.ui.hall import Hall
from kiosk.ui.player import Player, reader
from kiosk.ui.slide_log import SlideLog
from kiosk.watch import display
from kiosk.watch.life import DISPLAY_LOST, TO_BE_RENEWED, Beat, Life

_ATTENDED = (ShowController.Phase.Visit, ShowController.Phase.Asking, ShowController.Phase.Guide)
_log = logging.getLogger(__name__)


def run(
    show: Path,
    *,
    windowed: bool = False,
    size: tuple[int, int] | None = None,
    language: str = "",
    orientation: str | None = None,
    renderer_wanted: str = "auto",
    screen: str | int = "",
    hours: OpeningHours | None = None,
    wakes: bool = True,
    device: Settings | None = None,
    life: Life | None = None,
) -> int:
    """Play a show until the process is told to end. Returns the exit status.

    `device` is what the operator may change; without it there is nothing to operate.
    `life` is what a supervisor has told; it has the last word.

    KioskError where there is no screen: Qt would end the process without a word for people.
    """
    if not display.named():
        raise KioskError(display.NONE)
    life = life or Life()
    show = Path(life.show) if life.show else show
    _log.info("kiosk %s plays %s", __version__, show)
    memory.keep_whole()
    qt_logging.install()
    # No theme of a desktop: it would load GTK and ask a portal for its settings.
    QGuiApplication.setDesktopSettingsAware(False)
    # Should a window go all the same, the supervisor sees that nothing is drawn any more.
    QGuiApplication.setQuitOnLastWindowClosed(False)
    app = QGuiApplication([sys.argv[0]])
    drawn_by = renderer.choose("software" if life.software else renderer_wanted)
    fonts.load()
    place = Place(life.slide, life.visiting, life.language) if life.slide else None
    controller = ShowController(reader(show), language=language, place=place)
    heartbeat = _heartbeat(controller, life.beats, str(show))
    properties = {} if orientation is None else {"portrait": orientation == "portrait"}
    panel = device and OperatorPanel(
        controller,
        replace(device, show=show),
        settings_file(),
        state_folder(made=False),
        app.exit,
        log=logs.log_file(),
        drawn_by=drawn_by,
    )
    player = Player(controller, panel=panel, **properties)
    SlideLog(player.window, controller)
    logs.name_slides(lambda: str(controller.slide))
    chosen = _chosen_screen(app, screen)
    player.window.setScreen(chosen)
    if windowed or size:
        player.resize(QSize(*size) if size else _window_size(orientation))
        if screen:
            player.window.setPosition(chosen.availableGeometry().topLeft())
        player.window.show()
    else:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        # Without a window manager nobody else makes the window as large as the screen.
        player.window.setGeometry(chosen.geometry())
        player.window.showFullScreen()
    # Without a window manager nobody else gives it the keys.
    player.window.requestActivate()
    _log.info("on the screen %r: %s", player.window.screen().name(), _spelled(player.window))
    controller.start()
    hall = Hall(controller, hours, wakes=wakes)
    if panel:
        panel.govern(hall)
    _warn_of_unknown(language, controller)
    alive = _quit_on_signals(app)
    controller.renewalWanted.connect(lambda why: _ask_to_be_renewed(app, why))
    player.window.sceneGraphError.connect(lambda _, words: _lose_display(app, words))
    if heartbeat:
        heartbeat.watch(player.window)
    status = app.exec()
    alive.stop()
    if panel:
        panel.keep()
    player.close()
    _log.info("ended")
    return status


def _ask_to_be_renewed(app: QGuiApplication, why: str) -> None:
    _log.error("the kiosk starts anew: %s", why)
    app.exit(TO_BE_RENEWED)


def _window_size(orientation: str | None) -> QSize:
    return QSize(540, 960) if orientation == "portrait" else QSize(1280, 720)


def _chosen_screen(app: QGuiApplication, wanted: str | int) -> QScreen:
    """By its name or its number from 1; the main one, with a warning, where there is none such."""
    if wanted == "":
        return app.primaryScreen()
    screens = list(enumerate(app.screens(), 1))
    for number, screen in screens:
        if wanted in (number, screen.name()):
            return screen
    known = ", ".join(f"{number} {screen.name()!r}" for number, screen in screens)
    _log.warning("there is no screen %r; the main one is used; there are: %s", wanted, known)
    return app.primaryScreen()


def _spelled(window: QQuickWindow) -> str:
    place = window.geometry()
    return f"{place.width()} x {place.height()} at {place.x()}, {place.y()}"


def _warn_of_unknown(language: str, controller: ShowController) -> None:
    spoken = [each["code"] for each in controller.property("languages")]
    if language and spoken and language not in spoken:
        _log.warning("the show has no language %r; it speaks %s", language, ", ".join(spoken))


def _heartbeat(controller: ShowController, pipe: int, show: str) -> Heartbeat | None:
    """Built before QML, so that the supervisor hears of a slide first: it may be the last one."""
    if pipe < 0:
        return None

    def facts(window: QQuickWindow | None) -> Beat:
        phase = ShowController.Phase(controller.property("state"))
        troubled = phase is ShowController.Phase.Problem
        whole = troubled or phase is ShowController.Phase.Asleep
        return Beat(
            stands=whole or bool(window and window.property("settledSlide")),
            plays=not troubled,
            gpu=QQuickWindow.sceneGraphBackend() != "software",
            slide="" if troubled else controller.property("slide"),
            visiting=phase in _ATTENDED,
            language=controller.property("language"),
            show=show,
        )

    heartbeat = Heartbeat(pipe, facts, controller)
    for change in (controller.slideChanged, controller.stateChanged, controller.languageChanged):
        change.connect(heartbeat.tell_news)
    return heartbeat


def _lose_display(app: QGuiApplication, words: str) -> None:
    _log.error("the picture is lost: %s", words)
    app.exit(DISPLAY_LOST)


def _quit_on_signals(app: QGuiApplication) -> QTimer:
    """SIGTERM and SIGINT end the program; Python sees them only while its own code runs.

    `exit`, not `quit`: that one asks the window, which refuses to close.
    """
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: app.exit(0))
    awake = QTimer(app, interval=500)
    awake.timeout.connect(lambda: None)
    awake.start()
    return awake

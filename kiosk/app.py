"""Composition root: the only module that builds the parts and knows them all."""

import faulthandler
import logging
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__, logs
from kiosk.asked_to_end import end_on_signals
from kiosk.errors import KioskError
from kiosk.exits import ASKED_TO_END, DISPLAY_LOST, TO_BE_RENEWED
from kiosk.heartbeat import Heartbeat
from kiosk.paths import state_folder
from kiosk.session.session import Place
from kiosk.settings import Settings, settings_file
from kiosk.ui import OperatorPanel, ShowController, fonts, memory, qt_logging, renderer
from kiosk.ui.awake import AwakeScreen
from kiosk.ui.chosen_screen import ChosenScreen, spelled
from kiosk.ui.faults import Faults
from kiosk.ui.foremost import Foremost
from kiosk.ui.hall import Hall
from kiosk.ui.player import Player, reader
from kiosk.ui.read_aloud import ReadAloud
from kiosk.ui.slide_log import SlideLog
from kiosk.ui.voice import Voice
from kiosk.watch import display
from kiosk.watch.life import Beat, Life

_ATTENDED = (ShowController.Phase.Visit, ShowController.Phase.Asking, ShowController.Phase.Guide)
CLOSING_SECONDS = 3.0
_log = logging.getLogger(__name__)


def run(settings: Settings, life: Life | None = None) -> int:
    """Play a show until the process is told to end. Returns the exit status.

    `life` is what a supervisor has told; it has the last word.

    KioskError where there is no screen: Qt would end the process without a word for people.
    """
    if not display.named():
        raise KioskError(display.NONE)
    life = life or Life()
    if life.show:
        settings = replace(settings, show=Path(life.show))
    _log.info("kiosk %s plays %s", __version__, settings.show)
    memory.keep_whole()
    faults = Faults()
    qt_logging.install(faults.count)
    # No theme of a desktop: it would load GTK and ask a portal for its settings.
    QGuiApplication.setDesktopSettingsAware(False)
    # Should a window go all the same, the supervisor sees that nothing is drawn any more.
    QGuiApplication.setQuitOnLastWindowClosed(False)
    app = QGuiApplication([sys.argv[0]])
    alive = end_on_signals(app)
    drawn_by = renderer.choose("software" if life.software else settings.renderer)
    fonts.load()
    place = Place(life.slide, life.visiting, life.language) if life.slide else None
    controller = ShowController(reader(settings.show), language=settings.language, place=place)
    controller.distrust_film(life.deadly)
    heartbeat = _heartbeat(controller, life.beats, str(settings.show))
    panel = OperatorPanel(
        controller,
        settings,
        settings_file(),
        state_folder(made=False),
        app.exit,
        log=logs.log_file(),
        drawn_by=drawn_by,
    )
    player = Player(
        controller,
        panel=panel,
        **_turned(settings.orientation),
        panelInches=settings.panel_inches or 0.0,
        lowerEdgeMm=-1.0 if settings.lower_edge_mm is None else settings.lower_edge_mm,
    )
    SlideLog(player.window, controller)
    voice = Voice(player.window)
    if settings.read_aloud:
        ReadAloud(player.window, controller, voice)
    logs.name_slides(lambda: str(controller.slide))
    chosen = ChosenScreen(player.window, settings.screen)
    awake = AwakeScreen(app)
    chosen.lost.connect(lambda: app.exit(DISPLAY_LOST))
    foremost: Foremost | None = None
    if settings.windowed or settings.size:
        size = settings.size or _window_size(settings.orientation)
        _open_window(player.window, chosen, size)
    else:
        app.setOverrideCursor(Qt.CursorShape.BlankCursor)
        foremost = Foremost(player.window)
        chosen.cover()
        awake.keep()
    controller.start()
    panel.govern(Hall(controller, settings.opening_hours(), wakes=settings.wake_by_touch))
    _warn_of_unknown(settings.language, controller)
    if life.beats >= 0:
        controller.renewalWanted.connect(lambda why: _ask_to_be_renewed(app, why))
        _renew_what_decays(app, controller, faults, settings.memory_mb)
    player.window.sceneGraphError.connect(lambda _, words: _lose_display(app, words))
    if heartbeat:
        heartbeat.watch(player.window)
    status = app.exec()
    awake.give_back(server_lives=status == ASKED_TO_END)
    alive.stop()
    panel.keep()
    if foremost:
        foremost.stop()
    voice.close()
    # Closing waits for a decoder that may never come back from a dead disk.
    faulthandler.dump_traceback_later(CLOSING_SECONDS, exit=True, file=2)
    player.close()
    faulthandler.cancel_dump_traceback_later()
    _log.info("ended")
    return status


def _ask_to_be_renewed(app: QGuiApplication, why: str) -> None:
    _log.error("the kiosk starts anew: %s", why)
    app.exit(TO_BE_RENEWED)


def _renew_what_decays(
    app: QGuiApplication, controller: ShowController, faults: Faults, memory_mb: int
) -> None:
    """Only under a supervisor: without one the show goes on as well as it can."""
    watch = memory.MemoryWatch(controller, memory_mb)
    for sign in (faults.tooMany, watch.overBudget):
        # Queued: an error may come from any thread, and before the event loop runs.
        sign.connect(lambda: app.exit(TO_BE_RENEWED), Qt.ConnectionType.QueuedConnection)


def _turned(orientation: str) -> dict[str, bool]:
    """What Main.qml is told of it; nothing where the screen decides."""
    return {} if orientation == "auto" else {"portrait": orientation == "portrait"}


def _window_size(orientation: str) -> tuple[int, int]:
    return (540, 960) if orientation == "portrait" else (1280, 720)


def _open_window(window: QQuickWindow, chosen: ChosenScreen, size: tuple[int, int]) -> None:
    window.resize(QSize(*size))
    screen = chosen.screen()
    if screen is not None:
        window.setScreen(screen)
        if screen is not QGuiApplication.primaryScreen():
            window.setPosition(screen.availableGeometry().topLeft())
    window.show()
    # Without a window manager nobody else gives it the keys.
    window.requestActivate()
    _log.info("on the screen %r: %s", window.screen().name(), spelled(window.geometry()))


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
            show=str(controller.exchanged_for or show),
        )

    heartbeat = Heartbeat(pipe, facts, controller)
    for change in (controller.slideChanged, controller.stateChanged, controller.languageChanged):
        change.connect(heartbeat.tell_news)
    return heartbeat


def _lose_display(app: QGuiApplication, words: str) -> None:
    _log.error("the picture is lost: %s", words)
    app.exit(DISPLAY_LOST)

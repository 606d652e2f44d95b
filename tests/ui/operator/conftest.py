"""A screen with an operator at it; the gesture's clock is moved by hand."""

import pytest
from PySide6.QtCore import QPoint, QSize

from kiosk.operator import attempts
from kiosk.operator.attempts import AttemptsFile
from kiosk.operator.gesture import HOLD_SECONDS
from kiosk.operator.saving import keep_pin
from kiosk.settings import read_settings
from kiosk.ui import OperatorPanel, ShowController, fonts
from kiosk.ui.pin_entry import PinEntry
from kiosk.ui.player import Player
from tests.ui.conftest import Screen

PIN = "480793"
View, Says = OperatorPanel.View, PinEntry.Says


class Operated(Screen):
    """A screen with an operator's panel; its gesture's clock is moved by hand."""

    panel: OperatorPanel
    left_with: list[int]
    moment: list[float]

    @property
    def view(self):
        return View(self.panel.view)

    @property
    def says(self):
        return Says(self.panel.entry.says)

    def corner(self, right: bool, bottom: bool, inset: int) -> QPoint:
        window = self.player.window
        x = window.width() - 1 - inset if right else inset
        return QPoint(x, window.height() - 1 - inset if bottom else inset)

    def gesture(self, inset: int = 30) -> None:
        round_ = [(False, False), (True, False), (True, True), (False, True)]
        for seconds, where in [(HOLD_SECONDS, (False, False)), *((0.1, each) for each in round_)]:
            at = self.corner(*where, inset)
            self.press(at)
            self.moment[0] += seconds
            self.release(at)
            self.moment[0] += 0.2
            self.spin(5)

    def type(self, digits: str) -> None:
        for digit in digits:
            self.panel.entry.add(digit)
        self.panel.entry.enter()
        for _ in range(1000):
            self.spin(10)
            if self.says is not Says.Checking:
                return
        raise AssertionError("it is never looked at")


@pytest.fixture
def size() -> QSize:
    return QSize(960, 540)


@pytest.fixture
def settings(tmp_path):
    return tmp_path / "device" / "settings.toml"


@pytest.fixture
def pin(settings):
    settings.parent.mkdir()
    keep_pin(PIN, settings, AttemptsFile(settings.parent / attempts.FILE))


@pytest.fixture
def operated(qapp, size: QSize, read, settings):
    fonts.load()
    settings.parent.mkdir(exist_ok=True)
    seconds, moment, left_with = [0.0], [100.0], []
    controller = ShowController(read, language="en", clock=lambda: seconds[0])
    panel = OperatorPanel(
        controller,
        read_settings(settings)[0],
        settings,
        settings.parent,
        left_with.append,
        controller,
        clock=lambda: moment[0],
    )
    player = Player(controller, still=True, portrait=size.height() > size.width(), panel=panel)
    player.resize(size)
    player.window.show()
    player.window.requestActivate()
    controller.start()
    made = Operated(player, lambda: seconds[0], seconds)
    made.panel, made.left_with, made.moment = panel, left_with, moment
    if controller.slide:
        made.stand()
    yield made
    player.close()

"""A visitor who is quicker than the start: what may lie over a slide is built while it enters."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk.ui import ShowController, fonts
from kiosk.ui.player import Player
from tests.ui.conftest import Screen


@pytest.fixture
def size():
    return QSize(960, 540)


def test_who_asks_in_the_moment_the_first_slide_stands_has_the_panel_at_once(qapp, size, read):
    fonts.load()
    player = Player(ShowController(read, language="en", clock=lambda: 0.0), still=True)
    screen = Screen(player, lambda: 0.0)
    seen = []

    def ask() -> None:
        if player.window.property("settledSlide") and not seen:
            seen.append([panel.property("opened") for panel in screen.items("AccessPanel")])
            player.controller.touch()
            QTest.keyClick(player.window, Qt.Key.Key_F1)
            seen.append([panel.property("opened") for panel in screen.items("AccessPanel")])

    player.window.settledSlideChanged.connect(ask)
    player.resize(size)
    player.window.show()
    player.window.requestActivate()
    player.controller.start()
    screen.stand()
    player.close()
    assert seen == [[], [True]]  # before there is none; then it is there and open

"""Two slides at most are alive, however fast a visitor goes from one to another."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.paths import default_show
from kiosk.ui import ShowController, fonts
from kiosk.ui.player import Player, reader


@pytest.fixture
def player(qapp):
    fonts.load()
    controller = ShowController(reader(default_show()), clock=lambda: 0.0)
    player = Player(controller)
    player.resize(QSize(1920, 1080))
    player.window.show()
    controller.start()
    controller.touch()
    yield player
    player.close()


def test_slides_asked_for_in_quick_succession_leave_nothing_behind(player, qtbot):
    for name in ("cluster", "quiz", "motors", "place", "cluster", "sources"):
        player.controller.goTo(name)
        qtbot.wait(10)
    qtbot.waitUntil(lambda: player.window.property("settledSlide") == "sources", timeout=20_000)
    qtbot.waitUntil(lambda: len(_alive(player)) == 2, timeout=10_000)

    assert set(_alive(player)) == {"sources", player.controller.property("upcoming")}


def _alive(player):
    return [item.property("slideId") for item in _slides(player.window.contentItem())]


def _slides(item: QQuickItem):
    if "Slide_QMLTYPE" in item.metaObject().className():
        yield item
    else:
        for child in item.childItems():
            yield from _slides(child)

"""Slides that are passed while their parts are still being loaded."""

import random
import time

from kiosk.content.reading import read_show
from kiosk.paths import default_show
from kiosk.ui import fonts, qt_logging
from kiosk.ui.layout import items
from kiosk.ui.player import Player
from kiosk.ui.show_controller import ShowController


def test_a_plant_that_is_passed_before_its_explorer_is_there_leaves_nothing_behind(qapp, qtbot):
    qt_logging.install()
    fonts.load()
    chance = random.Random(1)
    loaded = read_show(default_show())
    player = Player(controller := ShowController(lambda: loaded, clock=lambda: 0.0), still=True)
    player.window.show()
    controller.start()
    controller.touch()
    for _ in range(150):
        controller.goTo(chance.choice(["tooling", "motors", "place"]))
        until = time.monotonic() + chance.uniform(0, 0.05)
        while time.monotonic() < until:
            qapp.processEvents()
    controller.goTo("sources")
    qtbot.waitUntil(lambda: player.window.property("settledSlide") == "sources")
    left = [item for item in items(player.window) if item.property("exploring") is not None]
    player.close()

    assert not left

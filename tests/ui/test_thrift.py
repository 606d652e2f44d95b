"""What a slow machine goes without: each step still shows every slide, complete and at once."""

import json
import time

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.session.thrift import BAD_IN_A_ROW, Thrift
from kiosk.ui import ShowController, fonts
from kiosk.ui.player import Player, reader
from tests.ui.conftest import SHOW, Screen


@pytest.fixture
def moving(qapp, qtbot, tmp_path):
    """The small show with its movements."""
    fonts.load()
    file = tmp_path / "show.json"
    file.write_text(json.dumps(SHOW), encoding="utf-8")
    player = Player(ShowController(reader(file), clock=lambda: 0.0))
    player.resize(QSize(640, 360))
    player.window.show()
    player.controller.start()
    player.controller.touch()
    screen = Screen(player, lambda: 0.0)
    qtbot.waitUntil(lambda: player.window.property("settledSlide") == "first")
    yield screen
    player.close()


def go_to(screen, qtbot, slide):
    screen.controller.goTo(slide)
    window = screen.player.window
    qtbot.waitUntil(lambda: window.property("settledSlide") == slide, timeout=5000)


@pytest.mark.parametrize("step", [0, 1, 2])
def test_on_every_step_each_slide_comes_with_its_words(moving, qtbot, step):
    moving.controller._take(Thrift(step), 0.0)
    for slide in ("second", "third", "first"):
        go_to(moving, qtbot, slide)
        shown = moving.words_on(moving.player.window.contentItem())
        qtbot.waitUntil(lambda shown=shown: all(each.opacity() == 1 for each in shown.values()))
        assert f"Claim of {slide}." in shown


def test_by_cuts_a_hasty_visitor_ends_where_he_wanted(moving, qtbot):
    moving.controller._take(Thrift(2), 0.0)
    for _ in range(5):
        moving.controller.next()
        moving.spin(30)
    window = moving.player.window
    qtbot.waitUntil(lambda: window.property("settledSlide") == moving.controller.slide)
    moving.spin(300)
    assert window.property("settledSlide") == moving.controller.slide


def test_slow_frames_lead_a_step_down_and_the_log_says_so(moving, qtbot, caplog):
    caplog.set_level("INFO")
    assert moving.controller.thrift == 0
    moving.player.window.afterRendering.connect(
        lambda: time.sleep(0.07), Qt.ConnectionType.DirectConnection
    )
    for turn in range(BAD_IN_A_ROW):
        go_to(moving, qtbot, ("second", "third")[turn % 2])
        moving.spin(650)
    qtbot.waitUntil(lambda: moving.controller.thrift == 1)
    assert "the screen draws slowly" in caplog.text

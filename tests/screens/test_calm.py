"""In calm a slide that stands in a visit draws no frame at all, and nothing anywhere flashes."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QMetaObject, QSize
from PySide6.QtTest import QTest

from kiosk.content.reading import read_show
from kiosk.paths import default_show
from kiosk.ui import ShowController, fonts
from kiosk.ui.layout import items
from kiosk.ui.player import Player
from tests.screens.contrast import drawn, luminance
from tests.screens.flashes import MOST, flashes

# One of each kind that moves by itself: parts on threads, steps and lens, spin, ring, balance.
SLIDES = ("welcome", "cluster", "motors", "robots", "amberavto", "money", "contract", "place")
SMALL = QSize(480, 270)
LONGER_THAN_A_STEP = 2.9
RECORDED = 4.0
LEAFED = 1  # slides a second


@pytest.fixture
def visits(qapp):
    """Visitors side by side, each before a slide of a show that moves."""
    fonts.load()
    loaded = read_show(default_show())
    players = []

    def begin(slide: str, *, calm: bool) -> Player:
        controller = ShowController(lambda: loaded, language="en", clock=lambda: 0.0)
        player = Player(controller, portrait=False)
        players.append(player)
        player.resize(SMALL)
        player.window.show()
        controller.start()
        controller.touch()
        controller.chooseCalm(calm)
        controller.goTo(slide)
        return player

    yield begin
    for each in players:
        each.close()


def test_a_calm_slide_that_stands_draws_no_frame(visits, qtbot):
    players = {slide: visits(slide, calm=True) for slide in SLIDES}
    for slide, player in players.items():
        stand(qtbot, player, slide)
    drawn_at = dict.fromkeys(SLIDES, time.monotonic())

    def note(slide: str) -> None:
        drawn_at[slide] = time.monotonic()

    for slide, player in players.items():
        player.window.frameSwapped.connect(lambda slide=slide: note(slide))

    # The entrances come to an end, also on a busy machine; from then on nothing is drawn. Sooner
    # than a slide has been seen (Theme.seenMs), after which it would stand still in any case.
    for slide in SLIDES:
        qtbot.waitUntil(
            lambda slide=slide: time.monotonic() - drawn_at[slide] > LONGER_THAN_A_STEP,
            timeout=11000,
        )


def test_nothing_flashes_where_most_is_going_on(visits, qtbot):
    """Sparks of a robot that welds by itself, and slides that are leafed through, one a second."""
    welding, leafing = visits("robots", calm=False), visits("welcome", calm=False)
    stand(qtbot, welding, "robots")
    for item in items(welding.window):
        if item.property("slideId") == "robots" and item.property("immersed") is not None:
            QMetaObject.invokeMethod(item, "dive")
    recorded = {welding: [], leafing: []}
    seconds: list[float] = []
    begun = time.monotonic()
    while (now := time.monotonic() - begun) < RECORDED:
        if seconds and int(now * LEAFED) != int(seconds[-1] * LEAFED):
            leafing.controller.next()
        for player, frames in recorded.items():
            frames.append(in_blocks(luminance(drawn(player.window) / 255)))
        seconds.append(now)
        QTest.qWait(15)

    for frames in recorded.values():
        assert np.ptp(np.stack(frames), axis=0).max() > 0.05
        assert flashes(frames, seconds) <= MOST


def test_the_rule_counts_pairs_of_opposing_changes_of_a_large_part():
    seconds = [step / 20 for step in range(60)]
    dark, bright = np.zeros((9, 16)), np.ones((9, 16))
    corner = dark.copy()
    corner[0, 0] = 1
    often = [bright if step % 4 < 2 else dark for step in range(60)]

    assert flashes(often, seconds) == 5
    assert flashes([corner if step % 4 < 2 else dark for step in range(60)], seconds) == 0
    assert flashes([bright if step < 20 else dark for step in range(60)], seconds) == 0
    assert flashes([0.05 * frame for frame in often], seconds) == 0


def in_blocks(light: np.ndarray) -> np.ndarray:
    """Averages of small blocks: letters that move are no flash."""
    rows, columns = 9, 16
    height, width = light.shape
    return light.reshape(rows, height // rows, columns, width // columns).mean(axis=(1, 3))


def stand(qtbot, player: Player, slide: str) -> None:
    qtbot.waitUntil(lambda: player.window.property("settledSlide") == slide, timeout=20000)

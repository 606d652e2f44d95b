"""A visitor makes it fit, and the next one finds it as usual."""

import numpy as np

from tests.e2e import shows
from tests.e2e.area import Area

SLIDE = Area(96, 20, 900, 260)  # above the opened panel
ROWS = Area(96, 600, 800, 300)
CORNER = Area(4, 4, 60, 60)
START_OVER = (1100, 880)  # on the sheet that asks
PANEL = "Text size, contrast, motion"


def test_contrast_and_the_left_hand_hold_at_once_and_go_back_with_the_visit(play, places, tmp_path):
    right, access = places.named("welcome", "Next"), places.named("welcome", PANEL)
    with places.panel("welcome") as panel:
        contrast, left, done = (panel(name) for name in ("High contrast", "left", "Done"))
    kiosk = play(shows.copied(tmp_path, asking_soon))
    kiosk.shows("welcome")
    kiosk.tap(960, 300)
    kiosk.says("visit on welcome")
    kiosk.until(lambda: kiosk.is_amber(right), "the bar is there")
    before, bare = kiosk.still(SLIDE), kiosk.look(ROWS)

    kiosk.tap(*access.middle)
    kiosk.until(lambda: not kiosk.looks_like(bare, ROWS), "the panel comes")
    kiosk.still(ROWS)
    kiosk.tap(*contrast.middle)
    kiosk.until(lambda: is_black(kiosk.look(CORNER)), "black behind the slide, at once")
    kiosk.tap(*left.middle)
    kiosk.tap(*done.middle)
    kiosk.until(lambda: kiosk.look(Area(260, 950, 60, 6)).max() > 200, "next is on the left")

    kiosk.says("asking on welcome")
    kiosk.tap(*START_OVER)
    kiosk.says("reset on welcome")
    kiosk.says("attract on welcome")
    kiosk.until(lambda: kiosk.looks_like(before, SLIDE), "the slide as it was")
    kiosk.tap(960, 300)
    kiosk.until(lambda: kiosk.is_amber(right), "next is on the right")
    assert not kiosk.complaints


def asking_soon(show):
    shows.impatient(show)
    show["idle"]["seconds"] = 6


def is_black(picture: np.ndarray) -> bool:
    return bool(picture.max() == 0)

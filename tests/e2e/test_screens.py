"""The window covers its screen, also one that turns, changes, goes and comes back."""

from functools import partial

import pytest

from tests.e2e.changing_screen import blanks_after, change
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import VirtualScreen
from tests.e2e.watched import Watched

WITHIN = 30.0  # five seconds where the machine has nothing else to do


@pytest.fixture
def square_screen(tmp_path):
    """Room for both orientations."""
    (tmp_path / "square").mkdir()
    screen = VirtualScreen(tmp_path / "square", width=1920, height=1920)
    yield screen
    screen.close()


def test_a_screen_stays_lit_and_is_covered_again_soon_when_it_turns_or_changes(
    square_screen, standing_show
):
    change(square_screen.display, 1920, 1080)
    assert blanks_after(square_screen.display) == 600
    kiosk = Playing(square_screen, standing_show)
    try:
        kiosk.shows("welcome")
        assert blanks_after(square_screen.display) == 0
        for width, height in ((1080, 1920), (1280, 720), (1920, 1080)):
            change(square_screen.display, width, height)
            kiosk.says(f"{width} x {height} at 0, 0", within=WITHIN)
            kiosk.until(partial(covers, square_screen, width, height), "it is covered", WITHIN)
        assert not kiosk.complaints
    finally:
        kiosk.stop()
    assert blanks_after(square_screen.display) == 600


def test_a_server_that_dies_and_comes_back_another_is_covered_soon(tmp_path, standing_show):
    for name in ("before", "after", "kiosk"):
        (tmp_path / name).mkdir()
    screen = VirtualScreen(tmp_path / "before")
    kiosk = Watched(screen, standing_show, tmp_path / "kiosk")
    try:
        kiosk.shows("welcome")
        screen.close()
        kiosk.says("there is no display")
        screen = VirtualScreen(tmp_path / "after", int(screen.display[1:]), 1080, 1920)
        kiosk.says("1080 x 1920 at 0, 0", within=WITHIN)
        kiosk.until(lambda: covers(screen, 1080, 1920), "it is covered", WITHIN)
        kiosk.shows("welcome")
    finally:
        kiosk.stop()
        screen.close()


def covers(screen: VirtualScreen, width: int, height: int) -> bool:
    """The far corner is not black: the show's own background reaches it."""
    corner = screen.pixels[height - 12 : height, width - 12 : width]
    return bool(corner.max() > 8)

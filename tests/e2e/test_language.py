"""A show that asks for the language, and a visitor whose language is read from the right."""

from tests.e2e import shows
from tests.e2e.area import Area

NAMES = Area(840, 140, 600, 800)
HEBREW = (1000, 840)  # the last of four


def test_the_first_tap_asks_and_a_language_from_the_right_mirrors_the_stage(play, places, tmp_path):
    kiosk = play(shows.copied(tmp_path, asking))
    kiosk.shows("welcome")
    before = kiosk.still(NAMES)
    next_button = places.named("welcome", "Next")
    mirrored = Area(
        1920 - next_button.left - next_button.width,
        next_button.top,
        next_button.width,
        next_button.height,
    )
    kiosk.tap(960, 300)
    kiosk.says("visit on welcome")
    kiosk.until(lambda: not kiosk.looks_like(before, NAMES), "the names come")
    kiosk.still(NAMES)
    assert not kiosk.is_amber(next_button)

    kiosk.tap(*HEBREW)
    kiosk.says("language he")
    kiosk.until(lambda: kiosk.is_amber(mirrored), "next is on the left")
    kiosk.swipe(700, x=700)
    kiosk.shows("launch")
    kiosk.tap(*mirrored.middle)
    kiosk.shows("place")
    assert not kiosk.complaints


def asking(show):
    shows.standing(show)
    show["attract"]["ask_language"] = True
    show["languages"] = [*show["languages"], "he"]

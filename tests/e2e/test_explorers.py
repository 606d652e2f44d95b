"""Explorers in a real window: opened by a finger, played, left; alone, and after a reset."""

from typing import Any

from tests.e2e import shows
from tests.e2e.area import Area
from tests.e2e.monkey import LENS
from tests.e2e.places import Places
from tests.e2e.playing import Playing
from tests.e2e.test_visit import A_RUSSIAN_BUTTON

SPEED = Area(1000, 320, 460, 140)  # of the motor: its figure
SEAT = Area(100, 320, 1300, 500)  # the layers, below the words and above the controls


def is_open(kiosk: Playing, places: Places, slide: str) -> bool:
    """The bar has left."""
    return not kiosk.is_amber(places.named(slide, "Next"))


def open_explorer(kiosk: Playing, places: Places, slide: str) -> None:
    kiosk.until(lambda: not is_open(kiosk, places, slide), "the bar is there")
    kiosk.tap(*LENS)
    kiosk.until(lambda: is_open(kiosk, places, slide), "the bar is gone")


def leafed(kiosk: Playing) -> list[str]:
    return [line for line in kiosk.unheard() if "slide" in line]


def drag_slider(kiosk: Playing, slider: Area, to: float) -> None:
    y = slider.top + slider.height / 2
    kiosk.drag((slider.left + slider.width / 2, y), (slider.left + slider.width * to, y))


def test_a_finger_opens_an_explorer_drives_it_and_escape_leads_back(straight_to, places):
    kiosk = straight_to("motors")
    open_explorer(kiosk, places, "motors")
    first = kiosk.still(SPEED)

    drag_slider(kiosk, places.opened("motors", "ValueSlider"), to=0.95)

    kiosk.until(lambda: not kiosk.looks_like(first, SPEED), "the shaft is faster")
    kiosk.key("Escape")
    kiosk.until(lambda: not is_open(kiosk, places, "motors"), "the bar is back")
    assert not leafed(kiosk)


def test_a_swipe_in_an_explorer_does_not_leaf(straight_to, places):
    kiosk = straight_to("motors")
    open_explorer(kiosk, places, "motors")
    first = kiosk.still(SPEED)

    for y in (200, 540, 880):
        kiosk.swipe(-800, y=y)
        kiosk.swipe(800, y=y)

    assert is_open(kiosk, places, "motors")
    kiosk.until(lambda: kiosk.looks_like(first, SPEED), "it turns as fast as before")
    assert not leafed(kiosk)


def test_a_finger_pulls_a_seat_apart_and_together(straight_to, places):
    kiosk = straight_to("seats")
    open_explorer(kiosk, places, "seats")
    whole = kiosk.still(SEAT)

    kiosk.drag((760, 450), (1300, 520))
    kiosk.until(lambda: not kiosk.looks_like(whole, SEAT), "it is apart")
    apart = kiosk.still(SEAT)
    kiosk.tap(250, 470)
    kiosk.until(lambda: not kiosk.looks_like(apart, SEAT), "one layer is lit")

    assert is_open(kiosk, places, "seats")
    assert not leafed(kiosk)


def test_hands_off_it_asks_and_the_reset_closes_it_and_restores_its_first_values(
    play, places, tmp_path
):
    kiosk = play(shows.copied(tmp_path, forgetful))
    kiosk.shows("welcome")
    kiosk.key("Tab")
    kiosk.says("visit on welcome")
    first = opened_at_home(kiosk, places)
    drag_slider(kiosk, places.opened("motors", "ValueSlider"), to=0.95)
    kiosk.until(lambda: not kiosk.looks_like(first, SPEED), "the shaft is faster")

    kiosk.says("asking on motors")
    kiosk.says("reset on welcome", within=60)
    kiosk.says_all("attract on welcome", "slide welcome")
    kiosk.key("Tab")
    kiosk.says("visit on welcome")

    again = opened_at_home(kiosk, places)
    assert abs(again - first).mean() < 2
    assert not kiosk.complaints


def test_the_language_that_was_chosen_stays_in_an_explorer(straight_to, places):
    kiosk = straight_to("motors")
    kiosk.until(lambda: not is_open(kiosk, places, "motors"), "the bar is there")
    kiosk.tap(*places.named("motors", "Language").middle)
    kiosk.tap(*A_RUSSIAN_BUTTON)
    kiosk.says("language ru")

    open_explorer(kiosk, places, "motors")
    kiosk.still(SPEED)
    kiosk.key("Escape")
    kiosk.until(lambda: not is_open(kiosk, places, "motors"), "the bar is back")
    open_explorer(kiosk, places, "motors")

    assert not [line for line in kiosk.unheard() if "language" in line]


def test_the_loop_passes_every_lens_while_it_shows_what_it_can(play, places, tmp_path):
    route = shows.EXPLORED
    kiosk = play(shows.copied(tmp_path, shows.looping(*route, dwell=2.5)))

    for slide in [*route, *route[:1]]:
        kiosk.shows(slide)

    assert not kiosk.complaints
    assert "visit" not in " ".join(kiosk.log)


def opened_at_home(kiosk: Playing, places: Places) -> Any:
    """What the motor's explorer shows once it stands open."""
    kiosk.key("Home")
    kiosk.shows("motors")
    open_explorer(kiosk, places, "motors")
    return kiosk.still(SPEED)


def forgetful(show: dict[str, Any]) -> None:
    """It asks after eight seconds without a touch, and one key leads to the motors."""
    shows.with_home("motors")(show)
    show["idle"] = {"seconds": 8, "per_word": 0, "asking": 20}

"""A vehicle that a finger turns."""

import pytest

from tests.e2e import shows
from tests.e2e.test_visit import TITLE


@pytest.fixture
def vehicle(visit, places):
    """The visitor stands before it, and has seen that it turns."""
    for slide in shows.SLIDES[1 : shows.SLIDES.index("amberavto") + 1]:
        visit.key("Right")
        visit.shows(slide)
    area = places.kind("amberavto", "PictureGrip")
    visit.still(area)
    return area


def middle(area):
    x, y = area.middle
    return {"x": round(x), "y": round(y)}


def test_a_drag_on_the_vehicle_turns_it_and_the_slide_stays(visit, vehicle):
    before, title = visit.still(vehicle), visit.still(TITLE)
    visit.log_from_here()

    visit.swipe(400, **middle(vehicle))

    visit.until(lambda: not visit.looks_like(before, vehicle), "it has turned")
    visit.still(vehicle)
    assert visit.looks_like(title, TITLE)
    assert not [line for line in visit.unheard() if "slide" in line]


def test_a_drag_beside_it_leafs_as_everywhere(visit, vehicle):
    visit.swipe(-700, y=860)
    visit.shows(shows.SLIDES[shows.SLIDES.index("amberavto") + 1])


def test_the_handle_turns_it_by_tap_and_by_drag(visit, vehicle, places):
    handle = places.named("amberavto", "Turn the vehicle")
    before = visit.still(vehicle)
    visit.tap(*handle.middle)
    visit.until(lambda: not visit.looks_like(before, vehicle), "a tap has turned it")

    before = visit.still(vehicle)
    x, y = map(round, handle.middle)
    visit.swipe(300, x=x + 150, y=y)  # it begins on the handle
    visit.until(lambda: not visit.looks_like(before, vehicle), "a drag has turned it")


def test_another_visit_finds_it_as_it_was(visit, vehicle):
    before = visit.still(vehicle)
    visit.swipe(400, **middle(vehicle))
    visit.until(lambda: not visit.looks_like(before, vehicle), "it has turned")

    visit.key("Right")
    visit.shows(shows.SLIDES[shows.SLIDES.index("amberavto") + 1])
    visit.key("Left")
    visit.shows("amberavto")
    visit.until(lambda: visit.looks_like(before, vehicle), "it stands as at first")

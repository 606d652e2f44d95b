"""The bundled show looks as it did when somebody last looked at it and found it good."""

import pytest

from kiosk.paths import default_show
from kiosk.ui.camera import Camera
from tests.screens.blocks import TOLERANCE, averaged, difference
from tests.screens.states import close_over, open_explorer, open_over, reach_low
from tests.screens.test_layout import SIZES

# One slide of every layout, in the language whose words are longest.
SLIDES = (
    *("welcome", "launch", "place", "cluster", "motors", "amberavto", "everyone", "compare"),
    *("money", "support", "contract", "target", "others", "timeline", "quiz", "sources"),
)

# What a finger has set on each opened explorer.
OPENED: dict[str, dict[str, float]] = {
    "motors": {"frequency": 80, "turning": 80, "braking": True, "lag": -0.42, "angle": 2.0},
    "exhaust": {"length": 0.5},
    "electronics": {"target": 0.75, "seconds": 1.0},
    "evs": {"mode": 1, "share": 0.8},
    "robots": {"welded": 4, "shoulder": 0.612, "elbow": 1.269},
    "seats": {"apart": 1.0, "picked": 2},
    "plastics": {"turned": 3.42},
    "tooling": {"die": 2, "mounted": 2, "ram": 232.0, "formed": 62.0, "made": 12},
}


@pytest.mark.parametrize("size", SIZES)
def test_screens_look_as_they_were_accepted(qapp, compare, size):
    camera = Camera(default_show(), *SIZES[size])
    found = [
        difference
        for screen in camera.screens("ru", SLIDES)
        if (difference := compare(camera.take(screen), f"{size}-{screen.slide}"))
    ]
    camera.close()

    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
def test_opened_explorers_look_as_they_were_accepted(qapp, compare, size):
    camera = Camera(default_show(), *SIZES[size])
    found = []
    for screen in camera.screens("ru", OPENED):
        open_explorer(camera, screen, **OPENED[screen.slide])
        if difference := compare(camera.window.grabWindow(), f"{size}-{screen.slide}-opened"):
            found.append(difference)
    camera.close()

    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
def test_the_access_panel_and_large_text_look_as_they_were_accepted(qapp, compare, size):
    camera = Camera(default_show(), *SIZES[size])
    screen = camera.screens("ru", ["motors"])[0]
    camera.take(screen)
    found = []
    for text_size in (1.0, 2.0):
        camera.enlarge(screen, text_size)
        if text_size > 1.0:
            found.append(compare(camera.window.grabWindow(), f"{size}-motors-read"))
        panel = open_over(camera, "AccessPanel")
        found.append(compare(camera.window.grabWindow(), f"{size}-access-{text_size:g}"))
        close_over(panel)
    camera.close()

    assert not any(found), "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
def test_low_reach_looks_as_it_was_accepted(qapp, compare, size):
    camera = Camera(default_show(), *SIZES[size])
    found = []
    for screen in camera.screens("ru", ["cluster", "robots"]):
        camera.take(screen)
        reach_low(camera, screen, low=True)
        found.append(compare(camera.window.grabWindow(), f"{size}-{screen.slide}-low"))
    open_explorer(camera, screen, **OPENED["robots"])
    found.append(compare(camera.window.grabWindow(), f"{size}-robots-opened-low"))
    open_over(camera, "AccessPanel")
    camera.take(screen)
    found.append(compare(camera.window.grabWindow(), f"{size}-access-low"))
    camera.close()

    assert not any(found), "\n".join(found)


def test_a_margin_that_moves_by_three_pixels_is_seen(qapp):
    camera = Camera(default_show(), *SIZES["landscape"])
    picture = camera.take(camera.screens("ru", ["motors"])[0])
    camera.close()
    moved = picture.copy(3, 0, picture.width(), picture.height())

    assert difference(averaged(picture), averaged(moved)) > TOLERANCE

"""Every slide of every show here: no text is cut off, overlaps another or leaves the stage."""

from pathlib import Path

import pytest

from kiosk.content.reading import read_show
from kiosk.ui.camera import Camera
from tests.screens.layout import faults
from tests.screens.states import open_explorer

ROOT = Path(__file__).parents[2]
SHOWS = {"avtotor": ROOT / "resources/shows/avtotor", "kinds": ROOT / "tests/shows/kinds"}
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}


@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_an_opened_explorer_has_its_room(qapp, size):
    show = read_show(SHOWS["avtotor"]).show
    slides = [slide.id for slide in show.slides if getattr(slide, "explorer", None)]
    camera = Camera(SHOWS["avtotor"], *SIZES[size])
    found = []
    for screen in camera.screens("", slides):
        open_explorer(camera, screen)
        found += [f"{screen.slide} {screen.language}: {fault}" for fault in faults(camera.window)]
    camera.close()

    assert slides
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("show", SHOWS)
def test_every_text_has_its_room(qapp, show, size):
    camera = Camera(SHOWS[show], *SIZES[size])
    found = []
    for screen in camera.screens():
        camera.take(screen)
        found += [f"{screen.slide} {screen.language}: {fault}" for fault in faults(camera.window)]
    camera.close()

    assert not found, "\n".join(found)

"""Two slides at most are alive, however fast a visitor goes from one to another."""

from kiosk.paths import default_show
from kiosk.ui.camera import Camera
from kiosk.ui.layout import kind


def test_a_slide_that_is_still_being_built_when_another_is_wanted_does_not_stay(qapp):
    camera = Camera(default_show(), 1920, 1080)
    # While the place is looked at, the hub that follows is being built; then the quiz is wanted.
    for screen in camera.screens("ru", ["place", "quiz"]):
        camera.take(screen)
    alive = [item.property("slideId") for item in _slides(camera.window.contentItem())]
    camera.close()

    assert "quiz" in alive
    assert "cluster" not in alive


def _slides(item):
    if kind(item).endswith("Slide"):
        yield item
        return
    for child in item.childItems():
        yield from _slides(child)

"""What a finger has changed on a slide can be seen, and looks as it was accepted."""

import pytest

from kiosk.paths import default_show
from kiosk.ui.camera import Camera
from tests.screens.blocks import TOLERANCE, averaged, difference
from tests.screens.test_layout import SIZES
from tests.screens.touching import HELD, TOUCHES, Finger


@pytest.mark.parametrize("slide", TOUCHES)
@pytest.mark.parametrize("size", SIZES)
def test_a_touched_slide_looks_as_it_was_accepted(qapp, compare, size, slide):
    camera = Camera(default_show(), *SIZES[size])
    untouched = camera.take(camera.screens("ru", [slide])[0])
    kind, shares = TOUCHES[slide]
    finger = Finger(camera.window, kind)

    finger.draw(shares)
    if slide not in HELD:
        finger.lift()
    touched = camera.window.grabWindow()
    finger.lift()
    camera.close()

    assert difference(averaged(untouched), averaged(touched)) > TOLERANCE
    assert not compare(touched, f"{size}-{slide}-touched")

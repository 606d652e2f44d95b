"""Nothing is told by colour alone: in greys, each state still differs from the other."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.paths import default_show
from kiosk.ui.camera import Camera
from kiosk.ui.layout import items, kind
from tests.screens.contrast import GRAPHICS, drawn, luminance, ratio
from tests.screens.states import open_over, the
from tests.screens.touching import TOUCHES, Finger

_ENOUGH = 60  # pixels that differ by 3:1 in greys: a check in a switch has more


@pytest.fixture
def camera(qapp):
    camera = Camera(default_show(), 1920, 1080)
    yield camera
    camera.close()


def seen(camera: Camera, item: QQuickItem, change: Callable[[], object]) -> bool:
    """Whether a change can be seen on the item without colour."""
    before = greys(camera, item)
    change()
    for _ in range(3):
        QCoreApplication.processEvents()
    return told_apart(before, greys(camera, item))


def told_apart(one: np.ndarray, other: np.ndarray) -> bool:
    height, width = np.minimum(one.shape, other.shape)
    ratios = ratio(one[:height, :width], other[:height, :width])
    return bool((ratios >= GRAPHICS).sum() >= _ENOUGH)


def greys(camera: Camera, item: QQuickItem) -> np.ndarray:
    box: QRectF = item.mapRectToScene(item.boundingRect())
    x, y = max(0, round(box.left())), max(0, round(box.top()))
    frame = drawn(camera.window)[y : round(box.bottom()), x : round(box.right())]
    return luminance(frame / 255)


@pytest.mark.parametrize("contrast", [False, True], ids=["studio", "contrast"])
def test_a_switch_and_a_choice_in_the_panel(camera, contrast):
    camera.take(camera.screens("ru", ["motors"])[0])
    camera.controller.chooseContrast(contrast)
    panel = open_over(camera, "AccessPanel")
    controller = camera.controller

    for change in (
        lambda: controller.chooseCalm(True),
        lambda: controller.chooseHeld(True),
        lambda: controller.choosePatient(True),
        lambda: controller.chooseLeftHanded(True),
        lambda: controller.chooseTextSize(1.25),
    ):
        assert seen(camera, panel, change)


@pytest.mark.parametrize("contrast", [False, True], ids=["studio", "contrast"])
def test_a_lamp_that_is_lit_and_a_block_that_is_filled(camera, contrast):
    for slide in ("launch", "target"):
        camera.take(camera.screens("ru", [slide])[0])
        camera.controller.chooseContrast(contrast)
        kind, places = TOUCHES[slide]
        finger = Finger(camera.window, kind)
        before = greys(camera, the(camera, kind))
        finger.draw(places)
        assert told_apart(before, greys(camera, the(camera, kind)))
        finger.lift()


@pytest.mark.parametrize("contrast", [False, True], ids=["studio", "contrast"])
def test_the_right_answer_and_a_wrong_one(camera, contrast):
    camera.take(camera.screens("ru", ["quiz"])[0])
    camera.controller.chooseContrast(contrast)
    finger = Finger(camera.window, "AnswerCard")
    first, second, *_ = (each for each in items(camera.window) if kind(each) == "AnswerCard")
    unanswered = greys(camera, first), greys(camera, second)
    finger.draw([(0.5, 0.5)])
    finger.lift()
    QCoreApplication.processEvents()
    answered = greys(camera, first), greys(camera, second)

    assert any(told_apart(*pair) for pair in zip(unanswered, answered, strict=True))
    assert told_apart(*answered)


def test_the_present_page_on_the_thread_of_the_tour(camera):
    camera.take(camera.screens("ru", ["motors"])[0])
    thread = the(camera, "TourBar")
    before = greys(camera, thread)
    camera.take(camera.screens("ru", ["evs"])[0])
    assert told_apart(before, greys(camera, thread))

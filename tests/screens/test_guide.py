"""A slide in the hands of a guide: it looks as it was accepted."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.paths import default_show
from kiosk.ui.camera import Camera
from tests.screens.test_layout import SIZES


@pytest.mark.parametrize("size", SIZES)
def test_a_slide_that_a_guide_holds_looks_as_it_was_accepted(qapp, compare, size):
    camera = Camera(default_show(), *SIZES[size])
    camera.take(camera.screens("ru", ["motors"])[0])
    controller = camera._player.controller
    controller.beginGuide()
    controller.hold(True)
    width, height = SIZES[size]
    at = QPoint(round(0.62 * width), round(0.42 * height))
    QTest.mousePress(camera.window, Qt.MouseButton.LeftButton, pos=at)
    QTest.qWait(50)
    held = camera.window.grabWindow()
    QTest.mouseRelease(camera.window, Qt.MouseButton.LeftButton, pos=at)
    camera.close()

    assert not compare(held, f"{size}-motors-guided")

"""The sheet that asks whether anybody is still there."""

import pytest
from PySide6.QtCore import QPoint, Qt


@pytest.fixture
def sheet(screen):
    screen.begin_visit()
    screen.controller.goTo("second")
    screen.stand()
    screen.wait_until_asked()
    return screen.item("StillHereSheet")


def test_it_comes_when_the_idle_time_is_over_and_counts_down(screen, sheet):
    ring = screen.items("CountdownRing")[0]
    assert sheet.isVisible()
    assert ring.property("seconds") == 20
    screen.wait(6.5)
    assert ring.property("seconds") == 14
    assert ring.property("part") == pytest.approx(14 / 20)


@pytest.mark.parametrize("height", [0.1, 0.97], ids=["on the veil", "on the sheet"])
def test_a_finger_anywhere_continues_where_the_visit_was(screen, sheet, height):
    window = screen.player.window
    screen.press(QPoint(window.width() - 20, int(window.height() * height)))
    assert (screen.phase, screen.controller.slide) == ("Visit", "second")
    assert not sheet.isVisible()


def test_the_button_continues(screen, sheet):
    screen.tap(screen.button("Continue"))
    assert (screen.phase, screen.controller.slide) == ("Visit", "second")


def test_start_over_starts_over(screen, sheet):
    screen.tap(screen.button("Start over"))
    assert screen.phase in ("Reset", "Attract")
    assert screen.controller.slide == "first"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Escape])
def test_the_first_key_continues_and_does_nothing_else(screen, sheet, key):
    screen.key(key)
    assert (screen.phase, screen.controller.slide) == ("Visit", "second")


def test_nobody_answers_and_the_show_starts_over(screen, sheet):
    screen.wait(20.1)
    assert screen.phase == "Reset"
    assert not sheet.isVisible()

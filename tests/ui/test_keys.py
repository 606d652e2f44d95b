"""Everything a finger does, keys do: arrows alone, as on a keypad, or Tab."""

import pytest
from PySide6.QtCore import Qt


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Right])
def test_the_first_key_begins_the_visit_and_does_nothing_else(screen, key):
    screen.key(key)
    assert (screen.phase, screen.controller.slide) == ("Visit", "first")
    assert screen.player.window.activeFocusItem().property("name") is None


@pytest.mark.parametrize(
    ("on", "back"), [(Qt.Key.Key_Down, Qt.Key.Key_Up), (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)]
)
def test_the_focus_goes_from_control_to_control_and_back(screen, on, back):
    screen.begin_visit()
    screen.spin()
    seen = []
    for _ in range(3):
        screen.key(on)
        seen.append(screen.player.window.activeFocusItem())
    assert len(set(seen)) == 3
    screen.key(back)
    assert screen.player.window.activeFocusItem() is seen[1]


def test_from_the_keyboard_alone_the_next_slide_is_reached(screen):
    screen.begin_visit()
    screen.spin()
    for _ in range(12):
        screen.key(Qt.Key.Key_Down)
        if screen.player.window.activeFocusItem().property("name") == "Next":
            break
    screen.key(Qt.Key.Key_Return)
    assert screen.controller.slide == "second"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_a_key_that_a_control_keeps_restarts_the_idle_clock_too(screen, key):
    screen.begin_visit()
    screen.spin()
    screen.item("ClaimRow").forceActiveFocus()
    screen.wait(20)
    before = screen.controller._session.deadline
    screen.key(key)
    assert screen.controller._session.deadline > before

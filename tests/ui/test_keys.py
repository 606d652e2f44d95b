"""Everything a finger does, keys do: arrows alone, as on a keypad, or Tab."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.safe import SafeView
from kiosk.ui.keys import Keys


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


NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT, META, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
OPENING = [
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Q, CTRL),
    (Qt.Key.Key_W, CTRL),
    (Qt.Key.Key_Delete, CTRL | ALT),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Tab, CTRL),
    (Qt.Key.Key_Right, ALT),
    (Qt.Key.Key_Right, SHIFT),
    (Qt.Key.Key_Escape, CTRL),
    (Qt.Key.Key_Return, META),
    (Qt.Key.Key_F11, NONE),
    (Qt.Key.Key_Print, NONE),
    (Qt.Key.Key_Menu, NONE),
    (Qt.Key.Key_Back, NONE),
    (Qt.Key.Key_Q, NONE),
]


@pytest.mark.parametrize(("key", "held"), OPENING)
def test_any_other_key_and_every_chord_is_somebody_and_does_nothing(screen, key, held):
    screen.begin_visit()
    screen.spin()
    screen.item("ClaimRow").forceActiveFocus()
    focus = screen.player.window.activeFocusItem()
    screen.wait(20)
    before = screen.controller._session.deadline

    QTest.keyClick(screen.player.window, key, held)

    assert screen.controller._session.deadline > before
    assert (screen.phase, screen.controller.slide) == ("Visit", "first")
    assert screen.player.window.activeFocusItem() is focus
    assert not screen.item("SourceCard").property("opened")
    assert screen.player.window.isVisible()


@pytest.mark.parametrize("safe", [False, True], ids=["show", "safe screen"])
def test_its_window_does_not_close(screen, safe):
    window = SafeView() if safe else screen.player.window
    window.show()
    screen.spin()

    assert not window.close()

    assert window.isVisible()


def test_a_chord_alone_begins_a_visit(screen):
    QTest.keyClick(screen.player.window, Qt.Key.Key_Q, CTRL)
    assert screen.phase == "Visit"


def test_a_control_is_let_go_although_a_chord_came_between(screen):
    screen.begin_visit()
    screen.spin()
    row = screen.item("ClaimRow")
    row.forceActiveFocus()
    QTest.keyPress(screen.player.window, Qt.Key.Key_Return)
    assert screen.player.window.activeFocusItem().property("pressed")

    QTest.keyRelease(screen.player.window, Qt.Key.Key_Return, CTRL)

    assert screen.item("SourceCard").property("opened")


@pytest.mark.parametrize(("seconds", "heard"), [(5, True), (11, False)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Q])
def test_what_lies_on_the_keyboard_is_nobody_after_a_while(qapp, qtbot, key, seconds, heard):
    now, touched, reached = [0.0], [], []

    class Window(QWindow):
        def keyPressEvent(self, event):
            reached.append(event.key())

    window = Window()
    window.before = Keys(window, lambda: touched.append(now[0]), lambda: now[0])
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, NONE))
    begun = len(touched) + len(reached)
    now[0] = seconds
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True))

    assert begun == 1
    assert len(reached) == (key == Qt.Key.Key_Right) * (2 if heard else 1)
    assert len(touched) == (key == Qt.Key.Key_Q)

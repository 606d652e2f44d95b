"""Everything a finger does, keys do: arrows alone, as on a keypad, or Tab."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
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
    now, touched = [0.0], []
    window = Window()
    window.before = Keys(window, lambda: touched.append(now[0]), lambda: now[0])
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, NONE))
    begun = len(touched) + len(window.reached)
    now[0] = seconds
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", True))

    assert begun == 1
    assert len(window.reached) == (key == Qt.Key.Key_Right) * (2 if heard else 1)
    assert len(touched) == (key == Qt.Key.Key_Q)


class Window(QWindow):
    """Keeps the keys that reach it."""

    def __init__(self):
        super().__init__()
        self.reached = []

    def keyPressEvent(self, event):
        self.reached.append(event.key())


def focused(screen):
    return screen.player.window.activeFocusItem()


def test_the_key_for_help_opens_the_access_panel_and_puts_it_away(screen):
    panel = screen.item("AccessPanel")
    screen.key(Qt.Key.Key_F1)
    assert (screen.phase, panel.property("opened")) == ("Visit", False), "it only wakes"

    screen.key(Qt.Key.Key_F1)
    assert panel.property("opened")
    assert focused(screen).property("name") == "Done"

    screen.key(Qt.Key.Key_F1)
    assert not panel.property("opened")
    assert focused(screen) is screen.item("Stage")


def test_help_over_a_source_card_takes_its_place(screen):
    screen.begin_visit()
    screen.tap(screen.item("ClaimRow"))
    screen.key(Qt.Key.Key_0)
    assert screen.item("AccessPanel").property("opened")
    assert not screen.item("SourceCard").property("opened")


def test_a_digit_leads_to_a_control_of_the_slide_and_the_same_digit_uses_it(screen):
    screen.begin_visit()
    screen.spin()
    screen.key(Qt.Key.Key_9)
    assert focused(screen) is screen.item("Stage"), "so many controls it does not have"

    screen.key(Qt.Key.Key_1)
    assert focused(screen) is screen.item("ClaimRow")
    assert not screen.item("SourceCard").property("opened")

    screen.key(Qt.Key.Key_1)
    assert screen.item("SourceCard").property("opened")


def test_past_the_last_control_the_slide_itself_has_the_keys(screen):
    screen.begin_visit()
    screen.spin()
    screen.key(Qt.Key.Key_Up)
    assert focused(screen).property("name") == "Next"
    screen.key(Qt.Key.Key_Down)
    assert focused(screen) is screen.item("Stage")
    screen.key(Qt.Key.Key_Right)
    assert screen.controller.slide == "second"


def test_a_finger_puts_the_ring_around_the_slide_away(screen):
    screen.begin_visit()
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Up)
    assert screen.item("Stage").property("keyed")

    screen.tap(QPoint(screen.player.window.width() // 2, screen.player.window.height() // 2))

    assert not screen.item("Stage").property("keyed")


def test_leafing_with_arrows_alone_shows_no_ring(screen):
    screen.begin_visit()
    screen.spin()
    screen.key(Qt.Key.Key_Right)
    assert not any(ring.isVisible() for ring in screen.items("FocusRing"))


def test_keys_choose_between_both_answers_to_the_question_and_go_back_to_where_they_were(screen):
    screen.begin_visit()
    screen.key(Qt.Key.Key_Down)
    row = focused(screen)
    screen.wait_until_asked()
    assert focused(screen).property("name") == "Continue"

    screen.key(Qt.Key.Key_Down)
    assert (screen.phase, focused(screen).property("name")) == ("Asking", "Start over")
    screen.key(Qt.Key.Key_Up)
    screen.key(Qt.Key.Key_Return)
    assert screen.phase == "Visit"
    screen.spin()
    assert focused(screen) is row

    screen.wait_until_asked()
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Return)
    assert screen.phase in ("Reset", "Attract")


def test_what_the_keys_come_to_and_what_changes_is_to_be_heard(screen):
    heard = []
    screen.controller.announced.connect(heard.append)
    screen.begin_visit()
    screen.spin()
    assert heard[-1] == "first."

    screen.key(Qt.Key.Key_Down)
    assert heard[-1] == "Claim of first. Fact."

    screen.key(Qt.Key.Key_Return)
    screen.spin()
    assert heard[-1].startswith("Source: Claim of first. The Paper")
    assert heard[-1].endswith("Close.")
    screen.key(Qt.Key.Key_Right)
    screen.spin()
    assert "Radio" in heard[-1]

    screen.key(Qt.Key.Key_Escape)
    screen.key(Qt.Key.Key_PageDown)
    screen.stand()
    screen.spin()
    assert "second." in heard[-1]

    screen.wait_until_asked()
    screen.spin()
    assert heard[-1].startswith("Are you still here? Touch the screen anywhere")


def test_in_the_loop_nothing_is_to_be_heard(screen):
    heard = []
    screen.controller.announced.connect(heard.append)
    screen.wait(10)
    screen.stand()
    assert screen.controller.slide == "second"
    assert heard == []

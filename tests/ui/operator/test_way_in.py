"""The operator's way in: gesture, pad, menu, and out again; visitors notice nothing."""

import tomllib

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.operator import attempts
from kiosk.operator.attempts import AttemptsFile
from kiosk.operator.gesture import HOLD_SECONDS
from kiosk.operator.saving import keep_pin
from kiosk.ui import OperatorPanel
from tests.ui.operator.conftest import PIN, Says, View


@pytest.mark.parametrize("inset", [1, 60])
def test_the_gesture_opens_the_pad_from_the_very_edge_as_well(pin, operated, inset):
    operated.gesture(inset)
    assert operated.view is View.Pad
    assert operated.item("PinPad").isVisible()


def test_its_touches_are_touches_like_any_other(pin, operated):
    operated.gesture()
    assert operated.phase == "Visit"


def test_a_gesture_that_is_interrupted_opens_nothing(pin, operated):
    at = operated.corner(False, False, 30)
    operated.press(at)
    operated.moment[0] += HOLD_SECONDS
    QTest.mouseMove(operated.player.window, QPoint(300, 300))
    operated.release(QPoint(300, 300))
    operated.moment[0] += 0.2
    for right, bottom in [(False, False), (True, False), (True, True), (False, True)]:
        operated.tap(operated.corner(right, bottom, 30))
    assert operated.view is View.Closed


class TestWithoutAShow:
    @pytest.fixture
    def read(self, tmp_path):
        return lambda: ()

    def test_the_operator_gets_in_all_the_same(self, pin, operated):
        assert operated.phase == "Problem"
        operated.gesture()
        operated.type(PIN)
        assert operated.view is View.Menu
        operated.panel.close()
        assert (operated.view, operated.phase) == (View.Closed, "Problem")


def test_the_right_pin_opens_the_menu_and_it_closes_by_itself(pin, operated):
    operated.gesture()
    operated.type(PIN)
    assert (operated.view, operated.phase) == (View.Menu, "Operator")
    operated.wait(59)
    assert operated.view is View.Menu
    operated.tap(QPoint(480, 500))
    operated.wait(59)
    assert operated.view is View.Menu
    operated.wait(2)
    assert (operated.view, operated.phase) == (View.Closed, "Reset")


def test_a_closed_hall_opens_to_the_operator(pin, operated):
    operated.controller.hall_closed(wakes=False)
    assert operated.phase == "Asleep"
    operated.gesture()
    operated.type(PIN)
    assert operated.view is View.Menu
    assert operated.item("OperatorMenu").isVisible()
    operated.panel.close()
    operated.wait(1)
    assert operated.phase == "Asleep"


def test_the_question_whether_anybody_is_there_gives_way_to_the_operator(pin, operated):
    operated.begin_visit()
    operated.wait_until_asked()
    operated.gesture()
    operated.type(PIN)
    assert (operated.view, operated.phase) == (View.Menu, "Operator")


def test_without_a_pin_the_menu_opens_at_once(operated):
    operated.gesture()
    assert operated.view is View.Menu


def test_without_a_pin_nobody_becomes_a_guide(operated):
    operated.panel.askFor(OperatorPanel.Purpose.Guide)
    assert operated.view is View.Closed


def test_the_pin_may_lead_to_the_guide_instead(pin, operated):
    operated.panel.askFor(OperatorPanel.Purpose.Guide)
    operated.type(PIN)
    assert (operated.view, operated.phase) == (View.Closed, "Guide")


def test_wrong_ones_are_counted_and_then_wait(pin, operated):
    operated.gesture()
    operated.type("111111")
    assert operated.says is Says.Wrong
    assert "Wrong PIN. Tries left: 4" in operated.words_on(operated.item("PinPad"))
    for _ in range(4):
        operated.type("111111")
    assert operated.says is Says.Locked
    assert 1 <= operated.panel.entry.secondsLeft <= 30
    assert any("Next try in" in each for each in operated.words_on(operated.item("PinPad")))
    operated.panel.entry.add("1")
    assert operated.panel.entry.digits == 0
    operated.panel.entry.leave()
    operated.gesture()
    assert operated.says is Says.Locked


def test_keys_type_the_pin_and_nothing_of_the_show_hears_them(pin, operated):
    operated.begin_visit()
    operated.stand()
    operated.gesture()
    slide = operated.controller.slide
    operated.key(Qt.Key.Key_Right)
    operated.key(Qt.Key.Key_1)
    assert operated.panel.entry.digits == 1
    operated.key(Qt.Key.Key_Backspace)
    assert operated.panel.entry.digits == 0
    for digit in PIN:
        QTest.keyClick(operated.player.window, digit)
    operated.key(Qt.Key.Key_Return)
    while operated.says is Says.Checking:
        operated.spin()
    assert operated.view is View.Menu
    assert operated.controller.slide == slide
    operated.key(Qt.Key.Key_Escape)
    assert operated.view is View.Closed
    operated.wait(1)
    operated.key(Qt.Key.Key_Right)
    assert operated.phase == "Visit"


def test_the_keys_of_the_pad_type_and_erase(pin, operated):
    operated.gesture()
    for key in ("4", "8", "Erase the last digit", "4", "4"):
        operated.tap(operated.button(key))
    assert operated.panel.entry.digits == 3
    operated.tap(operated.button("Back to the show"))
    assert operated.view is View.Closed
    assert operated.panel.entry.digits == 0


def test_nothing_below_the_pad_is_reached(pin, operated):
    operated.begin_visit()
    operated.stand()
    operated.gesture()
    operated.tap(QPoint(operated.player.window.width() // 2, 60))
    assert operated.controller.slide == "first"
    assert not operated.item("SourceCard").property("opened")


def test_the_pad_goes_when_nobody_is_there(pin, operated, monkeypatch):
    operated.panel.entry._patience.setInterval(50)
    operated.gesture()
    operated.spin(150)
    assert operated.view is View.Closed
    assert operated.phase == "Visit"


def test_a_pin_set_over_ssh_applies_to_the_running_kiosk(operated, settings):
    assert not operated.panel.hasPin
    keep_pin(PIN, settings, AttemptsFile(settings.parent / attempts.FILE))
    operated.gesture()
    assert operated.view is View.Pad
    operated.type(PIN)
    assert operated.view is View.Menu


@pytest.mark.parametrize("text", ["", "pin = 480793\n", "pin = \n"])
def test_a_pin_that_got_lost_opens_nothing(pin, operated, settings, text):
    settings.write_text(text)
    operated.gesture()
    assert (operated.view, operated.says) == (View.Pad, Says.Lost)
    operated.panel.entry.add("4")
    assert operated.panel.entry.digits == 0


def test_a_try_that_cannot_be_noted_is_not_made(pin, operated, settings, monkeypatch):
    operated.gesture()
    record = settings.parent / attempts.FILE
    record.unlink()
    record.mkdir()
    operated.type(PIN)
    assert operated.view is View.Pad
    assert operated.says in (Says.Locked, Says.Unwritable)


def test_a_pin_is_set_on_the_pad_itself(operated, settings):
    operated.gesture()
    operated.panel.askNewPin()
    operated.type("123456")
    assert operated.says is Says.Weak
    assert any("follow each other" in each for each in operated.words_on(operated.item("PinPad")))
    operated.type(PIN)
    assert operated.says is Says.Again
    operated.type("480794")
    assert operated.says is Says.Different
    operated.type(PIN)
    operated.type(PIN)
    assert operated.view is View.Menu
    assert operated.panel.hasPin
    assert tomllib.loads(settings.read_text())["pin"].startswith("scrypt$")
    operated.panel.close()
    operated.wait(1)
    operated.gesture()
    assert operated.view is View.Pad


def test_the_pin_of_the_menu_goes_with_its_menu(operated):
    operated.gesture()
    operated.panel.askNewPin()
    operated.wait(61)
    assert operated.view is View.Closed
    operated.panel.entry.add("4")
    assert operated.panel.entry.digits == 0


def test_only_the_menu_ends_the_kiosk(operated):
    operated.panel.restart()
    operated.panel.leaveToDesktop()
    assert operated.left_with == []
    operated.gesture()
    operated.panel.restart()
    operated.panel.leaveToDesktop()
    assert operated.left_with == [11, 0]

"""The panel where a visitor says how the kiosk shall be; all of it goes back with the visit."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible

from tests.ui.test_stage import show  # noqa: F401  the small show with two languages

NAME = "Text size, contrast, motion"


PORTRAIT = QSize(540, 960)
either_way = pytest.mark.parametrize("size", [QSize(960, 540), PORTRAIT], ids=["wide", "high"])


@pytest.fixture
def size():
    return PORTRAIT


@pytest.fixture
def panel(screen):
    screen.begin_visit()
    screen.stand()
    screen.tap(screen.button(NAME))
    return screen.item("AccessPanel")


def choices(screen):
    controller = screen.controller
    return {
        name: controller.property(name)
        for name in ("textSize", "contrast", "calm", "held", "patient", "leftHanded", "language")
    }


def test_each_choice_holds_at_once_and_all_go_back_at_one_touch(screen, panel):
    usual = choices(screen)
    for button in ("High contrast", "Calm motion", "Pause what moves by itself", "Take your time"):
        screen.tap(screen.button(button))
        assert screen.button(button).property("on")
    screen.tap(screen.button("left"))
    screen.tap(screen.button("Text size 125%"))

    assert choices(screen) == {
        "textSize": 1.25,
        "contrast": True,
        "calm": True,
        "held": True,
        "patient": True,
        "leftHanded": True,
        "language": "en",
    }
    screen.tap(screen.button("Back to normal"))
    assert choices(screen) == usual


def test_back_to_normal_keeps_the_language(screen, panel):
    screen.tap(screen.button("Русский"))
    screen.controller.chooseContrast(True)
    screen.controller.chooseNothing()
    assert screen.controller.language == "ru"
    assert not screen.controller.contrast


def test_the_next_visitor_begins_as_usual(screen, panel):
    usual = choices(screen)
    screen.tap(screen.button("High contrast"))
    screen.controller.startOver()
    screen.wait(1)
    assert choices(screen) == usual
    assert not panel.isVisible()


@either_way
def test_every_control_is_large_and_has_a_name_of_its_own(screen, panel):
    for size in screen.controller.textSizes:
        screen.controller.chooseTextSize(size)
        screen.spin()
        scale = screen.player.window.width() / panel.width()
        names = []
        for one in within(panel):
            box = one.mapRectToScene(one.boundingRect())
            assert min(box.width(), box.height()) >= 88 * scale - 0.5, one.property("name")
            names.append(one.property("name"))
        assert len(names) == len(set(names))
        assert all(names)


def within(panel):
    found = [panel]
    for item in found:
        found += [child for child in item.childItems() if child.isVisible()]
    return [one for one in found if one.property("pressable") is not None]


@either_way
def test_keys_walk_through_all_of_it_and_the_focus_is_never_out_of_sight(screen):
    screen.begin_visit()
    screen.controller.chooseTextSize(2.0)
    screen.stand()
    screen.button(NAME).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    panel = screen.item("AccessPanel")
    assert panel.property("opened")

    seen = set()
    for _ in range(26):
        screen.key(Qt.Key.Key_Down)
        screen.spin()
        focus = screen.player.window.activeFocusItem()
        box = focus.mapRectToScene(focus.boundingRect())
        assert box.top() >= 0
        assert box.bottom() <= screen.player.window.height()
        seen.add(focus.property("name"))
    screen.key(Qt.Key.Key_Escape)

    assert seen >= {"Done", "Back to normal", "Text size 200%", "High contrast", "left", "Русский"}
    assert not panel.property("opened")
    assert screen.player.window.activeFocusItem().property("name") == NAME


def test_a_row_is_a_switch_for_a_screen_reader_too(screen, panel):
    row = screen.button("High contrast")
    screen.tap(row)
    seen = QAccessible.queryAccessibleInterface(row)
    assert seen.role() == QAccessible.Role.CheckBox
    assert seen.state().checked

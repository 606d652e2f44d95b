"""Low reach: all that answers a finger lies in the lower part, and is large enough on the panel."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.mounting import Mounting
from kiosk.paths import default_show
from tests.ui.reach import COARSE, DIAGONALS, box_of, fits, out_of_reach, stage_of

ROW = "Buttons low down"
on_a_wide_stage = pytest.mark.parametrize("size", [QSize(1920, 1080)], ids=["landscape"])


@pytest.fixture
def show():
    return default_show()


@pytest.fixture
def stage(screen):
    return stage_of(screen.player.window)


@pytest.fixture
def low(screen):
    """A visitor who reaches only the lower part."""
    screen.begin_visit()
    screen.controller.chooseReachLow(True)
    screen.stand()
    return screen


def go(screen, slide):
    screen.controller.goTo(slide)
    screen.stand()


def keys(screen):
    return {
        key.property("label").replace("\u00a0", " "): key
        for key in screen.items("LowKey")
        if key.isVisible() and key.property("label")
    }


def of_stage(screen):
    return screen.item("Stage")


SCREENS = {
    "hub": lambda screen: go(screen, "cluster"),
    "explorer": lambda screen: (go(screen, "tooling"), immerse(screen)),
    "card": lambda screen: (go(screen, "seats"), tap_claim(screen)),
    "panel": lambda screen: screen.tap(screen.button("Text size, contrast, motion")),
    "question": lambda screen: screen.wait_until_asked(),
}


def immerse(screen):
    slide = next(one for one in screen.items("PlantSlide") if one.property("shown"))
    slide.setProperty("immersed", True)
    screen.spin(60)


def tap_claim(screen):
    row = next(one for one in screen.items("ClaimRow") if one.isVisible() and one.isEnabled())
    screen.tap(keys(screen)[row.property("name").replace("\u00a0", " ")])
    assert screen.item("SourceCard").property("opened")
    screen.spin(60)


@pytest.mark.parametrize("of", SCREENS)
def test_a_grid_of_taps_finds_every_hit_area_low_and_large(low, of):
    SCREENS[of](low)
    answering, found = out_of_reach(low.player.window, COARSE)
    assert len(answering) >= 3
    assert not found, "\n".join(found)


def test_keys_are_as_large_as_the_panel_asks_for(low, stage):
    go(low, "cluster")
    for inches in (12, *DIAGONALS):
        mount(low, inches, 800)
        low.spin(60)
        pixel_mm = Mounting(inches, 800).pixel_mm(stage)
        boxes = [box_of(of_stage(low), key) for key in keys(low).values()]
        assert len(boxes) >= 7
        assert all(fits(box, stage, pixel_mm) for box in boxes), inches


def mount(screen, inches, lower_edge_mm):
    window = screen.player.window
    window.setProperty("panelInches", float(inches))
    window.setProperty("lowerEdgeMm", float(lower_edge_mm))


def test_above_a_low_edge_the_bar_is_lifted_to_where_a_hand_reaches(low, stage):
    mounting = Mounting(55, 320)
    bar = low.item("TourBar")
    usual = bar.y()
    mount(low, mounting.inches, mounting.lower_edge_mm)
    low.spin(800)

    assert bar.y() == pytest.approx(usual - mounting.lift(stage), abs=1)
    assert mounting.height_mm(stage, bar.y() + bar.height()) == pytest.approx(380, abs=1)


def test_the_layouts_are_those_the_doctor_counts_with(screen, stage):
    screen.begin_visit()
    screen.spin(800)
    bar = screen.item("TourBar")
    assert bar.y() + bar.height() == stage.lowest
    assert (of_stage(screen).width(), of_stage(screen).height()) == (stage.width, stage.height)


@on_a_wide_stage
def test_it_is_chosen_in_the_panel_and_ends_with_the_visit(screen):
    screen.begin_visit()
    screen.stand()
    screen.tap(screen.button("Text size, contrast, motion"))
    screen.tap(screen.button(ROW))
    assert screen.controller.reachLow
    screen.tap(keys(screen)["Done"])
    assert not screen.item("AccessPanel").property("opened")

    screen.controller.startOver()
    screen.wait(1)
    assert not screen.controller.reachLow
    assert screen.player.window.property("touchFloor") == 0


@on_a_wide_stage
def test_a_key_leads_where_its_control_leads(low):
    go(low, "cluster")
    low.tap(keys(low)["Car seats"])
    assert low.controller.slide == "seats"


@on_a_wide_stage
def test_the_control_itself_answers_no_finger_but_the_keypad(low):
    go(low, "cluster")
    way = next(one for one in low.items("HubWay") if one.property("name") == "Car seats")
    low.tap(way)
    assert low.controller.slide == "cluster"

    way.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    low.key(Qt.Key.Key_Return)
    assert low.controller.slide == "seats"


@on_a_wide_stage
def test_a_touch_above_is_somebody_all_the_same(low):
    low.wait_until_asked()
    low.tap(QPoint(low.player.window.width() // 2, 300))
    assert low.phase == "Visit"


@on_a_wide_stage
def test_arrows_turn_what_is_turned_by_a_finger(low):
    go(low, "timeline")
    ruler = low.item("YearRuler")
    first = ruler.property("current")
    low.tap(arrow(low, Qt.Key.Key_Left))
    assert ruler.property("current") == first - 1
    low.tap(arrow(low, Qt.Key.Key_Right))
    assert ruler.property("current") == first
    assert low.controller.slide == "timeline"


def arrow(screen, key):
    return next(
        one for one in screen.items("Arrow") if one.property("key") == key and one.isVisible()
    )


@on_a_wide_stage
def test_a_finger_that_rests_above_holds_nothing_up(low):
    go(low, "cluster")
    key = keys(low)["Car seats"]
    window, at, resting = low.player.window, low.middle_of(key), QPoint(900, 300)
    fingers = QTest.createTouchDevice()
    QTest.touchEvent(window, fingers).press(1, resting, window).commit()
    QTest.touchEvent(window, fingers).stationary(1).press(2, at, window).commit()
    QTest.touchEvent(window, fingers).stationary(1).release(2, at, window).commit()
    assert low.controller.slide == "seats"
    QTest.touchEvent(window, fingers).release(1, resting, window).commit()
    low.stand()
    low.tap(low.button("Next"))
    assert low.controller.slide != "seats"

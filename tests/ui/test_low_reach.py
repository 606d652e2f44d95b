"""Low reach: all that answers a finger lies in the lower part, and is large enough on the panel."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.mounting import LANDSCAPE, PORTRAIT, TARGET_MM, Mounting
from kiosk.operator.gesture import corner_at
from kiosk.paths import default_show
from tests.ui.prober import probe

DIAGONALS = (24, 32, 43, 55, 65)
ROW = "Buttons low down"
on_a_wide_stage = pytest.mark.parametrize("size", [QSize(1920, 1080)], ids=["landscape"])
STEP = 45  # 12 mm on the smallest panel: no target of 20 mm lies between


@pytest.fixture
def show():
    return default_show()


@pytest.fixture
def stage(size):
    return LANDSCAPE if size.width() > size.height() else PORTRAIT


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


def fits(box, stage, pixel_mm):
    """In its part of the stage, and a finger's breadth wide and high on the panel."""
    return (
        box.top() >= stage.band
        and box.bottom() <= stage.height
        and min(box.width(), box.height()) * pixel_mm >= TARGET_MM
    )


def box_of(stage, item):
    return item.mapRectToItem(stage, item.boundingRect())


def of_stage(screen):
    return screen.item("Stage")


def whole(box, stage):
    """What hears of every finger: stage, slide, the page that follows a swipe; and its edges."""
    large = box.width() >= stage.width * 0.7 and box.height() >= stage.height * 0.7
    return large or min(box.width(), box.height()) == 8


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
def test_a_grid_of_taps_finds_every_hit_area_low_and_large(low, stage, of):
    SCREENS[of](low)
    found = {}
    drawn = of_stage(low)
    for hit in probe(low.player.window, STEP):
        found.setdefault(hit.item, hit.place)

    boxes = [box for box in map(partial(box_of, drawn), found) if not whole(box, stage)]
    assert len(boxes) >= 3
    for inches in DIAGONALS:
        pixel_mm = Mounting(inches, 800).pixel_mm(stage)
        assert [box for box in boxes if not fits(box, stage, pixel_mm)] == [], inches
    floor = low.player.window.property("touchFloor")
    assert floor >= stage.band
    above = [place.toTuple() for place in found.values() if place.y() < floor]
    assert [place for place in above if corner_at(*place, *size_of(low)) is None] == []


def size_of(screen):
    return screen.player.window.width(), screen.player.window.height()


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

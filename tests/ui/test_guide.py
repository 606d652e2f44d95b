"""Somebody leads a group: the controls, the spot round the finger, and a slide that is held."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.conftest import Screen


@pytest.fixture
def size() -> QSize:
    """Upright it is held by a picture, in tests/screens."""
    return QSize(1920, 1080)


@pytest.fixture
def guide(screen: Screen) -> Screen:
    """A guide on the second slide."""
    screen.begin_visit()
    screen.controller.next()
    screen.stand()
    screen.controller.beginGuide()
    screen.spin()
    assert screen.phase == "Guide"
    return screen


def claim_of(screen: Screen) -> QQuickItem:
    """Of the slide that stands, not of the one beside the stage."""
    stage = screen.player.window.contentItem().boundingRect()
    rows = screen.items("ClaimRow")
    return next(row for row in rows if stage.contains(row.mapToScene(QPointF(1, 1))))


def spot(screen: Screen) -> tuple[bool, QPoint]:
    pointer = screen.item("GuidePointer")
    return bool(pointer.property("pointing")), pointer.property("place").toPoint()


def test_the_guides_controls_take_the_place_of_the_visitors(guide):
    assert guide.item("GuideBar").isVisible()
    assert not guide.item("TourBar").isVisible()
    guide.tap(guide.button("Next"))
    assert guide.controller.slide == "third"
    guide.stand()
    guide.tap(guide.button("Back"))
    assert guide.controller.slide == "second"


def test_a_presenters_clicker_leads_on_and_back(guide):
    keys, way = Qt.Key, []
    for key in (keys.Key_PageDown, keys.Key_PageUp, keys.Key_Right, keys.Key_Left, keys.Key_Home):
        guide.key(key)
        way.append(guide.controller.slide)
        guide.stand()
    assert (guide.phase, way) == ("Guide", ["third", "second", "third", "second", "first"])


def test_its_key_for_a_blank_screen_holds_the_slide(guide):
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        guide.key(key)
        assert guide.controller.holding
        guide.key(key)
        assert not guide.controller.holding


def test_a_claim_shows_its_sources_to_the_group(guide):
    guide.tap(claim_of(guide))
    assert guide.item("SourceCard").property("opened")
    guide.key(Qt.Key.Key_Escape)
    assert not guide.item("SourceCard").property("opened")
    assert guide.controller.slide == "second"


def test_on_a_slide_that_is_held_a_finger_only_points(guide):
    guide.tap(guide.button("Hold"))
    assert guide.controller.holding
    row = claim_of(guide)
    guide.press(guide.middle_of(row))
    assert spot(guide) == (True, guide.middle_of(row))
    guide.release(guide.middle_of(row))
    guide.spin(260)
    assert not guide.item("SourceCard").property("opened")
    start = QPoint(800, 500)
    guide.press(start)
    for step in range(1, 11):
        QTest.mouseMove(guide.player.window, start - QPoint(60 * step, 0))
        guide.spin(5)
    guide.release(start - QPoint(600, 0))
    assert guide.controller.slide == "second"

    guide.tap(guide.button("Go on"))
    guide.tap(row)
    assert guide.item("SourceCard").property("opened")


def test_a_slide_that_is_held_lets_nothing_move(guide):
    slides = guide.items("TextSlide")
    guide.controller.hold(True)
    assert all(one.property("frozen") and not one.property("lively") for one in slides)
    guide.key(Qt.Key.Key_PageDown)
    assert not any(one.property("frozen") for one in guide.items("TextSlide"))


def test_the_spot_follows_the_finger_and_leaves_with_it(guide):
    guide.press(QPoint(500, 400))
    assert spot(guide) == (True, QPoint(500, 400))
    QTest.mouseMove(guide.player.window, QPoint(700, 600))
    guide.spin()
    assert spot(guide) == (True, QPoint(700, 600))
    guide.release(QPoint(700, 600))
    assert not spot(guide)[0]


def test_a_finger_on_a_button_does_not_point(guide):
    at = guide.middle_of(guide.button("Hold"))
    guide.press(at)
    assert not spot(guide)[0]
    guide.release(at)


def test_a_visitors_finger_does_not_point(screen):
    screen.begin_visit()
    screen.press(QPoint(500, 400))
    assert not spot(screen)[0]
    screen.release(QPoint(500, 400))


def test_the_tour_ends_only_where_its_button_is_held(guide):
    end = guide.button("End the guided tour")
    guide.tap(end)
    assert guide.phase == "Guide"
    at = guide.middle_of(end)
    guide.press(at)
    guide.spin(1500)
    assert guide.phase == "Reset"
    guide.release(at)


@pytest.mark.parametrize("wanted", [True, False])
def test_staff_may_ask_for_the_guide_by_a_finger_that_rests_in_the_corner(screen, qtbot, wanted):
    stage = screen.item("Stage")
    stage.setProperty("guideByHold", wanted)
    asked = []
    stage.guideAsked.connect(lambda: asked.append(1))
    screen.press(QPoint(1850, 70))
    screen.spin(2000)
    QTest.mouseMove(screen.player.window, QPoint(1858, 76))
    screen.spin(1300)
    screen.release(QPoint(1858, 76))
    assert asked == [1] * wanted

"""Fingers that rest, and fingers that change their mind: a tap is a tap only where it began."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.paths import default_show
from kiosk.ui.camera import Camera
from kiosk.ui.layout import ask, items, kind

RESTING = QPoint(300, 700)


@pytest.fixture
def size() -> QSize:
    return QSize(1920, 1080)


@pytest.fixture(scope="module")
def fingers(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


class Hand:
    """One finger that rests on the glass, and another one that does things."""

    def __init__(self, screen, device: QPointingDevice, at: QPoint) -> None:
        self._screen, self._device, self._at = screen, device, at
        self._window = screen.player.window
        QTest.touchEvent(self._window, device).press(1, at, self._window).commit()

    def tap(self, item: QQuickItem) -> None:
        at = self._screen.middle_of(item)
        self._event().press(2, at, self._window).commit()
        self._event().release(2, at, self._window).commit()
        self._screen.spin(260)

    def swipe(self, start: QPoint, by: int) -> None:
        self.drag(start, QPoint(by, 0))

    def drag(self, start: QPoint, by: QPoint) -> None:
        """In ten steps."""
        self._event().press(2, start, self._window).commit()
        for step in range(1, 11):
            at = start + by * step / 10
            self._event().move(2, at, self._window).commit()
            self._screen.spin(5)
        self._event().release(2, start + by, self._window).commit()
        self._screen.spin()

    def lift(self) -> None:
        QTest.touchEvent(self._window, self._device).release(1, self._at, self._window).commit()
        self._screen.spin(40)

    def _event(self):
        return QTest.touchEvent(self._window, self._device).stationary(1)


@pytest.fixture
def resting(screen, fingers):
    screen.begin_visit()
    screen.stand()
    hands = []

    def rest(at: QPoint) -> Hand:
        hands.append(Hand(screen, fingers, at))
        return hands[-1]

    return rest


def test_while_a_finger_rests_the_bar_answers_another_one(screen, resting):
    hand = resting(RESTING)
    hand.tap(screen.button("Next"))
    assert screen.controller.slide == "second"
    screen.stand()
    hand.tap(screen.button("Back"))
    assert screen.controller.slide == "first"
    hand.lift()
    assert screen.controller.slide == "first"


@pytest.mark.parametrize("at", [RESTING, QPoint(960, 1000), QPoint(1800, 300)])
def test_while_a_finger_rests_the_slide_follows_another_one(screen, resting, at):
    hand = resting(at)
    hand.swipe(QPoint(1100, 500), -700)
    assert screen.controller.slide == "second"
    screen.stand()
    hand.swipe(QPoint(1100, 500), 700)
    assert screen.controller.slide == "first"


def test_a_swipe_that_begins_on_a_control_leads_on_and_opens_nothing(screen, fingers):
    screen.begin_visit()
    screen.stand()
    window, start = screen.player.window, screen.middle_of(screen.item("ClaimRow"))
    QTest.touchEvent(window, fingers).press(1, start, window).commit()
    for by in range(0, 700, 70):
        QTest.touchEvent(window, fingers).move(1, start - QPoint(by, 0), window).commit()
        screen.spin(5)
    QTest.touchEvent(window, fingers).release(1, start - QPoint(630, 0), window).commit()
    screen.spin()
    assert screen.controller.slide == "second"
    assert not screen.item("SourceCard").property("opened")


def test_a_swipe_that_a_busy_moment_has_put_into_one_move_leads_on_too(screen, fingers):
    screen.begin_visit()
    screen.stand()
    window, start = screen.player.window, QPoint(1200, 300)
    end = start - QPoint(600, 0)
    QTest.touchEvent(window, fingers).press(1, start, window).commit()
    QTest.touchEvent(window, fingers).move(1, end, window).commit()
    screen.spin(40)
    QTest.touchEvent(window, fingers).release(1, end, window).commit()
    screen.spin()
    assert screen.controller.slide == "second"


def test_of_two_fingers_that_go_sideways_the_first_leads(screen, fingers):
    screen.begin_visit()
    screen.stand()
    window = screen.player.window
    one, other = QPoint(1200, 300), QPoint(600, 800)
    QTest.touchEvent(window, fingers).press(1, one, window).press(2, other, window).commit()
    for by in range(0, 700, 70):
        hand = QTest.touchEvent(window, fingers).move(1, one - QPoint(by, 0), window)
        hand.move(2, other + QPoint(by // 2, 0), window).commit()
        screen.spin(5)
    hand = QTest.touchEvent(window, fingers).release(1, one - QPoint(630, 0), window)
    hand.release(2, other + QPoint(315, 0), window).commit()
    screen.spin()
    assert screen.controller.slide == "second"


def test_a_finger_that_rests_on_a_control_does_not_keep_another_one_from_the_next(screen, resting):
    hand = resting(screen.middle_of(screen.button("All plants")))
    hand.tap(screen.button("Next"))
    assert screen.controller.slide == "second"
    hand.lift()


def test_while_a_finger_rests_card_panel_and_question_answer_another_one(screen, resting):
    hand = resting(RESTING)
    hand.tap(screen.item("ClaimRow"))
    assert screen.item("SourceCard").property("opened")
    hand.tap(screen.button("Next source"))
    assert "2 of 2" in screen.words_on(screen.item("SourceCard"))
    hand.tap(screen.button("Close"))
    hand.tap(screen.button("Text size, contrast, motion"))
    hand.tap(screen.button("High contrast"))
    assert screen.controller.contrast
    hand.tap(screen.button("Done"))
    screen.wait_until_asked()
    hand.tap(screen.button("Start over"))
    assert screen.phase in ("Reset", "Attract")
    hand.lift()


def test_while_a_finger_rests_large_text_is_paged_by_another_one(screen, resting):
    screen.controller.chooseTextSize(2.0)
    screen.stand()
    hand = resting(QPoint(400, 300))
    hand.tap(screen.button("Text size, contrast, motion"))
    hand.tap(screen.button("Further down"))
    assert scrolling(screen).property("scrolled") > 100
    hand.lift()


def test_a_text_that_a_palm_rests_on_follows_a_finger(screen, resting):
    screen.controller.chooseTextSize(2.0)
    screen.tap(screen.button("Text size, contrast, motion"))
    column = scrolling(screen)
    box = column.mapRectToScene(column.boundingRect()).toRect()
    hand = resting(box.center() + QPoint(0, box.height() // 4))
    hand.drag(box.center(), QPoint(0, -200))
    assert column.property("scrolled") > 150
    hand.lift()


def scrolling(screen) -> QQuickItem:
    return next(each for each in screen.items("ScrollColumn") if each.property("scrolls"))


# What is dragged sideways on a slide and what it stands at, the way of the finger and the place of
# the one that rests as shares of its width, and how high; where it stands then.
DRAGGED = {
    "timeline": ("YearRuler", "Math.round(position)", (0.6, 0.4, 0.8, 0.5), 2022),
    "target": ("BlockBody", "goal", (0.1, 0.35, 0.9, 0.5), 4),
    "launch": ("LightRow", "current", (0.05, 0.4, 0.7, 0), 3),
}


@pytest.mark.parametrize("slide", DRAGGED)
def test_a_finger_drags_beside_one_that_rests_on_the_same(qapp, fingers, slide):
    camera = Camera(default_show(), 1920, 1080)
    camera.take(camera.screens("en", [slide])[0])
    camera.controller.touch()
    name, figure, (start, end, rest, height), expected = DRAGGED[slide]
    item = next(each for each in items(camera.window) if kind(each) == name and each.isVisible())
    window, box = camera.window, item.mapRectToScene(item.boundingRect())

    def place(share: float) -> QPoint:
        return (box.topLeft() + QPointF(share * box.width(), height * box.height())).toPoint()

    QTest.touchEvent(window, fingers).press(1, place(rest), window).commit()
    QTest.touchEvent(window, fingers).stationary(1).press(2, place(start), window).commit()
    for step in range(1, 13):
        at = place(start + (end - start) * step / 12)
        QTest.touchEvent(window, fingers).stationary(1).move(2, at, window).commit()
        QTest.qWait(5)
    found = ask(item, figure)
    hand = QTest.touchEvent(window, fingers).release(1, place(rest), window)
    hand.release(2, place(end), window).commit()
    standing = camera.controller.slide
    camera.close()

    assert found == expected
    assert standing == slide


@pytest.mark.parametrize("size", [(3840, 2160), (1920, 1080), (960, 540)], ids=str)
def test_what_is_dragged_goes_as_far_as_the_finger_on_every_panel(qapp, size):
    camera = Camera(default_show(), *size)
    camera.take(camera.screens("en", ["timeline"])[0])
    camera.controller.touch()
    ruler = next(each for each in items(camera.window) if kind(each) == "YearRuler")
    before, finger = ask(ruler, "position"), size[0] // 8
    start = ruler.mapRectToScene(ruler.boundingRect()).center().toPoint()
    QTest.mousePress(camera.window, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 13):
        QTest.mouseMove(camera.window, start - QPoint(finger * step // 12, 0))
        QTest.qWait(5)
    gone = (ask(ruler, "position") - before) * ask(ruler, "pitch")
    QTest.mouseRelease(camera.window, Qt.MouseButton.LeftButton, pos=start - QPoint(finger, 0))
    camera.close()

    assert gone == pytest.approx(1920 / 8, abs=1)


def test_every_control_of_every_slide_lets_go_of_a_finger_that_slides_off(qapp):
    camera = Camera(default_show(), 1920, 1080)
    acted, tried = [], 0
    for screen in camera.screens("en"):
        camera.take(screen)
        places = [each for each in items(camera.window) if _can_be_pressed(each)]
        for control in places:
            tried += 1
            before = control.property("lastTap")
            _slide_off(camera, control)
            if control.property("lastTap") != before or control.property("pressed"):
                acted.append(f"{screen.slide}: {control.property('name')}")
        assert camera.controller.slide == screen.slide
    camera.close()

    assert tried > 150
    assert not acted


def _can_be_pressed(item: QQuickItem) -> bool:
    return bool(item.property("pressable")) and item.isVisible() and item.isEnabled()


def _slide_off(camera: Camera, control: QQuickItem) -> None:
    """Straight down or up, which is no swipe."""
    box = control.mapRectToScene(control.boundingRect())
    start = box.center().toPoint()
    away = QPoint(0, round(box.height() / 2) + 60)
    end = start + away if start.y() < 540 else start - away
    window = camera.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(window, start + (end - start) * step / 4)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)

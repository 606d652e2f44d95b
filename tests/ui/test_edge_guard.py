"""The outer 8 px of the stage: a frame, a sleeve, a hand that holds the panel. Never a touch."""

import pytest
from PySide6.QtCore import QPoint


def places(screen):
    width, height = screen.player.window.width(), screen.player.window.height()
    return [
        QPoint(3, height // 2),
        QPoint(width - 3, height // 2),
        QPoint(width // 2, 3),
        QPoint(width // 2, height - 3),
        QPoint(2, 2),
        QPoint(width - 1, height - 1),
    ]


def test_a_press_there_begins_no_visit(screen):
    for place in places(screen):
        screen.tap(place)
        assert screen.phase == "Attract", place


@pytest.mark.parametrize("inset", [9, 40])
def test_a_press_beside_it_begins_one(screen, inset):
    screen.tap(QPoint(inset, 400))
    assert screen.phase == "Visit"


def test_a_swipe_from_there_does_not_navigate(screen, qtbot):
    screen.begin_visit()
    screen.spin()
    width = screen.player.window.width()
    for start, step in ((QPoint(width - 3, 500), -60), (QPoint(3, 500), 60)):
        swipe(screen, qtbot, start, step)
        assert screen.controller.slide == "first"


def test_a_swipe_from_within_does(screen, qtbot):
    screen.begin_visit()
    screen.spin(200)
    swipe(screen, qtbot, QPoint(screen.player.window.width() - 60, 500), -60)
    assert screen.controller.slide == "second"


def test_the_card_stays_open_when_its_veil_is_pressed_there(screen):
    screen.begin_visit()
    screen.spin()
    screen.tap(screen.item("ClaimRow"))
    card = screen.item("SourceCard")
    for place in places(screen):
        screen.tap(place)
    assert card.property("opened")


def swipe(screen, qtbot, start, step):
    at = QPoint(start)
    screen.press(at)
    for _ in range(10):
        at += QPoint(step, 0)
        qtbot.mouseMove(screen.player.window, at)
        screen.spin(10)
    screen.release(at)
    screen.spin(60)

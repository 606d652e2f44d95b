"""The whole picture moves by a pixel now and then, and never under a visitor."""

import itertools
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Screen


@pytest.fixture
def drift(screen: Screen) -> QQuickItem:
    found = screen.item("PixelDrift")
    found.setProperty("reach", 4)  # on a stage that is not still
    return found


def place(item: QQuickItem) -> tuple[int, int]:
    spot = item.mapToScene(QPointF(0, 0))
    return round(spot.x()), round(spot.y())


def test_every_slide_of_the_loop_moves_it_by_a_pixel_within_four_of_its_place(screen, drift):
    stage = screen.item("Stage")
    home = place(stage)
    places = [home]
    for _ in range(112):
        screen.wait(9.01)
        places.append(place(stage))

    ways: list[Any] = [[x - home[0] for x, _ in places], [y - home[1] for _, y in places]]
    assert places[-1] == home
    for way in ways:
        assert set(way) == set(range(-4, 5))
        assert max(abs(to - at) for at, to in itertools.pairwise(way)) == 1


def test_the_backdrop_and_the_edges_stay(screen, drift):
    backdrop, edges = screen.item("Backdrop"), screen.item("EdgeGuard")
    before = place(backdrop), place(edges)
    for _ in range(5):
        screen.wait(9.01)
    assert drift.property("offset") != QPointF(0, 0)
    assert (place(backdrop), place(edges)) == before


def test_it_stays_where_it_is_while_somebody_is_there(screen, drift):
    screen.wait(9.01)
    there = drift.property("offset")
    screen.begin_visit()
    for verb in (screen.controller.next, screen.controller.beginGuide, screen.controller.next):
        verb()
        screen.spin()
    screen.controller.endGuide()
    assert drift.property("offset") == there


def test_it_does_not_move_while_pictures_are_taken(screen):
    screen.wait(9.01)
    assert screen.item("PixelDrift").property("offset") == QPointF(0, 0)

"""Large letters: the slide is read as a column, and what is drawn to be touched opens from it."""

import pytest
from PySide6.QtCore import QSize, Qt

from tests.ui.test_stage import show  # noqa: F401  the small show with a hub and plants


@pytest.fixture
def size():
    return QSize(960, 540)


@pytest.fixture
def reading(screen):
    screen.begin_visit()
    screen.controller.goTo("hub")
    screen.controller.chooseTextSize(2.0)
    screen.stand()
    assert kinds(screen) == ["ReadingSlide"]
    return screen


def kinds(screen):
    """The slides that can be seen."""
    return [
        kind
        for kind in ("ReadingSlide", "HubSlide", "PlantSlide", "TextSlide")
        if any(one.isVisible() and shown(one) for one in screen.items(kind))
    ]


def shown(slide):
    return slide.property("shown") and slide.property("settled")


def column(screen):
    return next(one for one in screen.items("ScrollColumn") if one.isVisible())


def test_a_link_of_the_hub_leads_to_its_slide_which_is_read_too(reading):
    reading.tap(reading.button("Further down"))
    reading.tap(reading.button("Motors"))
    reading.stand()
    assert reading.controller.slide == "motors"
    assert kinds(reading) == ["ReadingSlide"]


def test_two_buttons_and_keys_scroll_to_the_end_and_back(reading):
    for _ in range(9):
        reading.key(Qt.Key.Key_Down)
    assert column(reading).property("scrolled") > 0
    for _ in range(9):
        if column(reading).property("scrolled") < column(reading).property("furthest") - 1:
            reading.tap(reading.button("Further down"))
    assert column(reading).property("scrolled") == column(reading).property("furthest")
    while column(reading).property("scrolled") > 1:
        reading.tap(reading.button("Further up"))


def test_the_drawing_opens_and_the_words_come_back(reading):
    reading.tap(reading.button("Show the drawing"))
    reading.stand()
    assert kinds(reading) == ["HubSlide"]
    reading.tap(reading.button("Back to the words"))
    reading.stand()
    assert kinds(reading) == ["ReadingSlide"]


def test_another_slide_is_read_again_after_a_drawing(reading):
    reading.tap(reading.button("Show the drawing"))
    reading.stand()
    reading.controller.next()
    reading.stand()
    assert kinds(reading) == ["ReadingSlide"]


def test_usual_letters_bring_the_drawn_slide_back_where_it_was(reading):
    reading.controller.goTo("cars")
    reading.stand()
    reading.controller.chooseTextSize(1.25)
    reading.stand()
    assert reading.controller.slide == "cars"
    assert kinds(reading) == ["PlantSlide"]


def test_the_next_visitor_finds_the_loop_drawn(reading):
    reading.controller.startOver()
    reading.wait(1)
    reading.stand()
    assert kinds(reading) == ["HubSlide"]

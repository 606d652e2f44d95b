"""The log names every slide that stands, and the file says little of a loop nobody watches."""

import logging

import pytest

from kiosk.ui import slide_log
from kiosk.ui.slide_log import SlideLog


@pytest.fixture
def told(screen, caplog):
    """What the file would be given, and what stderr."""
    caplog.set_level(logging.DEBUG)
    SlideLog(screen.player.window, screen.controller)

    def lines(level: int) -> list[str]:
        mine = [record for record in caplog.records if record.name == slide_log.__name__]
        return [record.getMessage() for record in mine if record.levelno >= level]

    return lines


def loop(screen) -> None:
    screen.wait(9.1)
    screen.stand()


def test_the_slides_of_a_visit_are_kept_and_those_of_the_loop_are_not(screen, told):
    loop(screen)
    assert (told(logging.DEBUG), told(logging.INFO)) == (["slide second"], [])
    screen.begin_visit()
    screen.controller.next()
    screen.stand()
    assert told(logging.INFO) == ["the loop showed 1 slides in 0 minutes", "slide third"]


def test_once_a_day_the_loop_is_summed_up(screen, told, monkeypatch):
    start = slide_log.boot_clock.now()
    loop(screen)
    monkeypatch.setattr(slide_log.boot_clock, "now", lambda: start + slide_log.DAY + 1)
    loop(screen)
    loop(screen)
    assert told(logging.INFO) == ["the loop showed 2 slides in 1440 minutes"]


def test_two_frames_on_their_way_name_a_slide_once(screen, told, qapp):
    window = screen.player.window
    window.settledSlideChanged.emit()
    window.frameSwapped.emit()
    window.frameSwapped.emit()
    qapp.processEvents()
    assert told(logging.DEBUG) == ["slide first"]

"""The hall's hours, from the clock on the wall to the state of the show."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer

from kiosk.content.reading import read_show
from kiosk.paths import default_show
from kiosk.session.opening_hours import CLOSED, OpeningHours, Window
from kiosk.ui import ShowController
from kiosk.ui.hall import Hall

TEN_TO_SIX = OpeningHours([[Window(600, 1080)]] * 7, zone=UTC)


@pytest.fixture
def phase(qapp: object) -> Callable[..., str]:
    """What the show does once the clock has shown these times one after another."""
    loaded = read_show(default_show() / "show.json")
    controllers = []

    def _phase(*times: str, hours: OpeningHours | None = TEN_TO_SIX, touches: bool = False) -> str:
        shown = [datetime.fromisoformat(f"2027-03-01 {each}+00:00").timestamp() for each in times]
        controller = ShowController(lambda: loaded)
        controllers.append(controller)
        controller.start()
        hall = Hall(controller, hours, wall=lambda: shown[0])
        while shown[1:]:
            del shown[0]
            if touches:
                controller.touch()
            hall._look()
        return ShowController.Phase(controller.state).name

    return _phase


def test_it_sleeps_outside_the_opening_hours(phase):
    assert phase("09:59") == "Asleep"
    assert phase("10:00") == "Attract"
    assert phase("17:59", "18:00") == "Asleep"
    assert phase("09:59", "10:00") == "Attract"


def test_whoever_is_there_at_closing_time_is_not_cut_off(phase):
    assert phase("17:59", "18:00", "18:01", touches=True) == "Visit"


def test_a_clock_that_jumps_is_followed_at_the_next_look(phase):
    assert phase("12:00", "23:00", "12:00", "03:00") == "Asleep"


def test_without_opening_hours_it_is_always_open_and_nothing_looks_at_the_clock(phase, qapp):
    assert phase("03:00", hours=None) == "Attract"
    controller = ShowController(lambda: read_show(default_show() / "show.json"))
    assert not any(timer.isActive() for timer in Hall(controller).findChildren(QTimer))


def test_other_hours_hold_at_once(qapp):
    controller = ShowController(lambda: read_show(default_show() / "show.json"))
    controller.start()
    noon = datetime(2027, 3, 1, 12, tzinfo=UTC).timestamp()
    hall = Hall(controller, TEN_TO_SIX, wall=lambda: noon)
    hall.keep(OpeningHours([CLOSED] * 7), wakes=False)
    controller.touch()
    assert controller.state == ShowController.Phase.Asleep
    hall.keep(None)
    assert controller.state == ShowController.Phase.Attract


def test_the_log_says_until_when_and_names_an_impossible_clock_once(qapp, caplog):
    caplog.set_level("INFO")
    controller = ShowController(lambda: read_show(default_show() / "show.json"))
    controller.start()
    shown = [1_803_924_000.0]
    hall = Hall(controller, TEN_TO_SIX, wall=lambda: shown[0])
    assert "the hall is closed until 2027-03-02 10:00" in caplog.text
    for shown[0] in (0.0, 1.0, 2.0):
        hall._look()
    assert controller.state == ShowController.Phase.Attract
    assert caplog.text.count("which cannot be; the hall counts as open") == 1

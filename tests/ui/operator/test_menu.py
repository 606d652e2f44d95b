"""The operator's menu: what it changes applies at once and is written down; what it shows is so."""

import json
import tomllib
from datetime import date

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.errors import KioskError
from kiosk.session.opening_hours import CLOSED
from kiosk.ui import OperatorPanel
from tests.ui import conftest
from tests.ui.operator.conftest import View

SHOW = {**conftest.SHOW, "languages": ["en", "ru"]}


@pytest.fixture
def show(tmp_path):
    file = tmp_path / "shows" / "one" / "show.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(SHOW), encoding="utf-8")
    return file


@pytest.fixture
def menu(operated):
    operated.gesture()
    assert operated.view is View.Menu
    return operated


def saved(settings):
    return tomllib.loads(settings.read_text(encoding="utf-8"))


def page(menu, name):
    menu.tap(menu.button(name))


def test_the_language_of_every_visit(menu, settings):
    menu.tap(menu.button("Русский"))
    assert menu.controller.language == "ru"
    assert saved(settings) == {"language": "ru"}
    assert menu.view is View.Menu
    menu.panel.close()
    menu.wait(1)
    assert (menu.phase, menu.controller.language) == ("Attract", "ru")
    menu.begin_visit()
    assert menu.controller.language == "ru"


def test_the_pace_of_the_loop(menu, settings):
    menu.tap(menu.button("Pace of the loop: less"))
    menu.tap(menu.button("Pace of the loop: less"))
    assert saved(settings) == {"dwell": 0.5}
    menu.panel.close()
    menu.wait(1)
    assert menu.controller.slide == "first"
    menu.wait(4.6)  # of nine seconds
    assert menu.controller.slide == "second"


def test_the_loop_stands_still(menu, settings):
    menu.tap(menu.button("The loop goes from slide to slide"))
    assert saved(settings) == {"attract": False}
    menu.panel.close()
    menu.wait(1)
    menu.wait(30)
    assert (menu.phase, menu.controller.slide) == ("Attract", "first")


def test_the_volume_of_films(menu, settings):
    page(menu, "Sound and screen")
    for _ in range(3):
        menu.tap(menu.button("Volume: less"))
    assert saved(settings) == {"volume": 70}
    assert menu.controller.volume == pytest.approx(0.7)
    assert "70%" in menu.words_on(menu.item("OperatorMenu"))


def test_another_show_and_none_that_cannot_be_played(menu, show, settings):
    for name, slides in (("two", [conftest.slide("a"), conftest.slide("first")]), ("bad", [])):
        other = show.parents[1] / name / "show.json"
        other.parent.mkdir()
        told = {**SHOW, "title": f"Show {name}", "slides": slides, "home": "a"}
        other.write_text(json.dumps({**told, "attract": {"hint": "Touch"}}), encoding="utf-8")
    menu.panel.chooseShow(str(show.parents[1] / "bad"))
    assert "slides" in menu.panel.trouble
    assert not settings.exists()
    menu.panel.chooseShow(str(show.parents[1] / "two"))
    assert menu.panel.trouble == ""
    assert menu.controller.exchanged_for == show.parents[1] / "two"
    assert saved(settings) == {"show": str(show.parents[1] / "two")}
    titles = {each["title"]: each["current"] for each in menu.panel.shows}
    assert titles["Show two"]
    assert not titles["Test"]
    menu.panel.close()
    menu.wait(1)
    assert menu.controller.slide == "a"


def test_what_cannot_be_written_applies_for_now_and_says_so(menu, settings, monkeypatch):
    def full(*_):
        raise KioskError("settings.toml cannot be saved: the disk is full")

    monkeypatch.setattr("kiosk.atomic.replace", full)
    menu.panel.setVolume(20)
    assert menu.controller.volume == pytest.approx(0.2)
    words = " ".join(menu.words_on(menu.item("OperatorMenu")))
    assert "It applies until the kiosk ends; it could not be saved." in words
    assert "the disk is full" in words


def test_an_absent_pin_is_pointed_at_and_can_be_set_there(menu):
    assert "There is no PIN" in menu.words_on(menu.item("OperatorMenu"))
    menu.tap(menu.button("Set a PIN"))
    assert menu.view is View.Pad
    menu.tap(menu.button("Back to the menu"))
    assert menu.view is View.Menu


def test_an_end_is_asked_about(menu):
    page(menu, "Access and power")
    menu.tap(menu.button("Leave"))
    assert menu.left_with == []
    menu.tap(menu.button("No"))
    menu.tap(menu.button("Start anew"))
    menu.tap(menu.button("Yes"))
    assert menu.left_with == [11]


def test_without_a_command_nothing_shuts_down(menu, monkeypatch):
    started = []
    monkeypatch.setattr("subprocess.Popen", lambda *a, **_: started.append(a))
    page(menu, "Access and power")
    assert "Shut down" not in menu.words_on(menu.item("OperatorMenu"))
    menu.panel.shutDown()
    assert not started


class TestWithACommand:
    @pytest.fixture
    def settings(self, tmp_path):
        file = tmp_path / "device" / "settings.toml"
        file.parent.mkdir()
        file.write_text('shutdown_command = ["poweroff-of-nobody", "$HOME; x"]\n')
        return file

    def test_it_is_started_as_it_is_written_without_a_shell(self, menu, monkeypatch):
        started = []
        monkeypatch.setattr("subprocess.Popen", lambda argv, **how: started.append((argv, how)))
        page(menu, "Access and power")
        menu.tap(menu.button("Shut down"))
        menu.tap(menu.button("Yes"))
        ((argv, how),) = started
        assert list(argv) == ["poweroff-of-nobody", "$HOME; x"]
        assert not how.get("shell")

    def test_one_that_cannot_be_started_is_named(self, menu):
        menu.panel.shutDown()
        assert "poweroff-of-nobody" in menu.panel.trouble


def test_today_may_differ_from_the_settings_also_after_a_restart(menu, settings):
    hall = Hall()
    menu.panel.govern(hall)
    assert hall.kept is None
    page(menu, "Sound and screen")
    menu.tap(menu.button("Closed"))
    assert hall.kept.on(date.today()) == CLOSED
    assert menu.panel.today == OperatorPanel.Hours.ClosedToday

    after_a_restart = Hall()
    menu.panel.govern(after_a_restart)
    assert after_a_restart.kept.on(date.today()) == CLOSED
    menu.tap(menu.button("By the settings"))
    assert after_a_restart.kept is None


class Hall(QObject):
    kept = None

    def keep(self, hours, *, wakes=True):
        self.kept = hours


def test_the_health_page_tells_what_can_be_known(menu):
    page(menu, "Health")
    health = menu.panel.health
    assert health["memoryUsed"] > 10
    assert health["diskFree"] > 0
    assert health["restarts"] == -1
    assert "Memory of the kiosk" in menu.words_on(menu.item("OperatorMenu"))


def test_visits_are_counted(operated):
    operated.begin_visit()
    operated.controller.next()
    assert operated.panel.visitsToday == 1
    operated.panel.keep()


def test_keys_alone_reach_everything(menu):
    menu.key(Qt.Key.Key_Down)
    seen = set()
    for _ in range(40):
        holder = menu.player.window.activeFocusItem()
        seen.add(holder.property("name"))
        menu.key(Qt.Key.Key_Tab)
    assert {"The show", "Health", "Back to the show", "Set a PIN", "Русский", "Begin"} <= seen
    menu.key(Qt.Key.Key_Escape)
    assert menu.view is View.Closed


def test_the_screen_test_goes_through_its_colours_to_the_grid_and_back(menu):
    page(menu, "Sound and screen")
    menu.tap(menu.button("Begin"))
    for _ in range(6):
        menu.key(Qt.Key.Key_Return)
    assert "Fingers at once: 0, at most 0" in menu.words_on(menu.item("ScreenTest"))
    menu.tap(menu.corner(False, False, 3))
    grid = menu.item("TouchGrid")
    assert grid.property("most") == 1
    fingers, window = QTest.createTouchDevice(), menu.player.window
    first, second = QPoint(60, 60), QPoint(900, 60)
    QTest.touchEvent(window, fingers).press(1, first, window).commit()
    QTest.touchEvent(window, fingers).stationary(1).press(2, second, window).commit()
    assert (grid.property("fingers"), grid.property("most")) == (2, 2)
    QTest.touchEvent(window, fingers).stationary(1).release(2, second, window).commit()
    QTest.touchEvent(window, fingers).release(1, first, window).commit()
    menu.tap(menu.button("Done"))
    assert not menu.items("ScreenTest")
    assert menu.view is View.Menu


@pytest.mark.no_qt_log  # it complains where there is no sound
def test_the_menu_speaks_up_only_where_there_is_sound(menu):
    page(menu, "Sound and screen")
    assert menu.panel.playTone() in (True, False)

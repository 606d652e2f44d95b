"""Which screen the window covers, while screens come, go and change."""
# ruff: noqa: N815  Qt has named them

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtTest import QTest

from kiosk.ui import chosen_screen
from kiosk.ui.chosen_screen import ChosenScreen


class Screen(QObject):
    geometryChanged = Signal(QRect)

    def __init__(self, name: str, place: QRect) -> None:
        super().__init__()
        self._name, self._place = name, place

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._place

    def become(self, place: QRect) -> None:
        self._place = place
        self.geometryChanged.emit(place)


class App(QObject):
    screenAdded = Signal(QObject)
    screenRemoved = Signal(QObject)
    primaryScreenChanged = Signal(QObject)

    def __init__(self) -> None:
        super().__init__()
        self.there: list[Screen] = []

    def screens(self) -> list[Screen]:
        return self.there

    def primaryScreen(self) -> Screen | None:
        return self.there[0] if self.there else None

    def add(self, screen: Screen) -> None:
        self.there.append(screen)
        self.screenAdded.emit(screen)

    def remove(self, screen: Screen) -> None:
        self.there.remove(screen)
        self.screenRemoved.emit(screen)


class Window(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.screen: Screen | None = None
        self.place = QRect()

    def setScreen(self, screen: Screen) -> None:
        self.screen = screen

    def setGeometry(self, place: QRect) -> None:
        self.place = place

    def showFullScreen(self) -> None:
        """A fake is as large as it is told."""

    requestActivate = showFullScreen


LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1080, 1920)


@pytest.fixture
def hall(qapp, monkeypatch):
    app = App()
    monkeypatch.setattr(chosen_screen, "_app", lambda: app)
    monkeypatch.setattr(chosen_screen, "SETTLE_MS", 1)
    monkeypatch.setattr(chosen_screen, "PATIENCE_MS", 800)
    app.add(Screen("left", LEFT))
    return app


@pytest.fixture
def covering(hall):
    windows = []

    def begin(wanted: str | int = "") -> tuple[Window, ChosenScreen]:
        windows.append(Window())
        chosen = ChosenScreen(windows[-1], wanted)
        chosen.cover()
        return windows[-1], chosen

    return begin


def settle() -> None:
    """Longer than a busy machine needs, shorter than the patience."""
    QTest.qWait(150)


@pytest.mark.parametrize("wanted", ["right", 2])
def test_a_chosen_screen_is_covered_when_it_comes_goes_and_comes_back(hall, covering, wanted):
    window, _ = covering(wanted)
    assert window.place == LEFT
    right = Screen("right", RIGHT)
    for _ in range(2):
        hall.add(right)
        settle()
        assert (window.screen, window.place) == (right, RIGHT)
        hall.remove(right)
        settle()
        assert window.place == LEFT


def test_a_screen_that_is_not_there_is_warned_of_once_each_time(hall, covering, caplog):
    covering("right")
    hall.there[0].become(QRect(0, 0, 800, 600))
    settle()
    assert caplog.text.count("there is no screen 'right'; the main one is used") == 1


def test_it_follows_the_main_screen_when_none_is_chosen(hall, covering):
    window, _ = covering()
    right = Screen("right", RIGHT)
    hall.add(right)
    hall.there.reverse()
    hall.primaryScreenChanged.emit(right)
    settle()
    assert window.place == RIGHT


def test_a_screen_that_turns_is_covered_also_one_that_came_later(hall, covering):
    window, _ = covering(2)
    right = Screen("right", RIGHT)
    hall.add(right)
    settle()
    right.become(QRect(1920, 0, 1920, 1080))
    settle()
    assert window.place == QRect(1920, 0, 1920, 1080)


def test_without_any_screen_it_waits_a_little_and_gives_up(hall, covering, qtbot):
    _, chosen = covering()
    with qtbot.waitSignal(chosen.lost, timeout=10_000):
        hall.remove(hall.there[0])


def test_a_screen_that_comes_back_in_time_is_covered_and_nothing_lost(hall, covering):
    window, chosen = covering()
    lost = []
    chosen.lost.connect(lambda: lost.append(1))
    (left,) = hall.there
    hall.remove(left)
    hall.add(Screen("", QRect()))  # what Qt keeps meanwhile
    settle()
    hall.there.clear()
    hall.add(Screen("another", RIGHT))
    QTest.qWait(1000)
    assert window.place == RIGHT
    assert lost == []

"""A small show on a real stage that stands still, with a clock and a finger to move by hand."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.errors import Problem
from kiosk.ui import ShowController, fonts
from kiosk.ui.layout import kind
from kiosk.ui.player import Player, reader

SOURCES = {
    "paper": {
        "publisher": "The Paper",
        "date": "2026-01-30",
        "address": "https://www.paper.example/news/2026/01/30/the-launch",
        "quoting": "An agency",
    },
    "radio": {"publisher": "Radio", "date": "2026-02", "address": "https://radio.example/1"},
}


def slide(name: str) -> dict[str, Any]:
    claim = {"text": f"Claim of {name}.", "status": "fact", "sources": ["paper", "radio"]}
    return {"kind": "text", "id": name, "title": name, "body": ["Words."], "claims": [claim]}


SHOW = {
    "format": 1,
    "title": "Test",
    "languages": ["en"],
    "as_of": "2026",
    "home": "first",
    "attract": {"route": ["first", "second"], "dwell": 9, "hint": "Touch"},
    "idle": {"seconds": 30, "per_word": 0.1, "asking": 20},
    "sources": SOURCES,
    "slides": [slide("first"), slide("second"), slide("third")],
}


def everything_in(item: QQuickItem) -> list[QQuickItem]:
    """The item and all below it, as they are drawn: delegates are nobody's QObject children."""
    return [item, *(one for child in item.childItems() for one in everything_in(child))]


@dataclass
class Screen:
    player: Player
    clock: Callable[[], float]
    seconds: list[float] = field(default_factory=lambda: [0.0])

    @property
    def controller(self) -> ShowController:
        return self.player.controller

    @property
    def phase(self) -> str:
        return ShowController.Phase(self.controller.state).name

    def begin_visit(self) -> None:
        self.controller.touch()

    def wait(self, seconds: float) -> None:
        """Time passes for the session alone."""
        self.seconds[0] += seconds
        self.controller._tick()
        self.controller._count()
        self.spin()

    def wait_until_asked(self) -> None:
        self.wait(self.controller._session.deadline - self.seconds[0] + 0.01)
        assert self.phase == "Asking"

    def words_on(self, item: QQuickItem) -> dict[str, QQuickItem]:
        """Every text that can be seen there, and what shows it; its spaces may be no-break ones."""
        return {
            text.replace("\u00a0", " "): one
            for one in everything_in(item)
            if one.isVisible() and isinstance(text := one.property("text"), str) and text
        }

    def spin(self, milliseconds: int = 20) -> None:
        QTest.qWait(milliseconds)

    def item(self, wanted: str) -> QQuickItem:
        return next(iter(self.items(wanted)))

    def items(self, wanted: str) -> list[QQuickItem]:
        everything = everything_in(self.player.window.contentItem())
        return [one for one in everything if kind(one) == wanted]

    def button(self, name: str) -> QQuickItem:
        """The one that is visible and has this name or these words."""
        named = [
            one
            for one in everything_in(self.player.window.contentItem())
            if one.property("name") == name and one.isVisible() and one.isEnabled()
        ]
        assert len(named) == 1, f"{len(named)} buttons {name!r}"
        return named[0]

    def middle_of(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(item.boundingRect().center()).toPoint()

    def tap(self, place: QQuickItem | QPoint) -> None:
        at = place if isinstance(place, QPoint) else self.middle_of(place)
        self.press(at)
        self.release(at)
        # A second tap within 250 ms on the same control is none.
        self.spin(260)

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.player.window, Qt.MouseButton.LeftButton, pos=at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.player.window, Qt.MouseButton.LeftButton, pos=at)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.player.window, key)
        self.spin()

    def stand(self) -> None:
        """Until the slide that is asked for stands, and what may come over it is built."""
        window = self.player.window
        for _ in range(1000):
            stands = window.property("settledSlide") == self.controller.slide
            if stands and not window.property("building"):
                self.spin()
                return
            self.spin(10)
        raise AssertionError(f"{self.controller.slide} does not settle")


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def size(request: pytest.FixtureRequest) -> QSize:
    return QSize(*request.param)


@pytest.fixture
def show(tmp_path: Path) -> Path:
    file = tmp_path / "show.json"
    file.write_text(json.dumps(SHOW), encoding="utf-8")
    return file


@pytest.fixture
def read(show: Path) -> Callable[[], Any]:
    return reader(show)


@pytest.fixture
def screen(
    qapp: QGuiApplication, size: QSize, read: Callable[[], Any | tuple[Problem, ...]]
) -> Iterator[Screen]:
    fonts.load()
    seconds = [0.0]
    controller = ShowController(read, language="en", clock=lambda: seconds[0])
    player = Player(controller, still=True, portrait=size.height() > size.width())
    player.resize(size)
    player.window.show()
    player.window.requestActivate()
    controller.start()
    made = Screen(player, lambda: seconds[0], seconds)
    if controller.slide:
        made.stand()
    yield made
    player.close()

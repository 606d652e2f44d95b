"""Where things lie on a slide: looked up on the same stage, drawn still and without a screen."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.ui import ShowController, fonts
from kiosk.ui.layout import items
from kiosk.ui.layout import kind as kind_of
from kiosk.ui.player import Player, reader
from tests.e2e.area import Area
from tests.e2e.virtual_screen import HEIGHT, WIDTH


class Places:
    """Of a visit to the show in English."""

    def __init__(self, show: Path) -> None:
        fonts.load()
        self._player = Player(
            ShowController(reader(show), language="en", clock=lambda: 0.0),
            still=True,
            portrait=False,
        )
        self._player.resize(QSize(WIDTH, HEIGHT))
        self._player.window.show()
        self._player.controller.start()
        self._player.controller.touch()

    def named(self, slide: str, name: str) -> Area:
        """The control with this name; its words may stand in two lines."""
        return self._first(slide, lambda item: _name(item) == name, name)

    def kind(self, slide: str, kind: str) -> Area:
        """The first item of this QML type."""
        return self._first(slide, lambda item: kind_of(item) == kind, kind)

    def opened(self, slide: str, kind: str) -> Area:
        """The first item of this QML type in the opened explorer of a slide."""
        self._go(slide)
        front = next(
            item
            for item in _everything_in(self._player.window.contentItem())
            if item.property("slideId") == slide and item.property("immersed") is not None
        )
        front.setProperty("immersed", True)
        try:
            return self.kind(slide, kind)
        finally:
            front.setProperty("immersed", False)

    @contextmanager
    def panel(self, slide: str) -> Iterator[Callable[[str], Area]]:
        """While the access panel is open: where its control with a name lies."""
        self._go(slide)
        panel = next(item for item in items(self._player.window) if kind_of(item) == "AccessPanel")
        panel.setProperty("opened", True)
        try:
            yield lambda name: self.named(slide, name)
        finally:
            panel.setProperty("opened", False)

    def close(self) -> None:
        self._player.close()

    def _first(self, slide: str, fits: Callable[[QQuickItem], bool], wanted: str) -> Area:
        self._go(slide)
        for item in _everything_in(self._player.window.contentItem()):
            if fits(item):
                box = item.mapRectToScene(item.boundingRect()).toRect()
                return Area(box.x(), box.y(), box.width(), box.height())
        raise LookupError(f"there is no {wanted!r} on the slide {slide!r}")

    def _go(self, slide: str) -> None:
        self._player.controller.goTo(slide)
        deadline = time.monotonic() + 20
        window = self._player.window
        while window.property("settledSlide") != slide or window.property("building"):
            assert time.monotonic() < deadline, f"{slide} does not settle"
            QGuiApplication.processEvents()


def _name(item: QQuickItem) -> str:
    name = item.property("name")
    return " ".join(name.split()) if isinstance(name, str) else ""


def _everything_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """As they are drawn: delegates are nobody's QObject children."""
    if item.isVisible() and item.isEnabled():
        yield item
        for child in item.childItems():
            yield from _everything_in(child)

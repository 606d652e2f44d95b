"""A keypad of six keys on a screen, and what somebody who only has that sees and hears."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.conftest import Screen, kind

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
SELECT, HELP = Qt.Key.Key_Return, Qt.Key.Key_F1
DRIVEN = "QQuickFocusScope"  # the press and the gun: all four arrows are theirs, as far as they go
_MOST = 90  # presses of one key that lead once round any screen


def seen(item: QQuickItem) -> QAccessibleInterface:
    """As assistive technology sees it."""
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"{kind(item)} is not in the accessible tree"
    return found


def words_of(item: QQuickItem) -> tuple[str, str]:
    """Its name and its description."""
    texts = (QAccessible.Text.Name, QAccessible.Text.Description)
    name, description = (" ".join(seen(item).text(text).split()) for text in texts)
    return name, description


def visible_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all below it that can be seen; none of what is hidden is looked into."""
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if one.isVisible():
            yield one
            waiting += one.childItems()


def opacity_of(item: QQuickItem) -> float:
    above = item.parentItem()
    return item.opacity() * (opacity_of(above) if above is not None else 1)


@dataclass
class Keypad:
    """Presses a key and looks: what has the focus can be seen, and has a ring around it."""

    screen: Screen
    heard: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.screen.controller.announced.connect(self.heard.append)
        self.stage = self.screen.item("Stage")

    @property
    def focus(self) -> QQuickItem:
        found = self.screen.player.window.activeFocusItem()
        assert found is not None, "nothing has the focus"
        return found

    @property
    def on_slide(self) -> bool:
        """No control has the focus, but the slide itself."""
        return kind(self.focus) == "Stage"

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.screen.player.window, key)
        self.screen.spin(2)
        self.look()

    def select(self) -> None:
        """As slowly as a hand: a second tap on the same control that comes too soon is none."""
        self.focus.setProperty("lastTap", 0)
        self.press(SELECT)

    def look(self) -> None:
        """One ring, whole and on the screen, round what has the focus."""
        window = self.screen.player.window
        rings = [
            ring
            for ring in visible_in(window.contentItem())
            if ring.objectName() == "focusRing" and opacity_of(ring) > 0.99
            if ring.width() > 0  # a slide that is being built has some that are not laid out yet
        ]
        where = f"{kind(self.focus)} on {self.screen.controller.slide}"
        about = [kind(ring.parentItem()) for ring in rings]
        assert len(rings) == 1, f"rings around {about}, the focus is with {where}"
        ring = rings[0].mapRectToScene(rings[0].boundingRect())
        assert QRectF(-1, -1, window.width() + 2, window.height() + 2).contains(ring), where
        if not self.on_slide:
            assert ring.intersects(self.focus.mapRectToScene(self.focus.boundingRect())), where

    def stops(self) -> Iterator[QQuickItem]:
        """Once down through everything that keys lead to, from here back to here."""
        begun, gone = self.focus, kind(self.focus) != DRIVEN
        yield begun
        for _ in range(_MOST):
            before = self.focus
            self.press(DOWN)
            gone = gone or self.focus is not begun
            if gone and self.focus is begun:
                return
            if self.focus is not before:
                yield self.focus
        raise AssertionError(f"no way round on {self.screen.controller.slide}")

    def go(self, fits: str | Callable[[QQuickItem], bool]) -> QQuickItem:
        """On to the control with this name, or that fits."""
        for item in self.stops():
            if item.property("name") == fits if isinstance(fits, str) else fits(item):
                return item
        raise AssertionError(f"keys do not lead to {fits!r} on {self.screen.controller.slide}")

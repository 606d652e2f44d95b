"""What assistive technology is told of every screen of the bundled show, in every language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.paths import QML, default_show
from kiosk.ui.player import reader
from tests.ui.conftest import everything_in, kind
from tests.ui.keypad import opacity_of

LANGUAGES = ("ru", "en", "zh")
Role = QAccessible.Role
WITH_VALUE = {Role.Slider, Role.ProgressBar, Role.ScrollBar}
CHOICES = {Role.CheckBox, Role.RadioButton}
INTERACTIVE = {Role.Button, Role.Slider, Role.ScrollBar, Role.Graphic, *CHOICES}
OWN_NAMES = {"Русский", "English", "中文"}  # of the languages, each in itself
FOREIGN = {
    "ru": re.compile(r"[一-鿿]"),
    "en": re.compile(r"[一-鿿Ѐ-ӿ]"),
    "zh": re.compile(r"[Ѐ-ӿ]"),
}


@pytest.fixture
def size():
    return QSize(960, 540)


@pytest.fixture
def read():
    return reader(default_show() / "show.json")


@pytest.fixture
def visit(screen):
    screen.begin_visit()
    screen.stand()
    return screen


def tree(screen) -> Iterator[tuple[QAccessibleInterface, QQuickItem]]:
    """Every node that is not said to be invisible, and what it stands for."""
    waiting = [QAccessible.queryAccessibleInterface(screen.player.window)]
    while waiting:
        node = waiting.pop()
        waiting += [node.child(index) for index in range(node.childCount())]
        item = node.object()
        if isinstance(item, QQuickItem) and not node.state().invisible:
            yield node, item


def faults(screen) -> list[str]:
    """What is wrong with the tree of the present screen, a sentence each."""
    language, found = screen.controller.language, []
    told = set()
    for node, item in tree(screen):
        told.add(item)
        role, state = node.role(), node.state()
        name = node.text(QAccessible.Text.Name)
        words = f"{name} {node.text(QAccessible.Text.Description)}"
        where = f"{kind(item)} {name[:40]!r} ({role.name})"
        if role in INTERACTIVE and not name.strip():
            found.append(f"no name: {where}")
        if name not in OWN_NAMES and FOREIGN[language].search(words):
            found.append(f"not in {language}: {where}")
        if role in INTERACTIVE and item.isEnabled() and opacity_of(item) < 0.01:
            found.append(f"nobody sees it: {where}")
        if role in CHOICES and not state.checkable:
            found.append(f"says not whether it is chosen: {where}")
        if role in WITH_VALUE and not has_value(node):
            found.append(f"has no value: {where}")
    found += [
        f"not in the tree: {kind(item)} {item.property('name')!r}"
        for item in everything_in(screen.player.window.contentItem())
        if item.isVisible() and item.isEnabled() and opacity_of(item) > 0.01
        if item not in told and (item.activeFocusOnTab() or is_touchable(item))
    ]
    return found


def is_touchable(item: QQuickItem) -> bool:
    return item.property("patienceMs") is not None and bool(item.property("pressable"))


def has_value(node: QAccessibleInterface) -> bool:
    value = node.valueInterface()
    if value is None or None in (value.minimumValue(), value.maximumValue(), value.currentValue()):
        return False
    return bool(value.minimumValue() <= value.currentValue() <= value.maximumValue())


def in_every_language(screen, where: str) -> list[str]:
    found = []
    for language in LANGUAGES:
        screen.controller.chooseLanguage(language)
        screen.stand()
        found += [f"{where}, {language}: {fault}" for fault in faults(screen)]
    return found


def front(screen) -> QQuickItem:
    return next(
        one
        for one in everything_in(screen.player.window.contentItem())
        if one.property("slideId") == screen.controller.slide
        and one.property("immersed") is not None
    )


@pytest.mark.parametrize("text_size", [1, 2])
def test_every_slide_and_explorer_is_told_in_every_language(visit, text_size):
    visit.controller.chooseTextSize(text_size)
    found = []
    for _ in range(len(visit.controller.tour)):
        visit.stand()
        slide = visit.controller.slide
        found += in_every_language(visit, slide)
        if text_size == 1 and any("Explorer" in kind(one) for one in everything_in(front(visit))):
            front(visit).setProperty("immersed", True)
            visit.spin()
            found += in_every_language(visit, f"explorer of {slide}")
            front(visit).setProperty("immersed", False)
        visit.controller.next()
    assert not found, "\n".join(found)


HANDLER = re.compile(r"\b(?:Tap|Drag|Pinch|Point)Handler \{")
# What else answers a finger, and what does the same for keys and assistive technology.
ELSEWHERE = {
    "SlideChanger": "a swipe: the bar's Back and Next, left and right",
    "CornerHold": "staff ask for the guide: the operator's menu has it too",
    "OperatorLayer": "staff's hidden gesture",
    "EdgeGuard": "keeps touches away",
    "GuidePointer": "a spot of light for those who watch",
    "HoldButton": "part of a RoundButton",
    "Overlay": "the veil: Escape, and the button that closes",
    "Lens": "the circle: its button",
    "SeatDrawing": "the layers: the slider",
    "SeatLayer": "a layer: its name below it",
    "SilencerSection": "the wall of the chamber: the slider",
    "MapSlide": "the map: its places and its two buttons",
    "BalancePan": "part of a Touchable",
    "CompareSideView": "a side: the button that swaps them",
    "LitOutlines": "places in the picture: the row of lights",
    "RingBand": "RingFigure gives it role, name and value",
    "SpinDrag": "part of SpinView's grip, and of the handle",
}


def test_whatever_answers_a_finger_is_a_control_or_has_one_that_does_the_same():
    silent = {
        file.stem
        for file in QML.rglob("*.qml")
        if HANDLER.search(text := file.read_text(encoding="utf-8"))
        if "Accessible.role" not in text
    }
    assert silent == ELSEWHERE.keys()

"""What assistive technology is told of every screen of the bundled show, in every language."""

import re

import pytest
from PySide6.QtCore import QMetaObject, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.paths import QML, default_show
from kiosk.ui.player import reader
from tests.ui.accessible import LANGUAGES, faults, in_every_language
from tests.ui.conftest import everything_in, kind


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


def over_the_slide(screen, overlay: str) -> list[str]:
    """What is wrong while it is open; it is put away again."""
    opened = screen.item(overlay)
    for _ in range(200):
        if opened.property("opened"):
            break
        screen.spin(5)  # a picture is decoded first
    found = [f"{overlay}, {screen.controller.language}: {fault}" for fault in faults(screen)]
    QMetaObject.invokeMethod(opened, "close")
    screen.spin()
    return found


@pytest.mark.parametrize("text_size", [1, 2])
def test_whatever_lies_over_a_slide_is_told_in_every_language(visit, text_size):
    visit.controller.goTo("tooling")
    visit.controller.chooseTextSize(text_size)
    found = []
    for language in LANGUAGES:
        visit.controller.chooseLanguage(language)
        visit.stand()
        QMetaObject.invokeMethod(visit.item("AccessPanel"), "open")
        found += over_the_slide(visit, "AccessPanel")
        QMetaObject.invokeMethod(visit.item("PictureGrip"), "act")
        found += over_the_slide(visit, "ZoomView")
        claim = visit.item("ReadingClaim" if text_size == 2 else "ClaimRow")
        claim.setProperty("lastTap", 0)
        QMetaObject.invokeMethod(claim, "act")
        found += over_the_slide(visit, "SourceCard")
        visit.wait_until_asked()
        found += [f"asking, {language}: {fault}" for fault in faults(visit)]
        visit.controller.continueVisit()
    assert not found, "\n".join(found)


HANDLER = re.compile(r"\b(?:(?:Tap|Drag|Pinch|Point)Handler|SwipeField) \{")
# What else answers a finger, and what does the same for keys and assistive technology.
ELSEWHERE = {
    "SwipeField": "a part of what is named here or has a role",
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

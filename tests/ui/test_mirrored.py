"""In a language that is read from the right the stage is mirrored, and what must not be is not."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.layout import ask
from tests.pseudo import FROM_RIGHT, HEBREW_FONTS
from tests.ui.conftest import Screen, everything_in

MEDIA = Path(__file__).parents[1] / "shows" / "kinds" / "media"
TITLES = {"en": "Seven plants", FROM_RIGHT: "שבעה מפעלים"}
PLACE = [0.2, 0.3]


def slide(name: str, **own: object) -> dict[str, object]:
    return {"kind": "text", "id": name, "title": TITLES, "body": ["Words."], **own}


SHOW = {
    "format": 1,
    "title": "Test",
    "languages": [FROM_RIGHT, "en"],
    "fonts": [font.name for font in HEBREW_FONTS],
    "home": "first",
    "slides": [
        slide("first"),
        slide("second"),
        {
            "kind": "vehicle",
            "id": "car",
            "title": "Eonyx",
            "picture": {"file": "media/sedan.webp", "alt": "car"},
            "chips": [{"claim": {"text": "Chip.", "status": "principle"}, "at": PLACE}],
        },
        slide("fourth"),
    ],
}


@pytest.fixture
def show(tmp_path: Path) -> Path:
    shutil.copytree(MEDIA, tmp_path / "media")
    for font in HEBREW_FONTS:
        shutil.copy(font, tmp_path)
    file = tmp_path / "show.json"
    file.write_text(json.dumps(SHOW), encoding="utf-8")
    return file


@pytest.fixture
def visit(screen: Screen) -> Screen:
    screen.begin_visit()
    screen.controller.chooseLanguage(FROM_RIGHT)
    screen.stand()
    return screen


def place_of(screen: Screen, item: QQuickItem) -> QRectF:
    """In shares of the window's width, its height in pixels."""
    place = item.mapRectToScene(item.boundingRect())
    width = screen.player.window.width()
    return QRectF(place.x() / width, place.y(), place.width() / width, place.height())


def drawn_upright(item: QQuickItem) -> bool:
    return item.mapToScene(QPointF(1, 0)).x() > item.mapToScene(QPointF(0, 0)).x()


def swipe(screen: Screen, by: int) -> None:
    at = QPoint(screen.player.window.width() // 2, 420)
    screen.press(at)
    for step in range(1, 11):
        QTest.mouseMove(screen.player.window, at + QPoint(by * step // 10, 0))
        screen.spin(5)
    screen.release(at + QPoint(by, 0))
    screen.stand()


def test_the_title_stands_on_the_right_and_next_on_the_left(visit):
    title = visit.words_on(visit.player.window.contentItem())["\u200f" + TITLES[FROM_RIGHT]]
    assert ask(title, "effectiveHorizontalAlignment === Text.AlignRight")
    assert place_of(visit, title).right() > 0.9
    assert place_of(visit, visit.button("Next")).center().x() < 0.3
    assert place_of(visit, visit.button("All plants")).center().x() > 0.8

    visit.controller.chooseLanguage("en")
    visit.spin()
    assert place_of(visit, visit.button("Next")).center().x() > 0.7


def test_no_text_icon_or_picture_is_mirrored_itself(visit):
    for name in ("first", "car"):
        visit.controller.goTo(name)
        visit.stand()
        seen = [
            one
            for one in everything_in(visit.player.window.contentItem())
            if one.isVisible() and (one.inherits("QQuickText") or one.inherits("QQuickImage"))
        ]
        assert len(seen) > 5
        assert [one for one in seen if not drawn_upright(one)] == []


def test_a_swipe_to_the_right_and_the_key_to_the_left_lead_on(visit):
    swipe(visit, visit.player.window.width() // 3)
    assert visit.controller.slide == "second"
    swipe(visit, -visit.player.window.width() // 3)
    assert visit.controller.slide == "first"
    visit.key(Qt.Key.Key_Left)
    visit.stand()
    assert visit.controller.slide == "second"


@pytest.mark.parametrize("size", [QSize(960, 540)])
def test_what_is_pinned_to_a_vehicle_stays_on_its_place(visit, size):
    visit.controller.goTo("car")
    visit.stand()
    picture = next(one for one in visit.items("ObjectPicture") if one.property("present"))
    box = picture.property("picture")["box"]
    factor = picture.property("factor")
    wanted = picture.mapToScene(
        QPointF(
            (box[0] + PLACE[0] * (box[2] - box[0])) * factor,
            (box[1] + PLACE[1] * (box[3] - box[1])) * factor,
        )
    )
    pin = next(one for one in visit.items("Pin") if one.isVisible())
    there = pin.mapToScene(QPointF(pin.property("pointX"), pin.property("pointY")))
    assert (there - wanted).manhattanLength() < 2

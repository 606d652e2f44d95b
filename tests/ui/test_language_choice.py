"""A show that asks: the first touch opens the languages, one tap chooses, nobody ends it."""

import json

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.ui import ShowController
from tests.ui.conftest import SHOW

MM_43_INCH = 43 * 25.4 * 16 / (16**2 + 9**2) ** 0.5 / 1920  # of a stage pixel
NAMES = {"en": "English", "ru": "Русский", "zh": "中文", "de": "Deutsch", "he": "עברית"}


@pytest.fixture
def show(tmp_path):
    asking = {
        **SHOW,
        "languages": list(NAMES),
        "attract": {**SHOW["attract"], "ask_language": True},
    }
    file = tmp_path / "show.json"
    file.write_text(json.dumps(asking), encoding="utf-8")
    return file


@pytest.fixture
def asked(screen):
    """Somebody has touched the screen in its middle."""
    screen.tap(QPoint(screen.player.window.width() // 2, 300))
    screen.stand()
    assert screen.item("LanguageChoice").property("opened")
    return screen


def opened(screen) -> bool:
    return screen.item("LanguageChoice").isVisible()


def test_the_first_touch_shows_every_language_by_its_own_name(asked):
    assert asked.controller.slide == "first"
    places = [asked.button(name) for name in NAMES.values()]
    stage = asked.item("Stage").boundingRect()
    for place in places:
        box = place.mapRectToScene(place.boundingRect())
        assert stage.contains(box)
        assert min(box.width(), box.height()) * MM_43_INCH >= 40


@pytest.mark.parametrize("size", [QSize(960, 540)])
def test_one_tap_chooses_and_the_slide_is_there(asked, size):
    asked.tap(asked.button(NAMES["zh"]))
    asked.spin(60)
    assert not opened(asked)
    assert (asked.controller.language, asked.controller.slide) == ("zh", "first")
    assert not asked.controller.choosing


@pytest.mark.parametrize("size", [QSize(960, 540)])
def test_keys_lead_from_language_to_language_and_not_from_slide_to_slide(screen, size):
    screen.key(Qt.Key.Key_Down)
    assert opened(screen)
    screen.spin()
    assert screen.button(NAMES["en"]).property("activeFocus")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        screen.key(key)
    assert screen.button(NAMES["ru"]).property("activeFocus")
    screen.key(Qt.Key.Key_Return)
    assert (screen.controller.language, screen.controller.slide) == ("ru", "first")


@pytest.mark.parametrize("size", [QSize(960, 540)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Home])
def test_escape_keeps_the_language_that_is_spoken(asked, key, size):
    asked.key(key)
    asked.spin(60)
    assert not opened(asked)
    assert (asked.controller.language, asked.phase) == ("en", "Visit")


@pytest.mark.parametrize("size", [QSize(960, 540)])
def test_left_alone_it_goes_away_with_the_visit(asked, size):
    asked.wait(20.1)
    assert asked.phase == "Reset"
    asked.spin(60)
    assert not opened(asked)
    asked.wait(1)
    assert ShowController.Phase(asked.controller.state) is ShowController.Phase.Attract


@pytest.mark.parametrize("size", [QSize(960, 540)])
def test_what_lies_below_answers_nothing_meanwhile(asked, size):
    asked.tap(QPoint(30, 520))
    assert (asked.controller.slide, asked.controller.choosing) == ("first", True)

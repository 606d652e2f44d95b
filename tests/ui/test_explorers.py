"""A slide with an explorer on a real stage: keys alone, two fingers, and what a reset puts back."""

import itertools
import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.paths import default_show
from kiosk.ui.layout import kind
from tests.ui.conftest import everything_in

DATA = json.loads((default_show() / "show.json").read_text(encoding="utf-8"))
EVERY = [slide["id"] for slide in DATA["slides"] if "explorer" in slide]

on_every = pytest.mark.parametrize("name", EVERY)


@pytest.fixture
def size() -> QSize:
    return QSize(1920, 1080)


@pytest.fixture
def name() -> str:
    return "motors"


@pytest.fixture
def show(tmp_path: Path, name: str) -> Path:
    """The bundled show, opening on the slide of that name."""
    shutil.copytree(default_show() / "media", tmp_path / "media")
    data = {key: value for key, value in DATA.items() if key != "$schema"}
    data["attract"] = {**data["attract"], "route": [name, "welcome"]}
    file = tmp_path / "show.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return file


@pytest.fixture
def visit(screen):
    screen.begin_visit()
    screen.spin()
    return screen


@pytest.fixture(scope="module")
def fingers(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


def slide(screen) -> QQuickItem:
    return next(
        one
        for one in everything_in(screen.player.window.contentItem())
        if one.property("slideId") == screen.controller.slide
        and one.property("immersed") is not None
    )


def shown(screen) -> list[str]:
    items = everything_in(screen.player.window.contentItem())
    return [one.property("slideId") for one in items if one.property("shown")]


def explorer(screen) -> QQuickItem:
    return next(
        one for one in everything_in(slide(screen)) if one.property("exploring") is not None
    )


def focus(screen) -> QQuickItem:
    return screen.player.window.activeFocusItem()


def reads(screen) -> bool:
    """The slide is read in a column instead of drawn."""
    columns = screen.items("ReadingSlide")
    return screen.controller.slide in [one.property("slideId") for one in columns]


def of_kind(item: QQuickItem, wanted: str) -> QQuickItem:
    return next(one for one in everything_in(item) if kind(one) == wanted)


def slider(screen) -> QQuickItem:
    return of_kind(explorer(screen), "ValueSlider")


def lens_button(screen) -> QQuickItem:
    return of_kind(of_kind(slide(screen), "Lens"), "PillButton")


def until(screen, true) -> None:
    for _ in range(300):
        if true():
            return
        screen.spin(10)
    raise AssertionError("it does not come true")


def open_with_keys(screen) -> None:
    for _ in range(12):
        screen.key(Qt.Key.Key_Tab)
        if focus(screen) is lens_button(screen):
            break
    screen.key(Qt.Key.Key_Return)
    assert slide(screen).property("immersed")


def test_keys_alone_open_an_explorer_play_it_and_lead_back_to_its_button(visit):
    open_with_keys(visit)
    assert focus(visit) is slider(visit)

    visit.key(Qt.Key.Key_Right)
    assert explorer(visit).property("frequency") > 50
    assert visit.controller.slide == "motors"

    visit.key(Qt.Key.Key_Escape)
    assert not slide(visit).property("immersed")
    assert focus(visit) is lens_button(visit)

    visit.spin(260)  # a second tap sooner is none
    visit.key(Qt.Key.Key_Return)
    assert slide(visit).property("immersed")


def test_opened_on_its_way_the_drawing_is_there(visit):
    visit.player.window.setProperty("still", False)
    visit.controller.goTo("seats")
    until(visit, lambda: "seats" in shown(visit))
    slide(visit).setProperty("immersed", True)
    until(visit, lambda: of_kind(slide(visit), "Lens").property("opening") == 1)
    assert explorer(visit).property("opacity") == 1
    slide(visit).setProperty("immersed", False)
    visit.spin(100)
    assert explorer(visit).property("opacity") == 1


@on_every
def test_every_explorer_gives_the_keys_to_its_main_control_and_takes_them_back(visit, name):
    open_with_keys(visit)
    assert focus(visit) is explorer(visit).property("mainControl")
    visit.key(Qt.Key.Key_Escape)
    assert focus(visit) is lens_button(visit)
    assert visit.controller.slide == name


def test_out_of_an_explorer_a_reading_visitor_comes_back_to_the_words(visit):
    changer = visit.item("SlideChanger")
    visit.controller.chooseTextSize(2)
    until(visit, lambda: visit.player.window.property("settledSlide") and reads(visit))
    slide(visit).drawingAsked.emit()
    until(visit, lambda: changer.property("immersed"))
    visit.tap(visit.button("Close"))
    until(visit, lambda: reads(visit))
    assert not changer.property("immersed")


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
@pytest.mark.parametrize("name", ["launch"])
@pytest.mark.parametrize("size", [QSize(1080, 1920)], ids=["portrait"])
def test_beside_a_drawing_among_large_letters_no_button_of_the_bar_lies_on_another(visit, language):
    visit.controller.chooseLanguage(language)
    visit.controller.chooseTextSize(2)
    until(visit, lambda: visit.player.window.property("settledSlide") and reads(visit))
    slide(visit).drawingAsked.emit()
    until(visit, lambda: visit.player.window.property("settledSlide") and not reads(visit))
    buttons = [
        one
        for one in everything_in(visit.item("TourBar"))
        if kind(one) in ("RoundButton", "PillButton") and one.isVisible()
    ]
    boxes = [one.mapRectToScene(one.boundingRect()) for one in buttons]
    assert len(boxes) > 4
    assert not any(one.intersects(other) for one, other in itertools.combinations(boxes, 2))


@on_every
def test_in_an_explorer_the_focus_stays_within_it(visit):
    open_with_keys(visit)
    inside = set(everything_in(explorer(visit)))
    seen = set()
    for _ in range(16):
        visit.key(Qt.Key.Key_Tab)
        assert focus(visit) in inside
        seen.add(focus(visit))
    assert len(seen) > 1


def test_a_finger_that_opens_an_explorer_lights_no_focus_ring(visit):
    visit.tap(lens_button(visit))
    assert slide(visit).property("immersed")
    assert not focus(visit).property("activeFocusOnTab")

    visit.tap(visit.button("Close"))
    assert not slide(visit).property("immersed")
    assert not focus(visit).property("activeFocusOnTab")


def test_keys_pressed_in_an_explorer_that_a_finger_opened_lead_back_to_its_button(visit):
    visit.tap(lens_button(visit))
    visit.key(Qt.Key.Key_Right)
    assert focus(visit) is slider(visit)
    visit.key(Qt.Key.Key_Escape)
    assert focus(visit) is lens_button(visit)
    assert visit.controller.slide == "motors"


def test_a_second_finger_at_rest_does_not_disturb_the_first(visit, fingers):
    visit.tap(lens_button(visit))
    track = slider(visit)
    at = track.mapToScene(track.boundingRect().center()).toPoint()
    window = visit.player.window
    QTest.touchEvent(window, fingers).press(1, QPoint(300, 300), window).commit()
    QTest.touchEvent(window, fingers).stationary(1).press(2, at, window).commit()
    for _ in range(20):
        at += QPoint(22, 0)
        QTest.touchEvent(window, fingers).stationary(1).move(2, at, window).commit()
        visit.spin(5)
    reached = explorer(visit).property("frequency")
    QTest.touchEvent(window, fingers).stationary(1).release(2, at, window).commit()
    QTest.touchEvent(window, fingers).release(1, QPoint(300, 300), window).commit()
    visit.spin(50)

    assert reached == 100
    assert explorer(visit).property("frequency") == 100
    assert slide(visit).property("immersed")
    assert visit.controller.slide == "motors"


def test_a_reset_closes_it_and_restores_what_it_began_with(visit):
    visit.tap(lens_button(visit))
    visit.key(Qt.Key.Key_Right)
    visit.key(Qt.Key.Key_Right)
    assert explorer(visit).property("frequency") != 50
    visit.wait_until_asked()
    visit.wait(21)
    visit.stand()
    visit.wait(1)

    assert visit.phase == "Attract"
    assert not slide(visit).property("immersed")
    assert explorer(visit).property("frequency") == 50

"""The stage: how slides come and go, what a finger can do to them, and what a reset puts back."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.layout import kind

MEDIA = Path(__file__).parents[1] / "shows" / "kinds" / "media"
SLIDE = re.compile(r"\w+Slide")
CLAIM = {"text": "A claim.", "status": "fact", "sources": ["paper"]}


def picture(name: str) -> dict[str, str]:
    return {"file": f"media/{name}.webp", "alt": f"The {name}"}


def plant(name: str, shown: str) -> dict[str, Any]:
    steps = [{"name": "One", "text": "First."}, {"name": "Two", "text": "Then."}]
    return {
        "kind": "plant",
        "id": name,
        "parent": "hub",
        "title": {"en": name.title(), "ru": f"Завод {name}"},
        "picture": picture(shown),
        "claims": [CLAIM],
        "steps": steps,
    }


SHOW = {
    "format": 1,
    "title": "Test",
    "languages": ["en", "ru"],
    "home": "hub",
    "attract": {"route": ["hub", "motors"], "dwell": 9, "hint": "Touch"},
    "idle": {"seconds": 30, "per_word": 0, "asking": 20},
    "sources": {
        "paper": {"publisher": "Paper", "date": "2026-01-30", "address": "https://paper.example/1"}
    },
    "slides": [
        {
            "kind": "hub",
            "id": "hub",
            "title": "Hub",
            "centre": "Centre",
            "nodes": [
                {"slide": "motors", "label": "Motors", "picture": picture("motor")},
                {"slide": "cars", "label": "Cars", "picture": picture("city")},
            ],
        },
        plant("motors", "motor"),
        plant("cars", "city"),
        plant("third", "sedan"),
    ],
}


@pytest.fixture
def size() -> QSize:
    return QSize(960, 540)


@pytest.fixture
def show(tmp_path: Path) -> Path:
    shutil.copytree(MEDIA, tmp_path / "media")
    file = tmp_path / "show.json"
    file.write_text(json.dumps(SHOW), encoding="utf-8")
    return file


@pytest.fixture
def visit(screen):
    """A visit has begun, and the slide that may come next is there."""
    screen.begin_visit()
    until(screen, lambda: len(alive(screen)) == 2)
    return screen


@pytest.fixture(scope="module")
def fingers(qapp) -> QPointingDevice:
    return QTest.createTouchDevice()


def alive(screen) -> list[Any]:
    found = everything(screen.player.window.contentItem())
    return [one for one in found if SLIDE.fullmatch(kind(one))]


def everything(item) -> list[Any]:
    return [item, *(one for child in item.childItems() for one in everything(child))]


def standing(screen) -> Any:
    return next(one for one in alive(screen) if one.property("slideId") == screen.controller.slide)


def part(screen, wanted: str) -> Any:
    """Of the slide that stands."""
    found = everything(standing(screen))
    return next(one for one in found if kind(one) == wanted)


def until(screen, true, seconds: float = 3) -> None:
    for _ in range(int(seconds * 100)):
        if true():
            return
        screen.spin(10)
    raise AssertionError("it does not come true")


def settled(screen) -> str:
    return screen.player.window.property("settledSlide")


def swipe(screen, by: int) -> None:
    """A finger in the middle of the stage moves `by` window pixels to the right."""
    at = QPoint(480, 60)
    screen.press(at)
    for step in range(1, 11):
        QTest.mouseMove(screen.player.window, at + QPoint(by * step // 10, 0))
        screen.spin(5)
    screen.release(at + QPoint(by, 0))


def test_however_long_the_way_two_slides_are_alive_at_most(visit):
    for slide in ("motors", "hub", "cars", "third", "hub", "motors"):
        visit.controller.goTo(slide)
        assert len(alive(visit)) <= 2
        visit.stand()
        visit.spin(60)
        assert len(alive(visit)) <= 2


def test_the_slide_that_comes_next_is_there_before_it_is_asked_for(visit):
    ahead = next(one for one in alive(visit) if one.property("slideId") == "motors")
    until(visit, lambda: ahead.property("ready"))
    visit.controller.next()
    assert standing(visit) is ahead


def test_a_plant_comes_from_where_its_picture_stands_on_the_hub(visit):
    visit.tap(visit.button("Motors"))
    visit.stand()
    assert visit.controller.slide == "motors"
    origin = standing(visit).property("origin")
    assert set(origin.toVariant()) == {"footX", "footY", "objectWidth"}


@pytest.mark.no_qt_log  # it complains of the picture
def test_a_missing_picture_keeps_no_slide_from_entering(screen, show):
    (show.parent / "media" / "city.webp").unlink()
    screen.begin_visit()
    screen.controller.goTo("cars")
    until(screen, lambda: settled(screen) == "cars", seconds=1)


def test_a_slide_whose_picture_never_comes_enters_all_the_same(visit):
    ahead = next(one for one in alive(visit) if one.property("slideId") == "motors")
    until(visit, lambda: ahead.property("ready"))
    ahead.setProperty("ready", False)
    visit.player.window.setProperty("still", False)  # for a picture there is time
    visit.controller.next()
    visit.spin(300)
    assert settled(visit) != "motors"
    until(visit, lambda: settled(visit) == "motors")


def test_a_long_swipe_leads_to_the_next_slide_and_back_to_the_one_before(visit):
    swipe(visit, -400)
    visit.stand()
    assert settled(visit) == "motors"
    swipe(visit, 400)
    visit.stand()
    assert settled(visit) == "hub"


def test_a_short_swipe_falls_back(visit):
    before = standing(visit)
    swipe(visit, -100)
    until(visit, lambda: settled(visit) == "hub")
    assert standing(visit) is before
    assert before.property("shown")
    assert before.mapToScene(QPoint(0, 0)).x() == 0


def test_a_swipe_leads_nowhere_once_another_hand_has_opened_an_explorer(visit):
    at = QPoint(480, 60)
    slide = standing(visit)
    visit.press(at)
    for step in range(1, 11):
        QTest.mouseMove(visit.player.window, at - QPoint(40 * step, 0))
        visit.spin(5)
    slide.setProperty("immersed", True)
    visit.release(at - QPoint(400, 0))
    until(visit, lambda: settled(visit) == "hub")
    assert standing(visit) is slide
    assert visit.item("SlideChanger").property("immersed")


def test_in_the_attract_loop_nothing_can_be_swiped(screen):
    swipe(screen, -400)
    assert (screen.phase, screen.controller.slide) == ("Visit", "hub")


@pytest.mark.parametrize("end", ["startOver", "nobody answers"])
@pytest.mark.parametrize("opened", ["SourceCard", "ZoomView"])
def test_the_end_of_a_visit_closes_what_lies_over_the_slide(visit, opened, end):
    visit.controller.goTo("motors")
    visit.stand()
    if opened == "SourceCard":
        visit.tap(part(visit, "ClaimRow"))
    else:
        middle = visit.middle_of(part(visit, "ObjectPicture"))
        QTest.mouseDClick(visit.player.window, Qt.MouseButton.LeftButton, pos=middle)
    until(visit, lambda: visit.item(opened).property("opened"))
    if end == "startOver":
        visit.controller.startOver()
    else:
        visit.wait_until_asked()
        visit.wait(20.5)
    assert visit.phase == "Reset"
    until(visit, lambda: not visit.item(opened).isVisible())
    assert not visit.item(opened).property("opened")


def test_a_reset_on_the_first_slide_of_the_loop_forgets_what_was_done_on_it(visit):
    before = standing(visit)
    before.setProperty("note", "what a visitor did")
    visit.controller.startOver()
    until(visit, lambda: settled(visit) == "hub")
    assert standing(visit).property("note") == ""


def test_a_second_tap_at_once_is_none(visit):
    at = visit.middle_of(visit.button("Next"))
    for _ in range(2):
        visit.press(at)
        visit.release(at)
    assert visit.controller.slide == "motors"


def test_a_finger_that_rests_leaves_the_others_their_controls(visit, fingers):
    window, at = visit.player.window, visit.middle_of(visit.button("Next"))
    rests = QPoint(300, 60)
    QTest.touchEvent(window, fingers).press(0, rests, window).commit()
    QTest.touchEvent(window, fingers).stationary(0).press(1, at, window).commit()
    visit.spin()
    QTest.touchEvent(window, fingers).stationary(0).release(1, at, window).commit()
    visit.spin()
    assert visit.controller.slide == "motors"
    QTest.touchEvent(window, fingers).release(0, rests, window).commit()


def test_two_fingers_on_two_controls_act_both(visit, fingers):
    window = visit.player.window
    language = visit.middle_of(visit.button("Language"))
    following = visit.middle_of(visit.button("Next"))
    QTest.touchEvent(window, fingers).press(0, language, window).press(
        1, following, window
    ).commit()
    visit.spin()
    both = QTest.touchEvent(window, fingers)
    both.release(0, language, window).release(1, following, window).commit()
    visit.spin()
    assert visit.controller.slide == "motors"
    assert visit.button("Русский")


def test_the_bar_comes_with_the_visit_and_goes_with_it(screen):
    bar = screen.item("TourBar")
    assert not bar.isVisible()
    screen.begin_visit()
    assert bar.isVisible()
    screen.controller.startOver()
    assert not bar.isVisible()


def test_a_language_is_chosen_in_the_bar(visit):
    visit.tap(visit.button("Language"))
    visit.tap(visit.button("Русский"))
    assert visit.controller.language == "ru"
    assert "Русский" not in visit.words_on(visit.item("TourBar"))


def test_the_choice_of_languages_does_not_stay_open_for_the_next_visitor(visit):
    visit.tap(visit.button("Language"))
    visit.controller.startOver()
    visit.wait(1)
    visit.begin_visit()
    visit.spin()
    assert "Русский" not in visit.words_on(visit.item("TourBar"))


def test_a_language_chosen_while_a_slide_loads_reaches_that_slide(screen):
    screen.begin_visit()
    screen.controller.goTo("cars")
    screen.controller.chooseLanguage("ru")
    screen.stand()
    assert standing(screen).property("title").replace("\u00a0", " ") == "Завод cars"


def test_another_show_takes_the_place_of_the_present_one(visit, show):
    other = {**SHOW, "slides": [plant("cars", "city")], "home": "cars"}
    show.write_text(json.dumps(other), encoding="utf-8")
    visit.controller.readAgain()
    visit.stand()
    assert settled(visit) == "cars"
    assert visit.item("TourThread").property("dots") == [False]

"""Slides whose own gestures live beside the stage's swipe, and that the keyboard plays alone."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import SHOW


def claim(text):
    return {"text": text, "status": "fact", "sources": ["paper"]}


TIMELINE = {
    "kind": "timeline",
    "id": "first",
    "title": "Years",
    "events": [{"year": year, "claim": claim(f"In {year}.")} for year in (1994, 1997, 2019, 2022)],
}
QUIZ = {
    "kind": "quiz",
    "id": "first",
    "title": "Quiz",
    "questions": [
        {"question": f"{n}?", "answers": ["5", "7"], "right": 1, "because": claim(f"Because {n}.")}
        for n in (1, 2)
    ],
    "grades": [{"from_right": 0, "text": "A beginning"}, {"from_right": 2, "text": "All of them"}],
}
MAP = {
    "kind": "map",
    "id": "first",
    "title": "Here",
    "map": "map.json",
    "marks": [
        {"at": [12, 55], "name": "Here", "main": True, "claim": claim("It is here.")},
        {"at": [18, 56], "name": "There"},
    ],
}


@pytest.fixture
def own_slide(request):
    return request.param


@pytest.fixture
def show(tmp_path, own_slide):
    (tmp_path / "map.json").write_text(
        json.dumps({"extent": [10, 50, 20, 60], "land": [[[11, 51], [19, 51], [15, 59]]]}),
        encoding="utf-8",
    )
    file = tmp_path / "show.json"
    slides = [own_slide, *SHOW["slides"][1:]]
    file.write_text(json.dumps({**SHOW, "slides": slides}), encoding="utf-8")
    return file


def drag(screen, start, by):
    screen.press(start)
    for step in range(1, 11):
        QTest.mouseMove(screen.player.window, start + QPoint(by * step // 10, 0))
        screen.spin(12)
    screen.spin(120)
    screen.release(start + QPoint(by, 0))
    screen.spin(40)


timeline = pytest.mark.parametrize("own_slide", [TIMELINE], indirect=True, ids=["timeline"])
quiz = pytest.mark.parametrize("own_slide", [QUIZ], indirect=True, ids=["quiz"])
chart = pytest.mark.parametrize("own_slide", [MAP], indirect=True, ids=["map"])


@timeline
def test_the_timeline_opens_where_the_longest_silence_ends(screen):
    assert screen.item("YearRuler").property("position") == 2019


@timeline
def test_a_finger_on_the_ruler_moves_the_years_and_not_the_slide(screen):
    screen.begin_visit()
    ruler = screen.item("YearRuler")

    drag(screen, screen.middle_of(ruler), -310)

    assert ruler.property("position") == 2022
    assert "In 2022." in screen.words_on(screen.item("TimelineSlide"))
    assert screen.controller.slide == "first"


@timeline
def test_a_finger_above_the_ruler_moves_the_slide(screen):
    screen.begin_visit()
    slide = screen.item("TimelineSlide")

    drag(screen, QPoint(int(slide.width() * 0.6), 500), -500)

    assert screen.controller.slide == "second"


@timeline
def test_arrow_keys_step_through_the_years_while_the_ruler_has_the_focus(screen):
    screen.begin_visit()
    ruler = screen.item("YearRuler")
    ruler.forceActiveFocus()

    screen.key(Qt.Key.Key_Left)
    assert ruler.property("position") == 1997
    for _ in range(3):
        screen.key(Qt.Key.Key_Right)

    assert ruler.property("position") == 2022
    assert screen.controller.slide == "first"


@timeline
def test_pills_lead_to_the_neighbour_years(screen):
    screen.begin_visit()

    screen.tap(screen.button("2022"))

    assert screen.item("YearRuler").property("position") == 2022
    assert screen.button("2019")


@quiz
def test_a_quiz_is_played_by_taps_to_its_result(screen):
    screen.begin_visit()
    screen.tap(screen.button("7"))
    assert "Because 1." in screen.words_on(screen.item("QuizSlide"))
    assert "Right." in screen.words_on(screen.item("QuizSlide"))
    screen.tap(screen.button("Next question"))
    screen.tap(screen.button("5"))
    assert "Not quite." in screen.words_on(screen.item("QuizSlide"))
    screen.tap(screen.button("Your result"))

    words = screen.words_on(screen.item("QuizSlide"))
    assert "A beginning" in words
    assert screen.item("QuizScore").property("correct") == 1

    screen.tap(screen.button("Once more"))
    assert "1?" in screen.words_on(screen.item("QuizSlide"))


@quiz
def test_a_quiz_is_played_by_keys_to_its_result(screen):
    screen.begin_visit()
    screen.items("AnswerCard")[0].forceActiveFocus()
    for _ in range(2):
        screen.key(Qt.Key.Key_Right)
        screen.key(Qt.Key.Key_Return)
        screen.key(Qt.Key.Key_Return)
        screen.spin(260)

    assert "All of them" in screen.words_on(screen.item("QuizSlide"))
    assert screen.controller.slide == "first"


@quiz
def test_an_answer_cannot_be_taken_back(screen):
    screen.begin_visit()
    screen.tap(screen.button("5"))

    for card in screen.items("AnswerCard"):
        screen.tap(card)

    assert "Not quite." in screen.words_on(screen.item("QuizSlide"))


@quiz
def test_the_answer_opens_its_sources(screen):
    screen.begin_visit()
    screen.tap(screen.button("7"))
    screen.tap(screen.item("QuizVerdict"))

    assert screen.item("SourceCard").property("opened")


@chart
def test_buttons_bring_the_map_nearer_and_only_then_a_finger_moves_it(screen):
    screen.begin_visit()
    slide = screen.item("MapSlide")
    screen.tap(screen.button("Nearer"))
    assert slide.property("zoom") == pytest.approx(1.5)
    before = slide.property("panX")

    drag(screen, QPoint(int(slide.width() / 2), int(slide.height() * 0.4)), -200)

    assert slide.property("panX") != before
    assert screen.controller.slide == "first"
    screen.tap(screen.button("Further away"))
    assert (slide.property("zoom"), slide.property("panX")) == (1, 0)


@chart
def test_a_tap_on_a_map_that_is_near_brings_the_place_to_the_middle(screen):
    screen.begin_visit()
    slide = screen.item("MapSlide")
    screen.tap(screen.button("Nearer"))
    before = slide.property("panX")

    screen.tap(QPoint(int(slide.width() * 0.6), int(slide.height() * 0.4)))

    assert slide.property("panX") == pytest.approx(before - 0.1 * slide.width(), abs=1)


@chart
def test_a_swipe_leaves_a_map_that_fills_the_stage(screen):
    screen.begin_visit()

    drag(screen, QPoint(int(screen.item("MapSlide").width() * 0.6), 600), -500)

    assert screen.controller.slide == "second"


@chart
def test_a_place_says_what_there_is_to_say_of_it(screen):
    screen.begin_visit()
    callout = screen.item("MapCallout")
    assert "It is here." in screen.words_on(callout)

    screen.tap(screen.button("There"))
    assert "There" in screen.words_on(callout)

    screen.tap(screen.button("Here"))
    screen.tap(callout)
    assert screen.item("SourceCard").property("opened")

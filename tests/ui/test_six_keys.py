"""The whole bundled show with six keys: four arrows, select, help."""

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.paths import default_show
from kiosk.ui.player import reader
from tests.ui.conftest import Screen, kind
from tests.ui.keypad import (
    DOWN,
    DRIVEN,
    HELP,
    LEFT,
    RIGHT,
    UP,
    Keypad,
    seen,
    visible_in,
    words_of,
)

Role = QAccessible.Role
OVERLAYS = ("SourceCard", "ZoomView", "AccessPanel")
CLOSING = ("Close", "Done")


@pytest.fixture
def size():
    return QSize(480, 270)


@pytest.fixture
def read():
    return reader(default_show() / "show.json")


@pytest.fixture
def keypad(screen):
    made = Keypad(screen)
    made.press(DOWN)  # wakes, and shows where the keys are
    assert made.on_slide
    return made


def test_every_control_of_every_slide_is_reached_and_none_keeps_the_focus(keypad):
    screen = keypad.screen
    done, explorers, kinds = [], [], set()
    for _ in range(len(screen.controller.tour)):
        screen.stand()
        wait_for_frames(screen)
        slide = screen.controller.slide
        used = set()
        if slide == "quiz":
            play_quiz(keypad)
        for item in keypad.stops():
            if keypad.on_slide or is_in(item, "TourBar") or kind(item) == "AnswerCard":
                continue
            like = kind(item), seen(item).role()
            if like not in used and use(keypad, item) == "explorer":
                explorers.append(slide)
            used.add(like)
        assert keypad.on_slide
        assert screen.controller.slide == slide
        done.append(slide)
        kinds |= {like for like, _ in used}
        keypad.press(RIGHT)
    assert len(set(done)) == 24
    assert len(explorers) == 8
    assert kinds > {"ClaimRow", "PictureGrip", "YearRuler", "BlockBody", "HubWay", "CompareCell"}


def test_language_access_and_large_letters_with_six_keys(keypad):
    screen, controller = keypad.screen, keypad.screen.controller
    screen.stand()
    keypad.go("Language")
    keypad.select()
    keypad.go("Русский")
    keypad.select()
    assert controller.language == "ru"
    assert keypad.focus.property("name") == "Язык"
    assert keypad.heard[-1].startswith("Семь заводов.")
    controller.chooseLanguage("en")

    keypad.press(HELP)
    assert kind_of_cover(keypad) == "AccessPanel"
    for item in keypad.stops():
        if item.property("name") not in (*CLOSING, "Back to normal", "Русский", "中文"):
            keypad.select()
            assert keypad.focus is item
    assert (controller.contrast, controller.calm, controller.textSize) == (True, True, 2)
    keypad.go("Done")
    keypad.select()
    screen.stand()

    names = [words_of(item)[0] for item in keypad.stops() if not keypad.on_slide]
    assert {"Show the drawing", "Further up", "Next"} <= set(names)  # read to its end on the way
    keypad.go("Show the drawing")
    keypad.select()
    screen.stand()
    keypad.look()
    keypad.go("Back to the words")
    keypad.select()
    screen.stand()
    keypad.press(HELP)
    keypad.go("Back to normal")
    keypad.select()
    keypad.press(HELP)
    assert controller.textSize == 1
    assert keypad.on_slide


@pytest.mark.parametrize("slide", ["tooling", "motors"])
def test_a_value_that_keys_have_changed_is_told_once_it_rests(keypad, slide):
    keypad.screen.controller.goTo(slide)
    keypad.screen.stand()
    keypad.go(is_lens)
    keypad.select()
    for _ in range(3):
        keypad.press(DOWN if slide == "tooling" else RIGHT)
    advance(keypad)
    before = len(keypad.heard)
    keypad.screen.spin(500)
    assert len(keypad.heard) == before + 1
    name, description = words_of(keypad.focus)
    assert name in keypad.heard[-1]
    assert description.rstrip(".") in keypad.heard[-1]


def test_the_verdict_of_a_question_and_the_result_are_told(keypad):
    keypad.screen.controller.goTo("quiz")
    keypad.screen.stand()
    play_quiz(keypad)
    asked = ("Next question.", "Your result.")
    told = [words for words in keypad.heard if words.endswith(asked) and words not in asked]
    assert len(told) == 6
    assert all(words.startswith(("Right.", "Not quite.")) for words in told)
    assert any(" / 6." in words and words.endswith("Once more.") for words in keypad.heard)


def test_each_further_question_is_told_with_its_answers(keypad):
    controller = keypad.screen.controller
    controller.goTo("quiz")
    keypad.screen.stand()
    play_quiz(keypad)
    questions = controller.slideProperties("quiz")["questions"]
    for number, asked in enumerate([*questions[1:], questions[0]]):
        words = [" ".join(each.split()) for each in (asked["question"], *asked["answers"])]
        told = [heard for heard in keypad.heard if all(each in heard for each in words)]
        assert len(told) == 1, number


def use(keypad: Keypad, item: QQuickItem) -> str:
    """Do with it what there is to do, and come back to it; says what it was."""
    slide, words, role = keypad.screen.controller.slide, words_of(item), seen(item).role()
    enlarges = kind(item) == "ExampleFigure" or words[1] == "Enlarge"
    if role == Role.Slider:
        steer(keypad, item)
        return "slider"
    keypad.select()
    if enlarges:
        wait_for_zoom(keypad)
    found = "button"
    if kind_of_cover(keypad) != "":
        found = kind_of_cover(keypad)
        close(keypad, found)
    elif explorer_in(keypad) is not None:
        found = "explorer"
        play_explorer(keypad)
    elif keypad.screen.controller.slide != slide:
        keypad.screen.stand()
        keypad.go("Back")
        keypad.select()
        keypad.screen.stand()
        keypad.go(lambda one: words_of(one) == words)
        return "link"
    elif role == Role.RadioButton and seen(item).state().checkable:
        assert seen(item).state().checked, words
    gone = not item.isVisible() and not keypad.on_slide
    assert keypad.focus is item or gone, f"{found} {words} has lost the focus"
    return found


def wait_for_zoom(keypad: Keypad) -> None:
    """Until the picture is decoded."""
    for _ in range(200):
        if kind_of_cover(keypad) == "ZoomView":
            return
        keypad.screen.spin(5)
    raise AssertionError("no picture is enlarged")


def wait_for_frames(screen: Screen) -> None:
    """Of a vehicle that turns: what is pinned to it comes and goes with the frame that is shown."""
    for _ in range(2000):
        views = [view for view in screen.items("SpinView") if view.property("standing")]
        if all(view.property("complete") for view in views):
            return
        screen.spin(5)
    raise AssertionError("a vehicle lacks frames")


def steer(keypad: Keypad, item: QQuickItem) -> None:
    """Left and right change what is told of it, and up and down lead away from it."""

    def changed(key) -> bool:
        before = words_of(item), seen(item).valueInterface().currentValue()
        keypad.press(key)
        advance(keypad)
        assert keypad.focus is item
        return (words_of(item), seen(item).valueInterface().currentValue()) != before

    assert changed(RIGHT) or changed(LEFT), words_of(item)


def advance(keypad: Keypad) -> None:
    """Time passes for the explorer that is open: on a still stage it stands."""
    explorer = explorer_in(keypad)
    if explorer is not None and kind(explorer) != "SeatLayersExplorer":
        for _ in range(20):
            QMetaObject.invokeMethod(explorer, "advance", Q_ARG(float, 0.05))
    keypad.screen.spin(1)


def play_explorer(keypad: Keypad) -> None:
    explorer = explorer_in(keypad)
    assert keypad.focus is explorer.property("mainControl")
    if kind(explorer) == "SeatLayersExplorer":
        while explorer.property("apart") < 1:  # then its layers can be touched
            keypad.press(RIGHT)
    for item in keypad.stops():
        assert is_in(item, kind(explorer)), "it leads out of the explorer"
        if item.property("name") == "Close":
            continue
        if kind(item) == DRIVEN:
            continue
        if item.property("name") == "Text size, contrast, motion":
            keypad.select()
            close(keypad, "AccessPanel")
        elif seen(item).role() == Role.Slider:
            steer(keypad, item)
        else:
            keypad.select()
            advance(keypad)
        assert keypad.focus is item
    keypad.go("Close")
    keypad.select()
    assert explorer_in(keypad) is None


def play_quiz(keypad: Keypad) -> None:
    """Answer with the first answer, until the result; then begin again."""
    for _ in range(6):
        keypad.go(lambda item: kind(item) == "AnswerCard")
        keypad.press(RIGHT)
        keypad.select()
        assert keypad.focus.property("name") in ("Next question", "Your result")
        keypad.press(UP)
        assert kind(keypad.focus) == "QuizVerdict"
        keypad.press(DOWN)
        keypad.select()
    assert keypad.focus.property("name") == "Once more"
    keypad.select()
    while not keypad.on_slide:
        keypad.press(DOWN)


def close(keypad: Keypad, cover: str) -> None:
    """Look at all that is in it, and put it away."""
    for item in keypad.stops():
        assert is_in(item, cover), f"{kind(item)} is not on the {cover}"
    keypad.go(lambda item: item.property("name") in CLOSING)
    keypad.select()
    assert kind_of_cover(keypad) == ""


def kind_of_cover(keypad: Keypad) -> str:
    """What lies over the slide."""
    overlays = [one for over in keypad.stage.childItems() for one in (over, *over.childItems())]
    opened = [kind(one) for one in overlays if kind(one) in OVERLAYS and one.property("opened")]
    return opened[0] if opened else ""


def explorer_in(keypad: Keypad) -> QQuickItem | None:
    """The one that is open."""
    items = visible_in(keypad.screen.player.window.contentItem())
    return next((one for one in items if one.property("exploring")), None)


def is_lens(item: QQuickItem) -> bool:
    return is_in(item, "Lens")


def is_in(item: QQuickItem | None, place: str) -> bool:
    return item is not None and (kind(item) == place or is_in(item.parentItem(), place))

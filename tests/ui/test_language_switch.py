"""Another language on a slide that stands: other words on the same slide, and nothing forgotten."""

import pytest
from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QSize
from pytestqt.qtbot import QtBot

from kiosk.content.reading import read_show
from kiosk.paths import default_show
from kiosk.ui import ShowController, fonts
from kiosk.ui.player import Player
from kiosk.ui.slide_facts import slide_type


class Visit:
    """A visitor of the bundled show who goes from slide to slide."""

    def __init__(self, language: str, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        fonts.load()
        loaded = read_show(default_show())
        self.layouts = {slide_type(slide): slide.id for slide in loaded.show.slides}
        self.controller = ShowController(lambda: loaded, language=language, clock=lambda: 0.0)
        self.player = Player(self.controller, still=True)
        self.player.resize(QSize(480, 270))
        self.player.window.show()
        self.controller.start()
        self.controller.touch()

    def go(self, slide: str):
        """The slide's item, once it stands."""
        self.controller.goTo(slide)
        window = self.player.window
        self.qtbot.waitUntil(lambda: window.property("settledSlide") == slide)
        return self.standing()

    def standing(self):
        (found,) = (
            item
            for item in everything(self.player.window.contentItem())
            if item.property("slideId") == self.controller.slide
            and item.property("claims") is not None
        )
        return found

    def speak(self, language: str) -> None:
        self.controller.chooseLanguage(language)
        QCoreApplication.processEvents()


@pytest.fixture
def visit(qapp, qtbot):
    visits = []

    def _visit(language: str) -> Visit:
        visits.append(Visit(language, qtbot))
        return visits[-1]

    yield _visit
    for each in visits:
        each.player.close()


def everything(item):
    return [item, *(one for child in item.childItems() for one in everything(child))]


def words(item) -> list[str]:
    texts = [(one, one.property("text")) for one in everything(item) if one.isVisible()]
    return sorted(text for _, text in texts if isinstance(text, str) and text)


def test_every_text_of_every_layout_changes_and_the_slide_stays(visit):
    native = visit("zh")
    expected = {slide: words(native.go(slide)) for slide in native.layouts.values()}
    native.player.close()
    switching = visit("ru")
    for slide in switching.layouts.values():
        item = switching.go(slide)
        switching.speak("zh")
        assert switching.standing() is item
        assert words(item) == expected[slide], slide
        switching.speak("ru")


@pytest.mark.parametrize(
    ("slide", "deed", "kept"),
    [
        ("quiz", "answer", ("asked", "chosen", "rightOnes")),
        ("support", "choose", ("chosen",)),
        ("timeline", "choose", ("current",)),
    ],
)
def test_what_the_visitor_did_on_the_slide_stays(visit, slide, deed, kept):
    visitor = visit("en")
    item = visitor.go(slide)
    before = [item.property(name) for name in kept]
    QMetaObject.invokeMethod(item, deed, Q_ARG(int, 1))
    done = [item.property(name) for name in kept]
    assert done != before
    visitor.speak("ru")
    assert [item.property(name) for name in kept] == done

"""Two languages that nobody speaks: one is read from the right, the program's words are long in the
other. Whatever they say has its room."""

import pytest
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.content.checking import check_show
from kiosk.content.languages import say
from kiosk.content.reading import read_show
from kiosk.ui.camera import Camera
from tests.pseudo import FROM_RIGHT, LONG, program_words, with_language
from tests.screens.layout import faults
from tests.screens.states import open_explorer
from tests.screens.test_layout import SHOWS, SIZES


@pytest.fixture(autouse=True)
def words(monkeypatch, tmp_path):
    """The program speaks both."""
    folder = tmp_path / "i18n"
    for code in (FROM_RIGHT, LONG):
        program_words(code, folder)
    monkeypatch.setattr(paths, "TRANSLATIONS", folder)


@pytest.mark.parametrize(("show", "size"), [("avtotor", "landscape"), ("kinds", "portrait")])
def test_every_text_that_is_read_from_the_right_has_its_room(qapp, tmp_path, show, size):
    folder = with_language(SHOWS[show], FROM_RIGHT, tmp_path)
    loaded = read_show(folder).show
    explored = {slide.id for slide in loaded.slides if getattr(slide, "explorer", None)}
    camera = Camera(folder, *SIZES[size])
    found = []
    for screen in camera.screens(FROM_RIGHT):
        camera.take(screen)
        found += [f"{screen.slide}: {fault}" for fault in faults(camera.window)]
        if screen.slide in explored:
            open_explorer(camera, screen)
            found += [f"{screen.slide} opened: {fault}" for fault in faults(camera.window)]
    camera.close()
    told = too_long(folder)
    assert not [fault for fault in found if not any(words in fault for words in told)]


@pytest.mark.parametrize("size", SIZES)
def test_the_words_of_the_program_may_be_two_fifths_longer(qapp, tmp_path, size):
    folder = with_language(SHOWS["kinds"], LONG, tmp_path, made=str)
    camera = Camera(folder, *SIZES[size])
    found = []
    for screen in camera.screens(LONG):
        camera.take(screen)
        found += [f"{screen.slide}: {fault}" for fault in faults(camera.window)]
    camera.controller.touch()
    camera.enlarge(screen, 2.0)
    QTest.qWait(50)
    found += [f"the bar at 200 %: {fault}" for fault in faults(camera.window)]
    camera.close()
    assert not found


def too_long(folder):
    """What the checker says is too long for its place, as it is on the screen."""
    show = read_show(folder).show
    told = []
    for problem in check_show(folder, fonts=paths.FONTS).problems:
        if "is too long" not in problem.what:
            continue
        part = show
        for step in problem.where.replace("[", ".").replace("]", "").split("."):
            part = part[int(step)] if step.isdigit() else getattr(part, step)
        told.append(repr(say(part, FROM_RIGHT, ""))[1:-1])
    return told

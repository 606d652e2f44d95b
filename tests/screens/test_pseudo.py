"""Two languages that nobody speaks, one read from the right, one with long words of the program:
whatever they say has its room, on every screen there is."""

from itertools import chain

import pytest

from kiosk import paths
from kiosk.content.checking import check_show
from kiosk.content.languages import say
from kiosk.content.reading import read_show
from kiosk.ui.layout import faults
from tests.pseudo import FROM_RIGHT, LONG, program_words, with_language
from tests.screens.everywhere import screens, staff_screens
from tests.screens.test_layout import SHOWS, SIZES


@pytest.fixture(autouse=True)
def words(monkeypatch, tmp_path):
    """The program speaks both."""
    for code in (FROM_RIGHT, LONG):
        program_words(code, tmp_path / "i18n")
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path / "i18n")


@pytest.mark.parametrize("size", SIZES)
def test_every_text_that_is_read_from_the_right_has_its_room(qapp, tmp_path, size):
    show = with_language(SHOWS["avtotor"], FROM_RIGHT, tmp_path)
    told = too_long(show)
    found = [
        f"{seen.name}: {fault}"
        for seen in screens(show, SIZES[size], [FROM_RIGHT])
        for fault in faults(seen.window, seen.part)
        if not any(words in (fault.words, fault.what) for words in told)
    ]
    assert not found, "\n".join(found)


def test_the_words_of_the_program_may_be_two_fifths_longer(qapp, tmp_path):
    show = with_language(SHOWS["avtotor"], LONG, tmp_path, made=str)
    everything = chain(
        screens(show, SIZES["portrait"], [LONG]),
        staff_screens(show, tmp_path, SIZES["landscape"], LONG),
    )
    found = [
        f"{seen.name}: {fault}" for seen in everything for fault in faults(seen.window, seen.part)
    ]
    assert not found, "\n".join(found)


def too_long(folder):
    """What the checker says is too long for its place, as the screen has it, alone or run into."""
    show = read_show(folder).show
    told = []
    for problem in check_show(folder, fonts=paths.FONTS).problems:
        if "is too long" not in problem.what:
            continue
        part = show
        for step in problem.where.replace("[", ".").replace("]", "").split("."):
            part = part[int(step)] if step.isdigit() else getattr(part, step)
        words = say(part, FROM_RIGHT, "")
        told += [words, f"runs into {words!r}"]
    return told

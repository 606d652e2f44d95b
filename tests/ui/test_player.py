"""The one window: who builds it, how large its stage is, and that only the program closes it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from kiosk.content.reading import LoadedShow
from kiosk.ui import ShowController
from kiosk.ui.layout import kind
from kiosk.ui.player import LARGEST_PICTURE_MB, Player, reader


@pytest.fixture
def play(qapp, show):
    playing = []

    def _play(width: int = 1280, height: int = 720, **properties) -> Player:
        player = Player(ShowController(reader(show)), still=True, **properties)
        player.resize(QSize(width, height))
        player.window.show()
        player.controller.start()
        playing.append(player)
        qapp.processEvents()
        return player

    yield _play
    for player in playing:
        player.close()


def stage(player: Player):
    (found,) = (item for item in player.window.contentItem().childItems() if kind(item) == "Stage")
    return found


@pytest.mark.parametrize(
    ("size", "laid_out", "scale"),
    [
        ((3840, 2160), (1920, 1080), 2),
        ((1280, 720), (1920, 1080), 2 / 3),
        ((1920, 1200), (1920, 1080), 1),
        ((2160, 3840), (1080, 1920), 2),
        ((1000, 1000), (1920, 1080), 1000 / 1920),
    ],
)
def test_the_stage_fits_every_screen_whole_and_in_its_middle(play, size, laid_out, scale):
    made = stage(play(*size))
    assert (made.width(), made.height()) == laid_out
    assert made.scale() == pytest.approx(scale)
    middle = made.mapToScene(made.boundingRect().center())
    assert (middle.x(), middle.y()) == (size[0] / 2, size[1] / 2)


def test_an_orientation_that_is_asked_for_wins_over_the_screens(play):
    made = stage(play(1280, 720, portrait=True))
    assert (made.width(), made.height()) == (1080, 1920)


def test_nobody_closes_the_window(play):
    player = play()
    assert not player.window.close()
    assert player.window.isVisible()


def test_a_picture_too_large_for_memory_is_refused(play):
    play()
    assert QImageReader.allocationLimit() == LARGEST_PICTURE_MB


def test_a_window_is_built_for_a_show_that_cannot_be_played_too(play, show):
    show.write_text("{", encoding="utf-8")
    player = play()
    assert player.controller.state == ShowController.Phase.Problem
    assert player.window.isVisible()


def test_the_reader_gives_the_show_or_its_problems(show):
    read = reader(show)
    assert isinstance(read(), LoadedShow)
    show.write_text(json.dumps({"format": 1}), encoding="utf-8")
    (problem, *_) = read()
    assert Path(problem.file) == show


def test_a_mistake_of_our_own_in_reading_is_a_problem_too(show, monkeypatch, caplog):
    monkeypatch.setattr("kiosk.ui.player.read_show", lambda _: {}["no such"])
    (problem,) = reader(show)()
    assert "the log of the kiosk says why" in problem.what
    assert "KeyError" in caplog.text

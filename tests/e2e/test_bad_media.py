"""A show whose media rot while it plays, on a real screen; the long forms are in tests/long."""

import os
import shutil

import pytest

from tests.e2e import shows
from tests.e2e.virtual_screen import VirtualScreen
from tests.long import bad_media, media_faults


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_the_loop_goes_on_over_media_that_rot_and_are_mended(virtual_screen, tmp_path):
    played = bad_media.loop(5, 5, tmp_path, virtual_screen)
    assert played.survived
    assert played.slides >= 2
    assert played.longest_stand < bad_media.LONGEST_STAND


def test_mutants_of_pictures_and_films_end_no_decoder(tmp_path):
    for inner in ("pictures", "films"):
        (tmp_path / inner).mkdir()
    of_pictures = bad_media.pictures(30, 7, tmp_path / "pictures", tmp_path / "kept")
    assert of_pictures.files == 30
    assert of_pictures.kept(), of_pictures
    of_films = bad_media.films(1, 7, tmp_path / "films", tmp_path / "kept")
    assert of_films.files == 1
    assert not of_films.crashes


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
@pytest.mark.parametrize(("call", "error"), media_faults.SHORT[2:])
def test_a_disk_that_fails_costs_a_plate_and_a_line(
    call, error, virtual_screen: VirtualScreen, tmp_path
):
    show = shows.copied(tmp_path, shows.looping(*media_faults.ROUTE, dwell=1))
    (found,) = media_faults.faults(show, virtual_screen, ((call, error),))
    assert found.went_on
    assert 1 <= found.lines <= media_faults.MOST_LINES

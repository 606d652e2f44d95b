"""Whatever happens to the player, the screen is lit again where it was."""

import os
import shutil
import signal
from pathlib import Path

from tests.e2e import shows
from tests.long import hangs, kills

FILM = Path(__file__).parents[1] / "shows" / "kinds" / "media"


def test_a_killed_player_is_replaced_on_the_same_slide_in_the_same_language(watch, standing_show):
    kiosk = watch(standing_show)
    player = kiosk.begins()
    kiosk.shows("welcome")
    kiosk.key("Tab", "Right")
    kiosk.shows("launch")

    os.kill(player, signal.SIGKILL)
    player = kiosk.begins()
    kiosk.says("visit on launch")
    kiosk.shows("launch")
    assert kiosk.is_lit

    os.kill(player, signal.SIGSEGV)
    kiosk.says("Fatal Python error: Segmentation fault")
    player = kiosk.begins()
    kiosk.says("attract on welcome")  # twice on the same slide: it may be to blame

    os.kill(player, signal.SIGABRT)
    kiosk.says("Fatal Python error: Aborted")
    kiosk.says("the safe screen is shown")  # there is no other show
    kiosk.is_lit_again(within=4)
    assert (kiosk.state["rung"], kiosk.state["restarts"]) == ("safe", 3)
    assert kiosk.stop() == 0
    assert "Segmentation fault" in kiosk.log_file.read_text(encoding="utf-8")
    assert kiosk.state["rung"] == "wanted"  # whoever starts it again has mended something


def test_a_film_that_was_on_the_screen_when_the_player_died_is_not_tried_again(watch, tmp_path):
    show = shows.copied(tmp_path / "show", with_film)
    for name in ("film.mp4", "film.en.vtt", "poster.webp"):
        shutil.copy(FILM / name, show / "media" / name)
    kiosk = watch(show)
    player = kiosk.begins()
    kiosk.shows("welcome")
    kiosk.key("Tab", "Home")
    kiosk.shows("film")

    os.kill(player, signal.SIGSEGV)
    kiosk.begins()
    kiosk.says("film.mp4 was on the screen when the player died")
    kiosk.shows("film")
    assert kiosk.is_lit


def with_film(show):
    shows.with_home("film")(show)
    film = {
        "kind": "video",
        "id": "film",
        "title": "A film",
        "film": "media/film.mp4",
        "poster": {"file": "media/poster.webp", "alt": "A poster"},
        "captions": {"en": "media/film.en.vtt"},
        "transcript": "What is said.",
    }
    show["slides"].append(film)


def test_killed_at_a_random_moment_it_goes_on_where_it_stood(virtual_screen, tmp_path):
    (found,) = kills.run(virtual_screen, tmp_path, count=1, seed=3)
    assert not found.wrong


def test_whatever_hangs_is_replaced_and_tells_where_it_was(virtual_screen, tmp_path):
    quick = {**hangs.LIMITS, "silence": 1.5, "still": 1.5}
    for found in hangs.run(virtual_screen, tmp_path, ["gil", "hide"], 1, quick):
        assert not found.wrong

"""A show with mistakes on a real screen."""

from tests.e2e import shows
from tests.e2e.area import Area

CHECK_NOW = (1680, 924)
WORDS = Area(96, 60, 1728, 300)


def break_second_slide(show):
    shows.looping(*(slide["id"] for slide in show["slides"][:3]), dwell=2)(show)
    show["slides"][1]["kind"] = "heroic"


def is_lit(kiosk):
    """Not the screen before the window is there: black, with the pointer of the X server."""
    return kiosk.screen.picture().mean() > 5


def test_a_show_with_one_broken_slide_plays_without_it(play, tmp_path):
    kiosk = play(shows.copied(tmp_path, break_second_slide))

    kiosk.says("slides[1].kind")
    kiosk.shows(shows.SLIDES[0])
    kiosk.shows(shows.SLIDES[2])
    kiosk.shows(shows.SLIDES[0])


def test_a_show_that_cannot_be_played_leaves_the_screen_lit_and_recovers(play, tmp_path):
    folder = shows.copied(tmp_path, shows.standing)
    (folder / "show.json").write_text('{"format": 1,', encoding="utf-8")
    kiosk = play(folder)

    kiosk.says("show.json:1:14")
    kiosk.until(lambda: is_lit(kiosk) and kiosk.look(WORDS).max() > 200, "words for people")

    shows.rewrite(folder, shows.standing)
    kiosk.tap(*CHECK_NOW)

    kiosk.says("attract on welcome")
    kiosk.shows("welcome")

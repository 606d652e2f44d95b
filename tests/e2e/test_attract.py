"""What the screen does by itself, and how it begins and ends."""

from tests.e2e import shows
from tests.e2e.area import Area

TITLE = Area(96, 100, 1100, 260)


def test_the_first_slide_stands_complete_within_seconds(play, standing_show):
    playing = play(standing_show)

    playing.shows("welcome", within=10)

    playing.until(lambda: playing.look(TITLE).max() > 200, "its title is lit")
    assert not playing.complaints


def test_the_loop_plays_a_whole_round_and_begins_again(play, tmp_path):
    playing = play(shows.copied(tmp_path, shows.looping(*shows.ROUTE, dwell=1.6)))

    for slide in [*shows.ROUTE, *shows.ROUTE[:2]]:
        playing.shows(slide)

    assert not playing.complaints
    assert "visit" not in " ".join(playing.log)


def test_a_touch_at_the_outermost_edge_is_nobodys(play, tmp_path):
    playing = play(shows.copied(tmp_path, shows.looping("welcome", "launch", dwell=4)))
    playing.shows("welcome")

    for x, y in [(3, 500), (1917, 500), (900, 2), (900, 1077)]:
        playing.tap(x, y)

    playing.shows("launch")
    assert "visit" not in " ".join(playing.log)


def test_asked_to_end_it_ends_well(kiosk):
    assert kiosk.stop() == 0
    kiosk.says("ended")

"""Whatever a visitor does, the show goes on."""

from tests.e2e import shows
from tests.e2e.monkey import torment


def test_three_hundred_random_gestures_leave_it_running_without_a_warning(play, tmp_path):
    kiosk = play(shows.copied(tmp_path, shows.impatient))
    kiosk.shows("welcome")

    torment(kiosk, count=300, seed=20260130)

    kiosk.log_from_here()
    kiosk.says("asking on")
    assert not kiosk.complaints

"""Outside the opening hours: the window of a kiosk whose wall clock the test sets."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e import shows
from tests.e2e.museum import FAKETIME, WallClock, is_black, opened
from tests.e2e.playing import Playing, processor_time
from tests.long.clock import HOURS, jump, jumps

pytestmark = pytest.mark.skipif(FAKETIME is None, reason="no faketime here")


@pytest.fixture
def clock(tmp_path: Path) -> WallClock:
    return WallClock(tmp_path / "clock")


@pytest.fixture
def museum(
    play: Callable[..., Playing], clock: WallClock, tmp_path: Path
) -> Iterator[Callable[..., Playing]]:
    """A kiosk in Berlin whose hall is open from ten to six; it must not complain of anything."""
    playing: list[Playing] = []

    def begin(when: str, more: str = "", hours: str = 'daily = "10:00-18:00"') -> Playing:
        clock.shows(when)
        settings = f'time_zone = "Europe/Berlin"\n{more}\n[hours]\n{hours}\n'
        environment = {**clock.environment, **opened(tmp_path, settings)}
        show = shows.copied(tmp_path / "show", shows.looping("welcome", "launch", dwell=2))
        playing.append(play(show, environment=environment))
        return playing[-1]

    yield begin
    for kiosk in playing:
        complaints = [line for line in kiosk.complaints if "which cannot be" not in line]
        assert not complaints, "\n".join(kiosk.log)


def is_lit(kiosk: Playing) -> bool:
    return bool(kiosk.screen.pixels.max() > 200)


def test_a_closed_hall_is_black_and_costs_nothing_until_a_touch_and_until_the_morning(
    museum, clock
):
    kiosk = museum("2027-03-01 16:59:50")
    kiosk.shows("welcome")
    clock.shows("2027-03-01 17:00:00")
    kiosk.says("the hall is closed until 2027-03-02 10:00", within=5)
    kiosk.until(lambda: is_black(kiosk), "it is black")

    time.sleep(1)
    used, since = processor_time(kiosk.pid), time.monotonic()
    time.sleep(3)
    assert (processor_time(kiosk.pid) - used) / (time.monotonic() - since) < 0.02
    assert is_black(kiosk)

    kiosk.tap(960, 300)
    kiosk.says("visit on")
    kiosk.until(lambda: is_lit(kiosk), "it is lit")
    kiosk.key("Home")
    kiosk.shows("cluster")

    clock.shows("2027-03-02 09:00:00")
    kiosk.says("the hall is open until 2027-03-02 18:00", within=5)


def test_where_no_touch_may_wake_it_stays_black_and_opens_in_time(museum, clock):
    kiosk = museum("2027-03-01 03:00:00", more="wake_by_touch = false")
    kiosk.says_all("asleep on welcome", "slide welcome")
    kiosk.until(lambda: not is_black(kiosk), "it is there")
    kiosk.until(lambda: is_black(kiosk), "it is black")
    kiosk.tap(960, 300)
    kiosk.key("Right")
    time.sleep(0.5)
    assert is_black(kiosk)

    clock.shows("2027-03-28 08:00:00")  # since this night the clocks are an hour on
    kiosk.says("the hall is open", within=5)
    kiosk.shows("launch")
    kiosk.until(lambda: is_lit(kiosk), "it is lit")


def test_wherever_the_clock_jumps_the_hall_follows(museum, clock):
    kiosk = museum("2027-03-01 12:00:00", hours=HOURS)
    kiosk.shows("welcome")
    for each in jumps(10, seed=1):
        jump(kiosk, clock, each)
    assert kiosk.runs

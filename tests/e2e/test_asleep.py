"""Outside the opening hours: the window of a kiosk whose wall clock the test sets."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e import shows
from tests.e2e.area import Area
from tests.e2e.playing import Playing

SCREEN = Area(0, 0, 1920, 1080)
FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)

pytestmark = pytest.mark.skipif(FAKETIME is None, reason="no faketime here")


class WallClock:
    """What the clock on the wall shows, for one process; its other clocks go on as they are."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.environment = {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def shows(self, when: str) -> None:
        part = self._file.with_suffix(".part")
        part.write_text(f"@{when}\n", encoding="ascii")
        part.replace(self._file)


@pytest.fixture
def clock(tmp_path: Path) -> WallClock:
    return WallClock(tmp_path / "clock")


@pytest.fixture
def museum(
    play: Callable[..., Playing], clock: WallClock, tmp_path: Path
) -> Iterator[Callable[..., Playing]]:
    """A kiosk whose hall is open from ten to six; it must not complain of anything."""
    playing: list[Playing] = []

    def begin(when: str, more: str = "") -> Playing:
        folder = tmp_path / "config" / "kiosk"
        folder.mkdir(parents=True)
        settings = f'time_zone = "Europe/Kaliningrad"\n{more}\n[hours]\ndaily = "10:00-18:00"\n'
        (folder / "settings.toml").write_text(settings, encoding="utf-8")
        clock.shows(when)
        show = shows.copied(tmp_path / "show", shows.looping("welcome", "launch", dwell=2))
        environment = {**clock.environment, "XDG_CONFIG_HOME": str(tmp_path / "config")}
        environment["TZ"] = "Europe/Kaliningrad"
        playing.append(play(show, environment=environment))
        return playing[-1]

    yield begin
    for kiosk in playing:
        assert not kiosk.complaints, "\n".join(kiosk.log)


def black(kiosk: Playing) -> bool:
    return bool(kiosk.look(SCREEN).max() == 0)


def cpu(pid: int) -> float:
    """Seconds of processor time until now."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_a_closed_hall_is_black_and_costs_nothing_until_a_touch_and_until_the_morning(
    museum, clock
):
    kiosk = museum("2027-03-01 17:59:50")
    kiosk.shows("welcome")
    clock.shows("2027-03-01 18:00:00")
    kiosk.says("the hall is closed until 2027-03-02 10:00", within=5)
    kiosk.until(lambda: black(kiosk), "it is black")

    time.sleep(1)
    used, since = cpu(kiosk.pid), time.monotonic()
    time.sleep(3)
    assert (cpu(kiosk.pid) - used) / (time.monotonic() - since) < 0.02
    assert black(kiosk)

    kiosk.tap(960, 300)
    kiosk.says("visit on")
    kiosk.until(lambda: kiosk.look(SCREEN).max() > 200, "it is lit", within=1)
    kiosk.key("Home")
    kiosk.shows("cluster")

    clock.shows("2027-03-02 10:00:00")
    kiosk.says("the hall is open until 2027-03-02 18:00", within=5)


def test_where_no_touch_may_wake_it_stays_black_and_opens_in_time(museum, clock):
    kiosk = museum("2027-03-01 03:00:00", more="wake_by_touch = false")
    kiosk.says_all("asleep on welcome", "slide welcome")
    kiosk.until(lambda: not black(kiosk), "it is there")
    kiosk.until(lambda: black(kiosk), "it is black")
    kiosk.tap(960, 300)
    kiosk.key("Right")
    time.sleep(0.5)
    assert black(kiosk)

    clock.shows("2027-03-28 10:00:00")
    kiosk.says("the hall is open", within=5)
    kiosk.shows("launch")
    kiosk.until(lambda: kiosk.look(SCREEN).max() > 200, "it is lit")

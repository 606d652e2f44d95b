"""The operator at a real window: gesture, wrong PINs, a lock that outlives all, the way out."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.museum import FAKETIME, WallClock
from tests.e2e.playing import SUPERVISED, Playing

PIN, OTHER_PIN = "480793", "971546"
CORNERS = ((25, 25), (1900, 20), (1890, 1060), (2, 1077))
ACCESS_AND_POWER, LEAVE, YES = (324, 724), (1740, 516), (1740, 516)

pytestmark = pytest.mark.skipif(FAKETIME is None, reason="no faketime here")


def gesture(kiosk: Playing) -> None:
    taps = [
        word
        for x, y in CORNERS
        for word in ("mousemove", x, y, "sleep", 0.1, "mousedown", 1, "sleep", 0.05, "mouseup", 1)
    ]
    hold = ("mousemove", 30, 30, "mousedown", 1, "sleep", 3.2, "mouseup", 1)
    kiosk.screen.finger(*hold, "sleep", 0.2, *taps)


def type_in(kiosk: Playing, pin: str) -> None:
    kiosk.key(*pin, "Return")


def set_pin(pin: str, home: dict[str, str]) -> None:
    """As over ssh."""
    subprocess.run(
        [sys.executable, "-m", "kiosk", "pin"],
        input=f"{pin}\n{pin}\n",
        env={**os.environ, **home},
        text=True,
        check=True,
        capture_output=True,
    )


def test_a_lock_outlives_a_kill_and_another_year_and_the_right_pin_leads_out(
    play, standing_show: Path, tmp_path: Path
):
    home = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
    clock = WallClock(tmp_path / "clock")
    clock.shows("2026-01-30 12:00:00")
    set_pin(PIN, home)

    kiosk = play(standing_show, environment={**home, **clock.environment})
    kiosk.shows("welcome")
    gesture(kiosk)
    kiosk.says("the operator's pad opens")
    for _ in range(5):
        type_in(kiosk, "111222")
        kiosk.says("a wrong PIN was given")
    kiosk.says("the operator's pad is locked for")
    type_in(kiosk, PIN)

    os.kill(kiosk.pid, signal.SIGKILL)
    kiosk.stop()
    assert not any("the PIN was given" in line for line in kiosk.log)

    clock.shows("2036-01-30 12:00:00")
    kiosk = play(standing_show, command=SUPERVISED, environment={**home, **clock.environment})
    kiosk.shows("welcome")
    gesture(kiosk)
    line = kiosk.says("the operator's pad is locked for")
    assert 1 <= int(re.search(r"for (\d+) seconds", line)[1]) <= 30

    set_pin(OTHER_PIN, home)  # the pad is open
    kiosk.says("the operator's pad is free again")
    type_in(kiosk, OTHER_PIN)
    kiosk.says("the PIN was given")
    kiosk.says("operator on welcome")
    for place in (ACCESS_AND_POWER, LEAVE, YES):
        kiosk.tap(*place)
        kiosk.screen.finger("sleep", 0.5)
    kiosk.says("the operator leaves the kiosk")
    assert kiosk.wait() == 0

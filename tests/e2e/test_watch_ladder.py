"""Shows that kill their player, and a supervisor that is killed itself."""

import os
import signal
import time
from pathlib import Path

from tests.e2e import shows

QUICK = {"well": 1.0, "again": 3.0}


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_a_show_that_kills_gives_way_to_the_one_before_it_and_is_tried_again(
    watch, standing_show, tmp_path
):
    kiosk = watch(standing_show, limits=QUICK)
    kiosk.shows("welcome")
    kiosk.until(lambda: kiosk.state["shows"] == [str(standing_show)], "it has been well")
    assert kiosk.stop() == 0

    deadly = shows.copied(tmp_path / "deadly", shows.standing)
    kiosk = kiosk.again(deadly)
    for _ in range(3):
        kiosk.harm("exit 1")
        kiosk.says(f"plays {deadly}")
        kiosk.says("with status 1")
    kiosk.says(f"plays {standing_show}")
    assert kiosk.state["rung"] == "previous"
    kiosk.shows("welcome")
    assert kiosk.is_lit

    kiosk.says("the wanted show is tried again")
    kiosk.harm("exit 10")  # it has one life now
    kiosk.says(f"plays {deadly}")
    kiosk.says(f"plays {standing_show}")

    kiosk.says("the wanted show is tried again")
    kiosk.says(f"plays {deadly}")  # it has been mended
    kiosk.until(lambda: kiosk.state["shows"] == [str(deadly), str(standing_show)], "it is well")
    assert kiosk.state["rung"] == "wanted"


def test_a_killed_supervisor_takes_its_player_along_and_the_next_one_goes_on_where_it_stood(
    watch, standing_show
):
    kiosk = watch(standing_show)
    player = kiosk.begins()
    kiosk.shows("welcome")
    for _ in range(2):
        os.kill(player, signal.SIGKILL)
        player = kiosk.begins()
    kiosk.until(lambda: kiosk.state["restarts"] == 2, "both deaths are counted")

    os.kill(kiosk.pid, signal.SIGKILL)
    killed = time.monotonic()
    while is_alive(player):
        assert time.monotonic() - killed < 5
        time.sleep(0.01)

    kiosk = kiosk.again(standing_show)
    player = kiosk.begins()
    os.kill(player, signal.SIGKILL)
    player = kiosk.begins()
    kiosk.says("the safe screen is shown")
    os.kill(player, signal.SIGTERM)
    assert kiosk.ends() == 0


def test_who_was_stopped_together_with_the_player_does_not_blame_it(watch, standing_show):
    kiosk = watch(standing_show, limits={"silence": 1.0, "still": 1.0, "overslept": 0.5})
    player = kiosk.begins()
    kiosk.shows("welcome")
    for pid in (kiosk.pid, player):
        os.kill(pid, signal.SIGSTOP)
    time.sleep(2)
    for pid in (kiosk.pid, player):
        os.kill(pid, signal.SIGCONT)
    kiosk.says("no player is blamed for it")
    time.sleep(0.9)
    kiosk.key("Tab")
    kiosk.says("visit on welcome")
    assert kiosk.state["restarts"] == 0
    assert is_alive(player)


def test_asked_to_end_it_ends_with_its_player_even_one_that_hangs(watch, standing_show):
    kiosk = watch(standing_show)
    player = kiosk.begins()
    kiosk.shows("welcome")
    kiosk.harm("gil")
    kiosk.until(lambda: kiosk.harmed, "it hangs")
    begun = time.monotonic()
    assert kiosk.stop() == 0
    assert time.monotonic() - begun < 8
    assert not is_alive(player)


def test_a_player_that_asks_to_be_renewed_or_loses_its_display_is_nobodys_death(
    watch, standing_show
):
    kiosk = watch(standing_show, limits={"shortest": 0.0})
    kiosk.begins()
    kiosk.shows("welcome")
    kiosk.key("Tab", "Right")
    kiosk.shows("launch")
    for status in ("exit 11", "exit 12"):
        kiosk.harm(status)
        kiosk.says("visit on launch")
        kiosk.shows("launch")
    assert kiosk.state["restarts"] == 0

"""The supervisor: whatever happens to the player, the screen is lit again where it was."""

import os
import signal
import time

import pytest


def test_a_killed_player_is_replaced_on_the_same_slide_in_the_same_language(watch, standing_show):
    kiosk = watch(standing_show)
    player = kiosk.begins()
    kiosk.shows("welcome")
    kiosk.key("Tab", "Right")
    kiosk.shows("launch")

    os.kill(player, signal.SIGKILL)
    killed = time.monotonic()
    player = kiosk.begins()
    kiosk.says("visit on launch")
    kiosk.shows("launch")
    assert time.monotonic() - killed < 4
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


@pytest.mark.parametrize("kind", ["sleep", "hide"])
def test_a_hang_and_a_hidden_window_are_mended_within_ten_seconds(watch, standing_show, kind):
    kiosk = watch(standing_show)
    kiosk.begins()
    kiosk.shows("welcome")

    kiosk.harm(kind)
    harmed = time.monotonic()
    kiosk.begins()
    kiosk.shows("welcome")

    assert time.monotonic() - harmed < 10
    assert any("sleep_in_a_slot" in line or "most recent call first" in line for line in kiosk.log)

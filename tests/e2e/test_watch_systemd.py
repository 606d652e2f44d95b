"""What systemd hears, and displays that come and go."""

import os
import signal
import socket
import time

import pytest

from tests.benchmarks.measuring import processor_share
from tests.e2e.virtual_screen import VirtualScreen
from tests.e2e.watched import LIT


@pytest.fixture
def systemd(tmp_path):
    """Where it listens, and all it has heard so far."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.setblocking(False)
        heard: list[str] = []

        def all_heard() -> list[str]:
            while True:
                try:
                    heard.extend(listener.recv(4096).decode().splitlines())
                except BlockingIOError:
                    return heard

        all_heard.environment = {
            "NOTIFY_SOCKET": str(tmp_path / "notify"),
            "WATCHDOG_USEC": "1000000",
        }
        yield all_heard


def test_systemd_hears_when_it_is_ready_that_it_lives_and_that_it_ends(
    watch, standing_show, systemd
):
    kiosk = watch(standing_show, environment=systemd.environment, limits={"silence": 1.5})
    player = kiosk.begins()
    assert "READY=1" not in systemd()
    kiosk.shows("welcome")
    kiosk.until(lambda: "READY=1" in systemd(), "it is ready", within=3)
    kiosk.until(
        lambda: any(word.startswith("STATUS=plays") for word in systemd()), "it says what", within=3
    )
    os.kill(player, signal.SIGSTOP)  # while a player that hangs is replaced it is well, too
    since, pings = time.monotonic(), systemd().count("WATCHDOG=1")
    kiosk.begins()
    kiosk.shows("welcome")
    lasted = time.monotonic() - since
    assert systemd().count("WATCHDOG=1") - pings > 1.5 * lasted
    assert kiosk.stop() == 0
    assert systemd()[-1] == "STOPPING=1"
    assert systemd().count("READY=1") == 1


def test_under_systemd_it_waits_for_its_display_and_comes_back_with_it(
    watch, standing_show, systemd, tmp_path
):
    """Here the display of the environment is one that is not there yet."""
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    number = 90 + os.getpid() % 900
    kiosk = watch(standing_show, environment={**systemd.environment, "DISPLAY": f":{number}"})
    kiosk.says("there is no display; it is waited for")
    assert processor_share(kiosk.pid, 2.0) <= 1
    for folder in folders:
        screen = VirtualScreen(folder, number)
        try:
            kiosk.says("begins:", within=5)
            kiosk.shows("welcome", within=8)
            assert screen.pixels.max() > LIT
        finally:
            screen.close()
        kiosk.says("there is no display; it is waited for")
    assert kiosk.state["restarts"] == 0
    assert kiosk.runs
    assert "EXTEND_TIMEOUT_USEC=60000000" in systemd()


def test_without_a_display_who_starts_it_by_hand_is_told_at_once(watch, standing_show):
    kiosk = watch(standing_show, environment={"DISPLAY": ":9999"})
    assert kiosk.ends() == 3
    assert "kiosk export" in kiosk.log[-1]

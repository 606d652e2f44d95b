"""What systemd is told, where it listens."""

import os
import socket

import pytest

from kiosk.watch.notify import Notify


@pytest.fixture(params=["path", "abstract"])
def listening(request, tmp_path, monkeypatch):
    address = str(tmp_path / "notify") if request.param == "path" else f"@kiosk-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(address.replace("@", "\0", 1))
        listener.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        yield listener


def test_it_is_told_in_one_message(listening):
    Notify().tell("READY=1", "STATUS=plays тур")
    assert listening.recv(1000).decode() == "READY=1\nSTATUS=plays тур"


def test_the_player_does_not_inherit_what_is_for_the_supervisor(listening, monkeypatch):
    monkeypatch.setenv("WATCHDOG_USEC", "10000000")
    monkeypatch.setenv("WATCHDOG_PID", str(os.getpid()))
    assert Notify().watchdog_seconds == 10
    assert not {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"} & os.environ.keys()


@pytest.mark.parametrize(("usec", "pid"), [("", ""), ("soon", ""), ("-5", ""), ("5000000", "1")])
def test_without_a_watchdog_of_ours_nobody_waits(monkeypatch, usec, pid):
    monkeypatch.setenv("WATCHDOG_USEC", usec)
    monkeypatch.setenv("WATCHDOG_PID", pid)
    assert Notify().watchdog_seconds == 0


@pytest.mark.parametrize("address", ["", "vsock:2:3", "/nowhere/at/all", "@" + "x" * 500])
def test_where_nobody_listens_nothing_happens(monkeypatch, address):
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    Notify().tell("READY=1")

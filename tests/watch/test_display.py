"""Whether a display is there, asked without Qt and answered within a second."""

import socket
import sys
import threading

import pytest

from kiosk.watch import display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="others always have one")


@pytest.fixture
def server(tmp_path, monkeypatch):
    """An X server that says one byte to whoever greets it, or stands still."""
    monkeypatch.setattr(display, "_X_SOCKETS", tmp_path)
    monkeypatch.setattr(display, "_PATIENCE", 0.2)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "X7"))
    listening.listen()

    def begin(*, answers: bool) -> dict[str, str]:
        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                if connection.recv(12) and answers:
                    connection.sendall(b"\1")
                connection.recv(1)

        threading.Thread(target=serve, daemon=True).start()
        return {"DISPLAY": ":7.0"}

    yield begin
    listening.close()


def test_an_x_server_that_answers_is_there(server):
    assert display.answers(server(answers=True))


def test_one_that_takes_connections_and_stands_still_is_not(server):
    assert not display.answers(server(answers=False))


def test_one_that_nobody_named_is_found(server, tmp_path):
    server(answers=True)
    (tmp_path / "X11").touch()
    assert display.found({}) == {"DISPLAY": ":7"}


def test_wayland_is_found_before_the_x_server_that_comes_with_it(server, tmp_path):
    x_server = server(answers=True)
    (tmp_path / "wayland-0.lock").touch()
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        found = display.found({"XDG_RUNTIME_DIR": str(tmp_path)})
    assert found == {"WAYLAND_DISPLAY": "wayland-0"}
    assert display.answers(x_server)


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":9"},
        {"DISPLAY": ":99999999"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": ":" + "9" * 5000},
        {"WAYLAND_DISPLAY": "wayland-9"},
        {"WAYLAND_DISPLAY": "x" * 5000, "XDG_RUNTIME_DIR": "/run"},
        {"WAYLAND_DISPLAY": "a\0b"},
        {},
    ],
)
def test_what_cannot_be_reached_is_not_there(server, environment):
    assert not display.answers(environment)


def test_a_platform_that_is_named_needs_no_window_system():
    for platform in ("offscreen", "eglfs", "linuxfb"):
        assert display.answers({"QT_QPA_PLATFORM": platform})
        assert display.named({"QT_QPA_PLATFORM": platform})

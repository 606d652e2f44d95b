"""The program as it is started: it ends when it is told to, and says why it cannot begin."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from kiosk import app
from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.watch import display

RUN = (sys.executable, "-m", "kiosk", "run", "--unsupervised")
SHOW = {
    "format": 1,
    "title": "T",
    "languages": ["en"],
    "home": "only",
    "slides": [{"kind": "text", "id": "only", "title": "T", "body": ["B"]}],
}


@pytest.fixture
def show(tmp_path):
    (tmp_path / "show.json").write_text(json.dumps(SHOW), encoding="utf-8")
    return tmp_path


@pytest.fixture
def started(show):
    """The program in a process of its own, playing."""
    running = []

    def _started(*options: str, platform: str = "offscreen") -> subprocess.Popen:
        process = subprocess.Popen(
            [*RUN, str(show), "--renderer", "software", *options],
            env={**os.environ, "QT_QPA_PLATFORM": platform},
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        process.heard = ""
        for line in process.stderr:
            process.heard += line
            if "slide only" in line:
                break
        return process

    yield _started
    for process in running:
        process.kill()
        process.stderr.close()
        process.wait()


@pytest.fixture
def two_screens(tmp_path) -> str:
    """A landscape one, and to the right of it a portrait one."""
    left = {"name": "left", "x": 0, "y": 0, "width": 800, "height": 600}
    right = {"name": "right", "x": 800, "y": 0, "width": 600, "height": 900}
    usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [left | usual, right | usual]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_when_it_is_told_to_although_its_window_never_closes(started, sign):
    process = started("--windowed")
    process.send_signal(sign)
    assert process.wait(timeout=5) == 0


def test_it_goes_on_until_then(started):
    process = started("--size", "640x360")
    time.sleep(0.3)
    assert process.poll() is None


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "on the screen 'left': 800 x 600 at 0, 0"),
        (["--screen", "right"], "on the screen 'right': 600 x 900 at 800, 0"),
        (["--screen", "2"], "on the screen 'right': 600 x 900 at 800, 0"),
        (["--screen", "2", "--size", "400x300"], "on the screen 'right': 400 x 300 at 800, 0"),
        (["--screen", "3"], "there is no screen 3; the main one is used; there are: 1 'left', 2"),
        (["--screen", "HDMI-1"], "on the screen 'left': 800 x 600 at 0, 0"),
        (["--language", "zh"], "the show has no language 'zh'; it speaks en"),
    ],
)
def test_it_stands_on_the_screen_that_is_chosen(started, two_screens, options, said):
    process = started(*options, platform=two_screens)
    process.terminate()
    assert said in process.heard + process.stderr.read()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
@pytest.mark.parametrize("platform", ["", "xcb", "wayland"])
def test_without_a_screen_it_says_so_and_what_works_without_one(show, monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(KioskError, match="kiosk export"):
        app.run(Settings(show))


@pytest.mark.parametrize(
    ("variable", "value"),
    [("DISPLAY", ":0"), ("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "eglfs")],
)
def test_a_screen_is_one_of_x_of_wayland_or_one_that_is_named(monkeypatch, variable, value):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not display.named()
    monkeypatch.setenv(variable, value)
    assert display.named()

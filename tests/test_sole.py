"""Two kiosks on one screen: the second one says so and ends; nothing keeps the first one away."""

import os
import subprocess
import sys

import pytest

from kiosk.errors import KioskError
from kiosk.sole import claim

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks there")
HERE = {"DISPLAY": ":7"}
HOLDING = "import sys, pathlib, time; from kiosk.sole import claim;"
HOLDING += "claim(pathlib.Path(sys.argv[1]), {'DISPLAY': ':7'}); print('mine', flush=True)"


@pytest.fixture
def other(tmp_path):
    command = [sys.executable, "-c", f"{HOLDING}; time.sleep(60)", tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "mine\n"
        yield process
        process.kill()


def test_the_second_one_on_a_screen_says_so_and_ends(other, tmp_path):
    with pytest.raises(KioskError, match=f"on this screen already, as process {other.pid};"):
        claim(tmp_path, HERE, patience=0.1)


def test_a_killed_one_keeps_nobody_away(other, tmp_path):
    other.kill()
    handle = claim(tmp_path, HERE)
    assert handle is not None
    os.close(handle)


@pytest.mark.parametrize(
    "elsewhere",
    [{"DISPLAY": ":8"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "eglfs"}],
)
def test_another_screen_is_free(other, tmp_path, elsewhere):
    handle = claim(tmp_path, elsewhere)
    assert handle is not None
    os.close(handle)


@pytest.mark.parametrize("nowhere", [{}, {"QT_QPA_PLATFORM": "offscreen", **HERE}])
def test_without_a_screen_there_is_nothing_to_claim(other, tmp_path, nowhere):
    assert claim(tmp_path, nowhere) is None


def test_where_nothing_can_be_kept_nobody_is_kept_away(tmp_path):
    assert claim(tmp_path / "no such folder", HERE) is None

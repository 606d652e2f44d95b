"""No way out: whatever keys are pressed, whatever is touched, the kiosk is all there is."""

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.paths import cache_folder
from tests.e2e import locked, shows
from tests.e2e.area import Area
from tests.e2e.chords import batches
from tests.e2e.monkey import LENS, torment
from tests.e2e.playing import ROOT
from tests.e2e.tracing import Trace
from tests.long import offline

A_PART = 11  # of the chords; all of them: python -m tests.long.chords


def test_chords_and_random_hands_leave_one_window_one_process_and_no_menu(play, tmp_path):
    kiosk = play(shows.copied(tmp_path, shows.impatient))
    kiosk.shows("welcome")
    assert locked.broken(kiosk) == []

    for chords in batches(A_PART):
        kiosk.screen.finger(*chords)
    torment(kiosk, count=60, seed=17, among_chords=True)

    assert locked.broken(kiosk) == []
    kiosk.log_from_here()
    kiosk.says("asking on")


def test_neither_a_window_of_another_program_nor_a_second_kiosk_takes_the_screen(kiosk):
    title = Area(96, 100, 1100, 260)
    kiosk.until(lambda: kiosk.look(title).max() > 200, "its title is lit")
    with intruder(kiosk):
        kiosk.says("the window is put away")
        kiosk.says("the window is where it was", within=5)
        kiosk.until(lambda: kiosk.look(title).max() > 200, "it is back", within=5)
        kiosk.key("Tab")
        kiosk.says("visit on")

    second = subprocess.run(
        [sys.executable, "-m", "kiosk", "run"],
        cwd=ROOT,
        env={**kiosk.screen.environment(), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
    )
    assert second.returncode == 3
    assert f"on this screen already, as process {kiosk.pid};" in second.stderr
    assert kiosk.runs


@contextmanager
def intruder(kiosk):
    """It has drawn its window over the whole screen, and has asked for the keys."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.intruder"],
        cwd=ROOT,
        env={**kiosk.screen.environment(), "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
    ) as process:
        try:
            assert process.stdout.readline()
            yield
        finally:
            process.kill()


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not there")
def test_a_loop_and_a_visit_open_no_socket_no_program_and_no_foreign_file(play, tmp_path):
    trace = Trace(tmp_path / "trace")
    show = shows.copied(tmp_path / "show", a_bit_of_everything)
    kiosk = play(show, under=trace.command)

    kiosk.shows("welcome")
    kiosk.shows("launch")
    walk(kiosk)
    kiosk.says("asking on")
    kiosk.says("attract on")
    assert kiosk.stop() == 0

    state = Path(os.environ["XDG_STATE_HOME"])
    own = [tmp_path, state, Path(os.environ["XDG_CONFIG_HOME"]), cache_folder()]
    assert trace.programs() == []
    assert trace.sockets() == {"AF_UNIX"}
    assert trace.listeners() == []
    assert trace.foreign(*own) == []
    kept = (str(state), str(cache_folder()), "/dev/")
    assert [name for name in trace.written() if not name.startswith(kept)] == []


def a_bit_of_everything(show):
    """Loops quickly until it is touched, and gives up soon."""
    show["idle"] = {"seconds": 3, "per_word": 0, "asking": 5}
    shows.looping("welcome", "launch", "place", dwell=1.5)(show)
    show["home"] = "motors"


def walk(kiosk) -> None:
    """An explorer, a vehicle that turns, another language."""
    kiosk.key("Tab")
    kiosk.says("visit on")
    kiosk.key("Home")
    kiosk.shows("motors")
    kiosk.tap(*LENS)
    kiosk.key("Escape")
    for slide in ("evs", "amberavto"):
        kiosk.key("Next")
        kiosk.shows(slide)
    kiosk.swipe(-700, y=500, x=1300)
    kiosk.tap(404, 992)


@pytest.mark.skipif(not offline.without_network(), reason="nobody here may take the network away")
def test_without_any_network_it_draws_the_same_pixels(tmp_path):
    some = ("--language", "ru", "--slides", "place,amberavto,sources")
    usual = offline.drawn(tmp_path / "usual", *some)
    alone = offline.drawn(tmp_path / "alone", *some, under=offline.without_network())
    assert len(usual) == 3
    assert offline.different(usual, alone) == []

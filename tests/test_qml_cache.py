"""Compiled QML is believed only after a player that ended well, and only for what the QML says."""

import os
import subprocess
import sys

import pytest

from kiosk.boot_clock import boot_id
from kiosk.qml_cache import KEPT, QmlCache

ENDED = 2**22 + 1  # above every process id of Linux
PLAYING = """
import os, sys, time
from pathlib import Path
from kiosk.qml_cache import QmlCache
QmlCache(Path(sys.argv[1])).begin()
from PySide6.QtGui import QGuiApplication
from kiosk.paths import default_show
from kiosk.ui import ShowController, fonts
from kiosk.ui.player import Player, reader
app = QGuiApplication(["kiosk"])
fonts.load()
player = Player(ShowController(reader(default_show())))
player.window.show()
player.controller.start()
end = time.monotonic() + 30
while not player.window.property("settledSlide") and time.monotonic() < end:
    app.processEvents()
print(player.window.property("settledSlide"), flush=True)
os._exit(0)  # not well: the mark stays
"""


@pytest.fixture
def qml(tmp_path):
    folder = tmp_path / "Kiosk"
    folder.mkdir()
    (folder / "Main.qml").write_text("Item {}", encoding="utf-8")
    return folder


@pytest.fixture
def begin(tmp_path, qml):
    def _begin() -> tuple[QmlCache, dict[str, str]]:
        cache, environment = QmlCache(tmp_path / "home", qml), {}
        cache.begin(environment)
        return cache, environment

    return _begin


def compiled(cache):
    file = cache.folder / "0a1b.qmlc"
    file.write_bytes(b"qv4cdata")
    return file


def test_qt_is_told_where_it_is(begin):
    cache, environment = begin()
    assert environment == {"QML_DISK_CACHE_PATH": str(cache.folder)}


def test_after_a_good_end_it_is_used_again(begin):
    cache, _ = begin()
    file = compiled(cache)
    cache.end()
    begin()
    assert file.exists()


@pytest.mark.parametrize(
    "mark",
    [f"{boot_id()} {ENDED}", f"another {os.getpid()}", "", "nonsense", "\xff"],
    ids=["killed", "before a restart of the machine", "empty", "nonsense", "no text"],
)
def test_after_any_other_end_it_begins_empty(begin, mark):
    cache, _ = begin()
    file = compiled(cache)
    (cache.folder / "in-use").write_text(mark, encoding="latin-1")
    begin()
    assert not file.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody tells whether it still runs")
def test_beside_a_player_that_runs_it_is_shared(begin):
    cache, _ = begin()
    file = compiled(cache)
    begin()
    assert file.exists()


def test_other_qml_has_another_one_and_few_are_kept(begin, qml):
    seen = []
    for version in range(KEPT + 2):
        (qml / "Main.qml").write_text(f"Item {{ x: {version} }}", encoding="utf-8")
        cache, _ = begin()
        os.utime(cache.folder, (version, version))
        seen.append(cache.folder)
    begin()
    assert [folder.exists() for folder in seen] == [False] * 2 + [True] * KEPT


def test_where_it_cannot_be_kept_qt_compiles_every_time(begin, tmp_path, caplog):
    (tmp_path / "home").write_text("no folder", encoding="utf-8")
    _, environment = begin()
    assert environment == {"QML_DISABLE_DISK_CACHE": "1"}
    assert "compiled QML is not kept" in caplog.text


def test_a_player_that_damaged_files_would_end_starts_all_the_same(tmp_path):
    play = [sys.executable, "-c", PLAYING, tmp_path]
    subprocess.run(play, check=True, capture_output=True)
    files = list(QmlCache(tmp_path).folder.glob("*.qmlc"))
    assert len(files) > 20
    for file in files:
        data = file.read_bytes()
        file.write_bytes(data[: len(data) // 2] + bytes(len(data) - len(data) // 2))

    done = subprocess.run(play, check=True, capture_output=True, text=True)

    assert done.stdout == "welcome\n"

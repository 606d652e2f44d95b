"""What the player says is kept in files that stay small, whatever it says and whatever happens."""

import errno
import logging
import os
import re
import subprocess
import sys

import pytest

from kiosk import logs


@pytest.fixture(autouse=True)
def _no_handler_stays():
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    root.setLevel(logging.INFO)
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kiosk.log"


@pytest.fixture
def log(file, clock):
    return logs.LogFile(file, clock=clock)


def written(file) -> list[str]:
    """The lines of the file without their times."""
    lines = file.read_text(encoding="utf-8").splitlines()
    assert all(re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ", line) for line in lines), lines
    return [line[20:] for line in lines]


def size_of(folder) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def test_a_line_that_is_logged_is_in_the_file_with_its_time(tmp_path):
    file = tmp_path / "state" / "log" / "kiosk.log"
    logs.keep(file)

    logging.getLogger("kiosk.ui").warning("the seat is missing")

    assert "WARNING  kiosk.ui: the seat is missing" in written(file)


def test_a_warning_names_the_slide_and_mere_information_does_not(file):
    logs.keep(file)
    logs.name_slides(lambda: "seats")
    logging.getLogger("kiosk.ui").warning("no picture")
    logging.getLogger("kiosk.ui").info("all is well")
    assert written(file)[-2:] == [
        "WARNING  kiosk.ui: no picture [showing seats]",
        "INFO     kiosk.ui: all is well",
    ]


def test_a_warning_is_kept_when_nobody_knows_the_slide_any_more(file):
    logs.keep(file)
    logs.name_slides(lambda: 1 / 0)
    logging.getLogger("kiosk.ui").warning("no picture")
    assert written(file)[-1] == "WARNING  kiosk.ui: no picture"


def test_an_exception_is_one_line_with_its_places_and_its_cause(file):
    logs.keep(file)
    try:
        try:
            raise KeyError("seat")
        except KeyError as error:
            raise ValueError("two\nlines") from error
    except ValueError:
        logging.getLogger("kiosk.ui").exception("it failed")
    line = written(file)[-1]
    assert line.startswith("ERROR    kiosk.ui: it failed: ValueError: two | lines (test_logs.py:")
    assert "; because of KeyError: 'seat' (test_logs.py:" in line


def test_an_exception_that_cannot_be_spelled_has_a_name_at_least():
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert logs.told(MuteError()) == "MuteError (nowhere)"


def test_a_long_line_loses_its_middle(log, file):
    log.write("WARNING  x: " + "y" * 100_000 + "end")
    (line,) = written(file)
    assert len(line) < logs.LINE_LETTERS + 40
    assert re.search("y … 98015 letters … y+end$", line)


def test_lines_that_only_watchers_want_are_not_kept(log, file):
    log.write("DEBUG    kiosk.ui.slide_log: slide seats")
    assert not file.exists()


def test_a_line_that_comes_again_and_again_is_counted(log, file, clock):
    for number in range(4312 + logs.ALIKE):
        log.write(f"WARNING  qt: frame {number} is late")
    assert len(written(file)) == logs.ALIKE
    clock.now += 61
    log.write("INFO     kiosk: visit")
    assert re.fullmatch(
        r"… 4 312 times more within a minute, until \d\d:\d\d:\d\d: "
        "WARNING  qt: frame 4316 is late",
        written(file)[-2],
    )
    assert written(file)[-1] == "INFO     kiosk: visit"


def test_what_was_counted_is_told_at_the_end(log, file):
    for _ in range(10):
        log.write("WARNING  the same")
    log.close()
    assert "… 5 times more" in written(file)[-1]


@pytest.mark.parametrize("seconds", [0, 0.01, 0.2])
def test_ten_thousand_different_errors_cost_less_than_a_megabyte(log, tmp_path, clock, seconds):
    for number in range(10_000):
        clock.now += seconds
        letters = "".join(chr(97 + int(digit)) for digit in str(number))
        log.write(f"ERROR    kiosk.ui: {letters} {'x' * 300}")
    log.close()
    assert size_of(tmp_path) < 1_000_000
    assert "they are not kept" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_a_storm_does_not_drown_what_is_urgent(log, file):
    for number in range(10_000):
        letters = "".join(chr(97 + int(digit)) for digit in str(number))
        log.write(f"ERROR    kiosk.ui: {letters} {'x' * 300}")
    log.write("CRITICAL kiosk.watch: the player died", urgent=True)
    assert written(file)[-1] == "CRITICAL kiosk.watch: the player died"


@pytest.fixture
def small_files(monkeypatch):
    monkeypatch.setattr(logs, "FILE_BYTES", 2000)
    monkeypatch.setattr(logs, "ALL_BYTES", 20_000)


def talk(log, clock, lines: int = 2000) -> None:
    for number in range(lines):
        clock.now += 61
        log.write(f"INFO     kiosk: line {number}")


@pytest.mark.usefixtures("small_files")
def test_all_files_together_stay_small_and_the_latest_lines_stay(log, tmp_path, clock):
    talk(log, clock)
    assert 15_000 < size_of(tmp_path) <= 20_000
    assert written(tmp_path / "kiosk.log")[-1] == "INFO     kiosk: line 1999"
    kept = [line for file in tmp_path.iterdir() for line in written(file)]
    numbers = sorted(int(line.rpartition(" ")[2]) for line in kept)
    assert numbers == list(range(numbers[0], 2000))


@pytest.mark.usefixtures("small_files")
def test_leftovers_of_earlier_versions_count_too(log, tmp_path, clock):
    for name in ("kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.old", "kiosk.log.²"):
        (tmp_path / name).write_bytes(b"x" * 30_000)
    talk(log, clock, lines=1)
    assert size_of(tmp_path) <= 20_000


@pytest.mark.usefixtures("small_files")
def test_several_processes_share_the_room(tmp_path):
    talking = (
        "import sys; from kiosk import logs; logs.FILE_BYTES, logs.ALL_BYTES = 2000, 20000\n"
        "log = logs.LogFile(logs.Path(sys.argv[1]))\n"
        "for n in range(1500): log._append(f'INFO     {sys.argv[2]} line {n}')"
    )
    many = [
        subprocess.Popen([sys.executable, "-c", talking, tmp_path / "kiosk.log", str(which)])
        for which in range(3)
    ]
    assert [one.wait(60) for one in many] == [0, 0, 0]
    assert size_of(tmp_path) <= 20_000 + 3 * 100
    for kept in tmp_path.iterdir():
        assert all(re.fullmatch(r"INFO {5}\d line \d+", line) for line in written(kept))


def test_a_file_or_folder_that_somebody_deletes_is_made_anew(tmp_path, clock):
    file = tmp_path / "log" / "kiosk.log"
    log = logs.LogFile(file, clock=clock)
    log.write("INFO     one")
    file.unlink()
    log.write("INFO     two")
    assert written(file) == ["INFO     two"]
    file.unlink()
    file.parent.rmdir()
    log.write("INFO     three")
    assert written(file) == ["INFO     three"]


@pytest.mark.parametrize("obstacle", ["a file", "a folder", "a pipe"])
def test_what_cannot_be_written_costs_a_warning_and_nothing_else(tmp_path, capsys, obstacle):
    file = tmp_path / "log" / "kiosk.log"
    if obstacle == "a file":
        file.parent.write_text("in the place of the folder", encoding="utf-8")
    elif obstacle == "a folder":
        file.mkdir(parents=True)
    elif sys.platform == "win32":
        pytest.skip("there are no pipes in folders")
    else:
        file.parent.mkdir()
        os.mkfifo(file)
    logs.keep(file)
    logging.getLogger("kiosk.ui").warning("the seat is missing")
    assert capsys.readouterr().err.count("no log is kept in") == 1


def test_a_full_disk_leaves_no_half_line_and_says_later_what_is_missing(
    log, file, capsys, monkeypatch
):
    log.write("INFO     one")
    room = [7]

    def write_as_far_as_it_goes(handle: int, content: bytes) -> int:
        if not room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, content[: room.pop()])

    real = os.write
    with monkeypatch.context() as full:
        full.setattr(os, "write", write_as_far_as_it_goes)
        for number in range(3):
            log.write(f"INFO     lost {number}")
    log.write("INFO     four")
    assert written(file) == [
        "INFO     one",
        "… 3 lines are missing here: No space left on device",
        "INFO     four",
    ]
    assert capsys.readouterr().err.count("No space left on device") == 1


def test_the_log_alone_loads_next_to_nothing():
    loaded = "import sys, kiosk.logs; print({'platformdirs', 'json', 'PySide6'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True)
    assert done.stdout.strip() == "set()"

"""What the player says is kept in a file, and a file that cannot be written stops nothing."""

import logging

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


def test_a_line_that_is_logged_is_in_the_file(tmp_path):
    file = tmp_path / "state" / "kiosk.log"
    logs.keep(file)

    logging.getLogger("kiosk.ui").warning("the seat is missing")

    assert "WARNING  kiosk.ui: the seat is missing" in file.read_text(encoding="utf-8")


def test_the_files_together_stay_under_ten_megabytes(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "FILE_BYTES", 2000)
    logs.keep(tmp_path / "kiosk.log")

    for number in range(500):
        logging.getLogger("kiosk.ui").warning("line %d", number)

    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 2000 * (logs.FILES_KEPT + 1)


def test_a_folder_that_cannot_be_made_costs_a_warning(tmp_path, caplog):
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")

    logs.keep(tmp_path / "state" / "kiosk.log")

    assert "no log is kept in" in caplog.text

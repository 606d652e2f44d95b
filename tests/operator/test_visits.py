"""Visits are counted by the day, on a disk that is left in peace."""

from datetime import date, timedelta

import pytest

from kiosk.operator.visits import DAYS_KEPT, WRITTEN_EVERY, Visits


class Wall:
    day, seconds = date(2026, 1, 30), 0.0


@pytest.fixture
def visits(tmp_path):
    def begun():
        return Visits(tmp_path / "visits.json", lambda: Wall.day, lambda: Wall.seconds)

    Wall.day, Wall.seconds = date(2026, 1, 30), 0.0
    return begun


def test_a_day_begins_at_none(visits):
    counted = visits()
    counted.count()
    counted.count()
    assert counted.today == 2
    Wall.day += timedelta(days=1)
    assert counted.today == 0


def test_it_is_written_once_in_a_while_and_at_the_end(visits, tmp_path):
    counted = visits()
    counted.count()
    assert not (tmp_path / "visits.json").exists()
    Wall.seconds += WRITTEN_EVERY
    counted.count()
    assert visits().today == 2
    counted.count()
    assert visits().today == 2
    counted.keep()
    assert visits().today == 3


def test_a_month_is_kept(visits, tmp_path):
    counted = visits()
    for _ in range(DAYS_KEPT + 5):
        counted.count()
        Wall.day += timedelta(days=1)
    counted.keep()
    assert (tmp_path / "visits.json").read_text().count("2026") == DAYS_KEPT


@pytest.mark.parametrize("broken", ["", "[]", '{"today": 1}', '{"2026-01-30": -1}', "[" * 9000])
def test_a_broken_file_costs_its_content(visits, tmp_path, broken, caplog):
    (tmp_path / "visits.json").write_text(broken)
    counted = visits()
    counted.count()
    assert counted.today == 1
    assert "visits.json cannot be used" in caplog.text

"""What was decided for today holds today, through restarts, and no longer."""

from datetime import date, timedelta

import pytest

from kiosk.operator.today import decide, decided

TODAY = date(2026, 1, 30)


def test_it_holds_for_its_day(tmp_path):
    file = tmp_path / "state" / "today.json"
    assert decided(file, TODAY, 3) == 0
    decide(file, TODAY, 2)
    assert decided(file, TODAY, 3) == 2
    assert decided(file, TODAY + timedelta(days=1), 3) == 0
    assert decided(file, TODAY, 2) == 0  # no such choice any more


@pytest.mark.parametrize("broken", ["", "[]", "{}", '{"day": "2026-01-30", "choice": true}'])
def test_a_broken_file_decides_nothing(tmp_path, broken):
    file = tmp_path / "today.json"
    file.write_text(broken)
    assert decided(file, TODAY, 3) == 0


def test_a_disk_that_does_not_take_it_costs_a_line(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    decide(tmp_path / "file" / "today.json", TODAY, 1)
    assert caplog.text

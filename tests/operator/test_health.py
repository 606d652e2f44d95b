"""What a device tells of itself, and that it is silent where it does not know."""

import json

import pytest

from kiosk.operator import health


@pytest.fixture
def machine(tmp_path, monkeypatch):
    monkeypatch.setattr(health, "_PROC", tmp_path / "proc")
    monkeypatch.setattr(health, "_SYS", tmp_path / "sys")

    def write(name, text):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    return write


def test_memory_is_told_in_megabytes(machine):
    machine("proc/self/smaps_rollup", "x\nPss:   204800 kB\nPss_Dirty: 1 kB\n")
    machine("proc/meminfo", "MemTotal: 9 kB\nMemAvailable:  1048576 kB\n")
    assert (health.memory_used(), health.memory_free()) == (200, 1024)


def test_the_hottest_plausible_thermometer_counts(machine):
    for zone, text in enumerate(("41500\n", "63000\n", "-274000\n", "999999\n", "broken\n")):
        machine(f"sys/class/thermal/thermal_zone{zone}/temp", text)
    assert health.temperature() == 63.0


def test_where_nothing_is_told_nothing_is_known(machine, tmp_path):
    nowhere = tmp_path / "nowhere"
    assert health.memory_used() is None
    assert health.memory_free() is None
    assert health.temperature() is None
    assert health.restarts(nowhere) is None
    assert health.last_problems(nowhere) == []
    assert health.disk_free(nowhere / "deeper") > 0


def test_the_supervisors_count_is_read(tmp_path):
    file = tmp_path / "supervisor.json"
    file.write_text(json.dumps({"restarts": 3, "fault": "it hung", "other": 1}))
    assert health.restarts(file) == (3, "it hung")
    file.write_text('{"restarts": "many", "fault": ""}')
    assert health.restarts(file) is None


def test_the_latest_remarks_come_first(tmp_path):
    log = tmp_path / "kiosk.log"
    kinds = ["INFO", "WARNING", "ERROR", "INFO", "CRITICAL", "WARNING"]
    lines = [f"2026-01-30 10:00:0{at} {kind:8} kiosk: {at}" for at, kind in enumerate(kinds)]
    log.write_text("\n".join(lines) + "\n")
    assert [line[-1] for line in health.last_problems(log)] == ["5", "4", "2"]

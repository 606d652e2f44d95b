"""The clock of everything that must outlive a restart."""

import subprocess
import sys
import time

import pytest

from kiosk import boot_clock

ASK = "from kiosk import boot_clock; print(boot_clock.boot_id(), boot_clock.now())"


def asked(*before: str) -> tuple[str, float]:
    answer = subprocess.run(
        [*before, sys.executable, "-c", ASK], capture_output=True, text=True, check=True
    )
    boot, _, seconds = answer.stdout.strip().rpartition(" ")
    return boot, float(seconds)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell no boot id")
def test_two_processes_of_one_boot_agree():
    boot, seconds = asked()
    assert boot == boot_clock.boot_id()
    assert seconds <= boot_clock.now()


def test_it_goes_as_fast_as_seconds_do():
    start, reference = boot_clock.now(), time.monotonic()
    time.sleep(0.05)
    assert boot_clock.now() - start == pytest.approx(time.monotonic() - reference, abs=0.02)


def test_where_no_boot_id_is_told_every_process_has_its_own(monkeypatch, tmp_path):
    monkeypatch.setattr(boot_clock, "_BOOT_ID", tmp_path / "nothing")
    assert boot_clock.boot_id() == boot_clock.boot_id() != ""
    (tmp_path / "nothing").write_text("\n", encoding="ascii")
    assert boot_clock.boot_id() != ""

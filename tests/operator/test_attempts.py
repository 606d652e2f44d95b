"""How often a PIN may be tried: nothing that is done to the device in between gives more tries."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.operator.attempts import A_DAY, ASSUMED, FREE, LONGEST_WAIT, PER_DAY, AttemptsFile


class Device:
    """A machine whose clock the test turns."""

    def __init__(self, folder):
        self.file = folder / "pin.json"
        self.now, self.boot = 50.0, "boot 1"
        self.start()
        self.attempts.forget()

    def start(self):
        """The program, after whatever ended it."""
        self.attempts = AttemptsFile(self.file, lambda: self.now, lambda: self.boot)

    def restart(self):
        """The whole machine: its clock begins again."""
        self.boot += "'"
        self.now = 5.0
        self.start()

    def try_once(self):
        """Whether the try was taken."""
        if self.attempts.read().wait > 0:
            return False
        self.attempts.note_try()
        return True

    def fail(self, times):
        for _ in range(times):
            self.now += self.attempts.read().wait
            assert self.try_once()


@pytest.fixture
def device(tmp_path):
    return Device(tmp_path)


def test_five_are_free_then_each_waits_twice_as_long_up_to_an_hour(device):
    waits = []
    for _ in range(PER_DAY - 1):
        device.fail(1)
        waits.append(device.attempts.read().wait)
    assert waits[: FREE - 1] == [0] * (FREE - 1)
    assert waits[FREE - 1 :] == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


def test_the_free_ones_are_counted_down(device):
    left = []
    for _ in range(FREE + 1):
        left.append(device.attempts.read().free)
        device.fail(1)
    assert left == [5, 4, 3, 2, 1, 0]


def test_after_fifteen_the_day_is_over(device):
    start = device.now
    device.fail(PER_DAY)
    assert device.attempts.read().wait == pytest.approx(start + A_DAY - device.now)
    device.now = start + A_DAY
    assert device.try_once()


def test_a_brute_force_of_three_days_has_fifteen_tries_in_any_day(device):
    taken = []
    while device.now < 3 * A_DAY:
        if device.try_once():
            taken.append(device.now)
        device.now += max(1.0, device.attempts.read().wait)
    assert 2 * PER_DAY < len(taken) <= 4 * PER_DAY
    for at in range(len(taken) - PER_DAY):
        assert taken[at + PER_DAY] - taken[at] >= A_DAY - 1


def test_the_right_pin_begins_anew(device):
    device.fail(FREE)
    device.attempts.forget()
    assert (device.attempts.read().wait, device.attempts.read().free) == (0, FREE)
    device.start()
    assert device.attempts.read().free == FREE


def test_the_end_of_the_program_undoes_nothing_and_the_wait_goes_on(device):
    device.fail(FREE + 2)
    device.now += 100
    device.start()
    assert device.attempts.read().wait == 20


def test_a_machine_that_was_off_waits_anew(device):
    device.fail(FREE + 2)
    device.now += 100
    device.restart()
    assert device.attempts.read().wait == 120


def test_a_machine_that_is_switched_off_each_night_gets_through_the_day_all_the_same(device):
    device.fail(PER_DAY)
    waited = 0.0
    while device.attempts.read().wait > 0:
        for _ in range(10):  # ten hours a day
            device.now += 3600
            device.attempts.carry_on()
            waited += 3600
        device.restart()
    assert waited <= A_DAY + 10 * 3600


def test_a_clock_that_is_set_back_shortens_nothing(device):
    device.fail(FREE + 5)
    left = device.attempts.read().wait
    device.now = 0.0
    assert device.attempts.read().wait == left
    device.start()
    assert device.attempts.read().wait >= left


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b'{"boot": "b", "at": 1, "tries": [NaN]}',
        b'{"boot": "b", "at": 1, "tries": [-1]}',
        b'{"boot": "b", "at": 1e999, "tries": []}',
        b'{"boot": "b", "at": 1, "tries": "none"}',
        b'{"boot": "b", "at": 1, "tries": [true]}',
        b'{"boot": 1, "at": 1, "tries": []}',
        b"[" * 4000,
    ],
)
def test_a_record_that_is_lost_or_broken_locks_for_an_hour(device, content):
    device.file.unlink()
    if content is not None:
        device.file.write_bytes(content)
    device.start()
    assert device.attempts.read().wait == LONGEST_WAIT
    assert not device.try_once()
    device.now += LONGEST_WAIT
    assert device.attempts.read().wait == 0
    device.fail(1)
    assert len(json.loads(device.file.read_text())["tries"]) == ASSUMED + 1


def test_a_record_taken_away_or_put_back_while_the_program_runs_undoes_nothing(device):
    good = device.file.read_bytes()
    device.fail(FREE + 6)
    device.file.write_bytes(good)
    assert device.attempts.read().wait == 1920
    device.file.unlink()
    assert device.attempts.read().wait == LONGEST_WAIT


def test_what_cannot_be_noted_is_no_try(device, monkeypatch):
    def full(*_):
        raise KioskError("the disk is full")

    monkeypatch.setattr("kiosk.atomic.replace", full)
    for _ in range(FREE):
        with pytest.raises(KioskError):
            device.attempts.note_try()
    assert device.attempts.read().wait == 30  # and counts all the same


def test_nothing_is_written_while_there_is_nothing_to_carry(device):
    before = device.file.stat().st_mtime_ns
    device.now += 7200
    device.attempts.carry_on()
    assert device.file.stat().st_mtime_ns == before


def test_who_takes_the_record_away_each_time_has_one_try_an_hour(device):
    taken = []
    for _ in range(200):
        device.file.unlink()
        device.start()
        if device.try_once():
            taken.append(device.now)
        device.now += 600
        taken += [device.now] if device.try_once() else []
    assert not taken


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["try", "wait", "kill", "restart", "carry"]), max_size=150))
def test_whatever_happens_no_more_than_fifteen_tries_are_taken_in_a_day(tmp_path_factory, steps):
    device = Device(tmp_path_factory.mktemp("device"))
    passed, taken = 0.0, []

    def wait():
        nonlocal passed
        device.now += 1800
        passed += 1800

    happens = {
        "wait": wait,
        "kill": device.start,
        "restart": device.restart,
        "carry": lambda: device.attempts.carry_on(),
        "try": lambda: taken.append(passed) if device.try_once() else None,
    }
    for step in steps:
        happens[step]()
    for first, later in zip(taken, taken[PER_DAY:], strict=False):
        assert later - first >= A_DAY


def test_a_record_that_cannot_even_be_looked_at_counts_as_one(device, monkeypatch):
    def fails(self, **_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(device.file), "stat", fails)
    assert device.attempts.exists
    monkeypatch.undo()
    device.file.unlink()
    assert not device.attempts.exists

"""Errors are counted, and too many within a minute are told once."""

import pytest

from kiosk.ui.faults import MOST, Faults


@pytest.fixture
def seconds():
    return [0.0]


@pytest.fixture
def faults(qapp, seconds):
    counting = Faults(clock=lambda: seconds[0])
    counting.heard = []
    counting.tooMany.connect(lambda: counting.heard.append(seconds[0]))
    return counting


def throw(faults, seconds, times: int, every: float) -> None:
    for _ in range(times):
        faults.count()
        seconds[0] += every


def test_ten_within_a_minute_are_borne(faults, seconds):
    throw(faults, seconds, MOST, every=1)
    assert (faults.heard, faults.total) == ([], MOST)


def test_the_eleventh_within_a_minute_is_one_too_many_and_told_once(faults, seconds, caplog):
    throw(faults, seconds, 30, every=6)
    assert faults.heard == [60.0]
    assert caplog.text.count("11 errors within 60 seconds are too many to go on with") == 1


def test_they_may_come_for_weeks_if_they_come_slowly(faults, seconds):
    throw(faults, seconds, 10_000, every=7)
    assert faults.heard == []

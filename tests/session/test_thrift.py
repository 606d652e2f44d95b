"""A slow machine loses movement step by step, and gets it back once it has been fast for long."""

import math

from hypothesis import given
from hypothesis import strategies as st

from kiosk.session.thrift import BAD_IN_A_ROW, FIRST_TRIAL, GOOD_IN_A_ROW, LONGEST_TRIAL, Thrift

BAD, FAIR, GOOD = 80.0, 40.0, 20.0


def drawn(thrift: Thrift, *frames: float, since: float = 0.0, every: float = 10.0, alone=True):
    """Transitions, one every ten seconds; the last thrift and the time."""
    now = since
    for late in frames:
        now += every
        thrift = thrift.watched(late, now, alone=alone)
    return thrift, now


def test_several_bad_transitions_in_a_row_lead_one_step_down():
    thrift, now = drawn(Thrift(), *[BAD] * (BAD_IN_A_ROW - 1))
    assert thrift.step == 0
    thrift, now = drawn(thrift, BAD, since=now)
    assert thrift.step == 1
    thrift, now = drawn(thrift, *[BAD] * BAD_IN_A_ROW, since=now)
    assert thrift.step == 2
    thrift, _ = drawn(thrift, *[BAD] * 50, since=now)
    assert thrift.step == 2


def test_now_and_then_a_bad_one_changes_nothing():
    thrift, _ = drawn(Thrift(), *[BAD, BAD, BAD, FAIR] * 100)
    assert thrift.step == 0


def test_a_step_up_takes_ten_minutes_of_good_transitions():
    thrift, now = drawn(Thrift(), *[BAD] * BAD_IN_A_ROW)
    early, _ = drawn(thrift, *[GOOD] * int(FIRST_TRIAL / 10 - 1), since=now)
    assert early.step == 1
    late, _ = drawn(thrift, *[GOOD] * int(FIRST_TRIAL / 10 + 1), since=now)
    assert late.step == 0


def test_time_alone_is_no_good_behaviour():
    thrift, now = drawn(Thrift(), *[BAD] * BAD_IN_A_ROW)
    thrift, now = drawn(thrift, *[GOOD] * (GOOD_IN_A_ROW - 1), since=now + 10_000)
    assert thrift.step == 1
    assert drawn(thrift, GOOD, since=now)[0].step == 0


def test_no_step_up_is_taken_before_a_visitor():
    thrift, now = drawn(Thrift(), *[BAD] * BAD_IN_A_ROW)
    thrift, now = drawn(thrift, *[GOOD] * 500, since=now, alone=False)
    assert thrift.step == 1
    assert drawn(thrift, GOOD, since=now)[0].step == 0


def test_a_machine_that_bears_the_lower_step_only_is_tried_ever_more_rarely():
    """Fast on step 1, slow on step 0: over ten days it changes less than eighty times."""
    thrift, now, changes, waits = Thrift(), 0.0, 0, []
    last = 0.0
    while now < 10 * 86400:
        now += 10
        before = thrift.step
        thrift = thrift.watched(BAD if thrift.step == 0 else GOOD, now, alone=True)
        if thrift.step != before:
            changes += 1
            if thrift.step == 0:
                waits.append(now - last)
            last = now
    assert waits[:3] == sorted(waits[:3])
    assert waits[-1] >= LONGEST_TRIAL
    assert changes < 80


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=400))
def test_whatever_it_is_told_it_keeps_to_its_steps_and_times(told):
    thrift, now = Thrift(), 0.0
    for late in told:
        now += 5.0
        thrift = thrift.watched(late, now, alone=True)
        assert thrift.step in (0, 1, 2)
        assert FIRST_TRIAL <= thrift.trial <= LONGEST_TRIAL
        assert math.isfinite(thrift.since)

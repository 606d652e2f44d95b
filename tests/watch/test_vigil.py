"""What a player's beats tell: it starts, it lives, it hangs, its picture stands still."""

import pytest

from kiosk.watch.life import Beat, Fault
from kiosk.watch.vigil import Limits, Vigil

LIMITS = Limits()


@pytest.fixture
def vigil() -> Vigil:
    """Since 100 a player has been drawing."""
    vigil = Vigil(LIMITS, 90.0, first=False)
    vigil.hear(Beat(frames=1, stands=True), 100.0)
    return vigil


def test_a_player_that_beats_and_draws_has_no_fault(vigil):
    for second in range(101, 1000):
        vigil.hear(Beat(frames=second, stands=True), float(second))
        assert vigil.fault(second + 0.9) is None


def test_silence_is_a_hang(vigil):
    assert vigil.fault(100.0 + LIMITS.silence) is None
    assert vigil.fault(100.1 + LIMITS.silence) is Fault.HANGS


def test_beats_without_new_frames_are_a_picture_that_stands_still(vigil):
    for second in range(101, 106):
        vigil.hear(Beat(frames=1, stands=True), float(second))
    assert vigil.fault(105.1) is Fault.STANDS_STILL


def test_a_hang_between_a_beat_and_its_frame_is_a_hang(vigil):
    vigil.hear(Beat(frames=1, stands=True), 101.0)
    assert vigil.fault(105.1) is Fault.HANGS


@pytest.mark.parametrize(("first", "seconds"), [(True, LIMITS.first_start), (False, LIMITS.start)])
def test_a_first_start_may_take_longer(first, seconds):
    vigil = Vigil(LIMITS, 0.0, first=first)
    vigil.hear(Beat(show="tides"), 1.0)
    assert vigil.fault(seconds) is None
    assert vigil.fault(seconds + 0.1) is Fault.NO_START


def test_nobody_is_blamed_for_what_nobody_could_hear(vigil):
    vigil.forgive(5000.0)
    assert vigil.fault(5000.0 + LIMITS.silence) is None
    assert vigil.fault(5000.1 + LIMITS.silence) is Fault.HANGS


def test_standing_in_line_for_a_processor_is_no_hang_but_only_for_a_while(vigil):
    vigil.excuse(3.0, worked=0.1)
    assert vigil.fault(103.0 + LIMITS.silence) is None
    vigil.excuse(1000.0, worked=0.1)
    assert vigil.fault(100.1 + LIMITS.silence + LIMITS.excused) is Fault.HANGS
    vigil.hear(Beat(frames=2, stands=True), 130.0)
    vigil.excuse(1000.0, worked=0.1)
    assert vigil.fault(130.0 + LIMITS.silence + LIMITS.excused) is None


def test_a_player_that_works_and_draws_nothing_stands_in_no_line(vigil):
    vigil.excuse(1.0, worked=LIMITS.worked)
    vigil.excuse(1.0, worked=0.1)
    assert vigil.fault(101.0 + LIMITS.silence) is None
    assert vigil.fault(101.1 + LIMITS.silence) is Fault.HANGS
    vigil.hear(Beat(frames=2, stands=True), 110.0)
    vigil.excuse(1.0, worked=0.1)
    assert vigil.fault(111.0 + LIMITS.silence) is None


def test_a_start_on_a_busy_machine_may_take_longer_still():
    vigil = Vigil(LIMITS, 0.0, first=False)
    vigil.excuse(1000.0, worked=5.0)
    assert vigil.fault(LIMITS.start + LIMITS.start_excused) is None
    assert vigil.fault(LIMITS.start + LIMITS.start_excused + 0.1) is Fault.NO_START


def test_it_is_well_a_minute_after_it_first_stood_whole():
    vigil = Vigil(LIMITS, 0.0, first=True)
    vigil.hear(Beat(frames=1), 1.0)
    assert not vigil.stands
    vigil.hear(Beat(frames=2, stands=True), 2.0)
    vigil.hear(Beat(frames=3), 3.0)  # the next slide is coming
    assert vigil.stands
    assert not vigil.well(61.9)
    assert vigil.well(62.0)


def test_a_show_that_the_operator_chose_has_its_own_minute():
    vigil = Vigil(LIMITS, 0.0, first=True)
    vigil.hear(Beat(frames=1, stands=True, show="old"), 1.0)
    assert vigil.well(61.0)
    vigil.hear(Beat(frames=2, stands=True, show="new"), 62.0)
    assert not vigil.well(121.9)
    assert vigil.well(122.0)


def test_limits_add_up_to_less_than_ten_seconds_with_the_player_that_is_started():
    found = max(LIMITS.silence, LIMITS.still) + 1.0 + LIMITS.turn
    assert found + 0.5 < 10 - 2.5

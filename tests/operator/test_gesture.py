"""The hidden gesture: a hold of the top-left corner, then the four corners clockwise."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.operator.gesture import HOLD_SECONDS, ROUND_SECONDS, Corner, Gesture, corner_at

LANDSCAPE, PORTRAIT = (1920.0, 1080.0), (1080.0, 1920.0)
PLACES = st.sampled_from([*Corner, None])


class Finger:
    """Taps and holds on a screen of this size."""

    def __init__(self, size=LANDSCAPE):
        self.size = size
        self.now = 100.0
        self.gesture = Gesture()
        self.opened = 0

    def touch(self, x, y, seconds=0.1, after=0.3):
        self.now += after
        self.gesture = self.gesture.pressed(corner_at(x, y, *self.size), self.now)
        self.now += seconds
        self.gesture = self.gesture.moved(corner_at(x, y, *self.size)).released(self.now)
        self.opened += self.gesture.complete
        return self.gesture.complete

    def hold(self, seconds=HOLD_SECONDS):
        return self.touch(20, 20, seconds)

    def tap(self, *corners, after=0.3, seconds=0.1):
        width, height = self.size
        last = False
        for corner in corners:
            x = 40 if corner in (Corner.TOP_LEFT, Corner.BOTTOM_LEFT) else width - 40
            y = 40 if corner in (Corner.TOP_LEFT, Corner.TOP_RIGHT) else height - 40
            last = self.touch(x, y, seconds, after)
        return last


@pytest.fixture(params=[LANDSCAPE, PORTRAIT, (800.0, 600.0)])
def finger(request):
    return Finger(request.param)


def test_a_hold_and_a_round_complete_it_once(finger):
    finger.hold()
    assert finger.tap(*Corner)
    assert not finger.tap(Corner.TOP_LEFT)
    assert finger.opened == 1


def test_nothing_but_the_whole_of_it_does(finger):
    assert not finger.tap(*Corner)  # no hold
    finger.hold(HOLD_SECONDS - 0.1)
    assert not finger.tap(*Corner)
    finger.hold()
    assert not finger.tap(*reversed(Corner))
    finger.hold()
    assert not finger.tap(*list(Corner)[1:])
    finger.hold()
    finger.tap(*list(Corner)[:3])
    assert not finger.touch(500, 300)
    assert not finger.tap(Corner.BOTTOM_LEFT)
    assert finger.opened == 0


def test_the_round_has_four_seconds(finger):
    finger.hold()
    assert not finger.tap(*Corner, after=ROUND_SECONDS / 4)
    finger.hold()
    assert finger.tap(*Corner, after=ROUND_SECONDS / 4 - 0.11)


def test_a_tap_is_short_and_stays_in_its_corner(finger):
    finger.hold()
    finger.tap(*list(Corner)[:3])
    assert not finger.tap(Corner.BOTTOM_LEFT, seconds=1.2)
    finger.gesture = Gesture().pressed(Corner.TOP_LEFT, 0).moved(None).moved(Corner.TOP_LEFT)
    assert finger.gesture.released(9.0).held_until is None


def test_who_went_wrong_may_begin_again_at_once(finger):
    finger.hold()
    finger.tap(Corner.TOP_LEFT, Corner.BOTTOM_LEFT)
    finger.hold()
    assert finger.tap(*Corner)


def test_a_clock_that_runs_backwards_completes_nothing():
    gesture = Gesture().pressed(Corner.TOP_LEFT, 0.0).released(5.0)
    for corner in Corner:
        gesture = gesture.pressed(corner, 1.0).released(1.1)
    assert not gesture.complete


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_corners_reach_to_the_very_edge_and_as_far_as_a_hand(size):
    width, height = size
    assert corner_at(0, 0, *size) is Corner.TOP_LEFT
    assert corner_at(width, 0, *size) is Corner.TOP_RIGHT
    assert corner_at(width, height, *size) is Corner.BOTTOM_RIGHT
    assert corner_at(0, height, *size) is Corner.BOTTOM_LEFT
    assert corner_at(130, 130, *size) is Corner.TOP_LEFT  # 65 mm on a 43-inch panel
    assert corner_at(140, 10, *size) is None
    assert corner_at(width / 2, 0, *size) is None
    assert corner_at(-1, 0, *size) is None


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_ten_thousand_random_taps_and_holds_never_complete_it(size):
    chance = random.Random(20260130)
    for _ in range(3):
        finger = Finger(size)
        for _ in range(10_000):
            x, y = (chance.uniform(0, side) for side in size)
            finger.touch(x, y, chance.choice((0.05, 0.1, 0.3, 3.5)), chance.uniform(0.02, 0.5))
        assert not finger.opened


def test_somebody_who_drums_on_the_corners_does_not_either():
    chance = random.Random(7)
    finger = Finger()
    for _ in range(10_000):
        finger.tap(chance.choice(list(Corner)), after=0.15)
    assert not finger.opened


@given(st.lists(st.tuples(PLACES, st.floats(0, 5), st.floats(0, 5)), max_size=40))
def test_it_completes_after_exactly_a_hold_and_a_round(touches):
    gesture, now, log = Gesture(), 0.0, []
    for corner, after, seconds in touches:
        now += after
        gesture = gesture.pressed(corner, now)
        now += seconds
        gesture = gesture.released(now)
        log.append((corner, seconds, now))
        if gesture.complete:
            hold, *taps = log[-5:]
            assert hold[0] is Corner.TOP_LEFT
            assert hold[1] >= HOLD_SECONDS - 1e-9
            assert [tap[0] for tap in taps] == list(Corner)
            assert now - hold[2] <= ROUND_SECONDS

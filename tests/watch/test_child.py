"""A real process is asked what it does with the processors."""

import time

from kiosk.watch.child import Child
from kiosk.watch.life import Life


def test_one_that_goes_round_in_a_circle_is_told_from_one_that_rests():
    circling, resting = worked(circle), worked(rest)
    assert circling > 0.1
    assert resting < circling / 5


def worked(play) -> float:
    """Until it has had 0.2 s of a processor, or a second has gone."""
    child, done = Child(Life(), play), 0.0
    for _ in range(50):
        done += child.waited_and_worked()[1]
        if done > 0.2:
            break
        time.sleep(0.02)
    child.send(9)
    while not child.ended():
        time.sleep(0.01)
    child.close()
    return done


def circle(_life: Life) -> int:
    while True:
        pass


def rest(_life: Life) -> int:
    while True:
        time.sleep(60)

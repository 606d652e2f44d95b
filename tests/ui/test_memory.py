"""A player that has grown too large says so, while nobody watches."""

import sys

import pytest
from PySide6.QtCore import QSize

from kiosk.ui.memory import LEAST_LIFE, MemoryWatch, resident_mb


@pytest.fixture
def size() -> QSize:
    return QSize(640, 360)


@pytest.fixture
def watch(screen):
    seconds, found = [0.0], [601.0]
    made = MemoryWatch(
        screen.controller, 600, resident_mb=lambda: found[0], clock=lambda: seconds[0]
    )
    made.seconds, made.found, made.heard = seconds, found, []
    made.overBudget.connect(lambda: made.heard.append(seconds[0]))
    return made


def look(watch, *, at: float) -> None:
    watch.seconds[0] = at
    watch._look()


def test_it_says_so_once(watch):
    look(watch, at=LEAST_LIFE)
    look(watch, at=LEAST_LIFE + 60)
    assert watch.heard == [LEAST_LIFE]


def test_within_the_budget_it_says_nothing(watch):
    watch.found[0] = 600.0
    look(watch, at=LEAST_LIFE)
    assert watch.heard == []


def test_a_visit_is_not_interrupted(watch, screen):
    screen.begin_visit()
    look(watch, at=LEAST_LIFE)
    assert watch.heard == []


def test_a_budget_that_is_too_small_does_not_make_it_begin_again_and_again(watch):
    look(watch, at=LEAST_LIFE - 1)
    assert watch.heard == []


@pytest.mark.skipif(sys.platform != "linux", reason="others do not tell")
def test_the_memory_of_this_process_is_known():
    assert 30 < resident_mb() < 2000

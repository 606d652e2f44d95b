"""Short forms of the long runs: weeks, and slides without end."""

import pytest
from PySide6.QtCore import QSize

from tests.e2e.museum import FAKETIME
from tests.long import sixty_days, soak
from tests.long.trend import trend


@pytest.mark.skipif(FAKETIME is None, reason="no faketime here")
def test_the_loop_turns_and_moves_while_hours_pass(virtual_screen, tmp_path):
    tally = sixty_days.run(virtual_screen, tmp_path, days=0.15)
    assert not tally.wrong
    assert tally.slides == ["launch"]


@pytest.mark.qt_log_ignore("PulseAudio", "No RHI backend", extend=True)
def test_slides_of_every_kind_come_and_go(qapp, tmp_path):
    made = soak.Soak(soak.show_with_film(tmp_path), QSize(320, 180), 3, still=True, hasty=0.7)
    samples = list(made.run(count=20, every=20))
    made.close()
    assert samples[-1].changes == 20
    assert len(made.kinds()) > 2


def test_a_trend_is_as_sure_as_its_samples_are():
    steady = trend(range(100), [5.0 + (n % 2) for n in range(100)], over=100)
    growing = trend(range(100), [5.0 + n / 10 + (n % 2) for n in range(100)], over=100)
    assert abs(steady.slope) < steady.give < 1
    assert abs(growing.slope - 10) < growing.give < 1

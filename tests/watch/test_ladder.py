"""After three deaths another show, after three more the safe screen; nothing is ever given up."""

from dataclasses import replace

import pytest

from kiosk.watch.ladder import LONGEST_PAUSE, Ladder, Rung


def died(ladder: Ladder, times: int = 1, *, gpu: bool = False, wanted: str = "new") -> Ladder:
    for _ in range(times):
        ladder = ladder.died("ended", 100.0, wanted=wanted, gpu=gpu)
    return ladder


@pytest.fixture
def experienced() -> Ladder:
    """It has played another show before the one that is wanted now."""
    return Ladder(boot="one").well("old").well("new")


def test_two_deaths_change_nothing_and_a_minute_of_health_forgets_them(experienced):
    twice = died(experienced, 2)
    assert twice.rung is Rung.WANTED
    assert died(twice.well("new"), 2).rung is Rung.WANTED
    assert died(twice).rung is Rung.PREVIOUS


def test_after_three_deaths_the_previous_show_and_after_three_more_the_safe_screen(experienced):
    assert experienced.previous("new") == "old"
    assert died(experienced, 3).rung is Rung.PREVIOUS
    assert died(experienced, 6).rung is Rung.SAFE


def test_a_show_that_nobody_chose_is_never_played():
    ladder = Ladder(boot="one").well("new").well("")
    assert ladder.previous("new") == ""
    assert died(ladder, 3).rung is Rung.SAFE


@pytest.mark.parametrize(("deaths", "rung"), [(3, Rung.PREVIOUS), (6, Rung.SAFE)])
def test_tried_again_the_wanted_show_has_one_life(experienced, deaths, rung):
    again = died(experienced, deaths).tried_again(700.0)
    assert again.rung is Rung.WANTED
    assert died(again).rung is rung
    assert died(again.well("new"), 2).rung is Rung.WANTED


def test_where_even_the_safe_screen_dies_it_is_not_the_shows_fault(experienced):
    assert died(experienced, 9).rung is Rung.WANTED


def test_however_often_it_dies_there_is_a_next_life(experienced):
    ladder = experienced
    for death in range(1, 1001):
        ladder = died(ladder)
        assert ladder.restarts == death
        assert 0 <= ladder.pause <= LONGEST_PAUSE


def test_the_first_death_and_a_new_rung_wait_for_nothing_a_loop_waits_longer_and_longer():
    assert died(Ladder()).pause == 0
    assert 0 < died(Ladder(), 2).pause <= 0.5
    assert died(Ladder(), 3).pause == 0
    assert died(Ladder(), 6).pause < died(Ladder(), 8).pause == LONGEST_PAUSE


def test_from_three_deaths_to_the_safe_screen_no_more_than_five_seconds_are_waited(experienced):
    assert sum(died(experienced, deaths).pause for deaths in range(1, 7)) < 5


def test_after_two_deaths_by_the_gpu_it_draws_no_more_until_the_machine_starts_again():
    assert not died(Ladder(boot="one"), gpu=True).software
    twice = died(Ladder(boot="one"), 2, gpu=True)
    assert twice.software
    assert twice.begun("one").software
    assert not twice.begun("two").software


def test_a_lost_display_is_no_shows_fault_but_may_be_the_gpus(experienced):
    ladder = experienced
    for _ in range(10):
        ladder = ladder.lost_display(gpu=True)
    assert (ladder.rung, ladder.deaths, ladder.restarts) == (Rung.WANTED, 0, 0)
    assert ladder.software
    assert ladder.pause > 0


def test_a_killed_supervisor_goes_on_where_it_stood(experienced):
    safe = died(experienced, 6)
    assert safe.begun("one") == safe


def test_after_a_start_of_the_machine_the_wanted_show_has_one_life(experienced):
    for deaths, rung in ((3, Rung.PREVIOUS), (6, Rung.SAFE)):
        begun = died(experienced, deaths).begun("two")
        assert begun.rung is Rung.WANTED
        assert died(begun).rung is rung


def test_deaths_are_counted_on_over_a_start_of_the_machine(experienced):
    assert died(died(experienced, 2).begun("two")).rung is Rung.PREVIOUS


def test_whoever_ends_it_and_starts_it_again_has_mended_something(experienced):
    ended = died(experienced, 5).ended()
    assert ended == replace(experienced, restarts=5, fault="ended")

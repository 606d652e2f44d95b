"""VisitChoices: what a visitor may change stays within what the screen can show."""

from dataclasses import fields
from math import inf, nan

import pytest

from kiosk.session.choices import TEXT_SIZES, ChoiceChanges, VisitChoices


def test_everything_a_visitor_may_change_can_be_changed_by_name():
    assert set(ChoiceChanges.__annotations__) == {field.name for field in fields(VisitChoices)}


@pytest.mark.parametrize(("asked", "got"), [(1.16, 1.25), (9, 2.0), (-3, 1.0), (1.6, 1.6)])
def test_a_text_size_goes_to_the_nearest_the_theme_has(asked, got):
    assert VisitChoices("ru").changed(text_size=asked).text_size == got


@pytest.mark.parametrize(("asked", "got"), [(0.4, 0.4), (7, 1.0), (-1, 0.0)])
def test_the_volume_stays_between_silent_and_full(asked, got):
    assert VisitChoices("ru").changed(volume=asked).volume == got


@pytest.mark.parametrize("number", [nan, inf, -inf])
def test_a_number_that_is_not_finite_changes_nothing(number):
    chosen = VisitChoices("ru", text_size=TEXT_SIZES[1], volume=0.5)

    assert chosen.changed(text_size=number, volume=number) == chosen


def test_a_choice_nobody_knows_is_a_programming_error():
    with pytest.raises(TypeError):
        VisitChoices("ru").changed(loudness=1)

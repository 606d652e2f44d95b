"""The tables [hours] and [special_days]: what people write, and what they meant."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.opening_table import DAYS, TableError, lit, read_special_days, read_week, spelled
from kiosk.session.opening_hours import ALL_DAY, CLOSED, DAY, Window

TEN_TO_SIX = (Window(600, 1080),)


def days(table: dict[str, object]) -> dict[str, object]:
    return dict(zip(DAYS, read_week(table), strict=True))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("10:00-18:00", TEN_TO_SIX),
        (" 10:00 – 18:00 ", TEN_TO_SIX),
        ("9:30-12:00", (Window(570, 720),)),
        ("11:00-02:00", (Window(660, 1560),)),
        ("14:00-18:00, 10:00-13:00", (Window(600, 780), Window(840, 1080))),
        ("00:00-24:00", ALL_DAY),
        ("18:00-00:00", (Window(1080, DAY),)),
        ("closed", CLOSED),
        ("Closed ", CLOSED),
    ],
)
def test_hours_are_read_as_people_write_them(written, meant):
    assert days({"mon": written})["mon"] == meant


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("10-18", "'10-18' are no opening hours"),
        ("", "'' are no opening hours"),
        ("10:00-18:00,", "'' are no opening hours"),
        ("10:00-25:00", "a day goes from 00:00 to 24:00"),
        ("24:00-25:00", "a day goes from 00:00 to 24:00"),
        ("10:00-18:60", "a day goes from 00:00 to 24:00"),
        ("10:00-10:00", "ends as it begins; all day is 00:00-24:00"),
        (10, "these are no opening hours"),
        (["10:00-18:00"], "these are no opening hours"),
    ],
)
def test_what_is_no_time_says_what_would_be_one_and_stays_lit(wrong, told):
    with pytest.raises(TableError, match=told) as caught:
        read_week({"mon": wrong})
    assert caught.value.kept[0] == ALL_DAY
    assert caught.value.mistakes["mon"][1]


def test_the_key_that_names_the_fewest_days_counts():
    week = days({"wed": "closed", "daily": "10:00-18:00", "mon-fri": "00:00-24:00"})

    assert (week["mon"], week["wed"], week["sun"]) == (ALL_DAY, CLOSED, TEN_TO_SIX)


def test_a_row_of_days_may_pass_the_weeks_end():
    assert [day for day, told in days({"fri-mon": "closed"}).items() if told == CLOSED] == [
        *("mon", "fri", "sat", "sun")
    ]


def test_a_day_that_is_told_twice_is_a_mistake_and_the_first_counts():
    with pytest.raises(TableError, match="wed is told twice") as caught:
        read_week({"mon-wed": "closed", "wed-fri": "10:00-18:00"})
    assert caught.value.kept[2] == CLOSED
    assert caught.value.kept[3] == TEN_TO_SIX


def test_a_day_that_nobody_names_is_not_told():
    assert read_week({"mon": "closed"}) == (CLOSED, *[None] * 6)
    assert lit((CLOSED, *[None] * 6)) == (CLOSED, *[ALL_DAY] * 6)


@pytest.mark.parametrize("key", ["monday", "Mon", "mon-", "-mon", "mon-fri-sun", "", "daily-mon"])
def test_what_is_no_day_leaves_the_days_that_are_not_told_lit(key):
    with pytest.raises(TableError, match="no such day") as caught:
        read_week({key: "closed", "sun": "closed"})
    assert caught.value.kept == (*[ALL_DAY] * 6, CLOSED)


@pytest.mark.parametrize("key", ["2027-02-29", "31.12.2026", "2026-1-1", "20261231", "2026-W01-1"])
def test_what_is_no_date_costs_only_itself(key):
    with pytest.raises(TableError, match="no such date") as caught:
        read_special_days({key: "closed", "2028-02-29": "closed"})
    assert caught.value.kept == {date(2028, 2, 29): CLOSED}


def test_a_special_day_whose_hours_are_wrong_is_as_its_day_of_the_week():
    with pytest.raises(TableError, match="its day of the week counts") as caught:
        read_special_days({"2027-01-01": "shut"})
    assert caught.value.kept == {}


@pytest.mark.parametrize("table", ["10:00-18:00", 5, [], None])
def test_what_is_no_table_says_so(table):
    with pytest.raises(ValueError, match="this is no table"):
        read_week(table)
    with pytest.raises(ValueError, match="this is no table"):
        read_special_days(table)


@given(
    st.lists(
        st.integers(0, DAY - 1).flatmap(
            lambda begins: st.builds(
                Window, st.just(begins), st.integers(begins + 1, begins + DAY - 1)
            )
        ),
        max_size=4,
    )
)
def test_what_is_spelled_is_read_as_it_was(windows):
    ordered = tuple(sorted(windows))
    assert days({"mon": spelled(ordered)})["mon"] == ordered

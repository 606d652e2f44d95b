"""Opening hours: by worked days, and against a clock that is watched minute by minute."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.session.opening_hours import (
    ALL_DAY,
    CLOSED,
    DAY,
    EARLIEST,
    LATEST,
    OpeningHours,
    Window,
    is_plausible,
)

BERLIN = ZoneInfo("Europe/Berlin")  # 2027: forward on 28 March, back on 31 October
# Lord Howe moves by half an hour, Havana at midnight, Kaliningrad not at all.
ZONES = ("Europe/Berlin", "Australia/Lord_Howe", "America/Havana", "Europe/Kaliningrad")


def window(text: str) -> Window:
    """`11:00-02:00`, which ends on the next day."""
    begins, ends = (int(hour) * 60 + int(minute) for hour, minute in _clocks(text))
    return Window(begins, ends if ends > begins else ends + DAY)


def _clocks(text: str) -> Iterator[list[str]]:
    return (clock.split(":") for clock in text.split("-"))


def week(**days: str) -> OpeningHours:
    """Each day its windows; one that is not named is closed."""
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return OpeningHours(
        [[window(text) for text in days.get(name, "").split(",") if text] for name in names],
        zone=BERLIN,
    )


def at(text: str, zone: ZoneInfo = BERLIN, fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).timestamp()


# 2027-03-01 is a Monday.


def test_a_hall_is_open_from_the_first_minute_to_the_last():
    hours = week(mon="10:00-18:00")
    open_at = [
        hours.is_open(at(f"2027-03-01 {clock}"))
        for clock in ("09:59:59", "10:00", "17:59:59", "18:00")
    ]

    assert open_at == [False, True, True, False]
    assert not hours.is_open(at("2027-03-02 12:00"))


def test_a_day_may_have_a_break():
    hours = week(mon="10:00-13:00,14:00-18:00")

    assert hours.next_change(at("2027-03-01 12:00")) == at("2027-03-01 13:00")
    assert not hours.is_open(at("2027-03-01 13:30"))
    assert hours.next_change(at("2027-03-01 13:30")) == at("2027-03-01 14:00")


def test_what_is_past_midnight_belongs_to_the_day_before():
    hours = week(sat="11:00-02:00")

    assert hours.is_open(at("2027-03-07 01:59"))
    assert not hours.is_open(at("2027-03-07 02:00"))
    assert not hours.is_open(at("2027-03-06 01:00"))


def test_a_special_day_takes_the_place_of_its_day_but_not_of_the_night_before():
    nights = OpeningHours(
        [[window("20:00-03:00")]] * 7, {date(2027, 3, 3): CLOSED, date(2027, 3, 5): ALL_DAY}, BERLIN
    )

    assert nights.is_open(at("2027-03-03 02:59"))
    assert not nights.is_open(at("2027-03-03 21:00"))
    assert not nights.is_open(at("2027-03-04 02:00"))
    assert nights.is_open(at("2027-03-05 12:00"))


def test_a_leap_day_is_a_day():
    hours = OpeningHours([ALL_DAY] * 7, {date(2028, 2, 29): CLOSED}, BERLIN)

    assert hours.next_change(at("2028-02-27 12:00")) == at("2028-02-29 00:00")
    assert hours.next_change(at("2028-02-29 12:00")) == at("2028-03-01 00:00")


def test_hours_that_are_skipped_are_not_waited_for():
    """In the night to 28 March the clock goes from 02:00 to 03:00."""
    assert week(sun="02:30-04:00").next_change(at("2027-03-28 01:00")) == at("2027-03-28 03:00")
    assert week(sat="20:00-02:30").next_change(at("2027-03-28 01:00")) == at("2027-03-28 03:00")
    only_there = week(sun="02:10-02:50")
    assert only_there.next_change(at("2027-03-28 00:00")) == at("2027-04-04 02:10")


def test_an_hour_that_comes_twice_is_open_twice():
    """In the night to 31 October the clock goes from 03:00 back to 02:00."""
    night = week(sat="20:00-02:30")
    assert night.is_open(at("2027-10-31 02:45"))  # for the first time
    assert night.is_open(at("2027-10-31 02:15", fold=1))
    assert night.next_change(at("2027-10-31 01:00")) == at("2027-10-31 02:30", fold=1)
    assert week(sun="02:30-04:00").next_change(at("2027-10-31 01:00")) == at("2027-10-31 02:30")


def test_a_day_on_which_the_clock_changes_closes_when_the_clock_says_so():
    hours = week(sun="10:00-18:00")
    for day in ("2027-03-28", "2027-10-31"):
        assert hours.next_change(at(f"{day} 12:00")) == at(f"{day} 18:00")


def test_windows_that_touch_are_one():
    assert OpeningHours([ALL_DAY] * 7, zone=BERLIN).next_change(at("2027-03-01 12:00")) is None
    hours = week(mon="10:00-24:00", tue="00:00-12:00")
    assert hours.next_change(at("2027-03-01 11:00")) == at("2027-03-02 12:00")


def test_a_hall_that_never_opens_has_no_next_change():
    assert OpeningHours([CLOSED] * 7).next_change(at("2027-03-01 12:00")) is None


def test_a_special_day_far_away_is_found():
    hours = OpeningHours([CLOSED] * 7, {date(2041, 5, 9): ALL_DAY}, BERLIN)
    assert hours.next_change(at("2027-03-01 12:00")) == at("2041-05-09 00:00")


@pytest.mark.parametrize(
    "moment", [0.0, -1e9, EARLIEST - 1, LATEST, 1e300, float("inf"), float("nan")]
)
def test_a_clock_that_cannot_be_right_keeps_the_hall_open(moment):
    never = OpeningHours([CLOSED] * 7)

    assert not is_plausible(moment)
    assert never.is_open(moment)
    assert never.next_change(moment) is None


@pytest.mark.parametrize("zone", [None, BERLIN])
def test_the_years_that_a_clock_may_show_can_be_told(zone):
    hours = OpeningHours([[window("10:00-18:00")]] * 7, zone=zone)
    for moment in (EARLIEST, 2**31, 2**32, LATEST - 1):
        assert hours.next_change(moment) > moment


@pytest.mark.parametrize("minutes", [(-1, 5), (DAY, DAY + 5), (5, 5), (5, 4), (5, DAY + 6)])
def test_a_window_begins_on_its_day_and_is_no_longer_than_one(minutes):
    with pytest.raises(ValueError, match="no window"):
        Window(*minutes)


def test_a_week_has_seven_days():
    with pytest.raises(ValueError, match="seven"):
        OpeningHours([ALL_DAY] * 6)


def test_asking_costs_next_to_nothing():
    hours = OpeningHours([[window("10:00-13:00"), window("14:00-02:00")]] * 7, zone=BERLIN)
    began = time.perf_counter()
    for second in range(1000):
        hours.is_open(at("2027-03-01 12:00") + second)
    assert time.perf_counter() - began < 1.0  # asked once a second: 0.1 % of a core


# Against a clock that is watched for every minute of some days


@cache
def watched(zone: str, around: date) -> tuple[list[float], list[datetime]]:
    """Each minute of nine days, and what the wall clock shows then."""
    start = datetime(around.year, around.month, around.day, tzinfo=UTC) - timedelta(days=4)
    minutes = [start.timestamp() + 60 * minute for minute in range(9 * DAY)]
    place = ZoneInfo(zone)
    return minutes, [datetime.fromtimestamp(each, place).replace(tzinfo=None) for each in minutes]


def open_minutes(hours: OpeningHours, zone: str, around: date) -> list[bool]:
    """From the first minute that shows a beginning to the last that shows less than its end."""
    minutes, shown = watched(zone, around)
    found = [False] * len(minutes)
    for by in range(-5, 7):
        day = around + timedelta(days=by)
        midnight = datetime(day.year, day.month, day.day)
        for each in hours.special.get(day, hours.week[day.weekday()]):
            begins, ends = (midnight + timedelta(minutes=m) for m in (each.begins, each.ends))
            first = next((at for at, wall in enumerate(shown) if wall >= begins), len(shown))
            last = next((at for at in range(len(shown) - 1, -1, -1) if shown[at] < ends), -1)
            found[first : last + 1] = [True] * max(0, last + 1 - first)
    return found


windows = st.builds(
    lambda begins, length: Window(begins, begins + length),
    st.integers(0, DAY - 1),
    st.one_of(st.integers(1, 180), st.integers(1, DAY)),
)
days = st.lists(windows, max_size=3)
change_days = st.sampled_from(
    [
        date(2027, 3, 28),
        date(2027, 10, 31),
        date(2027, 3, 14),
        date(2027, 11, 7),
        date(2027, 4, 4),
        date(2027, 10, 3),
        date(2028, 2, 29),
        date(2027, 12, 31),
    ]
)


@settings(max_examples=30, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    around=change_days,
    weekly=st.lists(days, min_size=7, max_size=7),
    exceptions=st.dictionaries(st.integers(-3, 3), days, max_size=3),
)
def test_it_is_open_when_somebody_who_watches_the_clock_says_so(zone, around, weekly, exceptions):
    special = {around + timedelta(days=by): exception for by, exception in exceptions.items()}
    hours = OpeningHours(weekly, special, ZoneInfo(zone))
    minutes, _ = watched(zone, around)
    expected = open_minutes(hours, zone, around)
    # The first and the last day are cut off: windows of days that are not watched reach into them.
    middle = range(2 * DAY, 7 * DAY)

    wrong = [minutes[m] for m in middle[::7] if hours.is_open(minutes[m]) is not expected[m]]
    assert not wrong
    change = next((m for m in middle if expected[m] is not expected[middle[0]]), None)
    told = hours.next_change(minutes[middle[0]])
    if change is None:
        assert told is None or told >= minutes[middle[-1]]
    else:
        assert told == minutes[change]
        assert hours.is_open(told) is not hours.is_open(told - 1)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of the process is fixed here")
def test_without_a_time_zone_the_machines_own_counts(monkeypatch):
    monkeypatch.setenv("TZ", "America/Havana")
    time.tzset()
    try:
        own = OpeningHours([[window("22:30-00:30")]] * 7)
        havana = OpeningHours(own.week, zone=ZoneInfo("America/Havana"))
        begin = at("2027-11-05 00:00", ZoneInfo("America/Havana"))
        for quarter in range(4 * 24 * 5):
            moment = begin + 900 * quarter
            assert own.is_open(moment) is havana.is_open(moment)
            assert own.next_change(moment) == havana.next_change(moment)
    finally:
        monkeypatch.undo()
        time.tzset()

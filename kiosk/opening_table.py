"""Opening hours as people write them in the settings: the tables [hours] and [special_days].

    [hours]                     [special_days]
    mon-fri = "10:00-18:00"     2026-12-31 = "10:00-13:00, 14:00-15:00"
    sat = "11:00-02:00"         2027-01-01 = "closed"

A mistake never darkens a hall: the days that it may be about stay lit.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from kiosk.session.opening_hours import ALL_DAY, CLOSED, DAY, Window

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY_DAY = "daily"
Windows = tuple[Window, ...]
Week = tuple[Windows | None, ...]  # Monday first; None: not told, which is closed

_WINDOW = r"\s*([0-9]{1,2}):([0-9]{2})\s*[-\u2013\u2014]\s*([0-9]{1,2}):([0-9]{2})\s*"
_EXAMPLES = '"10:00-18:00", "10:00-13:00, 14:00-18:00" or "closed"'


class TableError(ValueError):
    """Some of a table is wrong: `kept` is the rest, `mistakes` tell of each key.

    Each mistake with whether it is one of the key's value.
    """

    def __init__(self, kept: Any, mistakes: Mapping[str, tuple[str, bool]]) -> None:
        super().__init__("; ".join(what for what, _ in mistakes.values()))
        self.kept = kept
        self.mistakes = mistakes


def read_week(table: object) -> Week:
    """The table [hours]. TableError, or ValueError where it is no table.

    Of several keys that name a day the one counts that names the fewest.
    """
    named: dict[int, tuple[int, Windows]] = {}
    mistakes: dict[str, tuple[str, bool]] = {}
    for key, value in _items(table, "mon-fri"):
        days = _days(key)
        if not days:
            mistakes[key] = (_no_day(key), False)
            continue
        try:
            windows = _windows(value)
        except ValueError as error:
            windows = ALL_DAY
            mistakes[key] = (f"{error}; until then it is open all day", True)
        twice = [day for day in days if day in named and named[day][0] == len(days)]
        if twice:
            mistakes[key] = (f"{DAYS[twice[0]]} is told twice; the first counts", False)
        for day in days:
            if day not in named or len(days) < named[day][0]:
                named[day] = (len(days), windows)
    week = tuple(named[day][1] if day in named else None for day in range(len(DAYS)))
    if mistakes:
        raise TableError(lit(week), mistakes)
    return week


def lit(week: Week) -> Week:
    """With the days that are not told open all day: the mistake may have been about them."""
    return tuple(ALL_DAY if windows is None else windows for windows in week)


def read_special_days(table: object) -> dict[date, Windows]:
    """The table [special_days]. TableError, or ValueError where it is no table."""
    special: dict[date, Windows] = {}
    mistakes: dict[str, tuple[str, bool]] = {}
    for key, value in _items(table, "2026-12-31"):
        try:
            day = _date(key)
        except ValueError as error:
            mistakes[key] = (str(error), False)
            continue
        try:
            special[day] = _windows(value)
        except ValueError as error:
            mistakes[key] = (f"{error}; until then its day of the week counts", True)
    if mistakes:
        raise TableError(special, mistakes)
    return special


def spelled(windows: Windows) -> str:
    """As it is written in the table."""
    return ", ".join(f"{_clock(each.begins)}-{_clock(each.ends)}" for each in windows) or "closed"


def _items(table: object, example: str) -> list[tuple[str, object]]:
    if not isinstance(table, Mapping):
        raise ValueError(f'this is no table; below it lines such as {example} = "10:00-18:00"')
    return list(table.items())


def _days(key: str) -> tuple[int, ...]:
    """The days that a key names; none where it names nothing."""
    if key == EVERY_DAY:
        return tuple(range(len(DAYS)))
    first, dash, last = key.partition("-")
    if first not in DAYS or (dash and last not in DAYS):
        return ()
    begin, end = DAYS.index(first), DAYS.index(last or first)
    return tuple((begin + by) % len(DAYS) for by in range((end - begin) % len(DAYS) + 1))


def _no_day(key: str) -> str:
    from difflib import get_close_matches  # not wanted where nothing is wrong

    near = get_close_matches(key.lower(), (*DAYS, EVERY_DAY), n=1)
    known = (
        f'did you mean "{near[0]}"?'
        if near
        else "there are mon to sun, mon-fri and daily; settings stand above [hours]"
    )
    return f"there is no such day; {known}"


def _date(key: str) -> date:
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", key):
            raise ValueError
        return date.fromisoformat(key)
    except ValueError:
        raise ValueError("there is no such date; write year-month-day: 2026-12-31") from None


def _windows(value: object) -> Windows:
    if not isinstance(value, str):
        raise ValueError(f"these are no opening hours; write {_EXAMPLES}")
    if value.strip().lower() == "closed":
        return CLOSED
    windows = []
    for part in value[:200].split(","):
        match = re.fullmatch(_WINDOW, part)
        if not match:
            raise ValueError(f"{part.strip()[:40]!r} are no opening hours; write {_EXAMPLES}")
        windows.append(_window(*map(int, match.groups()), told=part.strip()))
    return tuple(sorted(windows))


def _window(*clock: int, told: str) -> Window:
    begin_hour, begin_minute, end_hour, end_minute = clock
    begins, ends = begin_hour * 60 + begin_minute, end_hour * 60 + end_minute
    if max(begin_minute, end_minute) > 59 or begins >= DAY or ends > DAY:
        raise ValueError(f"{told!r} has no such time; a day goes from 00:00 to 24:00")
    if begins == ends:
        raise ValueError(f"{told!r} ends as it begins; all day is 00:00-24:00")
    return Window(begins, ends if ends > begins else ends + DAY)


def _clock(minutes: int) -> str:
    hour = minutes // 60 if minutes == DAY else minutes // 60 % 24
    return f"{hour:02}:{minutes % 60:02}"

"""When the hall is open: a week, its exceptions, and what clocks that change make of them. Pure.

A moment is seconds since 1970 (UTC), as time.time() gives them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from types import MappingProxyType

DAY = 24 * 60
# No clock that is right shows an earlier time than this program was written at: 2026-11-23.
EARLIEST = 1_795_392_000.0
LATEST = 95_617_584_000.0  # the year 5000; dates end at 9999
# In so many days every window of a week has come, also where a change of the clock swallowed one.
_ROUND = 16


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Minutes of the wall clock since the midnight that begins its day; may end on the next one.

    ValueError when it does not begin on its day, or is longer than 24 hours, or has no length.
    """

    begins: int
    ends: int

    def __post_init__(self) -> None:
        if not (0 <= self.begins < DAY and self.begins < self.ends <= self.begins + DAY):
            raise ValueError(f"no window of a day: {self.begins} to {self.ends} minutes")


ALL_DAY = (Window(0, DAY),)
CLOSED: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """What the hall's week looks like, and the days that differ.

    A window belongs to the day it begins on, also with its part past midnight. It begins when the
    wall clock first shows its beginning or more, and ends when the wall clock has passed its end
    for good: of an hour that comes twice it takes both, of one that is skipped none.
    """

    week: Sequence[Sequence[Window]]  # Monday first
    special: Mapping[date, Sequence[Window]] = field(default_factory=dict)
    zone: tzinfo | None = None  # None: the machine's own

    def __post_init__(self) -> None:
        if len(self.week) != 7:
            raise ValueError("a week has seven days")
        settle = object.__setattr__  # a frozen dataclass settles its own fields this way
        settle(self, "week", tuple(tuple(sorted(day)) for day in self.week))
        special = {day: tuple(sorted(windows)) for day, windows in self.special.items()}
        settle(self, "special", MappingProxyType(special))

    def is_open(self, moment: float) -> bool:
        """A clock that cannot be right keeps the hall open: a lit screen beats a dark hall."""
        if not is_plausible(moment):
            return True
        return any(
            self._first(day, window.begins) <= moment < self._last(day, window.ends)
            for day in _days(self._wall(moment).date(), -2, 1)
            for window in self._windows(day)
        )

    def next_change(self, moment: float) -> float | None:
        """The next moment at which is_open() becomes another; None when it never does."""
        if not is_plausible(moment):
            return None
        now = self.is_open(moment)
        today = self._wall(moment).date()
        coming = sorted(day for day in self.special if day > today)
        for start in (today, *coming):
            edges = {
                edge
                for day in _days(start, -2, _ROUND)
                for window in self._windows(day)
                for edge in (self._first(day, window.begins), self._last(day, window.ends))
                if edge > moment
            }
            for edge in sorted(edges):
                if self.is_open(edge) is not now:
                    return edge
        return None

    def on(self, day: date) -> tuple[Window, ...]:
        """The windows that begin on this day."""
        return tuple(self._windows(day))

    def spelled(self, moment: float) -> str:
        """As the wall clock shows it, for the log: 2026-12-31 18:00."""
        return self._wall(moment).strftime("%Y-%m-%d %H:%M")

    def _windows(self, day: date) -> Sequence[Window]:
        found = self.special.get(day)
        return self.week[day.weekday()] if found is None else found

    def _wall(self, moment: float) -> datetime:
        return datetime.fromtimestamp(moment, self.zone).replace(tzinfo=None)

    def _first(self, day: date, minutes: int) -> float:
        """When the wall clock first shows so much, or more."""
        return self._shown(_wall_at(day, minutes), fold=0)

    def _last(self, day: date, minutes: int) -> float:
        """When the wall clock shows so much, or more, and never less again."""
        wall = _wall_at(day, minutes)
        last = self._shown(wall, fold=1)
        # Put back to exactly this time, the clock has not shown less since the first time.
        return last if self._wall(last - 1) < wall else self._shown(wall, fold=0)

    def _shown(self, wall: datetime, fold: int) -> float:
        moment = self._moment(wall, fold)
        if self._wall(moment) == wall:
            return moment
        # Skipped: fold 1 lies before the change and fold 0 after it, by as much as is skipped.
        before, after = int(self._moment(wall, 1)), int(self._moment(wall, 0))
        while after - before > 1:
            middle = (before + after) // 2
            if self._wall(middle) < wall:
                before = middle
            else:
                after = middle
        return float(after)

    def _moment(self, wall: datetime, fold: int) -> float:
        return wall.replace(tzinfo=self.zone, fold=fold).timestamp()


def is_plausible(moment: float) -> bool:
    """Whether a clock may be right that shows this: not after its battery went flat."""
    return EARLIEST <= moment < LATEST


def _wall_at(day: date, minutes: int) -> datetime:
    return datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)


def _days(day: date, first: int, last: int) -> Iterator[date]:
    return (day + timedelta(days=by) for by in range(first, last + 1))

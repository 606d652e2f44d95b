"""The hidden gesture: hold the top-left corner for 3 s, then tap all four clockwise within 4 s.

Pure: times and places are passed in. Nothing on the screen hints at it or answers to it.
"""

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Self

HOLD_SECONDS = 3.0
ROUND_SECONDS = 4.0  # from the end of the hold to the end of the last tap
TAP_SECONDS = 1.0
# Of the shorter side: 67 mm on a 43-inch panel. Of all taps 1 in 65 to 110 lands in a given corner.
CORNER = 0.125


class Corner(IntEnum):
    """Clockwise, as they are tapped."""

    TOP_LEFT = 0
    TOP_RIGHT = 1
    BOTTOM_RIGHT = 2
    BOTTOM_LEFT = 3


def corner_at(x: float, y: float, width: float, height: float) -> Corner | None:
    """The corner of a screen that holds the place; its outermost pixels are part of it."""
    if not (0 <= x <= width and 0 <= y <= height):
        return None
    reach = CORNER * min(width, height)
    left, right = x < reach, x > width - reach
    top, bottom = y < reach, y > height - reach
    if top and (left or right):
        return Corner.TOP_LEFT if left else Corner.TOP_RIGHT
    if bottom and (left or right):
        return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT
    return None


@dataclass(frozen=True, slots=True)
class Gesture:
    """How far it has come. One finger at a time; `complete` at the end of the right last tap.

    A finger that lands elsewhere, wanders out of its corner or stays too long ends it; a hold of
    the top-left corner may begin it at any time. `now` is any clock in seconds.
    """

    complete: bool = False
    held_until: float | None = None  # the end of the hold; None before it
    tapped: int = 0  # corners of the round
    down_in: Corner | None = None  # where the finger is
    down_since: float = 0.0

    def pressed(self, corner: Corner | None, now: float) -> Self:
        """A finger came down in a corner, or elsewhere."""
        down = replace(self, complete=False, down_in=corner, down_since=now)
        if self._in_time(now) and corner == self.tapped:
            return down
        return replace(down, held_until=None, tapped=0)

    def moved(self, corner: Corner | None) -> Self:
        """The finger is now in this corner, or elsewhere."""
        return self if corner == self.down_in else replace(self, down_in=None)

    def released(self, now: float) -> Self:
        """The finger was lifted."""
        lasted = now - self.down_since
        if self.down_in is Corner.TOP_LEFT and lasted >= HOLD_SECONDS:
            return type(self)(held_until=now)
        tap = self.down_in is not None and 0 <= lasted <= TAP_SECONDS
        if not (tap and self._in_time(now)):
            return type(self)()
        if self.tapped == len(Corner) - 1:
            return type(self)(complete=True)
        return replace(self, tapped=self.tapped + 1, down_in=None)

    def _in_time(self, now: float) -> bool:
        return self.held_until is not None and 0 <= now - self.held_until <= ROUND_SECONDS

"""What a program shows, seen from outside: the pixels of the virtual screen, looked at often."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

Picture = np.ndarray[Any, Any]

_STEP = 8  # every eighth pixel of every eighth row tells enough, and takes nothing from the others
_SPARSE = (slice(20, None, 40), slice(4, None, _STEP))
_BLOCK = 4  # of those pixels; the detail within tells words and objects from a smooth background
_FIRST_SIGN = 0.05
_IN_PLACE = 0.1
_LAST_LOOK = 1.0
_ONE_FRAME = 0.004  # a frame is copied to the screen in several pieces
_PATIENCE = 10.0


@dataclass(frozen=True)
class Recording:
    """Each picture that differs from the one before, and the seconds from the start to it."""

    times: Sequence[float]
    pictures: Sequence[Picture]

    def first_sign(self) -> float:
        """When words or objects begin to be seen: detail that is there at the end, not colour."""
        wanted = _detail(self._final()) - _detail(self.pictures[0])
        return next(
            moment
            for moment, picture in zip(self.times, self.pictures, strict=True)
            if _detail(picture) - _detail(self.pictures[0]) >= _FIRST_SIGN * wanted
        )

    def in_place(self) -> float:
        """When nine tenths of all difference to the final picture are gone for good.

        The final picture is the average of the last second, so that what drifts and breathes
        all the time does not count.
        """
        final = self._final()
        away = [np.abs(picture - final).mean() for picture in self.pictures]
        late = [index for index, each in enumerate(away) if each > _IN_PLACE * away[0]]
        return self.times[min(late[-1] + 1, len(self.times) - 1)] if late else self.times[0]

    def _final(self) -> Picture:
        last = max(self.times[-1] - _LAST_LOOK, 0)
        shown = [p for t, p in zip(self.times, self.pictures, strict=True) if t >= last]
        return np.mean(shown, axis=0)


@dataclass(frozen=True)
class Frames:
    """Of a while in which something moves."""

    rate: float  # a second
    longest: float  # milliseconds from one to the next


def record(pixels: Picture, begun: float, seconds: float) -> Recording:
    """From now until so many seconds after `begun`, a moment of `time.perf_counter`."""
    part = pixels[_STEP // 2 :: _STEP, _STEP // 2 :: _STEP]
    times, pictures = [time.perf_counter() - begun], [part.astype(np.int16)]
    shown = part.copy()
    while (moment := time.perf_counter() - begun) < seconds:
        if not np.array_equal(part, shown):
            shown = part.copy()
            times.append(moment)
            pictures.append(shown.astype(np.int16))
        time.sleep(0.002)
    return Recording(times, pictures)


def changes(pixels: Picture, act: Callable[[], None], seconds: float) -> list[float]:
    """The moments at which anything changes after `act`, in the seconds from the first one on."""
    part = pixels[_SPARSE]
    shown, found = part.copy(), []
    act()
    until = time.perf_counter() + _PATIENCE
    while (moment := time.perf_counter()) < until:
        if not np.array_equal(part, shown):
            shown = part.copy()
            found.append(moment)
            until = found[0] + seconds
        time.sleep(0.001)
    if not found:
        raise AssertionError("nothing changes on the screen")
    return found


def frames(changes: Sequence[float], within: float) -> Frames:
    """The frames in the first seconds of a movement: changes that follow at once are one frame."""
    begun = [moment for moment in changes if moment <= changes[0] + within]
    first = [later for sooner, later in pairwise([-1.0, *begun]) if later - sooner > _ONE_FRAME]
    gaps = [later - sooner for sooner, later in pairwise(first)] or [within]
    return Frames(len(gaps) / sum(gaps), 1000 * max(gaps))


def _detail(picture: Picture) -> float:
    rows, columns = (size - size % _BLOCK for size in picture.shape[:2])
    blocks = picture[:rows, :columns].reshape(rows // _BLOCK, _BLOCK, columns // _BLOCK, _BLOCK, -1)
    return float(blocks.std(axis=(1, 3)).sum())

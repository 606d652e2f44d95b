"""Counts flashes on recorded frames by the rule of WCAG 2.2, 2.3.1 (general flashes)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

MOST = 3  # flashes within any second
AREA = 0.25 * 341 * 256 / (1024 * 768)  # of the screen: a quarter of ten degrees of sight
_CHANGE = 0.1  # of the greatest luminance
_DARK = 0.8  # the darker of the two is darker than this

Light = NDArray[np.float64]


def flashes(frames: Sequence[Light], seconds: Sequence[float]) -> int:
    """The most flashes within a second that a large enough part of the screen has together.

    A flash is a pair of opposing changes of luminance. Frames are small pictures of luminance.
    """
    turns = [_turns(column) for column in np.stack(frames).reshape(len(frames), -1).T]
    most = 0
    for start in seconds:
        inside = [at for at, each in enumerate(seconds) if start <= each < start + 1]
        first, last = inside[0], inside[-1]
        counts = np.array([sum(first < at <= last for at in places) // 2 for places in turns])
        for wanted in range(most + 1, int(counts.max(initial=0)) + 1):
            if (counts >= wanted).mean() > AREA:
                most = wanted
    return most


def _turns(light: Light) -> list[int]:
    """Where a place has become brighter after darker, or the other way, by enough to count."""
    places: list[int] = []
    way, extreme = 0, float(light[0])
    for at, now in enumerate(light):
        change = float(now) - extreme
        if way * change > 0:
            extreme = float(now)
        elif abs(change) >= _CHANGE and min(float(now), extreme) < _DARK:
            places.append(at)
            way, extreme = (1 if change > 0 else -1), float(now)
    return places

"""Whether a figure grows over a long run: a straight line through it, and how sure that is."""

import itertools
import math
import statistics
from collections.abc import Sequence
from typing import NamedTuple


class Trend(NamedTuple):
    """Growth for each step of `over`; the true one lies within `give` of it with 95 of 100."""

    slope: float
    give: float

    def __str__(self) -> str:
        return f"{self.slope:+.2f} ± {self.give:.2f}"


def trend(at: Sequence[float], values: Sequence[float], over: float) -> Trend:
    """Of at least three samples.

    Neighbours resemble each other, so that fewer of them count than were taken: the width is made
    larger by their first autocorrelation, (1 + r) / (1 - r).
    """
    slope, start = statistics.linear_regression(at, values)
    rest = [value - (start + slope * x) for x, value in zip(at, values, strict=True)]
    middle = statistics.fmean(at)
    spread = sum((x - middle) ** 2 for x in at)
    noise = sum(each**2 for each in rest)
    alike = sum(a * b for a, b in itertools.pairwise(rest)) / noise if noise else 0.0
    alike = min(max(alike, 0.0), 0.9)
    error = math.sqrt(noise / (len(at) - 2) / spread * (1 + alike) / (1 - alike))
    return Trend(slope * over, 2 * error * over)

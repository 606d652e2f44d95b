"""How much movement the machine can bear: steps down soon, up again with care. Pure.

0  everything
1  nothing moves by itself, and a slide carries its words along instead of letting them enter
2  one slide gives way to the next by a cut
"""

import math
from dataclasses import dataclass, replace
from typing import Self

STEPS = 3
# Of 100 frames of a transition 95 come sooner. Above the first it was bad, below the second good.
BAD_MS, GOOD_MS = 50.0, 34.0
BAD_IN_A_ROW, GOOD_IN_A_ROW = 4, 20
# A step up is tried after a good time as long as this; each that fails soon doubles it.
FIRST_TRIAL, LONGEST_TRIAL = 600.0, 8 * 3600.0


@dataclass(frozen=True, slots=True)
class Thrift:
    """`now` is any clock in seconds that never runs backwards."""

    step: int = 0
    bad: int = 0  # transitions in a row
    good: int = 0
    since: float = 0.0  # when the present step was taken
    trial: float = FIRST_TRIAL
    risen: bool = False  # the present step was reached from below

    def watched(self, late_ms: float, now: float, *, alone: bool) -> Self:
        """A transition was drawn, 95 of 100 frames within `late_ms`.

        Only when no visitor looks on (`alone`) a step up is taken; not a number counts as nothing.
        """
        if not math.isfinite(late_ms):
            return self
        if late_ms > BAD_MS:
            then = replace(self, bad=self.bad + 1, good=0)
            return then._down(now) if then.bad >= BAD_IN_A_ROW else then
        good = self.good + 1 if late_ms < GOOD_MS else self.good
        then = replace(self, bad=0, good=good)
        rested = now - self.since >= self.trial and good >= GOOD_IN_A_ROW
        return then._up(now) if alone and rested and self.step > 0 else then

    def _down(self, now: float) -> Self:
        """On the lowest step it stays; its good time begins anew."""
        failed = self.risen and now - self.since < 2 * self.trial
        trial = min(LONGEST_TRIAL, 2 * self.trial) if failed else self.trial
        step = min(STEPS - 1, self.step + 1)
        return replace(self, step=step, bad=0, good=0, since=now, trial=trial, risen=False)

    def _up(self, now: float) -> Self:
        return replace(self, step=self.step - 1, bad=0, good=0, since=now, risen=True)

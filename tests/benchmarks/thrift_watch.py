"""Plays a part of a show's tour on each step of the thrift and prints its frames as JSON.

`python -m tests.benchmarks.thrift_watch SHOW [BUSY]` on a screen of 1920 x 1080; BUSY is how many
loops keep the processor busy meanwhile.
"""

import json
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Self

from kiosk.session.thrift import STEPS, Thrift
from tests.benchmarks.frame_watch import FrameWatch

_SLIDES = ("cluster", "motors", "amberavto", "compare", "money", "others", "quiz", "sources")
_REST = 1.8  # entrances, and the pictures of the next slide


class _Pinned(Thrift):
    """Stays on its step, and keeps what it was told."""

    told: list[float]

    def watched(self, late_ms: float, now: float, *, alone: bool) -> Self:
        self.told.append(late_ms)
        return self


def _inviting(watch: FrameWatch) -> float:
    """Percent of a core while the first slide of the loop invites."""
    watch.controller.startOver()
    watch.rest(5.0)
    began, worked = time.perf_counter(), time.process_time()
    watch.rest(4.0)
    share = 100 * (time.process_time() - worked) / (time.perf_counter() - began)
    watch.controller.touch()
    return share


def _on_step(watch: FrameWatch, step: int) -> dict[str, Any]:
    pinned = _Pinned(step)
    _Pinned.told = []
    watch.controller._take(pinned, 0.0)
    watch.visit(_SLIDES[-1])
    watch.rest(_REST)
    _Pinned.told.clear()
    frames, work = [], []
    for slide in _SLIDES:
        drawn, worked = watch.drawn, time.process_time()
        watch.visit(slide)
        watch.rest(0.6)  # what enters after the slide
        frames.append(watch.drawn - drawn)
        work.append(1000 * (time.process_time() - worked))
        watch.rest(_REST)
    return {
        "step": step,
        "inviting": _inviting(watch),
        "frames": statistics.median(frames),
        "work": statistics.median(work),
        "told": statistics.median(_Pinned.told),
    }


if __name__ == "__main__":
    with ExitStack() as busy:
        for _ in range(int(sys.argv[2]) if len(sys.argv) > 2 else 0):
            loop = busy.enter_context(subprocess.Popen([sys.executable, "-c", "while True: pass"]))
            busy.callback(loop.kill)
        watch = FrameWatch(Path(sys.argv[1]))
        watch.rest(2.0)
        print(json.dumps([_on_step(watch, step) for step in range(STEPS)]))
        watch.close()

"""Plays the tour of a show once and prints the frames of every transition as JSON.

`python -m tests.benchmarks.transition_watch SHOW` on a screen of 1920 x 1080.
"""

import json
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.frame_watch import FrameWatch


def _tour(watch: FrameWatch) -> list[dict[str, Any]]:
    watch.rest(2.0)
    found = []
    for _ in watch.controller.outline:
        left = watch.controller.slide
        watch.begin()
        watch.controller.next()
        watch.until_settled()
        frames = watch.end()
        names = {"from": left, "to": watch.controller.slide}
        found.append({**names, "rate": frames.rate, "longest": frames.longest, "work": frames.work})
        watch.rest(1.8)  # entrances, and the pictures of the next slide
    return found


if __name__ == "__main__":
    watch = FrameWatch(Path(sys.argv[1]))
    print(json.dumps(_tour(watch)))
    watch.close()

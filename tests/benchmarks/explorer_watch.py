"""Opens every explorer of a show, lets it demonstrate itself, and prints its frames as JSON.

`python -m tests.benchmarks.explorer_watch SHOW` on a screen of 1920 x 1080.
"""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.content.reading import read_show
from kiosk.content.schema import kind_of
from kiosk.ui.layout import items
from tests.benchmarks.frame_watch import FrameWatch
from tests.e2e.playing import proportional_memory

_OPENED = 5.0  # grown, and nobody has touched it for four seconds
_WATCHED = 10.0


def _explorers(watch: FrameWatch, show: Path) -> list[dict[str, Any]]:
    found = []
    for slide in read_show(show).show.slides:
        if kind_of(slide) != "plant" or not slide.explorer:
            continue
        watch.visit(slide.id)
        _slide_item(watch, slide.id).setProperty("immersed", True)
        watch.rest(_OPENED)
        watch.begin()
        watch.rest(_WATCHED)
        kind = type(slide.explorer).__struct_config__.tag
        found.append(
            {"kind": kind, **asdict(watch.end()), "memory": proportional_memory(os.getpid())}
        )
    return found


def _slide_item(watch: FrameWatch, slide: str) -> QQuickItem:
    return next(
        item
        for item in items(watch.player.window)
        if item.property("slideId") == slide and item.property("immersed") is not None
    )


if __name__ == "__main__":
    watch = FrameWatch(Path(sys.argv[1]))
    print(json.dumps(_explorers(watch, Path(sys.argv[1]))))
    watch.close()

"""Lays every slide out on a stage that nobody sees, and says which words have no room."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.laid_out import Misfit
from kiosk.content.reading import read_show
from kiosk.export import LANDSCAPE, PORTRAIT
from kiosk.session.choices import LARGEST_DRAWN, TEXT_SIZES

_ORIENTATIONS = {"landscape": LANDSCAPE, "portrait": PORTRAIT}


def misfits(show: Path) -> Iterator[Misfit]:
    """Of a show that can be played, in the order of sizes, languages and slides."""
    logging.getLogger("kiosk.ui").setLevel(logging.WARNING)  # not which slide comes when
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from rich.console import Console
    from rich.progress import track

    from kiosk.ui.camera import Camera, Screen
    from kiosk.ui.layout import faults

    def found(camera: Camera, screen: Screen, orientation: str, size: float) -> Iterator[Misfit]:
        for fault in faults(camera.window):
            yield Misfit(screen.slide, fault.words, fault.what, screen.language, orientation, size)

    exploring = {each.id for each in read_show(show).show.slides if getattr(each, "explorer", None)}
    console = Console(stderr=True)
    for orientation, stage in _ORIENTATIONS.items():
        camera = Camera(show, *stage)
        try:
            screens = camera.screens()
            shown = track(
                screens,
                f"Laying out, {orientation}",
                console=console,
                disable=not sys.stderr.isatty(),
            )
            sizes = list(TEXT_SIZES)
            for screen in shown:
                camera.take(screen)
                for size in sizes:
                    camera.enlarge(screen, size)
                    yield from found(camera, screen, orientation, size)
                sizes.reverse()  # the next slide begins at the size that is set
                if screen.slide in exploring:
                    camera.enlarge(screen, LARGEST_DRAWN)
                    camera.explore(screen)
                    yield from found(camera, screen, orientation, LARGEST_DRAWN)
        finally:
            camera.close()

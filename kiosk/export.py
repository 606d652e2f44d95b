"""Turns a show into pictures of its screens, or a contact sheet for sign-off. No screen needed."""

import os
from collections.abc import Sequence
from pathlib import Path

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


def export(
    show: Path,
    *,
    to: Path,
    language: str = "",
    size: tuple[int, int] | None = None,
    orientation: str | None = None,
    slides: Sequence[str] = (),
) -> int:
    """Write `to/LANGUAGE/NN-SLIDE.png` for every slide, or a contact sheet when `to` is a PDF.

    Without a language or slides: all of them. Returns the number of screens. KioskError when the
    show has no such language or slide, a slide does not settle, or a file cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from rich.progress import track

    from kiosk.ui.camera import Camera, open_album

    width, height = size or (PORTRAIT if orientation == "portrait" else LANDSCAPE)
    camera = Camera(show, width, height)
    screens = camera.screens(language, slides)
    album = open_album(to, camera.title)
    try:
        for screen in track(screens, description="Drawing"):
            album.add(screen, camera.take(screen))
        album.finish()
    finally:
        camera.close()
    return len(screens)

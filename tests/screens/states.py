"""Brings a screen into a state that a visitor reaches by touching it."""

from kiosk.ui.camera import Camera, Screen
from tests.screens.layout import items


def open_explorer(camera: Camera, screen: Screen) -> None:
    """Show the slide with its explorer opened and settled."""
    camera.take(screen)
    slide = next(
        item
        for item in items(camera.window)
        if item.property("slideId") == screen.slide and item.property("immersed") is not None
    )
    slide.setProperty("immersed", True)

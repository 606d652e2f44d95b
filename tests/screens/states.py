"""Brings a screen into a state that a visitor reaches by touching it."""

from PySide6.QtQuick import QQuickItem

from kiosk.ui.camera import Camera, Screen
from tests.screens.layout import items, within


def open_explorer(camera: Camera, screen: Screen, **values: object) -> None:
    """Show the slide with its explorer opened and settled, as if a finger had set these values."""
    camera.take(screen)
    slide = next(
        item
        for item in items(camera.window)
        if item.property("slideId") == screen.slide and item.property("immersed") is not None
    )
    slide.setProperty("immersed", True)
    explorer = next(item for item in within(slide) if _is_explorer(item))
    for name, value in values.items():
        assert explorer.setProperty(name, value), f"{screen.slide} has no {name}"


def _is_explorer(item: QQuickItem) -> bool:
    return "Explorer_QMLTYPE" in item.metaObject().className()

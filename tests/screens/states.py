"""Brings a screen into a state that a visitor reaches by touching it."""

import time

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.camera import Camera, Screen
from tests.screens.layout import ask, items, within

_PATIENCE = 20.0
_A_FRAME = 0.02


def open_explorer(camera: Camera, screen: Screen, seconds: float = 0, **values: float) -> None:
    """Show the slide with its explorer opened, so many seconds after a finger set these values."""
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
    deadline = time.monotonic() + _PATIENCE
    while any(map(_is_loading, within(slide))):
        assert time.monotonic() < deadline, f"{screen.slide} is not complete"
        QCoreApplication.processEvents()
    for _ in range(round(seconds / _A_FRAME)):
        QMetaObject.invokeMethod(explorer, "advance", Q_ARG(float, _A_FRAME))


def open_panel(camera: Camera, *, opened: bool) -> None:
    """The access panel over the slide that was taken last, or put away again."""
    panel = next(
        item
        for item in items(camera.window)
        if item.metaObject().className().startswith("AccessPanel_QMLTYPE")
    )
    panel.setProperty("opened", opened)
    QCoreApplication.processEvents()


def _is_explorer(item: QQuickItem) -> bool:
    return "Explorer_QMLTYPE" in item.metaObject().className()


def _is_loading(item: QQuickItem) -> bool:
    """A picture that is decoded once more, larger."""
    return item.metaObject().className() == "QQuickImage" and ask(item, "status === Image.Loading")

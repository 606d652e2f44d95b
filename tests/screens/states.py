"""Brings a screen into a state that a visitor reaches by touching it."""

import time
from typing import Any

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.camera import Camera, Screen
from kiosk.ui.layout import ask, items, kind, within

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


def explorer(camera: Camera) -> QQuickItem:
    """The one that is opened."""
    (found,) = (
        each for each in items(camera.window) if _is_explorer(each) and each.property("exploring")
    )
    return found


def the(camera: Camera, name: str) -> QQuickItem:
    """The one item of that QML type on the stage."""
    return the_only(camera.window.contentItem(), name)


def the_only(item: QQuickItem, name: str) -> QQuickItem:
    """The one item of that QML type in this one."""
    (found,) = (each for each in within(item) if kind(each) == name)
    return found


def open_over(camera: Camera, name: str, *about: Any) -> QQuickItem:
    """A card, sheet or view over the slide that was taken last, about a claim or a picture."""
    deadline = time.monotonic() + _PATIENCE
    while camera.window.property("building"):
        assert time.monotonic() < deadline, f"{name} is not built"
        QCoreApplication.processEvents()
    over = the(camera, name)
    if hasattr(over, "open"):
        over.open(*about)
    else:
        over.setProperty("opened", True)
    while not over.property("opened"):
        assert time.monotonic() < deadline, f"{name} does not open"
        QCoreApplication.processEvents()
    camera.window.grabWindow()  # what stands below each other has its places once it is drawn
    return over


def close_over(over: QQuickItem) -> None:
    over.setProperty("opened", False)
    QCoreApplication.processEvents()


def reach_low(camera: Camera, screen: Screen, *, low: bool) -> None:
    """The screen that was taken last, with the keys in its lower part, or without them again."""
    camera.controller.touch()
    camera.controller.chooseReachLow(low)
    camera.take(screen)


def _is_explorer(item: QQuickItem) -> bool:
    return kind(item).endswith("Explorer")


def _is_loading(item: QQuickItem) -> bool:
    """A picture that is decoded once more, larger."""
    return kind(item) == "QQuickImage" and ask(item, "status === Image.Loading")

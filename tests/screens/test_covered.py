"""No letter lies under a picture, on any slide that is drawn."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.paths import default_show
from kiosk.session.choices import LARGEST_DRAWN
from kiosk.ui.camera import Camera
from kiosk.ui.layout import items
from tests.screens.test_layout import SIZES

DRAWN, SEEN = 60, 12  # of 255: that much a letter changes what is behind it
A_STROKE = 15  # pixels; fewer are the rim of a letter


@pytest.mark.parametrize("size", SIZES)
def test_no_letter_lies_under_a_picture(qapp, size):
    camera = Camera(default_show(), *SIZES[size])
    found = []
    for screen in camera.screens("ru"):
        camera.take(screen)
        camera.enlarge(screen, LARGEST_DRAWN)
        found += [f"{screen.slide}: {words!r}" for words in lastingly_hidden(camera.window)]
    camera.close()

    assert not found, "\n".join(found)


def lastingly_hidden(window):
    """What comes between two of the pictures only seems to hide something."""
    for _ in range(10):
        words = hidden(window)
        if not words:
            break
        QTest.qWait(100)
    return words


def hidden(window):
    """The words of which a letter would be seen if there were no pictures."""
    texts, pictures = shown(window, "QQuickText"), shown(window, "QQuickImageBase")
    whole = picture(window)
    with without(texts):
        wordless = picture(window)
        with without(pictures):
            bare = picture(window)
    with without(pictures):
        words_alone = picture(window)
    drawn = np.abs(words_alone - bare).max(axis=2) > DRAWN
    under = drawn & (np.abs(whole - wordless).max(axis=2) <= SEEN)
    return [each.property("text") for each in texts if under[place(each)].sum() > A_STROKE]


def shown(window, base):
    return [each for each in items(window) if each.inherits(base) and each.isVisible()]


@contextmanager
def without(hidden_items: Sequence) -> Iterator[None]:
    opacities = [each.opacity() for each in hidden_items]
    for each in hidden_items:
        each.setOpacity(0)
    yield
    for each, opacity in zip(hidden_items, opacities, strict=True):
        each.setOpacity(opacity)


def picture(window):
    """Rows, columns, and blue, green, red."""
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    return pixels.reshape(image.height(), image.width(), 4)[..., :3].astype(np.int16)


def place(item):
    box = item.mapRectToScene(item.boundingRect()).toAlignedRect()
    return slice(max(0, box.top()), box.bottom()), slice(max(0, box.left()), box.right())

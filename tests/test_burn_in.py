"""The short form of tests.long.burn_in: six minutes that nobody touches."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.paths import default_show
from tests.long.burn_in import Standing, blocks, broken, lightness, watch


def test_nothing_lit_stands_in_its_place_for_five_minutes(qapp):
    found = watch(default_show() / "show.json", QSize(640, 360), hours=0.1)
    assert found[0].seconds > 300
    assert not broken(*found, longest=300)


def test_the_watch_finds_what_stands(qapp):
    picture = QImage(32, 16, QImage.Format.Format_RGB32)
    of_blocks = Standing()
    for second in range(0, 700, 10):
        picture.fill(QColor("#FFB23E"))
        for x in range(16):
            for y in range(16):
                picture.setPixelColor(x, y, QColor("white" if second % 20 else "black"))
        of_blocks.see(blocks(lightness(picture)), 10)
    assert of_blocks.longest.tolist() == [[10, 700]]
    assert of_blocks.kept(50) == 1


def test_lightness_is_that_of_the_standard():
    picture = QImage(3, 1, QImage.Format.Format_RGB32)
    for x, colour in enumerate(("black", "#777777", "white")):
        picture.setPixelColor(x, 0, QColor(colour))
    assert np.allclose(lightness(picture), [[0, 50.03, 100]], atol=0.05)

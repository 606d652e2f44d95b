"""Screens as averages of blocks: blind to antialiasing, sharp on layout."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

BLOCK = 8
# Of 255. Qt draws the edges of large letters in two ways: up to 8. A margin that moves by one pixel
# shows as 44 or more.
TOLERANCE = 12


def averaged(screen: QImage) -> QImage:
    """One pixel for each block."""
    return screen.scaled(
        screen.size() / BLOCK, mode=Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)


def difference(a: QImage, b: QImage) -> int:
    """The largest of any channel of any block; 255 for different sizes."""
    if a.size() != b.size():
        return 255
    b = b.convertToFormat(QImage.Format.Format_RGB32)
    return max(abs(x - y) for x, y in zip(a.constBits(), b.constBits(), strict=True))

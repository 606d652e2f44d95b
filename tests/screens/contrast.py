"""Measures on a drawn frame how far words and controls stand out from what is behind them."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product, starmap

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.layout import ask, kind, within

WORDS, GRAPHICS = 7.0, 3.0  # for one: the rule of the house for all text; WCAG 1.4.11 for graphics
_WORST = 5  # per cent of the ground behind a text that may be worse: edges of what it touches
_INK = 12  # of 255; less is what rounding leaves
_SEEN = 16  # pixels of ink; a text with fewer lies under something, or outside its column
_PROBES = 72  # round a control
_PART = 20  # per cent of an outline that may be lost where it crosses another one

Frame = NDArray[np.uint8]  # height x width x (red, green, blue)
Light = NDArray[np.float64]  # luminance, from 0 to 1


@dataclass(frozen=True, slots=True)
class Measured:
    """How something stands out, and how far it has to."""

    what: str
    ratio: float
    least: float

    @property
    def enough(self) -> bool:
        return self.ratio >= self.least - 0.005

    def __str__(self) -> str:
        return f"{self.ratio:.2f} of {self.least:g}: {self.what}"


def measured(window: QQuickWindow, part: QQuickItem | None = None) -> list[Measured]:
    """Everything that can be seen on the screen, or of the part that lies over the rest of it."""
    everything = list(_seen(part or window.contentItem(), 1.0))
    written = [(item, opacity) for item, opacity in everything if _is_written(item)]
    frame = drawn(window)
    opacities = [item.opacity() for item, _ in written]
    for item, _ in written:
        item.setOpacity(0)
    ground = drawn(window)
    for (item, _), opacity in zip(written, opacities, strict=True):
        item.setOpacity(opacity)
    found = [_of_text(item, opacity, frame, ground) for item, opacity in written]
    for item, _ in everything:
        if _is_control(item):
            found += [_of_control(item, ground), _of_ring(item, ground)]
    return [each for each in found if each]


def luminance(colours: NDArray[np.float64]) -> Light:
    """Of colours from 0 to 1, by WCAG 2.2."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ratio(one: Light, other: Light) -> NDArray[np.float64]:
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def _seen(
    item: QQuickItem, opacity: float, room: QRectF | None = None
) -> Iterator[tuple[QQuickItem, float]]:
    """Items with their opacity; of a column that scrolls those that are wholly within its room.

    An explorer that is not opened is a miniature in its lens: its words are not there to be read.
    """
    opacity *= item.opacity()
    if not item.isVisible() or opacity < 0.05 or item.property("exploring") is False:
        return
    box = item.mapRectToScene(item.boundingRect())
    if room is None or room.contains(box):
        yield item, opacity
    if item.clip():
        room = box
    for child in item.childItems():
        yield from _seen(child, opacity, room)


def drawn(window: QQuickWindow) -> Frame:
    """What the window shows now."""
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return rows[:, : image.width(), 2::-1].copy()


def _of_text(item: QQuickItem, opacity: float, frame: Frame, ground: Frame) -> Measured | None:
    box = item.mapRectToScene(item.boundingRect())
    here = _cut(box.adjusted(-2, -2, 2, 2), frame)
    above, below = frame[here] / 255, ground[here] / 255
    ink = np.abs(above - below).max(axis=2, initial=0) > _INK / 255
    if ink.sum() < _SEEN:
        return None
    colour: QColor = item.property("color")
    full = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    behind, shown = below[ink], above[ink]
    wanted = (full - behind) * opacity * colour.alphaF()
    # What lies over the words, such as a veil, takes from them: then nothing of them is in full.
    share = (wanted * (shown - behind)).sum(axis=1) / np.maximum((wanted**2).sum(axis=1), 1e-6)
    most = min(1.0, float(np.percentile(share, 98)))
    seen = behind + wanted * (1.0 if most > 0.75 else most)
    least = GRAPHICS if kind(item) == "Icon" else WORDS
    ratios = ratio(luminance(seen), luminance(behind))
    words = item.property("text") or item.property("glyph")
    return Measured(f"{words!r} {_spell(box)}", float(np.percentile(ratios, _WORST)), least)


def _of_control(item: QQuickItem, ground: Frame) -> Measured | None:
    """The best of its bodies and outlines, against what is round it; words alone have none."""
    ratios = [_of_body(each, ground) for each in within(item) if _is_body(each)]
    known = [each for each in ratios if each is not None]
    if not known:
        return None
    box = item.mapRectToScene(item.boundingRect())
    name = f"the body of {kind(item)} {item.property('name') or ''!r} {_spell(box)}"
    return Measured(name, max(known), GRAPHICS)


def _of_body(body: QQuickItem, ground: Frame) -> float | None:
    worst = []
    for place, outward in _round(body.width(), body.height(), float(body.property("radius"))):
        # A second edge may lie close to it.
        outside = [_at(ground, body.mapToScene(place + outward * away)) for away in (3, 7)]
        edge = [_at(ground, body.mapToScene(place - outward * depth)) for depth in range(8)]
        if None not in outside:
            pairs = product([each for each in edge if each is not None], outside)
            worst.append(max(starmap(_apart, pairs), default=1.0))
    return float(np.percentile(worst, _PART)) if len(worst) > _PROBES / 2 else None


def _of_ring(item: QQuickItem, ground: Frame) -> Measured | None:
    """The ring that the focus would draw, against what would be within and round it."""
    rings = [one for one in item.childItems() if one.inherits("QQuickRectangle") and one.z() == 1]
    if not rings:
        return None
    ring = rings[0]
    colour: QColor = ask(ring, "border.color")
    full = _light(colour.red(), colour.green(), colour.blue())
    ratios = []
    for place, outward in _round(ring.width(), ring.height(), float(ring.property("radius"))):
        sides = [_at(ground, ring.mapToScene(place + outward * away)) for away in (3, -8)]
        ratios.append(max((_apart(full, each) for each in sides if each is not None), default=0.0))
    ratios = [each for each in ratios if each]  # within the screen
    if not ratios:
        return None
    box = ring.mapRectToScene(ring.boundingRect())
    name = f"the focus ring of {kind(item)} {item.property('name') or ''!r} {_spell(box)}"
    return Measured(name, float(np.percentile(ratios, _PART)), GRAPHICS)


def _is_control(item: QQuickItem) -> bool:
    """One that cannot be used now, such as an arrow at the end of its column, is none."""
    return (bool(item.property("pressable")) and item.isEnabled()) or kind(item) == "ValueSlider"


def _is_written(item: QQuickItem) -> bool:
    """Words, or an icon that says something by itself; of a control that rests it says nothing."""
    if not item.inherits("QQuickText") or item.width() == 0 or item.property("ornament"):
        return False
    above = item.parentItem()
    rests = above is not None and above.property("pressable") is False
    return not (kind(item) == "Icon" and rests)


def _is_body(item: QQuickItem) -> bool:
    """A rectangle that is filled or outlined, and no rule or dot."""
    return (
        item.inherits("QQuickRectangle")
        and item.isVisible()
        and min(item.width(), item.height()) >= 20
    )


def _round(width: float, height: float, radius: float) -> Iterator[tuple[QPointF, QPointF]]:
    """Places on a rounded rectangle with the way out from there, all round."""
    radius = min(radius, width / 2, height / 2)
    for probe in range(_PROBES):
        turn = 2 * math.pi * (probe + 0.5) / _PROBES
        way = QPointF(math.cos(turn), math.sin(turn))
        # Out from the middle to the straight edge, or on the round of the corner.
        reach = min(
            width / 2 / abs(way.x()) if way.x() else math.inf,
            height / 2 / abs(way.y()) if way.y() else math.inf,
        )
        place = way * reach
        centre = QPointF(
            math.copysign(max(0.0, width / 2 - radius), place.x()),
            math.copysign(max(0.0, height / 2 - radius), place.y()),
        )
        from_centre = place - centre
        in_corner = abs(place.x()) > abs(centre.x()) and abs(place.y()) > abs(centre.y())
        if in_corner and radius > 0:
            outward = from_centre / math.hypot(from_centre.x(), from_centre.y())
            place = centre + outward * radius
        elif abs(place.x()) >= width / 2 - 0.01:
            outward = QPointF(math.copysign(1, place.x()), 0)
        else:
            outward = QPointF(0, math.copysign(1, place.y()))
        yield place + QPointF(width / 2, height / 2), outward


def _at(frame: Frame, place: QPointF) -> float | None:
    """The luminance of a pixel; None beyond the screen."""
    x, y = int(place.x()), int(place.y())
    if not (0 <= y < frame.shape[0] and 0 <= x < frame.shape[1]):
        return None
    return _light(*(int(each) for each in frame[y, x]))


@cache
def _light(red: int, green: int, blue: int) -> float:
    return float(luminance(np.array([red, green, blue]) / 255))


def _apart(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _cut(box: QRectF, frame: Frame) -> tuple[slice, slice]:
    height, width = frame.shape[:2]
    return (
        slice(max(0, math.floor(box.top())), min(height, max(0, math.ceil(box.bottom())))),
        slice(max(0, math.floor(box.left())), min(width, max(0, math.ceil(box.right())))),
    )


def _spell(box: QRectF) -> str:
    return f"({box.x():.0f}, {box.y():.0f}, {box.width():.0f} x {box.height():.0f})"

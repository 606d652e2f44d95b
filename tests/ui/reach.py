"""Low reach, as a finger finds it: what answers, where it lies, how large it is on five panels."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.mounting import LANDSCAPE, PORTRAIT, TARGET_MM, Mounting, Stage
from kiosk.operator.gesture import corner_at
from kiosk.ui.layout import items, kind
from tests.ui.prober import probe

DIAGONALS = (24, 32, 43, 55, 65)  # inches
COARSE = 45  # stage pixels: 12 mm on the smallest of them; no target of 20 mm lies between
FINE = 18  # 5 mm


def out_of_reach(window: QQuickWindow, step: int) -> tuple[set[QQuickItem], list[str]]:
    """What answers a grid of taps, and what of it lies too high or is too small.

    Above the keys a coarse grid is enough: there nothing answers at all.
    """
    stage = stage_of(window)
    drawn = next(item for item in items(window) if kind(item) == "Stage")
    floor = round(window.property("touchFloor"))
    below = QRect(0, floor, window.width(), window.height() - floor)
    answering = {hit.item for hit in probe(window, step, below)}
    boxes = {item: box_of(drawn, item) for item in answering}
    boxes = {item: box for item, box in boxes.items() if not whole(item, box, stage)}
    found = [
        f"{kind(hit.item)} answers at {hit.place.toTuple()}"
        for hit in probe(window, COARSE, QRect(0, 0, window.width(), floor))
        # A question has gone by then: a touch above answers it, and the slide has more keys.
        if hit.place.y() < window.property("touchFloor")
        and corner_at(*hit.place.toTuple(), window.width(), window.height()) is None
    ]
    if floor < stage.band:
        found.append(f"fingers are let in from {floor} on")
    for inches in DIAGONALS:
        pixel_mm = Mounting(inches, 800).pixel_mm(stage)
        found += [
            f"{inches} inches: {kind(item)} {item.property('name')!r} is {box.toTuple()}"
            for item, box in boxes.items()
            if not fits(box, stage, pixel_mm)
        ]
    return set(boxes), found


def stage_of(window: QQuickWindow) -> Stage:
    return LANDSCAPE if window.width() > window.height() else PORTRAIT


def fits(box: QRectF, stage: Stage, pixel_mm: float) -> bool:
    """In its part of the stage, and a finger's breadth wide and high on the panel."""
    return (
        box.top() >= stage.band
        and box.bottom() <= stage.height
        and min(box.width(), box.height()) * pixel_mm >= TARGET_MM
    )


def box_of(drawn: QQuickItem, item: QQuickItem) -> QRectF:
    """Of an item, on the stage."""
    return item.mapRectToItem(drawn, item.boundingRect())


def whole(item: QQuickItem, box: QRectF, stage: Stage) -> bool:
    """What hears of every finger: stage and slide, its edges, and the field of swipes."""
    large = box.width() >= stage.width * 0.7 and box.height() >= stage.height * 0.7
    return large or min(box.width(), box.height()) == 8 or kind(item) == "SwipePlace"

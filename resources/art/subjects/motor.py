"""A traction motor, cut open: ribbed housing, laminated stator, hairpins, rotor with magnets."""

import math

import numpy as np
from scene import copy_of, group
from shapes import (
    CORNERS,
    FACING_X,
    PI,
    TAU,
    Point,
    arc,
    bolt,
    box,
    cylinder,
    extrude,
    polar,
    revolve,
    spline,
    torus,
    tube,
)
from studio import View, add_lamp

VIEW = View(elevation=20, size=(1920, 1440))

YAW = math.radians(-14)
AXLE = 1.32
"""Height of the shaft."""

# The housing is cut wider than the stator behind it, so that every layer shows.
HOUSING_CUT = (math.radians(192), math.radians(292))
STATOR_CUT = (math.radians(202), math.radians(282))

SLOTS = 36
SLOT_PITCH = TAU / SLOTS
SLOT_HALF_WIDTH = math.radians(2.35)
COIL_SPAN = 3
"""Slots from one leg of a hairpin to the other."""

LAYERS = (0.715, 0.768, 0.821, 0.874)
"""Radii of the four hairpin legs in a slot."""

POLES = 10


def build() -> None:
    with group("machine", (0, 0, AXLE), (0, PI / 2, YAW)):
        _housing()
        _stator()
        _rotor()
        _shaft()
    with group("mounting", (0, 0, AXLE), (0, 0, YAW)):
        _terminal_box()
        _cradle()
    # The cavity would swallow the studio's light.
    add_lamp("cavity", (2.7, -1.7, 2.5), (0.5, -0.1, 1.3), (0.9, 0.9), 55, (1, 0.93, 0.85))


def _housing() -> None:
    start, end = HOUSING_CUT[1], HOUSING_CUT[0] + TAU
    revolve(_housing_profile(), "clay", 128, start, end, sharp=28)
    rear_bell = [
        (0, -1.16),
        (0.30, -1.16),
        (0.34, -1.14),
        (0.36, -1.06),
        (0.92, -1.03),
        (1.12, -1.0),
        (1.19, -0.97),
        (1.19, -0.925),
        (0, -0.925),
    ]
    revolve(rear_bell, "graphite", 128, closed=False, sharp=30)
    margin = math.radians(14)
    for angle in np.linspace(start + margin, end - margin, 10):
        bolt((*polar(1.225, angle), 0.86), 0.048, 0.05, "steel")


def _housing_profile() -> list[Point]:
    """A flange in front, cooling ribs, and a rim behind."""
    inside, outside = 1.0, 1.13
    rib = (
        (0, 0.035),
        (0.012, 0.03),
        (0.075, 0.022),
        (0.085, 0.012),
        (0.085, -0.012),
        (0.075, -0.022),
        (0.012, -0.03),
        (0, -0.035),
    )
    profile = [(inside, -0.92), (inside, 0.86)]
    profile += [(1.30, 0.86), (1.32, 0.84), (1.32, 0.76), (1.30, 0.74)]
    profile += [(outside + 0.02, 0.74), (outside, 0.72)]
    for k in range(12):
        level = 0.62 - 0.118 * k
        profile += [(outside + out, level + up) for out, up in rib]
    return [*profile, (outside, -0.78), (outside + 0.06, -0.80), (outside + 0.06, -0.92)]


def _slots() -> list[float]:
    """Angles of the slots left in the cut stator, the last one first."""
    start, end = STATOR_CUT[1], STATOR_CUT[0] + TAU
    margin = math.radians(3)
    angles = [math.radians(5) + k * SLOT_PITCH for k in range(SLOTS)]
    angles = [angle if angle > start else angle + TAU for angle in angles]
    return sorted((a for a in angles if start + margin < a < end - margin), reverse=True)


def _stator() -> None:
    outline = _lamination(_slots())
    count, pitch = 24, 1.08 / 24
    first = extrude(
        outline,
        pitch * 0.84,
        "dark steel",
        edge=0.004,
        at=(0, 0, -0.54 + pitch / 2),
        sharp=30,
        segments=1,
    )
    for i in range(1, count):
        copy_of(first, at=(0, 0, -0.54 + pitch * (i + 0.5)))
    for angle in _slots():
        for radius in LAYERS:
            x, y = polar(radius, angle)
            tube([(x, y, -0.60), (x, y, 0.60)], 0.0235, "copper", segments=1)
    for side in (1, -1):
        _winding_head(side)


def _lamination(slots: list[float]) -> list[Point]:
    """Outline of one sheet: the outer rim forth, the teeth and slots back."""
    start, end = STATOR_CUT[1], STATOR_CUT[0] + TAU
    bore, bottom = 0.665, 0.915
    mouth, wide, narrow = (SLOT_HALF_WIDTH * part for part in (0.75, 1, 0.86))
    outline = arc(0.995, start, end, 90)
    tooth_begins = end
    for slot in slots:
        outline += arc(bore, tooth_begins, slot + mouth, 3)
        outline += [
            polar(bore + 0.03, slot + mouth),
            polar(bore + 0.04, slot + wide),
            polar(bottom, slot + narrow),
            polar(bottom, slot - narrow),
            polar(bore + 0.04, slot - wide),
            polar(bore + 0.03, slot - mouth),
        ]
        tooth_begins = slot - mouth
    return outline + arc(bore, tooth_begins, start, 3)


def _winding_head(side: int) -> None:
    """Hairpins from slot to slot, leaving one layer and entering the next."""
    last = STATOR_CUT[0] + TAU - math.radians(2)
    for slot in _slots():
        if slot + COIL_SPAN * SLOT_PITCH > last:
            continue
        for inner, outer in (LAYERS[:2], LAYERS[2:]):
            # Radius, angle in slot pitches from the first leg, height above the stator.
            course = (
                (inner, 0.0, 0.0),
                (inner, 0.0, 0.05),
                (inner, 0.12, 0.085),
                (inner, 1.30, 0.215),
                (inner, 1.44, 0.25),
                ((inner + outer) / 2, 1.5, 0.27),
                (outer, 1.56, 0.25),
                (outer, 1.70, 0.215),
                (outer, COIL_SPAN - 0.12, 0.085),
                (outer, COIL_SPAN, 0.05),
                (outer, COIL_SPAN, 0.0),
            )
            path = [
                (*polar(radius, slot + pitches * SLOT_PITCH), side * (0.56 + height))
                for radius, pitches, height in course
            ]
            tube(spline(path, 3), 0.0225, "copper", segments=2)


def _rotor() -> None:
    cylinder(0.575, 1.16, "graphite", steps=96)
    for pole in range(POLES):
        for row in range(3):
            _magnet(TAU * pole / POLES + math.radians(4) * row, -0.36 + 0.36 * row)
    cylinder(0.625, 0.07, "steel", (0, 0, 0.585), edge=0.012, bore=0.25, steps=128)
    for k in range(10):
        bolt((*polar(0.45, TAU * k / 10), 0.62), 0.035, 0.03, "dark steel")
    cylinder(0.33, 0.05, "graphite", (0, 0, 0.63), edge=0.012, bore=0.15, steps=96)
    torus(0.375, 0.018, "amber light", 16, 128, level=0.62)


def _magnet(angle: float, level: float) -> None:
    """One segment; its row is turned against the next one, as rotors are skewed."""
    half = TAU / POLES * 0.43
    outline = arc(0.56, angle - half, angle + half, 12) + arc(0.635, angle + half, angle - half, 12)
    extrude(outline, 0.345, "amber", edge=0.014, at=(0, 0, level), sharp=30)


def _shaft() -> None:
    profile = [
        (0, -1.3),
        (0.12, -1.3),
        (0.14, -1.28),
        (0.14, -0.9),
        (0.19, -0.9),
        (0.19, 0.72),
        (0.175, 0.74),
        (0.175, 0.98),
        (0.16, 1.0),
        (0.145, 1.0),
    ]
    revolve(profile, "steel", 96, closed=False, sharp=30)
    pitch = TAU / 24
    splines = []
    for k in range(24):
        splines += [polar(0.135, pitch * k), polar(0.135, pitch * (k + 0.3))]
        splines += [polar(0.155, pitch * (k + 0.5)), polar(0.155, pitch * (k + 0.8))]
    extrude(splines, 0.42, "steel", edge=0.008, at=(0, 0, 1.2), sharp=25)
    for outside, inside in ((0.30, 0.265), (0.225, 0.175)):
        cylinder(outside, 0.12, "steel", (0, 0, 0.80), edge=0.012, bore=inside, steps=96)
    ball = [(0, -0.04), *arc(0.04, -1.5, 1.5, 9), (0, 0.04)]
    for k in range(12):
        at = (*polar(0.245, TAU * k / 12), 0.80)
        revolve(ball, "dark steel", 20, closed=False, at=at, sharp=80)


def _terminal_box() -> None:
    box((0.78, 0.5, 0.30), "clay", (-0.30, 0.22, 1.24), 0.05)
    box((0.70, 0.42, 0.05), "graphite", (-0.30, 0.22, 1.405), 0.02)
    for x in (-0.6, 0.0):
        for y in (0.06, 0.38):
            bolt((x, y, 1.425), 0.026, 0.02, "steel")
    for y in (0.06, 0.22, 0.38):
        cylinder(0.075, 0.16, "graphite", (-0.74, y, 1.25), "X", 0.015)
        cylinder(0.058, 0.1, "steel", (-0.84, y, 1.25), "X", 0.012)
        cable = [
            (-0.86, y, 1.25),
            (-1.1, y, 1.24),
            (-1.38, y, 1.02),
            (-1.5, y - 0.02, 0.5),
            (-1.50, y, -0.3),
            (-1.46, y + 0.02, -0.9),
            (-1.44, y + 0.04, -1.28),
        ]
        tube(spline(cable, 12), 0.047, "amber wire")


def _cradle() -> None:
    saddle = arc(1.145, math.radians(222), math.radians(318), 24)
    saddle += [(0.98, -1.1), (0.98, -1.32), (-0.98, -1.32), (-0.98, -1.1)]
    for x in (0.66, -0.62):
        extrude(saddle, 0.16, "graphite", edge=0.02, at=(x, 0, 0), turn=FACING_X, sharp=30)
    box((1.9, 2.2, 0.07), "graphite", (0.02, 0, -AXLE), 0.03)
    for right, front in CORNERS:
        bolt((0.02 + 0.82 * right, 0.98 * front, -1.285), 0.05, 0.04, "steel")

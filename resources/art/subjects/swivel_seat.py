"""A swivel seat turned to the open door, on a piece of the car it belongs to."""

import math

import numpy as np
from scene import Vec, group
from shapes import (
    CORNERS,
    FACING_X,
    Point,
    arc,
    bolt,
    box,
    cylinder,
    extrude,
    filleted,
    loft,
    rounded,
    rounded_rectangle,
    torus,
    tube,
)
from studio import View

from subjects import seats

VIEW = View(azimuth=-50, elevation=20, fill=(0.86, 0.86), size=(1024, 1152))

CENTRE = (-0.02, 0.10)
"""Axis on which the seat turns; the door opening is towards -y."""


def build() -> None:
    _floor_pan()
    _sill()
    _pillar_foot()
    _turntable()
    with group("turned", (*CENTRE, 0.012), (0, 0, math.radians(-84))):
        with group("seat", (-0.01, 0, 0)):
            seats.build()
        lever = [(0.20, 0.16, 0.118), (0.36, 0.20, 0.118), (0.43, 0.20, 0.135)]
        tube(filleted(lever, 0.04), 0.010, "steel", segments=5)
        tube([(0.40, 0.20, 0.127), (0.46, 0.20, 0.145)], 0.016, "amber")
    _arrow()


def _floor_pan() -> None:
    corners = [(-0.62, -0.30), (0.66, -0.30), (0.66, 0.52), (-0.62, 0.52)]
    outline = rounded(corners, [0.03, 0.03, 0.12, 0.12], 8)
    extrude(outline, 0.05, "ground", edge=0.016, at=(0, 0, -0.005))
    for y in (-0.16, 0.42):
        box((1.16, 0.11, 0.16), "graphite", (0.02, y, -0.105))
    for k in range(9):
        rib = (0.03, -0.20 + 0.078 * k, 0.021)
        box((1.08, 0.012, 0.008), "graphite", rib, 0.003, segments=2)


def _sill() -> None:
    """A pressed box section, cut at both ends, with step plate and door seal."""
    section = _sill_section()
    extrude(section, 1.42, "clay", (), 0.012, (0.01, 0, -0.02), FACING_X, sharp=40)
    inside = [((y + 0.385) * 0.90 - 0.385, (z + 0.01) * 0.90 - 0.01) for y, z in section]
    for x in (-0.705, 0.725):
        extrude(inside, 0.012, "graphite", (), 0.002, (x, 0, -0.02), FACING_X, sharp=40)
    box((1.18, 0.075, 0.012), "graphite", (0.05, -0.375, 0.119), 0.005)
    box((0.84, 0.010, 0.006), "amber light", (0.05, -0.375, 0.127), 0.002)
    tube([(-0.60, -0.318, 0.098), (0.66, -0.318, 0.098)], 0.012, "rubber", segments=4)


def _sill_section() -> list[Point]:
    corners = [
        (-0.30, -0.17),
        (-0.44, -0.17),
        (-0.475, -0.10),
        (-0.47, 0.05),
        (-0.445, 0.115),
        (-0.40, 0.135),
        (-0.335, 0.135),
        (-0.31, 0.10),
        (-0.295, 0.03),
    ]
    return rounded(corners, [0.02, 0.05, 0.05, 0.06, 0.04, 0.03, 0.02, 0.03, 0.02], 8)


def _pillar_foot() -> None:
    """The foot of the centre pillar, leaning back, with the striker of the lock."""
    sections = []
    for z in np.linspace(0.05, 0.74, 16):
        flare = math.exp(-(z - 0.05) / 0.10)
        width, depth = 0.17 + 0.17 * flare, 0.115 + 0.03 * flare
        sections.append(_pillar_section(z, width, depth, -0.50 - 0.10 * (z - 0.05)))
    loft(sections, "clay", sharp=50)
    cut = _pillar_section(0.742, 0.165, 0.108, -0.569)
    loft([cut, [(x, y, z + 0.006) for x, y, z in cut]], "graphite")
    box((0.030, 0.02, 0.11), "steel", (-0.475, -0.452, 0.46), 0.006)
    box((0.012, 0.03, 0.05), "dark steel", (-0.462, -0.462, 0.46), 0.004)


def _pillar_section(z: float, width: float, depth: float, x: float) -> list[Vec]:
    lean = 0.03 * max(0, z - 0.1)
    outline = rounded_rectangle(width, depth, min(width, depth) * 0.32)
    return [(x + px, -0.385 + py + lean, z) for px, py in outline]


def _turntable() -> None:
    x, y = CENTRE
    box((0.66, 0.56, 0.030), "graphite", (x, y, 0.035), 0.014)
    for right, back in CORNERS:
        bolt((x + 0.28 * right, y + 0.23 * back, 0.050), 0.018, 0.014, "steel")
    cylinder(0.275, 0.040, "dark steel", (x, y, 0.068), steps=128)
    cylinder(0.262, 0.022, "steel", (x, y, 0.094), edge=0.005, steps=128)
    torus(0.268, 0.006, "amber light", steps=128, at=(x, y, 0.091))
    cylinder(0.285, 0.024, "graphite", (x, y, 0.114), edge=0.008, steps=128)


def _arrow() -> None:
    """On the floor: the way the seat turns."""
    x, y = CENTRE
    end, level = math.radians(-14), 0.030
    course = [(x + px, y + py) for px, py in arc(0.47, math.radians(52), end, 48)]
    tube([(*point, level) for point in course], 0.009, "amber light", segments=4)
    tip = np.array(course[-1])
    onwards = np.array([math.sin(end), -math.cos(end)])
    outwards = np.array([onwards[1], -onwards[0]])
    corners = [tip + onwards * 0.085, tip + outwards * 0.045, tip - outwards * 0.045]
    head = rounded(corners, 0.010, 5)
    extrude(head, 0.018, "amber light", (), 0.004, (0, 0, level), sharp=40)

"""An exhaust line from the manifold to the tail pipes, its catalytic converter cut open."""

import math

import numpy as np
from mathutils import Vector
from scene import Vec, group
from shapes import (
    FACING_X,
    PI,
    SIDES,
    TAU,
    bolt,
    box,
    circle,
    cylinder,
    extrude,
    filleted,
    loft,
    polar,
    rectangle,
    revolve,
    rounded,
    spline,
    torus,
    tube,
)
from studio import View

VIEW = View(azimuth=-46, elevation=26, light=0.93)

AXIS = 0.46
"""Height of the pipe."""

PIPE = 0.108
MANIFOLD_X = -2.36
PORTS = (-0.45, -0.15, 0.15, 0.45)
CONVERTER_X = -0.72
CONVERTER_RADIUS = 0.255
CONVERTER_HALF_LENGTH = 0.50
MUFFLER_START, MUFFLER_END = 1.30, 2.46
MUFFLER_Y = -0.05
MUFFLER_HALF = (0.50, 0.27)


def build() -> None:
    # Shorter than life along the pipe: the parts stay large in the picture.
    with group("exhaust", scale=(0.86, 1, 1)):
        _manifold()
        _converter()
        for x in (-1.30, -0.15):
            _probe(x)
        _bellows()
        _middle_pipe()
        _muffler()
        for side in SIDES:
            _tail_pipe(MUFFLER_Y + side * 0.20)
        _stands()


def _weld(at: Vec, radius: float, direction: Vec = (1, 0, 0), bead: float = 0.012) -> None:
    turn = Vector(direction).to_track_quat("Z", "Y").to_euler()
    torus(radius, bead, "steel", 10, 48, at, turn=turn)


def _manifold() -> None:
    tilt = math.radians(-62)
    flange = rounded(rectangle(1.24, 0.26), 0.10, 8)
    ports = [circle(0.085, 32, y) for y in PORTS]
    with group("flange", (MANIFOLD_X, 0, 1.02), (0, tilt, 0)):
        extrude(flange, 0.06, "graphite", ports, 0.012, (0, 0, 0), (0, 0, PI / 2))
        for x, y in ((0, -0.56), (0.085, -0.30), (-0.085, 0), (0.085, 0.30), (0, 0.56)):
            bolt((x, y, 0.03), 0.03, 0.03, "steel")
    away = -Vector((math.sin(tilt), 0, math.cos(tilt)))
    # The inner pair of runners ends above the outer pair.
    ends = ((-0.055, -0.055), (0.055, 0.055), (-0.055, 0.055), (0.055, -0.055))
    for port, (side, height) in zip(PORTS, ends, strict=True):
        _runner(port, Vector((-1.62, side, AXIS + 0.06 + height)), away)
    collector = [
        (0.0, -0.10),
        (0.15, -0.10),
        (0.165, -0.08),
        (0.165, 0.02),
        (0.125, 0.20),
        (0.115, 0.26),
        (0, 0.26),
    ]
    at = (-1.60, 0, AXIS + 0.05)
    revolve(collector, "clay", 64, closed=False, axis="X", at=at, sharp=30)
    tube(spline([(-1.40, 0, AXIS + 0.05), (-1.22, 0, AXIS + 0.03)], 8), PIPE, "steel", segments=8)


def _runner(port: float, end: Vector, away: Vector) -> None:
    start = Vector((MANIFOLD_X, port, 1.02))
    course = [
        start - away * 0.02,
        start + away * 0.16,
        start + away * 0.34 + Vector((0.05, -port * 0.10, -0.06)),
        end + Vector((-0.34, (port - end.y) * 0.30, 0.10)),
        end + Vector((-0.12, 0, 0.015)),
        end + Vector((0.04, 0, 0)),
    ]
    tube(spline(course), 0.078, "clay", segments=8)
    _weld(start + away * 0.035, 0.082, -away)


def _converter() -> None:
    half, radius, wall = CONVERTER_HALF_LENGTH, CONVERTER_RADIUS, 0.022
    profile = [
        (PIPE, -half),
        (0.115, -half),
        (0.135, 0.02 - half),
        (0.235, 0.17 - half),
        (radius, 0.22 - half),
        (radius, half - 0.22),
        (0.235, half - 0.17),
        (0.135, half - 0.02),
        (0.115, half),
        (PIPE, half),
        (0.128, half - 0.04),
        (0.222, half - 0.19),
        (radius - wall, half - 0.24),
        (radius - wall, 0.24 - half),
        (0.222, 0.19 - half),
        (0.128, 0.04 - half),
    ]
    start, end = math.radians(312), math.radians(205) + TAU
    centre = (CONVERTER_X, 0, AXIS)
    revolve(profile, "clay", 96, start, end, axis="X", at=centre, sharp=25)
    _catalyst()
    outlet = CONVERTER_X + half
    tube([(outlet - 0.02, 0, AXIS), (outlet + 0.14, 0, AXIS)], PIPE, "steel", segments=8)
    _weld((outlet, 0, AXIS), 0.112)
    _weld((CONVERTER_X - half, 0, AXIS), 0.112)


def _catalyst() -> None:
    """An amber brick in a mesh of steel: drawn as single cells it would be noise."""
    radius, wire, half = CONVERTER_RADIUS - 0.035, 0.0042, 0.245
    cylinder(radius, 0.50, "amber deep", (CONVERTER_X, 0, AXIS), "X", 0.012, steps=96)
    for k in range(36):
        y, z = polar(radius, TAU * k / 36)
        wall = [(CONVERTER_X - half, y, AXIS + z), (CONVERTER_X + half, y, AXIS + z)]
        tube(wall, wire, "dark steel", segments=2)
    for x in np.linspace(-half, half, 13):
        torus(radius, wire, "dark steel", 8, 96, (CONVERTER_X + x, 0, AXIS), "X")


def _probe(x: float) -> None:
    """An oxygen probe; its lead runs to a plug clipped on a post behind the pipe."""
    cylinder(0.05, 0.05, "steel", (x, 0, AXIS + 0.145))
    cylinder(0.043, 0.07, "dark steel", (x, 0, AXIS + 0.20), edge=0.008, steps=6)
    cylinder(0.03, 0.10, "steel", (x, 0, AXIS + 0.27))
    cylinder(0.024, 0.06, "graphite", (x, 0, AXIS + 0.33))
    plug_x, plug_y, plug_z = x + 0.34, 0.46, AXIS + 0.16
    lead = [
        (x, 0, AXIS + 0.31),
        (x + 0.01, 0.01, AXIS + 0.42),
        (x + 0.08, 0.09, AXIS + 0.53),
        (x + 0.22, 0.27, AXIS + 0.54),
        (plug_x - 0.02, plug_y - 0.06, AXIS + 0.45),
        (plug_x, plug_y, AXIS + 0.34),
        (plug_x, plug_y, plug_z + 0.10),
    ]
    tube(spline(lead), 0.016, "amber wire", segments=5)
    box((0.075, 0.075, 0.17), "graphite", (plug_x, plug_y, plug_z + 0.03), 0.018)
    box((0.082, 0.03, 0.05), "clay", (plug_x, plug_y, plug_z + 0.06), 0.008)
    cylinder(0.026, 0.04, "rubber", (plug_x, plug_y, plug_z + 0.13), edge=0.008)
    box((0.05, 0.035, plug_z), "graphite", (plug_x, plug_y, plug_z / 2), 0.010)
    box((0.16, 0.16, 0.03), "graphite", (plug_x, plug_y, 0.015), 0.012)


def _bellows() -> None:
    start = -0.05
    fold = ((0.122, -0.012), (0.150, -0.006), (0.152, 0), (0.150, 0.006), (0.122, 0.012))
    profile = [(0.09, start - 0.02), (0.125, start - 0.02), (0.125, start + 0.05)]
    for k in range(8):
        profile += [(radius, start + 0.07 + k * 0.036 + along) for radius, along in fold]
    profile += [(0.125, start + 0.36), (0.125, start + 0.43), (0.09, start + 0.43)]
    revolve(profile, "dark steel", 64, axis="X", at=(0, 0, AXIS), sharp=40)


def _middle_pipe() -> None:
    course = [
        (0.34, 0, AXIS),
        (0.58, 0, AXIS),
        (0.76, 0, AXIS + 0.16),
        (0.94, -0.06, AXIS + 0.16),
        (1.12, -0.10, AXIS),
        (1.32, -0.10, AXIS),
    ]
    tube(filleted(course, 0.16, 10), PIPE, "steel", segments=8)
    flange = rounded(rectangle(0.44, 0.14), 0.065, 8)
    for x in (0.44, 0.50):
        extrude(flange, 0.03, "graphite", (), 0.008, (x, 0, AXIS), FACING_X)
    for side in SIDES:
        bolt((0.51, side * 0.165, AXIS), 0.028, 0.03, "steel", "X")


def _muffler() -> None:
    """An oval can: seams rolled at both ends, four ribs between."""
    end = ((0, 0.72), (0.008, 0.78), (0.03, 0.90), (0.055, 0.965), (0.06, 1.045), (0.075, 1.06))
    end = (*end, (0.095, 1.045))
    rib = ((-0.05, 1.0), (-0.035, 1.012), (-0.02, 1.028), (0.02, 1.028), (0.035, 1.012))
    rib = (*rib, (0.05, 1.0))
    stations = [(MUFFLER_START + x, size) for x, size in (*end, (0.10, 1.0))]
    for k in range(4):
        stations += [(MUFFLER_START + 0.24 + k * 0.225 + x, size) for x, size in rib]
    stations += [(MUFFLER_END - x, size) for x, size in reversed((*end, (0.10, 1.0)))]
    loft([_oval(x, size) for x, size in stations], "clay", sharp=50)
    _weld((MUFFLER_START, -0.10, AXIS), 0.112, bead=0.016)


def _oval(x: float, size: float) -> list[Vec]:
    """A superellipse: fuller at the corners than an ellipse."""
    section = []
    for t in np.linspace(0, TAU, 96, endpoint=False):
        across = math.copysign(abs(math.cos(t)) ** 0.75, math.cos(t))
        up = math.copysign(abs(math.sin(t)) ** 0.85, math.sin(t))
        y = MUFFLER_Y + size * MUFFLER_HALF[0] * across
        section.append((x, y, AXIS + size * MUFFLER_HALF[1] * up))
    return section


def _tail_pipe(y: float) -> None:
    end = (MUFFLER_END, y, AXIS)
    straight = [(MUFFLER_END - 0.02, y, AXIS), (MUFFLER_END + 0.14, y, AXIS)]
    tube(straight, 0.085, "steel", segments=8)
    tip = [
        (0.085, 0.10),
        (0.118, 0.13),
        (0.125, 0.16),
        (0.125, 0.40),
        (0.118, 0.415),
        (0.108, 0.40),
        (0.108, 0.16),
        (0.08, 0.14),
    ]
    revolve(tip, "steel", 64, axis="X", at=end, sharp=35)
    lining = [(0.100, 0.20), (0.107, 0.20), (0.107, 0.36), (0.100, 0.36)]
    revolve(lining, "graphite", 64, axis="X", at=end, sharp=40)
    cylinder(0.10, 0.01, "rubber", (MUFFLER_END + 0.2, y, AXIS), "X", 0.002)


def _stands() -> None:
    for x, y, width, height in (
        (CONVERTER_X, 0, 0.30, AXIS - CONVERTER_RADIUS + 0.02),
        (1.88, MUFFLER_Y, 0.52, AXIS - MUFFLER_HALF[1] + 0.02),
        (0.66, 0, 0.2, AXIS - 0.06),
        (-1.62, 0, 0.2, AXIS - 0.165 + 0.02),
    ):
        box((0.12, width, 0.04), "graphite", (x, y, 0.02), 0.015)
        box((0.06, width * 0.5, height), "graphite", (x, y, height / 2), 0.012)

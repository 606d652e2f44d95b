"""A press with its dies around an amber panel, and the robot that unloads it."""

import math

from models.robot import robot, suction_gripper
from scene import group
from shapes import (
    CORNERS,
    SIDES,
    Point,
    bevel,
    bolt,
    box,
    cylinder,
    extrude,
    from_polygons,
    loft,
    rounded_rectangle,
    torus,
)
from studio import View

VIEW = View(elevation=18, size=(1280, 1280))

WIDTH, DEPTH = 2.0, 1.25
FRONT = -DEPTH / 2
DRIVE = (0.42, 0.05)
"""Where the flywheel stands on the crown."""


def build() -> None:
    press()
    robot((2.95, -0.55, 0), math.radians(172), (-12, 98, 94), 1.42, suction_gripper)


def press() -> None:
    _bed()
    _columns()
    _crown()
    _drive()
    _slide_and_upper_die()
    _lower_die()
    _panel()
    _operator_desk()


def _bed() -> None:
    box((WIDTH + 0.30, DEPTH + 0.20, 0.20), "graphite", (0, 0, 0.10), 0.04)
    box((WIDTH, DEPTH, 0.42), "clay", (0, 0, 0.40), 0.05, segments=5)
    box((WIDTH - 0.2, 0.02, 0.22), "graphite", (0, FRONT - 0.002, 0.40), 0.008)
    box((WIDTH * 0.92, DEPTH * 0.92, 0.09), "steel", (0, 0, 0.655), 0.015)
    for k in range(6):
        slot = (0, -0.46 + 0.184 * k, 0.699)
        box((WIDTH * 0.9, 0.028, 0.012), "graphite", slot, 0.003, segments=1)


def _columns() -> None:
    for right, back in CORNERS:
        x, y = right * (WIDTH / 2 - 0.16), back * (DEPTH / 2 - 0.14)
        box((0.30, 0.26, 1.95), "clay", (x, y, 1.58), 0.035, segments=5)
        cylinder(0.060, 0.10, "steel", (x, y, 3.36), edge=0.02)
        cylinder(0.10, 0.09, "graphite", (x, y, 3.31), edge=0.02, steps=6)
    box((0.10, DEPTH - 0.4, 1.5), "graphite", (-(WIDTH / 2 - 0.10), 0, 1.55), 0.02)
    for right in SIDES:
        light_curtain = (right * (WIDTH / 2 - 0.16), FRONT - 0.015, 1.62)
        box((0.035, 0.03, 1.45), "amber light", light_curtain, 0.012)


def _crown() -> None:
    box((WIDTH + 0.06, DEPTH + 0.04, 0.62), "clay", (0, 0, 2.92), 0.07, segments=6)
    box((WIDTH - 0.5, 0.03, 0.34), "graphite", (0, FRONT - 0.02, 2.93), 0.012)
    for k in range(8):
        box((0.10, 0.02, 0.26), "clay", (-0.62 + 0.177 * k, FRONT - 0.035, 2.93), 0.008)
    box((WIDTH - 0.1, DEPTH - 0.12, 0.06), "graphite", (0, 0, 3.255), 0.02)


def _drive() -> None:
    wheel = (*DRIVE, 3.62)
    cylinder(0.34, 0.20, "clay", wheel, "Y", 0.03)
    cylinder(0.27, 0.21, "graphite", wheel, "Y", 0.01, bore=0.13)
    cylinder(0.09, 0.26, "steel", wheel, "Y", 0.02)
    torus(0.305, 0.010, "amber light", at=(DRIVE[0], -0.05, 3.62), axis="Y")
    box((0.30, 0.36, 0.34), "clay", (*DRIVE, 3.42), 0.04)
    cylinder(0.16, 0.50, "clay", (-0.40, 0.05, 3.50), "X", 0.03)
    for k in range(9):
        cylinder(0.172, 0.02, "clay", (-0.58 + 0.045 * k, 0.05, 3.50), "X", 0.006)
    box((0.30, 0.22, 0.12), "graphite", (-0.40, 0.05, 3.33), 0.02)


def _slide_and_upper_die() -> None:
    box((WIDTH - 0.66, DEPTH - 0.16, 0.46), "clay", (0, 0, 2.14), 0.04, segments=5)
    box((WIDTH - 0.9, 0.02, 0.20), "graphite", (0, FRONT + 0.075, 2.16), 0.008)
    for x in (-0.42, 0.42):
        cylinder(0.11, 0.34, "steel", (x, 0, 2.52))
    box((1.22, 0.86, 0.09), "steel", (0, 0, 1.865), 0.012)
    box((1.10, 0.76, 0.20), "graphite", (0, 0, 1.73), 0.025)
    outline = rounded_rectangle(0.92, 0.58, 0.16, 8)
    levels = ((1.64, 1.0), (1.60, 0.98), (1.555, 0.86), (1.54, 0.80))
    punch = [[(x * scale, y * scale, z) for x, y in outline] for z, scale in levels]
    loft(punch, "steel", sharp=30)


def _lower_die() -> None:
    box((1.32, 0.94, 0.09), "steel", (0, 0, 0.745), 0.012)
    box((1.20, 0.84, 0.22), "graphite", (0, 0, 0.895), 0.025)
    cavity = [rounded_rectangle(0.84, 0.50, 0.12, 8)]
    ring = rounded_rectangle(1.04, 0.70, 0.18, 8)
    extrude(ring, 0.06, "steel", cavity, edge=0.012, at=(0, 0, 1.03))
    for right, back in CORNERS:
        x, y = right * 0.56, back * 0.38
        cylinder(0.04, 0.52, "steel", (x, y, 1.20), edge=0.012)
        cylinder(0.062, 0.10, "gold", (x, y, 1.04), edge=0.012)
        cylinder(0.062, 0.14, "gold", (x, y, 1.60), edge=0.012)
        bolt((right * 0.62, back * 0.30, 0.79), 0.03, 0.03, "steel")


def _panel() -> None:
    """The pressed part between the dies: a sheet with a drawn basin."""
    columns, rows = 64, 44
    vertices = []
    for j in range(rows + 1):
        for i in range(columns + 1):
            point = (-0.56 + 1.12 * i / columns, -0.38 + 0.76 * j / rows)
            vertices.append((*point, _drawn_depth(point)))
    stride = columns + 1
    faces = [
        (j * stride + i, j * stride + i + 1, (j + 1) * stride + i + 1, (j + 1) * stride + i)
        for j in range(rows)
        for i in range(columns)
    ]
    sheet = from_polygons("panel", vertices, faces, "amber", 180, at=(0, 0, 1.27))
    sheet.modifiers.new("thickness", "SOLIDIFY").thickness = 0.022
    bevel(sheet, 0.008, 2)


def _drawn_depth(point: Point) -> float:
    beyond = math.hypot(max(abs(point[0]) - 0.28, 0), max(abs(point[1]) - 0.12, 0))
    t = min(1, beyond / 0.16)
    return -0.10 * (1 - t**2 * (3 - 2 * t))


def _operator_desk() -> None:
    tilt = (math.radians(-15), 0, 0)
    with group("operator desk", (-1.22, -0.78, 0), (0, 0, math.radians(20))):
        cylinder(0.16, 0.04, "graphite", (0, 0, 0.02), edge=0.012)
        cylinder(0.032, 0.95, "steel", (0, 0, 0.50), edge=0.005)
        box((0.36, 0.08, 0.28), "clay", (0, 0, 1.08), 0.025, turn=tilt)
        box((0.28, 0.01, 0.18), "amber light", (0, -0.046, 1.09), 0.004, turn=tilt)

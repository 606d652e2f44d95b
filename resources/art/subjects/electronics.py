"""An electronic control unit without its lid: cast housing, board, connectors, traces of amber.

The layout looks right to an engineer's eye, but the traces are decoration and not a circuit.
"""

import itertools
import math
import random
from collections.abc import Sequence

import numpy as np
from scene import group
from shapes import (
    CORNERS,
    FACING_Y,
    PI,
    SIDES,
    TAU,
    Point,
    bolt,
    box,
    circle,
    cylinder,
    extrude,
    filleted,
    polar,
    rectangle,
    revolve,
    rounded,
    rounded_rectangle,
    tube,
)
from studio import View

VIEW = View(azimuth=-62, elevation=36, size=(1600, 1200))

HOUSING = (1.90, 1.40)
BOARD = (1.72, 1.22)
TOP = 0.22
"""Height of the board's upper face."""

CONTROLLER = (0.02, 0.06)
TRACE = 0.0055
"""Radius of a trace."""


def build() -> None:
    _housing()
    _board()
    _connector(-0.43, 0.72, 3, 11)
    _connector(0.43, 0.60, 3, 9)
    _controller()
    _packages()
    _power_stage()
    _passives()
    _traces()
    _vias()


def _housing() -> None:
    width, depth = HOUSING
    floor = rounded_rectangle(width, depth, 0.12, 8)
    inside = rounded_rectangle(width - 0.11, depth - 0.11, 0.08, 8)
    extrude(floor, 0.07, "clay", edge=0.02, at=(0, 0, 0.055))
    extrude(floor, 0.24, "clay", [inside], 0.016, (0, 0, 0.165))
    for side in SIDES:
        for y in (-0.52, 0.52):
            _ear(side, y)
        for k in range(9):
            fin = (side * (width / 2 + 0.012), -0.34 + 0.085 * k, 0.15)
            box((0.06, 0.028, 0.17), "clay", fin, 0.011)
    for right, back in CORNERS:
        x, y = right * (width / 2 - 0.085), back * (depth / 2 - 0.085)
        cylinder(0.075, 0.235, "clay", (x, y, 0.165), edge=0.016)
        bolt((x, y, 0.283), 0.042, 0.035, "steel")
    gasket = rounded_rectangle(width - 0.055, depth - 0.055, 0.1, 8)
    _wire([(x, y, 0.286) for x, y in gasket], 0.010, "amber wire", 3)


def _wire(points: Sequence[Sequence[float]], radius: float, substance: str, segments: int) -> None:
    tube(points, radius, substance, closed=True, segments=segments)


def _ear(side: int, y: float) -> None:
    x = side * (HOUSING[0] / 2 + 0.05)
    outline = rounded(
        [(-0.1, -0.11), (0.14, -0.11), (0.14, 0.11), (-0.1, 0.11)], [0.01, 0.10, 0.10, 0.01], 8
    )
    turn = (0, 0, 0 if side > 0 else PI)
    extrude(outline, 0.05, "clay", [circle(0.045, 24, 0.045)], 0.012, (x, y, 0.045), turn)
    cylinder(0.062, 0.052, "steel", (x + side * 0.045, y, 0.047), edge=0.008, bore=0.045)


def _board() -> None:
    outline = rounded(rectangle(*BOARD), 0.06)
    extrude(outline, 0.04, "circuit board", edge=0.006, at=(0, 0, TOP - 0.02))
    for right, back in CORNERS:
        at = (right * 0.72, back * 0.50, TOP)
        cylinder(0.05, 0.012, "gold", at, edge=0.004, bore=0.022)


def _connector(x: float, width: float, rows: int, columns: int) -> None:
    """A shroud with pins, opening through the front wall."""
    height = 0.30
    with group("connector", (x, -0.68, TOP), FACING_Y):
        opening = [rounded_rectangle(width - 0.05, height - 0.05, 0.03)]
        shroud = rounded_rectangle(width, height, 0.045)
        extrude(shroud, 0.36, "graphite", opening, 0.008, (0, 0, 0))
        box((width - 0.04, height - 0.04, 0.04), "graphite", (0, 0, 0.03), 0.005)
        for column in range(columns):
            for row in range(rows):
                across = (column - (columns - 1) / 2) * (width - 0.13) / (columns - 1)
                pin = (across, (row - (rows - 1) / 2) * 0.075, 0.06)
                box((0.020, 0.020, 0.15), "gold", pin, 0.005, segments=2)
        box((width * 0.30, 0.035, 0.20), "graphite", (0, height / 2 + 0.012, 0.02), 0.01)
        box((width * 0.16, 0.03, 0.05), "amber", (0, height / 2 + 0.035, 0.10), 0.008)
        collar = rounded_rectangle(width + 0.07, height + 0.07, 0.06)
        neck = [rounded_rectangle(width - 0.02, height - 0.02, 0.04)]
        extrude(collar, 0.045, "graphite", neck, 0.01, (0, 0, 0.045))


def _controller() -> None:
    x, y = CONTROLLER
    _quad_flat_package(x, y, 0.40, 18, 0.055)
    lid = rounded_rectangle(0.25, 0.25, 0.03)
    extrude(lid, 0.024, "amber", edge=0.006, at=(x, y, TOP + 0.072))
    frame = rounded_rectangle(0.30, 0.30, 0.04, 5, x, y)
    _wire([(*point, TOP + 0.072) for point in frame], 0.0045, "amber light", 2)
    silkscreen = rounded_rectangle(0.56, 0.56, 0.03, 4, x, y)
    _wire([(*point, TOP + 0.001) for point in silkscreen], 0.0025, "clay shade", 1)


def _quad_flat_package(x: float, y: float, side: float, pins: int, height: float) -> None:
    """A square package with gull-wing leads on four sides."""
    box((side, side, height), "graphite", (x, y, TOP + height / 2 + 0.012), 0.008)
    pitch = side * 0.88 / pins
    for quarter in range(4):
        cos, sin = math.cos(quarter * PI / 2), math.sin(quarter * PI / 2)
        for k in range(pins):
            along = -side * 0.44 + pitch * (k + 0.5)
            lead = (
                (side / 2 - 0.01, TOP + height * 0.6),
                (side / 2 + 0.018, TOP + height * 0.6),
                (side / 2 + 0.03, TOP + 0.008),
                (side / 2 + 0.05, TOP + 0.006),
            )
            path = [
                (x + out * cos - along * sin, y + out * sin + along * cos, z) for out, z in lead
            ]
            tube(path, pitch * 0.26, "steel", segments=1)


def _packages() -> None:
    _quad_flat_package(-0.50, 0.26, 0.22, 10, 0.04)
    _quad_flat_package(0.47, 0.30, 0.20, 9, 0.04)
    for x, y, width, depth, pins in (
        (-0.50, -0.06, 0.20, 0.12, 6),
        (-0.50, -0.26, 0.20, 0.12, 6),
        (0.30, -0.30, 0.16, 0.10, 4),
        (0.02, -0.31, 0.18, 0.11, 5),
        (0.05, 0.46, 0.22, 0.12, 8),
    ):
        with group("small outline package", (x, y, TOP)):
            _small_outline_package(width, depth, pins)
    box((0.13, 0.06, 0.04), "steel", (-0.22, 0.36, TOP + 0.02), 0.018)  # the crystal


def _small_outline_package(width: float, depth: float, pins: int) -> None:
    box((width, depth, 0.04), "graphite", (0, 0, 0.03), 0.007)
    for side in SIDES:
        for k in range(pins):
            x = -width * 0.44 + width * 0.88 * (k + 0.5) / pins
            size = (width * 0.5 / pins, 0.035, 0.012)
            at = (x, side * (depth / 2 + 0.014), 0.010)
            box(size, "steel", at, 0.003, segments=1)
    dot = (-width * 0.38, -depth * 0.3, 0.051)
    cylinder(0.008, 0.004, "clay shade", dot, edge=0.001, steps=16)


def _power_stage() -> None:
    for x, y, radius, height in (
        (0.70, 0.02, 0.085, 0.22),
        (0.70, -0.19, 0.085, 0.22),
        (0.70, 0.22, 0.07, 0.17),
    ):
        _capacitor(x, y, radius, height)
    for x, y in ((0.46, 0.06), (0.46, -0.13)):
        box((0.16, 0.16, 0.10), "graphite", (x, y, TOP + 0.05), 0.025)
        box((0.165, 0.05, 0.02), "gold", (x, y, TOP + 0.012), 0.005)
    _toroid()
    for k in range(1, 5):
        _transistor(-0.745, 0.02 + 0.125 * k)


def _capacitor(x: float, y: float, radius: float, height: float) -> None:
    cylinder(radius * 1.08, 0.02, "graphite", (x, y, TOP + 0.01), edge=0.006)
    cylinder(radius, height, "clay", (x, y, TOP + height / 2 + 0.01), edge=0.014)
    cylinder(radius * 0.86, 0.006, "steel", (x, y, TOP + height + 0.010), edge=0.003)
    for angle in (0, PI / 3, -PI / 3):
        vent = (x, y, TOP + height + 0.011)
        size = (radius * 1.2, 0.006, 0.006)
        box(size, "dark steel", vent, 0.001, turn=(0, 0, angle), segments=1)


def _toroid() -> None:
    radius, core = 0.085, 0.034
    turns, steps = 22, 12
    with group("toroid", (-0.72, -0.18, TOP + 0.085)):
        # The core is slimmer than the wire's course around it.
        profile = [
            (radius + core * 0.8 * math.cos(t), core * math.sin(t))
            for t in np.linspace(0, TAU, 16, endpoint=False)
        ]
        revolve(profile, "graphite", 48, sharp=80)
        winding = []
        for k in range(turns * steps + 1):
            around, across = TAU * 0.9 * k / (turns * steps), TAU * k / steps
            x, y = polar(radius + (core + 0.010) * math.cos(across), around)
            winding.append((x, y, (core + 0.016) * math.sin(across)))
        tube(winding, 0.0085, "copper", segments=3)


def _transistor(x: float, y: float) -> None:
    box((0.13, 0.09, 0.035), "graphite", (x, y, TOP + 0.02), 0.006)
    box((0.035, 0.07, 0.012), "steel", (x - 0.075, y, TOP + 0.008), 0.003)
    for offset in (-0.03, 0, 0.03):
        lead = (x + 0.075, y + offset, TOP + 0.007)
        box((0.03, 0.014, 0.010), "steel", lead, 0.002, segments=1)


def _passives() -> None:
    """Rows of chip resistors (graphite) and capacitors (ceramic)."""
    for k in range(7):
        _chip(-0.27, -0.12 + 0.055 * k, 0, k % 3 > 0)
        _chip(0.30, -0.08 + 0.055 * k, 0, k % 2 == 0)
    for k in range(9):
        _chip(-0.18 + 0.05 * k, 0.335 if k > 1 else 0.30, PI / 2, k % 2 > 0)
    for k in range(6):
        _chip(0.38 + 0.05 * k, 0.47, PI / 2, True)
        _chip(-0.62 + 0.05 * k, 0.47, PI / 2, k % 2 > 0)
    for k in range(10):
        _chip(-0.80 + 0.05 * k, -0.38, PI / 2, k % 3 > 0)


def _chip(x: float, y: float, yaw: float, ceramic: bool) -> None:
    body = "ceramic" if ceramic else "graphite"
    with group("chip", (x, y, TOP), (0, 0, yaw)):
        box((0.030, 0.022, 0.018), body, (0, 0, 0.011), 0.003, segments=1)
        for side in SIDES:
            cap = (side * 0.017, 0, 0.011)
            box((0.011, 0.0235, 0.019), "steel", cap, 0.003, segments=1)


def _traces() -> None:
    thin = TRACE * 0.9
    live = "amber light"
    out_left = [(-0.02, -0.20), (-0.02, -0.215), (-0.20, -0.395), (-0.36, -0.40), (-0.43, -0.47)]
    _bus(out_left, 1, 0.02)
    _bus([(-0.10, -0.19), (-0.10, -0.25), (-0.28, -0.43), (-0.28, -0.52)], 6, 0.020)
    _bus([(0.13, -0.19), (0.13, -0.235), (0.33, -0.435), (0.33, -0.52)], 6, 0.020)
    to_left = [(-0.23, 0.10), (-0.30, 0.10), (-0.36, 0.16), (-0.36, 0.26), (-0.37, 0.27)]
    _bus(to_left, 5, 0.018, live, thin)
    _bus([(0.27, 0.12), (0.33, 0.12), (0.40, 0.19), (0.40, 0.20)], 4, 0.018, live, thin)
    _bus([(0.02, 0.31), (0.02, 0.38)], 6, 0.020)
    _bus([(-0.25, -0.02), (-0.33, -0.02), (-0.37, -0.06)], 4, 0.018, live, thin)
    _bus([(0.25, -0.03), (0.36, -0.03)], 2, 0.05, live, TRACE * 1.6)
    sensors = [(-0.39, -0.26), (-0.33, -0.26), (-0.20, -0.39), (-0.20, -0.52)]
    _bus(sensors, 3, 0.018, "amber wire", thin)
    _bus([(0.58, 0.40), (0.62, 0.36), (0.62, -0.30), (0.52, -0.40), (0.52, -0.52)], 3, 0.020)
    supply = [(-0.64, 0.50), (-0.62, 0.40), (-0.62, -0.30), (-0.54, -0.40), (-0.54, -0.52)]
    _bus(supply, 4, 0.020)


def _bus(
    course: Sequence[Point],
    count: int,
    pitch: float,
    substance: str = "amber light",
    radius: float = TRACE,
) -> None:
    """Parallel traces, mitred at the corners of the course."""
    points = [np.array(point, float) for point in course]
    offsets = _mitres(points)
    for k in range(count):
        shift = (k - (count - 1) / 2) * pitch
        path = [
            (*(point + offset * shift), TOP + 0.001)
            for point, offset in zip(points, offsets, strict=True)
        ]
        tube(filleted(path, 0.012, 3), radius, substance, segments=2)


def _mitres(points: list[np.ndarray]) -> list[np.ndarray]:
    """For each point the offset that keeps a parallel line at distance one on both sides."""
    directions = [
        (after - before) / np.linalg.norm(after - before)
        for before, after in itertools.pairwise(points)
    ]
    mitres = []
    for before, after in zip(
        [directions[0], *directions], [*directions, directions[-1]], strict=True
    ):
        normal = np.array([-before[1], before[0]])
        bisector = normal + np.array([-after[1], after[0]])
        bisector /= np.linalg.norm(bisector)
        mitres.append(bisector / max(0.3, bisector @ normal))
    return mitres


def _vias() -> None:
    chance = random.Random(4)
    for _ in range(46):
        x, y = chance.uniform(-0.75, 0.75), chance.uniform(-0.42, 0.52)
        cylinder(0.011, 0.004, "gold", (x, y, TOP + 0.001), edge=0.001, bore=0.005, steps=16)

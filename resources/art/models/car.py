"""How cars are made here: an implicit body, paint drawn by distances, wheels.

The cars are illustrations of a kind of vehicle. They have no model, badge or feature line of any
make, and none may be added.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from fields import Array, Field, Outline, fair_max, smooth_max
from materials import Paint
from scene import Vec, group
from shapes import (
    PI,
    TAU,
    Point,
    circle,
    cylinder,
    extrude,
    fair_outline,
    polar,
    revolve,
    rounded,
    torus,
)


@dataclass(frozen=True)
class Body:
    """A car body as a field: a side view extruded over a width that changes with x and z.

    Forward is +x, z is up, the ground is z = 0. `half_width` is the half width at (x, z), `widest`
    its greatest value. `edge` is the master radius between side and top.
    """

    side_view: Sequence[Point]
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    half_width: Callable[[Array, Array], Array]
    widest: float
    edge: float
    bow: float
    """How much nose and tail curve back in plan, as a part of x at the widest place."""
    crown: float
    """How much roof and bonnet fall away sideways, in height at the widest place."""
    wheels: tuple[float, float]
    """Where along the car the front and the rear axle are."""
    wheel_radius: float
    arch_radius: float
    arch_inside: float
    """Arches are cut outboard of this distance from the middle."""

    def field(self) -> Field:
        outline = fair_outline(self.side_view)
        side = Outline(outline, self.low[::2], self.high[::2], 0.008, blur=0.03)

        def body(x: Array, y: Array, z: Array) -> Array:
            away = np.abs(y)
            lateral = np.minimum(away / self.widest, 1.2) ** 2
            flank = away - self.half_width(x, z)
            bent = side(x * (1 + self.bow * lateral), z + self.crown * lateral)
            surface = fair_max(bent, flank, self.edge)
            for axle in self.wheels:
                arch = np.hypot(x - axle, z - self.wheel_radius) - self.arch_radius
                arch = np.maximum(arch, self.arch_inside - away)
                surface = smooth_max(surface, -arch, 0.022)
            return surface

        return body

    def from_axles(self, x: Array, z: Array, height: float) -> Array:
        """Distance to the nearer axle, seen from the side."""
        front, rear = (np.hypot(x - axle, z - height) for axle in self.wheels)
        return np.minimum(front, rear)


@dataclass(frozen=True)
class Seam:
    """A gap between panels along the zero line of a distance. Half widths; a mesh is 10 mm.

    `on_flank` seams stop where the attribute `off flank` turns negative.
    """

    distance: str
    groove: float = 0.008
    gap: float = 0.0034
    on_flank: bool = False


BORDERS = (Seam("glass", 0.007), Seam("cladding", 0.006), Seam("lamp", 0.008))
"""Changes of material: they get a groove, and no dark gap."""


def paint(seams: Sequence[Seam]) -> bpy.types.Material:
    """Clay with graphite cladding, dark glass and amber lamps, each where its distance is < 0."""
    work = Paint("car paint")
    clay, graphite, glass = (work.surface(name) for name in ("clay", "graphite", "glass"))
    lamp = work.surface(
        {
            "Base Color": (1, 0.40, 0.03),
            "Roughness": 0.15,
            "Coat Weight": 1.0,
            "Emission Color": (1, 0.44, 0.004),
            "Emission Strength": 0.55,
        }
    )
    surface = clay.outputs[0]
    for name, upper in (("cladding", graphite), ("glass", glass), ("lamp", lamp)):
        inside = work.step(work.distance(name), 0.0015, -0.0015)
        surface = work.over(surface, upper, inside)
    off_flank = work.step(work.distance("off flank"), 0.004, -0.004)
    work.shape_with(_grooves(work, seams, off_flank), clay, graphite, glass, lamp)
    surface = work.over(surface, work.surface("gap"), _gaps(work, seams, off_flank))
    return work.finish(surface)


def _grooves(
    work: Paint, seams: Sequence[Seam], off_flank: bpy.types.NodeSocket
) -> bpy.types.NodeSocket:
    height: bpy.types.NodeSocket | float = 1.0
    for seam in (*seams, *BORDERS):
        level = work.line(seam.distance, seam.groove * 0.25, seam.groove)
        if seam.on_flank:
            level = work.maths("MAXIMUM", level, off_flank)
        height = work.maths("MINIMUM", height, level)
    return work.bump(height, 0.010)


def _gaps(
    work: Paint, seams: Sequence[Seam], off_flank: bpy.types.NodeSocket
) -> bpy.types.NodeSocket:
    on_flank = work.maths("SUBTRACT", 1.0, off_flank)
    dark: bpy.types.NodeSocket | float = 0.0
    for seam in seams:
        line = work.line(seam.distance, seam.gap + 0.001, seam.gap - 0.001)
        if seam.on_flank:
            line = work.maths("MULTIPLY", line, on_flank)
        dark = work.maths("MAXIMUM", dark, line)
    return dark


def wheel(at: Vec, radius: float, width: float, side: int, spin: float, aero: bool = False) -> None:
    """A wheel; `side` -1 turns its face to -y. An aero wheel is a disc with swept windows."""
    half = width / 2
    rim = radius * (0.76 if aero else 0.70)
    detail = radius / 0.28
    with group("wheel", at, (-side * PI / 2, 0, 0)):
        revolve(_tyre(radius, rim, half), "rubber", 96, sharp=30)
        barrel = [
            (rim, half * 0.82),
            (rim * 0.985, half * 0.86),
            (rim * 0.95, half * 0.84),
            (rim * 0.93, half * 0.6),
            (rim * 0.9, -half * 0.8),
            (rim, -half * 0.8),
        ]
        revolve(barrel, "steel" if aero else "clay", 96, sharp=40)
        cylinder(rim * 0.93, 0.01, "rubber", (0, 0, -half * 0.1), edge=0.002)
        brake_disc = (0, 0, half * 0.1)
        cylinder(rim * 0.62, radius / 15, "dark steel", brake_disc, edge=0.004, bore=rim * 0.2)
        if aero:
            _aero_disc(rim, half * 0.74, spin)
        else:
            _five_spokes(rim, half * 0.70, spin, detail)
        hub = (0, 0, half * 0.76)
        cylinder(rim * 0.24, 0.05 * detail, "graphite", hub, edge=0.012 * detail)
        torus(rim * 0.27, 0.010 * detail, "amber light", level=half * 0.86)


def _tyre(radius: float, rim: float, half: float) -> list[Point]:
    shoulder = [
        (
            radius * (0.955 + 0.045 * math.sin(t)),
            half * (0.96 - 0.16 * (1 - math.cos(t))),
        )
        for t in np.linspace(0.1, PI / 2, 6)
    ]
    outer = [
        *reversed(shoulder),
        (radius * 0.90, half),
        (radius * 0.82, half),
        (rim + 0.01 * radius, half * 0.90),
        (rim, half * 0.80),
    ]
    inner = [(r, -z) for r, z in reversed(outer)]
    tread = []
    for groove in (-0.45, 0, 0.45):
        tread += [(radius, half * (groove - 0.09)), (radius * 0.972, half * (groove - 0.06))]
        tread += [(radius * 0.972, half * (groove + 0.06)), (radius, half * (groove + 0.09))]
    return inner + tread + outer


def _window(
    outer: tuple[float, float, float, int],
    inner: tuple[float, float, float, int],
    corners: dict[int, float],
) -> list[Point]:
    """An opening between two arcs, each (radius, start, end, points), with some corners rounded."""
    outline = []
    for radius, start, end, count in (outer, inner):
        outline += [polar(radius, angle) for angle in np.linspace(start, end, count)]
    return rounded(outline, [corners.get(i, 0) for i in range(len(outline))], 4)


def _five_spokes(rim: float, level: float, spin: float, detail: float) -> None:
    windows = []
    wide, narrow = 0.44, 0.44 * 0.62
    radius = 0.03 * detail
    for k in range(5):
        angle = TAU * k / 5 + spin
        outer = (rim * 0.80, angle - wide, angle + wide, 8)
        inner = (rim * 0.40, angle + narrow, angle - narrow, 5)
        windows.append(_window(outer, inner, dict.fromkeys((0, 7, 8, 12), radius)))
    disc = circle(rim * 0.955, 96)
    extrude(disc, 0.045 * detail, "clay", windows, 0.008 * detail, (0, 0, level), sharp=30)


def _aero_disc(rim: float, level: float, spin: float) -> None:
    windows = []
    count, sweep = 7, 0.30
    wide = TAU / count * 0.30
    for k in range(count):
        angle = TAU * k / count + spin
        outer = (rim * 0.84, angle - wide, angle + wide, 7)
        swept = angle + sweep
        inner = (rim * 0.40, swept + wide * 0.55, swept - wide * 0.55, 4)
        windows.append(_window(outer, inner, {0: 0.022, 6: 0.022, 7: 0.012, 10: 0.012}))
    extrude(circle(rim * 0.965, 96), 0.05, "clay", windows, at=(0, 0, level), sharp=30)
    for k in range(5):
        nut = (*polar(rim * 0.315, TAU * k / 5), level + 0.026)
        cylinder(0.013, 0.02, "dark steel", nut, edge=0.004, steps=24)

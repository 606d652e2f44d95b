"""The opening picture: six plants around a car, on plinths, dropped into the sea like amber."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from fields import smoothstep
from scene import asset, bounds, instance, no_finer_than
from shapes import PI, TAU, Point, extrude, filleted, polar, revolve, rounded, tube
from studio import View

from subjects import city, electronics, exhaust, motor, plastics, seats, tooling

VIEW = View(elevation=35, fill=(0.93, 0.88), size=(1920, 1440))

CELL = 1.0
"""Circumradius of the six-sided plinths."""

PITCH = math.sqrt(3) * CELL + 0.10
SEA = 3.32


@dataclass(frozen=True)
class Plinth:
    """`size` is how large the model stands, `sector` its direction in sixths from +x.

    `nudge` moves the model towards the camera, so that it looks centred and clear of the one
    behind it.
    """

    build: Callable[[], None]
    sector: int | None
    height: float
    size: float
    yaw: float = 0.0
    nudge: Point = (0.05, -0.07)


CENTRE = Plinth(city.build, None, 0.34, 1.46, nudge=(0, 0))

# Low things stand in front, towards the camera, tall ones behind.
AROUND = (
    Plinth(motor.build, 0, 0.20, 1.00, nudge=(0.10, -0.12)),
    Plinth(seats.build, 1, 0.24, 1.25, nudge=(0.0, 0.04)),
    Plinth(tooling.build, 2, 0.20, 1.72),
    Plinth(plastics.build, 3, 0.20, 1.16, nudge=(0.03, -0.03)),
    Plinth(exhaust.build, 4, 0.14, 1.70, math.radians(28)),
    Plinth(electronics.build, 5, 0.16, 1.36, math.radians(5)),
)


def build() -> None:
    with no_finer_than(0.012):
        for plinth in (CENTRE, *AROUND):
            _stand(plinth)
    for plinth in AROUND:
        _links(plinth)
    _sea()


def _middle(plinth: Plinth) -> Point:
    return (0, 0) if plinth.sector is None else polar(PITCH, TAU * plinth.sector / 6)


def _hexagon(radius: float) -> list[Point]:
    return [polar(radius, PI / 6 + TAU * k / 6) for k in range(6)]


def _stand(plinth: Plinth) -> None:
    """The plinth, its line of light, and the model with its feet in the middle."""
    x, y = _middle(plinth)
    substance = "clay" if plinth is CENTRE else "graphite"
    cell = rounded(_hexagon(CELL), 0.09)
    extrude(cell, plinth.height, substance, edge=0.025, at=(x, y, plinth.height / 2))
    rim = rounded(_hexagon(CELL - 0.075), 0.07)
    course = [(x + px, y + py, plinth.height + 0.002) for px, py in rim]
    tube(course, 0.0075, "amber light", closed=True, segments=3)
    model = asset("model", plinth.build)
    low, high = bounds(model)
    size = high - low
    scale = plinth.size / max(size[0], size[1], size[2] * 1.15)
    centre = (low + high) / 2 * scale
    cos, sin = math.cos(plinth.yaw), math.sin(plinth.yaw)
    at = (
        x + plinth.nudge[0] - centre[0] * cos + centre[1] * sin,
        y + plinth.nudge[1] - centre[0] * sin - centre[1] * cos,
        plinth.height - low[2] * scale + 0.004,
    )
    instance(model, at, plinth.yaw, scale)


def _links(plinth: Plinth) -> None:
    """Three lines from the centre over the gap: up to the neighbour, or down."""
    edge = CELL * math.cos(PI / 6)
    for sideways in (-0.10, 0, 0.10):
        course = []
        for out, level in (
            (edge - 0.08, CENTRE.height + 0.005),
            (edge + 0.03, CENTRE.height + 0.005),
            (edge + 0.05, plinth.height + 0.01),
            (edge + 0.20, plinth.height + 0.01),
        ):
            angle = TAU * plinth.sector / 6
            x, y = math.cos(angle), math.sin(angle)
            course.append((x * out - y * sideways, y * out + x * sideways, level))
        tube(filleted(course, 0.03), 0.011, "amber light", segments=3)


def _sea() -> None:
    """A disc of water with rings, as if the cluster had just been dropped into it."""
    profile = [(0, 0)]
    for radius in np.linspace(0.05, SEA - 0.06, 520):
        outside = smoothstep(2.15, 2.75, radius) * smoothstep(SEA, SEA - 0.35, radius)
        profile.append((radius, 0.009 * math.sin(TAU * radius / 0.20 - 1.0) * outside))
    profile += [(SEA - 0.03, -0.004), (SEA - 0.008, -0.02), (SEA, -0.05), (SEA, -0.14)]
    profile += [(SEA - 0.02, -0.17), (0, -0.17)]
    revolve(profile, "sea", 192, closed=False, sharp=50)
    angles = np.linspace(0, TAU, 160, endpoint=False)
    shore = [(*polar(SEA * 1.002, angle), -0.095) for angle in angles]
    tube(shore, 0.014, "amber light", closed=True, segments=3)

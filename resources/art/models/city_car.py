"""A small electric car for two, as a passenger car or as a load carrier with half the cab."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from fields import (
    FAR,
    Array,
    Field,
    Outline,
    bell,
    fair_max,
    march,
    rounded_rectangle,
    smooth_max,
    smooth_min,
    smoothstep,
    surface_at,
)
from scene import Vec
from shapes import SIDES, Point, box, cylinder, rounded, tube
from studio import View

from models.car import Body, Seam, paint, wheel

VIEW = View(elevation=17, fill=(0.80, 0.76), light=0.85)

STEP = 0.010
CAB_END = -0.27
"""Where the cab of the load carrier ends."""

SHOULDER = 0.70
"""Height of the crease along the flank."""

LAMP = (0.44, 0.655)
"""Where the lamps are: to the side and up."""


def _half_width(x: Array, z: Array) -> Array:
    width = 0.685 - 0.055 * np.clip(np.abs(x) / 1.38, 0, 1.1) ** 3.5
    tumblehome = 0.165 * np.clip((z - SHOULDER) / 0.8, 0, 1.2) ** 1.35
    sill = 0.05 * np.clip((0.52 - z) / 0.35, 0, 1.3) ** 2
    scooped_door = 0.018 * bell(z, 0.50, 0.10) * smoothstep(0.75, 0.35, np.abs(x))
    crease = 0.07 * (np.sqrt((z - SHOULDER) ** 2 + 0.02**2) - 0.02)
    crease = crease * smoothstep(0.35, 0.55, z) * smoothstep(1.0, 0.8, z)
    return width - tumblehome - sill - scooped_door + 0.012 - crease


BODY = Body(
    side_view=(
        (-1.05, 0.215),
        (-0.5, 0.195),
        (0, 0.19),
        (0.5, 0.195),
        (0.88, 0.215),
        (1.13, 0.255),
        (1.31, 0.325),
        (1.405, 0.46),
        (1.415, 0.64),
        (1.30, 0.83),
        (1.08, 0.99),
        (0.82, 1.22),
        (0.55, 1.42),
        (0.20, 1.545),
        (-0.25, 1.575),
        (-0.70, 1.53),
        (-1.05, 1.38),
        (-1.27, 1.10),
        (-1.38, 0.80),
        (-1.41, 0.52),
        (-1.34, 0.31),
    ),
    low=(-1.6, -0.85, 0.05),
    high=(1.6, 0.85, 1.65),
    half_width=_half_width,
    widest=0.69,
    edge=0.36,
    bow=0.085,
    crown=0.045,
    wheels=(0.94, -0.92),
    wheel_radius=0.285,
    arch_radius=0.345,
    arch_inside=0.36,
)

DOOR = rounded(
    [(0.70, 0.375), (-0.52, 0.375), (-0.60, 0.9), (-0.72, 1.335), (0.40, 1.285), (0.80, 0.93)],
    [0.10, 0.10, 0.3, 0.12, 0.15, 0.25],
    8,
)


def belt(x: Array | float) -> Array | float:
    """Height of the lower edge of the windows."""
    return 0.885 + 0.03 * x * x - 0.045 * x


def _window_band(x: Array, y: Array, z: Array) -> Array:
    """Glass all around, from the belt to the roof."""
    roof = 1.375 - 0.05 * x - 0.05 * np.clip(x - 0.3, 0, 2) + 0.03 * (np.abs(y) / 0.6) ** 2
    return smooth_max(belt(x) - z, z - roof, 0.10)


def glass(x: Array, y: Array, z: Array) -> Array:
    """The band, parted on the flanks by a hoop of clay behind the door."""
    hoop = np.abs(x + 0.70 + 0.30 * (z - 0.9)) - 0.085
    hoop = np.maximum(hoop, 0.30 - np.abs(y))
    return smooth_max(_window_band(x, y, z), -hoop, 0.05)


def cladding(x: Array, y: Array, z: Array) -> Array:
    """Sills and arches, and a recess in nose and tail."""
    skirt = smooth_min(z - 0.355, BODY.from_axles(x, z, BODY.wheel_radius) - 0.405, 0.06)
    recess = rounded_rectangle(np.abs(y), z, (0, 0.46), (0.31, 0.048), 0.048)
    return np.where(np.abs(x) > 1.0, np.minimum(skirt, recess), skirt)


def _round_lamp(radius: float) -> Field:
    def lamp(x: Array, y: Array, z: Array) -> Array:
        distance = rounded_rectangle(np.abs(y), z, LAMP, (radius, radius), radius)
        return np.where(np.abs(x) > 0.85, distance, FAR)

    return lamp


@dataclass(frozen=True)
class Variant:
    """What differs between the two; `line_end` is where the amber line under the glass ends."""

    body: Field
    glass: Field
    cladding: Field
    door: Sequence[Point]
    line_end: float
    handle: float
    has_tail: bool


def passenger_car() -> Variant:
    return Variant(
        body=BODY.field(),
        glass=glass,
        cladding=cladding,
        door=DOOR,
        line_end=-0.52,
        handle=-0.42,
        has_tail=True,
    )


def load_carrier() -> Variant:
    """The same car cut off behind the seats."""
    whole = BODY.field()

    def body(x: Array, y: Array, z: Array) -> Array:
        return fair_max(whole(x, y, z), CAB_END - x, 0.10)

    def cab_glass(x: Array, y: Array, z: Array) -> Array:
        pillar = np.maximum(x - (CAB_END + 0.10), 0.30 - np.abs(y))
        framed = smooth_max(_window_band(x, y, z), -pillar, 0.05)
        return smooth_max(framed, CAB_END + 0.06 - x, 0.08)

    def cab_cladding(x: Array, y: Array, z: Array) -> Array:
        return np.where(x < 0.3, z - 0.355, cladding(x, y, z))

    behind = [(-0.10, 0.375), (-0.14, 0.9), (-0.15, 1.335)]
    corners = [(0.70, 0.375), *behind, (0.40, 1.285), (0.80, 0.93)]
    return Variant(
        body=body,
        glass=cab_glass,
        cladding=cab_cladding,
        door=rounded(corners, [0.10, 0.10, 0.3, 0.08, 0.15, 0.25], 8),
        line_end=-0.10,
        handle=-0.02,
        has_tail=False,
    )


def build(variant: Variant) -> None:
    door = Outline(variant.door, (-1.6, 0), (1.6, 1.7), 0.006)
    distances = {
        "off flank": lambda x, y, z: np.abs(y) - 0.40 - 0.06 * smoothstep(0.9, 1.0, x),
        "glass": variant.glass,
        "cladding": variant.cladding,
        "lamp": _round_lamp(0.075),
        "bezel": _round_lamp(0.105),
        "door": lambda x, y, z: door(x, z),
    }
    substance = paint((Seam("door", on_flank=True), Seam("bezel")))
    march("city car", variant.body, BODY.low, BODY.high, STEP, substance, distances)
    _wheels()
    for side in SIDES:
        _flank_details(variant, side)
    _end_details(variant)


def _wheels() -> None:
    for x in BODY.wheels:
        for side in SIDES:
            wheel((x, side * 0.575, BODY.wheel_radius), BODY.wheel_radius, 0.19, side, 0.3)
        cylinder(0.035, 1.0, "graphite", (x, 0, BODY.wheel_radius), "Y")


def _flank_details(variant: Variant, side: int) -> None:
    def flank(x: float, z: float) -> float:
        return surface_at(variant.body, "y", x, z, 0, 0.9)

    handle = (variant.handle, side * (flank(variant.handle, 0.80) + 0.002), 0.80)
    box((0.17, 0.024, 0.034), "graphite", handle, 0.012)
    y = flank(0.66, 0.98)
    tube([(0.66, side * (y - 0.04), 0.97), (0.68, side * (y + 0.06), 1.0)], 0.014, "graphite")
    box((0.13, 0.075, 0.085), "clay", (0.67, side * (y + 0.085), 1.01), 0.035)
    line = []
    for x in np.linspace(0.62, variant.line_end, 40):
        z = belt(x) - 0.028
        line.append((x, side * (flank(x, z) + 0.001), z))
    tube(line, 0.0075, "amber light", segments=3)


def _end_details(variant: Variant) -> None:
    def across(y_end: float, count: int, z: float, out: float, end: float) -> list[Vec]:
        return [
            (surface_at(variant.body, "x", y, z, 0, end) + out, y, z)
            for y in np.linspace(-y_end, y_end, count)
        ]

    wiper = []
    for k in range(13):
        y, z = 0.55 * k / 12 - 0.30, 0.93 + 0.10 * (k / 12) ** 1.5
        wiper.append((surface_at(variant.body, "x", y, z, 0, 1.6) + 0.012, y, z))
    tube(wiper, 0.008, "rubber", segments=3)
    tube(across(0.315, 30, LAMP[1], 0, 1.6), 0.0085, "amber light", segments=3)
    if variant.has_tail:
        tube(across(0.315, 30, LAMP[1], 0, -1.6), 0.0085, "amber light", segments=3)
    for z in (0.437, 0.46, 0.483):
        tube(across(0.26, 24, z, -0.004, 1.6), 0.007, "clay shade", segments=2)

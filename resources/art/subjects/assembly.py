"""A miniature plant: a hall with robots, a line outside on which a platform becomes a car."""

import math

import bpy
from models import city_car
from models.car import wheel
from models.robot import robot
from scene import Vec, asset, group, instance, no_finer_than
from shapes import (
    FACING_Y,
    PI,
    SIDES,
    box,
    cylinder,
    extrude,
    rectangle,
    revolve,
    rounded,
    rounded_rectangle,
    tube,
)
from studio import View

VIEW = View(azimuth=-56, elevation=27, size=(1408, 1056))

GROUND = (12.0, 8.6)
LEFT, RIGHT, FRONT, BACK = -5.2, 3.4, 0.5, 3.7
EAVES = 2.1
LENGTH, DEPTH = RIGHT - LEFT, BACK - FRONT
MIDDLE_X, MIDDLE_Y = (LEFT + RIGHT) / 2, (FRONT + BACK) / 2
BAYS = 5
BAY = LENGTH / BAYS
LINE_Y = -1.75


def build() -> None:
    with no_finer_than(0.014):
        car = asset("car", _car)
    platform = asset("platform", _platform)
    arms = (_arm("arm low", (20, 70, 80)), _arm("arm high", (5, 95, 70)))
    _ground()
    _hall()
    for bay in range(BAYS):
        _roof_bay(LEFT + BAY * bay)
    _inside(car, platform, arms)
    _line(car, platform, arms)
    instance(car, (4.25, -2.9, 0), math.radians(-28))
    _office()
    _chargers()
    for x, y, size in (
        (-5.5, -3.6, 1.5),
        (-4.9, -3.85, 1.15),
        (-5.6, -2.9, 1.1),
        (5.5, 0.55, 1.3),
        (5.6, -0.1, 1.0),
        (5.45, 3.9, 1.2),
        (2.2, -3.8, 1.2),
        (1.6, -3.9, 0.95),
    ):
        _pine((x, y, 0), size)


def _car() -> None:
    city_car.build(city_car.passenger_car())


def _arm(name: str, joints: tuple[float, float, float]) -> bpy.types.Collection:
    return asset(name, lambda: robot((0, 0, 0), 0, joints))


def _platform() -> None:
    """An electric car before its body: battery, axles with motors, bumpers."""
    battery = rounded(rectangle(1.32, 1.0), 0.08)
    extrude(battery, 0.12, "amber", edge=0.02, at=(0, 0, 0.26))
    for k in range(5):
        box((0.018, 0.98, 0.13), "graphite", (-0.44 + 0.22 * k, 0, 0.262), 0.006)
    for side in SIDES:
        box((2.3, 0.09, 0.13), "clay", (0, side * 0.50, 0.27), 0.03)
    for x in city_car.BODY.wheels:
        box((0.10, 1.0, 0.08), "graphite", (x, 0, 0.29), 0.025)
        cylinder(0.13, 0.30, "steel", (x, 0, 0.32), "Y", 0.03)
        for side in SIDES:
            wheel((x, side * 0.575, 0.285), 0.285, 0.19, side, 0.3)
    for x in (1.22, -1.2):
        box((0.12, 1.1, 0.14), "clay", (x, 0, 0.30), 0.03)


def _ground() -> None:
    width, depth = GROUND
    slab = rounded_rectangle(width, depth, 0.55, 10)
    extrude(slab, 0.36, "ground", edge=0.06, at=(0, 0, -0.18))
    rim = rounded_rectangle(width + 0.02, depth + 0.02, 0.56, 10)
    tube([(x, y, -0.20) for x, y in rim], 0.028, "amber light", closed=True, segments=3)


def _hall() -> None:
    """Three walls; the side towards the line stands on columns."""
    box((LENGTH, 0.16, EAVES), "clay", (MIDDLE_X, BACK, EAVES / 2))
    for x in (LEFT + 0.08, RIGHT - 0.08):
        box((0.16, DEPTH, EAVES), "clay", (x, MIDDLE_Y, EAVES / 2))
    box((LENGTH, 0.20, 0.42), "clay", (MIDDLE_X, FRONT, EAVES - 0.19), 0.04)
    floor = (MIDDLE_X, MIDDLE_Y, 0.015)
    box((LENGTH - 0.3, DEPTH - 0.2, 0.03), "graphite", floor, 0.01)
    for k in range(BAYS + 1):
        x = LEFT + 0.1 + (LENGTH - 0.2) * k / BAYS
        box((0.20, 0.24, EAVES), "clay", (x, FRONT, EAVES / 2), 0.04)


def _roof_bay(x: float) -> None:
    """A saw-tooth: amber glass on the steep side, solar panels on the slope."""
    tooth = [
        (BAY, 0.88),
        (BAY - 0.10, 0.88),
        (0.06, 0.10),
        (0, 0.10),
        (0, 0),
        (BAY, 0),
    ]
    at = (x, MIDDLE_Y, EAVES)
    extrude(tooth, DEPTH + 0.2, "clay", (), 0.02, at, FACING_Y, sharp=30)
    skylight = (x + BAY + 0.005, MIDDLE_Y, EAVES + 0.46)
    box((0.05, DEPTH - 0.30, 0.56), "amber light", skylight, 0.02)
    run, rise = BAY - 0.16, 0.78
    slope, length = math.atan2(rise, run), math.hypot(run, rise)
    at = (x + 0.06 + run / 2, MIDDLE_Y, EAVES + 0.52)
    with group("solar panels", at, (0, -slope, 0)):
        for y in (-1.02, 0, 1.02):
            box((length - 0.30, 0.92, 0.04), "glass", (0, y, 0), 0.012)
            for k in (-1, 0, 1):
                seam = (length * 0.25 * k, y, 0)
                box((0.012, 0.92, 0.043), "graphite", seam, 0.002, segments=1)


def _inside(
    car: bpy.types.Collection,
    platform: bpy.types.Collection,
    arms: tuple[bpy.types.Collection, bpy.types.Collection],
) -> None:
    for k in range(BAYS):
        lamp = (LEFT + BAY * (k + 0.5), FRONT + 1.2, EAVES - 0.06)
        box((BAY * 0.6, 0.06, 0.05), "amber light", lamp, 0.02)
    for k in range(4):
        at = (LEFT + BAY * (k + 0.55) + 0.5, FRONT + 2.3, 0)
        instance(arms[k % 2], at, -PI / 2, 0.95)
    instance(platform, (-3.9, 1.6, 0.10), 0, 0.80)
    instance(car, (-1.1, 1.55, 0.10), 0, 0.80)
    instance(platform, (1.7, 1.6, 0.10), 0, 0.80)
    box((8.2, 1.0, 0.10), "steel", (-0.9, 1.6, 0.05))


def _line(
    car: bpy.types.Collection,
    platform: bpy.types.Collection,
    arms: tuple[bpy.types.Collection, bpy.types.Collection],
) -> None:
    low, high = arms
    box((9.2, 1.55, 0.14), "graphite", (-0.3, LINE_Y, 0.07), 0.05)
    for side in SIDES:
        y = LINE_Y + side * 0.66
        tube([(-4.85, y, 0.145), (4.25, y, 0.145)], 0.022, "amber light", segments=3)
    for k in range(30):
        box((0.12, 1.15, 0.04), "steel", (-4.7 + 0.303 * k, LINE_Y, 0.145), 0.015)
    instance(platform, (-3.6, LINE_Y, 0.17))
    instance(car, (-0.2, LINE_Y, 0.17))
    instance(high, (-1.95, -0.42, 0), -PI / 2 - 0.2, 1.05)
    instance(low, (-4.9, -0.55, 0), -PI / 2 + 0.5, 1.05)
    instance(high, (-2.1, -3.15, 0), PI / 2 + 0.2, 1.05)


def _office() -> None:
    box((1.9, 2.4, 1.5), "clay", (4.65, 2.3, 0.75), 0.10, segments=5)
    for z in (0.45, 1.03):
        box((1.55, 0.04, 0.34), "glass", (4.65, 1.09, z))
        box((0.04, 2.0, 0.34), "glass", (5.61, 2.3, z))
    box((1.5, 2.0, 0.08), "graphite", (4.65, 2.3, 1.53))


def _chargers() -> None:
    for x in (4.6, 5.6):
        box((0.22, 0.16, 0.85), "clay", (x, 0.15, 0.43), 0.05)
        box((0.12, 0.02, 0.22), "amber light", (x, 0.06, 0.62), 0.01)


def _pine(at: Vec, size: float) -> None:
    with group("pine", at, scale=size):
        cylinder(0.035, 0.22, "graphite", (0, 0, 0.11), edge=0.008)
        for radius, z in ((0.24, 0.18), (0.19, 0.38), (0.13, 0.56)):
            tier = [
                (0, z),
                (radius * 0.9, z),
                (radius, z + 0.02),
                (radius * 0.96, z + 0.05),
                (0.02, z + 0.32),
                (0, z + 0.325),
            ]
            revolve(tier, "foliage", 32, closed=False, sharp=60)

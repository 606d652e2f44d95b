"""A wheelchair held by four straps on floor tracks."""

import math

import numpy as np
from fields import Array, march, rounded_box, smoothstep
from materials import material
from mathutils import Matrix, Vector
from scene import Vec, group
from shapes import (
    FACING_Y,
    PI,
    SIDES,
    TAU,
    box,
    circle,
    cylinder,
    extrude,
    filleted,
    polar,
    revolve,
    rounded,
    rounded_rectangle,
    spline,
    torus,
    tube,
)
from studio import View

VIEW = View(azimuth=-42, elevation=20, fill=(0.85, 0.82), size=(1280, 960))

MIDDLE = -0.06
TRACK = 1.62
WHEEL = 0.305
AXLE_X, WHEEL_Y = -0.10, 0.295
FRAME_Y = 0.225


def build() -> None:
    _floor()
    for y in (-0.36, 0.36):
        _track(y)
    with group("wheelchair", (0, 0, 0.002)):
        for side in SIDES:
            with group("wheel", (AXLE_X, side * WHEEL_Y, WHEEL), (-side * PI / 2, 0, 0)):
                _wheel()
            _frame(side)
            _armrest(side)
            _caster(side)
            _footrest(side)
            lever = [(0.06, side * 0.262, 0.46), (0.10, side * 0.275, 0.56)]
            tube(lever, 0.006, "steel")
            knob = [(0.088, side * 0.271, 0.53), (0.103, side * 0.276, 0.575)]
            tube(knob, 0.011, "amber")
        _cross_bars()
        _upholstery()
    for side in SIDES:
        _strap((-0.66, side * 0.36, 0), (-0.225, side * 0.232, 0.335))
        _strap((0.60, side * 0.36, 0), (0.262, side * 0.232, 0.40))


def _floor() -> None:
    slab = rounded_rectangle(1.78, 1.12, 0.10, 10)
    extrude(slab, 0.05, "ground", edge=0.016, at=(MIDDLE, 0, -0.025))
    rim = rounded_rectangle(1.786, 1.126, 0.102, 10)
    course = [(MIDDLE + x, y, -0.030) for x, y in rim]
    tube(course, 0.0055, "amber light", closed=True, segments=3)
    for k in range(7):
        rib = (MIDDLE, -0.24 + 0.08 * k, 0.001)
        box((1.5, 0.010, 0.006), "graphite", rib, 0.002, segments=2)


def _track(y: float) -> None:
    """An aluminium section with a row of round pockets."""
    pitch = 0.05
    count = int(TRACK / pitch)
    pockets = [
        circle(0.0135, 16, -TRACK / 2 + pitch * (k + 0.5) + (TRACK - count * pitch) / 2)
        for k in range(count)
    ]
    section = rounded_rectangle(TRACK, 0.062, 0.020)
    extrude(section, 0.020, "steel", pockets, 0.004, (MIDDLE, y, 0.012), sharp=40)
    box((TRACK - 0.02, 0.050, 0.006), "rubber", (MIDDLE, y, 0.006), 0.001, segments=1)
    for side in SIDES:
        lip = (MIDDLE, y + side * 0.027, 0.021)
        box((TRACK - 0.04, 0.008, 0.012), "steel", lip, 0.003, segments=2)


def _wheel() -> None:
    """Tyre, rim, hand rim, hub and crossing spokes; its face is +z."""
    torus(WHEEL - 0.015, 0.015, "rubber", 16, 128)
    rim = [
        (WHEEL - 0.040, -0.009),
        (WHEEL - 0.028, -0.011),
        (WHEEL - 0.024, -0.006),
        (WHEEL - 0.024, 0.006),
        (WHEEL - 0.028, 0.011),
        (WHEEL - 0.040, 0.009),
    ]
    revolve(rim, "steel", 128, sharp=40)
    torus(0.265, 0.0085, "clay", 16, 128, level=0.040)
    for k in range(6):
        angle = TAU * k / 6
        tube([(*polar(0.272, angle), 0.008), (*polar(0.266, angle), 0.036)], 0.005, "steel")
    cylinder(0.026, 0.050, "graphite", edge=0.008)
    cylinder(0.014, 0.062, "amber", (0, 0, 0.004), edge=0.004)
    for k in range(24):
        at_rim = TAU * k / 24
        at_hub = TAU * (k + (2.4 if k % 2 else -2.4)) / 24
        level = 0.016 if k % 4 < 2 else -0.016
        spoke = [(*polar(0.024, at_hub), level), (*polar(WHEEL - 0.038, at_rim), 0)]
        tube(spoke, 0.0022, "steel", segments=2)


def _bent_tube(course: list[Vec], radius: float = 0.0125, substance: str = "clay") -> None:
    tube(filleted(course, 0.06), radius, substance, segments=8)


def _frame(side: int) -> None:
    y = side * FRAME_Y
    back_and_base = [
        (-0.225, y, 0.93),
        (-0.225, y, 0.30),
        (-0.16, y, 0.215),
        (0.20, y, 0.215),
        (0.30, y, 0.14),
    ]
    _bent_tube(back_and_base)
    _bent_tube([(-0.225, y, 0.46), (0.24, y, 0.46), (0.335, y, 0.14), (0.40, y, 0.10)])
    tube([(-0.225, y, 0.93), (-0.30, y, 0.94)], 0.0125, "clay", segments=8)
    tube([(-0.255, y, 0.934), (-0.345, y, 0.945)], 0.0175, "rubber", segments=8)
    cylinder(0.021, 0.05, "graphite", (AXLE_X, side * 0.255, WHEEL), "Y", 0.006)
    tube([(AXLE_X, y, 0.215), (AXLE_X, y, 0.46)], 0.0125, "clay", segments=8)


def _armrest(side: int) -> None:
    y = side * FRAME_Y
    bracket = [
        (-0.20, y, 0.57),
        (-0.20, y, 0.66),
        (0.13, y, 0.66),
        (0.17, y, 0.60),
        (0.17, y, 0.46),
    ]
    _bent_tube(bracket, 0.010, "steel")
    box((0.30, 0.045, 0.032), "graphite", (-0.03, y, 0.678), 0.013)
    corners = [(-0.17, 0.475), (0.145, 0.475), (0.145, 0.60), (0.10, 0.64), (-0.17, 0.64)]
    guard = rounded(corners, 0.03)
    extrude(guard, 0.010, "fabric", edge=0.004, at=(0, y, 0), turn=FACING_Y)


def _caster(side: int) -> None:
    y = side * FRAME_Y
    tube([(0.235, y, 0.30), (0.235, y, 0.155)], 0.0125, "graphite")
    cylinder(0.022, 0.05, "dark steel", (0.235, y, 0.225), edge=0.006)
    for way in SIDES:
        fork = [
            (0.235, y + way * 0.020, 0.165),
            (0.235, y + way * 0.024, 0.14),
            (0.205, y + way * 0.024, 0.068),
        ]
        tube(filleted(fork, 0.02), 0.0065, "steel", segments=5)
    box((0.030, 0.060, 0.014), "steel", (0.235, y, 0.163), 0.005)
    hub = (0.205, y, 0.068)
    torus(0.050, 0.018, "rubber", 14, at=hub, axis="Y")
    cylinder(0.046, 0.020, "clay", hub, "Y", 0.005)
    cylinder(0.012, 0.050, "steel", hub, "Y", 0.003)


def _footrest(side: int) -> None:
    plate, tilt = (0.435, side * 0.125, 0.098), (0, math.radians(-8), 0)
    box((0.17, 0.165, 0.014), "graphite", plate, 0.006, tilt)
    box((0.05, 0.05, 0.03), "steel", (0.385, side * 0.205, 0.108), 0.010)
    for k in range(4):
        rib = (0.38 + 0.035 * k, side * 0.125, 0.104 + 0.005 * k)
        box((0.010, 0.13, 0.005), "rubber", rib, 0.002, segments=2)


def _cross_bars() -> None:
    tube([(-0.05, -FRAME_Y, 0.215), (-0.05, FRAME_Y, 0.455)], 0.0115, "dark steel")
    tube([(-0.02, FRAME_Y, 0.215), (-0.02, -FRAME_Y, 0.455)], 0.0115, "dark steel")
    cylinder(0.014, 0.52, "steel", (AXLE_X, 0, 0.215), "Y", 0.004)


def _upholstery() -> None:
    def cushion(x: Array, y: Array, z: Array) -> Array:
        saddle = z - 0.010 * np.cos(x * 6)
        body = rounded_box(x, y, saddle, (0.225, 0.212, 0.040), 0.036)
        channels = np.sqrt(np.abs(np.sin(PI * (x + 0.02) / 0.075)))
        return body - 0.004 * channels * smoothstep(0, 0.03, z)

    def sling(x: Array, y: Array, z: Array) -> Array:
        sagging = x + 0.05 * (1 - (y / 0.23) ** 2)
        body = rounded_box(sagging, y, z, (0.020, 0.222, 0.195), 0.020)
        channels = np.sqrt(np.abs(np.sin(PI * z / 0.075)))
        return body - 0.003 * channels * smoothstep(0, 0.02, x + 0.05)

    cloth = material("fabric")
    with group("cushion", (0.02, 0, 0.515)):
        march("cushion", cushion, (-0.30, -0.28, -0.10), (0.30, 0.28, 0.12), 0.005, cloth)
    with group("back", (-0.222, 0, 0.715)):
        march("back", sling, (-0.14, -0.28, -0.26), (0.10, 0.28, 0.26), 0.005, cloth)
    piping = rounded_rectangle(0.452, 0.426, 0.04, 8)
    course = [(0.02 + x, y, 0.512) for x, y in piping]
    tube(course, 0.0055, "amber light", closed=True, segments=4)


def _strap(floor: Vec, frame: Vec) -> None:
    """Fitting with reel, webbing with buckle, and a hook around the tube of the frame."""
    floor, frame = Vector(floor), Vector(frame)
    towards = (frame - floor).normalized()
    yaw = math.atan2(towards.y, towards.x)
    with group("fitting", (floor.x, floor.y, 0.022), (0, 0, yaw)):
        _fitting()
    start = floor + Vector((0, 0, 0.050)) + towards * 0.02
    along = (frame - start).normalized()
    across = Vector((0, 0, 1)).cross(along).normalized()
    above = along.cross(across)
    turn = Matrix((across, above, along)).transposed().to_euler()
    length = (frame - start).length
    end = start + along * (length - 0.055)
    box((0.034, 0.004, length - 0.055), "webbing", (start + end) / 2, 0.0015, turn, 2)
    buckle = start + along * (length * 0.42)
    box((0.050, 0.018, 0.062), "graphite", buckle, 0.006, turn)
    box((0.030, 0.006, 0.024), "clay", buckle + above * 0.009, 0.002, turn)
    box((0.034, 0.008, 0.020), "steel", end, 0.003, turn)
    hook = [
        end + along * 0.006,
        end + along * 0.040 + above * 0.004,
        frame + along * 0.016 + above * 0.008,
        frame + along * 0.020 - above * 0.012,
        frame - above * 0.020,
        frame - along * 0.016 - above * 0.016,
    ]
    tube(spline(hook, 8), 0.0055, "steel", segments=5)


def _fitting() -> None:
    box((0.115, 0.046, 0.016), "graphite", (0, 0, 0.008), 0.006)
    box((0.085, 0.040, 0.052), "graphite", (0.004, 0, 0.036), 0.014)
    cylinder(0.021, 0.047, "clay", (0.004, 0, 0.042), "Y", 0.006)
    cylinder(0.008, 0.052, "steel", (0.004, 0, 0.042), "Y", 0.003)
    box((0.020, 0.030, 0.010), "amber light", (-0.050, 0, 0.020), 0.004)

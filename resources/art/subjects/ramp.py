"""A car with a lowered floor, its tailgate open and its folding ramp down."""

import math

import numpy as np
from fields import (
    FAR,
    Array,
    fair_max,
    march,
    rounded_box,
    rounded_rectangle,
    smooth_max,
    smooth_min,
    surface_at,
)
from mathutils import Vector
from models.car import Seam, paint, wheel
from scene import group
from shapes import SIDES, box, cylinder, extrude, rounded, tube
from studio import View, add_lamp

VIEW = View(azimuth=-38, elevation=18, fill=(0.84, 0.82), light=0.9, size=(1280, 960))

# The rear is +x. The body is cut off in front of the row of seats.
FLOOR = 0.29
AXLE, WHEEL = 0.12, 0.31
HALF_LENGTH, HALF_WIDTH = 1.45, 0.80
BOTTOM, TOP = 0.20, 1.78
HINGE = (0.985, 0, 1.705)
RAMP_TOP, RAMP_END = 1.02, 2.42


def build() -> None:
    _body()
    for side in SIDES:
        wheel((AXLE, side * 0.68, WHEEL), WHEEL, 0.20, side, 0.3)
    cylinder(0.04, 1.2, "graphite", (AXLE, 0, WHEEL - 0.06), "Y")
    _cabin()
    _tailgate()
    drop = FLOOR + 0.012 - 0.022
    length = math.hypot(RAMP_END - RAMP_TOP, drop)
    slope = math.atan2(drop, RAMP_END - RAMP_TOP)
    with group("ramp", (RAMP_TOP, 0, FLOOR + 0.012), (0, slope, 0)):
        _ramp(length)
    box((0.05, 1.02, 0.07), "graphite", (1.03, 0, 0.235), 0.025)
    add_lamp("cabin", (0.25, 0, 1.64), (0.30, 0, 0.3), (1.0, 0.7), 26, (1, 0.95, 0.88))


def _outside(x: Array, y: Array, z: Array) -> Array:
    """The closed body: a rounded block, narrower above, its tail leaning forward."""
    away = np.abs(y)
    tumblehome = 0.076 * np.clip((z - 0.85) / 0.9, 0, 1.2) ** 1.4
    sill = 0.03 * np.clip((0.45 - z) / 0.25, 0, 1.2) ** 2
    crease = 0.03 * (np.sqrt((z - 0.86) ** 2 + 0.02**2) - 0.02)
    bowed = x + 0.10 * (away / HALF_WIDTH) ** 2.2
    bowed = bowed + 0.10 * np.clip((z - 0.95) / 0.8, 0, 1.2) ** 1.6
    bowed = bowed + 0.05 * np.clip((0.45 - z) / 0.25, 0, 1) ** 2
    height = z - (BOTTOM + TOP) / 2 + 0.035 * (away / HALF_WIDTH) ** 2
    half = (HALF_LENGTH, 9.0, (TOP - BOTTOM) / 2)  # the sides are cut below
    block = rounded_box(bowed + 0.30, 0 * y, height, half, 0.20)
    return fair_max(block, away - HALF_WIDTH + tumblehome + sill + crease, 0.26)


def _opening(y: Array, z: Array) -> Array:
    sideways = np.abs(y) - 0.50 + 0.05 * np.clip((z - 0.9) / 0.8, 0, 1)
    upwards = np.abs(z - 0.875) - 0.535
    return np.hypot(np.maximum(sideways, 0), np.maximum(upwards, 0)) - 0.10


def _shell(x: Array, y: Array, z: Array) -> Array:
    outside = _outside(x, y, z)
    cabin = smooth_max(outside + 0.075, FLOOR - z, 0.03)
    shell = smooth_max(outside, -cabin, 0.015)
    rear = smooth_max(_opening(y, z), 0.45 - x, 0.02)
    shell = smooth_max(shell, -rear, 0.030)
    shell = smooth_max(shell, -(x + 1.36), 0.012)
    arch = np.maximum(np.hypot(x - AXLE, z - WHEEL) - 0.365, 0.60 - np.abs(y))
    return smooth_max(shell, -arch, 0.022)


def _side_windows(x: Array, y: Array, z: Array) -> Array:
    leaning = x + 0.06 * (z - 1.2)
    sideways, upwards = np.abs(leaning + 0.50) - 0.92, np.abs(z - 1.235) - 0.20
    band = np.hypot(np.maximum(sideways, 0), np.maximum(upwards, 0)) - 0.08
    window = smooth_max(band, 0.045 - np.abs(leaning + 0.46), 0.05)
    on_side = (np.abs(y) > 0.5) & (_outside(x, y, z) > -0.03)
    return np.where(on_side, window, FAR)


def _cladding(x: Array, y: Array, z: Array) -> Array:
    """Sills and arches outside, and the wheel wells, whose inner walls would shine white."""
    from_axle = np.hypot(x - AXLE, z - WHEEL)
    skirt = smooth_min(z - 0.36, from_axle - 0.415, 0.05)
    inside = np.where(from_axle < 0.41, -0.1, 0.1)
    return np.where(_outside(x, y, z) > -0.03, skirt, inside)


def _sliding_door(x: Array, y: Array, z: Array) -> Array:
    leaning = x + 0.06 * (z - 1.2)
    door = rounded_rectangle(leaning, z, (-1.10, 0.98), (0.64, 0.575), 0.10)
    return np.where(_outside(x, y, z) > -0.03, door, FAR)


def _tail_lamp(x: Array, y: Array, z: Array) -> Array:
    lamp = rounded_rectangle(np.abs(y), z, (0.655, 0.93), (0.020, 0.20), 0.020)
    return np.where(x > 0.75, lamp, FAR)


def _bezel(x: Array, y: Array, z: Array) -> Array:
    bezel = rounded_rectangle(np.abs(y), z, (0.655, 0.93), (0.045, 0.225), 0.045)
    return np.where((x > 0.75) & (_outside(x, y, z) > -0.02), bezel, FAR)


def _rear_seam(x: Array, y: Array, z: Array) -> Array:
    at_rear = (x > 0.5) & (_outside(x, y, z) > -0.02)
    return np.where(at_rear, _opening(y, z) - 0.035, FAR)


def _body() -> None:
    distances = {
        "off flank": lambda x, y, z: np.abs(y) - 0.5,
        "glass": _side_windows,
        "cladding": _cladding,
        "lamp": _tail_lamp,
        "bezel": _bezel,
        "door": _sliding_door,
        "rear opening": _rear_seam,
    }
    seams = (
        Seam("door", on_flank=True),
        Seam("bezel"),
        Seam("rear opening", groove=0.007, gap=0.0026),
    )
    low, high = (-1.46, -0.95, 0.05), (1.30, 0.95, 1.95)
    march("body", _shell, low, high, 0.010, paint(seams), distances)
    for side in SIDES:
        _flank_details(side)


def _flank_details(side: int) -> None:
    def flank(x: float, z: float) -> float:
        return side * surface_at(_outside, "y", x, z, 0, 1.2)

    line = [(x, flank(x, 0.905) + side * 0.001, 0.905) for x in np.linspace(-1.33, 0.80, 40)]
    tube(line, 0.0085, "amber light", segments=3)
    handle = (-0.62, flank(-0.62, 0.835) + side * 0.002, 0.835)
    box((0.17, 0.026, 0.036), "graphite", handle, 0.012)


def _cabin() -> None:
    """Lowered floor with lines to steer along, wheel houses, the backs of the front row."""
    box((2.30, 1.18, 0.03), "ground", (-0.13, 0, FLOOR + 0.012), 0.010)
    lean = (0, math.radians(-8), 0)
    for side in SIDES:
        wheel_house = (AXLE, side * 0.635, FLOOR + 0.21)
        box((0.94, 0.26, 0.50), "clay shade", wheel_house, 0.08, segments=6)
        line = [(-1.10, side * 0.30, FLOOR + 0.030), (0.98, side * 0.30, FLOOR + 0.030)]
        tube(line, 0.011, "amber light", segments=3)
        box((0.12, 0.46, 0.62), "clay", (-1.22, side * 0.31, 0.88), 0.055, lean, 6)
        box((0.09, 0.26, 0.16), "clay", (-1.26, side * 0.31, 1.30), 0.04, lean, 6)
        box((1.2, 0.035, 0.02), "amber light", (0.10, side * 0.24, 1.690), 0.008)
    for k in range(20):
        rib = (-1.04 + 0.105 * k, 0, FLOOR + 0.029)
        box((0.05, 0.46, 0.008), "graphite", rib, 0.003, segments=2)
    box((0.04, 1.34, 1.30), "graphite", (-1.33, 0, 0.98), 0.015)


def _tailgate() -> None:
    corners = [(-0.02, -0.47), (0.95, -0.575), (0.95, 0.575), (-0.02, 0.47)]
    panel = rounded(corners, [0.10, 0.12, 0.12, 0.10], 8)
    corners = [(0.07, -0.385), (0.53, -0.44), (0.53, 0.44), (0.07, 0.385)]
    window = rounded(corners, 0.08, 8)
    with group("tailgate", HINGE, (0, math.radians(-24), 0)):
        extrude(panel, 0.055, "clay", (), 0.020, (0, 0, 0.03), sharp=50, segments=5)
        for z in (0.062, -0.002):
            extrude(window, 0.012, "glass", (), 0.004, (0, 0, z), sharp=50)
        for side in SIDES:
            box((0.09, 0.06, 0.05), "graphite", (-0.01, side * 0.30, 0.02), 0.018)
        box((0.05, 0.34, 0.03), "graphite", (0.84, 0, -0.002), 0.010)
        tube([(0.948, -0.44, 0.03), (0.948, 0.44, 0.03)], 0.012, "amber light", segments=3)
    for side in SIDES:
        foot, head = Vector((1.065, side * 0.615, 1.30)), Vector((1.34, side * 0.515, 1.85))
        middle = foot.lerp(head, 0.55)
        tube([foot, middle], 0.014, "graphite")
        tube([middle, head], 0.008, "steel")


def _ramp(length: float) -> None:
    """Two leaves with a hinge between them; x leads down."""
    half = length / 2
    _leaf(0.02, half - 0.012)
    _leaf(half + 0.012, length - 0.01)
    for x in (0, half):
        for y in (-0.33, 0, 0.33):
            cylinder(0.017, 0.20, "steel", (x, y, -0.006), "Y", 0.004, steps=32)
        cylinder(0.011, 0.84, "dark steel", (x, 0, -0.006), "Y", 0.003, steps=32)
    lip_turn = (0, math.radians(3), 0)
    box((0.06, 0.86, 0.014), "steel", (length + 0.010, 0, -0.004), 0.005, lip_turn)
    for side in SIDES:
        box((0.05, 0.05, 0.055), "rubber", (half, side * 0.36, -0.045), 0.012)


def _leaf(start: float, end: float) -> None:
    middle, length = (start + end) / 2, end - start
    box((length, 0.86, 0.026), "clay shade", (middle, 0, 0), 0.010)
    for k in range(9):
        tread = (start + length * (k + 0.5) / 9, 0, 0.015)
        box((0.020, 0.74, 0.008), "graphite", tread, 0.003, segments=2)
    for side in SIDES:
        y = side * 0.435
        box((length, 0.030, 0.075), "clay", (middle, y, 0.018), 0.010)
        line = [(start + 0.02, y, 0.058), (end - 0.02, y, 0.058)]
        tube(line, 0.0085, "amber light", segments=3)

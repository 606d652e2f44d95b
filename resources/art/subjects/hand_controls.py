"""Hand controls: a lever beside the wheel works brake and throttle, a knob turns the wheel."""

import math

import numpy as np
from mathutils import Vector
from scene import Vec, group
from shapes import (
    PI,
    SIDES,
    TAU,
    arc,
    bolt,
    box,
    cylinder,
    extrude,
    filleted,
    polar,
    revolve,
    rounded,
    rounded_rectangle,
    torus,
    tube,
)
from studio import View

VIEW = View(azimuth=-38, elevation=20, size=(1024, 1152))

TILT = math.radians(62)
"""Of the steering column from the vertical, towards the driver at +x."""

COLUMN = Vector((math.sin(TILT), 0, math.cos(TILT)))
HEAD = Vector((0.125, 0, 0.595))
PIVOT = HEAD - COLUMN * 0.13
PIVOT_Y = -0.088
RIM, RIM_THICKNESS = 0.188, 0.0165


def build() -> None:
    _floor()
    _column()
    _lever()
    _pedals()
    _linkage()


def _floor() -> None:
    """A piece of floor with the toe board; the driver sits at +x."""
    x = -0.13
    slab = rounded_rectangle(0.62, 0.60, 0.07, 10)
    extrude(slab, 0.035, "ground", edge=0.012, at=(x, 0, 0))
    rim = rounded_rectangle(0.628, 0.608, 0.073, 10)
    course = [(x + px, py, -0.004) for px, py in rim]
    tube(course, 0.0042, "amber light", closed=True, segments=3)
    with group("toe board", (-0.335, 0, 0.12), (0, math.radians(-38), 0)):
        box((0.028, 0.50, 0.30), "ground", edge=0.012)
        for k in range(7):
            rib = (0.017, 0, -0.10 + 0.034 * k)
            box((0.010, 0.42, 0.012), "rubber", rib, 0.004, segments=2)
    box((0.09, 0.50, 0.15), "graphite", (-0.395, 0, 0.085), 0.025)
    for y in (-0.24, 0.24):
        bolt((0.12, y, 0.017), 0.013, 0.010, "steel")


def _column() -> None:
    box((0.10, 0.19, 0.42), "clay", (-0.385, 0, 0.28), 0.035, segments=5)
    box((0.17, 0.28, 0.11), "graphite", (-0.365, 0, 0.485), 0.040, segments=6)
    tube([HEAD - COLUMN * 0.52, HEAD - COLUMN * 0.02], 0.020, "steel", segments=8)
    # In here z leads along the column to the driver.
    with group("column", HEAD, (0, TILT, 0)):
        with group("shroud", (0, 0, -0.20), (0, 0, PI / 2)):
            _shroud()
        with group("wheel", turn=(0, 0, PI / 2), scale=1.22):
            _steering_wheel()


def _shroud() -> None:
    cover = rounded_rectangle(0.105, 0.115, 0.034, 8)
    extrude(cover, 0.21, "clay", (), 0.016, (0, 0, 0.03), sharp=50, segments=5)
    collar = rounded_rectangle(0.118, 0.128, 0.038, 8)
    extrude(collar, 0.012, "graphite", (), 0.004, (0, 0, 0.06), sharp=50)
    cylinder(0.040, 0.07, "dark steel", (0, 0, 0.16))
    stalk = [(0.05, 0, 0.10), (0.10, 0.008, 0.105), (0.165, 0.014, 0.118)]
    tube(stalk, 0.0075, "graphite", swell=(1, 1, 1.35))
    cylinder(0.012, 0.022, "clay", (0.170, 0.0145, 0.119), "X", 0.004)


def _steering_wheel() -> None:
    """In its own plane: z towards the driver, y up."""
    rim = []
    for angle in np.linspace(0, TAU, 160, endpoint=False):
        x, y = polar(RIM, angle)
        rim.append((x, y if math.sin(angle) > 0 else 0.93 * y, 0))
    tube(rim, RIM_THICKNESS, "rubber", closed=True, segments=10)
    for degrees in (14, 166):
        middle = math.radians(degrees)
        grip = [(x, y, 0) for x, y in arc(RIM, middle - 0.30, middle + 0.30, 24)]
        tube(grip, RIM_THICKNESS * 1.16, "graphite", segments=8)
    for side in SIDES:
        _spoke(side)
    _lower_spoke()
    _hub()
    knob = polar(RIM, math.radians(128))
    with group("knob", (*knob, 0)):
        _knob()


def _spoke(side: int) -> None:
    corners = [(0.050, 0.036), (0.178, 0.030), (0.178, -0.010), (0.055, -0.030)]
    outline = rounded([(side * x, y) for x, y in corners][::side], 0.010, 5)
    extrude(outline, 0.018, "graphite", (), 0.006, (0, 0, -0.010), sharp=40)
    keys = rounded_rectangle(0.042, 0.026, 0.011, 6, side * 0.108, 0.004)
    extrude(keys, 0.008, "clay", (), 0.003, (0, 0, 0.002), sharp=40)
    for offset in (-0.011, 0.011):
        mark = (side * 0.108 + offset, 0.004, 0.0065)
        box((0.006, 0.010, 0.003), "amber light", mark, 0.001, segments=2)


def _lower_spoke() -> None:
    corners = [(-0.022, -0.172), (0.022, -0.172), (0.030, -0.04), (-0.030, -0.04)]
    opening = [(-0.008, -0.15), (0.008, -0.15), (0.012, -0.07), (-0.012, -0.07)]
    outline, hole = rounded(corners, 0.008, 5), rounded(opening, 0.005, 5)
    extrude(outline, 0.016, "graphite", [hole], 0.005, (0, 0, -0.010), sharp=40)


def _hub() -> None:
    corners = [
        (0.070, 0.048),
        (0.078, -0.018),
        (0.040, -0.062),
        (-0.040, -0.062),
        (-0.078, -0.018),
        (-0.070, 0.048),
    ]
    outline = rounded(corners, [0.020, 0.026, 0.024, 0.024, 0.026, 0.020], 8)
    extrude(outline, 0.044, "clay", (), 0.014, (0, 0, 0.002), sharp=60, segments=6)
    torus(0.016, 0.0022, "amber light", 10, 48, (0, -0.004, 0.0245))


def _knob() -> None:
    box((0.036, 0.036, 0.044), "graphite", edge=0.010, turn=(0, 0, math.radians(38)))
    cylinder(0.0075, 0.030, "steel", (0, 0, 0.034), edge=0.002)
    profile = [
        (0, 0.040),
        (0.012, 0.041),
        (0.021, 0.050),
        (0.0245, 0.062),
        (0.021, 0.074),
        (0.010, 0.080),
        (0, 0.081),
    ]
    revolve(profile, "amber", 48, closed=False, sharp=60)


def _lever() -> None:
    """On the driver's left: push to brake, turn to drive."""
    with group("pivot", (PIVOT.x, PIVOT_Y, PIVOT.z)):
        box((0.055, 0.075, 0.055), "clay", (0, 0.03, 0), 0.014, turn=(0, TILT, 0))
        cylinder(0.034, 0.044, "graphite", (0, -0.022, 0), "Y", 0.008)
        cylinder(0.018, 0.052, "steel", (0, -0.026, 0), "Y", 0.005)
        torus(0.0345, 0.0028, "amber light", 10, at=(0, -0.036, 0), axis="Y")
    start = np.array([PIVOT.x, PIVOT_Y - 0.036, PIVOT.z])
    head = np.array(HEAD)
    grip = head + np.array([0.030, -0.285, 0.012])
    bends = [start + np.array([0.010, -0.070, -0.012]), head + np.array([0.012, -0.215, -0.012])]
    course = filleted([start, *bends, grip], 0.05, 10)
    tube(course, 0.0115, "steel", segments=8)
    along = Vector(grip - np.array(course[-4])).normalized()
    with group("grip", grip, along.to_track_quat("Z", "Y").to_euler(), 1.25):
        _grip()


def _grip() -> None:
    profile = [
        (0, -0.030),
        (0.014, -0.030),
        (0.0175, -0.026),
        (0.0165, -0.006),
        (0.0185, 0.012),
        (0.0165, 0.030),
        (0.0185, 0.048),
        (0.0170, 0.066),
        (0.0205, 0.078),
        (0.0210, 0.088),
        (0.016, 0.096),
        (0, 0.098),
    ]
    revolve(profile, "amber", 64, closed=False, sharp=70)
    cylinder(0.0182, 0.008, "graphite", (0, 0, -0.032), edge=0.003)
    cylinder(0.008, 0.008, "clay", (0, 0, 0.099), edge=0.003)
    box((0.010, 0.016, 0.034), "graphite", (0, 0.020, 0.030), 0.004)


def _pedals() -> None:
    _pedal(-0.062, 0.172, 0.105, 0.078)
    brake_arm = [(-0.268, -0.062, 0.185), (-0.300, -0.062, 0.28), (-0.375, -0.055, 0.42)]
    tube(filleted(brake_arm, 0.06), 0.010, "dark steel")
    _pedal(0.092, 0.140, 0.066, 0.150)
    throttle_arm = [(-0.270, 0.092, 0.16), (-0.310, 0.092, 0.25), (-0.375, 0.085, 0.34)]
    tube(filleted(throttle_arm, 0.06), 0.008, "dark steel")


def _pedal(y: float, z: float, width: float, height: float) -> None:
    with group("pedal", (-0.255, y, z), (0, math.radians(-34), 0)):
        box((0.018, width, height), "clay", edge=0.008)
        ribs = max(3, int(height / 0.018))
        for k in range(ribs):
            rib = (0.010, 0, height * (0.80 * k / (ribs - 1) - 0.40))
            box((0.010, width * 0.80, 0.006), "rubber", rib, 0.002, segments=2)


def _linkage() -> None:
    """One rod to the brake; another, over a cross shaft, to the throttle on the far side."""
    pivot = np.array([PIVOT.x, PIVOT_Y - 0.010, PIVOT.z])
    _rod(pivot + np.array([-0.030, -0.032, -0.034]), (-0.235, -0.098, 0.185))
    tube([(-0.16, -0.135, 0.235), (-0.16, 0.155, 0.235)], 0.0085, "dark steel")
    for y in (-0.135, 0.125):
        crank, turn = (-0.16, y, 0.225), (0, math.radians(-20), 0)
        box((0.022, 0.016, 0.060), "graphite", crank, 0.006, turn)
    for y in (-0.015, 0.150):
        bracket = (-0.275, y, 0.235)  # from the toe board, clear of the pedals
        box((0.25, 0.022, 0.030), "graphite", bracket, 0.008)
        cylinder(0.017, 0.030, "graphite", (-0.16, y, 0.235), "Y", 0.005)
    _rod((-0.165, 0.125, 0.205), (-0.238, 0.100, 0.150), 0.006)
    _rod(pivot + np.array([-0.046, -0.045, -0.006]), (-0.155, -0.142, 0.255), 0.006)


def _rod(start: Vec, end: Vec, radius: float = 0.0075) -> None:
    """A rod with a clevis and a pin at each end."""
    start, end = Vector(start), Vector(end)
    along = (end - start).normalized()
    tube([start, end], radius, "steel")
    for pin, inwards in ((start, along), (end, -along)):
        tube([pin + inwards * 0.018, pin + inwards * 0.060], radius * 1.5, "graphite")
        cylinder(0.014, 0.018, "dark steel", pin, "Y", 0.004, steps=32)
        cylinder(0.0065, 0.026, "steel", pin, "Y", 0.002, steps=24)

"""A welding cell: two robots on the bare body of the city car, sparks in amber."""

import math

import numpy as np
from fields import Array, Field, Outline, march, smooth_max, smooth_min
from materials import material
from models import city_car
from models.robot import FOREARM, SHOULDER, UPPER_ARM, robot
from scene import Vec, group
from shapes import (
    CORNERS,
    FACING_Y,
    PI,
    SIDES,
    arc,
    box,
    cylinder,
    extrude,
    filleted,
    revolve,
    rounded,
    rounded_rectangle,
    spline,
    tube,
)
from studio import View

VIEW = View(azimuth=-52, elevation=25, fill=(0.88, 0.84), warm=True)

CELL = (4.95, 4.7)
SCALE = 1.22
"""Of the robots."""

GUN = 0.66
"""From the wrist to the tips of the welding gun, before scaling."""


def build() -> None:
    _floor()
    _fixture()
    with group("body", (0, 0, 0.34)):
        _bare_body()
    _welder((-1.75, -1.62), (-0.80, -0.60, 1.27), 100)
    _sparks((-0.80, -0.60, 1.27), (-0.5, -0.8, 0.2), 3)
    _welder((1.62, 1.70), (0.66, 0.52, 1.47), 118)
    _sparks((0.66, 0.52, 1.47), (0.5, 0.35, 0.3), 8)
    with group("controller", (-2.05, 0.55, 0), (0, 0, math.radians(35))):
        _controller()
    with group("rack", (1.56, -1.62, 0), (0, 0, math.radians(12))):
        _rack()
    _cable_ducts()


def _floor() -> None:
    width, depth = CELL
    slab = rounded_rectangle(width, depth, 0.32, 10)
    extrude(slab, 0.16, "ground", edge=0.035, at=(0, 0, -0.08))
    rim = rounded_rectangle(width + 0.012, depth + 0.012, 0.325, 10)
    tube([(x, y, -0.085) for x, y in rim], 0.017, "amber light", closed=True, segments=3)
    station = rounded_rectangle(3.5, 2.05, 0.22, 10)
    tube([(x, y, 0.003) for x, y in station], 0.010, "amber wire", closed=True, segments=2)


def _fixture() -> None:
    """What the body rests on, clamped at four points."""
    for x in (-0.62, 0.62):
        box((0.22, 1.36, 0.14), "graphite", (x, 0, 0.22))
        for side in SIDES:
            box((0.26, 0.24, 0.16), "graphite", (x, side * 0.50, 0.08))
            cylinder(0.04, 0.16, "steel", (x, side * 0.46, 0.36))
            cylinder(0.065, 0.04, "clay", (x, side * 0.46, 0.30), edge=0.012)
            box((0.09, 0.08, 0.22), "clay", (x, side * 0.635, 0.38), 0.02)
            box((0.05, 0.14, 0.045), "steel", (x, side * 0.60, 0.50), 0.012)
            box((0.094, 0.084, 0.03), "amber", (x, side * 0.635, 0.36), 0.006)
    for side in SIDES:
        box((1.5, 0.12, 0.09), "graphite", (0, side * 0.50, 0.155), 0.025)


def _bare_body() -> None:
    body = city_car.BODY
    low, high = body.low, body.high
    march("bare body", _shell(body.field()), low, high, city_car.STEP, material("sheet metal"))
    box((1.55, 1.02, 0.03), "sheet metal", (0.05, 0, 0.285), 0.012)
    box((1.60, 0.20, 0.09), "sheet metal", (0.05, 0, 0.33), 0.035)
    for x in (-0.42, 0.10, 0.58):
        box((0.11, 1.05, 0.07), "sheet metal", (x, 0, 0.33), 0.022)
    for side in SIDES:
        box((1.30, 0.10, 0.15), "sheet metal", (0.05, side * 0.55, 0.34), 0.035)
        cylinder(0.085, 0.10, "sheet metal", (0.93, side * 0.34, 0.62), edge=0.02)
        pillar = [(-0.52, side * 0.50, 0.42), (-0.60, side * 0.50, 0.88)]
        tube(pillar, 0.035, "sheet metal")
        for k in range(9):
            weld = (-0.50 + 0.13 * k, side * 0.602, 0.372)
            cylinder(0.011, 0.008, "copper", weld, "Y", 0.003, steps=16)


def _shell(body: Field) -> Field:
    """A skin under the surface of the car, open at doors, windows, lamps and recesses."""
    door = Outline(city_car.DOOR, (-1.6, 0), (1.6, 1.7), 0.006)

    def shell(x: Array, y: Array, z: Array) -> Array:
        away = np.abs(y)
        outside = body(x, y, z)
        skin = smooth_max(outside, -(outside + 0.032), 0.012)
        from_door = door(x, z)
        doorway = np.maximum(from_door + 0.050, 0.34 - away)
        # A pillar stays between the door and the screen.
        beside_door = smooth_min(0.035 - from_door, away - 0.36, 0.02)
        window = smooth_max(city_car.glass(x, y, z) + 0.045, beside_door, 0.03)
        skin = smooth_max(skin, -doorway, 0.022)
        skin = smooth_max(skin, -window, 0.022)
        lamp = np.hypot(away - 0.44, z - 0.655) - 0.088
        skin = smooth_max(skin, -np.where(x > 0.85, lamp, 1.0), 0.018)
        nose = _slot(away - 0.27, np.abs(z - 0.46) - 0.012, 0.034)
        skin = smooth_max(skin, -np.where(x > 1.0, nose, 1.0), 0.018)
        tail = _slot(away - 0.30, np.abs(z - 0.60) - 0.06, 0.05)
        return smooth_max(skin, -np.where(x < -1.0, tail, 1.0), 0.018)

    return shell


def _slot(out_sideways: Array, out_upwards: Array, radius: float) -> Array:
    return np.hypot(np.maximum(out_sideways, 0), np.maximum(out_upwards, 0)) - radius


def _welder(stand: tuple[float, float], target: tuple[float, float, float], pitch: float) -> None:
    """A robot whose gun closes at the target, arriving at `pitch` degrees from the vertical."""
    x, y = stand
    across, along = target[0] - x, target[1] - y
    yaw = math.atan2(along, across)
    joints = _reach(math.hypot(across, along) / SCALE, (target[2] - 0.04) / SCALE, pitch)
    box((0.95, 0.95, 0.05), "graphite", (x, y, 0.02), 0.02, turn=(0, 0, yaw))
    robot((x, y, 0.04), yaw, joints, SCALE, _welding_gun)


def _reach(out: float, height: float, pitch: float) -> tuple[float, float, float]:
    """Joint angles in degrees that bring the gun's tips to a point in the arm's own plane.

    The elbow follows from the law of cosines, the wrist makes up what is missing to the pitch.
    """
    angle = math.radians(pitch)
    wrist_x = out - SHOULDER[0] - GUN * math.sin(angle)
    wrist_z = height - SHOULDER[1] - GUN * math.cos(angle)
    distance = min(math.hypot(wrist_x, wrist_z), UPPER_ARM + FOREARM - 0.01)
    cosine = (distance**2 - UPPER_ARM**2 - FOREARM**2) / (2 * UPPER_ARM * FOREARM)
    elbow = math.acos(cosine)
    inward = math.atan2(FOREARM * math.sin(elbow), UPPER_ARM + FOREARM * math.cos(elbow))
    shoulder = math.atan2(wrist_x, wrist_z) - inward
    wrist = pitch - math.degrees(shoulder + elbow)
    return math.degrees(shoulder), math.degrees(elbow), wrist


def _welding_gun() -> None:
    """A spot-welding gun in the shape of a C; its tips meet at z = 0.665."""
    box((0.15, 0.13, 0.12), "clay", (0, 0, 0.24), 0.025)
    box((0.10, 0.16, 0.05), "graphite", (0, 0, 0.18), 0.015)
    fixed_arm = [
        (-0.055, 0.26),
        (0.055, 0.26),
        (0.075, 0.34),
        (0.24, 0.42),
        (0.26, 0.62),
        (0.24, 0.70),
        (0.19, 0.70),
        (0.20, 0.46),
        (0.03, 0.40),
        (-0.03, 0.40),
    ]
    radii = [0.02, 0.02, 0.03, 0.05, 0.05, 0.02, 0.02, 0.05, 0.03, 0.02]
    outline = rounded(fixed_arm, radii)
    extrude(outline, 0.055, "graphite", (), 0.014, (-0.155, 0, 0), FACING_Y, sharp=30)
    moving_arm = [
        (-0.055, 0.30),
        (-0.10, 0.34),
        (-0.16, 0.42),
        (-0.17, 0.60),
        (-0.15, 0.70),
        (-0.10, 0.70),
        (-0.11, 0.46),
        (0, 0.38),
        (0.03, 0.32),
    ]
    outline = rounded(moving_arm, [0.02, 0.03, 0.05, 0.05, 0.02, 0.02, 0.05, 0.03, 0.02])
    extrude(outline, 0.055, "graphite", (), 0.014, (-0.02, 0, 0), FACING_Y, sharp=30)
    cylinder(0.055, 0.16, "clay", (-0.14, 0, 0.30), "X", 0.015)
    cylinder(0.03, 0.03, "steel", (-0.235, 0, 0.30), "X", 0.008)
    tip = [(0, 0), (0.017, 0), (0.017, 0.012), (0.008, 0.034), (0, 0.037)]
    for x, way in ((0.035, -1), (-0.125, 1)):
        cylinder(0.021, 0.09, "copper", (x, 0, 0.665), "X", 0.006, steps=32)
        at, turn = (x + way * 0.045, 0, 0.665), (0, way * PI / 2, 0)
        revolve(tip, "copper", 24, closed=False, at=at, turn=turn, sharp=30)
    lead = [(0.07, 0.06, 0.22), (0.20, 0.09, 0.26), (0.27, 0.05, 0.40), (0.10, 0.04, 0.50)]
    tube(spline(lead, 8), 0.014, "amber wire", segments=4)


def _sparks(at: Vec, away: Vec, seed: int) -> None:
    """Short streaks on falling paths, points around the weld, and the weld itself."""
    chance = np.random.default_rng(seed)
    origin, direction = np.array(at), np.array(away, float)
    count = 44
    for _ in range(count):
        velocity = direction * chance.uniform(0.2, 1.0) + chance.normal(0, 0.55, 3)
        velocity[2] += 0.35
        start = chance.uniform(0.10, 0.62)
        tail = _falling(origin, velocity, start)
        head = _falling(origin, velocity, start + chance.uniform(0.025, 0.09))
        radius = chance.uniform(0.006, 0.011)
        path = [tail, (tail + head) / 2, head]
        tube(path, radius, "amber spark", segments=2, swell=(0.35, 1, 0.55))
    for _ in range(count // 2):
        offset = chance.normal(0, 0.10, 3) + direction * chance.uniform(0, 0.12)
        _point(origin + offset, chance.uniform(0.006, 0.013), 6, 12)
    _point(origin, 0.035, 8, 24)


def _falling(origin: np.ndarray, velocity: np.ndarray, time: float) -> np.ndarray:
    return origin + velocity * time * 0.85 + np.array([0, 0, -1.5 * time * time])


def _point(at: Vec, radius: float, sections: int, steps: int) -> None:
    profile = [(0, -radius), *arc(radius, -1.2, 1.2, sections), (0, radius)]
    revolve(profile, "amber spark", steps, closed=False, at=tuple(at), sharp=80)


def _controller() -> None:
    box((0.62, 0.46, 1.25), "clay", (0, 0, 0.66), 0.05, segments=5)
    box((0.58, 0.42, 0.08), "graphite", (0, 0, 0.04), 0.02)
    box((0.44, 0.02, 0.30), "graphite", (0, -0.232, 0.98), 0.008)
    box((0.36, 0.02, 0.22), "amber light", (0, -0.240, 0.98), 0.006)
    for k in range(5):
        box((0.40, 0.02, 0.022), "graphite", (0, -0.232, 0.32 + 0.06 * k), 0.006)
    cylinder(0.03, 0.16, "amber light", (0.20, 0, 1.36), edge=0.012)


def _rack() -> None:
    """Four door skins waiting."""
    box((1.10, 0.72, 0.06), "graphite", (0, 0, 0.08), 0.02)
    for right, back in CORNERS:
        x, y = right * 0.46, back * 0.30
        cylinder(0.05, 0.05, "rubber", (x, y, 0.03), edge=0.012)
        cylinder(0.018, 0.34, "steel", (x, y, 0.27), edge=0.006)
    for x in (-0.46, 0.46):
        box((0.04, 0.70, 0.035), "graphite", (x, 0, 0.42), 0.010)
        box((0.045, 0.05, 0.04), "amber", (x, -0.345, 0.42), 0.008)
    door = [((x + 0.05) * 0.66, (z - 0.375) * 0.66) for x, z in city_car.DOOR]
    corners = [(0.30, 0.37), (-0.31, 0.37), (-0.39, 0.575), (0.20, 0.545), (0.36, 0.44)]
    window = rounded(corners, [0.03, 0.03, 0.05, 0.05, 0.03], 5)
    leaning = (PI / 2 + 0.10, 0, 0)
    for k in range(4):
        at = (0, -0.24 + 0.16 * k, 0.14)
        extrude(door, 0.022, "sheet metal", [window], 0.006, at, leaning, sharp=30)


def _cable_ducts() -> None:
    for course in (
        [(-2.05, 0.5, 0.03), (-2.05, -1.5, 0.03), (-1.8, -1.62, 0.03)],
        [(-2.0, 0.6, 0.03), (-2.0, 2.0, 0.03), (1.62, 2.0, 0.03), (1.62, 1.8, 0.03)],
    ):
        tube(filleted(course, 0.12), 0.035, "graphite", segments=4)

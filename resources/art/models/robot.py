"""A six-axis robot arm in the manner of a clay model."""

import math
from collections.abc import Callable

import numpy as np
from scene import Vec, group
from shapes import (
    SIDES,
    TAU,
    bolt,
    box,
    cylinder,
    loft,
    polar,
    revolve,
    spline,
    torus,
    tube,
)

UPPER_ARM = 0.88
FOREARM = 0.88
"""From the elbow to the wrist."""

SHOULDER = (0.10, 0.66)
"""In front of the base and above the floor."""


def robot(
    at: Vec,
    yaw: float,
    joints: tuple[float, float, float],
    scale: float = 1.0,
    tool: Callable[[], None] | None = None,
) -> None:
    """`joints`: degrees of the shoulder, elbow and wrist, each from the one before it.

    At all zero the arm points straight up. `tool` builds what the flange carries, towards +z.
    """
    shoulder, elbow, wrist = (math.radians(angle) for angle in joints)
    with group("robot", at, (0, 0, yaw), scale):
        _base()
        with group("shoulder", (SHOULDER[0], 0, SHOULDER[1])):
            cylinder(0.20, 0.34, "clay", axis="Y", edge=0.04)
            for side in SIDES:
                cylinder(0.13, 0.05, "graphite", (0, side * 0.185, 0), "Y", 0.015)
                bolt((0, side * 0.21, 0), 0.05, 0.02, "steel", "Y")
            with group("upper arm", turn=(0, shoulder, 0)):
                _upper_arm()
                with group("elbow", (0, 0, UPPER_ARM)):
                    _elbow()
                    with group("forearm", turn=(0, elbow, 0)):
                        _forearm(wrist, tool)


def _base() -> None:
    cylinder(0.34, 0.07, "graphite", (0, 0, 0.035), edge=0.02)
    for k in range(8):
        bolt((*polar(0.29, TAU * k / 8), 0.07), 0.025, 0.02, "steel")
    foot = [
        (0, 0.07),
        (0.27, 0.07),
        (0.27, 0.10),
        (0.215, 0.20),
        (0.205, 0.36),
        (0.22, 0.38),
        (0, 0.38),
    ]
    revolve(foot, "clay", 64, closed=False, sharp=30)
    torus(0.212, 0.014, "amber light", level=0.375)
    turret = [(0, 0.39), (0.215, 0.39), (0.225, 0.41), (0.215, 0.50), (0.17, 0.56), (0, 0.56)]
    revolve(turret, "clay", 64, closed=False, sharp=30)


def _upper_arm() -> None:
    # Height, half depth, half width of the oval section.
    stations = (
        (0.0, 0.165, 0.125),
        (0.12, 0.155, 0.125),
        (0.3, 0.125, 0.11),
        (0.6, 0.112, 0.10),
        (0.78, 0.13, 0.11),
        (UPPER_ARM, 0.14, 0.115),
    )
    angles = np.linspace(0, TAU, 48, endpoint=False)
    sections = [
        [(depth * math.cos(t), width * math.sin(t), z) for t in angles]
        for z, depth, width in stations
    ]
    loft(sections, "clay", sharp=60)


def _elbow() -> None:
    cylinder(0.165, 0.32, "clay", axis="Y", edge=0.035)
    for side in SIDES:
        cylinder(0.11, 0.05, "graphite", (0, side * 0.17, 0), "Y", 0.015)
    torus(0.118, 0.010, "amber light", steps=48, at=(0, -0.165, 0), axis="Y")


def _forearm(wrist: float, tool: Callable[[], None] | None) -> None:
    box((0.26, 0.25, 0.28), "clay", (-0.10, 0, 0.06), 0.07, segments=6)
    cylinder(0.075, 0.12, "graphite", (-0.27, 0, 0.06), "X", 0.02)
    tube_profile = [
        (0, 0),
        (0.135, 0),
        (0.13, 0.06),
        (0.10, 0.22),
        (0.085, 0.62),
        (0.10, 0.66),
        (0.10, 0.70),
        (0, 0.70),
    ]
    with group("forearm tube", (0, 0, 0.10)):
        revolve(tube_profile, "clay", 64, closed=False, sharp=30)
        cylinder(0.103, 0.03, "graphite", (0, 0, 0.66), edge=0.008)
        with group("wrist", (0, 0, FOREARM - 0.10), (0, wrist, 0)):
            _wrist()
            if tool is not None:
                tool()
    hose = [(-0.20, 0.10, 0.10), (-0.26, 0.14, 0.30), (-0.16, 0.13, 0.60), (-0.04, 0.10, 0.82)]
    tube(spline(hose), 0.022, "graphite", segments=5)


def _wrist() -> None:
    cylinder(0.085, 0.20, "clay", axis="Y", edge=0.02)
    cylinder(0.055, 0.03, "graphite", (0, -0.11, 0), "Y")
    cylinder(0.065, 0.12, "clay", (0, 0, 0.09), edge=0.015)
    cylinder(0.07, 0.03, "steel", (0, 0, 0.16), edge=0.006)


def suction_gripper() -> None:
    """Four cups on a bar, holding an amber panel."""
    box((0.06, 0.62, 0.05), "graphite", (0, 0, 0.21), 0.015)
    cup = [(0, 0), (0.02, 0), (0.03, 0.02), (0.05, 0.055), (0.045, 0.06), (0, 0.03)]
    for y in (-0.27, -0.09, 0.09, 0.27):
        cylinder(0.016, 0.10, "steel", (0, y, 0.27), edge=0.004)
        revolve(cup, "rubber", 32, closed=False, at=(0, y, 0.31), sharp=40)
    box((0.44, 0.84, 0.014), "amber", (0, 0, 0.376), 0.006)

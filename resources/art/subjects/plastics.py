"""An injection mould, open, with the bumper it has just released."""

from collections.abc import Sequence

import numpy as np
from fields import Array, march, smooth_max
from materials import material
from scene import group
from shapes import (
    FACING_X,
    SIDES,
    bolt,
    box,
    cylinder,
    extrude,
    rounded_rectangle,
    spline,
    torus,
    tube,
)
from studio import View

VIEW = View(azimuth=-38, elevation=20, size=(1600, 1200))

WIDTH, HEIGHT = 2.55, 1.65
MIDDLE = 1.06
"""Height of the cavity's middle above the floor."""

PARTING = -0.72
"""Where along the machine the mould opens."""


def build() -> None:
    _bed()
    _mould_half()
    _cooling()
    _guide_pillars()
    _core()
    with group("bumper", (0.42, 0, MIDDLE)):
        low, high = (-0.62, -1.1, -0.45), (0.22, 1.1, 0.45)
        march("bumper", _bumper, low, high, 0.008, material("amber"))
    _parting_face()


def _bumper(x: Array, y: Array, z: Array) -> Array:
    """A curved skin with openings for grille, fog lamps and a line of light; it faces +X."""
    away = np.abs(y)
    swept = x + 0.42 * away**2.4 + 0.20 * z**2 - 0.05 * np.exp(-(((z + 0.20) / 0.08) ** 2))
    skin = np.abs(swept) - 0.020
    face = smooth_max(np.abs(z) - 0.34 + 0.06 * away**3, away - 0.98, 0.10)
    wheel_arch = np.hypot(away - 1.10, z + 0.40) - 0.28
    face = smooth_max(face, -wheel_arch, 0.05)
    body = smooth_max(skin * 0.75, face, 0.03)
    grille = _slot(away - 0.40 + 0.5 * (z + 0.14), np.abs(z + 0.10) - 0.055, 0.045)
    fog_lamp = _slot(np.abs(away - 0.645) - 0.045, np.abs(z + 0.09) - 0.042, 0.035)
    light_line = _slot(away - 0.30, np.abs(z - 0.20) - 0.001, 0.012)
    body = smooth_max(body, -grille, 0.03)
    body = smooth_max(body, -fog_lamp, 0.03)
    return smooth_max(body, -light_line, 0.012)


def _slot(out_sideways: Array, out_upwards: Array, radius: float) -> Array:
    return np.hypot(np.maximum(out_sideways, 0), np.maximum(out_upwards, 0)) - radius


def _bed() -> None:
    box((2.1, 2.9, 0.12), "graphite", (-0.35, 0, 0.06), 0.04)
    for side in SIDES:
        box((2.0, 0.16, 0.05), "steel", (-0.35, side * 0.85, 0.135), 0.012)
    for x in (-1.3, 0.6):
        for y in (-1.35, -0.6, 0.6, 1.35):
            bolt((x, y, 0.12), 0.04, 0.03, "steel")
    cylinder(0.20, 0.10, "graphite", (-1.45, 0, MIDDLE), "X", 0.02)  # nozzle of the injection unit


def _mould_half() -> None:
    """Clamping plate, backing plate and cavity block, behind the parting face."""
    for behind, thickness, width, height, foot, substance in (
        (0.62, 0.12, WIDTH + 0.12, HEIGHT + 0.10, 0.15, "graphite"),
        (0.47, 0.16, WIDTH - 0.10, HEIGHT - 0.08, 0.24, "clay"),
        (0.19, 0.38, WIDTH, HEIGHT, 0.20, "clay"),
    ):
        outline = rounded_rectangle(width, height, 0.03, 5)
        at = (PARTING - behind, 0, foot + height / 2)
        extrude(outline, thickness, substance, (), 0.012, at, FACING_X, sharp=30)
    x = PARTING - 0.2
    box((0.20, 0.12, 0.05), "graphite", (x, 0, 1.87), 0.015)
    torus(0.07, 0.02, "steel", 16, 48, (x, 0, 1.95), "X")
    for y in (-0.9, -0.5, 0.5, 0.9):
        bolt((PARTING - 0.19, y, 1.85), 0.05, 0.04, "steel")


def _cooling() -> None:
    """Ports in two columns, joined in pairs by hoses."""
    columns, pitch, lowest = (0.10, 0.28), 0.24, 0.55
    side = -WIDTH / 2
    for k in range(5):
        for behind in columns:
            x, z = PARTING - behind, lowest + pitch * k
            cylinder(0.045, 0.05, "steel", (x, side - 0.02, z), "Y", steps=32)
            cylinder(0.030, 0.09, "graphite", (x, side - 0.06, z), "Y", steps=32)
    for k in range(4):
        x, z = PARTING - columns[k % 2], lowest + pitch * k
        hose = [
            (x, side - 0.08, z),
            (x, side - 0.22, z + 0.03),
            (x, side - 0.22, z + 0.21),
            (x, side - 0.08, z + 0.24),
        ]
        tube(spline(hose), 0.022, "amber wire", segments=5)


def _guide_pillars() -> None:
    for y in (0.13 - WIDTH / 2, WIDTH / 2 - 0.13):
        for z in (0.35, 1.70):
            cylinder(0.055, 0.80, "steel", (-0.28, y, z), "X", 0.02)
            cylinder(0.085, 0.06, "dark steel", (-0.70, y, z), "X", 0.012)
            torus(0.068, 0.012, "amber light", steps=48, at=(-0.665, y, z), axis="X")


def _core() -> None:
    """The block the bumper was moulded on: its inside, cut off at the parting face."""

    def block(x: Array, y: Array, z: Array) -> Array:
        away = np.abs(y)
        face = x + 0.42 * away**2.4 + 0.20 * z**2
        face = smooth_max(face, np.abs(z) - 0.33 + 0.06 * away**3, 0.06)
        face = smooth_max(face, away - 0.96, 0.08)
        return smooth_max(face, -(x + 0.42), 0.02)

    with group("core", (-0.45, 0, MIDDLE)):
        march("core", block, (-0.5, -1.1, -0.5), (0.2, 1.1, 0.5), 0.016, material("steel"))


def _parting_face() -> None:
    box((0.02, 2.12, 0.98), "dark steel", (PARTING, 0, MIDDLE), 0.008)
    for y in (-1.08, 1.08):
        for z in (0.80, 1.30):
            box((0.05, 0.10, 0.26), "steel", (PARTING + 0.01, y, z), 0.012)
    for y in np.linspace(-0.75, 0.75, 7):
        _ejector_pins(y, (0.86, 1.26))


def _ejector_pins(y: float, heights: Sequence[float]) -> None:
    for z in heights:
        at = (-0.42 - 0.30 * abs(y) ** 2, y, z)
        cylinder(0.018, 0.5, "steel", at, "X", 0.005, steps=24)

"""A clay-white saloon car: nobody's model."""

import numpy as np
from fields import (
    FAR,
    Array,
    Field,
    Outline,
    bell,
    march,
    rounded_rectangle,
    smooth_max,
    smoothstep,
    surface_at,
)
from models.car import Body, Seam, paint, wheel
from shapes import SIDES, Point, box, cylinder, rounded, spline, tube
from studio import View

VIEW = View(azimuth=-49, elevation=17, fill=(0.80, 0.76), light=0.85)

STEP = 0.014
FRONT_AXLE, REAR_AXLE = 1.42, -1.43


def build() -> None:
    body = BODY.field()
    substance = paint(
        (
            Seam("front door", on_flank=True),
            Seam("rear door", on_flank=True),
            Seam("lids", groove=0.007, gap=0.0026),
        )
    )
    front_door, rear_door = _side_outline(FRONT_DOOR), _side_outline(REAR_DOOR)
    distances = {
        "off flank": lambda x, y, z: np.minimum(np.abs(y) - 0.60, 0.985 - z),
        "glass": _glass(_side_outline(_side_window())),
        "cladding": _cladding,
        "lamp": _lamps,
        "lids": _lids,
        "front door": lambda x, y, z: front_door(x, z),
        "rear door": lambda x, y, z: rear_door(x, z),
    }
    march("saloon", body, BODY.low, BODY.high, STEP, substance, distances)
    for x in BODY.wheels:
        for side in SIDES:
            wheel((x, side * 0.795, 0.365), 0.365, 0.24, side, 0.2, aero=True)
        cylinder(0.045, 1.4, "graphite", (x, 0, 0.365), "Y")
    for side in SIDES:
        _flank_details(body, side)
    _slats(body)


def _half_width(x: Array, z: Array) -> Array:
    nose = 0.10 * np.clip((x - 1.2) / 1.15, 0, 1.1) ** 2
    tail = 0.085 * np.clip((-x - 1.3) / 1.05, 0, 1.1) ** 2
    shoulder = 0.80 - 0.012 * x
    crease = 0.115 * (np.sqrt((z - shoulder) ** 2 + 0.018**2) - 0.018) * smoothstep(0.25, 0.5, z)
    belt_step = 0.085 * smoothstep(0.90, 1.0, z)
    tumblehome = 0.21 * np.clip((z - 0.96) / 0.5, 0, 1.2) ** 1.15
    sill = 0.05 * np.clip((0.42 - z) / 0.24, 0, 1.3) ** 2
    width = 0.925 - nose - tail + 0.006 - crease - belt_step - tumblehome - sill
    for axle in (FRONT_AXLE, REAR_AXLE):
        width = width + 0.022 * bell(x, axle, 0.40) * bell(z, 0.62, 0.22)
    return width - 0.020 * bell(z, 0.47, 0.10) * smoothstep(1.15, 0.8, np.abs(x))


BODY = Body(
    side_view=(
        (-1.95, 0.215),
        (0, 0.19),
        (1.95, 0.20),
        (2.30, 0.25),
        (2.39, 0.40),
        (2.40, 0.62),
        (2.33, 0.755),
        (2.10, 0.855),
        (1.72, 0.945),
        (1.36, 1.02),
        (1.02, 1.17),
        (0.62, 1.345),
        (0.20, 1.465),
        (-0.30, 1.505),
        (-0.85, 1.45),
        (-1.38, 1.31),
        (-1.85, 1.145),
        (-2.16, 1.04),
        (-2.33, 0.985),
        (-2.375, 0.93),
        (-2.36, 0.72),
        (-2.33, 0.45),
        (-2.2, 0.27),
    ),
    low=(-2.55, -1.1, 0.05),
    high=(2.55, 1.1, 1.6),
    half_width=_half_width,
    widest=0.93,
    edge=0.15,
    bow=0.085,
    crown=0.04,
    wheels=(FRONT_AXLE, REAR_AXLE),
    wheel_radius=0.365,
    arch_radius=0.402,
    arch_inside=0.56,
)

FRONT_DOOR = rounded(
    [
        (0.99, 0.33),
        (0.00, 0.33),
        (-0.06, 0.98),
        (-0.06, 1.46),
        (0.3, 1.46),
        (1.10, 1.06),
        (1.12, 0.80),
    ],
    [0.08, 0.05, 0.0, 0.02, 0.1, 0.15, 0.2],
    8,
)

REAR_DOOR = rounded(
    [
        (0.00, 0.33),
        (-0.92, 0.33),
        (-1.06, 0.62),
        (-1.20, 1.0),
        (-0.9, 1.44),
        (-0.06, 1.46),
        (-0.06, 0.98),
    ],
    [0.05, 0.12, 0.2, 0.12, 0.15, 0.02, 0.0],
    8,
)


def _side_outline(corners: list[Point]) -> Outline:
    return Outline(corners, (-2.6, 0), (2.6, 1.7), 0.006)


def _side_window() -> list[Point]:
    upper_edge = [
        (1.17, 1.0),
        (0.86, 1.155),
        (0.46, 1.300),
        (0.02, 1.367),
        (-0.45, 1.372),
        (-0.90, 1.322),
        (-1.32, 1.21),
        (-1.60, 1.075),
    ]
    curve = [tuple(point) for point in spline(upper_edge)]
    radii = [0.05, *[0.0] * (len(curve) - 2), 0.03, 0.05, 0.0]
    return rounded([*curve, (-1.62, 1.02), (-1.5, 0.99)], radii)


def _glass(side_window: Outline) -> Field:
    """Side windows; one spine of glass over screen, roof and tail; the dark band of the face."""

    def glass(x: Array, y: Array, z: Array) -> Array:
        away = np.abs(y)
        side = np.where(away > 0.45, side_window(x, z), FAR)
        half_width = 0.555 - 0.12 * np.clip((z - 1.0) / 0.45, 0, 1)
        # Drawn in where its edge would mirror the key light as a white speck.
        half_width = half_width - 0.032 * bell(x, 0.52, 0.22)
        screen = x - 1.25 - 0.05 * (1 - (away / 0.6) ** 2)
        spine = smooth_max(away - half_width, smooth_max(screen, -1.88 - x, 0.1), 0.16)
        upper = np.minimum(side, np.where(z > 0.97, spine, FAR))
        band = rounded_rectangle(away, z, (0, 0.668), (0.80, 0.066), 0.064)
        return np.where((x > 1.6) & (z < 0.80), band, upper)

    return glass


def _cladding(x: Array, y: Array, z: Array) -> Array:
    away = np.abs(y)
    sill = z - 0.285
    intake = rounded_rectangle(away, z, (0, 0.405), (0.50, 0.062), 0.045)
    corner_inlet = rounded_rectangle(away, z, (0.735, 0.425), (0.034, 0.095), 0.034)
    face = np.minimum(sill, np.minimum(intake, corner_inlet))
    tail = np.minimum(sill, rounded_rectangle(away, z, (0, 0.42), (0.70, 0.10), 0.05))
    return np.where(x > 1.7, face, np.where(x < -1.9, tail, sill))


def _lamps(x: Array, y: Array, z: Array) -> Array:
    """Two round lamps on one thread in front, one line behind."""
    away = np.abs(y)
    lamp = np.hypot(away - 0.715, z - 0.668) - 0.043
    thread = rounded_rectangle(away, z, (0, 0.668), (0.610, 0.0085), 0.0085)
    tail_line = rounded_rectangle(away, z, (0, 0.86), (0.72, 0.018), 0.018)
    front = np.minimum(lamp, thread)
    return np.where(x > 1.6, front, np.where(x < -1.9, tail_line, FAR))


def _lids(x: Array, y: Array, z: Array) -> Array:
    """Bonnet and boot lid, seen from above."""
    half_width = 0.73 - 0.10 * (x - 1.3)
    bonnet = rounded_rectangle(x + 0.16 * y**2, y, (1.66, 0), (0.52, half_width), 0.12)
    boot = rounded_rectangle(x, y, (-2.3, 0), (0.38, 0.66), 0.08)
    rear = np.where((x < -1.7) & (z > 0.93), boot, FAR)
    return np.where((z > 0.70) & (x > 1.15), bonnet, rear)


def _flank_details(body: Field, side: int) -> None:
    def flank(x: float, z: float) -> float:
        return surface_at(body, "y", x, z, 0, 1.2)

    for x in (0.14, -0.92):
        handle = (x, side * (flank(x, 0.835) + 0.001), 0.835)
        box((0.22, 0.02, 0.028), "graphite", handle, 0.01)
    _mirror(flank(0.98, 0.93), side)
    box((1.9, 0.03, 0.05), "graphite", (0, side * flank(0, 0.26), 0.255), 0.02)


def _mirror(y: float, side: int) -> None:
    """It stands on a wide foot on the door's shoulder."""
    foot, turn = (0.985, side * (y + 0.005), 0.965), (0, 0, side * -0.15)
    box((0.12, 0.17, 0.034), "graphite", foot, 0.014, turn=(side * 0.42, 0, 0))
    shell = (0.975, side * (y + 0.105), 1.035)
    box((0.125, 0.185, 0.105), "clay", shell, 0.045, turn, segments=6)
    box((0.012, 0.155, 0.078), "glass", (0.915, side * (y + 0.112), 1.035), 0.005, turn)


def _slats(body: Field) -> None:
    for z in (0.375, 0.405, 0.435):
        slat = [
            (surface_at(body, "x", y, z, 1.5, 2.5) - 0.003, y, z)
            for y in np.linspace(-0.46, 0.46, 32)
        ]
        tube(slat, 0.0075, "clay shade", segments=2)

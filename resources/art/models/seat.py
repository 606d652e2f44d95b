"""A front seat: cover, foam, frame and mechanisms, each a part of its own."""

from collections.abc import Callable, Sequence

import bpy
import numpy as np
from fields import (
    Array,
    bell,
    march,
    rounded_box,
    rounded_rectangle,
    smoothstep,
)
from materials import Paint
from scene import Vec, group
from shapes import (
    FACING_Y,
    PI,
    SIDES,
    Point,
    bolt,
    box,
    circle,
    cylinder,
    extrude,
    filleted,
    polar,
    rectangle,
    rounded,
    spline,
    torus,
    tube,
)

STEP = 0.005
OUTSIDE = 0.2
"""Distance attribute away from the insert: positive, so leather."""

CHANNEL = 0.066
"""From one stitched channel of the insert to the next."""

RECLINE = 0.33
BACK_HALF_WIDTH = 0.255

Relief = Callable[[Array, Array, Array], Array]
"""What a surface rises by: along the insert, distance to its border, 1 where it faces a person."""

BACKREST = ((-0.285, 0, 0.47), (0, -RECLINE, 0))
CUSHION = ((0, 0, 0.43), (0, -0.10, 0))

FOAM_INSET = 0.011
"""How far the foam lies under the cover."""


def cover() -> None:
    """Everything that is sewn."""
    _soft_parts(_upholstery(), _padding)


def foam() -> None:
    """What lies under the cover, with the trenches that hold its seams."""
    _soft_parts(_foam(), _trenches, FOAM_INSET)


def shields(recliner: bool = True) -> None:
    """The panels at the sides of the cushion, with the recliner's ring of light or without."""
    for side in SIDES:
        _side_panel(side, recliner)


def _soft_parts(substance: bpy.types.Material, relief: Relief, inset: float = 0.0) -> None:
    with group("cushion", *CUSHION):
        _cushion(substance, relief, inset)
    with group("backrest", *BACKREST):
        _backrest(substance, relief, inset)
        _headrest(substance, inset)


def _foam() -> bpy.types.Material:
    """Moulded foam: a matt skin with pores of two sizes."""
    paint = Paint("foam")
    skin = paint.surface({"Base Color": (0.90, 0.80, 0.58), "Roughness": 0.85})
    coarse = paint.bump(paint.step(paint.knit(80), 0.04, 0.20), 0.004)
    fine = paint.bump(paint.step(paint.knit(190), 0.05, 0.45), 0.0012, 0.7, below=coarse)
    paint.shape_with(fine, skin)
    return paint.finish(skin.outputs[0])


def _upholstery() -> bpy.types.Material:
    """Leather, a knitted insert with an amber piping around it, and stitched seams.

    Vertices carry `insert`, the distance to the insert's border, and `seam`, to the side seam.
    """
    paint = Paint("upholstery")
    leather, knit = paint.surface("clay"), paint.surface("fabric")
    piping = paint.surface(
        {
            "Base Color": (1, 0.40, 0.03),
            "Roughness": 0.3,
            "Coat Weight": 0.6,
            "Emission Color": (1, 0.44, 0.004),
            "Emission Strength": 0.45,
        }
    )
    height = paint.maths(
        "MINIMUM", paint.line("insert", 0.003, 0.016), paint.line("seam", 0.0008, 0.007)
    )
    grooves = paint.bump(height, 0.010)
    paint.shape_with(grooves, leather)
    paint.shape_with(paint.bump(paint.knit(300), 0.0022, 0.6, below=grooves), knit)
    in_insert = paint.step(paint.distance("insert"), 0.001, -0.001)
    surface = paint.over(leather.outputs[0], knit, in_insert)
    surface = paint.over(surface, piping, paint.line("insert", 0.0052, 0.0040))
    return paint.finish(surface)


def _padding(along: Array, insert: Array, facing: Array) -> Array:
    """What the channels add to an insert and the piping takes away; `facing` is 1 on its side."""
    channels = np.sqrt(np.abs(np.sin(PI * (along + 0.02) / CHANNEL)))
    puffed = 0.012 * channels * smoothstep(0, -0.018, insert)
    return facing * (puffed - 0.008 * bell(insert, 0, 0.008))


def _trenches(along: Array, insert: Array, facing: Array) -> Array:
    """Along the border of an insert and twice across it."""
    across = bell(np.abs(along), 0.105, 0.008) * smoothstep(0, -0.02, insert)
    return -0.016 * facing * np.maximum(bell(insert, 0, 0.009), across)


def _cushion(substance: bpy.types.Material, relief: Relief, inset: float) -> None:
    def insert(x: Array, y: Array, z: Array) -> Array:
        return rounded_rectangle(x, y, (-0.03, 0), (0.265, 0.155), 0.05)

    def body(x: Array, y: Array, z: Array) -> Array:
        bolster = 0.062 * bell(np.abs(y), 0.235, 0.055) * smoothstep(0.30, 0.05, x)
        knee_roll = 0.04 * smoothstep(0.14, 0.30, x) * smoothstep(0, 0.1, z)
        level = z - bolster * smoothstep(-0.10, 0.10, z) + knee_roll
        cushion = rounded_box(x, y, level, (0.275, 0.272, 0.085), 0.065)
        border, top = insert(x, y, z), smoothstep(0, 0.05, z)
        crown = 0.010 * top * smoothstep(0, -0.1, border)
        return cushion + inset - relief(x, border, top) - crown

    distances = {
        "insert": lambda x, y, z: np.where(z > 0, insert(x, y, z), OUTSIDE),
        "seam": lambda x, y, z: z + 0.012 - 0.03 * np.clip(x, -0.3, 0.3),
    }
    low, high = (-0.36, -0.36, -0.16), (0.36, 0.36, 0.24)
    march("cushion", body, low, high, STEP, substance, distances)


def _backrest(substance: bpy.types.Material, relief: Relief, inset: float) -> None:
    """x is the way the seat faces, z runs up the back; fields count z from its middle."""
    middle = 0.36

    def insert(y: Array, z: Array) -> Array:
        return rounded_rectangle(z, y, (-0.03, 0), (0.315, 0.140), 0.05)

    def body(x: Array, y: Array, z: Array) -> Array:
        z = z - middle
        away = np.abs(y)
        bolster = 0.068 * bell(away, 0.222, 0.050) * np.exp(-(((z + 0.06) / 0.20) ** 4))
        shoulder = 0.030 * bell(away, 0.17, 0.05) * bell(z, 0.24, 0.07)
        lumbar = 0.020 * bell(z, -0.16, 0.12)
        raised = (bolster + shoulder + lumbar) * smoothstep(-0.07, 0.12, x)
        half_width = BACK_HALF_WIDTH - 0.050 * smoothstep(0.05, 0.36, z)
        y_scaled = y / (half_width / BACK_HALF_WIDTH)
        # Scaling y made the field steeper than a distance; 0.95 keeps the march on the safe side.
        back = rounded_box(x - raised, y_scaled, z, (0.062, 0.262, 0.335), 0.058) * 0.95
        return back + inset - relief(z, insert(y, z), smoothstep(0, 0.04, x))

    distances = {
        "insert": lambda x, y, z: np.where(x > 0, insert(y, z - middle), OUTSIDE),
        "seam": lambda x, y, z: x + 0.004,
    }
    low, high = (-0.20, -0.34, -0.02), (0.24, 0.34, 0.80)
    march("backrest", body, low, high, STEP, substance, distances)


def _headrest(substance: bpy.types.Material, inset: float) -> None:
    def body(x: Array, y: Array, z: Array) -> Array:
        hollow = x - 0.012 * np.cos(y * 9)
        narrowed = y / (1 - 0.10 * smoothstep(0, 0.1, z))
        head = rounded_box(hollow, narrowed, z, (0.052, 0.150, 0.092), 0.050) * 0.95
        return head + inset

    def insert(x: Array, y: Array, z: Array) -> Array:
        border = rounded_rectangle(z, y, (0, 0), (0.062, 0.100), 0.035)
        return np.where(x > 0.005, border, OUTSIDE)

    distances = {"insert": insert, "seam": lambda x, y, z: x + 0.002}
    with group("headrest", (0.015, 0, 0.845), (0, 0.12, 0), 1.12):
        low, high = (-0.12, -0.2, -0.14), (0.12, 0.2, 0.14)
        march("headrest", body, low, high, STEP * 0.8, substance, distances)


def headrest_posts() -> None:
    with group("backrest", *BACKREST):
        for side in SIDES:
            cylinder(0.009, 0.16, "steel", (0, side * 0.065, 0.735), edge=0.002)
            cylinder(0.018, 0.02, "graphite", (0, side * 0.065, 0.700), edge=0.005)


def _side_panel(side: int, recliner: bool) -> None:
    corners = [
        (-0.33, -0.06),
        (0.24, -0.055),
        (0.27, 0.0),
        (0.20, 0.035),
        (-0.16, 0.05),
        (-0.22, 0.12),
        (-0.34, 0.14),
        (-0.385, 0.06),
    ]
    outline = rounded(corners, [0.04, 0.03, 0.03, 0.05, 0.06, 0.05, 0.05, 0.06], 8)
    at = (0.01, side * 0.298, 0.375)
    extrude(outline, 0.036, "graphite", (), 0.014, at, FACING_Y, sharp=30, segments=4)
    cylinder(0.062, 0.030, "graphite", (-0.275, side * 0.318, 0.455), "Y")
    if recliner:
        torus(0.046, 0.004, "amber light", at=(-0.275, side * 0.3335, 0.455), axis="Y")
    cylinder(0.026, 0.014, "steel", (-0.275, side * 0.336, 0.455), "Y", 0.004)
    lever = (0.09, side * 0.324, 0.362)
    box((0.150, 0.020, 0.026), "clay", lever, 0.009, turn=(0, 0.04, 0))
    box((0.045, 0.018, 0.022), "clay", (-0.06, side * 0.322, 0.366), 0.008)


def rails(metal: str = "dark steel", links: str = "graphite") -> None:
    """Dark as under a seat, or of lighter metals when they are shown alone."""
    for side in SIDES:
        _rail(side, metal, links)
    slide_bar = [
        (0.25, -0.215, 0.16),
        (0.37, -0.215, 0.16),
        (0.385, -0.19, 0.165),
        (0.385, 0.19, 0.165),
        (0.37, 0.215, 0.16),
        (0.25, 0.215, 0.16),
    ]
    tube(filleted(slide_bar, 0.03), 0.009, "steel")


def _rail(side: int, metal: str, links: str) -> None:
    y = side * 0.215
    box((0.66, 0.050, 0.028), metal, (0, y, 0.145), 0.008)
    box((0.60, 0.030, 0.035), "steel", (0.02, y, 0.172), 0.008)
    for x in (-0.30, 0.30):
        box((0.07, 0.075, 0.016), "graphite", (x, y, 0.124), 0.005)
        bolt((x, y, 0.132), 0.014, 0.012, "steel")
    for x in (-0.20, 0.17):
        link = [(x - 0.03, side * 0.225, 0.19), (x + 0.03, side * 0.235, 0.33)]
        tube(link, 0.016, links)
        cylinder(0.022, 0.03, "steel", (x - 0.03, side * 0.235, 0.195), "Y", 0.006)


def underside() -> None:
    """What is seen of the frame below the cushion of a finished seat."""
    tube([(0.20, -0.22, 0.30), (0.20, 0.22, 0.30)], 0.014, "dark steel")
    tube([(-0.2, -0.22, 0.26), (-0.2, 0.22, 0.26)], 0.014, "dark steel")
    box((0.46, 0.46, 0.05), "graphite", (0, 0, 0.325), 0.02)


def frame() -> None:
    """Pressed side members, tubes across, and the springs that carry the foam."""
    with group("cushion", *CUSHION):
        _cushion_frame()
    with group("backrest", *BACKREST):
        _back_frame()


def _cushion_frame() -> None:
    member = [
        (-0.30, -0.075),
        (0.26, -0.085),
        (0.275, -0.02),
        (0.22, 0.005),
        (0.05, -0.025),
        (-0.18, -0.03),
        (-0.25, 0.06),
        (-0.33, 0.06),
    ]
    outline = rounded(member, [0.02, 0.03, 0.02, 0.05, 0.08, 0.06, 0.04, 0.03], 8)
    holes = [circle(0.016, 32, x, -0.055) for x in (-0.12, -0.04, 0.04, 0.12)]
    for side in SIDES:
        at = (0, side * 0.222, 0)
        extrude(outline, 0.022, "sheet metal", holes, 0.005, at, FACING_Y, sharp=30)
    pan = [(0.10, -0.05), (0.13, -0.022), (0.22, -0.005), (0.265, -0.03), (0.275, -0.075)]
    _pressing(pan, 0.40)
    for x, z in ((-0.27, -0.03), (0.09, -0.055)):
        tube([(x, -0.222, z), (x, 0.222, z)], 0.014, "steel")
    for y in (-0.135, -0.045, 0.045, 0.135):
        _spring((-0.27, y, -0.022), (0.09, y, -0.045), (0, 0.028, 0))


def _back_frame() -> None:
    member = [
        (-0.065, -0.03),
        (0.055, -0.03),
        (0.045, 0.16),
        (0.015, 0.42),
        (0.015, 0.58),
        (-0.025, 0.58),
        (-0.035, 0.42),
        (-0.060, 0.16),
    ]
    outline = rounded(member, [0.05, 0.05, 0.10, 0.10, 0.015, 0.015, 0.10, 0.10], 8)
    holes = [
        rounded(rectangle(0.034, 0.11, -0.006, 0.15), 0.017),
        rounded(rectangle(0.022, 0.10, -0.008, 0.31), 0.011),
    ]
    for side in SIDES:
        at = (0, side * 0.205, 0)
        extrude(outline, 0.022, "sheet metal", holes, 0.005, at, FACING_Y, sharp=30)
    arch = [
        (-0.005, -0.205, 0.50),
        (-0.005, -0.19, 0.645),
        (-0.005, 0.19, 0.645),
        (-0.005, 0.205, 0.50),
    ]
    tube(filleted(arch, 0.09), 0.016, "steel")
    tube([(-0.02, -0.205, 0.06), (-0.02, 0.205, 0.06)], 0.014, "steel")
    for side in SIDES:
        cylinder(0.017, 0.09, "graphite", (0.005, side * 0.065, 0.645), edge=0.004)
    for z in (0.15, 0.25, 0.35, 0.45):
        _spring((-0.02, -0.2, z), (-0.02, 0.2, z), (0, 0, 0.026))


def _pressing(profile: Sequence[Point], width: float) -> None:
    """A plate bent along the profile, in x and z, across the seat."""
    thick = 0.005
    path = [(p[0], p[1]) for p in spline([(*p, 0) for p in profile], 8)]
    outline = path + [(x, z - thick) for x, z in reversed(path)]
    extrude(outline, width, "sheet metal", (), 0.001, (0, 0, 0), FACING_Y, sharp=30)


def _spring(start: Vec, end: Vec, sway: Vec) -> None:
    """A wire that winds from side to side on its way."""
    first, last, aside = np.array(start), np.array(end), np.array(sway)
    turns = 9
    path = [first]
    for i in range(turns):
        middle = first + (last - first) * (i + 0.5) / turns
        half = (last - first) / turns * 0.36
        bend = aside * (1 if i % 2 else -1)
        path += [middle - half + bend, middle + half + bend]
    tube(filleted([*path, last], 0.02, 5), 0.0042, "steel")


def recliner() -> None:
    """Two discs that turn on one shaft, a lever, and the posts that carry the headrest."""
    hinge = (-0.285, 0.47)
    tube([(hinge[0], -0.25, hinge[1]), (hinge[0], 0.25, hinge[1])], 0.010, "steel")
    for side in SIDES:
        y = side * 0.245
        cylinder(0.070, 0.020, "dark steel", (hinge[0], y, hinge[1]), "Y", 0.004)
        cylinder(0.052, 0.034, "amber", (hinge[0], y, hinge[1]), "Y", 0.008)
        cylinder(0.024, 0.046, "steel", (hinge[0], y, hinge[1]), "Y", 0.005)
        for angle in np.arange(6) * PI / 3:
            spot = polar(0.061, angle)
            at = (hinge[0] + spot[0], y, hinge[1] + spot[1])
            cylinder(0.0055, 0.028, "steel", at, "Y", 0.002)
    lever = [
        (hinge[0], -0.275, hinge[1]),
        (hinge[0] + 0.06, -0.278, hinge[1] - 0.045),
        (hinge[0] + 0.19, -0.278, hinge[1] - 0.065),
    ]
    tube(filleted(lever, 0.04), 0.010, "amber")
    bow = [
        (0.005, -0.065, 0.46),
        (0.005, -0.065, 0.83),
        (0.020, -0.055, 0.87),
        (0.020, 0.055, 0.87),
        (0.005, 0.065, 0.83),
        (0.005, 0.065, 0.46),
    ]
    with group("backrest", *BACKREST):
        tube(filleted(bow, 0.03), 0.009, "steel")


def buckle() -> None:
    stalk = [(-0.15, -0.30, 0.40), (-0.145, -0.335, 0.48), (-0.13, -0.335, 0.55)]
    tube(spline(stalk, 8), 0.010, "rubber")
    tilt = (0, 0.1, 0)
    box((0.045, 0.026, 0.085), "graphite", (-0.125, -0.335, 0.585), 0.010, tilt)
    box((0.03, 0.018, 0.012), "amber light", (-0.122, -0.335, 0.629), 0.004, tilt)

"""Hard shapes: boxes, turned and extruded parts, tubes, lofts, screws, and the curves behind them.

Every edge is rounded. `edge` is the radius of that rounding, `sharp` the angle in degrees from
which two faces meet in a visible edge, `turn` a rotation as Euler angles in radians. As a fraction
of a subject two to three units across: castings 0.04-0.07, plates 0.012-0.03, machined and small
parts 0.003-0.012. Rounder than that, everything looks like soap.
"""

import math
from collections.abc import Iterable, Sequence

import bmesh
import bpy
import numpy as np
from materials import material
from scene import Vec, group, place
from scipy.interpolate import splev, splprep

PI = math.pi
TAU = math.tau
SIDES = (-1, 1)
CORNERS = ((-1, -1), (-1, 1), (1, -1), (1, 1))

AXES = {"Z": (0, 0, 0), "X": (0, PI / 2, 0), "Y": (-PI / 2, 0, 0)}
"""Rotations that lay a shape made along Z along another axis."""

FACING_X = (PI / 2, 0, PI / 2)
"""Rotation that lays an outline drawn in XY into the YZ plane, its thickness along X."""

FACING_Y = (PI / 2, 0, 0)
"""Rotation that lays an outline drawn in XY into the XZ plane, its thickness along Y."""

Point = tuple[float, float]


def polar(radius: float, angle: float) -> Point:
    return radius * math.cos(angle), radius * math.sin(angle)


def arc(radius: float, start: float, end: float, count: int) -> list[Point]:
    """`count` points on a circle about the origin, both ends included."""
    return [polar(radius, angle) for angle in np.linspace(start, end, count)]


def circle(radius: float, count: int = 48, x: float = 0.0, y: float = 0.0) -> list[Point]:
    return [
        (x + radius * math.cos(TAU * i / count), y + radius * math.sin(TAU * i / count))
        for i in range(count)
    ]


def rounded(corners: Sequence[Vec], radius: float | Sequence[float], steps: int = 6) -> list[Point]:
    """A closed polygon with its corners rounded, by one radius or by one for each corner."""
    points = [np.array(corner[:2], float) for corner in corners]
    radii = radius if isinstance(radius, Sequence) else [radius] * len(points)
    outline: list[Point] = []
    for i, corner in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % len(points)]
        outline += [tuple(p) for p in _round_corner(before, corner, after, radii[i], steps)]
    return outline


def _round_corner(
    before: np.ndarray, corner: np.ndarray, after: np.ndarray, radius: float, steps: int
) -> list[np.ndarray]:
    back, length_back = _direction(corner, before)
    ahead, length_ahead = _direction(corner, after)
    angle = math.acos(np.clip(back @ ahead, -1, 1))
    if radius <= 0 or angle > PI - 1e-3:
        return [corner]
    cut = min(radius / math.tan(angle / 2), length_back * 0.49, length_ahead * 0.49)
    radius = cut * math.tan(angle / 2)
    bisector = (back + ahead) / np.linalg.norm(back + ahead)
    centre = corner + bisector * (radius / math.sin(angle / 2))
    start = _angle_of(corner + back * cut - centre)
    sweep = (_angle_of(corner + ahead * cut - centre) - start + PI) % TAU - PI
    angles = (start + sweep * k / steps for k in range(steps + 1))
    return [centre + radius * np.array([math.cos(a), math.sin(a)]) for a in angles]


def _direction(origin: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, float]:
    difference = target - origin
    length = float(np.linalg.norm(difference))
    return difference / length, length


def _angle_of(vector: np.ndarray) -> float:
    return math.atan2(vector[1], vector[0])


def rectangle(width: float, height: float, x: float = 0.0, y: float = 0.0) -> list[Point]:
    return [
        (x - width / 2, y - height / 2),
        (x + width / 2, y - height / 2),
        (x + width / 2, y + height / 2),
        (x - width / 2, y + height / 2),
    ]


def rounded_rectangle(
    width: float, height: float, radius: float, steps: int = 6, x: float = 0.0, y: float = 0.0
) -> list[Point]:
    return rounded(rectangle(width, height, x, y), radius, steps)


def spline(points: Sequence[Vec], steps: int = 10) -> list[np.ndarray]:
    """A Catmull-Rom curve through the points, `steps` points for each stretch."""
    known = [np.array(p, float) for p in points]
    curve = []
    for i in range(len(known) - 1):
        p1, p2 = known[i], known[i + 1]
        p0 = known[i - 1] if i > 0 else 2 * p1 - p2
        p3 = known[i + 2] if i + 2 < len(known) else 2 * p2 - p1
        for k in range(steps):
            t = k / steps
            linear = (p2 - p0) * t
            square = (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
            cube = (3 * p1 - p0 - 3 * p2 + p3) * t**3
            curve.append(0.5 * (2 * p1 + linear + square + cube))
    curve.append(known[-1])
    return curve


def fair_outline(
    points: Sequence[Point], deviation: float = 0.0004, count: int = 400
) -> list[Point]:
    """A closed curve past the points, its curvature continuous.

    `deviation` is the allowed sum of squared distances. A curve held exactly to its points shows
    as lumps where it is reflected in glass.
    """
    closed = np.array([*points, points[0]], float)
    knots, _ = splprep(closed.T, s=deviation, per=True)
    x, y = splev(np.linspace(0, 1, count, endpoint=False), knots)
    return list(zip(x, y, strict=True))


def filleted(points: Sequence[Vec], radius: float, steps: int = 8) -> list[np.ndarray]:
    """A path in space with its corners rounded."""
    known = [np.array(p, float) for p in points]
    path = [known[0]]
    for before, corner, after in zip(known, known[1:], known[2:], strict=False):
        back, length_back = _direction(corner, before)
        ahead, length_ahead = _direction(corner, after)
        cut = min(radius, length_back * 0.49, length_ahead * 0.49)
        start, end = corner + back * cut, corner + ahead * cut
        for k in range(steps + 1):
            t = k / steps
            path.append((1 - t) ** 2 * start + 2 * t * (1 - t) * corner + t * t * end)
    path.append(known[-1])
    return path


def from_polygons(
    name: str,
    vertices: Iterable[Vec],
    faces: Iterable[Sequence[int]],
    substance: str | bpy.types.Material,
    sharp: float | None = None,
    at: Vec | None = None,
    turn: Vec | None = None,
) -> bpy.types.Object:
    """A mesh placed into the current group; without `sharp` it is shaded flat."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(map(float, v)) for v in vertices], [], [tuple(f) for f in faces])
    mesh.validate()
    mesh.update()
    _clean(mesh)
    if sharp is not None:
        shade_smooth(mesh, sharp)
    return place(bpy.data.objects.new(name, mesh), _resolve(substance), at, turn)


def _resolve(substance: str | bpy.types.Material) -> bpy.types.Material:
    return material(substance) if isinstance(substance, str) else substance


def _clean(mesh: bpy.types.Mesh, merge: float = 0.0, normals: bool = True) -> None:
    """Merge vertices closer than `merge` and make the normals point outwards."""
    editable = bmesh.new()
    editable.from_mesh(mesh)
    if merge:
        bmesh.ops.remove_doubles(editable, verts=editable.verts, dist=merge)
    if merge and normals:
        bmesh.ops.dissolve_degenerate(editable, edges=editable.edges, dist=merge)
    if normals:
        bmesh.ops.recalc_face_normals(editable, faces=editable.faces)
    editable.to_mesh(mesh)
    editable.free()


def shade_smooth(mesh: bpy.types.Mesh, sharp: float = 180) -> None:
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    if sharp < 180:
        mesh.set_sharp_from_angle(angle=math.radians(sharp))


def bevel(
    shape: bpy.types.Object, width: float, segments: int = 4, every_edge: bool = False
) -> None:
    """Round the edges of a mesh: all of them, or those sharper than 30 degrees."""
    modifier = shape.modifiers.new("bevel", "BEVEL")
    modifier.width = width
    modifier.segments = segments
    modifier.limit_method = "NONE" if every_edge else "ANGLE"
    modifier.angle_limit = math.radians(30)
    modifier.harden_normals = True
    modifier.use_clamp_overlap = True
    shade_smooth(shape.data)


def box(
    size: Vec,
    substance: str,
    at: Vec = (0, 0, 0),
    edge: float = 0.03,
    turn: Vec | None = None,
    segments: int = 4,
) -> bpy.types.Object:
    x, y, z = (length / 2 for length in size)
    low = [(-x, -y, -z), (x, -y, -z), (x, y, -z), (-x, y, -z)]
    high = [(-x, -y, z), (x, -y, z), (x, y, z), (-x, y, z)]
    faces = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    shape = from_polygons("box", low + high, faces, substance, at=at, turn=turn)
    if edge > 0:
        bevel(shape, min(edge, min(size) * 0.49), segments, every_edge=True)
    return shape


def extrude(
    outline: Sequence[Vec],
    depth: float,
    substance: str,
    holes: Sequence[Sequence[Vec]] = (),
    edge: float = 0.01,
    at: Vec | None = None,
    turn: Vec | None = None,
    sharp: float = 35,
    segments: int = 3,
) -> bpy.types.Object:
    """An outline in XY, with holes, given a thickness along Z about the origin."""
    curve = bpy.data.curves.new("extrusion", "CURVE")
    curve.dimensions = "2D"
    curve.fill_mode = "BOTH"
    curve.extrude = max(depth / 2 - edge, 1e-4)
    curve.bevel_depth = edge
    curve.bevel_resolution = segments
    curve.offset = -edge  # a bevel grows the outline by its depth
    for points in (outline, *holes):
        _add_polyline(curve, [(x, y, 0) for x, y in points], closed=True)
    mesh = _mesh_of(curve)
    _clean(mesh, merge=1e-5, normals=False)
    shade_smooth(mesh, sharp)
    return place(bpy.data.objects.new("extrusion", mesh), material(substance), at, turn)


def _add_polyline(curve: bpy.types.Curve, points: Sequence[Vec], closed: bool) -> bpy.types.Spline:
    line = curve.splines.new("POLY")
    line.points.add(len(points) - 1)
    line.use_cyclic_u = closed
    for vertex, point in zip(line.points, points, strict=True):
        vertex.co = (*(float(v) for v in point), 1)
    return line


def _mesh_of(curve: bpy.types.Curve) -> bpy.types.Mesh:
    shape = place(bpy.data.objects.new("outline", curve))
    graph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(shape.evaluated_get(graph))
    bpy.data.objects.remove(shape)
    return mesh


def revolve(
    profile: Sequence[Point],
    substance: str,
    steps: int = 96,
    start: float = 0.0,
    end: float = TAU,
    closed: bool = True,
    axis: str = "Z",
    at: Vec = (0, 0, 0),
    turn: Vec | None = None,
    sharp: float = 32,
) -> bpy.types.Object:
    """A profile of (radius, height) turned about the axis.

    `closed` joins its last point to its first. A partial sweep gets capped ends: cutaways are
    swept part of the way instead of being cut, which leaves clean faces.
    """
    full = abs(end - start - TAU) < 1e-6
    rings, size = steps if full else steps + 1, len(profile)
    angles = [start + (end - start) * i / steps for i in range(rings)]
    vertices = [
        (r * math.cos(angle), r * math.sin(angle), z) for angle in angles for r, z in profile
    ]
    faces: list[Sequence[int]] = []
    for i in range(steps):
        a, b = i * size, (i + 1) % rings * size
        for j in range(size if closed else size - 1):
            k = (j + 1) % size
            faces.append((a + j, b + j, b + k, a + k))
    if not full and closed:
        faces.append(range(size))
        faces.append(range(rings * size - 1, (rings - 1) * size - 1, -1))
    shape = from_polygons("turned", vertices, faces, substance, at=at, turn=turn or AXES[axis])
    _clean(shape.data, merge=1e-6)
    shade_smooth(shape.data, sharp)
    return shape


def cylinder(
    radius: float,
    height: float,
    substance: str,
    at: Vec = (0, 0, 0),
    axis: str = "Z",
    edge: float = 0.01,
    bore: float = 0.0,
    steps: int = 64,
) -> bpy.types.Object:
    """A cylinder, or with a bore a tube, centred and with rounded rims."""
    half = height / 2
    edge = min(edge, height * 0.49, (radius - bore) * 0.49)

    def rim(centre: float, level: float, start: float) -> list[Point]:
        return [
            (centre + edge * math.cos(t), level + edge * math.sin(t))
            for t in np.linspace(start, start + PI / 2, 5)
        ]

    outside = rim(radius - edge, edge - half, -PI / 2) + rim(radius - edge, half - edge, 0)
    if bore > 0:
        lower = rim(bore + edge, edge - half, PI)
        profile = lower + outside + rim(bore + edge, half - edge, PI / 2)
    else:
        profile = [(0, -half), *outside, (0, half)]
    return revolve(profile, substance, steps, closed=bore > 0, axis=axis, at=at, sharp=50)


def torus(
    radius: float,
    thickness: float,
    substance: str,
    sections: int = 12,
    steps: int = 64,
    at: Vec = (0, 0, 0),
    axis: str = "Z",
    level: float = 0.0,
    turn: Vec | None = None,
) -> bpy.types.Object:
    """A ring of round wire, `thickness` its radius, at a height of `level` along the axis."""
    profile = [
        (radius + thickness * math.cos(t), level + thickness * math.sin(t))
        for t in np.linspace(0, TAU, sections, endpoint=False)
    ]
    return revolve(profile, substance, steps, axis=axis, at=at, turn=turn, sharp=80)


def tube(
    path: Sequence[Vec],
    radius: float,
    substance: str,
    closed: bool = False,
    segments: int = 6,
    swell: Sequence[float] | None = None,
) -> bpy.types.Object:
    """A round wire or pipe along a path; `swell` multiplies the radius at each point of it."""
    curve = bpy.data.curves.new("tube", "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = radius
    curve.bevel_resolution = segments
    curve.use_fill_caps = True
    curve.twist_mode = "MINIMUM"
    line = _add_polyline(curve, path, closed)
    line.use_smooth = True
    for vertex, factor in zip(line.points, swell or (), strict=swell is not None):
        vertex.radius = factor
    return place(bpy.data.objects.new("tube", curve), material(substance))


def loft(sections: Sequence[Sequence[Vec]], substance: str, sharp: float = 40) -> bpy.types.Object:
    """A skin over closed sections of equally many points, capped at both ends."""
    size, count = len(sections[0]), len(sections)
    faces: list[Sequence[int]] = []
    for i in range(count - 1):
        a, b = i * size, (i + 1) * size
        for j in range(size):
            k = (j + 1) % size
            faces.append((a + j, a + k, b + k, b + j))
    faces.append(range(size - 1, -1, -1))
    faces.append(range((count - 1) * size, count * size))
    vertices = [point for section in sections for point in section]
    return from_polygons("loft", vertices, faces, substance, sharp)


def bolt(at: Vec, radius: float, height: float, substance: str, axis: str = "Z") -> None:
    """A socket-head screw standing on `at`."""
    edge, socket = radius * 0.18, radius * 0.5
    profile = [
        (0, height * 0.35),
        (socket, height * 0.35),
        (socket, height - edge * 0.3),
        (socket + edge * 0.3, height),
        (radius - edge, height),
        (radius - edge * 0.3, height - edge * 0.3),
        (radius, height - edge),
        (radius, 0),
    ]
    with group("bolt", at, AXES[axis]):
        revolve(profile, substance, 32, closed=False, sharp=35)

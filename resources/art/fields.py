"""Soft shapes: signed distance fields, blended smoothly and meshed by marching cubes.

A field takes arrays x, y, z that broadcast together and returns distances, negative inside. Its
fillets cost nothing (`smooth_max` and `smooth_min` blend over a width) and there is no topology to
keep clean, which is why car bodies, cushions and skins are made this way.
"""

from collections.abc import Callable, Mapping, Sequence

import bpy
import numpy as np
from scene import Vec, allowed_step, place
from scipy import ndimage
from shapes import Point
from skimage.measure import marching_cubes

Array = np.ndarray
Field = Callable[[Array, Array, Array], Array]

FAR = 0.5
"""Distance attribute where an outline does not apply: positive, and far from any border."""


def smooth_max(a: Array, b: Array, width: float) -> Array:
    """Intersection; the fillet is about `width` / 2 wide on each side."""
    overlap = np.maximum(width - np.abs(a - b), 0) / width
    return np.maximum(a, b) + overlap * overlap * width * 0.25


def smooth_min(a: Array, b: Array, width: float) -> Array:
    """Union."""
    return -smooth_max(-a, -b, width)


def fair_max(a: Array, b: Array, width: float) -> Array:
    """`smooth_max` with continuous curvature: reflections cross the blend without a kink."""
    overlap = np.maximum(width - np.abs(a - b), 0) / width
    return np.maximum(a, b) + overlap * overlap * overlap * width / 6


def smoothstep(low: float, high: float, x: Array) -> Array:
    """0 at `low`, 1 at `high`; `low` may be the greater."""
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def bell(x: Array, centre: float, width: float) -> Array:
    """1 at the centre, 1/e at `width` from it."""
    return np.exp(-(((x - centre) / width) ** 2))


def rounded_box(x: Array, y: Array, z: Array, half: Vec, radius: float) -> Array:
    out_x = np.abs(x) - half[0] + radius
    out_y = np.abs(y) - half[1] + radius
    out_z = np.abs(z) - half[2] + radius
    outside = np.sqrt(
        np.maximum(out_x, 0) ** 2 + np.maximum(out_y, 0) ** 2 + np.maximum(out_z, 0) ** 2
    )
    inside = np.minimum(np.maximum(np.maximum(out_x, out_y), out_z), 0)
    return outside + inside - radius


def rounded_rectangle(
    a: Array, b: Array, centre: Point, half: tuple[float, float | Array], radius: float
) -> Array:
    out_a = np.abs(a - centre[0]) - half[0] + radius
    out_b = np.abs(b - centre[1]) - half[1] + radius
    outside = np.hypot(np.maximum(out_a, 0), np.maximum(out_b, 0))
    return outside + np.minimum(np.maximum(out_a, out_b), 0) - radius


def polygon(x: Array, y: Array, corners: Sequence[Point]) -> Array:
    """Distance to a closed outline (the even-odd rule, after Inigo Quilez)."""
    x, y = np.broadcast_arrays(x, y)
    nearest = np.full(x.shape, 1e9, np.float32)
    sign = np.ones(x.shape, np.float32)
    for i, (ax, ay) in enumerate(corners):
        bx, by = corners[i - 1]
        edge_x, edge_y = bx - ax, by - ay
        from_x, from_y = x - ax, y - ay
        along = (from_x * edge_x + from_y * edge_y) / (edge_x**2 + edge_y**2 + 1e-12)
        along = np.clip(along, 0, 1)
        squared = (from_x - edge_x * along) ** 2 + (from_y - edge_y * along) ** 2
        nearest = np.minimum(nearest, squared)
        above, below = y >= ay, y < by
        left = edge_x * from_y > edge_y * from_x
        sign = np.where((above & below & left) | (~above & ~below & ~left), -sign, sign)
    return sign * np.sqrt(nearest)


class Outline:
    """Distance to a closed outline, worked out once on a grid and looked up afterwards."""

    def __init__(
        self, corners: Sequence[Point], low: Vec, high: Vec, step: float, blur: float = 0.0
    ) -> None:
        """`blur`, a length, hides the corners of the outline and the cells of the grid.

        Without it they show as facets wherever the surface mirrors a lamp.
        """
        self._low = np.array(low, float)
        self._step = step
        x = np.arange(low[0], high[0] + step, step)
        y = np.arange(low[1], high[1] + step, step)
        self._grid = polygon(x[:, None], y[None, :], corners).astype(np.float32)
        self._order = 1
        if blur:
            smooth = ndimage.gaussian_filter(self._grid, blur / step)
            self._grid = ndimage.spline_filter(smooth, 3).astype(np.float32)
            self._order = 3

    def __call__(self, x: Array, y: Array) -> Array:
        x, y = np.broadcast_arrays(x, y)
        where = np.stack(
            [
                ((x - self._low[0]) / self._step).ravel(),
                ((y - self._low[1]) / self._step).ravel(),
            ]
        )
        found = ndimage.map_coordinates(
            self._grid, where, order=self._order, mode="nearest", prefilter=False
        )
        return found.reshape(x.shape)


def march(
    name: str,
    field: Field,
    low: Vec,
    high: Vec,
    step: float,
    substance: bpy.types.Material,
    distances: Mapping[str, Field] | None = None,
) -> bpy.types.Object:
    """Mesh the field between two corners and store `distances` in its vertices.

    Normals come from the gradient of the field, so even a coarse mesh reflects smoothly. Inside
    `scene.no_finer_than` the step may be longer.
    """
    step = allowed_step(step)
    axes = [np.arange(low[i], high[i] + step, step, dtype=np.float32) for i in range(3)]
    x, y, z = axes[0][:, None, None], axes[1][None, :, None], axes[2][None, None, :]
    volume = np.broadcast_to(field(x, y, z), [len(axis) for axis in axes]).astype(np.float32)
    vertices, faces, _, _ = marching_cubes(volume, 0.0, spacing=(step,) * 3)
    normals = _gradient(volume, vertices / step)
    vertices = vertices + np.array(low)
    mesh = _mesh(name, vertices, faces)
    if _points_inwards(vertices, faces[:1000], normals):
        mesh.flip_normals()
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.normals_split_custom_set_from_vertices(normals.tolist())
    for attribute, distance in (distances or {}).items():
        values = np.broadcast_to(distance(*vertices.T), (len(vertices),))
        stored = mesh.attributes.new(attribute, "FLOAT", "POINT")
        stored.data.foreach_set("value", np.ascontiguousarray(values, dtype=np.float32))
    return place(bpy.data.objects.new(name, mesh), substance)


def _gradient(volume: Array, where: Array) -> Array:
    slopes = [
        ndimage.map_coordinates(np.gradient(volume, axis=i), where.T, order=1, mode="nearest")
        for i in range(3)
    ]
    gradient = np.stack(slopes, 1)
    return gradient / (np.linalg.norm(gradient, axis=1, keepdims=True) + 1e-9)


def _mesh(name: str, vertices: Array, faces: Array) -> bpy.types.Mesh:
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(vertices))
    mesh.vertices.foreach_set("co", vertices.astype(np.float32).ravel())
    mesh.loops.add(len(faces) * 3)
    mesh.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
    mesh.polygons.add(len(faces))
    starts = np.arange(0, len(faces) * 3, 3, dtype=np.int32)
    mesh.polygons.foreach_set("loop_start", starts)
    mesh.update(calc_edges=True)
    return mesh


def _points_inwards(vertices: Array, faces: Array, normals: Array) -> bool:
    a, b, c = (vertices[faces[:, i]] for i in range(3))
    facing = np.sum(np.cross(b - a, c - a) * normals[faces[:, 0]], axis=1)
    return float(np.mean(facing)) < 0


def surface_at(
    field: Field, axis: str, first: float, second: float, low: float, high: float
) -> float:
    """Where a line leaves the body: bisects along `axis` between a point inside and one outside.

    `first` and `second` are the other two coordinates, in the order x, y, z.
    """
    for _ in range(40):
        middle = (low + high) / 2
        values = {
            "x": (middle, first, second),
            "y": (first, middle, second),
            "z": (first, second, middle),
        }[axis]
        inside = field(*(np.array([value]) for value in values))[0] < 0
        low, high = (middle, high) if inside else (low, middle)
    return low

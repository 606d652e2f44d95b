"""The scene being built: groups, reusable assets, instances, and the points a camera must see.

Shapes are created into the current group, so a builder reads like instructions to a model maker.
Lengths are free units; a subject is two to five units across, and everything that depends on size
(lamps, camera, floor) is measured from the subject.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Matrix

Vec = Sequence[float]

_SAMPLE = 1500
"""Vertices per object that are enough to fit a camera."""


@dataclass
class _Current:
    collection: bpy.types.Collection | None = None
    parent: bpy.types.Object | None = None
    shortest_step: float = 0.0


_current = _Current()


def clear() -> None:
    """Forget everything in Blender and begin an empty scene."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    _current.shortest_step = 0.0
    _begin("main")


def _begin(name: str) -> None:
    collection = bpy.data.collections.new(name)
    bpy.context.scene.collection.children.link(collection)
    root = bpy.data.objects.new(f"{name} root", None)
    collection.objects.link(root)
    _current.collection, _current.parent = collection, root


@contextlib.contextmanager
def group(
    name: str, at: Vec = (0, 0, 0), turn: Vec = (0, 0, 0), scale: float | Vec = 1.0
) -> Iterator[bpy.types.Object]:
    """Shapes made inside sit in a frame of their own; `turn` are Euler angles in radians."""
    frame = bpy.data.objects.new(name, None)
    place(frame, at=at, turn=turn)
    frame.scale = (scale,) * 3 if isinstance(scale, int | float) else scale
    outer = _current.parent
    _current.parent = frame
    try:
        yield frame
    finally:
        _current.parent = outer


def show_only(name: str) -> None:
    """Render the group of that name alone: without the others, the floor and their shadows."""
    shown = set(bpy.data.objects[name].children_recursive)
    for shape in bpy.data.objects:
        if shape.type in ("MESH", "CURVE"):
            shape.hide_render = shape not in shown


def place(
    shape: bpy.types.Object,
    material: bpy.types.Material | None = None,
    at: Vec | None = None,
    turn: Vec | None = None,
) -> bpy.types.Object:
    """Put an object into the current group."""
    _current.collection.objects.link(shape)
    shape.parent = _current.parent
    if at is not None:
        shape.location = at
    if turn is not None:
        shape.rotation_euler = turn
    if material is not None:
        shape.data.materials.append(material)
    return shape


def copy_of(shape: bpy.types.Object, at: Vec) -> bpy.types.Object:
    """The same mesh once more: costs no memory, however often."""
    return place(shape.copy(), at=at)


def asset(name: str, build: Callable[[], None]) -> bpy.types.Collection:
    """Build something off the scene, to be shown by `instance`."""
    outer = (_current.collection, _current.parent)
    _begin(name)
    collection = _current.collection
    build()
    bpy.context.scene.collection.children.unlink(collection)
    bpy.context.view_layer.update()
    _current.collection, _current.parent = outer
    return collection


def instance(
    collection: bpy.types.Collection, at: Vec, yaw: float = 0.0, scale: float = 1.0
) -> bpy.types.Object:
    shown = place(bpy.data.objects.new(collection.name, None), at=at, turn=(0, 0, yaw))
    shown.instance_type = "COLLECTION"
    shown.instance_collection = collection
    shown.scale = (scale,) * 3
    return shown


def bounds(collection: bpy.types.Collection) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest corner of an asset."""
    children = bpy.context.scene.collection.children
    children.link(collection)
    bpy.context.view_layer.update()
    points = world_points(collection.all_objects)
    children.unlink(collection)
    return points.min(0), points.max(0)


@contextlib.contextmanager
def no_finer_than(step: float) -> Iterator[None]:
    """Inside, soft bodies are meshed at this step at least: a diorama shows them small."""
    outer = _current.shortest_step
    _current.shortest_step = step
    try:
        yield
    finally:
        _current.shortest_step = outer


def allowed_step(wanted: float) -> float:
    return max(wanted, _current.shortest_step)


def world_points(objects: Iterable[bpy.types.Object] | None = None) -> np.ndarray:
    """Vertices in world space, instances included; `objects` limits them to those objects."""
    names = None if objects is None else {shape.name for shape in objects}
    graph = bpy.context.evaluated_depsgraph_get()
    graph.update()
    known: dict[str, np.ndarray] = {}
    clouds = []
    # Objects alone would miss what collection instances show.
    for shown in graph.object_instances:
        evaluated = shown.object
        if not _is_visible(evaluated) or (names and evaluated.original.name not in names):
            continue
        if evaluated.name not in known:
            known[evaluated.name] = _sample(evaluated)
        matrix = np.array(shown.matrix_world)
        clouds.append(known[evaluated.name] @ matrix[:3, :3].T + matrix[:3, 3])
    return np.concatenate(clouds)


def _is_visible(evaluated: bpy.types.Object) -> bool:
    original = evaluated.original
    is_shape = evaluated.type in ("MESH", "CURVE")
    return is_shape and not original.hide_render and not original.get("studio")


def turn(yaw: float, about: np.ndarray) -> None:
    """Turn the whole subject about the upright axis through this point; lamps and floor stay."""
    root = bpy.data.objects["main root"]
    axis = Matrix.Translation(about)
    root.matrix_world = axis @ Matrix.Rotation(yaw, 4, "Z") @ axis.inverted()


def _sample(evaluated: bpy.types.Object) -> np.ndarray:
    mesh = evaluated.to_mesh()
    points = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get("co", points)
    points = points.reshape(-1, 3)
    evaluated.to_mesh_clear()
    if len(points) <= _SAMPLE:
        return points
    return points[np.random.default_rng(0).choice(len(points), _SAMPLE, replace=False)]

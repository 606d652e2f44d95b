"""The photographer: camera, lamps, floor, and the settings every picture is rendered with."""

import math
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector

Array = np.ndarray

LENS = 85
"""Focal length in mm on a sensor 36 mm wide, for a picture 4:3 or wider."""


@dataclass(frozen=True)
class View:
    """How a subject is looked at. Its front is +X, so at these azimuths it points lower right.

    `size` is that of the file in pixels: taller than 4:3 for what is tall.

    `azimuth` -33 to -62 degrees; `elevation` 17 to 25 for objects, 27 to 36 for flat things and
    dioramas. `fill` is the part of the picture's width and height that the subject may take,
    `light` a factor on all lamps: white car bodies burn out at 1. `warm` is for what glows so
    strongly that its amber is bleached: finishing corrects it.
    """

    azimuth: float = -55
    elevation: float = 22
    fill: tuple[float, float] = (0.84, 0.80)
    light: float = 1.0
    warm: bool = False
    size: tuple[int, int] = (1600, 1200)


@dataclass(frozen=True)
class Lamp:
    """A softbox aimed at the subject's middle, scaled by its bounding radius R.

    `offset` is in R to the camera's right, up, and towards the camera; `size` in R; `power` in
    W for R = 1, so it grows with R squared; `colour` is linear RGB.
    """

    name: str
    offset: tuple[float, float, float]
    size: tuple[float, float]
    power: float
    colour: tuple[float, float, float]


# The key stands high: at the side it would be mirrored by the side windows of the cars.
RIG = (
    Lamp("top", (-0.3, 2.7, -0.7), (3.0, 2.2), 95, (1, 0.985, 0.96)),
    Lamp("key", (-2.0, 2.5, 1.2), (1.5, 1.5), 150, (1, 0.95, 0.88)),
    Lamp("rim right", (2.3, 1.2, -1.9), (0.6, 2.6), 190, (0.72, 0.86, 1)),
    Lamp("rim left", (-2.4, 0.9, -2.2), (0.5, 2.2), 80, (0.80, 0.90, 1)),
    Lamp("fill", (2.2, 1.0, 2.6), (2.4, 2.0), 42, (0.75, 0.87, 1)),
)

WORLD_STRENGTH = 0.40
HORIZON = (0.12, 0.155, 0.19)
ZENITH = (0.025, 0.038, 0.052)


@dataclass(frozen=True)
class Axes:
    """The camera's directions on the ground plan: to its right, up, and from subject to camera."""

    right: Array
    up: Array
    towards: Array


def set_up(points: Array, view: View, aspect: float) -> None:
    """Camera, lamps, surroundings and floor for the subject with these points.

    `aspect` is the width of the picture over its height.
    """
    towards, right = _place_camera(points, view, aspect)
    flat = np.array([towards[0], towards[1], 0])
    axes = Axes(right, np.array([0.0, 0.0, 1.0]), flat / np.linalg.norm(flat))
    low, high = points.min(0), points.max(0)
    centre, radius = (low + high) / 2, float(np.linalg.norm(high - low)) / 2
    for light in RIG:
        sideways, upwards, forwards = light.offset
        position = centre + radius * (
            sideways * axes.right + upwards * axes.up + forwards * axes.towards
        )
        size = (light.size[0] * radius, light.size[1] * radius)
        power = light.power * view.light * radius**2
        add_lamp(light.name, position, centre, size, power, light.colour)
    _surround()
    _lay_floor(centre, low[2] - 0.001 * radius, radius, axes)


def _place_camera(points: Array, view: View, aspect: float) -> tuple[Array, Array]:
    """Move the camera until the projected points fill the frame; returns two of its axes."""
    azimuth, elevation = math.radians(view.azimuth), math.radians(view.elevation)
    towards = np.array(
        [
            math.cos(azimuth) * math.cos(elevation),
            math.sin(azimuth) * math.cos(elevation),
            math.sin(elevation),
        ]
    )
    right = np.array([-math.sin(azimuth), math.cos(azimuth), 0])
    up = np.cross(towards, right)
    low, high = points.min(0), points.max(0)
    target, distance = (low + high) / 2, float(np.linalg.norm(high - low)) * 2.5
    lens = LENS * max(1, 4 / 3 / aspect)  # the same perspective in a tall picture
    half_width = 18 / lens
    half_height = half_width / aspect
    for _ in range(30):
        relative = points - (target + towards * distance)
        depth = -(relative @ towards)
        x = (relative @ right) / depth / half_width
        y = (relative @ up) / depth / half_height
        target = target + right * (x.min() + x.max()) / 2 * distance * half_width
        target = target + up * (y.min() + y.max()) / 2 * distance * half_height
        excess = max(np.ptp(x) / 2 / view.fill[0], np.ptp(y) / 2 / view.fill[1])
        distance *= 1 + (excess - 1) * 0.8
    _add_camera(np.stack([right, up, towards, target + towards * distance], 1), distance, lens)
    return towards, right


def _add_camera(columns: Array, distance: float, lens: float) -> None:
    data = bpy.data.cameras.new("camera")
    data.lens = lens
    data.sensor_width = 36
    data.sensor_fit = "HORIZONTAL"
    data.clip_start, data.clip_end = distance * 0.01, distance * 20
    camera = bpy.data.objects.new("camera", data)
    camera.matrix_world = Matrix((*columns.tolist(), (0, 0, 0, 1)))
    bpy.context.scene.collection.objects.link(camera)
    bpy.context.scene.camera = camera


def reframe(points: Array, margins: tuple[float, float, float, float]) -> float:
    """Give the camera another picture, from the same place, that these points fill.

    `margins` are left, above, right and below, as parts of what the points take. Nothing that was
    seen changes but its scale and its place. Returns the picture's width over its height.
    """
    camera = bpy.context.scene.camera
    place = np.array(camera.matrix_world)
    seen = (points - place[:3, 3]) @ place[:3, :3]
    across = seen[:, :2] / -seen[:, 2:]
    low, high = across.min(0), across.max(0)
    left, above, right, below = margins
    size = high - low
    low, high = low - size * (left, below), high + size * (right, above)
    width, height = high - low
    camera.data.lens = camera.data.sensor_width / width
    camera.data.shift_x, camera.data.shift_y = (low + high) / 2 / width
    return float(width / height)


def projection(width: int, height: int) -> Array:
    """The 3x4 matrix that takes a point (x, y, z, 1) to pixels times depth, and depth."""
    camera = bpy.context.scene.camera
    data = camera.data
    scale = data.lens / data.sensor_width * width
    centre = (width * (0.5 - data.shift_x), height * 0.5 + width * data.shift_y)
    pixels = np.array([[scale, 0, -centre[0]], [0, -scale, -centre[1]], [0, 0, -1]])
    return pixels @ np.linalg.inv(np.array(camera.matrix_world))[:3]


def keep_lamps_out_of_mirrors() -> None:
    """Key and rims go on lighting, and nothing mirrors them any more."""
    for lamp in bpy.data.objects:
        if lamp.name.startswith(("key", "rim")):
            lamp.visible_glossy = False


def add_lamp(
    name: str,
    position: Array | tuple[float, float, float],
    target: Array | tuple[float, float, float],
    size: tuple[float, float],
    power: float,
    colour: tuple[float, float, float],
) -> None:
    """A softbox in scene units and watts; it lights but is not seen."""
    light = bpy.data.lights.new(name, "AREA")
    light.shape = "RECTANGLE"
    light.size, light.size_y = size
    light.energy = power
    light.color = colour
    lamp = bpy.data.objects.new(name, light)
    bpy.context.scene.collection.objects.link(lamp)
    aim = Vector(target) - Vector(position)
    lamp.location = position
    lamp.rotation_euler = aim.to_track_quat("-Z", "Y").to_euler()
    lamp.visible_camera = False
    lamp["studio"] = 1


def _surround() -> None:
    """A dim gradient from the horizon to the zenith fills what no lamp reaches."""
    world = bpy.data.worlds.new("surroundings")
    bpy.context.scene.world = world
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    background = nodes["Background"]
    background.inputs[1].default_value = WORLD_STRENGTH
    direction = nodes.new("ShaderNodeTexCoord")
    height = nodes.new("ShaderNodeSeparateXYZ")
    ramp = nodes.new("ShaderNodeValToRGB")
    links.new(direction.outputs["Generated"], height.inputs[0])
    links.new(height.outputs["Z"], ramp.inputs[0])
    links.new(ramp.outputs[0], background.inputs[0])
    horizon, zenith = ramp.color_ramp.elements
    horizon.position, horizon.color = 0.02, (*HORIZON, 1)
    zenith.position, zenith.color = 0.55, (*ZENITH, 1)


def _lay_floor(centre: Array, level: float, radius: float, axes: Axes) -> None:
    """A seamless floor and back wall, of which the picture keeps only the shadow."""
    wall, curve = 4.5 * radius, 5 * radius
    profile = [(14 * radius, 0.0)]
    for angle in np.linspace(0, math.pi / 2, 40):
        profile.append((-wall - curve * math.sin(angle), curve - curve * math.cos(angle)))
    profile.append((-wall - curve, 30 * radius))
    middle = np.array([centre[0], centre[1], 0])
    vertices = [
        middle + axes.towards * depth + axes.right * side + axes.up * (level + height)
        for depth, height in profile
        for side in (-40 * radius, 40 * radius)
    ]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    mesh = bpy.data.meshes.new("floor")
    mesh.from_pydata([tuple(map(float, vertex)) for vertex in vertices], [], faces)
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    floor = bpy.data.objects.new("floor", mesh)
    bpy.context.scene.collection.objects.link(floor)
    mesh.materials.append(_floor_paint())
    floor.is_shadow_catcher = True
    floor["studio"] = 1


def _floor_paint() -> bpy.types.Material:
    paint = bpy.data.materials.new("floor")
    paint.use_nodes = True
    surface = paint.node_tree.nodes["Principled BSDF"]
    surface.inputs["Base Color"].default_value = (0.020, 0.034, 0.050, 1)
    surface.inputs["Roughness"].default_value = 0.55
    surface.inputs["Specular IOR Level"].default_value = 0.25
    return paint


def render(target: Path, width: int, height: int, samples: int) -> None:
    """Write a PNG with transparency; the shadow on the floor is part of its alpha."""
    _set_sampling(bpy.context.scene.cycles, samples)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.film_transparent = True
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGBA"
    scene.render.image_settings.compression = 60
    # Khronos PBR Neutral turned glowing amber pink.
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.render.filepath = str(target.resolve())
    bpy.ops.render.render(write_still=True)


def _set_sampling(cycles: bpy.types.bpy_struct, samples: int) -> None:
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold = 0.03
    cycles.adaptive_min_samples = min(6, samples)
    cycles.use_light_tree = False
    cycles.sampling_pattern = "BLUE_NOISE"
    cycles.use_denoising = True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    cycles.denoising_prefilter = "ACCURATE" if samples > 13 else "FAST"
    cycles.max_bounces = 8
    cycles.diffuse_bounces = 2
    cycles.glossy_bounces = 3
    cycles.transmission_bounces = 5
    cycles.transparent_max_bounces = 8
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4
    cycles.blur_glossy = 0.6

"""What things are made of: a table of plain materials, amber, and masks painted by distance.

Colours are linear RGB. The look is a clay model with dark technical parts and one live material,
amber: whatever is amber is the part of the story that matters.
"""

from collections.abc import Mapping, Sequence

import bpy

SHADER_BEVEL = 0.006
"""Radius, in scene units, of the edge light that the bevel node adds to hard materials."""

PRINCIPLED: dict[str, dict[str, object]] = {
    "clay": {
        "Base Color": (0.80, 0.765, 0.70),
        "Roughness": 0.48,
        "Specular IOR Level": 0.38,
        "Sheen Weight": 0.12,
        "Sheen Roughness": 0.4,
    },
    "clay shade": {
        "Base Color": (0.42, 0.41, 0.39),
        "Roughness": 0.5,
        "Specular IOR Level": 0.4,
    },
    "graphite": {
        "Base Color": (0.020, 0.023, 0.028),
        "Roughness": 0.40,
        "Specular IOR Level": 0.5,
    },
    "rubber": {
        "Base Color": (0.009, 0.010, 0.011),
        "Roughness": 0.58,
        "Specular IOR Level": 0.4,
    },
    "steel": {"Base Color": (0.62, 0.62, 0.61), "Metallic": 1.0, "Roughness": 0.27},
    "dark steel": {"Base Color": (0.20, 0.21, 0.22), "Metallic": 1.0, "Roughness": 0.34},
    "sheet metal": {"Base Color": (0.56, 0.57, 0.58), "Metallic": 0.85, "Roughness": 0.40},
    # Rougher is brighter inside a cavity.
    "copper": {"Base Color": (1.0, 0.54, 0.27), "Metallic": 1.0, "Roughness": 0.38},
    "gold": {"Base Color": (1.0, 0.68, 0.28), "Metallic": 1.0, "Roughness": 0.26},
    "glass": {
        "Base Color": (0.006, 0.008, 0.011),
        "Roughness": 0.06,
        "Specular IOR Level": 0.7,
        "Coat Weight": 0.6,
        "Coat Roughness": 0.03,
    },
    "circuit board": {
        "Base Color": (0.008, 0.030, 0.040),
        "Roughness": 0.34,
        "Coat Weight": 0.5,
        "Coat Roughness": 0.12,
    },
    "ceramic": {"Base Color": (0.42, 0.27, 0.15), "Roughness": 0.45},
    "fabric": {
        "Base Color": (0.05, 0.056, 0.064),
        "Roughness": 0.8,
        "Sheen Weight": 0.55,
        "Sheen Roughness": 0.35,
        "Sheen Tint": (0.55, 0.62, 0.7),
    },
    "webbing": {
        "Base Color": (0.85, 0.24, 0.004),
        "Roughness": 0.6,
        "Specular IOR Level": 0.3,
        "Emission Color": (1, 0.42, 0.002),
        "Emission Strength": 0.06,
    },
    "ground": {"Base Color": (0.030, 0.050, 0.068), "Roughness": 0.5},
    "foliage": {"Base Color": (0.16, 0.20, 0.19), "Roughness": 0.6},
    "sea": {
        "Base Color": (0.007, 0.019, 0.029),
        "Roughness": 0.28,
        "Specular IOR Level": 0.45,
    },
    "gap": {"Base Color": (0.012, 0.013, 0.015), "Roughness": 0.8},
}

_HARD = ("clay", "clay shade", "graphite", "steel", "dark steel")

# Strength of the glow: bodies, lines of light, wires and gaskets, bodies behind a mesh, sparks.
_GLOW = {
    "amber": 0.42,
    "amber light": 0.50,
    "amber wire": 0.08,
    "amber deep": 0.27,
    "amber spark": 0.8,
}


def material(name: str) -> bpy.types.Material:
    """The material of that name, made when it is first asked for."""
    known = bpy.data.materials.get(name)
    if known is not None:
        return known
    if name in _GLOW:
        return _amber(name)
    made, tree, surface = _new(name)
    set_inputs(surface, PRINCIPLED[name])
    if name in _HARD:
        rounded = tree.nodes.new("ShaderNodeBevel")
        rounded.samples = 3
        rounded.inputs["Radius"].default_value = SHADER_BEVEL
        tree.links.new(rounded.outputs[0], surface.inputs["Normal"])
    return made


def drop_shader_bevels() -> None:
    """Make previews a fifth faster: hard edges lose their highlight."""
    for known in bpy.data.materials:
        nodes = known.node_tree.nodes
        for node in [node for node in nodes if node.type == "BEVEL"]:
            nodes.remove(node)


def set_inputs(surface: bpy.types.Node, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        is_colour = surface.inputs[name].type == "RGBA"
        surface.inputs[name].default_value = (*value, 1) if is_colour else value


def _new(name: str) -> tuple[bpy.types.Material, bpy.types.NodeTree, bpy.types.Node]:
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    return made, made.node_tree, made.node_tree.nodes["Principled BSDF"]


def _amber(name: str) -> bpy.types.Material:
    """Translucent amber: a clear body under a clear coat, glowing where one looks into it.

    No subsurface scattering (it turns to pumpkin) and no strong emission (the view transform turns
    it to salmon). Amber in front of something dark looks like mustard: leave air or metal behind.
    """
    made, tree, surface = _new(name)
    made.cycles.emission_sampling = "NONE"  # the glow is seen, not used as a lamp: less noise
    set_inputs(
        surface,
        {
            "Base Color": (1.0, 0.44, 0.025),
            "Roughness": 0.08,
            "IOR": 1.54,
            "Transmission Weight": 0.82,
            "Coat Weight": 0.8,
            "Coat Roughness": 0.05,
            "Emission Strength": _GLOW[name],
        },
    )
    looking_in = tree.nodes.new("ShaderNodeLayerWeight")
    looking_in.inputs["Blend"].default_value = 0.45
    centre = (1.0, 0.44, 0.002) if name == "amber light" else (1.0, 0.40, 0.012)
    glow = _colour_ramp(tree, looking_in.outputs["Facing"], (0, centre), (1, (0.70, 0.12, 0.002)))
    clouds = tree.nodes.new("ShaderNodeMix")
    clouds.data_type = "RGBA"
    clouds.blend_type = "MULTIPLY"
    clouds.inputs[0].default_value = 1.0 if name == "amber" else 0.0
    tree.links.new(glow, clouds.inputs[6])
    tree.links.new(_cloudiness(tree), clouds.inputs[7])
    tree.links.new(clouds.outputs[2], surface.inputs["Emission Color"])
    return made


def _cloudiness(tree: bpy.types.NodeTree) -> bpy.types.NodeSocket:
    """Cloudy inclusions, as in amber from the sea."""
    position = tree.nodes.new("ShaderNodeTexCoord")
    noise = tree.nodes.new("ShaderNodeTexNoise")
    noise.inputs["Scale"].default_value = 2.6
    noise.inputs["Detail"].default_value = 3
    noise.inputs["Distortion"].default_value = 0.8
    tree.links.new(position.outputs["Object"], noise.inputs["Vector"])
    cloudy, clear = (0.62, 0.40, 0.28), (1.0, 1.0, 1.0)
    return _colour_ramp(tree, noise.outputs["Fac"], (0.36, cloudy), (0.66, clear))


def _colour_ramp(
    tree: bpy.types.NodeTree,
    factor: bpy.types.NodeSocket,
    *stops: tuple[float, Sequence[float]],
) -> bpy.types.NodeSocket:
    node = tree.nodes.new("ShaderNodeValToRGB")
    for element, (position, colour) in zip(node.color_ramp.elements, stops, strict=True):
        element.position = position
        element.color = (*colour, 1)
    tree.links.new(factor, node.inputs[0])
    return node.outputs[0]


Socket = bpy.types.NodeSocket


class Paint:
    """One material made of several, the borders drawn by signed distances stored in the vertices.

    A distance (see `fields.march`) is negative inside its outline and zero on it. Thresholded in
    the shader it gives a border far sharper than the mesh, and its absolute value gives the groove
    of a panel gap or a seam along the same line.
    """

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.material.cycles.emission_sampling = "NONE"
        self._tree = self.material.node_tree
        self._tree.nodes.clear()

    def surface(self, spec: str | Mapping[str, object]) -> bpy.types.Node:
        """A surface from the table, or from Principled inputs of its own."""
        node = self._node("ShaderNodeBsdfPrincipled")
        set_inputs(node, PRINCIPLED[spec] if isinstance(spec, str) else spec)
        return node

    def distance(self, attribute: str) -> Socket:
        node = self._node("ShaderNodeAttribute")
        node.attribute_name = attribute
        return node.outputs["Fac"]

    def maths(self, operation: str, first: Socket | float, second: Socket | float = 0) -> Socket:
        node = self._node("ShaderNodeMath")
        node.operation = operation
        for i, value in enumerate((first, second)):
            if isinstance(value, int | float):
                node.inputs[i].default_value = value
            else:
                self._tree.links.new(value, node.inputs[i])
        return node.outputs[0]

    def step(self, value: Socket, off: float, on: float) -> Socket:
        """0 where the value is at `off`, 1 at `on`, smooth between; `on` may be the lower one."""
        node = self._node("ShaderNodeMapRange")
        node.interpolation_type = "SMOOTHSTEP"
        node.inputs["From Min"].default_value = off
        node.inputs["From Max"].default_value = on
        self._tree.links.new(value, node.inputs["Value"])
        return node.outputs[0]

    def line(self, attribute: str, off: float, on: float) -> Socket:
        """`step` of the distance to the outline itself, on whichever side."""
        return self.step(self.maths("ABSOLUTE", self.distance(attribute)), off, on)

    def over(self, lower: Socket, upper: bpy.types.Node, factor: Socket) -> Socket:
        """The upper surface where the factor is 1."""
        node = self._node("ShaderNodeMixShader")
        for i, socket in enumerate((factor, lower, upper.outputs[0])):
            self._tree.links.new(socket, node.inputs[i])
        return node.outputs[0]

    def bump(
        self, height: Socket, distance: float, strength: float = 1.0, below: Socket | None = None
    ) -> Socket:
        """A normal that shows the height, on top of the normal `below`."""
        node = self._node("ShaderNodeBump")
        node.inputs["Distance"].default_value = distance
        node.inputs["Strength"].default_value = strength
        self._tree.links.new(height, node.inputs["Height"])
        if below is not None:
            self._tree.links.new(below, node.inputs["Normal"])
        return node.outputs[0]

    def knit(self, scale: float) -> Socket:
        """Height of a knitted cloth, in cells for each unit of length."""
        position = self._node("ShaderNodeTexCoord")
        cells = self._node("ShaderNodeTexVoronoi")
        cells.inputs["Scale"].default_value = scale
        self._tree.links.new(position.outputs["Object"], cells.inputs["Vector"])
        return cells.outputs["Distance"]

    def shape_with(self, normal: Socket, *surfaces: bpy.types.Node) -> None:
        for node in surfaces:
            self._tree.links.new(normal, node.inputs["Normal"])

    def finish(self, surface: Socket) -> bpy.types.Material:
        self._tree.links.new(surface, self._node("ShaderNodeOutputMaterial").inputs[0])
        return self.material

    def _node(self, kind: str) -> bpy.types.Node:
        return self._tree.nodes.new(kind)

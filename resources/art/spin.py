"""Render a car from all sides: frames of a full turn, and where points of it are in each of them.

    python resources/art/spin.py city sedan                      as shipped, hours
    python resources/art/spin.py city --frames 0 9 18 27         some, to look at
    python resources/art/spin.py city --pack                     finish what is rendered

The car turns on the spot; lamps, camera and floor stay as for its picture, so frame 0 is that
picture. Frames already among the masters are not rendered again.
"""

import argparse
import importlib
import json
import math
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from finish import bounds, feather, solid_pixels
from PIL import Image
from render import HERE, MEDIA

FRAMES = 36
WIDTH = 1060
"""Of a picture before it is cropped."""

MARGINS = (0.08, 0.03, 0.08, 0.12)
"""Left, above, right and below the car that are kept for its shadow, as parts of its own size: all
frames are in memory at once."""

FLAT_GLASS = {"sedan"}
"""A flat window that mirrors a lamp is white as a whole in one frame, and flashes."""

QUALITY = 85
THREADS = 2


def main() -> int:
    options = _arguments()
    for subject in options.subjects:
        if options.pack:
            _pack(subject, options)
        elif len(options.subjects) == 1:
            _render(subject, options)
        # As for pictures: each subject gets its own process.
        elif subprocess.run([sys.executable, __file__, subject, *_passed_on(options)]).returncode:
            return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("subjects", nargs="+", metavar="subject", help="city, sedan")
    parser.add_argument("--frames", type=int, nargs="+", metavar="N", help="(all, then pack)")
    parser.add_argument("--pack", action="store_true", help="only finish the masters")
    parser.add_argument("--to", type=Path, default=MEDIA, help="directory of the spins")
    parser.add_argument("--masters", type=Path, default=HERE.parents[1] / "build" / "art")
    parser.add_argument("--samples", type=int, default=8, help="for each pixel (8)")
    parser.add_argument("--width", type=int, default=WIDTH, help=f"of a master ({WIDTH})")
    return parser.parse_args()


def _passed_on(options: argparse.Namespace) -> list[str]:
    words = ["--to", str(options.to), "--masters", str(options.masters)]
    words += ["--samples", str(options.samples), "--width", str(options.width)]
    return words + (["--frames", *map(str, options.frames)] if options.frames else [])


def _render(subject: str, options: argparse.Namespace) -> None:
    # Blender takes seconds to load: not for --help, nor to pack.
    import bpy
    import scene
    import studio

    scene.clear()
    module = importlib.import_module(f"subjects.{subject}")
    module.build()
    points, view = scene.world_points(), module.VIEW
    studio.set_up(points, view, view.size[0] / view.size[1])
    if subject in FLAT_GLASS:
        studio.keep_lamps_out_of_mirrors()
    low, high = points.min(0), points.max(0)
    foot, size = np.array([*(low + high)[:2] / 2, low[2]]), high - low
    aspect = studio.reframe(_swept(points, foot), MARGINS)
    width, height = options.width, round(options.width / aspect)
    masters = _masters(subject, options)
    masters.mkdir(parents=True, exist_ok=True)
    camera = _in_car_lengths(studio.projection(width, height), foot, float(size[0]))
    facts = {"camera": camera.tolist(), "body": (size / size[0]).tolist()}
    (masters / "camera.json").write_text(json.dumps(facts), encoding="utf-8")
    bpy.context.scene.render.use_persistent_data = True
    bpy.context.scene.render.threads_mode = "FIXED"
    bpy.context.scene.render.threads = THREADS
    for frame in options.frames or range(FRAMES):
        master = masters / f"{frame:02}.png"
        if master.exists():
            continue
        began = time.monotonic()
        scene.turn(math.tau * frame / FRAMES, foot)
        studio.render(master, width, height, options.samples)
        print(f"{subject} {frame}: {time.monotonic() - began:.0f} s", flush=True)
    if not options.frames:
        _pack(subject, options)


def _masters(subject: str, options: argparse.Namespace) -> Path:
    return options.masters / f"spin-{subject}"


def _swept(points: np.ndarray, foot: np.ndarray) -> np.ndarray:
    """The points at every angle."""
    clouds = []
    for angle in np.linspace(0, math.tau, FRAMES, endpoint=False):
        clouds.append((points - foot) @ _turned(angle).T + foot)
    return np.concatenate(clouds)


def _turned(angle: float) -> np.ndarray:
    cos, sin = math.cos(angle), math.sin(angle)
    return np.array([[cos, -sin, 0], [sin, cos, 0], [0, 0, 1]])


def _in_car_lengths(camera: np.ndarray, foot: np.ndarray, length: float) -> np.ndarray:
    """The same camera for points measured from the foot of the axis, a car's length being 1."""
    into_scene = np.vstack([np.column_stack([np.eye(3) * length, foot]), [0, 0, 0, 1]])
    matrix = camera @ into_scene
    return matrix / np.linalg.norm(matrix[2, :3])


def _pack(subject: str, options: argparse.Namespace) -> None:
    """Crop all frames to what any of them shows; write them and how to place things on them."""
    masters = _masters(subject, options)
    to = options.to / f"spin-{subject}"
    to.mkdir(parents=True, exist_ok=True)
    frames = [_master(masters / f"{frame:02}.png") for frame in range(FRAMES)]
    boxes = [bounds(solid_pixels(frame[..., 3])) for frame in frames]
    left, top, right, bottom = _common(boxes, frames[0].shape)
    for index, frame in enumerate(frames):
        picture = Image.fromarray(_finished(frame[top:bottom, left:right]))
        picture.save(to / f"{index:02}.webp", quality=QUALITY, alpha_quality=100, method=6)
    facts = json.loads((masters / "camera.json").read_text(encoding="utf-8"))
    shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]])
    camera = shift @ np.array(facts["camera"])
    sidecar = {
        "frames": FRAMES,
        "size": [right - left, bottom - top],
        "boxes": [[x1 - left, y1 - top, x2 - left, y2 - top] for x1, y1, x2, y2 in boxes],
        "foot": _rounded(camera[:2, 3] / camera[2, 3], 2),
        "camera": [_rounded(row, 6) for row in camera],
        "eye": _rounded(-np.linalg.solve(camera[:, :3], camera[:, 3]), 4),
        "body": _rounded(facts["body"], 4),
    }
    lines = [f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in sidecar.items()]
    (to / "spin.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _master(file: Path) -> np.ndarray:
    return np.array(Image.open(file).convert("RGBA"))


def _common(boxes: list[list[int]], shape: tuple[int, ...]) -> list[int]:
    """The box of what is kept of every frame."""
    low, high = np.min(boxes, 0)[:2], np.max(boxes, 0)[2:]
    size = high - low
    corners = (low - size * MARGINS[:2], high + size * MARGINS[2:])
    most = [shape[1], shape[0]] * 2
    return [int(edge) for edge in np.clip(np.round(np.concatenate(corners)), 0, most)]


def _finished(frame: np.ndarray) -> np.ndarray:
    pixels = frame.copy()
    alpha = pixels[..., 3]
    pixels[..., 3] = feather(alpha, solid_pixels(alpha))
    pixels[pixels[..., 3] == 0] = 0
    return pixels


def _rounded(values: np.ndarray | list[float], digits: int) -> list[float]:
    return [round(float(value), digits) for value in values]


if __name__ == "__main__":
    sys.exit(main())

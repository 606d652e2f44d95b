"""A vehicle from all sides: the frames of a turn, and where points of it are seen in them."""

import math
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta

from kiosk.content.pictures import PictureError
from kiosk.content.regular import open_regular

FEWEST, MOST = 24, 72
MOST_BYTES = 64 * 1024
Point: TypeAlias = tuple[float, float, float]
Row: TypeAlias = tuple[float, float, float, float]


class Spin(msgspec.Struct, frozen=True):
    """What `spin.json` says. Frame n shows the vehicle turned by n / frames of a full turn, its
    near side to the right.

    Points of the vehicle are (x forward, y left, z up) from the ground under the axis it turns
    about, the vehicle's length being 1.
    """

    frames: Annotated[int, Meta(ge=FEWEST, le=MOST)]
    size: tuple[Annotated[int, Meta(gt=0)], Annotated[int, Meta(gt=0)]]
    """Of every frame, in pixels."""
    boxes: list[tuple[int, int, int, int]]
    """The object's tight box in each frame: left, top, right, bottom."""
    foot: tuple[float, float]
    """The ground under the axis, in pixels of a frame."""
    camera: tuple[Row, Row, Row]
    """Takes (x, y, z, 1) of a turned point to its pixel times its depth, and its depth."""
    eye: Point
    """Where the camera is."""
    body: Point
    """Length, width and height of the vehicle."""


def read_spin(file: Path) -> Spin:
    """PictureError, whose message says what is wrong, when the file is none."""
    try:
        with open_regular(file) as stream:
            spin = _decoder.decode(stream.read(MOST_BYTES))
    except OSError as error:
        raise PictureError(f"cannot be opened: {error.strerror or error}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise PictureError(f"is no spin: {error}; render it again") from error
    fault = _fault(spin)
    if fault:
        raise PictureError(f"is no spin: {fault}; render it again")
    return spin


_decoder = msgspec.json.Decoder(Spin)


def frame_names(name: str, spin: Spin) -> list[str]:
    """The names of its frames in the show, from that of its `spin.json`."""
    folder = name.rpartition("/")[0]
    start = f"{folder}/" if folder else ""
    return [f"{start}{frame:02}.webp" for frame in range(spin.frames)]


def _fault(spin: Spin) -> str | None:
    width, height = spin.size
    if len(spin.boxes) != spin.frames:
        return f"it has {spin.frames} frames and {len(spin.boxes)} boxes"
    for left, top, right, bottom in spin.boxes:
        if not (0 <= left < right <= width and 0 <= top < bottom <= height):
            return "a box lies outside its frame"
    numbers = (*spin.foot, *spin.eye, *spin.body, *(each for row in spin.camera for each in row))
    if not all(math.isfinite(each) and abs(each) < 1e6 for each in numbers):
        return "a number is out of bounds"
    if min(spin.body) <= 0:
        return "the vehicle has no size"
    # Nothing of the vehicle may be behind the camera, at whatever angle.
    x, y, z, away = spin.camera[2]
    reach = math.hypot(x, y) * math.hypot(*spin.body[:2]) / 2
    if away - reach - max(0.0, -z * spin.body[2]) <= 0:
        return "the camera stands inside the vehicle"
    return None

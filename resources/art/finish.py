"""Finish a render for the stage: soften where its shadow ends, find its object box, pack it.

The stage places pictures by the object, not by the file, so each picture has a sidecar
`<picture>.json` with its `size` and the `box` (left, top, right, bottom) of its solid pixels.
"""

import json
from pathlib import Path

import numpy as np
from PIL import Image
from scipy import ndimage

SOLID = 250
"""Alpha above this belongs to the object, below it to its shadow or to its anti-aliased edge."""

SPECK = 24
"""Solid pixels that make a piece of the object; fewer are grains in a dense shadow."""

MARGIN = 0.12
"""The shadow fades out over this part of the file on every side."""

OUTLINE = 0.008
"""Within this part of the width around the object, its own soft outline is kept."""

QUALITY = 90


def finish(master: Path, picture: Path, warm: bool = False) -> None:
    """Write the WebP and its sidecar; `warm` brings bleached amber back first."""
    image = Image.open(master).convert("RGBA")
    pixels = np.array(image)
    alpha = pixels[..., 3]
    solid = solid_pixels(alpha)
    box = bounds(solid)
    if warm:
        pixels[..., :3] = _warmed(pixels[..., :3])
    pixels[..., 3] = feather(alpha, solid)
    pixels[pixels[..., 3] == 0] = 0
    picture.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(picture, quality=QUALITY, alpha_quality=100, method=6)
    sidecar = {"size": list(image.size), "box": box}
    Path(f"{picture}.json").write_text(json.dumps(sidecar) + "\n", encoding="utf-8")


def bounds(pixels: np.ndarray) -> list[int]:
    """Left, top, right and bottom of those that are not zero."""
    rows, columns = np.nonzero(pixels)
    edges = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    return [int(edge) for edge in edges]


def solid_pixels(alpha: np.ndarray) -> np.ndarray:
    """Which pixels are the object and not its shadow."""
    labels, count = ndimage.label(alpha > SOLID)
    sizes = ndimage.sum_labels(np.ones_like(labels), labels, np.arange(1, count + 1))
    return np.isin(labels, 1 + np.flatnonzero(sizes >= SPECK))


def _warmed(colours: np.ndarray) -> np.ndarray:
    """Turn peach back into the amber of the interface (hue 34 degrees).

    The view transform bleaches what glows strongly. Only bright, fairly saturated pixels between
    red and yellow are taken, so clay and copper stay as they are.
    """
    hsv = np.asarray(Image.fromarray(colours).convert("HSV")).astype(np.float32) / 255
    hue, saturation, value = hsv[..., 0] * 360, hsv[..., 1], hsv[..., 2]
    share = _smoothstep((hue - 8) / 6) * _smoothstep((42 - hue) / 6)
    share *= _smoothstep((saturation - 0.30) / 0.14) * _smoothstep((value - 0.62) / 0.16)
    hsv[..., 0] = (hue + share * 0.85 * (34 - hue)) / 360
    hsv[..., 1] = saturation + share * np.clip(0.78 - saturation, 0, None) * 0.8
    levels = np.round(hsv * 255).astype(np.uint8)
    return np.asarray(Image.fromarray(levels, "HSV").convert("RGB"))


def feather(alpha: np.ndarray, solid: np.ndarray) -> np.ndarray:
    """Fade the shadow towards the edges of the file, where it would end in a visible line."""
    height, width = alpha.shape
    fade = _edge_fade(height)[:, None] * _edge_fade(width)[None, :]
    distance = ndimage.distance_transform_edt(~solid)
    near_object = 1 - _smoothstep((distance - 1.5) / (OUTLINE * width))
    return np.round(alpha * np.maximum(fade, near_object)).astype(np.uint8)


def _edge_fade(length: int) -> np.ndarray:
    position = np.arange(length)
    return _smoothstep(np.minimum(position, position[::-1]) / (MARGIN * length))


def _smoothstep(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)

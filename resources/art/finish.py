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


def finish(master: Path, picture: Path) -> None:
    """Write the WebP and its sidecar."""
    image = Image.open(master).convert("RGBA")
    pixels = np.array(image)
    alpha = pixels[..., 3]
    solid = _solid(alpha)
    rows, columns = np.nonzero(solid)
    box = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
    pixels[..., 3] = _feather(alpha, solid)
    pixels[pixels[..., 3] == 0] = 0
    picture.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(picture, quality=QUALITY, alpha_quality=100, method=6)
    sidecar = {"size": list(image.size), "box": [int(edge) for edge in box]}
    Path(f"{picture}.json").write_text(json.dumps(sidecar) + "\n", encoding="utf-8")


def _solid(alpha: np.ndarray) -> np.ndarray:
    labels, count = ndimage.label(alpha > SOLID)
    sizes = ndimage.sum_labels(np.ones_like(labels), labels, np.arange(1, count + 1))
    return np.isin(labels, 1 + np.flatnonzero(sizes >= SPECK))


def _feather(alpha: np.ndarray, solid: np.ndarray) -> np.ndarray:
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

"""Render the two backdrops of the stage: a dark studio with one pool of light, free of bands.

    python resources/art/backdrop.py

writes backdrop-landscape.webp and backdrop-portrait.webp into kiosk/qml/Kiosk/pictures. Needs
numpy and Pillow; takes about a minute, nearly all of it spent packing the files.

Each picture is wider than the stage, with the pool in its middle. The stage shows a window of it
and slides the window to put the light where the object stands: landscape 1920 of 2880 (offset 0
puts the light at stage x 1440, 480 at 960, 960 at 480), portrait 1080 of 1440 (offset 180 puts it
in the middle, 0 and 360 move it 180 to either side).
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

PICTURES = Path(__file__).parents[2] / "kiosk" / "qml" / "Kiosk" / "pictures"

# 8-bit sRGB levels. The brightest pixel is MIDDLE + POOL = (28, 51, 75): text contrast is measured
# against it, so raising either means measuring every text colour again.
TOP = np.array((7.0, 11.0, 19.0))
MIDDLE = np.array((13.0, 22.0, 33.0))
BOTTOM = np.array((9.0, 15.0, 24.0))
POOL = np.array((15.0, 29.0, 42.0))
VIGNETTE = 0.35

TILE = 12
"""Side of the dither tile. Lossless WebP of the landscape picture: 8 px 400 KB, 12 px 560 KB,
64 px 930 KB; 12 is the finest that keeps a picture under 600 KB."""


@dataclass(frozen=True)
class Light:
    """One picture. Lengths in stage pixels; pool_size is where the Gaussian falls to 1/e."""

    name: str
    size: tuple[int, int]
    window: int
    pool_y: int
    pool_size: tuple[int, int]


LIGHTS = (
    Light("backdrop-landscape", (2880, 1080), window=1920, pool_y=680, pool_size=(740, 313)),
    Light("backdrop-portrait", (1440, 1920), window=1080, pool_y=980, pool_size=(600, 460)),
)


def smoothstep(t: np.ndarray) -> np.ndarray:
    t = np.clip(t, 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def render(light: Light) -> np.ndarray:
    """Levels as floats, shape (height, width, 3)."""
    width, height = light.size
    x = np.arange(width)[None, :, None] + 0.5 - width / 2
    y = np.arange(height)[:, None, None] + 0.5
    return (_gradient(light, y) + _pool(light, x, y)) * _vignette(light, x, y)


def _gradient(light: Light, y: np.ndarray) -> np.ndarray:
    """Top to middle to bottom; the middle lies at the height of the pool."""
    rising = smoothstep(y / light.pool_y)
    falling = smoothstep((y - light.pool_y) / (light.size[1] - light.pool_y))
    return TOP + (MIDDLE - TOP) * rising + (BOTTOM - MIDDLE) * falling


def _pool(light: Light, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    across, down = light.pool_size
    return POOL * np.exp(-((x / across) ** 2) - ((y - light.pool_y) / down) ** 2)


def _vignette(light: Light, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Darken towards the upper and lower edge, and towards the far ends only.

    Sideways it begins where the outermost window leaves the pool, half a window from the middle:
    a vignette centred on the picture would visibly travel when the window slides.
    """
    width, height = light.size
    down = np.clip(
        np.abs(y - light.pool_y) / np.where(y < light.pool_y, light.pool_y, height - light.pool_y),
        0.0,
        1.0,
    )
    end = width / 2 - light.window / 4
    across = np.clip((np.abs(x) - light.window / 4) / end, 0.0, 1.0)
    return 1.0 - VIGNETTE * (down**2 + across**2) / 2


def blue_noise(side: int, seed: int = 0) -> np.ndarray:
    """A seamless tile of thresholds in 0..1, each used once, without low frequencies.

    White noise is high-passed and its values replaced by their rank, until both hold.
    """
    ranks = np.random.default_rng(seed).random((side, side))
    frequency = np.fft.fftfreq(side)
    low_pass = np.exp(-2 * (np.pi * 1.2) ** 2 * (frequency[:, None] ** 2 + frequency**2))
    for _ in range(12):
        ranks = np.fft.ifft2(np.fft.fft2(ranks) * (1.0 - low_pass)).real
        ranks = ranks.ravel().argsort().argsort().reshape(side, side) / side**2
    return ranks + 0.5 / side**2


def dither(levels: np.ndarray) -> np.ndarray:
    """Whole levels whose average over a few pixels is the exact one, so that no band shows.

    A pixel takes the level below or above; the noise decides, more often for the nearer one.
    """
    height, width, _ = levels.shape
    tile = blue_noise(TILE)
    across, down = -(-width // TILE), -(-height // TILE)
    noise = np.tile(tile, (down, across))[:height, :width, None]
    return np.floor(levels + noise).astype(np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=PICTURES, help="directory of the pictures")
    directory = parser.parse_args().to
    directory.mkdir(parents=True, exist_ok=True)
    for light in LIGHTS:
        target = directory / f"{light.name}.webp"
        # Lossy WebP halves the chroma and drops the noise: the bands come back at any quality.
        Image.fromarray(dither(render(light))).save(target, lossless=True, quality=100, method=6)
        print(f"{target.name}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()

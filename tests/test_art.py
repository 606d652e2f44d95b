"""Pictures: each one has its box, its source, and a backdrop it can be read on."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]
MEDIA = sorted((ROOT / "resources" / "shows" / "avtotor" / "media").glob("*.webp"))
SUBJECTS = ROOT / "resources" / "art" / "subjects"
BACKDROPS = ROOT / "kiosk" / "qml" / "Kiosk" / "pictures"
SOLID = 250
"""Alpha above which a pixel is the object and not its shadow."""


@pytest.mark.parametrize("picture", MEDIA, ids=lambda path: path.stem)
def test_the_box_of_a_picture_holds_the_object_and_nothing_more(picture):
    sidecar = json.loads(Path(f"{picture}.json").read_text(encoding="utf-8"))
    alpha = np.asarray(Image.open(picture).convert("RGBA"))[..., 3]
    solid = alpha > SOLID
    left, top, right, bottom = sidecar["box"]
    assert sidecar["size"] == [alpha.shape[1], alpha.shape[0]]
    inside = solid[top:bottom, left:right]
    edges = (inside[0], inside[-1], inside[:, 0], inside[:, -1])
    assert all(edge.any() for edge in edges)
    # Single grains of a dense shadow may lie outside.
    assert solid.sum() - inside.sum() < solid.sum() / 1000


@pytest.mark.parametrize("picture", MEDIA, ids=lambda path: path.stem)
def test_the_shadow_of_a_picture_ends_before_its_file_does(picture):
    alpha = np.asarray(Image.open(picture).convert("RGBA"))[..., 3]
    frame = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert frame.max() == 0


@pytest.mark.parametrize("picture", MEDIA, ids=lambda path: path.stem)
def test_a_picture_can_be_rendered_again(picture):
    whole, _, layer = picture.stem.replace("-", "_").rpartition("_")
    alone = SUBJECTS / f"{picture.stem.replace('-', '_')}.py"
    source = (alone if alone.exists() else SUBJECTS / f"{whole}.py").read_text(encoding="utf-8")
    assert "def build() -> None:" in source
    assert "\nVIEW = " in source
    assert alone.exists() or f'"{layer}": ' in source.partition("\nLAYERS = ")[2]


def test_the_layers_of_a_seat_lie_on_one_another():
    sidecars = ROOT.glob("resources/shows/avtotor/media/seat-layers-*.json")
    sizes = [json.loads(sidecar.read_text(encoding="utf-8"))["size"] for sidecar in sidecars]
    assert sizes == sizes[:1] * 4


@pytest.mark.parametrize(
    ("name", "size"), [("backdrop-landscape", (2880, 1080)), ("backdrop-portrait", (1440, 1920))]
)
def test_a_backdrop_is_as_bright_as_text_was_measured_on_and_shows_no_band(name, size):
    picture = Image.open(BACKDROPS / f"{name}.webp").convert("RGB")
    pixels = np.asarray(picture)
    assert picture.size == size
    assert tuple(pixels.max((0, 1))) == (28, 51, 75)
    for line in (pixels[:, 100], pixels[:, size[0] // 2], pixels[100], pixels[size[1] // 2]):
        assert _longest_run(line) < 64


def _longest_run(line):
    changes = np.any(np.diff(line.astype(int), axis=0) != 0, axis=1)
    ends = np.flatnonzero(np.concatenate([[True], changes, [True]]))
    return int(np.diff(ends).max())

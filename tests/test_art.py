"""Pictures: each one has its box, its source, and a backdrop it can be read on."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.content.pictures import picture_facts
from kiosk.content.spins import read_spin

ROOT = Path(__file__).parents[1]
MEDIA = sorted((ROOT / "resources" / "shows" / "avtotor" / "media").glob("*.webp"))
SUBJECTS = ROOT / "resources" / "art" / "subjects"
SPINS = sorted((ROOT / "resources" / "shows" / "avtotor" / "media").glob("spin-*"))
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


def frames_of(spin):
    return [
        np.asarray(Image.open(spin / f"{frame:02}.webp").convert("RGBA")) for frame in range(36)
    ]


@pytest.mark.parametrize("spin", SPINS, ids=lambda path: path.name)
def test_every_frame_of_a_spin_has_its_box_and_ends_with_its_shadow(spin):
    facts = read_spin(spin / "spin.json")
    for box, frame in zip(facts.boxes, frames_of(spin), strict=True):
        alpha = frame[..., 3]
        assert facts.size == (alpha.shape[1], alpha.shape[0])
        rows, columns = np.nonzero(alpha > SOLID)
        left, top, right, bottom = box
        inside = (rows >= top) & (rows < bottom) & (columns >= left) & (columns < right)
        assert (~inside).sum() < inside.sum() / 1000
        assert np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]]).max() == 0


@pytest.mark.parametrize("spin", SPINS, ids=lambda path: path.name)
def test_a_spin_begins_as_its_picture(spin):
    """The same outline, at another size."""
    facts = read_spin(spin / "spin.json")
    picture = spin.with_name(f"{spin.name.removeprefix('spin-')}.webp")
    whole = Image.open(picture).convert("RGBA").crop(picture_facts(picture).box)
    first = Image.open(spin / "00.webp").convert("RGBA").crop(facts.boxes[0])
    outlines = [np.asarray(each.resize((400, 300)))[..., 3] > SOLID for each in (whole, first)]
    assert (outlines[0] != outlines[1]).mean() < 0.01


@pytest.mark.parametrize("spin", SPINS, ids=lambda path: path.name)
def test_the_camera_of_a_spin_sees_the_body_where_the_frames_show_it(spin):
    facts = read_spin(spin / "spin.json")
    length, width, height = facts.body
    corners = np.array(
        [[x * length / 2, y * width / 2, z] for x in (-1, 1) for y in (-1, 1) for z in (0, height)]
    )
    for frame, (left, top, right, bottom) in enumerate(facts.boxes):
        angle = 2 * np.pi * frame / facts.frames
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        turned = np.column_stack([corners[:, :2] @ turn.T, corners[:, 2], np.ones(len(corners))])
        seen = turned @ np.array(facts.camera).T
        across, down = (seen[:, :2] / seen[:, 2:]).T
        # The car has round corners: it lies within its box of bounds, and fills most of it.
        assert across.min() < left + 2
        assert across.max() > right - 2
        assert down.min() < top + 2
        assert down.max() > bottom - 2
        assert right - left > 0.75 * np.ptp(across)
        assert bottom - top > 0.65 * np.ptp(down)


def test_the_spins_leave_room_for_the_rest_of_the_show():
    files = [file for spin in SPINS for file in spin.iterdir()]
    assert sum(file.stat().st_size for file in files) < 12e6


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

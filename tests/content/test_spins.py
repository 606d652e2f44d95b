"""A vehicle from all sides: what its folder must hold, and what is said when it does not."""

import json
import shutil

import pytest
from PIL import Image

from kiosk.content.checking import check_show
from kiosk.content.model import VehicleSlide
from kiosk.content.pictures import PictureError
from kiosk.content.reading import read_show
from kiosk.content.spins import frame_names, read_spin
from kiosk.paths import FONTS
from kiosk.ui.slide_facts import SlideFacts

SIZE = (900, 400)
SOUND = {
    "frames": 24,
    "size": list(SIZE),
    "boxes": [[40, 20, 860, 380]] * 24,
    "foot": [450, 300],
    "camera": [[1491, 2036, -170, 1559], [291, -335, -2438, 1054], [-0.63, 0.72, -0.29, 2.77]],
    "eye": [1.74, -1.96, 0.91],
    "body": [1, 0.46, 0.32],
}


@pytest.fixture
def spin(folder):
    """A folder of frames beside the picture of the sound show."""
    place = folder / "media" / "spin"
    place.mkdir()
    Image.new("RGBA", SIZE, (200, 200, 200, 255)).save(place / "00.webp")
    for frame in range(1, 24):
        shutil.copy(place / "00.webp", place / f"{frame:02}.webp")
    (place / "spin.json").write_text(json.dumps(SOUND), encoding="utf-8")
    return place


@pytest.fixture
def turning(sound, written, spin):
    """The sound show with a vehicle that can be turned."""
    slide = {
        "kind": "vehicle",
        "id": "car",
        "title": "Car",
        "picture": {"file": "media/motor.png"},
        "spin": "media/spin/spin.json",
        "chips": [
            {"claim": {"text": "A", "status": "principle"}, "at": [0.5, 0.5], "on": [0, 0, 0.3]}
        ],
    }
    sound["slides"].append(slide)
    return written(sound)


def problems(file):
    return [f"{each.where}: {each.what}" for each in check_show(file, fonts=FONTS).problems]


def rewrite(spin, **changes):
    (spin / "spin.json").write_text(json.dumps({**SOUND, **changes}), encoding="utf-8")


def test_a_sound_spin_is_fine_and_all_its_files_count_as_used(turning):
    verdict = check_show(turning, fonts=FONTS)
    assert not verdict.problems
    assert verdict.summary.media_files == 1 + 24 + 1


def test_what_is_no_frame_is_unused(turning, spin):
    (spin / "24.webp").write_bytes((spin / "00.webp").read_bytes())
    assert problems(turning) == [
        ': no slide uses the file "media/spin/24.webp"; remove it from the folder'
    ]


def test_a_missing_frame_is_named(turning, spin):
    (spin / "07.webp").unlink()
    (found,) = problems(turning)
    assert 'cannot be turned: its frame "07.webp" is not there' in found
    assert found.startswith("slides[3].spin: ")


def test_a_frame_of_another_size_is_named(turning, spin):
    Image.new("RGB", (900, 401)).save(spin / "03.webp")
    assert any('"03.webp" has another size than the spin' in each for each in problems(turning))


def test_a_damaged_frame_is_named(turning, spin):
    (spin / "05.webp").write_bytes((spin / "05.webp").read_bytes()[:60])
    assert any('"05.webp" is damaged' in each for each in problems(turning))


def test_more_pixels_than_the_memory_should_hold_are_refused(turning, spin):
    rewrite(spin, size=[4000, 1000])
    assert any("more than 48 megapixels" in each for each in problems(turning))


def test_a_spin_smaller_than_its_place_is_worth_a_look(turning, spin):
    rewrite(spin, boxes=[[40, 20, 640, 380]] * 24)
    (found,) = problems(turning)
    assert "is 600 pixels wide at its object and stands 800 wide" in found


def test_a_link_or_a_name_that_leaves_the_folder_is_refused(sound, written, turning):
    sound["slides"][3]["spin"] = "../spin/spin.json"
    assert any("leaves the show's folder" in each for each in problems(written(sound)))


def test_a_spin_without_a_picture_has_nothing_to_fall_back_to(sound, written, turning):
    del sound["slides"][3]["picture"]
    assert any('spin: needs a "picture" too' in each for each in problems(written(sound)))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"frames": 23}, ">= 24"),
        ({"frames": 73}, "<= 72"),
        ({"frames": 36}, "36 frames and 24 boxes"),
        ({"size": [0, 400]}, ">= 1"),
        ({"boxes": [[40, 20, 901, 380]] * 24}, "outside its frame"),
        ({"boxes": [[40, 380, 860, 380]] * 24}, "outside its frame"),
        ({"eye": [1, 2]}, "length 3"),
        ({"eye": [1e9, 2, 3]}, "out of bounds"),
        ({"body": [1, 0, 0.3]}, "no size"),
        ({"camera": [*SOUND["camera"][:2], [-0.63, 0.72, -0.29, 0.4]]}, "inside the vehicle"),
        ({"camera": SOUND["camera"][:2]}, "length 3"),
    ],
)
def test_numbers_that_cannot_be_are_refused_with_the_reason(spin, changes, words):
    rewrite(spin, **changes)
    with pytest.raises(PictureError, match=words):
        read_spin(spin / "spin.json")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'{"frames": NaN}'])
def test_what_is_no_spin_at_all_is_refused(spin, content):
    (spin / "spin.json").write_bytes(content)
    with pytest.raises(PictureError, match="is no spin"):
        read_spin(spin / "spin.json")


def test_the_frames_lie_beside_it(spin):
    names = frame_names("media/spin/spin.json", read_spin(spin / "spin.json"))
    assert (names[0], names[-1], len(names)) == ("media/spin/00.webp", "media/spin/23.webp", 24)


def facts_of(file):
    loaded = read_show(file)
    slide = next(each for each in loaded.show.slides if isinstance(each, VehicleSlide))
    return SlideFacts(loaded, "en").properties(slide)


def test_the_slide_is_given_the_frames_and_the_places_on_the_body(turning):
    facts = facts_of(turning)
    assert len(facts["spin"]["frames"]) == 24
    assert facts["spin"]["frames"][5].toLocalFile().endswith("media/spin/05.webp")
    assert facts["chips"][0]["on"] == [0, 0, 0.3]


@pytest.mark.parametrize("content", [None, "{}"])
def test_a_spin_that_cannot_be_read_leaves_the_picture(turning, spin, content):
    if content is None:
        (spin / "spin.json").unlink()
    else:
        (spin / "spin.json").write_text(content, encoding="utf-8")
    facts = facts_of(turning)
    assert facts["spin"] is None
    assert facts["picture"]

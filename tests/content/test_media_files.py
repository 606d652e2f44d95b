"""Pictures and other media: whole, cut short, damaged, of the wrong kind, too large, too small."""

import io
import json
import random
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.content import media_names
from kiosk.content.checking import check_show
from kiosk.content.checks.media_files import (
    captions_fault,
    film_fault,
    font_fault,
    map_fault,
    picture_fault,
)
from kiosk.content.pictures import PictureError, picture_size, size_in
from kiosk.errors import Severity
from kiosk.paths import FONTS
from tests.content.hostile import FILM

FORMATS = {
    "png": {"format": "PNG"},
    "interlaced png": {"format": "PNG"},
    "palette png": {"format": "PNG"},
    "jpeg": {"format": "JPEG"},
    "progressive jpeg": {"format": "JPEG", "progressive": True},
    "lossy webp": {"format": "WEBP", "quality": 60},
    "lossless webp": {"format": "WEBP", "lossless": True},
    "webp with alpha": {"format": "WEBP", "quality": 60},
}


def encoded(kind: str) -> bytes:
    mode = "P" if "palette" in kind else "RGBA" if "png" in kind or "alpha" in kind else "RGB"
    noise = Image.effect_noise((97, 61), 60).convert("RGB")
    if mode == "RGBA":
        noise.putalpha(Image.linear_gradient("L").resize(noise.size))
    out = io.BytesIO()
    noise.convert(mode).save(out, **FORMATS[kind])
    return interlaced(out.getvalue()) if "interlaced" in kind else out.getvalue()


def interlaced(png: bytes) -> bytes:
    """The same size with Adam7; the pixels are all black."""
    header = png[16:28] + b"\x01"
    width, height = struct.unpack(">II", png[16:24])
    passes = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))  # fmt: skip # noqa: E501
    rows = b""
    for x, y, step_x, step_y in passes:
        columns = len(range(x, width, step_x))
        rows += (b"\x00" + b"\x00" * 4 * columns) * len(range(y, height, step_y))
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture(params=FORMATS)
def picture(request, tmp_path):
    file = tmp_path / "picture"
    file.write_bytes(encoded(request.param))
    return file


def test_a_whole_picture_has_no_fault_and_tells_its_size(picture):
    assert picture_fault(picture) is None
    assert picture_size(picture) == (97, 61)
    with Image.open(picture) as opened:
        opened.load()


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.7, 0.97])
def test_a_picture_cut_short_is_found(picture, share):
    data = picture.read_bytes()
    picture.write_bytes(data[: int(len(data) * share)])
    assert picture_fault(picture)


def test_a_flipped_byte_in_a_png_is_found(tmp_path):
    data = bytearray(encoded("png"))
    data[len(data) // 2] ^= 0x20
    (tmp_path / "p.png").write_bytes(data)
    assert "damaged" in (picture_fault(tmp_path / "p.png") or "")


def test_a_png_with_too_few_pixels_is_found(tmp_path):
    header = struct.pack(">II5B", 100, 100, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\x00" * 401 * 50)), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    (tmp_path / "p.png").write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    assert "damaged" in (picture_fault(tmp_path / "p.png") or "")


@given(data=st.binary(max_size=200))
def test_bytes_of_any_kind_are_no_picture_and_no_crash(data):
    for start in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP"):
        try:
            size_in(start + data)
        except PictureError:
            continue


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"GIF89a" + b"\0" * 20, "not a PNG, JPEG or WebP"),
        (b"<?xml version='1.0'?><svg xmlns='x'/>", "freeze the screen"),
        (b"\0\0\0\x1cftypavif" + b"\0" * 20, "AVIF picture, which this kiosk cannot read"),
    ],
)
def test_other_kinds_are_refused_with_the_reason(content, words, tmp_path):
    (tmp_path / "p.png").write_bytes(content)
    assert words in (picture_fault(tmp_path / "p.png") or "")


@pytest.mark.parametrize(
    ("size", "words"), [((9000, 10), "no side may be longer"), ((5000, 4000), "16 megapixels")]
)
def test_pictures_that_fill_the_memory_are_refused(size, words, tmp_path):
    Image.new("1", size).save(tmp_path / "p.png")
    assert words in (picture_fault(tmp_path / "p.png") or "")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../x.png", "leaves the show's folder"),
        ("media/../../x.png", "leaves the show's folder"),
        ("/etc/x.png", "must not begin with a slash"),
        ("C:/x.png", "not a drive or an address"),
        ("c:x.png", "not a drive or an address"),
        ("file:///x.png", "not a drive or an address"),
        ("https://example.org/x.png", "not a drive or an address"),
        ("media\\x.png", "forward slashes"),
        ("media/x?.png", "cannot have everywhere"),
        ("media/x.SVG", "freeze the screen"),
    ],
)
def test_names_that_leave_the_folder_are_refused(name, words):
    assert words in (media_names.why_not(name) or "")


@pytest.mark.parametrize("name", ["x.png", "media/motor 2.webp", "медиа/мотор.webp", "a..b/c.png"])
def test_names_inside_the_folder_are_fine(name):
    assert media_names.why_not(name) is None


def test_a_link_out_of_the_folder_is_a_problem(sound, written, folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "motor.png"
    (folder / "media" / "motor.png").rename(outside)
    (folder / "media" / "motor.png").symlink_to(outside)
    problems = check_show(written(sound), fonts=FONTS).problems
    assert len(problems) == 3
    assert all("link that leaves the show's folder" in each.what for each in problems)


def warnings_of(show, written):
    problems = check_show(written(show), fonts=FONTS).problems
    assert all(each.severity is Severity.WARNING for each in problems)
    return [f"{each.where}: {each.what}" for each in problems]


def test_a_picture_smaller_than_its_place_is_worth_a_look(sound, written, folder):
    Image.new("RGBA", (500, 500)).save(folder / "media" / "motor.png")
    (warning,) = warnings_of(sound, written)
    assert "is 500 pixels wide at its object and stands 592 wide" in warning


def test_files_that_no_slide_uses_are_worth_a_look(sound, written, folder):
    (folder / "media" / "old.png").write_bytes(b"x")
    (folder / "media" / "motor.png.json").write_text(
        '{"size": [800, 600], "box": [0, 0, 800, 600]}', encoding="utf-8"
    )
    (folder / ".DS_Store").write_bytes(b"x")
    (warning,) = warnings_of(sound, written)
    assert 'no slide uses the file "media/old.png"' in warning


def test_a_box_of_another_picture_is_worth_a_look(sound, written, folder):
    (folder / "media" / "motor.png.json").write_text('{"size": [1, 1]}', encoding="utf-8")
    assert all("does not fit the picture" in each for each in warnings_of(sound, written))


def test_an_animation_is_worth_a_look(sound, written, folder):
    frames = [Image.new("RGB", (800, 600), colour) for colour in ("red", "blue")]
    frames[0].save(folder / "media" / "motor.webp", save_all=True, append_images=frames[1:])
    sound["slides"][1]["picture"]["file"] = "media/motor.webp"
    assert any("only its first picture" in each for each in warnings_of(sound, written))


def test_a_name_in_other_capitals_is_a_problem(sound, written, folder):
    sound["slides"][1]["picture"]["file"] = "media/Motor.png"
    (problem,) = check_show(written(sound), fonts=FONTS).problems
    assert 'did you mean "media/motor.png"?' in problem.what


def test_films_and_captions_are_told_from_other_files(tmp_path):
    film, captions = tmp_path / "f", tmp_path / "c"
    film.write_bytes(FILM)
    captions.write_text("WEBVTT\n", encoding="utf-8")
    assert (film_fault(film), captions_fault(captions)) == (None, None)
    assert "is no film" in (film_fault(captions) or "")
    assert captions_fault(film)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "must be JSON"),
        ("[]", "must be an object"),
        ({"extent": [5, 50, 3, 60]}, '"extent"'),
        ({"extent": [3, -90, 40, 60]}, '"extent"'),
        ({"extent": [3, 50, 40, 60], "land": [[1, 2]]}, '"land"'),
        ({"extent": [3, 50, 40, 60], "borders": [[[1, "2"]]]}, '"borders"'),
    ],
)
def test_a_broken_map_is_explained(content, words, tmp_path):
    text = content if isinstance(content, str) else json.dumps(content)
    (tmp_path / "map.json").write_text(text, encoding="utf-8")
    assert words in (map_fault(tmp_path / "map.json") or "")


def test_a_sound_map_has_no_fault(tmp_path):
    held = {"extent": [3.0, 50, 40, 60], "land": [[[4, 51], [5, 52.5]]], "attribution": "x"}
    (tmp_path / "map.json").write_text(json.dumps(held), encoding="utf-8")
    assert map_fault(tmp_path / "map.json") is None


def test_a_slide_with_more_pixels_than_it_is_given_is_a_problem(sound, written, folder):
    for number in range(5):
        Image.new("L", (4000, 4000)).save(folder / "media" / f"{number}.png", compress_level=1)
    pictures = [{"file": f"media/{number}.png", "alt": "A picture"} for number in range(5)]
    slide = {"kind": "gallery", "id": "many", "title": "Many", "pictures": pictures}
    sound["slides"].append(slide)
    found = [each.what for each in check_show(written(sound), fonts=FONTS).problems]
    assert "its pictures have 76 megapixels in all; save them smaller, 64 fit" in found
    slide["pictures"] = pictures[:4]
    found = [each.what for each in check_show(written(sound), fonts=FONTS).problems]
    assert not any("megapixels in all" in each for each in found)


def test_a_broken_font_is_told_whatever_is_broken_in_it(tmp_path):
    whole = (Path(__file__).parents[1] / "fonts" / "NotoSansHebrew-Regular.ttf").read_bytes()
    chance = random.Random(5)
    found = set()
    for number in range(150):
        broken = bytearray(whole)
        for _ in range(8):
            broken[chance.randrange(4, 300)] = chance.randrange(256)
        file = tmp_path / f"{number}.ttf"
        file.write_bytes(broken)
        found.add(font_fault(file))
    assert found <= {None, "has no letters", "is damaged or cut short; copy it again"}
    assert len(found) > 1

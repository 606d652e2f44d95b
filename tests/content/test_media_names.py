"""No name in a show leads out of its folder, whatever it looks like and whatever lies there."""

import itertools
import os

import pytest

from kiosk.content import media_names
from kiosk.content.checking import check_show
from kiosk.content.reading import read_show
from kiosk.paths import FONTS

# Each leads from the show's folder towards SECRET, if anything believes it.
UPWARDS = [
    "../",
    "../../",
    "media/../../",
    "./../",
    "media/./../../",
    ".../",
    "....//",
    "..;/",
    ".. /",
    "../.",
    "..\\",
    "media\\..\\..\\",
    "..\\/",
    "\\..\\",
    "..%2f",
    "%2e%2e/",
    "%2e%2e%2f",
    "%252e%252e%252f",
    "..%c0%af",
    "..%5c",
    "．．/",
    "․․/",
    "..∕",
    "..⁄",
    "/",
    "//",
    "///",
    "~/",
    "~root/",
    "$HOME/",
    "${PWD}/",
    "%USERPROFILE%\\",
    "C:/",
    "C:\\",
    "c:",
    "Z:/../",
    "\\\\server\\share\\",
    "//server/share/",
    "\\\\?\\C:\\",
    "\\\\.\\pipe\\",
    "file:",
    "file:/",
    "file:///",
    "file://localhost/",
    "FILE:///",
    "qrc:/",
    "qrc:///",
    ":/",
    "http://127.0.0.1/",
    "https://example.org/",
    "//example.org/",
    "ftp://h/",
    "data:image/png,",
    "rtsp://h/",
    "blob:",
    "javascript:",
    "image://provider/",
    "concat:/",
    "pipe:",
    "tcp://h:1/",
    "subfile,,start,0,end,9,,:/",
]
TARGETS = ["SECRET", "etc/passwd", "media/motor.png", "SECRET\0.png"]
PAYLOADS = [up + target for up, target in itertools.product(UPWARDS, TARGETS)]
ADDRESSES = [
    "http://127.0.0.1:9/x.png",
    "HTTPS://example.org/x.webp",
    "//example.org/x.png",
    "ftp://h/x.png",
    "file:///etc/hostname",
    "qrc:/x.png",
    "data:image/png;base64,AA==",
    "rtsp://h/x.mp4",
    "image://x/y",
    "javascript:alert(1)",
    "jar:file:///x!/y",
    "smb://h/x.png",
]


def test_no_payload_leads_out(folder):
    (folder.parent / "SECRET").write_text("secret", encoding="utf-8")
    assert len(PAYLOADS) > 200
    home = folder.resolve()
    led = [file for name in PAYLOADS if (file := media_names.inside(folder, name))]
    assert all(file.is_relative_to(home) for file in led)
    assert {file for file in led if file.exists()} == set()


def test_every_payload_is_named_by_the_checker(sound, written):
    plant = sound["slides"][1]
    sound["slides"] += [
        {**plant, "id": f"p{number}", "picture": {"file": name}}
        for number, name in enumerate(PAYLOADS)
    ]
    problems = check_show(written(sound), fonts=FONTS).problems
    named = {each.where for each in problems}
    wanted = {f"slides[{number}].picture.file" for number in range(3, 3 + len(PAYLOADS))}
    assert wanted <= named


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_is_no_file_of_a_show(address, sound, written):
    sound["slides"][1]["picture"]["file"] = address
    loaded = read_show(written(sound))
    assert "motors" not in [slide.id for slide in loaded.show.slides]
    assert loaded.media(address) is None


@pytest.mark.parametrize(
    "name", ["CON", "media/nul.png", "aux.webp", "com1.mp4", "media./x.png", "x.png "]
)
def test_names_that_mean_something_else_on_windows_are_refused(name):
    assert "rename the file" in (media_names.why_not(name) or "")


@pytest.mark.parametrize("name", ["console.png", "media/common.webp", "aux-in.png", "com10x.png"])
def test_names_that_only_begin_like_them_are_fine(name):
    assert media_names.why_not(name) is None


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
@pytest.mark.parametrize("linked", ["media", "media/motor.png", "media/motor.png.json"])
def test_a_link_out_of_the_folder_is_not_followed(linked, sound, written, folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "there"
    if linked.endswith(".json"):
        outside.write_text('{"size": [800, 600], "box": [7, 7, 8, 8]}', encoding="utf-8")
    else:
        (folder / linked).rename(outside)
    (folder / linked).symlink_to(outside)

    facts = read_show(written(sound)).pictures.get("media/motor.png")

    assert facts is None or facts.box == (0, 0, 800, 600)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_inside_the_folder_is(sound, written, folder):
    (folder / "media" / "motor.png").rename(folder / "media" / "first.png")
    (folder / "media" / "motor.png").symlink_to("first.png")
    file = written(sound)
    assert read_show(file).pictures["media/motor.png"].size == (800, 600)
    assert not [each for each in check_show(file, fonts=FONTS).problems if "motor" in each.what]

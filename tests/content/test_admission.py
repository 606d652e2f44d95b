"""A media file is looked into before a decoder opens it, however it lies about itself."""

import io
import os
import struct
import time
import zlib

import pytest
from PIL import Image

from kiosk.content.admission import admit_film, admit_picture
from kiosk.content.captions import read_captions
from kiosk.content.checks.media_files import picture_fault
from kiosk.content.pictures import PictureError, object_box
from tests.content.hostile import FILM, HOSTILE, LARGE_BUT_FINE


@pytest.fixture
def media(tmp_path):
    def write(content: bytes):
        file = tmp_path / "picture"
        file.write_bytes(content)
        return file

    return write


def fault_of(read, file) -> str:
    try:
        return str(read(file))
    except PictureError as error:
        return str(error)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_picture_is_refused_at_once_by_the_player_and_by_the_check(name, media):
    file = media(HOSTILE[name]())
    began = time.process_time()
    with pytest.raises(PictureError):
        admit_picture(file)
    assert picture_fault(file)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize("name", LARGE_BUT_FINE)
def test_a_large_picture_of_an_honest_encoder_is_let_in(name, media):
    file = media(LARGE_BUT_FINE[name]())
    admit_picture(file)
    assert picture_fault(file) is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_that_a_camera_took_upright_has_the_size_it_is_shown_in(orientation, media):
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    Image.new("RGB", (40, 20)).save(out, "JPEG", exif=exif)
    assert admit_picture(media(out.getvalue())).size == ((20, 40) if orientation > 4 else (40, 20))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize("read", [admit_picture, admit_film, picture_fault])
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_nothing_but_a_file_is_opened(read, kind, tmp_path):
    place = tmp_path / "picture"
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    else:
        place.symlink_to("/dev/zero")
    assert "cannot be opened" in fault_of(read, place)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_beside_a_picture_is_not_waited_for(media):
    file = media(b"")
    os.mkfifo(f"{file}.json")
    assert object_box(file, (4, 4)) is None
    assert read_captions(file.with_name(f"{file.name}.json")) == []


def test_a_film_that_is_whole_is_let_in(media):
    admit_film(media(FILM))


@pytest.mark.parametrize("length", [0, 7, 40, 1000, len(FILM) // 2, len(FILM) - 1])
def test_a_film_cut_short_is_refused(length, media):
    with pytest.raises(PictureError):
        admit_film(media(FILM[:length]))


def test_a_film_of_huge_frames_is_refused(media):
    at = FILM.index(b"avc1", FILM.index(b"stsd")) + 28
    with pytest.raises(PictureError, match="16000x16000"):
        admit_film(media(FILM[:at] + struct.pack(">HH", 16000, 16000) + FILM[at + 4 :]))


def test_webm_tells_its_size_and_where_it_is_cut(media):
    def element(name: str, content: bytes) -> bytes:
        return bytes.fromhex(name) + struct.pack(">Q", 1 << 56 | len(content)) + content

    def film(width: int) -> bytes:
        size = element("b0", struct.pack(">H", width)) + element("ba", struct.pack(">H", 720))
        tracks = element("1654ae6b", element("ae", element("e0", size)))
        cluster = element("1f43b675", zlib.compress(b"pictures"))
        return element("1a45dfa3", b"") + element("18538067", tracks + cluster)

    admit_film(media(film(1280)))
    with pytest.raises(PictureError, match="9000x720"):
        admit_film(media(film(9000)))
    with pytest.raises(PictureError, match="cut short"):
        admit_film(media(film(1280)[:-3]))

"""Looks into a media file before a decoder opens it: is it what it should be, and small enough?

The player asks each time it builds a slide, so nothing here decodes; `kiosk check` goes further.
"""

import struct
from pathlib import Path
from typing import BinaryIO

from kiosk.content.films import FilmError, film_facts
from kiosk.content.pictures import (
    HEAD_BYTES,
    MOST_HEAD_BYTES,
    PictureError,
    PictureFacts,
    object_box,
    size_in,
)
from kiosk.content.regular import open_regular

MOST_FILE_BYTES = 64 * 1024 * 1024
LONGEST_SIDE = 8192  # the largest texture that every graphics driver takes
# Qt is set to refuse pictures over 64 MB in memory, four bytes for each pixel.
MOST_PIXELS = 16 * 1024 * 1024
# All pictures of one slide and the frames of its spin, as large as they are stored: 256 MB, of
# which the decoded ones take what the stage is wide.
MOST_SLIDE_PIXELS = 64 * 1024 * 1024
MOST_SPIN_PIXELS = 48 * 1024 * 1024
# Every scan goes over the whole picture again; a hundred kilobytes hold thousands of empty ones.
# Encoders write ten.
MOST_SCANS = 64
# Compressed texts and profiles are unpacked up to 8 MB each before the first pixel.
MOST_PACKED_TEXT_BYTES = 256 * 1024
MOST_MAP_BYTES, MOST_MAP_POINTS = 2 * 1024 * 1024, 40_000  # ten times what a coast needs
MOST_FONT_BYTES = 16 * 1024 * 1024  # the largest Chinese ones
MOST_FILM_SIDE, MOST_FILM_PIXELS = 4096, 4096 * 2304  # H.264 level 5.1

_FONT_HEADS = (b"\x00\x01\x00\x00", b"OTTO", b"true")  # OpenType, "Table Directory"
_MOST_CHUNKS = 100_000
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # of a PNG, by its kind of colour
_PACKED = (b"zTXt", b"iTXt", b"iCCP")


def admit_picture(file: Path) -> PictureFacts:
    """Its size and object's box; PictureError says why no decoder may open it."""
    try:
        with open_regular(file) as stream:
            size = _admitted(stream)
    except OSError as error:
        raise PictureError(f"cannot be opened: {error.strerror or error}") from error
    return PictureFacts(size, object_box(file, size) or (0, 0, *size))


def admit_film(file: Path) -> None:
    """PictureError says why no player may open it; if it can be decoded only a player knows."""
    try:
        with open_regular(file) as stream:
            width, height = film_facts(stream).size
    except FilmError as error:
        raise PictureError(str(error)) from error
    except OSError as error:
        raise PictureError(f"cannot be opened: {error.strerror or error}") from error
    if max(width, height) > MOST_FILM_SIDE or width * height > MOST_FILM_PIXELS:
        raise PictureError(f"is {width}x{height}; save the film with 3840x2160 pixels at most")


def admit_font(file: Path) -> None:
    """PictureError says why no font reader may open it."""
    try:
        with open_regular(file) as stream:
            head = stream.read(4)
            length = stream.seek(0, 2)
    except OSError as error:
        raise PictureError(f"cannot be opened: {error.strerror or error}") from error
    if head not in _FONT_HEADS:
        raise PictureError("is no font; save it as TTF or OTF")
    if length > MOST_FONT_BYTES:
        raise PictureError("is larger than 16 MB; cut it down to the letters in use")


def _admitted(stream: BinaryIO) -> tuple[int, int]:
    length = stream.seek(0, 2)
    stream.seek(0)
    if length > MOST_FILE_BYTES:
        raise PictureError("is larger than 64 MB; save it smaller")
    head = stream.read(HEAD_BYTES)
    if head.startswith(b"\xff\xd8"):
        head += stream.read(MOST_HEAD_BYTES)
    width, height = size_in(head)
    if not (width and height):
        raise PictureError("is damaged; save the picture again")
    if max(width, height) > LONGEST_SIDE:
        raise PictureError(f"is {width}x{height}; no side may be longer than {LONGEST_SIDE} pixels")
    if width * height > MOST_PIXELS:
        most = MOST_PIXELS // 1024**2
        raise PictureError(f"is {width}x{height}; more than {most} megapixels")
    if head.startswith(b"\xff\xd8"):
        _refuse_many_scans(head, stream)
    elif head.startswith(b"\x89PNG"):
        _refuse_png_bombs(head, length, stream)
    return width, height


def _refuse_many_scans(head: bytes, stream: BinaryIO) -> None:
    """ITU-T T.81, annex B: the marker cannot occur in the picture's data."""
    scans = head.count(b"\xff\xda")
    while scans <= MOST_SCANS and (part := stream.read(1024 * 1024)):
        scans += part.count(b"\xff\xda")
    if scans > MOST_SCANS:
        raise PictureError(f"is drawn in more than {MOST_SCANS} passes; save the picture again")


def _refuse_png_bombs(head: bytes, length: int, stream: BinaryIO) -> None:
    """PNG specification, third edition, sections 5, 10, 11.3: lengths of chunks, not contents."""
    try:
        width, height, depth, colour = struct.unpack_from(">IIBB", head, 16)
    except struct.error as error:
        raise PictureError("is cut short; save the picture again") from error
    bits = depth * _CHANNELS.get(colour, 0)
    if depth > 8 and width * height > MOST_PIXELS // 2:
        most = MOST_PIXELS // 2 // 1024**2
        raise PictureError(f"has 16 bits for each colour and more than {most} megapixels; save 8")
    pixels = packed = 0
    at = 8
    for _ in range(_MOST_CHUNKS):
        stream.seek(at)
        begins = stream.read(8)
        if len(begins) < 8:
            return  # the decoder shows what is there
        size, name = struct.unpack(">I4s", begins)
        pixels += size if name == b"IDAT" else 0
        packed += size if name in _PACKED else 0
        if name == b"IEND" or at > length:
            break
        at += 12 + size
    else:
        raise PictureError("is in too many pieces; save the picture again")
    if packed > MOST_PACKED_TEXT_BYTES:
        raise PictureError("carries too much text beside the picture; save it without")
    # Deflate adds five bytes to what it cannot pack (RFC 1951, 3.2.4), Adam7 a byte for each row.
    if pixels > 1.05 * height * (8 + width * bits / 8) + 64 * 1024:
        raise PictureError("holds more than its picture; save the picture again")

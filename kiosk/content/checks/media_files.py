"""Open the media of a show and see that each file is whole. No Qt, no screen, no decoder needed."""

import json
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.content.admission import (
    MOST_FILE_BYTES,
    MOST_MAP_BYTES,
    MOST_MAP_POINTS,
    MOST_PIXELS,
    MOST_SPIN_PIXELS,
    admit_film,
    admit_font,
    admit_picture,
)
from kiosk.content.captions import MOST_BYTES as MOST_CAPTION_BYTES
from kiosk.content.checks.type_sizes import advances
from kiosk.content.pictures import PictureError, jpeg_segments, picture_size
from kiosk.content.regular import read_regular
from kiosk.content.spins import frame_names, read_spin

_DAMAGED = "is damaged or cut short; save or copy it again"


def picture_fault(file: Path) -> str | None:
    """Why the kiosk could not show this picture; None when it can."""
    try:
        admit_picture(file)
        return None if _is_whole(read_regular(file, MOST_FILE_BYTES)) else _DAMAGED
    except PictureError as error:
        return str(error)
    except OSError as error:
        return f"cannot be opened: {error.strerror or error}"


def spin_fault(file: Path) -> str | None:
    """Why this is no spin, or which of its frames, in the same folder, is missing or wrong."""
    try:
        spin = read_spin(file)
    except PictureError as error:
        return str(error)
    if spin.frames * spin.size[0] * spin.size[1] > MOST_SPIN_PIXELS:
        most = MOST_SPIN_PIXELS // 1024**2
        return f"has more than {most} megapixels in all its frames; save them smaller"
    for name in frame_names("", spin):
        frame = file.with_name(name)
        wrong = picture_fault(frame) if frame.is_file() else "is not there"
        if not wrong and picture_size(frame) != spin.size:
            wrong = "has another size than the spin"
        if wrong:
            return f'cannot be turned: its frame "{name}" {wrong}'
    return None


def _is_whole(data: bytes) -> bool:
    try:
        if data.startswith(b"\x89PNG"):
            return _png_is_whole(data)
        if data.startswith(b"\xff\xd8"):
            return _jpeg_is_whole(data)
        return _webp_is_whole(data)
    except (struct.error, IndexError, zlib.error, PictureError):
        return False


_MOST_LEFT_OVER = 4096  # decoders pass it over
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2))
_ADAM7_LAST = (0, 1, 1, 2)


def _png_is_whole(data: bytes) -> bool:
    """Every chunk has its checksum, and the pixels unpack to as many bytes as the size asks for.

    PNG specification, third edition, sections 5 and 8 to 10.
    """
    unpacked = 0
    unpacker = zlib.decompressobj()
    last = b""
    for name, body in _png_chunks(data):
        last = name
        if name == b"IDAT":
            unpacked += _unpacked_length(unpacker, body)
    width, height, depth, colour = struct.unpack_from(">IIBB", data, 16)
    bits = depth * _PNG_CHANNELS.get(colour, 0)
    expected = _png_bytes(width, height, bits, interlaced=data[28] == 1)
    most = expected + _MOST_LEFT_OVER
    return bool(bits) and last == b"IEND" and expected <= unpacked <= most


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    name = b""
    while at < len(data) and name != b"IEND":
        length, name = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(name + body) != checksum:
            raise PictureError(_DAMAGED)
        yield name, body
        at += 12 + length


def _unpacked_length(unpacker: Any, body: bytes) -> int:
    """In small pieces, so that a picture that unpacks to gigabytes takes no memory."""
    total = 0
    rest = body
    while rest and total <= MOST_PIXELS * 8:
        total += len(unpacker.decompress(rest, 1024 * 1024))
        rest = unpacker.unconsumed_tail
    return total


def _png_bytes(width: int, height: int, bits: int, *, interlaced: bool) -> int:
    if not interlaced:
        return height * (1 + (width * bits + 7) // 8)
    total = 0
    for x, y, step_x, step_y in (*_ADAM7, _ADAM7_LAST):
        columns = -(-(width - x) // step_x)
        rows = -(-(height - y) // step_y)
        if columns > 0 and rows > 0:
            total += rows * (1 + (columns * bits + 7) // 8)
    return total


def _jpeg_is_whole(data: bytes) -> bool:
    """Segments lead to the picture data, and that to the end marker (ITU-T T.81, annex B)."""
    scan = 0
    for marker, _, end in jpeg_segments(data):
        scan = end if marker == 0xDA else 0
    end = data.rfind(b"\xff\xd9")
    return 0 < scan < end


def _webp_is_whole(data: bytes) -> bool:
    """The lengths of the container and its chunks agree, and one holds pixels (RFC 9649)."""
    (length,) = struct.unpack_from("<I", data, 4)
    if length + 8 > len(data):
        return False
    at = 12
    has_pixels = False
    while at < length + 8:
        name, size = struct.unpack_from("<4sI", data, at)
        if at + 8 + size > len(data):
            return False
        has_pixels |= name in (b"ANMF", b"VP8L") or (
            name == b"VP8 " and _vp8_is_whole(data[at + 8 : at + 8 + size])
        )
        at += 8 + size + size % 2
    return has_pixels


def _vp8_is_whole(frame: bytes) -> bool:
    """RFC 6386, section 9.1: a key frame whose first partition lies inside."""
    tag = int.from_bytes(frame[:3], "little")
    return not tag & 1 and frame[3:6] == b"\x9d\x01\x2a" and 10 + (tag >> 5) <= len(frame)


def moves(file: Path) -> bool:
    """Whether it is an animation, of which the kiosk shows the first picture only."""
    with file.open("rb") as stream:
        head = stream.read(4096)
    return (head[12:16] == b"VP8X" and bool(head[20] & 2)) or b"acTL" in head


def film_fault(file: Path) -> str | None:
    """Why this is no film; whether its codec can be played only the playing machine knows."""
    try:
        admit_film(file)
    except PictureError as error:
        return str(error)
    return None


def captions_fault(file: Path) -> str | None:
    try:
        text = read_regular(file, MOST_CAPTION_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return "cannot be read; save the captions as WebVTT in UTF-8"
    if text.startswith("WEBVTT"):
        return None
    return "are no captions; a WebVTT file begins with WEBVTT"


def font_fault(file: Path) -> str | None:
    """Why no letter could be taken from this font."""
    try:
        admit_font(file)
        letters = advances(file)
    except PictureError as error:
        return str(error)
    except Exception:  # whatever fontTools makes of a broken table
        return "is damaged or cut short; copy it again"
    return None if letters else "has no letters"


_MAP_LINES = ("land", "borders", "highlight")


def map_fault(file: Path) -> str | None:
    """A map is an object with `extent` and lists of lines in degrees; see the format reference."""
    try:
        held = json.loads(read_regular(file, MOST_MAP_BYTES).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return "is no map file; it must be JSON in UTF-8"
    if not isinstance(held, dict):
        return 'is no map file; it must be an object with "extent" and "land"'
    if not _is_extent(held.get("extent")):
        return 'has no "extent": [west, south, east, north] in degrees, south above -85'
    for name in _MAP_LINES:
        if not _are_lines(held.get(name, [])):
            return f'has a "{name}" that is no list of lines [[longitude, latitude], …]'
    if sum(len(line) for name in _MAP_LINES for line in held.get(name, [])) > MOST_MAP_POINTS:
        return f"has more than {MOST_MAP_POINTS} points; simplify its lines"
    return None


def _is_extent(extent: Any) -> bool:
    if not (isinstance(extent, list) and len(extent) == 4 and all(map(_is_number, extent))):
        return False
    west, south, east, north = extent
    return bool(-180 <= west < east <= 180 and -85 <= south < north <= 85)


def _are_lines(lines: Any) -> bool:
    return isinstance(lines, list) and all(
        isinstance(line, list)
        and all(isinstance(point, list) and len(point) == 2 for point in line)
        and all(_is_number(each) for point in line for each in point)
        for line in lines
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e6

"""How large a picture is and where in it the object stands, without decoding it."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.content.regular import open_regular, read_regular

HEAD_BYTES = 64 * 1024  # a JPEG may carry a colour profile before its size
MOST_HEAD_BYTES = 4 * 1024 * 1024
_MOST_SIDECAR_BYTES = 4096
_MOST_SEGMENTS = 4096
_FILL = re.compile(b"\xff+")  # before a marker


class PictureError(Exception):
    """The file is no picture the kiosk shows; the message says why and what would be right."""


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """In pixels of the file: its size, and the tight box of its object: left, top, right, bottom.

    Objects are placed by their box, never by the file's frame, so a picture may have any margin.
    """

    size: tuple[int, int]
    box: tuple[int, int, int, int]


class _Sidecar(msgspec.Struct, frozen=True):
    size: tuple[int, int]
    box: tuple[int, int, int, int]


_sidecar = msgspec.json.Decoder(_Sidecar)


def picture_facts(file: Path) -> PictureFacts:
    """Read from the header, and from `<picture>.json` beside it where there is one.

    PictureError when the file cannot be opened or is no PNG, JPEG or WebP picture. A sidecar that
    is broken or of another size than the picture counts as absent.
    """
    size = picture_size(file)
    return PictureFacts(size, object_box(file, size) or (0, 0, *size))


def object_box(file: Path, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The object's box from the sidecar; None when there is none that fits the picture."""
    try:
        sidecar = _sidecar.decode(read_regular(sidecar_of(file), _MOST_SIDECAR_BYTES))
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    left, top, right, bottom = sidecar.box
    inside = 0 <= left < right <= size[0] and 0 <= top < bottom <= size[1]
    return sidecar.box if sidecar.size == size and inside else None


def sidecar_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.json")


def picture_size(file: Path) -> tuple[int, int]:
    """Width and height as it is shown, from the file's header, whatever the file is called."""
    try:
        with open_regular(file) as stream:
            head = stream.read(HEAD_BYTES)
            if head[:2] == b"\xff\xd8":
                head += stream.read(MOST_HEAD_BYTES)
    except OSError as error:
        raise PictureError(f"cannot be opened: {error.strerror or error}") from error
    return size_in(head)


def size_in(head: bytes) -> tuple[int, int]:
    """The size that the first bytes of a picture tell; PictureError when they tell none."""
    try:
        return _size_in(head)
    except (struct.error, IndexError) as error:
        raise PictureError("is cut short; save the picture again") from error


def _size_in(head: bytes) -> tuple[int, int]:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _pair(">II", head, 16)
    if head.startswith(b"\xff\xd8"):
        return _jpeg_size(head)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp_size(head)
    raise PictureError(_why_not(head))


def _why_not(head: bytes) -> str:
    if not head:
        return "is empty"
    if head[4:12] in (b"ftypavif", b"ftypavis"):
        return "is an AVIF picture, which this kiosk cannot read; save it as WebP"
    if b"<svg" in head[:4096].lower():
        return SVG_REFUSED
    return "is not a PNG, JPEG or WebP picture; save it as one of these"


_ORIENTATION, _MOST_EXIF_ENTRIES = 0x0112, 200
SVG_REFUSED = (
    "is an SVG drawing; a few lines of SVG can freeze the screen and read other files of this "
    "computer, so save it as PNG or WebP"
)


def _pair(layout: str, head: bytes, at: int) -> tuple[int, int]:
    width, height = struct.unpack_from(layout, head, at)
    return width, height


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment up to the picture data (ITU-T T.81, annex B)."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        fill = _FILL.match(data, at)
        at = fill.end() - 1 if fill else at
        if data[at] != 0xFF:
            raise PictureError("is damaged; save the picture again")
        marker, start = data[at + 1], at + 4
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield marker, start, at + 2 + length
        if marker == 0xDA:
            return
        at += 2 + length
    raise PictureError("is in too many pieces; save the picture again")


def _jpeg_size(head: bytes) -> tuple[int, int]:
    lies = False
    for marker, start, end in jpeg_segments(head):
        if marker == 0xE1:
            lies = lies or _lies_on_its_side(head[start:end])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = _pair(">HH", head, start + 1)
            return (height, width) if lies else (width, height)
    raise PictureError("is damaged; save the picture again")


def _lies_on_its_side(exif: bytes) -> bool:
    """Whether a camera held upright took it: Exif 2.32, tag 0x0112, orientations 5 to 8."""
    if not exif.startswith(b"Exif\0\0"):
        return False
    tiff = exif[6:]
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (at,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, at)
        for entry in range(at + 2, at + 2 + 12 * min(count, _MOST_EXIF_ENTRIES), 12):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, entry)
            if tag == _ORIENTATION:
                return bool(5 <= value <= 8)
    except struct.error:
        pass  # decoders take no notice of it either
    return False


def _webp_size(head: bytes) -> tuple[int, int]:
    """RFC 9649, sections 2.5 to 2.7."""
    chunk = head[12:16]
    if chunk == b"VP8X":
        width = int.from_bytes(head[24:27], "little") + 1
        return width, int.from_bytes(head[27:30], "little") + 1
    if chunk == b"VP8L":
        (bits,) = struct.unpack_from("<I", head, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 ":
        width, height = _pair("<HH", head, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise PictureError("is damaged; save the picture again")

"""What a film's container tells and whether it is whole, without decoding it: MP4 and WebM."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_MOST_BOXES = 10_000
_MOST_STRETCH = 4  # twice that of the widest film
_VISUAL_ENTRY = 86  # bytes before the boxes in it
_CUT_SHORT = "is cut short; save or copy the film again"
_DAMAGED = "is damaged; save or copy the film again"


class FilmError(Exception):
    """The file is no film the kiosk plays; the message says why and what would be right."""


@dataclass(frozen=True, slots=True)
class FilmFacts:
    size: tuple[int, int]  # the largest width and height among its pictures, in pixels
    seconds: float  # 0 where the container does not tell
    sounds: bool  # it has a sound track


def film_facts(stream: BinaryIO) -> FilmFacts:
    length = stream.seek(0, 2)
    stream.seek(0)
    head = stream.read(12)
    try:
        if head[4:8] == b"ftyp":
            return _mp4_facts(stream, length)
        if head.startswith(b"\x1aE\xdf\xa3"):
            return _webm_facts(stream, length)
    except (struct.error, IndexError) as error:
        raise FilmError(_DAMAGED) from error
    raise FilmError("is empty" if not head else "is no film; save it as MP4 or WebM")


# MP4: ISO/IEC 14496-12


def _mp4_facts(stream: BinaryIO, length: int) -> FilmFacts:
    found = []
    whole = set()
    for name, _, end in _boxes(stream, 0, length):
        whole.add(name)
        if end > length:
            raise FilmError(_CUT_SHORT)
    for trak in _inside(stream, length, b"moov", b"trak"):
        for start, _ in _inside_of(stream, *trak, b"mdia", b"minf", b"stbl", b"stsd"):
            found += _sample_sizes(stream, start)
    if b"moov" not in whole or not (b"mdat" in whole or b"moof" in whole):
        raise FilmError(_CUT_SHORT)
    if not found:
        raise FilmError("has no pictures; save the film again")
    size = max(width for width, _ in found), max(height for _, height in found)
    handlers = [
        _text(stream, start + 8)
        for start, _ in _inside(stream, length, b"moov", b"trak", b"mdia", b"hdlr")
    ]
    return FilmFacts(size, _mp4_seconds(stream, length), b"soun" in handlers)


def _text(stream: BinaryIO, at: int) -> bytes:
    stream.seek(at)
    return stream.read(4)


def _mp4_seconds(stream: BinaryIO, length: int) -> float:
    """Section 8.2.2: in units that the header itself gives."""
    for start, _ in _inside(stream, length, b"moov", b"mvhd"):
        stream.seek(start)
        header = stream.read(32)
        long = header[:1] == b"\1"
        unit, units = struct.unpack_from(">IQ" if long else ">II", header, 20 if long else 12)
        unknown = units >= (1 << (64 if long else 32)) - 1
        return 0.0 if unknown or not unit else float(units / unit)
    return 0.0


def _boxes(stream: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, and where the content begins and ends, as far as the box itself tells."""
    for _ in range(_MOST_BOXES):
        if at + 8 > end:
            return
        stream.seek(at)
        size, name = struct.unpack(">I4s", stream.read(8))
        start = at + 8
        if size == 1:
            (size,) = struct.unpack(">Q", stream.read(8))
            start = at + 16
        elif size == 0:
            size = end - at
        if size < start - at:
            raise FilmError(_DAMAGED)
        yield name, start, at + size
        at += size
    raise FilmError(_DAMAGED)


def _inside(stream: BinaryIO, length: int, *names: bytes) -> list[tuple[int, int]]:
    return _inside_of(stream, 0, length, *names)


def _inside_of(stream: BinaryIO, start: int, end: int, *names: bytes) -> list[tuple[int, int]]:
    """The boxes that this way leads to."""
    places = [(start, end)]
    for wanted in names:
        places = [
            (begins, ends)
            for place in places
            for name, begins, ends in _boxes(stream, *place)
            if name == wanted
        ]
    return places


def _sample_sizes(stream: BinaryIO, start: int) -> list[tuple[int, int]]:
    """Section 12.1.3: of a visual sample entry; others have no meaning at that place."""
    stream.seek(start + 8)
    entry = stream.read(36)
    if entry[4:8] not in _VISUAL:
        return []
    width, height = struct.unpack_from(">HH", entry, 32)
    (size,) = struct.unpack_from(">I", entry)
    for name, begins, _ in _boxes(stream, start + 8 + _VISUAL_ENTRY, start + 8 + size):
        if name == b"pasp":
            stream.seek(begins)
            _refuse_stretched(*struct.unpack(">II", stream.read(8)))
    return [(width, height)]


def _refuse_stretched(across: int, down: int) -> None:
    """Section 12.1.4. Qt 6.11 crashes at a frame made ten thousand times as wide."""
    told = across > 0 and down > 0  # else the player takes them for square
    if told and not 1 / _MOST_STRETCH <= across / down <= _MOST_STRETCH:
        raise FilmError(f"has pixels of {across} to {down}; save the film with square pixels")


_VISUAL = {
    *(b"avc1", b"avc3", b"hvc1", b"hev1", b"mp4v", b"vp08", b"vp09", b"av01", b"s263", b"jpeg"),
    *(b"apch", b"apcn", b"apcs", b"apco", b"ap4h", b"dvh1", b"dvhe", b"encv"),
}

# WebM: RFC 8794 (EBML) and RFC 9559 (Matroska)

_SEGMENT, _TRACKS, _TRACK, _VIDEO, _INFO = 0x18538067, 0x1654AE6B, 0xAE, 0xE0, 0x1549A966
_WIDTH, _HEIGHT, _CLUSTER = 0xB0, 0xBA, 0x1F43B675
_TYPE, _AUDIO_TYPE, _SCALE, _DURATION = 0x83, 2, 0x2AD7B1, 0x4489


def _webm_facts(stream: BinaryIO, length: int) -> FilmFacts:
    sizes: dict[int, list[int]] = {_WIDTH: [], _HEIGHT: []}
    segments = [place for place in _elements(stream, 0, length) if place[0] == _SEGMENT]
    if not segments:
        raise FilmError(_CUT_SHORT)
    _, start, end = segments[0]
    clusters = sounds = False
    seconds = 0.0
    for name, begins, ends in _elements(stream, start, min(end, length)):
        clusters = clusters or name == _CLUSTER
        if ends > length:
            raise FilmError(_CUT_SHORT)
        if name == _INFO:
            seconds = _webm_seconds(stream, begins, ends)
        if name == _TRACKS:
            for field, value in _webm_tracks(stream, begins, ends):
                sounds = sounds or (field, value) == (_TYPE, _AUDIO_TYPE)
                sizes.get(field, []).append(value)
    if not clusters or not (sizes[_WIDTH] and sizes[_HEIGHT]):
        raise FilmError("has no pictures; save the film again")
    return FilmFacts((max(sizes[_WIDTH]), max(sizes[_HEIGHT])), seconds, sounds)


def _webm_tracks(stream: BinaryIO, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What each track is, and how large the pictures of those that have some are."""
    for track, begins, ends in _elements(stream, start, end):
        if track != _TRACK:
            continue
        for field, inner, outer in _elements(stream, begins, ends):
            if field == _TYPE:
                yield field, _number(stream, inner, outer)
            elif field == _VIDEO:
                for name, at, until in _elements(stream, inner, outer):
                    if name in (_WIDTH, _HEIGHT):
                        yield name, _number(stream, at, until)


def _webm_seconds(stream: BinaryIO, start: int, end: int) -> float:
    scale, units = 1_000_000, 0.0  # nanoseconds, unless it tells
    for name, begins, ends in _elements(stream, start, end):
        if name == _SCALE:
            scale = _number(stream, begins, ends)
        elif name == _DURATION:
            stream.seek(begins)
            held = stream.read(min(8, ends - begins))
            if len(held) in (4, 8):
                units = struct.unpack(">d" if len(held) == 8 else ">f", held)[0]
    seconds = units * scale / 1e9
    return seconds if 0 < seconds < 1e6 else 0.0


def _elements(stream: BinaryIO, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Identifier, and where the content begins and ends."""
    for _ in range(_MOST_BOXES):
        if at >= end:
            return
        stream.seek(at)
        data = stream.read(12)
        name_length = 9 - data[0].bit_length()
        size_length = 9 - data[name_length].bit_length()
        if name_length > 4 or size_length > 8 or name_length + size_length > len(data):
            raise FilmError(_CUT_SHORT)
        name = int.from_bytes(data[:name_length], "big")
        field = int.from_bytes(data[name_length : name_length + size_length], "big")
        most = (1 << 7 * size_length) - 1
        start = at + name_length + size_length
        unknown = field & most == most  # a stream that was written on: until the end
        until = end if unknown else start + (field & most)
        yield name, start, until
        at = until


def _number(stream: BinaryIO, start: int, end: int) -> int:
    stream.seek(start)
    return int.from_bytes(stream.read(min(8, end - start)), "big")

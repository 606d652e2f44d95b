"""Pictures that are small on the disk and large in a decoder, or lie about themselves."""

import io
import struct
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

from PIL import Image

FILM = (Path(__file__).parents[1] / "shows" / "kinds" / "media" / "film.mp4").read_bytes()
_MB = 1024 * 1024


def png(
    width: int,
    height: int,
    *,
    depth: int = 8,
    colour: int = 2,
    beside: Iterable[tuple[bytes, bytes]] = (),
    pixels: bytes | None = None,
) -> bytes:
    """Black, and packed as tightly as it goes."""
    row = 1 + (width * depth * {0: 1, 2: 3, 6: 4}[colour] + 7) // 8
    if pixels is None:
        pixels = zeros(row * height)
    header = struct.pack(">II5B", width, height, depth, colour, 0, 0, 0)
    chunks = ((b"IHDR", header), *beside, (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def zeros(count: int) -> bytes:
    """Packed, a thousandth of that."""
    packer = zlib.compressobj(9)
    parts = [packer.compress(bytes(min(_MB, count - at))) for at in range(0, count, _MB)]
    return b"".join(parts) + packer.flush()


def scanned(width: int, height: int, scans: int) -> bytes:
    """A grey progressive JPEG of so many scans, all but the first of them empty (T.81, annex G)."""
    head = b"\xff\xd8\xff\xdb\x00\x43\x00" + bytes([1] * 64)
    head += b"\xff\xc2\x00\x0b\x08" + struct.pack(">HH", height, width) + b"\x01\x01\x11\x00"
    for table, value in ((0x00, 0x00), (0x10, 0xE0)):  # one code of one bit in each
        head += b"\xff\xc4\x00\x14" + bytes([table, 1, *[0] * 15, value])
    blocks = -(-width // 8) * -(-height // 8)
    first = b"\xff\xda\x00\x08\x01\x01\x00\x00\x00\x00" + bytes(blocks // 8 + 1)
    runs = "011111111111111" * -(-blocks // 32767)  # "the next 32767 blocks have nothing new"
    bits = runs + "1" * (-len(runs) % 8)
    data = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\x00")
    return head + first + scans * (b"\xff\xda\x00\x08\x01\x01\x00\x01\x3f\x00" + data) + b"\xff\xd9"


def animated_webp(width: int, height: int) -> bytes:
    """Its canvas says one thing, its frames another."""
    frames = [Image.effect_noise((64, 48), sigma).convert("RGB") for sigma in (20, 40, 60)]
    out = io.BytesIO()
    frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:])
    lying = bytearray(out.getvalue())
    lying[24:30] = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return bytes(lying)


def noise(width: int, height: int, format_: str, mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((width, height), 80).convert(mode).save(out, format_, **options)
    return out.getvalue()


def _texts(count: int, each: int) -> list[tuple[bytes, bytes]]:
    text = zeros(each)
    return [(b"zTXt", b"note %d\0\0" % number + text) for number in range(count)]


# What each does to Qt's decoders when it is let in is told in docs/media.md.
HOSTILE: dict[str, Callable[[], bytes]] = {
    "png of 20000 x 20000": lambda: png(20000, 20000, depth=1, colour=0),
    "png of 8000 x 8000": lambda: png(8000, 8000, colour=0),
    "png of 4096 x 4096 in 16 bits": lambda: png(4096, 4096, depth=16),
    "png with 900 packed texts": lambda: png(100, 100, beside=_texts(900, 7 * _MB)),
    "png that goes on behind its picture": lambda: png(100, 100, pixels=zeros(200 * _MB)),
    "jpeg of 2000 scans": lambda: scanned(4096, 4096, 2000),
    "jpeg of fill bytes": lambda: b"\xff\xd8" + b"\xff" * (8 * _MB),
    "jpeg of a million segments": lambda: b"\xff\xd8" + b"\xff\xe2\x00\x02" * _MB,
    "webp with a huge canvas": lambda: animated_webp(16384, 16384),
    "webp wider than a texture": lambda: noise(9000, 10, "WEBP"),
    "drawing called a picture": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>",
}

LARGE_BUT_FINE: dict[str, Callable[[], bytes]] = {
    "png of noise": lambda: noise(1600, 1200, "PNG", compress_level=0),
    "png of noise, small": lambda: noise(3, 3, "PNG", compress_level=0),
    "png in 16 bits": lambda: png(2000, 2000, depth=16),
    "png with a profile": lambda: png(64, 64, beside=[(b"iCCP", b"profile\0\0" + zeros(900_000))]),
    "progressive jpeg": lambda: noise(1600, 1200, "JPEG", progressive=True, quality=95),
    "jpeg of 60 scans": lambda: scanned(640, 480, 60),
    "cmyk jpeg": lambda: noise(640, 480, "JPEG", "CMYK"),
    "lossless webp": lambda: noise(640, 480, "WEBP", lossless=True),
}

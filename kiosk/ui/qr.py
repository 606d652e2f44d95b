"""QR codes as outlines that QML draws: sharp at any size, no picture file."""

from functools import lru_cache


@lru_cache(maxsize=64)
def outline(address: str) -> tuple[int, str]:
    """Modules along a side, and the dark modules as an SVG path in module units.

    Dark modules of a row that touch are one rectangle. Error correction M: it survives a fifth of
    the code hidden by a reflection.
    """
    import segno  # brings in Python's network and mail modules: a tenth of the time to start

    rows = [bytes(row) for row in segno.make(address, error="m", micro=False).matrix]
    return len(rows), "".join(_row(y, row) for y, row in enumerate(rows))


def _row(y: int, row: bytes) -> str:
    parts = []
    x = 0
    while x < len(row):
        end = x
        while end < len(row) and row[end]:
            end += 1
        if end > x:
            parts.append(f"M{x} {y}h{end - x}v1h{x - end}z")
        x = end + 1
    return "".join(parts)

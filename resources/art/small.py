"""Small copies of pictures for a slide that shows many at once: decoding seven large ones takes
longer than everything else that happens before the first slide.

`.venv/bin/python resources/art/small.py` makes those of the opening slide from the show's pictures.
"""

import json
from pathlib import Path

from PIL import Image

MEDIA = Path(__file__).resolve().parents[1] / "shows" / "avtotor" / "media"
SMALL = MEDIA / "small"

SHARP = 2
"""Copies stay sharp on a screen of so many pixels for each of the stage: 3840 x 2160."""

LEAST = 448
"""Pixels at the object that `kiosk check` wants of a picture of the opening slide."""

QUALITY = 90

WIDTHS = {
    "tooling": 256,
    "motor": 240,
    "seats": 164,
    "electronics": 262,
    "exhaust": 252,
    "plastics": 236,
    "city": 500,
}
"""How wide the object itself is drawn at most, in stage pixels: see GatheringSlide.qml."""


def shrink(picture: Path, object_width: int, to: Path) -> None:
    """The copy, and its sidecar with the object's box."""
    image = Image.open(picture).convert("RGBA")
    left, top, right, bottom = json.loads(Path(f"{picture}.json").read_text("utf-8"))["box"]
    factor = min(1, max(LEAST, SHARP * object_width) / (right - left))
    size = round(image.width * factor), round(image.height * factor)
    copy = image.resize(size, Image.Resampling.LANCZOS)
    to.parent.mkdir(exist_ok=True)
    copy.save(to, quality=QUALITY, alpha_quality=100, method=6)
    box = [round(edge * factor) for edge in (left, top, right, bottom)]
    sidecar = {"size": list(size), "box": box}
    Path(f"{to}.json").write_text(json.dumps(sidecar) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for name, width in WIDTHS.items():
        shrink(MEDIA / f"{name}.webp", width, SMALL / f"{name}.webp")

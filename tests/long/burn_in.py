"""A day that nobody touches: how long each place of the panel shows the same.

python -m tests.long.burn_in [--hours 12] [--seed 1] [--show FOLDER] [--portrait]

Every stop of the loop is drawn as it stands, at the place the drift has moved it to; what moves
by itself (pictures, hints, films) is left out, so a panel in use rests less than is told here.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from rich.console import Console
from rich.table import Table

from kiosk.paths import default_show
from kiosk.ui import ShowController, fonts
from kiosk.ui.layout import kind, within
from kiosk.ui.player import Player, reader

BLOCK = 16
LONGEST = 600.0  # seconds that a place may show the same
NOTICED = 2.0  # of L*: a smaller difference is none
DARK = 20.0  # of L*: what is darker wears no panel
BRIGHT = 90.0
PIXELS_FOR = 3600.0  # seconds: by then the loop has passed most places of the drift
Lightness = np.ndarray[Any, np.dtype[np.float32]]


@dataclass
class Standing:
    """How long each place has shown the same, at most."""

    longest: Any = None
    at_most: Any = None  # the brightest that it has shown for so long
    _shown: Any = None
    _since: Any = None
    _mean: Any = None
    seconds: float = 0.0

    def see(self, shown: Lightness, seconds: float) -> None:
        if self._shown is None:
            self._shown, self._since = shown.copy(), np.zeros(shown.shape, np.float32)
            self.longest, self._mean = np.zeros_like(self._since), np.zeros_like(self._since)
            self.at_most = shown.copy()
        changed = np.abs(shown - self._shown) >= NOTICED
        self._shown[changed] = shown[changed]
        self._since[changed] = self.seconds
        self.seconds += seconds
        stood = self.seconds - self._since
        longer = stood > self.longest
        self.longest[longer] = stood[longer]
        self.at_most[longer] = self._shown[longer]
        self._mean += shown * seconds

    @property
    def mean(self) -> Any:
        return self._mean / self.seconds

    def kept(self, least: float, longest: float = LONGEST) -> int:
        """How many places of this lightness or more have shown the same for too long."""
        return int(np.count_nonzero((self.longest > longest) & (self.at_most >= least)))


@dataclass
class Loop:
    """The attract loop of a show, stop by stop, without waiting."""

    show: Path
    size: QSize
    _now: list[float] = field(default_factory=lambda: [0.0])
    _blocks: dict[tuple[str, float, float], Lightness] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        fonts.load()
        self.controller = ShowController(reader(self.show), clock=lambda: self._now[0])
        portrait = self.size.height() > self.size.width()
        self.player = Player(self.controller, still=True, portrait=portrait)
        self.player.resize(self.size)
        self.player.window.show()
        self.controller.start()
        self._drift = next(
            item for item in within(self.player.window.contentItem()) if kind(item) == "PixelDrift"
        )
        self._drift.setProperty("reach", 4)  # on a stage that is not still

    def stops(self, seconds: float) -> Iterator[tuple[Lightness | None, Lightness, float]]:
        """The lightness of each pixel, in the beginning, of each block, and how long they stand."""
        left = seconds
        while left > 0:
            dwell = min(left, self.controller._session.seconds_left)
            place = self._drift.property("offset") or QPointF()
            key = (str(self.controller.property("slide")), place.x(), place.y())
            pixels = None
            if seconds - left < PIXELS_FOR or key not in self._blocks:
                self._settle()
                pixels = lightness(self.player.window.grabWindow())
                self._blocks[key] = blocks(pixels)
            yield pixels, self._blocks[key], dwell
            left -= dwell
            self._now[0] += dwell + 0.01
            self.controller._tick()
            self._app.processEvents()

    def close(self) -> None:
        while self.player.window.property("building"):
            QTest.qWait(10)
        self.player.close()

    def _settle(self) -> None:
        for _ in range(3000):
            slide = self.controller.property("slide")
            if self.player.window.property("settledSlide") == slide:
                break
            QTest.qWait(5)
        else:
            raise RuntimeError(f"{slide} does not settle")
        QTest.qWait(20)


def lightness(picture: QImage) -> Lightness:
    """L* of each pixel, by CIE 1976 from sRGB."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(picture.constBits(), np.uint8)
    rows = raw.reshape(picture.height(), picture.bytesPerLine() // 4, 4)[:, : picture.width()]
    steps = np.arange(256) / 255
    linear = np.where(steps <= 0.04045, steps / 12.92, ((steps + 0.055) / 1.055) ** 2.4)
    blue, green, red = (linear.astype(np.float32)[rows[..., each]] for each in range(3))
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return np.where(y > 0.008856, 116 * np.cbrt(y) - 16, 903.3 * y).astype(np.float32)


def blocks(pixels: Lightness) -> Lightness:
    height, width = (side // BLOCK * BLOCK for side in pixels.shape)
    cut = pixels[:height, :width]
    return cut.reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK).mean((1, 3))


def watch(show: Path, size: QSize, hours: float) -> tuple[Standing, Standing]:
    """Blocks over all the hours, pixels over PIXELS_FOR."""
    loop = Loop(show, size)
    of_blocks, of_pixels = Standing(), Standing()
    for pixels, each, dwell in loop.stops(hours * 3600):
        if pixels is not None and of_blocks.seconds < PIXELS_FOR:
            of_pixels.see(pixels, dwell)
        of_blocks.see(each, dwell)
    loop.close()
    return of_blocks, of_pixels


def table(of_blocks: Standing, of_pixels: Standing) -> Table:
    found = Table("what", "found", "may be")
    count = of_blocks.longest.size
    seconds = of_blocks.seconds
    found.add_row("hours", f"{seconds / 3600:.2f}", "")
    found.add_row("blocks of 16 x 16", f"{count}", "")
    found.add_row("longest the same, lit blocks", f"{_longest(of_blocks):.0f} s", "600 s")
    found.add_row("lit blocks longer than 600 s", f"{of_blocks.kept(DARK)}", "0")
    found.add_row("dark blocks longer than 600 s", f"{of_blocks.kept(0)}", "")
    never = of_blocks.longest >= seconds - 1
    found.add_row("blocks that never change", f"{np.count_nonzero(never)}", "")
    top = of_blocks.at_most[never].max() if never.any() else 0.0
    found.add_row("the brightest of them, L*", f"{top:.1f}", "20")
    found.add_row("pixels watched, minutes", f"{of_pixels.seconds / 60:.1f}", "")
    found.add_row("lit pixels longer than 600 s", f"{of_pixels.kept(DARK)}", "0")
    found.add_row("bright pixels longer than 600 s", f"{of_pixels.kept(BRIGHT)}", "0")
    low, middle, high = np.percentile(of_blocks.mean, (5, 50, 95))
    found.add_row(
        "mean L* of blocks, 5 % / 50 % / 95 %", f"{low:.1f} / {middle:.1f} / {high:.1f}", ""
    )
    return found


def broken(of_blocks: Standing, of_pixels: Standing, longest: float = LONGEST) -> bool:
    return bool(of_blocks.kept(DARK, longest) or of_pixels.kept(DARK, longest))


def _longest(of_blocks: Standing) -> float:
    lit = of_blocks.at_most >= DARK
    return float(of_blocks.longest[lit].max()) if lit.any() else 0.0


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.long.burn_in", description=__doc__)
    parser.add_argument("--hours", type=float, default=12)
    parser.add_argument("--show", type=Path, default=default_show())
    parser.add_argument("--portrait", action="store_true")
    parser.add_argument("--seed", type=int, default=1, help="nothing here is left to chance")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    size = QSize(1080, 1920) if options.portrait else QSize(1920, 1080)
    found = watch(options.show / "show.json", size, options.hours)
    Console().print(table(*found))
    sys.exit(broken(*found))


if __name__ == "__main__":
    _main()

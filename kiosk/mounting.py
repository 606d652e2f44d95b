"""How a panel hangs: what a hand reaches of it, in millimetres.

The places of controls are those of Theme.qml; a test of low reach keeps them in step.
"""

import math
from dataclasses import dataclass

MM_PER_INCH = 25.4
TARGET_MM = 20.0  # side of the smallest target that a finger hits without aiming
LOWEST_MM, HIGHEST_MM = 380.0, 1220.0  # above the floor: what a seated visitor reaches
SMALLEST_TARGET = 88  # side in stage pixels, as usual
LOW_TARGET = 92  # in low reach, of the arrows; its other keys grow on a small panel
MOST_LIFT = 140  # so far low reach may move up and stay in its part of the stage


@dataclass(frozen=True, slots=True)
class Stage:
    """Where one orientation has its controls, in stage pixels from the upper edge."""

    name: str
    width: int
    height: int
    highest: int  # upper edge of the highest control, as usual
    band: int  # low reach has everything below it
    lowest: int  # lower edge of the bar


LANDSCAPE = Stage("landscape", 1920, 1080, highest=72, band=540, lowest=1040)
PORTRAIT = Stage("portrait", 1080, 1920, highest=72, band=1152, lowest=1860)


@dataclass(frozen=True, slots=True)
class Mounting:
    """A panel of this diagonal, filled by the stage, that begins so high above the floor."""

    inches: float
    lower_edge_mm: float

    def pixel_mm(self, stage: Stage) -> float:
        """The side of a stage pixel."""
        return self.inches * MM_PER_INCH / math.hypot(stage.width, stage.height)

    def height_mm(self, stage: Stage, y: float) -> float:
        """Of a place on the stage, above the floor."""
        return self.lower_edge_mm + (stage.height - y) * self.pixel_mm(stage)

    def lift(self, stage: Stage) -> float:
        """So many stage pixels low reach moves up, for the bar to begin at LOWEST_MM."""
        missing = LOWEST_MM - self.height_mm(stage, stage.lowest)
        return min(MOST_LIFT, max(0.0, missing / self.pixel_mm(stage)))

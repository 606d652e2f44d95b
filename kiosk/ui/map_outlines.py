"""Turns a show's map file into outlines in the unit square that QML draws as shapes."""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

_LINES = ("land", "borders", "highlight")


@dataclass(frozen=True, slots=True)
class Chart:
    """A map in the Mercator projection: x and y from 0 to 1 inside its extent, north up.

    `facts` holds SVG paths in thousandths of the map's width, its height over width, and the words
    its makers ask for.
    """

    west: float
    east: float
    top: float
    bottom: float
    facts: dict[str, Any]

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Shares of the map's width and height."""
        x = (longitude - self.west) / (self.east - self.west)
        return x, (self.top - _mercator(latitude)) / (self.top - self.bottom)


@lru_cache(maxsize=4)
def outlines(file: Path) -> Chart:
    """Read a map file; the checker has made sure that it can be read."""
    held = json.loads(file.read_text(encoding="utf-8-sig"))
    west, south, east, north = held["extent"]
    top, bottom = _mercator(north), _mercator(south)
    scale = 1000 / math.radians(east - west)

    def path(lines: Iterable[Sequence[Sequence[float]]]) -> str:
        return "".join(_path(line, west, top, scale) for line in lines)

    return Chart(
        west,
        east,
        top,
        bottom,
        {
            "ratio": (top - bottom) / math.radians(east - west),
            "attribution": held.get("attribution", ""),
            **{name: path(held.get(name, [])) for name in _LINES},
        },
    )


def _path(line: Sequence[Sequence[float]], west: float, top: float, scale: float) -> str:
    points = (
        f"{math.radians(lon - west) * scale:.1f} {(top - _mercator(lat)) * scale:.1f}"
        for lon, lat in line
    )
    return "M" + "L".join(points)


def _mercator(latitude: float) -> float:
    """The ordinate in radians: ln tan(pi/4 + latitude/2), Snyder, Map Projections, eq. 7-2."""
    return math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))

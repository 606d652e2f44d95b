"""Turns a show's map file into outlines in the unit square that QML draws as shapes."""

import json
import logging
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from kiosk.content.admission import MOST_MAP_BYTES, MOST_MAP_POINTS
from kiosk.content.regular import read_regular

_LINES = ("land", "borders", "highlight")
_MOST_LATITUDE = 85.0

log = logging.getLogger(__name__)


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


def outlines(file: Path | None) -> Chart:
    """Read a map file. One that cannot be read is logged once and becomes a chart without lines.

    None is a file that the show's folder does not have.
    """
    try:
        changed = file.stat().st_mtime_ns if file else 0
    except OSError:
        changed = 0
    return _read(file, changed)


@lru_cache(maxsize=4)
def _read(file: Path | None, _changed: int) -> Chart:
    try:
        if file is None:
            raise FileNotFoundError("it is not in the show's folder")
        return _chart(json.loads(read_regular(file, MOST_MAP_BYTES).decode("utf-8-sig")))
    except (OSError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        log.warning("the map %s cannot be shown: %s: %s", file, type(error).__name__, error)
        return _chart({"extent": [-180, -60, 180, 75]})


def _chart(held: dict[str, Any]) -> Chart:
    west, south, east, north = (_finite(edge) for edge in held["extent"])
    if not (west < east and south < north):
        raise ValueError("the extent is not west, south, east, north")
    if sum(len(line) for name in _LINES for line in held.get(name, [])) > MOST_MAP_POINTS:
        raise ValueError(f"it has more than {MOST_MAP_POINTS} points")
    top, bottom = _mercator(north), _mercator(south)
    scale = 1000 / math.radians(east - west)

    def path(lines: Iterable[Sequence[Sequence[float]]]) -> str:
        return "".join(_path(line, west, top, scale) for line in lines if line)

    return Chart(
        west,
        east,
        top,
        bottom,
        {
            "ratio": (top - bottom) / math.radians(east - west),
            "attribution": str(held.get("attribution", "")),
            **{name: path(held.get(name, [])) for name in _LINES},
        },
    )


def _path(line: Sequence[Sequence[float]], west: float, top: float, scale: float) -> str:
    points = (
        f"{math.radians(_finite(lon) - west) * scale:.1f} {(top - _mercator(lat)) * scale:.1f}"
        for lon, lat in line
    )
    return "M" + "L".join(points)


def _mercator(latitude: float) -> float:
    """The ordinate in radians: ln tan(pi/4 + latitude/2), Snyder, Map Projections, eq. 7-2."""
    held = max(-_MOST_LATITUDE, min(_MOST_LATITUDE, _finite(latitude)))
    return math.log(math.tan(math.pi / 4 + math.radians(held) / 2))


def _finite(number: float) -> float:
    """JSON lets NaN and Infinity in; a path with them would take a shape with it."""
    if not math.isfinite(number):
        raise ValueError(f"{number} is not a place")
    return number

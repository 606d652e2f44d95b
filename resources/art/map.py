"""Turn a world atlas in TopoJSON into the small map file that a map slide draws.

    python resources/art/map.py countries-10m.json resources/shows/avtotor/media/baltic.json

The input is `countries-10m.json` of the npm package `world-atlas` 2 (Natural Earth 4.1, public
domain). Arcs are simplified before polygons are put together, so neighbours keep fitting without
gaps.
"""

import json
import math
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

Point: TypeAlias = tuple[float, float]
Line: TypeAlias = list[Point]
Box: TypeAlias = tuple[float, float, float, float]

EXTENT_WEST, EXTENT_EAST, EXTENT_SOUTH = 3.0, 41.0, 51.2
KEPT: Box = (-4.0, 46.0, 48.0, 67.5)
"""What is kept, west, south, east, north: more than is shown, for tall stages and for pinching."""

TOLERANCE_DEG = 0.03
FINE_TOLERANCE_DEG = 0.006
FINE: Box = (19.2, 54.2, 23.2, 55.8)
"""Where the shape is drawn large: the highlighted region and its two spits."""

SMALLEST_AREA = 0.012
"""Islands below this many square degrees are left out."""

HIGHLIGHTED_COUNTRY = "643"
"""Russia by ISO 3166-1; the region is its one polygon that lies inside FINE."""


def decoded_arcs(topology: dict[str, Any]) -> list[Line]:
    """Arcs in degrees; TopoJSON stores them as whole-number steps on a grid (its section 2.1.3)."""
    (scale_x, scale_y), (move_x, move_y) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        arc = []
        for step_x, step_y in steps:
            x, y = x + step_x, y + step_y
            arc.append((x * scale_x + move_x, y * scale_y + move_y))
        arcs.append(arc)
    return arcs


def inside(point: Point, box: Box) -> bool:
    """Whether the point lies in the box."""
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def distance_deg(point: Point, start: Point, end: Point) -> float:
    """Distance to a segment, in degrees of latitude at the point."""
    shrink = math.cos(math.radians(point[1]))
    px, py = (point[0] - start[0]) * shrink, point[1] - start[1]
    dx, dy = (end[0] - start[0]) * shrink, end[1] - start[1]
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else min(1.0, max(0.0, (px * dx + py * dy) / length))
    return math.hypot(px - along * dx, py - along * dy)


def simplified(line: Line) -> Line:
    """Douglas-Peucker with a finer tolerance where the map is looked at closely; ends stay."""
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        worst, index = 0.0, -1
        for i in range(first + 1, last):
            tolerance = FINE_TOLERANCE_DEG if inside(line[i], FINE) else TOLERANCE_DEG
            excess = distance_deg(line[i], line[first], line[last]) / tolerance
            if excess > worst:
                worst, index = excess, i
        if worst > 1.0:
            kept.add(index)
            spans += [(first, index), (index, last)]
    return [line[i] for i in sorted(kept)]


def joined(indices: Iterable[int], arcs: list[Line]) -> Line:
    """One ring out of arcs; a negative index is an arc run backwards."""
    ring: Line = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def polygons(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """The polygons of a geometry as rings of arc indices."""
    match geometry["type"]:
        case "Polygon":
            return [geometry["arcs"]]
        case "MultiPolygon":
            return list(geometry["arcs"])
        case "GeometryCollection":
            return [p for part in geometry["geometries"] for p in polygons(part)]
        case _:
            return []


def crossing(start: Point, end: Point, axis: int, limit: float) -> Point:
    """Where the segment meets the line on which the coordinate `axis` equals `limit`."""
    share = (limit - start[axis]) / (end[axis] - start[axis])
    other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis])
    return (limit, other) if axis == 0 else (other, limit)


def clipped_ring(ring: Line, box: Box) -> Line:
    """The ring cut to the box (Sutherland and Hodgman); its edges along the box are out of view."""
    for axis, limit, sign in ((0, box[0], 1), (0, box[2], -1), (1, box[1], 1), (1, box[3], -1)):
        result: Line = []
        for start, end in zip(ring, ring[1:] + ring[:1], strict=True):
            start_in = (start[axis] - limit) * sign >= 0
            end_in = (end[axis] - limit) * sign >= 0
            if start_in:
                result.append(start)
            if start_in != end_in:
                result.append(crossing(start, end, axis, limit))
        ring = result
    return ring


def clipped_line(line: Line, box: Box) -> Iterator[Line]:
    """The parts of the line whose segments touch the box; a little overhang does no harm."""
    part: Line = []
    for start, end in pairwise(line):
        if inside(start, box) or inside(end, box):
            part = part or [start]
            part.append(end)
        elif part:
            yield part
            part = []
    if part:
        yield part


def area(ring: Line) -> float:
    """Square degrees, signed."""
    return (
        sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True)) / 2
    )


def rounded(line: Line) -> list[list[float]]:
    """Two decimals: about one kilometre; three where it is looked at closely."""
    points: list[list[float]] = []
    for point in line:
        digits = 3 if inside(point, FINE) else 2
        pair = [round(point[0], digits), round(point[1], digits)]
        if not points or points[-1] != pair:
            points.append(pair)
    return points


def mercator(latitude: float) -> float:
    """Height on a Mercator map, in degrees of longitude at the equator."""
    return math.degrees(math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2)))


def extent_16_9() -> list[float]:
    """The view that fills a 16:9 stage in Mercator projection."""
    height = (EXTENT_EAST - EXTENT_WEST) * 9 / 16
    top = math.radians(mercator(EXTENT_SOUTH) + height)
    north = math.degrees(2 * math.atan(math.exp(top)) - math.pi / 2)
    return [EXTENT_WEST, EXTENT_SOUTH, EXTENT_EAST, round(north, 2)]


def shared_arcs(countries: dict[str, Any]) -> list[int]:
    """Arcs that two countries have in common: the land borders."""
    owners: dict[int, set[str]] = {}
    for country in countries["geometries"]:
        name = country["properties"]["name"]
        for polygon in polygons(country):
            for index in (i for ring in polygon for i in ring):
                owners.setdefault(index if index >= 0 else ~index, set()).add(name)
    return [index for index, names in sorted(owners.items()) if len(names) > 1]


def map_of(topology: dict[str, Any]) -> dict[str, Any]:
    """The map file's contents."""
    arcs = [simplified(arc) for arc in decoded_arcs(topology)]
    rings = (joined(p[0], arcs)[:-1] for p in polygons(topology["objects"]["land"]))
    land = [
        ring for ring in (clipped_ring(r, KEPT) for r in rings) if abs(area(ring)) > SMALLEST_AREA
    ]
    countries = topology["objects"]["countries"]
    borders = [p for i in shared_arcs(countries) for p in clipped_line(arcs[i], KEPT)]
    highlight = [
        ring
        for country in countries["geometries"]
        if country.get("id") == HIGHLIGHTED_COUNTRY
        for ring in (joined(polygon[0], arcs)[:-1] for polygon in polygons(country))
        if all(inside(point, FINE) for point in ring)
    ]
    return {
        "attribution": "Made with Natural Earth",
        "extent": extent_16_9(),
        "land": [rounded(ring) for ring in sorted(land, key=lambda r: -abs(area(r)))],
        "borders": [rounded(line) for line in borders],
        "highlight": [rounded(ring) for ring in highlight],
    }


def main(source: str, target: str) -> None:
    """Convert one file."""
    topology = json.loads(Path(source).read_text(encoding="utf-8"))
    text = json.dumps(map_of(topology), separators=(",", ":"))
    Path(target).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])

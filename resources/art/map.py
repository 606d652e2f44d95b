"""Turn a world atlas in TopoJSON into the small map file that a map slide draws.

    python resources/art/map.py countries-50m.json resources/shows/avtotor/media/baltic.json

The input is `countries-50m.json` of the npm package `world-atlas` 2 (Natural Earth 4.1, public
domain). Its cartographers drew it for about this scale; the 10m coast looks frayed from three
metres. Arcs are simplified before polygons are put together, so neighbours keep fitting.
"""

import heapq
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
KEPT: Box = (-4.0, 45.0, 48.0, 68.5)
"""What is kept, west, south, east, north: more than is shown, for tall stages and for pinching."""

LOSS, FINE_LOSS = 0.0007, 0.00001
"""Square degrees of latitude that a single point of the coast may be worth and still go."""

FINE: Box = (19.2, 54.2, 23.2, 55.8)
"""Where it is looked at closely: the highlighted region."""

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


def triangle(before: Point, point: Point, after: Point) -> float:
    """What the coast loses without the point, over what may be lost there: below 1 it goes."""
    shrink = math.cos(math.radians(point[1]))
    doubled = (point[0] - before[0]) * (after[1] - before[1]) - (after[0] - before[0]) * (
        point[1] - before[1]
    )
    allowed = FINE_LOSS if inside(point, FINE) else LOSS
    return abs(doubled) * shrink / 2 / allowed


def simplified(line: Line) -> Line:
    """Visvalingam and Whyatt 1993: it planes thin fjords off where Douglas-Peucker leaves spikes.

    Both ends stay, so that arcs keep meeting.
    """
    last = len(line) - 1
    before, after = list(range(-1, last)), list(range(1, last + 2))
    weights = [math.inf] * len(line)

    def weigh(index: int) -> None:
        if 0 < index < last:
            weights[index] = triangle(line[before[index]], line[index], line[after[index]])
            heapq.heappush(heap, (weights[index], index))

    heap: list[tuple[float, int]] = []
    for index in range(1, last):
        weigh(index)
    gone = set()
    while heap and heap[0][0] < 1.0:
        weight, index = heapq.heappop(heap)
        if index in gone or weight != weights[index]:
            continue
        gone.add(index)
        left, right = before[index], after[index]
        after[left], before[right] = right, left
        weigh(left)
        weigh(right)
    return [point for index, point in enumerate(line) if index not in gone]


def joined(indices: Iterable[int], arcs: list[Line]) -> Line:
    """One ring out of arcs; a negative index is an arc run backwards."""
    ring: Line = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += arc[1:] if ring else arc
    return ring


def unwrapped(ring: Line) -> Line:
    """Without jumps from 180 degrees east to 180 west: the Chukchi coast goes on beyond."""
    turns = 0
    result = ring[:1]
    for (before, _), (longitude, latitude) in pairwise(ring):
        turns += (longitude - before < -180) - (longitude - before > 180)
        result.append((longitude + 360 * turns, latitude))
    return result


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
    rings = (unwrapped(joined(p[0], arcs))[:-1] for p in polygons(topology["objects"]["land"]))
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

"""A map file becomes paths in thousandths of its width; a broken one a chart without lines."""

import json
import logging
import math
import os
import re

import pytest

from kiosk.paths import SHOWS
from kiosk.ui.map_outlines import outlines

BALTIC = SHOWS / "avtotor" / "media" / "baltic.json"
SQUARE = [[10.0, 50.0], [20.0, 50.0], [20.0, 60.0], [10.0, 60.0]]
MAP = {"attribution": "A map maker", "extent": [10, 50, 20, 60], "land": [SQUARE]}


def chart(tmp_path, held):
    file = tmp_path / "map.json"
    file.write_text(held if isinstance(held, str) else json.dumps(held), encoding="utf-8")
    return outlines(file)


def numbers(path):
    return [float(number) for number in re.findall(r"-?[\d.]+", path)]


def test_the_corners_of_the_extent_are_the_corners_of_the_map(tmp_path):
    made = chart(tmp_path, MAP)

    assert made.place(10, 60) == pytest.approx((0, 0))
    assert made.place(20, 50) == pytest.approx((1, 1))
    foot = 1000 * made.facts["ratio"]
    assert numbers(made.facts["land"]) == pytest.approx(
        [0, foot, 1000, foot, 1000, 0, 0, 0], abs=0.1
    )


def test_angles_are_kept_so_a_small_square_of_ground_stays_square(tmp_path):
    made = chart(tmp_path, MAP)

    def pixels(longitude, latitude):
        x, y = made.place(longitude, latitude)
        return x, y * made.facts["ratio"]

    as_far_north = 55 + 0.01 * math.cos(math.radians(55))
    at, east, north = pixels(15, 55), pixels(15.01, 55), pixels(15, as_far_north)
    assert east[0] - at[0] == pytest.approx(at[1] - north[1], rel=1e-3)


def test_every_line_begins_anew(tmp_path):
    made = chart(tmp_path, {**MAP, "borders": [SQUARE[:2], SQUARE[2:]], "highlight": [SQUARE]})

    assert made.facts["borders"].count("M") == 2
    assert made.facts["borders"].count("L") == 2
    assert made.facts["highlight"] == made.facts["land"]
    assert made.facts["attribution"] == "A map maker"


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        {},
        {"extent": 5},
        {"extent": [10, 50, 20]},
        {"extent": [20, 50, 10, 60]},
        {"extent": [10, 60, 20, 50]},
        {"extent": [10, 50, 10, 60]},
        {"extent": ["10", "50", "20", "60"]},
        '{"extent": [NaN, 50, 20, 60]}',
        '{"extent": [10, 50, 20, 60], "land": [[[1e999, 55], [12, 55]]]}',
        '{"extent": [10, 50, 20, 60], "land": [[[11, NaN], [12, 55]]]}',
        {**MAP, "land": [[[10]]]},
        {**MAP, "land": [10]},
        {**MAP, "borders": None},
        {**MAP, "highlight": [[["a", "b"]]]},
    ],
)
def test_a_broken_map_is_logged_once_and_has_no_lines(tmp_path, caplog, broken):
    with caplog.at_level(logging.WARNING):
        made = chart(tmp_path, broken)
        outlines(tmp_path / "map.json")

    assert (made.facts["land"], made.facts["highlight"]) == ("", "")
    assert all(math.isfinite(share) for share in made.place(20.5, 54.7))
    assert math.isfinite(made.facts["ratio"])
    assert len(caplog.records) == 1
    assert "map.json" in caplog.text


def test_a_map_that_is_not_there_has_no_lines(tmp_path):
    assert outlines(tmp_path / "none.json").facts["land"] == ""


def test_a_map_that_was_repaired_is_read_again(tmp_path):
    assert chart(tmp_path, "{").facts["land"] == ""
    file = tmp_path / "map.json"
    file.write_text(json.dumps(MAP), encoding="utf-8")
    os.utime(file, ns=(1, 1))

    assert outlines(file).facts["land"] != ""


def test_poles_do_not_reach_into_infinity(tmp_path):
    made = chart(tmp_path, {"extent": [-180, -90, 180, 90], "land": [[[0, -90], [0, 90]]]})

    assert all(math.isfinite(number) for number in numbers(made.facts["land"]))


def test_the_bundled_map_holds_its_highlighted_region_within_view():
    facts = outlines(BALTIC).facts
    places = numbers(facts["highlight"])
    assert all(0 < x < 1000 for x in places[::2])
    assert all(0 < y < 1000 * facts["ratio"] for y in places[1::2])


def test_no_coast_of_the_bundled_map_jumps_across_the_view():
    facts = outlines(BALTIC).facts
    for ring in facts["land"].split("M")[1:]:
        places = numbers(ring)
        ends = list(zip(places[::2], places[1::2], strict=True))
        for (x1, y1), (x2, y2) in zip(ends, ends[1:] + ends[:1], strict=True):
            seen = (
                min(x1, x2) < 1000 and max(x1, x2) > 0 and min(y1, y2) > -300 and max(y1, y2) < 770
            )
            assert not seen or math.hypot(x2 - x1, y2 - y1) < 60

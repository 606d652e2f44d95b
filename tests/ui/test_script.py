"""What the session is told about a show."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.reading import read_show
from kiosk.session.script import Stop
from kiosk.ui.script import script_of

WORDS = {"en": "one two three", "ru": "раз два"}
SHOW: dict[str, Any] = {
    "format": 1,
    "title": "T",
    "languages": ["en", "ru"],
    "home": "b",
    "attract": {"route": ["b", {"slide": "a", "dwell": 4}], "dwell": 7, "hint": "H"},
    "idle": {"seconds": 33, "per_word": 2, "asking": 25},
    "slides": [
        {"kind": "text", "id": "a", "title": "T", "body": [WORDS], "parent": "b"},
        {"kind": "text", "id": "b", "title": "T", "body": ["B"]},
    ],
}


@pytest.fixture
def script(tmp_path: Path):
    def _script(first_language: str = "", **changes: Any):
        file = tmp_path / "show.json"
        file.write_text(json.dumps({**SHOW, **changes}), encoding="utf-8")
        return script_of(read_show(file).show, first_language)

    return _script


def test_the_tour_is_every_slide_in_order_with_its_way_back(script):
    told = script()
    assert (told.tour, told.home, dict(told.parents)) == (("a", "b"), "b", {"a": "b"})


def test_a_stop_without_a_dwell_takes_that_of_the_route(script):
    assert script().attract == (Stop("b", 7), Stop("a", 4))


def test_a_show_without_a_route_loops_through_every_slide(script):
    assert script(attract={"dwell": 7, "hint": "H"}).attract == (Stop("a", 7), Stop("b", 7))


def test_a_first_language_comes_before_the_shows_own(script):
    assert script().languages == ("en", "ru")
    assert script("ru").languages == ("ru", "en")
    assert script("fr").languages == ("en", "ru")


def test_the_idle_time_counts_the_words_of_the_language_that_is_spoken(script):
    title = 1
    assert script().idle_wait("a") == 33 + 2 * (3 + title)
    assert script("ru").idle_wait("a") == 33 + 2 * (2 + title)
    assert script().idle.asking == 25

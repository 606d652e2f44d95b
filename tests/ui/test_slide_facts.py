"""What a slide's QML type requires is what the program gives it, for every kind of slide."""

import json
import re
import shutil
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import QUrl

from kiosk.content import model
from kiosk.content.reading import LoadedShow, read_show
from kiosk.paths import QML, default_show
from kiosk.ui.slide_facts import SlideFacts, slide_type

KINDS = Path(__file__).parents[1] / "shows" / "kinds"
KIOSK = QML / "Kiosk"
REQUIRED = re.compile(r"^    required property (\w+) (\w+)", re.MULTILINE)
HELD = {"string": str, "url": QUrl, "real": (int, float), "int": int}
PAPER = {"publisher": "Paper", "date": "2026-01-30", "address": "https://www.paper.example/a/b?c=d"}
CLAIM = {
    "text": {"en": "Seven works.", "ru": "Семь заводов."},
    "status": "fact",
    "figure": {"value": 7.5, "unit": "kW"},
    "sources": ["paper"],
}
FILM = {
    "kind": "video",
    "id": "film",
    "title": "Film",
    "film": "media/film.mp4",
    "poster": {"file": "media/poster.webp", "alt": "A poster"},
    "captions": {"en": "media/film.en.vtt"},
    "transcript": "What is said.",
}
TEXT = {"kind": "text", "id": "text", "title": "T", "body": ["B"], "claims": [CLAIM]}


def show_of(folder: Path, *slides: dict[str, Any]) -> LoadedShow:
    shutil.copytree(KINDS / "media", folder / "media")
    show = {
        "format": 1,
        "title": "T",
        "languages": ["en", "ru"],
        "home": slides[0]["id"],
        "sources": {"paper": PAPER},
        "slides": slides,
    }
    (folder / "show.json").write_text(json.dumps(show), encoding="utf-8")
    loaded = read_show(folder)
    assert not loaded.problems
    return loaded


@pytest.fixture(scope="module")
def shows(tmp_path_factory: pytest.TempPathFactory) -> list[LoadedShow]:
    rest = show_of(tmp_path_factory.mktemp("rest"), FILM, TEXT)
    return [read_show(default_show()), read_show(KINDS), rest]


@pytest.fixture(scope="module")
def spelled(shows) -> list[tuple[model.Slide, dict[str, Any]]]:
    """Every slide of all shows with its properties, in every language."""
    return [
        (slide, SlideFacts(loaded, language).properties(slide))
        for loaded in shows
        for language in loaded.show.languages
        for slide in loaded.show.slides
    ]


def required_by(name: str) -> dict[str, str]:
    """The type of each required property by its name, those of the base type included."""
    files = [KIOSK / "Slide.qml", KIOSK / "slides" / f"{name}.qml"]
    texts = [file.read_text(encoding="utf-8") for file in files]
    return {prop: type_ for text in texts for type_, prop in REQUIRED.findall(text)}


@pytest.mark.parametrize("kind", get_args(model.Slide), ids=lambda kind: kind.__name__)
def test_a_slide_is_given_exactly_what_its_type_requires(kind, spelled):
    of_kind = [(slide, facts) for slide, facts in spelled if isinstance(slide, kind)]
    assert of_kind, "no show here has such a slide"
    for slide, facts in of_kind:
        assert set(facts) == set(required_by(slide_type(slide))), slide.id


@pytest.mark.parametrize("kind", get_args(model.Slide), ids=lambda kind: kind.__name__)
def test_every_value_is_of_the_type_that_is_declared(kind, spelled):
    for slide, facts in spelled:
        if isinstance(slide, kind):
            for name, declared in required_by(slide_type(slide)).items():
                assert isinstance(facts[name], HELD.get(declared, object)), f"{slide.id}.{name}"


@pytest.mark.parametrize("kind", ["hero", "vehicle"])
def test_the_two_layouts_of_a_kind_are_both_shown_here(kind, spelled):
    kinds = {"hero": model.HeroSlide, "vehicle": model.VehicleSlide}
    assert len({slide_type(slide) for slide, _ in spelled if isinstance(slide, kinds[kind])}) == 2


def test_words_are_in_the_language_asked_for_else_in_the_shows_first(tmp_path):
    loaded = show_of(tmp_path, {**TEXT, "title": {"en": "Only English"}})
    (slide,) = loaded.show.slides
    russian = SlideFacts(loaded, "ru").properties(slide)
    assert russian["claims"][0]["text"].replace("\u00a0", " ") == "Семь заводов."
    assert russian["title"].replace("\u00a0", " ") == "Only English"


def test_a_source_has_its_address_short_enough_to_be_read(tmp_path):
    loaded = show_of(tmp_path, TEXT)
    (slide,) = loaded.show.slides
    (source,) = SlideFacts(loaded, "en").properties(slide)["claims"][0]["sources"]
    assert source["address"] == "https://www.paper.example/a/b?c=d"
    assert source["shortAddress"] == "paper.example/a/b"


def test_a_figure_is_spelled_with_the_point_of_its_language(tmp_path):
    loaded = show_of(tmp_path, TEXT)
    (slide,) = loaded.show.slides
    points = {
        language: SlideFacts(loaded, language).properties(slide)["claims"][0]["figure"]["point"]
        for language in ("en", "ru")
    }
    assert points == {"en": ".", "ru": ","}


def test_what_a_ring_leaves_is_calculated_and_never_written(tmp_path):
    ring = {
        "part": {"value": 28e9, "unit": "RUB"},
        "whole": {"value": 70e9, "unit": "RUB"},
        "per": 1e9,
        "rest": {**CLAIM, "status": "estimate"},
    }
    loaded = show_of(tmp_path, {"kind": "figures", "id": "money", "title": "M", "ring": ring})

    rest = SlideFacts(loaded, "en").properties(loaded.show.slides[0])["ring"]["rest"]

    assert (rest["figure"]["text"], rest["figure"]["unit"]) == ("42", "bn\u00a0roubles")
    assert rest["status"] == "estimate"


def test_a_picture_that_cannot_be_read_still_has_a_place(tmp_path):
    loaded = show_of(tmp_path, {**FILM, "poster": {"file": "media/gone.webp", "alt": "Gone"}})
    (slide,) = loaded.show.slides
    poster = SlideFacts(loaded, "en").properties(slide)["poster"]
    assert (poster["width"], poster["height"], poster["box"]) == (1200, 900, [0, 0, 1200, 900])
    assert poster["alt"] == "Gone"


def test_captions_are_those_of_the_first_language_where_there_are_no_others(tmp_path):
    loaded = show_of(tmp_path, FILM)
    (slide,) = loaded.show.slides
    captions = [
        SlideFacts(loaded, language).properties(slide)["captions"] for language in ("en", "ru")
    ]
    assert captions[0]
    assert captions[0] == captions[1]
    assert set(captions[0][0]) == {"begins", "ends", "words"}

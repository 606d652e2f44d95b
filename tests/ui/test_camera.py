"""Pictures of a show's screens, as files in folders or as a contact sheet."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.errors import KioskError
from kiosk.export import export
from kiosk.ui.camera import Camera


def slide(name: str) -> dict[str, Any]:
    title = {"en": f"English {name}", "ru": f"Русский {name}"}
    return {"kind": "text", "id": name, "title": title, "body": [title]}


@pytest.fixture
def show(tmp_path: Path) -> Path:
    """Ten slides in two languages."""
    content = {
        "format": 1,
        "title": "Test",
        "languages": ["en", "ru"],
        "home": "s0",
        "slides": [slide(f"s{number}") for number in range(10)],
    }
    (tmp_path / "show.json").write_text(json.dumps(content), encoding="utf-8")
    return tmp_path


@pytest.fixture
def to(tmp_path: Path) -> Path:
    return tmp_path / "out"


def files(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.png"))


def test_every_slide_of_every_language_is_a_file_numbered_as_in_the_tour(qapp, show, to):
    assert export(show, to=to, size=(320, 180)) == 20
    assert files(to) == [
        f"{language}/{number + 1:02}-s{number}.png"
        for language in ("en", "ru")
        for number in range(10)
    ]


def test_one_language_and_some_slides_keep_their_numbers(qapp, show, to):
    assert export(show, to=to, size=(320, 180), language="ru", slides=("s9", "s2")) == 2
    assert files(to) == ["ru/03-s2.png", "ru/10-s9.png"]


def test_slides_and_languages_differ(qapp, show):
    camera = Camera(show, 320, 180)
    pictures = [
        camera.take(screen)
        for lang in ("en", "ru")
        for screen in camera.screens(lang, ["s1", "s2"])
    ]
    camera.close()
    assert all(one != other for i, one in enumerate(pictures) for other in pictures[:i])


@pytest.mark.parametrize(
    ("wanted", "size"),
    [
        ({"size": (3840, 2160)}, (3840, 2160)),
        ({}, (1920, 1080)),
        ({"orientation": "portrait"}, (1080, 1920)),
    ],
    ids=["4K", "landscape", "portrait"],
)
def test_a_picture_has_the_size_that_is_asked_for(qapp, show, to, wanted, size):
    export(show, to=to, language="en", slides=("s1",), **wanted)
    assert QImage(str(to / "en" / "02-s1.png")).size() == QSize(*size)


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (9, 1), (10, 2)])
def test_a_contact_sheet_has_as_many_pages_as_needed(qapp, show, to, count, pages):
    sheet = to / "deep" / "sheet.PDF"
    slides = [f"s{number}" for number in range(count)]
    export(show, to=sheet, size=(320, 180), language="en", slides=slides)
    data = sheet.read_bytes()
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == pages


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"language": "fr"}, "the show has no language 'fr'; it has: en, ru"),
        ({"slides": ("s1", "s77")}, "the show has no slide 's77'; it has: s0, s1"),
    ],
)
def test_what_the_show_does_not_have_is_refused_in_words(qapp, show, to, wanted, words):
    with pytest.raises(KioskError, match=re.escape(words)):
        export(show, to=to, **wanted)
    assert not to.exists()


@pytest.mark.parametrize("name", ["folder", "sheet.pdf"])
def test_a_place_that_cannot_be_written_is_named(qapp, show, to, name):
    to.write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(KioskError, match=r"cannot write .*out"):
        export(show, to=to / name, size=(320, 180), language="en", slides=("s1",))


def test_a_show_that_cannot_be_played_is_refused_with_its_problems(qapp, tmp_path, to):
    (tmp_path / "show.json").write_text("{", encoding="utf-8")
    with pytest.raises(KioskError, match=r"show\.json:1"):
        export(tmp_path, to=to)

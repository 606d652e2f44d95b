"""Every slide of every show here: no text is cut off, overlaps another or leaves the stage."""

from pathlib import Path

import pytest

from kiosk.content.reading import read_show
from kiosk.ui.camera import Camera
from tests.screens.layout import faults, texts
from tests.screens.states import open_explorer

ROOT = Path(__file__).parents[2]
SHOWS = {"avtotor": ROOT / "resources/shows/avtotor", "kinds": ROOT / "tests/shows/kinds"}
TEXTS = {"drawn": [1.0, 1.25], "read": [1.6, 2.0]}
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}


@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_an_opened_explorer_has_its_room(qapp, size):
    show = read_show(SHOWS["avtotor"]).show
    slides = [slide.id for slide in show.slides if getattr(slide, "explorer", None)]
    camera = Camera(SHOWS["avtotor"], *SIZES[size])
    found = []
    for screen in camera.screens("", slides):
        for text_size in TEXTS["drawn"]:
            camera.take(screen)
            camera.enlarge(screen, text_size)
            open_explorer(camera, screen)
            name = f"{screen.slide} {screen.language} x{text_size:g}"
            found += [f"{name}: {fault}" for fault in faults(camera.window)]
    camera.close()

    assert slides
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("show", "size", "kind"),
    [
        *((show, size, "drawn") for show in SHOWS for size in SIZES),
        *(("avtotor", size, "read") for size in SIZES),
        ("kinds", "portrait", "read"),  # the narrower column
    ],
)
def test_every_text_has_its_room(qapp, show, size, kind):
    camera = Camera(SHOWS[show], *SIZES[size])
    found = []
    for screen in camera.screens():
        camera.take(screen)
        for text_size in TEXTS[kind]:
            camera.enlarge(screen, text_size)
            name = f"{screen.slide} {screen.language} x{text_size:g}"
            found += [f"{name}: {fault}" for fault in faults(camera.window)]
        if kind == "read":
            found += [f"{name} lacks {words!r}" for words in unread(camera, screen)]
    camera.close()

    assert not found, "\n".join(found)


def unread(camera, screen):
    """What the drawn slide says and the column does not."""
    said = "\n".join(plain(run.words) for run in texts(camera.window))
    facts = camera.controller.slideProperties(screen.slide)
    return [words for words in spoken(facts) if plain(words) not in said]


# What is told in another way, by a card or an icon, or one question after the other.
UNSPOKEN = {"sources", "alt", "spin", "explorer", "chart", "questions", "grades", "hints"}
UNSPOKEN |= {"slideId", "slide", "status", "glyph", "captions", "point", "film", "refused"}


def spoken(facts):
    """Every text of a slide's facts."""
    if isinstance(facts, str):
        yield from [facts] if facts else []
    elif isinstance(facts, dict):
        for name, value in facts.items():
            if name not in UNSPOKEN:
                yield from spoken(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from spoken(value)


def plain(words):
    return "".join(words.replace("\u2060", "").split())

"""Every slide of every show here: no text is cut off, overlaps another or leaves the stage."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.content.reading import read_show
from kiosk.session.choices import LARGEST_DRAWN, TEXT_SIZES
from kiosk.ui.camera import Camera
from kiosk.ui.layout import faults, kind, texts
from tests.screens.states import close_over, explorer, open_over, reach_low, the

ROOT = Path(__file__).parents[2]
SHOWS = {"avtotor": ROOT / "resources/shows/avtotor", "kinds": ROOT / "tests/shows/kinds"}
DRAWN = [size for size in TEXT_SIZES if size <= LARGEST_DRAWN]
TEXTS = {"drawn": DRAWN, "read": [size for size in TEXT_SIZES if size not in DRAWN]}
EXPLORING = [
    slide.id
    for slide in read_show(SHOWS["avtotor"]).show.slides
    if getattr(slide, "explorer", None)
]
SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}


@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_an_opened_explorer_has_its_room(qapp, size):
    camera = Camera(SHOWS["avtotor"], *SIZES[size])
    found = []
    for screen in camera.screens("", EXPLORING):
        for text_size in DRAWN:
            camera.take(screen)
            camera.enlarge(screen, text_size)
            camera.explore(screen)
            name = f"{screen.slide} {screen.language} x{text_size:g}"
            found += [f"{name}: {fault}" for fault in faults(camera.window)]
        reach_low(camera, screen, low=True)
        found += [f"{name} low: {fault}" for fault in low_faults(camera)]
        reach_low(camera, screen, low=False)
    camera.close()

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("size", "language", "button"), [("landscape", "ru", "Крупнее"), ("portrait", "en", "Larger")]
)
def test_whatever_an_explorer_says_can_be_read_in_large_letters(qapp, size, language, button):
    camera = Camera(SHOWS["avtotor"], *SIZES[size])
    found = []
    for screen in camera.screens(language, EXPLORING):
        camera.take(screen)
        camera.enlarge(screen, 2.0)
        camera.explore(screen)
        found += [f"{screen.slide}: {fault}" for fault in faults(camera.window)]
        tool = explorer(camera)
        others = {button, *"ABCMNS"}  # letters that mark a place are large enough
        drawn = [run.words for run in texts(camera.window, tool)]
        words = open_over(camera, "DrawingWords", tool)
        found += [f"{screen.slide}, words: {fault}" for fault in faults(camera.window, words)]
        large = "\n".join(plain(run.words) for run in texts(camera.window, words))
        found += [
            f"{screen.slide}: only {each!r}"
            for each in drawn
            if plain(each) not in large and each not in others
        ]
        close_over(words)
    camera.close()

    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
def test_what_lies_over_a_slide_has_room_for_its_words(qapp, size):
    """The source card with its longest statements, a picture's caption, panel and question."""
    camera = Camera(SHOWS["avtotor"], *SIZES[size])
    found = []
    for screen in camera.screens("", ["everyone"]):
        camera.take(screen)
        tour = camera.screens(screen.language)
        facts = [camera.controller.slideProperties(each.slide) for each in tour]
        claims = [claim for each in facts for claim in each["claims"]]
        pictures = [each["picture"] for each in facts if each.get("picture")]
        overs = [
            ("SourceCard", max(claims, key=lambda claim: len(claim["text"]))),
            ("SourceCard", max(claims, key=lambda claim: len(str(claim["sources"])))),
            ("SourceCard", next(claim for claim in claims if claim["figure"])),
            ("ZoomView", max(pictures, key=lambda picture: len(picture["caption"]))),
            ("AccessPanel",),
            ("StillHereSheet",),
        ]
        for text_size in (1.25, 2.0):
            camera.enlarge(screen, text_size)
            for over, *about in overs:
                shown = open_over(camera, over, *about)
                name = f"{over} {screen.language} x{text_size:g}"
                found += [
                    f"{name}: {fault}"
                    for fault in faults(camera.window, shown)
                    if len(fault.words) > 1  # the samples of the text sizes
                ]
                close_over(shown)
    camera.close()

    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("show", "size", "words"),
    [
        *((show, size, "drawn") for show in SHOWS for size in SIZES),
        *(("avtotor", size, "read") for size in SIZES),
        ("kinds", "portrait", "read"),  # the narrower column
    ],
)
def test_every_text_has_its_room(qapp, show, size, words):
    camera = Camera(SHOWS[show], *SIZES[size])
    found = []
    for screen in camera.screens():
        camera.take(screen)
        for text_size in TEXTS[words]:
            camera.enlarge(screen, text_size)
            name = f"{screen.slide} {screen.language} x{text_size:g}"
            found += [f"{name}: {fault}" for fault in faults(camera.window)]
        reach_low(camera, screen, low=True)
        found += [f"{name} low: {fault}" for fault in low_faults(camera)]
        reach_low(camera, screen, low=False)
        if words == "read":
            found += [f"{name} lacks {each!r}" for each in unread(camera, screen)]
    camera.close()

    assert not found, "\n".join(found)


def low_faults(camera):
    """Those of the words, and the numbers of keys that cover some."""
    for _ in range(5):
        if not covered(camera):
            break
        camera.window.grabWindow()  # the marks follow what was drawn
        QCoreApplication.processEvents()
    return [*faults(camera.window), *covered(camera)]


def covered(camera):
    marks = [item for item in the(camera, "KeyMarks").childItems() if kind(item) == "NumberMark"]
    runs = texts(camera.window)
    return [
        f"{run.words!r} is under the mark {number}"
        for mark in marks
        for number in [str(mark.property("number"))]
        for run in runs
        if run.words != number and run.letters.intersects(mark.mapRectToScene(mark.boundingRect()))
    ]


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

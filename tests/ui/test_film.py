"""A film is painted frame by frame; where it cannot play, its poster stands."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtTest import QTest

from kiosk.content.checks.colours import contrast
from kiosk.ui import ShowController, fonts
from kiosk.ui.film import FilmFrames
from kiosk.ui.layout import kind
from kiosk.ui.media_watch import MediaWatch
from kiosk.ui.player import Player, reader
from tests.ui.test_bad_media import let_go

# Where tests run there is no GPU, and there may be no sound.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)

MEDIA = Path(__file__).parents[1] / "shows" / "kinds" / "media"
FILM = {
    "kind": "video",
    "id": "film",
    "title": "Film",
    "film": "media/film.mp4",
    "poster": {"file": "media/poster.webp", "alt": "A poster"},
    "captions": {"en": "media/film.en.vtt"},
    "transcript": "What is said.",
}
TEXT = {"kind": "text", "id": "text", "title": "T", "body": ["B"]}


@pytest.fixture
def media(tmp_path):
    shutil.copytree(MEDIA, tmp_path / "media")
    return tmp_path / "media"


@pytest.fixture
def standing(qapp, qtbot, media):
    """The slide with the film, standing in a visit."""
    playing = []

    def _standing(deadly="", **fields):
        fonts.load()
        file = media.parent / "show.json"
        show = {"format": 1, "title": "T", "languages": ["en"], "home": "film"}
        slides = [{**FILM, **fields}, TEXT]
        file.write_text(json.dumps({**show, "slides": slides}), encoding="utf-8")
        controller = ShowController(reader(file), clock=lambda: 0.0)
        controller.distrust_film(deadly)
        player = Player(controller, still=True)
        playing.append(player)
        player.resize(QSize(640, 360))
        player.window.show()
        player.controller.start()
        player.controller.touch()
        qtbot.waitUntil(lambda: player.window.property("settledSlide") == "film")
        return player

    yield _standing
    for player in playing:
        player.close()


def everything(item):
    return [item, *(one for child in item.childItems() for one in everything(child))]


def item(player, wanted):
    found = everything(player.window.contentItem())
    return next(one for one in found if kind(one) == wanted)


def rolls(player):
    """Frames can be seen."""
    found = everything(player.window.contentItem())
    return any(kind(one) == "FilmFrames" for one in found if one.isVisible())


def buttons(player, name="Play the film"):
    """Those of this name, as far as they can be seen."""
    found = everything(player.window.contentItem())
    return [one for one in found if one.property("name") == name and one.isVisible()]


def start(player):
    tap(player, "Play the film")


def tap(player, name):
    (button,) = buttons(player, name)
    at = button.mapToScene(button.boundingRect().center()).toPoint()
    QTest.mouseClick(player.window, Qt.MouseButton.LeftButton, pos=at)


def test_frames_arrive_and_take_the_posters_place(standing, qtbot):
    player = standing()
    assert not rolls(player)
    start(player)
    qtbot.waitUntil(lambda: rolls(player), timeout=5000)
    assert item(player, "FilmFrames").property("playing")


def test_a_film_that_was_on_the_screen_when_the_player_died_is_not_tried_again(standing, caplog):
    player = standing(deadly="film")
    assert not buttons(player)
    assert player.controller.ailingMedia == [FILM["film"]]
    (line,) = [each for each in caplog.messages if "when the player died" in each]
    assert line.startswith("slide film: ")
    assert line.endswith("it is tried again in 60 min, or once it changes")


def test_a_film_of_another_slide_than_the_player_died_on_plays(standing, qtbot):
    player = standing(deadly="text")
    start(player)
    qtbot.waitUntil(lambda: rolls(player), timeout=5000)


def test_a_visitor_who_watches_is_not_asked(standing, qtbot):
    player = standing()
    start(player)
    qtbot.waitUntil(lambda: player.controller._session.playing, timeout=5000)


def test_leaving_the_slide_ends_the_film(standing, qtbot):
    player = standing()
    start(player)
    qtbot.waitUntil(lambda: player.controller._session.playing, timeout=5000)
    player.controller.next()
    qtbot.waitUntil(lambda: player.window.property("settledSlide") == "text")
    assert not player.controller._session.playing


def test_every_film_is_shown_on_the_one_screen(standing, qtbot, monkeypatch):
    made = []
    build = FilmFrames.__init__

    def counted(self, *arguments):
        made.append(self)
        build(self, *arguments)

    monkeypatch.setattr(FilmFrames, "__init__", counted)
    player = standing()
    for _ in range(2):
        start(player)
        qtbot.waitUntil(lambda: rolls(player), timeout=5000)
        for slide in ("text", "film"):
            player.controller.goTo(slide)
            qtbot.waitUntil(lambda at=slide: player.window.property("settledSlide") == at)
            assert not rolls(player)
    assert len(made) == 1


def test_a_film_that_a_guide_holds_stands_and_goes_on_where_it_stood(standing, qtbot):
    player = standing()
    player.controller.beginGuide()
    start(player)
    qtbot.waitUntil(lambda: player.controller._session.playing, timeout=5000)
    player.controller.hold(True)
    qtbot.waitUntil(lambda: not player.controller._session.playing, timeout=5000)
    player.controller.hold(False)
    qtbot.waitUntil(lambda: player.controller._session.playing, timeout=5000)


def test_captions_roll_with_the_film_and_are_readable_over_any_frame(standing, qtbot):
    player = standing()
    start(player)
    caption = named(player, "caption")
    qtbot.waitUntil(caption.isVisible, timeout=5000)
    assert "sets out" in caption.property("text")
    plate = named(player, "plate")
    for high_contrast in (False, True):
        player.controller.chooseContrast(high_contrast)
        letters, ground = caption.property("color"), plate.property("color")
        for frame in (0, 255):
            behind = [
                round(plate.opacity() * part + (1 - plate.opacity()) * frame)
                for part in ground.getRgb()[:3]
            ]
            assert contrast(letters.name(), "#{:02x}{:02x}{:02x}".format(*behind)) >= 7


def test_captions_grow_with_the_text_size_and_stay_on_the_film(standing, qtbot):
    player = standing()
    player.controller.chooseTextSize(2.0)
    qtbot.waitUntil(lambda: bool(buttons(player, "Watch the film")), timeout=5000)
    QTest.qWait(50)
    tap(player, "Watch the film")
    qtbot.waitUntil(lambda: bool(buttons(player)), timeout=5000)
    qtbot.waitUntil(lambda: item(player, "VideoSlide").property("present"))
    start(player)
    caption = named(player, "caption")
    qtbot.waitUntil(caption.isVisible, timeout=5000)
    assert caption.property("size") == 68
    film = item(player, "FilmFrames")
    box = caption.mapRectToItem(film, caption.boundingRect())
    assert film.boundingRect().contains(box)


def test_the_transcript_opens_as_a_card_that_keys_scroll_and_close(standing, qtbot):
    player = standing(transcript="One sentence after the other. " * 150)
    tap(player, "Transcript")
    card = item(player, "TranscriptCard")
    qtbot.waitUntil(card.isVisible)
    column = next(one for one in everything(card) if kind(one) == "ScrollColumn")
    qtbot.waitUntil(lambda: column.property("scrolls"))
    QTest.keyClick(player.window, Qt.Key.Key_Down)
    assert column.property("scrolled") > 0
    player.controller.chooseTextSize(2.0)
    QTest.keyClick(player.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not card.property("opened"))


def named(player, name):
    found = everything(player.window.contentItem())
    return next(one for one in found if one.objectName() == name)


def frozen(player):
    """What stands in place of the film once it is given up."""
    slide = item(player, "VideoSlide")
    return slide.property("failed") and not rolls(player)


@pytest.mark.no_qt_log  # Qt complains of the pipe once it ends
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_film_that_never_begins_is_given_up(standing, media, qtbot, monkeypatch, caplog):
    pipe = media / "pipe.mp4"
    os.mkfifo(pipe)
    # Exchanged between the look and Qt's open.
    monkeypatch.setattr(MediaWatch, "film", lambda self, name: QUrl.fromLocalFile(str(pipe)))
    player = standing()
    try:
        start(player)
        qtbot.waitUntil(lambda: frozen(player), timeout=9000)
        assert "pipe.mp4 did not come in time" in caplog.text
    finally:
        let_go(pipe)


@pytest.mark.no_qt_log  # Qt complains of the file
def test_a_film_without_a_single_whole_picture_shows_its_poster(standing, media, qtbot, capfd):
    film = bytearray((media / "film.mp4").read_bytes())
    at = film.index(b"mdat") + 4
    film[at : at + 5000] = bytes(5000)
    (media / "film.mp4").write_bytes(film)
    player = standing()
    assert "Input #0" not in capfd.readouterr().err
    start(player)
    qtbot.waitUntil(lambda: frozen(player), timeout=9000)
    assert "NAL unit" not in capfd.readouterr().err  # it would fill a disk


@pytest.mark.no_qt_log  # Qt complains of the file
@pytest.mark.parametrize(
    "content", [b"", b"no film at all" * 100, None], ids=["empty", "no film", "gone"]
)
def test_where_the_film_is_broken_the_poster_stands_and_words_say_so(
    standing, media, qtbot, content
):
    (media / "film.mp4").unlink() if content is None else (media / "film.mp4").write_bytes(content)
    player = standing()
    slide = item(player, "VideoSlide")
    qtbot.waitUntil(lambda: slide.property("failed"), timeout=5000)
    words = [one.property("text") or "" for one in everything(slide) if one.isVisible()]
    said = [each.replace("\u00a0", " ") for each in words]
    assert "The film cannot be shown here.\nWhat is said." in said
    assert not rolls(player)
    assert not buttons(player)

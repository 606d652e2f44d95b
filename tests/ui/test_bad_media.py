"""Files that rot, vanish or turn into something else while the show plays cost a plate, no more."""

import json
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, QUrl

from kiosk.ui import ShowController, fonts, show_controller
from kiosk.ui.media_watch import MediaWatch
from kiosk.ui.player import Player, reader
from tests.ui.conftest import Screen

KINDS = Path(__file__).parents[1] / "shows" / "kinds" / "media"
PICTURE = {"file": "media/motor.webp", "alt": "A motor"}
OTHER = {"file": "media/sedan.webp", "alt": "A saloon"}


def text(name: str, picture: dict[str, str] | None = None) -> dict[str, object]:
    slide = {"kind": "text", "id": name, "title": f"Title of {name}", "body": ["Words."]}
    return slide if picture is None else {**slide, "picture": picture}


@pytest.fixture
def media(tmp_path):
    shutil.copytree(KINDS, tmp_path / "media")
    return tmp_path / "media"


@pytest.fixture
def play(qapp, qtbot, media):
    playing = []

    def _play(*slides, still=True):
        fonts.load()
        file = media.parent / "show.json"
        show = {"format": 1, "title": "T", "languages": ["en"], "home": slides[0]["id"]}
        file.write_text(json.dumps({**show, "slides": slides}), encoding="utf-8")
        player = Player(ShowController(reader(file), clock=lambda: now[0]), still=still)
        playing.append(player)
        player.resize(QSize(960, 540))
        player.window.show()
        player.controller.start()
        player.controller.touch()
        screen = Screen(player, lambda: now[0], now)
        stands(screen, slides[0]["id"])
        return screen

    def stands(screen, slide, timeout=5000):
        window = screen.player.window
        qtbot.waitUntil(lambda: window.property("settledSlide") == slide, timeout=timeout)

    now = [0.0]
    _play.stands = stands
    yield _play
    for player in playing:
        player.close()


def plates(screen):
    return [plate for plate in screen.items("BrandPlate") if plate.isVisible()]


def go_to(play, screen, slide, timeout=5000):
    screen.controller.goTo(slide)
    play.stands(screen, slide, timeout)


def complaints(caplog):
    return [each.getMessage() for each in caplog.records if each.name == "kiosk.ui.media_watch"]


def test_a_picture_that_has_gone_leaves_a_plate_with_its_name_and_one_line(play, media, caplog):
    (media / "motor.webp").unlink()
    screen = play(text("one", PICTURE), text("two"))
    (plate,) = plates(screen)
    assert plate.property("words").replace("\u00a0", " ") == "A motor"
    for slide in ("two", "one", "two", "one"):
        go_to(play, screen, slide)
    (line,) = complaints(caplog)
    assert line.startswith("slide one: ")
    assert line.endswith("motor.webp cannot be opened: No such file or directory")
    assert screen.controller.ailingMedia == ["media/motor.webp"]


@pytest.mark.no_qt_log  # Qt complains of the file
def test_a_mended_picture_is_shown_as_soon_as_its_slide_comes_again(play, media):
    content = (media / "motor.webp").read_bytes()
    (media / "motor.webp").write_bytes(content[:500])
    screen = play(text("one", PICTURE), text("two"))
    assert plates(screen)
    (media / "motor.webp").write_bytes(content)
    go_to(play, screen, "two")
    go_to(play, screen, "one")
    assert not plates(screen)
    assert screen.controller.ailingMedia == []


@pytest.mark.no_qt_log  # Qt complains of the file
def test_a_picture_that_cannot_be_decoded_is_tried_again_only_after_a_while(
    play, media, caplog, qtbot
):
    content = bytearray((media / "motor.webp").read_bytes())
    content[100:] = bytes(len(content) - 100)
    (media / "motor.webp").write_bytes(content)
    screen = play(text("one", PICTURE), text("two"))
    assert plates(screen)
    for slide in ("two", "one"):
        go_to(play, screen, slide)
    assert plates(screen)
    (line,) = complaints(caplog)
    assert line.endswith("cannot be decoded; it is tried again in 1 min, or once it changes")
    screen.seconds[0] += 61
    go_to(play, screen, "two")
    go_to(play, screen, "one")
    assert complaints(caplog)[-1].endswith("in 2 min, or once it changes")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_and_a_folder_in_place_of_pictures_stop_nothing(play, media):
    (media / "motor.webp").unlink()
    os.mkfifo(media / "motor.webp")
    (media / "city.webp").unlink()
    (media / "city.webp").mkdir()
    city = {"file": "media/city.webp", "alt": "A car"}
    screen = play(text("one", PICTURE), text("two", city), text("three", OTHER))
    assert plates(screen)
    go_to(play, screen, "two")
    assert plates(screen)
    go_to(play, screen, "three")
    assert not plates(screen)


@pytest.mark.no_qt_log  # Qt complains of the pipe once it ends
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_pictures_that_never_come_are_given_up_and_a_stuck_decoder_asks_for_another_process(
    play, media, monkeypatch, qtbot
):
    pipe = media / "pipe.webp"
    os.mkfifo(pipe)
    honest = MediaWatch.picture

    def swapped(self, name):  # between the look and Qt's open
        address, facts = honest(self, name)
        return (QUrl.fromLocalFile(str(pipe)) if "motor" in name else address), facts

    monkeypatch.setattr(MediaWatch, "picture", swapped)
    asked = []
    try:
        screen = play(text("one"), text("two", PICTURE), text("three"), still=False)
        screen.controller.renewalWanted.connect(asked.append)
        go_to(play, screen, "two")
        assert not plates(screen)
        qtbot.waitUntil(lambda: bool(plates(screen)), timeout=9000)
        for slide in ("two", "three"):
            screen.controller.mediaFailed(slide, QUrl.fromLocalFile(str(pipe)), True)
        assert not asked
        # One that came after all.
        screen.controller.mediaCame(QUrl.fromLocalFile(str(pipe)))
        assert screen.controller.ailingMedia == []
        for slide in ("two", "three"):
            screen.controller.mediaFailed(slide, QUrl.fromLocalFile(str(pipe)), True)
        screen.controller.mediaFailed("four", QUrl.fromLocalFile(str(pipe)), True)
        assert asked == ["no picture is decoded any more"]
        # A hasty visitor, or a loop that dwells shortly, leaves them before they are given up.
        screen.controller.mediaCame(QUrl())
        for number in range(6):
            assert len(asked) == 1
            screen.controller.slideLate(f"slide {number}")
        assert len(asked) == 2
    finally:
        let_go(pipe)


def let_go(pipe: Path) -> None:
    """Whoever waits for it reads its end, and nobody waits again; does not wait for a reader."""
    end = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    pipe.unlink()
    os.close(end)


def test_a_slide_whose_facts_cannot_be_spelled_stands_as_its_words(play, monkeypatch, caplog):
    def broken(self, slide):
        raise RuntimeError("a fault in the program")

    screen = play(text("one"), text("two"))
    monkeypatch.setattr(show_controller.SlideFacts, "_own", broken)
    screen.controller.readAgain()
    screen.controller.goTo("two")
    play.stands(screen, "two")
    assert "Title of two" in screen.words_on(screen.player.window.contentItem())
    assert "slide two cannot be built; its words stand alone" in caplog.text
    assert screen.items("PlateSlide")


@pytest.mark.no_qt_log  # QML complains of the type
def test_a_slide_whose_type_does_not_build_stands_as_its_words(play, monkeypatch, caplog):
    known = show_controller.slide_type
    monkeypatch.setattr(
        show_controller,
        "slide_type",
        lambda slide: "NoSlide" if slide.id == "two" else known(slide),
    )
    screen = play(text("one"), text("two"), text("three"))
    go_to(play, screen, "two")
    assert "Title of two" in screen.words_on(screen.player.window.contentItem())
    go_to(play, screen, "three")
    assert caplog.text.count("slide two cannot be built") == 1


def test_a_picture_from_an_upright_camera_stands_upright(play, media):
    exif = Image.Exif()
    exif[0x0112] = 6  # the top of the scene is at the right of the file
    scene = Image.new("RGB", (400, 800), (200, 20, 20))
    scene.paste((20, 20, 200), (0, 400, 400, 800))
    scene.rotate(90, expand=True).save(media / "upright.jpg", exif=exif)
    screen = play(text("one", {"file": "media/upright.jpg", "alt": "A scene"}))
    picture = screen.item("ShowPicture")
    assert picture.height() == pytest.approx(2 * picture.width(), rel=0.01)
    shown = screen.player.window.grabWindow()

    def colour(down):
        at = picture.mapToScene(picture.boundingRect().topLeft())
        scale = screen.player.window.width() / 1920
        x, y = at.x() + picture.width() * scale / 2, at.y() + picture.height() * scale * down
        return shown.pixelColor(round(x), round(y))

    assert colour(0.25).red() > 150
    assert colour(0.75).blue() > 150


def test_pictures_of_one_slide_have_a_budget_together(media, caplog):
    names = []
    for number in range(5):
        names.append(f"media/{number}.png")
        Image.new("L", (4000, 4000)).save(media.parent / names[-1], compress_level=1)

    class Loaded:
        folder = media.parent

    watch = MediaWatch(Loaded(), lambda: 0.0)
    watch.begin("one")
    assert [watch.picture(name)[0].isValid() for name in names] == [True] * 4 + [False]
    assert "over 64 megapixels in all" in caplog.text
    watch.begin("two")
    assert watch.picture(names[4])[0].isValid()

"""Every kind of screen there is, one after the other, for tests that look at all of them."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.reading import LoadedShow, read_show
from kiosk.errors import Problem
from kiosk.operator.attempts import FILE, AttemptsFile
from kiosk.operator.saving import keep_pin
from kiosk.settings import read_settings
from kiosk.ui import OperatorPanel, ShowController, fonts
from kiosk.ui.camera import Camera, Screen
from kiosk.ui.player import Player
from tests.screens.states import close_over, open_over, the, the_only
from tests.screens.touching import HELD, TOUCHES, Finger

PIN = "480793"
MENU_PAGES = 5


@dataclass(frozen=True, slots=True)
class Seen:
    """One screen as it stands; of a part that lies over it the rest does not count."""

    name: str
    window: QQuickWindow
    part: QQuickItem | None = None


def screens(
    show: Path,
    size: tuple[int, int],
    languages: Sequence[str],
    text_sizes: Sequence[float] = (1.0,),
    *,
    contrast: bool = False,
    low: bool = False,
    every: slice = slice(None),
) -> Iterator[Seen]:
    """What a visitor meets: the loop, slides, what is opened on and over them, and touched.

    Of the slides all, or as many as a slice of the tour has. In low reach neither the loop nor a
    guide: they have none.
    """
    camera = Camera(show, *size)
    camera._loaded = in_theme(camera._loaded, contrast=contrast)
    for language in languages:
        first = camera.screens(language)[0]
        camera.take(first)
        if not low:
            yield Seen(f"{first.slide} {language}, inviting", camera.window)
        camera.controller.touch()
        camera.controller.chooseReachLow(low)
        for text_size in text_sizes:
            yield from _slides(camera, camera.screens(language)[every], text_size)
        yield from _overs(camera, language, text_sizes[-1])
    camera.close()


def _slides(camera: Camera, slides: Sequence[Screen], text_size: float) -> Iterator[Seen]:
    for screen in slides:
        name = f"{screen.slide} {screen.language} x{text_size:g}"
        camera.take(screen)
        camera.enlarge(screen, text_size)
        yield Seen(name, camera.window)
        if camera.controller.slideProperties(screen.slide).get("explorer"):
            camera.explore(screen)
            yield Seen(f"{name}, opened", camera.window)
        elif screen.slide in TOUCHES and text_size == 1.0 and not camera.controller.reachLow:
            finger = Finger(camera.window, TOUCHES[screen.slide][0])
            finger.draw(TOUCHES[screen.slide][1])
            if screen.slide not in HELD:
                finger.lift()
            yield Seen(f"{name}, touched", camera.window)
            finger.lift()


def _overs(camera: Camera, language: str, text_size: float) -> Iterator[Seen]:
    screen = camera.screens(language, ["motors"])[0]
    camera.take(screen)
    camera.enlarge(screen, text_size)
    facts = [camera.controller.slideProperties(each.slide) for each in camera.screens(language)]
    claims = {claim["status"]: claim for each in facts for claim in each["claims"]}
    overs = [("SourceCard", claim) for claim in claims.values() if claim["sources"]]
    overs += [("TranscriptCard", "A film", "What is said and shown in it. " * 40)]
    overs += [("ZoomView", each["picture"]) for each in facts if each.get("picture")][:1]
    for kind, *about in [*overs, ("AccessPanel",), ("StillHereSheet",)]:
        over = open_over(camera, kind, *about)
        yield Seen(f"{kind} {language}", camera.window, over)
        close_over(over)
    if camera.controller.reachLow:
        return
    camera.controller.beginGuide()
    QTest.qWait(20)
    yield Seen(f"guided {language}", camera.window, the(camera, "GuideBar"))


def staff_screens(
    show: Path, folder: Path, size: tuple[int, int], language: str, *, contrast: bool = False
) -> Iterator[Seen]:
    """What the operator and the staff meet: menu, pad, and a show that cannot be played."""
    loaded = in_theme(read_show(show), contrast=contrast)
    file = folder / "settings.toml"
    file.write_text(f'language = "{language}"\nshutdown_command = ["poweroff"]\n', "utf-8")
    player, _ = operated(loaded, file, size)
    menu = the_only(player.window.contentItem(), "OperatorMenu")
    for page in range(MENU_PAGES):
        menu.setProperty("page", page)
        QTest.qWait(60)
        yield Seen(f"menu {page} {language}", player.window, menu)
    player.close()

    keep_pin(PIN, file, AttemptsFile(folder / FILE))
    player, panel = operated(loaded, file, size)
    panel.entry.add("4")
    QTest.qWait(60)
    yield Seen(f"pad {language}", player.window, the_only(player.window.contentItem(), "PinPad"))
    player.close()

    wrong = [Problem(show, 412, 18, "slides[4].id", 'there is no "a"; did you mean "b"?')]
    player = Player(ShowController(lambda: wrong, language=language), still=True)
    player.resize(QSize(*size))
    player.window.show()
    player.controller.start()
    QTest.qWait(60)
    yield Seen("no show", player.window)
    player.close()


def in_theme(loaded: LoadedShow, *, contrast: bool) -> LoadedShow:
    """The show in one of the two themes."""
    theme = msgspec.structs.replace(loaded.show.theme, name="contrast" if contrast else "studio")
    return dataclasses.replace(loaded, show=msgspec.structs.replace(loaded.show, theme=theme))


def operated(
    loaded: LoadedShow, settings_file: Path, size: tuple[int, int]
) -> tuple[Player, OperatorPanel]:
    """A player whose operator asked for the menu: the pad comes first where there is a PIN."""
    fonts.load()
    settings = read_settings(settings_file)[0]
    controller = ShowController(lambda: loaded, language=settings.language, clock=lambda: 0.0)
    panel = OperatorPanel(
        controller, settings, settings_file, settings_file.parent, lambda _: None, controller
    )
    width, height = size
    player = Player(controller, still=True, portrait=height > width, panel=panel)
    player.resize(QSize(width, height))
    player.window.show()
    controller.start()
    panel.askFor(OperatorPanel.Purpose.OpenMenu)
    return player, panel

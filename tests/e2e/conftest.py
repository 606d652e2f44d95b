"""One virtual screen, and the kiosk started anew on it for every test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.paths import default_show
from tests.e2e import shows
from tests.e2e.places import Places
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import VirtualScreen
from tests.e2e.watched import Watched


@pytest.fixture(scope="session")
def virtual_screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualScreen]:
    screen = VirtualScreen(tmp_path_factory.mktemp("screen"))
    yield screen
    screen.close()


@pytest.fixture(scope="session")
def standing_show(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shows.copied(tmp_path_factory.mktemp("standing"), shows.standing)


@pytest.fixture(scope="session")
def places(qapp: QGuiApplication) -> Iterator[Places]:
    found = Places(default_show())
    yield found
    found.close()


@pytest.fixture
def play(virtual_screen: VirtualScreen) -> Iterator[Callable[[Path], Playing]]:
    """Starts the show; whatever it still plays at the end of the test is stopped."""
    playing: list[Playing] = []

    def start(show: Path, *options: str, **more: Any) -> Playing:
        playing.append(Playing(virtual_screen, show, "--language", "en", *options, **more))
        return playing[-1]

    yield start
    for each in playing:
        each.stop()


@pytest.fixture
def kiosk(play: Callable[[Path], Playing], standing_show: Path) -> Iterator[Playing]:
    """The bundled show, standing on its first slide; it must not complain of anything."""
    playing = play(standing_show)
    playing.shows("welcome")
    yield playing
    assert not playing.complaints, "\n".join(playing.log)


@pytest.fixture
def visit(kiosk: Playing, places: Places) -> Playing:
    """A visitor has touched the first slide, and the bar has come."""
    kiosk.tap(960, 300)
    kiosk.says("visit on welcome")
    kiosk.until(lambda: kiosk.is_amber(places.named("welcome", "Next")), "the bar is there")
    return kiosk


@pytest.fixture
def straight_to(
    play: Callable[[Path], Playing], tmp_path: Path
) -> Iterator[Callable[[str], Playing]]:
    """A visitor who went straight to a slide; nothing may be complained of."""
    playing: list[Playing] = []

    def begin(slide: str) -> Playing:
        kiosk = play(shows.copied(tmp_path, shows.with_home(slide)))
        playing.append(kiosk)
        kiosk.shows("welcome")
        kiosk.key("Tab")
        kiosk.says("visit on welcome")
        kiosk.key("Home")
        kiosk.shows(slide)
        return kiosk

    yield begin
    for kiosk in playing:
        assert not kiosk.complaints, "\n".join(kiosk.log)


@pytest.fixture
def watch(virtual_screen: VirtualScreen, tmp_path: Path) -> Iterator[Callable[..., Watched]]:
    """Starts a supervised kiosk; whatever it still plays at the end of the test is stopped."""
    watched: list[Watched] = []

    def start(show: Path, *options: str, **more: Any) -> Watched:
        folder = tmp_path / f"kiosk-{len(watched)}"
        folder.mkdir()
        options = ("--language", "en", *options)
        watched.append(Watched(virtual_screen, show, folder, *options, **more))
        return watched[-1]

    yield start
    for each in watched:
        each.stop()

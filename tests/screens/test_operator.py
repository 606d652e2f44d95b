"""The operator's pad and menu look as they did when somebody last looked at them."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from kiosk.content.reading import read_show
from kiosk.operator.attempts import FILE, AttemptsFile
from kiosk.operator.saving import keep_pin
from kiosk.paths import default_show
from kiosk.settings import Settings, read_settings
from kiosk.ui import OperatorPanel, ShowController, fonts
from kiosk.ui.player import Player
from tests.screens.test_layout import SIZES

PIN = "480793"
PAGES = {"show": 0, "screen": 2, "power": 4}


@pytest.fixture
def operated(qapp, tmp_path):
    players = []

    def begin(size: str, *, pin: bool) -> tuple[Player, OperatorPanel]:
        fonts.load()
        file = tmp_path / "settings.toml"
        file.write_text('language = "ru"\nshutdown_command = ["poweroff"]\n', encoding="utf-8")
        if pin:
            keep_pin(PIN, file, AttemptsFile(tmp_path / FILE))
        settings: Settings = read_settings(file)[0]
        loaded = read_show(default_show())
        controller = ShowController(lambda: loaded, language="ru", clock=lambda: 0.0)
        panel = OperatorPanel(controller, settings, file, tmp_path, lambda _: None, controller)
        width, height = SIZES[size]
        player = Player(controller, still=True, portrait=height > width, panel=panel)
        player.resize(QSize(width, height))
        player.window.show()
        controller.start()
        panel.askFor(OperatorPanel.Purpose.OpenMenu)
        players.append(player)
        return player, panel

    yield begin
    for each in players:
        each.close()


@pytest.mark.parametrize("size", SIZES)
def test_the_pad_looks_as_it_was_accepted(operated, compare, size):
    player, panel = operated(size, pin=True)
    for digit in "111111":
        panel.entry.add(digit)
    panel.entry.enter()
    QTest.qWait(400)
    for digit in "480":
        panel.entry.add(digit)
    QTest.qWait(50)

    assert not compare(player.window.grabWindow(), f"{size}-operator-pad")


@pytest.mark.parametrize("size", SIZES)
def test_the_menu_looks_as_it_was_accepted(operated, compare, size):
    player, _ = operated(size, pin=False)
    menu = _menu(player.window.contentItem())
    found = []
    for name, page in PAGES.items():
        menu.setProperty("page", page)
        QTest.qWait(80)
        found.append(compare(player.window.grabWindow(), f"{size}-operator-{name}"))

    assert not any(found), found


def _menu(item):
    if item.metaObject().className().startswith("OperatorMenu"):
        return item
    return next(filter(None, map(_menu, item.childItems())), None)

"""The operator's pad and menu look as they did when somebody last looked at them."""

import pytest
from PySide6.QtTest import QTest

from kiosk.content.reading import read_show
from kiosk.operator.attempts import FILE, AttemptsFile
from kiosk.operator.saving import keep_pin
from kiosk.paths import default_show
from kiosk.ui import OperatorPanel
from kiosk.ui.layout import kind
from kiosk.ui.pin_entry import PinEntry
from kiosk.ui.player import Player
from tests.screens.everywhere import PIN, operated
from tests.screens.test_layout import SIZES

PAGES = {"show": 0, "screen": 2, "power": 4}


@pytest.fixture
def begin(qapp, tmp_path):
    players = []

    def begin(size: str, *, pin: bool) -> tuple[Player, OperatorPanel]:
        file = tmp_path / "settings.toml"
        file.write_text('language = "ru"\nshutdown_command = ["poweroff"]\n', encoding="utf-8")
        if pin:
            keep_pin(PIN, file, AttemptsFile(tmp_path / FILE))
        player, panel = operated(read_show(default_show()), file, SIZES[size])
        players.append(player)
        return player, panel

    yield begin
    for each in players:
        each.close()


@pytest.mark.parametrize("size", SIZES)
def test_the_pad_looks_as_it_was_accepted(begin, compare, size):
    player, panel = begin(size, pin=True)
    for digit in "111111":
        panel.entry.add(digit)
    panel.entry.enter()
    while panel.entry.says == PinEntry.Says.Checking:
        QTest.qWait(20)
    for digit in "480":
        panel.entry.add(digit)
    QTest.qWait(50)

    assert not compare(player.window.grabWindow(), f"{size}-operator-pad")


@pytest.mark.parametrize("size", SIZES)
def test_the_menu_looks_as_it_was_accepted(begin, compare, size):
    player, _ = begin(size, pin=False)
    menu = _menu(player.window.contentItem())
    found = []
    for name, page in PAGES.items():
        menu.setProperty("page", page)
        QTest.qWait(80)
        found.append(compare(player.window.grabWindow(), f"{size}-operator-{name}"))

    assert not any(found), found


@pytest.mark.parametrize("size", SIZES)
def test_the_words_of_the_menu_have_their_room_in_every_language(begin, size):
    player, panel = begin(size, pin=False)
    menu = _menu(player.window.contentItem())
    found = []
    for language in ("ru", "en", "zh"):
        panel.setLanguage(language)
        for page in range(5):
            menu.setProperty("page", page)
            QTest.qWait(60)
            found += [(language, page, words) for words in _without_room(menu, player)]

    assert not found


def _without_room(menu, player):
    """Words that are cut off, wider than their pill, or beyond the stage; paths may be cut."""
    width, height = player.window.width(), player.window.height()
    for item in _everything_in(menu):
        words = item.property("text")
        if not isinstance(words, str) or not words or "/" in words:
            continue
        box = item.mapRectToScene(item.boundingRect())
        beyond = box.left() < 0 or box.right() > width or box.bottom() > height
        pill = item.parentItem().parentItem()
        burst = kind(pill) == "PillButton" and (item.width() > pill.width() - 80)
        if item.property("truncated") or beyond or burst:
            yield words


def _everything_in(item):
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _everything_in(child)


def _menu(item):
    if kind(item) == "OperatorMenu":
        return item
    return next(filter(None, map(_menu, item.childItems())), None)

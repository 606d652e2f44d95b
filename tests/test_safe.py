"""The safe screen stands in every shape, says what happened, wanders, and needs nothing of ours."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk import safe
from kiosk.paths import QML
from kiosk.ui.layout import kind
from kiosk.watch.life import Fault, Life, Trouble

SHAPES = [(1920, 1080), (1080, 1920), (1280, 1024), (640, 480)]
LONG = "/home of kiosk/" + "a-long-name-of-a-folder/" * 12 + "kiosk.log"


@pytest.fixture
def stand(qapp):
    views = []

    def _stand(fault: Fault, log: str = "kiosk.log"):
        trouble = Trouble(fault, "/shows/tides", log, minutes=10, seconds=600.0)
        views.append(safe._view(Life(trouble=trouble)))
        return views[-1]

    yield _stand
    for view in views:
        view.close()


def texts(item) -> list:
    own = [item] if kind(item) in ("Words", "Title") else []
    return own + [text for child in item.childItems() for text in texts(child)]


@pytest.mark.parametrize("size", SHAPES, ids=str)
def test_all_its_words_stay_on_the_screen_wherever_they_wander(stand, qtbot, size):
    view = stand(Fault.STANDS_STILL, LONG)
    view.resize(*size)
    view.show()
    root = view.rootObject()
    qtbot.waitUntil(lambda: root.size().toTuple() == size and texts(root)[0].width() > 0)
    screen = QRectF(0, 0, *size)
    places = set()
    for second in range(0, 2000, 41):
        root.setProperty("second", second)
        shown = [text for text in texts(root) if text.isVisible()]
        assert len(shown) == 16
        for text in shown:
            area = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()))
            assert screen.contains(area), text.property("text")
        places.add(shown[0].mapToScene(shown[0].position()).toTuple())
    assert len(places) > 20


@pytest.mark.parametrize("fault", Fault)
def test_it_says_in_three_languages_what_happened_and_where_the_log_is(stand, fault):
    said = {name: [t.property("text") for t in texts(stand(name).rootObject())] for name in Fault}
    others = {words for name in Fault if name is not fault for words in said[name]}
    assert len(set(said[fault]) - others) == 3
    assert {"Показ скоро вернётся", "The show will be back soon", "展示即将恢复"} < set(said[fault])
    assert {"tides", "kiosk.log"} < set(said[fault])


def test_it_needs_neither_the_stage_nor_the_reading_of_shows():
    source = Path(safe.__file__).read_text(encoding="utf-8")
    modules = {
        node.module
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kiosk")
    }
    assert modules == {
        "kiosk.asked_to_end",
        "kiosk.heartbeat",
        "kiosk.paths",
        "kiosk.watch.life",
    }
    qml = (QML / "Safe" / "SafeScreen.qml").read_text(encoding="utf-8")
    assert [line for line in qml.splitlines() if line.startswith("import")] == ["import QtQuick"]

"""Finds texts on a settled screen that are cut off, leave the margins, or run into each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

# Line boxes are taller than their letters: this much of each may overlap without letters touching.
_SLACK = 0.18
_HORIZONTAL = (
    "effectiveHorizontalAlignment === Text.AlignHCenter ? 'center'"
    " : effectiveHorizontalAlignment === Text.AlignRight ? 'right' : 'left'"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the words of one text item."""

    words: str
    what: str  # as "is cut off"
    box: QRectF

    def __str__(self) -> str:
        return f"{self.words!r} {self.what} {_spell(self.box)}"


@dataclass(frozen=True)
class Run:
    """One text item: its words and the box of its lines, in stage pixels."""

    words: str
    box: QRectF
    truncated: bool  # without the dots that say so
    split: bool = False  # a word is wider than its item
    column: QQuickItem | None = None  # that scrolls it: its height is no fault

    @property
    def letters(self) -> QRectF:
        size = min(self.box.height(), 60.0) * _SLACK
        return self.box.adjusted(2, size, -2, -size)


def faults(window: QQuickWindow, part: QQuickItem | None = None) -> list[Fault]:
    """Of all words on the stage, or of a part that lies over the others.

    A column that scrolls is looked at in its whole length: what it has below its room, and the
    words around it, cannot be seen at the same time.
    """
    if _faults(window, part):
        window.grabWindow()  # what has changed a moment ago has its place once it is drawn
    return _faults(window, part)


def _faults(window: QQuickWindow, part: QQuickItem | None) -> list[Fault]:
    stage = _stage(window)
    runs = list(_runs(part or stage, stage))
    inside = QRectF(20, 20, stage.width() - 40, stage.height() - 40)
    found = [Fault(run.words, "is cut off", run.box) for run in runs if run.truncated]
    found += [Fault(run.words, "splits a word", run.box) for run in runs if run.split]
    found += [
        Fault(run.words, "leaves the stage", run.box)
        for run in runs
        if not (_endless(inside) if run.column else inside).contains(run.letters)
    ]
    found += [
        Fault(one.words, f"runs into {two.words!r}", one.box)
        for one, two in combinations(runs, 2)
        if one.column is two.column and one.letters.intersects(two.letters)
    ]
    return found


def texts(window: QQuickWindow, part: QQuickItem | None = None) -> list[Run]:
    """All words on the stage, or in a part of it."""
    stage = _stage(window)
    return list(_runs(part or stage, stage))


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every item on the stage, from the back to the front."""
    yield from within(_stage(window))


def within(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and everything in it."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()


def kind(item: QObject) -> str:
    """Its QML type. PySide keeps a meta-object as long as anybody keeps its item, also when QML has
    freed both, and would take for it whatever comes to lie at its address.
    """
    meta = item.metaObject()
    name = meta.className().split("_QML")[0]
    shiboken6.invalidate(meta)
    return name


def _stage(window: QQuickWindow) -> QQuickItem:
    return next(item for item in window.contentItem().childItems() if _is(item, "Stage"))


def _runs(item: QQuickItem, stage: QQuickItem, column: QQuickItem | None = None) -> Iterator[Run]:
    if not item.isVisible() or item.opacity() < 0.05:
        return
    if _is(item, "ScrollColumn") and item.property("scrolls"):
        column = item
    if _is_text(item) and item.property("text").strip():
        yield Run(
            item.property("text"),
            item.mapRectToItem(stage, _lines(item)),
            bool(ask(item, "truncated && elide === Text.ElideNone")),
            _splits(item),
            column,
        )
    for child in item.childItems():
        yield from _runs(child, stage, column)


def _is_text(item: QQuickItem) -> bool:
    return any(map(partial(_is, item), ("StageText", "ReadingText", "CountingText")))


def _splits(item: QQuickItem) -> bool:
    """A Chinese text breaks anywhere, and so does an address."""
    if not ask(item, "!chinese && (wrapMode === Text.Wrap || wrapMode === Text.WordWrap)"):
        return False
    letters = QFontMetricsF(item.property("font"))
    words = re.split(r"[\s\u00a0/—–-]+", item.property("text"))
    return max(map(letters.horizontalAdvance, words)) > item.width() + 1


def _endless(box: QRectF) -> QRectF:
    return box.adjusted(0, -1e6, 0, 1e6)


def _lines(item: QQuickItem) -> QRectF:
    width, height = item.property("contentWidth"), item.property("contentHeight")
    share = {"left": 0.0, "right": 1.0, "center": 0.5}[ask(item, _HORIZONTAL)]
    centred = ask(item, "verticalAlignment === Text.AlignVCenter")
    top = (item.height() - height) / 2 if centred else 0.0
    return QRectF((item.width() - width) * share, top, width, height)


def ask(item: QQuickItem, expression: str) -> Any:
    """Enumerations of QML have no converter to Python; QML itself can tell."""
    context = qmlContext(item)
    assert context is not None  # it was made by QML
    return QQmlExpression(context, item, expression).evaluate()[0]


def _is(item: QQuickItem, name: str) -> bool:
    return kind(item) == name


def _spell(box: QRectF) -> str:
    return f"({box.x():.0f}, {box.y():.0f}, {box.width():.0f} x {box.height():.0f})"

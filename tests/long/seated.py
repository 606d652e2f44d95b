"""A visitor in a wheelchair, with one finger that reaches the lower third of the screen.

.venv/bin/python -m tests.long.seated [--portrait] [--sheet docs/pictures/seated.webp]

On a real window with a real pointer: text at 200 %, high contrast, calm motion and low reach are
chosen, then Chinese; then the whole tour is walked, every explorer opened, driven and left. A tap
above the lower third is refused by the script, not only by the kiosk. Prints what was done; ends
with 1 where a slide or an explorer could not be reached, or an explorer did not answer.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QPointF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.paths import default_show
from kiosk.ui import ShowController, fonts, memory, qt_logging
from kiosk.ui.layout import kind
from kiosk.ui.player import Player, reader
from tests.e2e.virtual_screen import VirtualScreen
from tests.ui.conftest import everything_in

REACH = 2 / 3  # of the height; below it the finger comes
PATIENCE = 30.0
_ON_SHEET = ("panel", "tooling", "tooling-explorer", "motors-explorer", "timeline-drawing", "quiz")
_COLUMNS, _GAP = 3, 4  # pictures in a row; pixels
_CELL = {"landscape": 640, "portrait": 400}  # width of each


class OutOfReachError(AssertionError):
    """Something lies where this visitor's hand does not come."""


class Seated:
    """The visitor. `shots` are pictures of the screen by name."""

    def __init__(self, screen: VirtualScreen, size: QSize) -> None:
        self._screen = screen
        self.controller = ShowController(reader(default_show()))
        self._player = Player(self.controller, portrait=size.height() > size.width())
        self._window = self._player.window
        self._player.resize(size)
        self._window.show()
        self._window.requestActivate()
        self.controller.start()
        self.shots: dict[str, Image.Image] = {}
        self.driven: dict[str, list[str]] = {}

    def close(self) -> None:
        self._player.close()

    # What is there

    def items(self, *kinds: str) -> list[QQuickItem]:
        everything = everything_in(self._window.contentItem())
        return [one for one in everything if kind(one) in kinds and one.isVisible()]

    def keys(self) -> list[QQuickItem]:
        return [one for one in self.items("LowKey") if one.property("label")]

    def picture(self) -> Image.Image:
        return Image.fromarray(self._screen.picture().astype("uint8")[..., ::-1])

    # What the finger does

    def tap(self, item: QQuickItem) -> None:
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self.tap_at(at.x(), at.y(), str(item.property("label") or item.property("name")))

    def tap_at(self, x: float, y: float, what: str) -> None:
        if y < REACH * self._window.height():
            raise OutOfReachError(f"{what!r} lies at {y:.0f} of {self._window.height()}")
        click = ("mousedown", 1, "sleep", 0.05, "mouseup", 1)
        self._screen.finger("mousemove", round(x), round(y), *click)
        QTest.qWait(400)  # a second tap within 250 ms is none, and the keys look anew

    def tap_key(self, words: str) -> None:
        """The key with these words, on whichever page it stands, or further down."""
        for _ in range(8):
            if self._tap_on_pages(words):
                return
            if not self._tap_on_pages(_say("ScrollColumn", "Further down")):
                break
        there = [key.property("label") for key in self.keys()]
        raise OutOfReachError(f"no key {words!r} among {there}")

    def _tap_on_pages(self, words: str) -> bool:
        turned: set[str] = set()
        while True:
            keys = self.keys()
            for key in keys:
                if words in _plain(key.property("label")):
                    self.tap(key)
                    return True
            turning = [key for key in keys if key.property("number") == 0]
            if not turning or str(turning[0].property("label")) in turned:
                return False
            turned.add(str(turning[0].property("label")))
            self.tap(turning[0])

    def tap_in(self, place: str, name: str) -> None:
        wanted = _say(place, name)
        for bar in self.items(place):
            for one in everything_in(bar):
                if wanted in (one.property("name"), one.property("label")) and one.isVisible():
                    self.tap(one)
                    return
        raise OutOfReachError(f"no {wanted!r} in {place}")

    def until(self, true: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > deadline:
                raise AssertionError(f"never: {what}")
            QTest.qWait(20)

    def stand(self) -> None:
        slide = self.controller.property("slide")
        self.until(lambda: self._window.property("settledSlide") == slide, f"{slide} stands")
        QTest.qWait(500)

    # The visit

    def choose(self) -> None:
        """From the loop to a visit as this person needs it."""
        self.stand()
        self.tap_at(self._window.width() / 2, 0.8 * self._window.height(), "the loop")
        self.until(
            lambda: self.controller.property("state") == ShowController.Phase.Visit, "a visit"
        )
        QTest.qWait(1500)
        self.tap_in("TourBar", "Text size, contrast, motion")
        QTest.qWait(1200)
        self.tap_in("AccessPanel", "Buttons low down")
        QTest.qWait(800)
        for choice in ("High contrast", "Calm motion"):
            self.tap_key(_say("AccessPanel", choice))
        self.tap_key("200")
        QTest.qWait(1000)
        self.shots["panel"] = self.picture()
        self.tap_key("中文")
        self.until(lambda: self.controller.property("language") == "zh", "Chinese")
        QTest.qWait(500)
        self.tap_key(_say("AccessPanel", "Done"))
        self.stand()

    def walk(self) -> list[str]:
        """The slides, in the order in which they stood."""
        stood: list[str] = []
        while True:
            self.stand()
            slide = str(self.controller.property("slide"))
            if slide in stood:
                return stood
            stood.append(slide)
            self.shots[slide] = self.picture()
            self.drive(slide)
            self.read()
            self.tap_in("TourBar", "Next")

    def read(self) -> None:
        """To the end of the column."""
        down = _say("ScrollColumn", "Further down")
        for _ in range(40):
            keys = [one for one in self.keys() if down in str(one.property("label"))]
            before = self.picture()
            if not keys or not keys[0].isEnabled():
                return
            self.tap(keys[0])
            if self.picture() == before:
                return

    def drive(self, slide: str) -> None:
        """Its explorer, if it has one: opened, each of its keys used, and closed."""
        opening = [one for part in self.items("StagePart") for one in everything_in(part)]
        labels = [one.property("label") for one in opening if kind(one) == "PillButton"]
        if not labels:
            return
        self.tap_key(_plain(labels[0])[:6])
        changer = self.items("SlideChanger")[0]
        self.until(lambda: changer.property("drawn"), f"the drawing of {slide}")
        self.stand()
        QTest.qWait(800)
        if changer.property("immersed"):
            close = _say("Explorer", "Close")
            answered: list[str] = []
            for number in range(len(self.keys())):
                keys = self.keys()
                if number < len(keys) and close not in str(keys[number].property("label")):
                    self._use(keys[number], answered)
            for arrow in self.items("Arrow"):
                if arrow.isVisible():
                    self._use(arrow, answered)
            self.driven[slide] = answered
            self.shots[f"{slide}-explorer"] = self.picture()
            self.tap_key(close)
            self.until(lambda: not changer.property("drawn"), f"the words of {slide}")
        else:
            self.shots[f"{slide}-drawing"] = self.picture()
            self.tap_in("TourBar", "Back to the words")
        self.stand()

    def _use(self, key: QQuickItem, answered: list[str]) -> None:
        name = str(key.property("label") or key.property("name"))
        before = self.picture()
        self.tap(key)
        QTest.qWait(300)
        if not self._left_what_came() and self.picture() != before:
            answered.append(name)

    def _left_what_came(self) -> bool:
        """A card or panel that the key has opened, if it has."""
        for card, name in (
            ("SourceCard", "Close"),
            ("AccessPanel", "Done"),
            ("DrawingWords", "Close"),
            ("ZoomView", "Close"),
        ):
            if any(one.property("opened") for one in self.items(card)):
                self.tap_key(_say(card, name))
                QTest.qWait(600)
                return True
        return False


def sheet(pictures: Sequence[Image.Image]) -> Image.Image:
    """All of them in rows on clay."""
    of = "landscape" if pictures[0].width > pictures[0].height else "portrait"
    small = [each.resize((_CELL[of], _CELL[of] * each.height // each.width)) for each in pictures]
    wide, high = small[0].width + _GAP, small[0].height + _GAP
    size = (_COLUMNS * wide - _GAP, -(-len(small) // _COLUMNS) * high - _GAP)
    whole = Image.new("RGB", size, "#5a5f66")
    for place, each in enumerate(small):
        whole.paste(each, (place % _COLUMNS * wide, place // _COLUMNS * high))
    return whole


def _plain(label: object) -> str:
    """Without what only keeps letters together."""
    return str(label).replace("\u00a0", " ").replace("\u2060", "")


def _say(context: str, words: str) -> str:
    return _plain(QCoreApplication.translate(context, words))


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.long.seated", description=__doc__)
    parser.add_argument("--portrait", action="store_true")
    parser.add_argument("--sheet", type=Path, help="pictures of it on one, as WebP")
    options = parser.parse_args()
    size = QSize(1080, 1920) if options.portrait else QSize(1920, 1080)
    with tempfile.TemporaryDirectory() as folder:
        screen = VirtualScreen(Path(folder), width=size.width(), height=size.height())
        os.environ |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        os.environ |= {"QT_QUICK_BACKEND": "software"}
        app = QGuiApplication(["seated"])
        memory.keep_whole()
        qt_logging.install()
        fonts.load()
        visitor = Seated(screen, size)
        try:
            visitor.choose()
            stood = visitor.walk()
        finally:
            visitor.close()
            app.quit()
            screen.close()
    print(f"{len(stood)} slides: {', '.join(stood)}")
    for slide, answered in visitor.driven.items():
        print(f"explorer of {slide}: {len(answered)} keys answered: {', '.join(answered)}")
    if options.sheet:
        sheet([visitor.shots[name] for name in _ON_SHEET]).save(options.sheet, quality=80, method=6)
    silent = [slide for slide, answered in visitor.driven.items() if not answered]
    print("\n".join(f"the explorer of {slide} did not answer" for slide in silent))
    return 1 if silent or len(visitor.driven) < 8 or len(stood) < 24 else 0


if __name__ == "__main__":
    sys.exit(_main())

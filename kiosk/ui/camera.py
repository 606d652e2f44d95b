"""Takes pictures of a show's screens, everything in its settled place, and keeps them."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QMetaObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtQuick import QQuickWindow

from kiosk.content.languages import say
from kiosk.content.reading import read_show
from kiosk.errors import KioskError
from kiosk.session.choices import LARGEST_DRAWN
from kiosk.ui import fonts, qt_logging
from kiosk.ui.layout import items
from kiosk.ui.player import Player
from kiosk.ui.show_controller import ShowController

_SETTLE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen of the show."""

    language: str
    number: int  # place in the tour, from 1
    slide: str
    title: str


class Album(Protocol):
    """Where pictures are kept."""

    def add(self, screen: Screen, picture: QImage) -> None: ...

    def finish(self) -> None: ...


class Camera:
    """One show at one size in device pixels; a window for each language in turn."""

    def __init__(self, show: Path, width: int, height: int) -> None:
        qt_logging.install()
        self._app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        fonts.load()
        self._loaded = read_show(show)
        self._size = QSize(width, height)
        self._language = ""
        self._player: Player | None = None

    @property
    def title(self) -> str:
        return say(self._loaded.show.title, self._loaded.show.languages[0], "")

    @property
    def window(self) -> QQuickWindow:
        """The window of the last picture taken."""
        assert self._player is not None
        return self._player.window

    @property
    def controller(self) -> ShowController:
        """Of the last picture taken."""
        assert self._player is not None
        return self._player.controller

    def screens(self, language: str = "", slides: Sequence[str] = ()) -> list[Screen]:
        """All of them in the order of the tour, or those asked for. KioskError for unknown ones."""
        show = self._loaded.show
        ids = [slide.id for slide in show.slides]
        _refuse_unknown("language", [language] if language else [], show.languages)
        _refuse_unknown("slide", slides, ids)
        return [
            Screen(spoken, ids.index(slide.id) + 1, slide.id, say(slide.title, spoken, ""))
            for spoken in ([language] if language else show.languages)
            for slide in show.slides
            if not slides or slide.id in slides
        ]

    def take(self, screen: Screen) -> QImage:
        """The screen as a visitor sees it; the first of the attract loop as it invites."""
        player = self._player_for(screen.language)
        if player.controller.property("slide") != screen.slide:
            player.controller.touch()
            player.controller.goTo(screen.slide)
        self._settle(player, screen.slide)
        return player.window.grabWindow()

    def enlarge(self, screen: Screen, text_size: float) -> None:
        """The screen that was taken last, with larger text. A visitor's choice: it stays."""
        assert self._player is not None
        self._player.controller.chooseTextSize(text_size)
        self._settle(self._player, screen.slide)

    def explore(self, screen: Screen) -> None:
        """Into what can be opened on the slide that was taken last, such as an explorer."""
        slide = next(
            item
            for item in items(self.window)
            if item.property("slideId") == screen.slide and item.property("immersed") is not None
        )
        reading = self.controller.property("textSize") > LARGEST_DRAWN
        QMetaObject.invokeMethod(slide, "drawingAsked" if reading else "dive")
        self._app.processEvents()
        self._settle(self._player_for(screen.language), screen.slide)

    def close(self) -> None:
        if self._player:
            self._let_it_build(self._player)
            self._player.close()
            self._player = None

    def _player_for(self, language: str) -> Player:
        if self._player is None or language != self._language:
            self.close()
            controller = ShowController(lambda: self._loaded, language=language, clock=lambda: 0.0)
            portrait = self._size.height() > self._size.width()
            self._player = Player(controller, still=True, portrait=portrait)
            self._player.resize(self._size)
            self._player.window.show()
            controller.start()
            self._language = language
        return self._player

    def _let_it_build(self, player: Player) -> None:
        """The next slide is prepared in the background, and complains when it is cut off."""
        deadline = time.monotonic() + _SETTLE_SECONDS
        while player.window.property("building") and time.monotonic() < deadline:
            self._app.processEvents()

    def _settle(self, player: Player, slide: str) -> None:
        deadline = time.monotonic() + _SETTLE_SECONDS
        while player.window.property("settledSlide") != slide:
            if time.monotonic() > deadline:
                raise KioskError(f"the slide {slide!r} does not settle; see the lines above")
            self._app.processEvents()
            time.sleep(0.002)
        self._app.processEvents()


class Folder:
    """`FOLDER/LANGUAGE/NN-SLIDE.png`"""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, screen: Screen, picture: QImage) -> None:
        file = self._folder / screen.language / f"{screen.number:02}-{screen.slide}.png"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KioskError(f"cannot write {file}: {error.strerror}") from error
        if not picture.save(str(file)):
            raise KioskError(f"cannot write {file}")

    def finish(self) -> None:
        """Every picture is written as it comes."""


class ContactSheet:
    """A PDF of landscape A4 pages with the titles under the screens."""

    _DPI = 200
    _GAP = 40
    _TITLE = 60

    def __init__(self, file: Path, title: str) -> None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KioskError(f"cannot write {file}: {error.strerror}") from error
        self._writer = QPdfWriter(str(file))
        self._writer.setTitle(title)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageOrientation(self._writer.pageLayout().Orientation.Landscape)
        self._writer.setPageMargins(QMarginsF(10, 10, 10, 10))
        self._writer.setResolution(self._DPI)
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise KioskError(f"cannot write {file}")
        self._place = 0

    def add(self, screen: Screen, picture: QImage) -> None:
        columns, rows = (5, 2) if picture.height() > picture.width() else (3, 3)
        if self._place and self._place % (columns * rows) == 0:
            self._writer.newPage()
        cell = self._cell(self._place % (columns * rows), columns, rows)
        self._place += 1
        shown = picture.scaled(
            QSize(cell.width(), cell.height() - self._TITLE) * 2,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        place = QRect(cell.topLeft(), shown.size() / 2)
        self._painter.drawImage(place, shown)
        font = QFont("Onest")
        font.setPixelSize(24)
        self._painter.setFont(font)
        self._painter.setPen(QColor("#10171F"))
        words = f"{screen.number:02}  {' '.join(screen.title.split())}  ·  {screen.language}"
        line = QRect(QPoint(cell.left(), place.bottom() + 8), QSize(cell.width(), 40))
        fitting = self._painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, cell.width()
        )
        self._painter.drawText(line, Qt.AlignmentFlag.AlignLeft, fitting)

    def finish(self) -> None:
        self._painter.end()

    def _cell(self, place: int, columns: int, rows: int) -> QRect:
        page = self._writer.pageLayout().paintRectPixels(self._DPI)
        width = (page.width() - (columns - 1) * self._GAP) // columns
        height = (page.height() - (rows - 1) * self._GAP) // rows
        x, y = place % columns, place // columns
        return QRect(x * (width + self._GAP), y * (height + self._GAP), width, height)


def open_album(to: Path, title: str) -> Album:
    """A contact sheet for a name that ends in .pdf, else a folder of pictures."""
    return ContactSheet(to, title) if to.suffix.lower() == ".pdf" else Folder(to)


def _refuse_unknown(what: str, wanted: Sequence[str], known: Sequence[str]) -> None:
    for name in wanted:
        if name not in known:
            raise KioskError(f"the show has no {what} {name!r}; it has: {', '.join(known)}")

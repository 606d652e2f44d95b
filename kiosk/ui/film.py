"""Paints a film frame by frame, so that it is seen with either renderer.

Qt's own video item shows nothing with the software renderer. The module is imported only for a
show that has a film: QtMultimedia costs 40 ms at start.
"""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1
_AV_LOG_FATAL = 8  # libavutil/log.h


def _keep_decoder_quiet() -> None:
    """FFmpeg writes two lines to stderr for every damaged picture of a film, past every log."""
    if not sys.platform.startswith("linux"):
        return
    for file in (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libavutil.so.*"):
        with suppress(OSError, AttributeError):  # by its name alone: the one that Qt has loaded
            ctypes.CDLL(file.name).av_log_set_level(_AV_LOG_FATAL)


@QmlElement
class FilmFrames(QQuickPaintedItem):
    """A MediaPlayer's `videoOutput`; `playing` once the first frame is there."""

    playingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        _keep_decoder_quiet()  # the player of the slide that asks for it has loaded it
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show)
        self._frame = QVideoFrame()

    def paint(self, painter: QPainter) -> None:
        if self._frame.isValid():
            area = QRectF(0, 0, self.width(), self.height())
            self._frame.paint(painter, area, QVideoFrame.PaintOptions())

    @Property(QObject, constant=True)
    def videoSink(self) -> QObject:
        return self._sink

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._frame.isValid()

    @Slot()
    def clear(self) -> None:
        """Nothing is seen until the next frame."""
        self._sink.setVideoFrame(QVideoFrame())

    def _show(self, frame: QVideoFrame) -> None:
        began = frame.isValid() != self._frame.isValid()
        self._frame = frame
        self.update()
        if began:
            self.playingChanged.emit()

"""Shows files to Qt's decoders as the player does, and prints a line of JSON before and after each.

python -m tests.long.decoding FOLDER

A child of bad_media: what ends it has been named in its last line.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSize, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImageReader

from kiosk.content.admission import admit_film, admit_picture
from kiosk.content.checks.media_files import film_fault, picture_fault
from kiosk.content.pictures import PictureError
from kiosk.ui.player import LARGEST_PICTURE_MB

_DRAWN_WIDTH = 900
_FILM_SECONDS = 8.0
FILM_ENDING = ".mp4"


def _refused(file: Path) -> bool:
    try:
        admit_film(file) if file.suffix == FILM_ENDING else admit_picture(file)
    except PictureError:
        return True
    return False


def _picture(file: Path) -> bool:
    """As QQuickPixmap reads it: at the width it is drawn, turned as its camera says."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() > _DRAWN_WIDTH:
        reader.setScaledSize(QSize(_DRAWN_WIDTH, size.height() * _DRAWN_WIDTH // size.width()))
    return not reader.read().isNull()


def _film(file: Path) -> bool:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

    player, sink, loop = QMediaPlayer(), QVideoSink(), QEventLoop()
    frames: list[int] = []
    sink.videoFrameChanged.connect(lambda frame: frames.append(frame.width()))
    player.setVideoSink(sink)
    player.errorOccurred.connect(lambda *_: loop.quit())
    player.mediaStatusChanged.connect(
        lambda status: loop.quit() if status == QMediaPlayer.MediaStatus.EndOfMedia else None
    )
    QTimer.singleShot(int(_FILM_SECONDS * 1000), loop.quit)
    player.setSource(QUrl.fromLocalFile(str(file)))
    player.play()
    if player.error() == QMediaPlayer.Error.NoError:
        loop.exec()
    player.stop()
    player.setVideoSink(None)
    return bool(frames)


def _tell(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)


def _peak() -> int:
    """Resident megabytes at most; in ru_maxrss the process that started this one counts too."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) // 1024


def _main(folder: Path) -> None:
    QImageReader.setAllocationLimit(LARGEST_PICTURE_MB)
    app = QGuiApplication(["decoding"])
    for file in sorted(folder.iterdir()):
        film = file.suffix == FILM_ENDING
        began = time.process_time()
        refused = _refused(file)
        looked = time.process_time() - began
        _tell(file=file.name, refused=refused)
        began = time.perf_counter()
        shown = not refused and (_film(file) if film else _picture(file))
        took = time.perf_counter() - began
        passes = (film_fault(file) if film else picture_fault(file)) is None
        _tell(shown=shown, took=took, looked=looked, passes=passes, peak=_peak())
    app.exit()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))

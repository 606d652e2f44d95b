"""Another program's window over the whole screen: `python -m tests.e2e.intruder`."""

import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QRasterWindow


class Window(QRasterWindow):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), Qt.GlobalColor.black)
        painter.end()
        print("there", flush=True)


def _main() -> None:
    app = QGuiApplication(sys.argv)
    window = Window()
    window.setGeometry(app.primaryScreen().geometry())
    window.showFullScreen()
    window.requestActivate()
    app.exec()


if __name__ == "__main__":
    _main()

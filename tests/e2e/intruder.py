"""Another program's window over the whole screen: `python -m tests.e2e.intruder`."""

import sys

from PySide6.QtGui import QGuiApplication, QRasterWindow


def _main() -> None:
    app = QGuiApplication(sys.argv)
    window = QRasterWindow()
    window.setGeometry(app.primaryScreen().geometry())
    window.showFullScreen()
    window.requestActivate()
    print("there", flush=True)
    app.exec()


if __name__ == "__main__":
    _main()

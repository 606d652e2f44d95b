"""Pictures of screens, compared as averages of blocks: blind to antialiasing, sharp on layout."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

BASELINES = Path(__file__).parent / "baselines"
BLOCK = 8
TOLERANCE = 6  # of 255; a margin that moves by one pixel shows as 44 or more


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-screens", action="store_true", help="make today's screens the baselines"
    )


@pytest.fixture
def compare(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[QImage, str], str]:
    """Say how a screen differs from its baseline; nothing when it does not.

    A baseline is the screen at one pixel a block.
    """

    def _compare(screen: QImage, name: str) -> str:
        baseline = BASELINES / f"{name}.png"
        averaged = _averaged(screen)
        if request.config.getoption("--accept-screens"):
            baseline.parent.mkdir(exist_ok=True)
            averaged.save(str(baseline))
            return ""
        worst = _worst(averaged, QImage(str(baseline)))
        if worst <= TOLERANCE:
            return ""
        screen.save(str(tmp_path / f"{name}.png"))
        return f"{name} differs by {worst}; see {tmp_path / name}.png"

    return _compare


def _averaged(screen: QImage) -> QImage:
    return screen.scaled(
        screen.size() / BLOCK, mode=Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB32)


def _worst(a: QImage, b: QImage) -> int:
    if a.size() != b.size():
        return 255
    b = b.convertToFormat(QImage.Format.Format_RGB32)
    return max(abs(x - y) for x, y in zip(a.constBits(), b.constBits(), strict=True))


@pytest.fixture(autouse=True)
def _no_warning_of_qt(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The camera sends what Qt and QML say to the log, where pytest-qt does not look."""
    yield
    said = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.name.startswith("qt.") and record.levelno >= logging.WARNING
    ]
    assert not said

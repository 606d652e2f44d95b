"""Pictures of screens, compared with those that somebody has looked at."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.screens.blocks import TOLERANCE, averaged, difference

BASELINES = Path(__file__).parent / "baselines"


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
        today = averaged(screen)
        worst = difference(today, QImage(str(baseline)))
        if worst <= TOLERANCE:
            return ""
        if request.config.getoption("--accept-screens"):
            baseline.parent.mkdir(exist_ok=True)
            today.save(str(baseline))
            return ""
        screen.save(str(tmp_path / f"{name}.png"))
        return f"{name} differs by {worst}; see {tmp_path / name}.png"

    return _compare


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

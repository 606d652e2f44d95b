"""What Qt says goes into the log, with its category and its weight."""

import logging
import sys

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from kiosk.ui import qt_logging


@pytest.fixture
def installed(monkeypatch, caplog):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    before = qInstallMessageHandler(None)
    caplog.set_level(logging.DEBUG)
    qt_logging.install()
    yield caplog
    qInstallMessageHandler(before)


def test_a_warning_of_qt_is_a_warning_in_the_log(installed):
    qWarning("100 % wrong")
    (record,) = installed.records
    assert (record.name, record.levelname) == ("qt.default", "WARNING")
    assert record.getMessage() == "100 % wrong"


def test_an_exception_that_nobody_caught_is_logged_with_its_place(installed):
    try:
        raise ValueError("lost")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    (record,) = installed.records
    assert record.levelname == "ERROR"
    assert "ValueError: lost" in installed.text

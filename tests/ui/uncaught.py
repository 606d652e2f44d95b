"""Whatever Qt calls may throw: each exception is in the log with its slide, and the player goes on.

The code of every function of every QObject of the program is exchanged for code that throws, and
Qt calls it: slots and properties by their names, as QML does, everything else from a timer.
"""

import gc
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from types import CodeType, FunctionType
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import (
    Q_ARG,
    Property,
    QEventLoop,
    QMetaMethod,
    QMetaObject,
    QObject,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine

import kiosk.app  # noqa: F401  loads every class there is to throw in
from kiosk import logs
from kiosk.heartbeat import Heartbeat
from kiosk.settings import Settings
from kiosk.ui import OperatorPanel, qt_logging
from kiosk.ui.awake import AwakeScreen
from kiosk.ui.chosen_screen import ChosenScreen
from kiosk.ui.faults import Faults
from kiosk.ui.film import FilmFrames
from kiosk.ui.hall import Hall
from kiosk.ui.memory import MemoryWatch
from kiosk.ui.read_aloud import ReadAloud
from kiosk.ui.slide_log import SlideLog
from kiosk.ui.voice import Voice
from kiosk.watch.life import Beat

_SOMETHING: dict[str, tuple[type, Any]] = {
    "QString": (str, ""),
    "QUrl": (QUrl, QUrl()),
    "bool": (bool, False),
    "double": (float, 0.0),
    "int": (int, 0),
}


class InjectedError(Exception):
    pass


class Listener(logging.Handler):
    """Warnings and errors as the log has them, and how many faults were counted."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logs.OneLine())
        self.lines: list[str] = []
        self.faults = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))

    def count(self) -> None:
        self.faults += 1


@pytest.fixture
def heard(monkeypatch) -> Iterator[Listener]:
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))  # put back afterwards
    before = qInstallMessageHandler(None)
    listener = Listener()
    logging.getLogger().addHandler(listener)
    logs.name_slides(lambda: "seats")
    qt_logging.install(listener.count)
    yield listener
    logging.getLogger().removeHandler(listener)
    qInstallMessageHandler(before)


@pytest.fixture
def size() -> QSize:
    return QSize(640, 360)


def test_every_exception_that_qt_can_meet_is_in_the_log_with_its_slide(
    qapp, screen, heard, monkeypatch, tmp_path
):
    controller, window = screen.controller, screen.player.window
    others = (
        AwakeScreen(qapp),
        ChosenScreen(window),
        Faults(),
        FilmFrames(),
        Hall(controller),
        Heartbeat(os.open(os.devnull, os.O_WRONLY), lambda _: Beat(), controller),
        MemoryWatch(controller, 600),
        OperatorPanel(controller, Settings(tmp_path), tmp_path / "s.toml", tmp_path, print),
        SlideLog(window, controller),
        voice := Voice(window),
        ReadAloud(window, controller, voice),
    )
    thrown = 0
    for kind in sorted({*kinds()}, key=lambda kind: kind.__qualname__):
        for name, function, calls in functions(kind, others):
            mark = f"{kind.__name__}.{name}"
            with monkeypatch.context() as wounded:
                wounded.setattr(function, "__code__", throwing(mark, function))
                calls()
                as_the_program_does()
            assert any(
                f"uncaught: InjectedError: {mark} " in line and "[showing seats]" in line
                for line in heard.lines
            ), f"{mark} is not in the log:\n" + "\n".join(heard.lines[-5:])
            thrown += 1
    assert thrown > 60
    assert heard.faults >= thrown
    screen.begin_visit()
    screen.controller.goTo("third")
    screen.stand()


def test_threads_and_destructors_are_heard_too(qapp, heard):
    class Dying:
        def __del__(self) -> None:
            raise InjectedError("in a destructor")

    thread = threading.Thread(target=partial(throw, "in a thread"), name="worker")
    thread.start()
    thread.join()
    Dying()
    gc.collect()
    assert any("in the thread worker: InjectedError: in a thread" in one for one in heard.lines)
    assert any("InjectedError: in a destructor" in one for one in heard.lines)
    assert heard.faults == 2


def test_an_exception_of_qml_counts_once_wherever_it_began(qapp, heard, tmp_path):
    file = tmp_path / "Wrong.qml"
    file.write_text(
        "import QtQml\nQtObject { property var none; property int wrong: none.such;\n"
        "required property var one; Component.onCompleted: one.fail() }"
    )

    one = Failing(qapp)
    engine = QQmlEngine()
    component = QQmlComponent(engine, str(file))
    made = component.createWithInitialProperties({"one": one})
    assert made is not None
    wrong = [line for line in heard.lines if "Wrong.qml" in line]
    assert [line.partition("Error: ")[2].partition(" [")[0][:25] for line in wrong] == [
        "a slot",
        "Cannot read property 'such'"[:25],
    ]
    assert heard.faults == 2


class Failing(QObject):
    @Slot()
    def fail(self) -> None:
        throw("a slot")


def as_the_program_does() -> None:
    """Run the event loop for a moment; QTest.qWait would raise what the program logs."""
    loop = QEventLoop()
    QTimer.singleShot(1, loop.quit)
    loop.exec()


def throw(words: str) -> None:
    raise InjectedError(words)


def throwing(mark: str, function: FunctionType) -> CodeType:
    """Code that throws, with as many closed-over names as the code whose place it takes."""
    names = ", ".join(f"cell{number}" for number in range(len(function.__code__.co_freevars)))
    source = (
        f"def outer({names}):\n"
        f"    def inner(*_, **__): __import__('sys').modules[{__name__!r}].throw({mark!r})"
        f"{' and (' + names + ')' if names else ''}\n"
        "    return inner.__code__"
    )
    found: dict[str, Any] = {}
    exec(source, found)
    code: CodeType = found["outer"](*names.split())
    return code


OF_THE_PLAYER = ("kiosk.ui.", "kiosk.heartbeat")  # the safe screen is a process of its own


def kinds(of: type = QObject) -> Iterator[type]:
    for kind in of.__subclasses__():
        if kind.__module__.startswith(OF_THE_PLAYER):
            yield kind
        yield from kinds(kind)


def functions(
    kind: type, others: tuple[QObject, ...]
) -> Iterator[tuple[str, FunctionType, Callable[[], object]]]:
    """Of a class: the name, the function, and how Qt calls it."""
    for name, member in list(vars(kind).items()):
        if isinstance(member, Property):
            yield name, member.fget, partial(one_of(kind, others).property, name)
        elif isinstance(member, FunctionType) and not name.startswith("__"):
            if hasattr(member, "_slots"):
                yield name, member, partial(invoke, one_of(kind, others), name)
            else:
                yield name, member, partial(QTimer.singleShot, 0, partial(member, None))


def one_of(kind: type, others: tuple[QObject, ...]) -> QObject:
    for one in (*others, *gc.get_objects()):
        if type(one) is kind and shiboken6.isValid(one):
            return one
    raise LookupError(f"there is no {kind.__name__} to throw in: build one")


def invoke(one: QObject, name: str) -> None:
    meta = type(one).staticMetaObject
    methods = (meta.method(index) for index in range(meta.methodCount()))
    slot = next(
        each
        for each in methods
        if bytes(each.name().data()).decode() == name
        and each.methodType() == QMetaMethod.MethodType.Slot
    )
    given = [Q_ARG(*_SOMETHING[bytes(kind.data()).decode()]) for kind in slot.parameterTypes()]
    QMetaObject.invokeMethod(one, name, Qt.ConnectionType.DirectConnection, *given)

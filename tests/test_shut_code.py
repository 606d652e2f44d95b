"""What the program's code may not even name: ways to other programs, other windows, the network."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "kiosk"
PYTHON = sorted(ROOT.rglob("*.py"))
QML = sorted(ROOT.rglob("*.qml"))

MODULES = {
    *("subprocess", "multiprocessing", "pty", "webbrowser", "code", "pdb", "runpy"),  # programs
    *("socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "xmlrpc"),
    *("asyncio", "ctypes", "pickle", "marshal", "shelve"),
    *(
        "PySide6.QtNetwork",
        "PySide6.QtWebSockets",
        "PySide6.QtWebEngineCore",
        "PySide6.QtHttpServer",
    ),
    *("PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtDBus", "PySide6.QtUiTools"),
}
NAMES = {
    *("eval", "exec", "compile", "__import__", "breakpoint", "input"),
    *(
        "QDesktopServices",
        "QProcess",
        "QClipboard",
        "QFileDialog",
        "QDrag",
        "QPrinter",
        "QShortcut",
    ),
}
CALLS = re.compile(r"os\.(system|popen|exec|spawn|posix_spawn|fork|startfile)")
ARGUED = {
    ("kiosk/watch/display.py", "socket"): "asks the display whether it is there",
    ("kiosk/watch/notify.py", "socket"): "tells systemd, through a socket of this machine",
    ("kiosk/watch/attendance.py", "socket"): "wakes the supervisor at a signal: a pair, no address",
    ("kiosk/watch/child.py", "ctypes"): "has the player end with its supervisor",
    ("kiosk/watch/child.py", "os.fork"): "the player itself",
    ("kiosk/ui/awake.py", "ctypes"): "has the X server keep its screen lit",
    ("kiosk/ui/film.py", "ctypes"): "has the film decoder write no line for each damaged picture",
    ("kiosk/ui/memory.py", "ctypes"): "sets how the C library keeps memory",
    ("kiosk/ui/network.py", "PySide6.QtNetwork"): "refuses every request",
    ("kiosk/ui/voice.py", "QProcess"): "the speaker, which is our own",
    ("kiosk/ui/operator_panel.py", "subprocess"): "the one command that the settings name",
}
IN_QML = {
    "Qt.openUrlExternally": "starts a program",
    "Qt.createQmlObject": "runs text as code",
    "Qt.createComponent": "loads code from an address",
    "Qt.quit": "only the operator ends the kiosk, through the panel",
    "Qt.exit": "only the operator ends the kiosk, through the panel",
    "XMLHttpRequest": "the network, or files",
    "WebSocket": "the network",
    "WebView": "a browser",
    "LocalStorage": "files",
    "eval": "runs text as code",
    "Function": "runs text as code",
    "TextEdit": "words that can be selected, and an input method",
    "TextInput": "words that can be selected, and an input method",
    "TextField": "words that can be selected, and an input method",
    "TextArea": "words that can be selected, and an input method",
    "DropArea": "takes what another window drags here",
    "Shortcut": "a chord that does something: see kiosk/ui/keys.py",
    "Popup": "a second window where the platform likes it",
    "Menu": "a second window where the platform likes it",
    "Dialog": "a second window where the platform likes it",
    "onLinkActivated": "there are no links",
    "Qt.labs": "unfinished doors: platform menus, file dialogs, settings",
}


@pytest.mark.parametrize("file", PYTHON, ids=lambda file: str(file.relative_to(ROOT)))
def test_no_way_out_is_named_in_python_without_a_reason(file):
    assert _found(file) <= ARGUED.keys()


def test_every_reason_is_still_needed():
    assert ARGUED.keys() == set().union(*map(_found, PYTHON))


@pytest.mark.parametrize("file", QML, ids=lambda file: file.stem)
def test_no_way_out_is_named_in_qml(file):
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = [f"{name}: {why}" for name, why in IN_QML.items() if _has(code, name)]
    assert not found


def _has(code: str, name: str) -> bool:
    """As a type or a call, not as a part of another name."""
    return re.search(rf"(?<![\w.]){re.escape(name)}(?=[\s({{:.])", code) is not None


def _found(file: Path) -> set[tuple[str, str]]:
    return {(file.relative_to(ROOT.parent).as_posix(), each) for each in _named(file)}


def _named(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (hit for alias in node.names if (hit := _module(alias.name)))
        elif isinstance(node, ast.ImportFrom) and node.module:
            full = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (hit for name in full if (hit := _module(name)))
            yield from (alias.name for alias in node.names if alias.name in NAMES)
        elif isinstance(node, ast.Name) and node.id in NAMES:
            yield node.id
        elif isinstance(node, ast.Attribute) and (match := CALLS.match(ast.unparse(node))):
            yield match[0]


def _module(name: str) -> str | None:
    return next((each for each in MODULES if name == each or name.startswith(f"{each}.")), None)

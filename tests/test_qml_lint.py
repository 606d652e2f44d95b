"""qmllint, qmlformat and the project's own rules over every QML file.

qmllint sees the types registered from Python: metaobjectdump describes them, qmltyperegistrar
writes that as type information, and a qmldir made here offers it as the module Kiosk.Core.
"""

import re
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[1]
MODULES = ROOT / "kiosk" / "qml"
TOOLS = Path(sys.executable).parent
QMLFORMAT = Path(PySide6.__path__[0]) / "qmlformat"  # ten times as fast as its Python wrapper
FILES = sorted(MODULES.rglob("*.qml"))
TESTS = sorted((ROOT / "tests" / "qml").glob("*.qml"))
FORBIDDEN = {
    "MouseArea": "while a finger rests on one, the others are dead: use a TapHandler",
    "ParticleSystem": "it stops the program after twelve days",
    "QtQuick.Particles": "it stops the program after twelve days",
    "QtQuick.Dialogs": "a dialog is a second window over the show",
    "VideoOutput": "the software renderer shows nothing: paint through a QVideoSink",
    "MultiEffect": "the software renderer shows nothing",
    "ShaderEffect": "the software renderer shows nothing",
}
named_after_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def test_qmllint_has_nothing_to_say(tmp_path):
    core = tmp_path / "Kiosk" / "Core"
    core.mkdir(parents=True)
    _run(
        TOOLS / "pyside6-metaobjectdump",
        *sorted((ROOT / "kiosk" / "ui").glob("*.py")),
        "-o",
        core / "core.json",
    )
    _run(
        TOOLS / "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", core / "core.qmltypes", "--import-name", "Kiosk.Core"),
        *("--major-version", "1", core / "core.json", "-o", core / "unused.cpp"),
    )
    (core / "qmldir").write_text(
        "module Kiosk.Core\ntypeinfo core.qmltypes\ndepends QtQml.Models\ndepends QtQuick\n",
        encoding="utf-8",
    )
    _run(
        TOOLS / "pyside6-qmllint",
        *("--max-warnings", "0", "-I", MODULES, "-I", tmp_path),
        *("--stale-property-read", "disable"),  # metaobjectdump does not tell constant properties
        *FILES,
        *TESTS,
    )


@pytest.mark.parametrize("file", FILES + TESTS, ids=lambda file: file.stem)
def test_qmlformat_would_change_nothing(file):
    assert _run(QMLFORMAT, file) == file.read_text(encoding="utf-8")


@named_after_file
def test_inner_components_are_bound(file):
    code = _code(file)
    inner = re.search(
        r"\bComponent\s*\{|\bcomponent \w+:|\b(delegate|sourceComponent): \w+ \{", code
    )
    assert not inner or "pragma ComponentBehavior: Bound" in code


@named_after_file
def test_nothing_forbidden_is_used(file):
    code = _code(file)
    used = [f"{name}: {why}" for name, why in FORBIDDEN.items() if re.search(rf"\b{name}\b", code)]
    assert not used


@named_after_file
def test_the_way_of_a_finger_is_measured_on_the_stage(file):
    """Qt tells it in the window, which is twice as wide at 4K."""
    lines = [line for line in _code(file).splitlines() if "activeTranslation" in line]
    assert not [line for line in lines if "Mirror.way(" not in line]


@named_after_file
def test_every_text_is_plain(file):
    for match in re.finditer(r"\bText\s*\{", _code(file)):
        own = _own_lines(_code(file)[match.end() :])
        assert "textFormat: Text.PlainText" in own, f"a Text without textFormat:\n{own}"


@named_after_file
def test_the_module_lists_every_type(file):
    qmldir = file
    while not (qmldir.parent / "qmldir").is_file():
        qmldir = qmldir.parent
    entries = (qmldir.parent / "qmldir").read_text(encoding="utf-8").split("\n")
    path = file.relative_to(qmldir.parent).as_posix()
    assert any(line.split()[-1:] == [path] for line in entries), f"qmldir lacks {path}"


def _code(file: Path) -> str:
    """The file without comments and strings."""
    text = file.read_text(encoding="utf-8")
    return re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', "", text, flags=re.DOTALL)


def _own_lines(body: str) -> str:
    """What stands directly between the braces that were opened just before body."""
    depth, own = 1, []
    for character in body:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if not depth:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)


def _run(tool: Path, *arguments: object) -> str:
    command = [str(tool), *map(str, arguments)]
    nothing = subprocess.DEVNULL  # without a file to read, these tools wait for one to be typed
    done = subprocess.run(command, stdin=nothing, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout

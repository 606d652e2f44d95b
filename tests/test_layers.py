"""The import arrows between the parts of kiosk, as a table."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "kiosk"
FILES = sorted(ROOT.rglob("*.py"))
MAY_IMPORT = {
    "__init__": set(),
    "__main__": {"cli"},
    "errors": set(),
    "exits": set(),
    "paths": set(),
    "logs": set(),
    "boot_clock": set(),
    "atomic": {"errors"},
    "environment": set(),
    "qml_cache": {"boot_clock", "paths"},
    "sole": {"errors"},
    "speech_service": set(),
    "speaker": set(),
    "mounting": set(),
    "opening_table": {"session"},
    "settings": {"opening_table", "session", "errors", "paths"},
    "content": {"errors"},
    "session": {"errors"},
    "operator": {"atomic", "boot_clock", "errors", "paths"},
    "ui": {
        "opening_table",
        "operator",
        "settings",
        "boot_clock",
        "content",
        "session",
        "speech_service",
        "errors",
        "exits",
        "paths",
    },
    "export": {"ui", "content", "session", "errors", "paths"},
    "laying_out": {"export", "ui", "content", "session"},
    "app": {
        "asked_to_end",
        "heartbeat",
        "watch",
        "export",
        "ui",
        "content",
        "session",
        "settings",
        "errors",
        "exits",
        "paths",
        "logs",
    },
    "commands": {
        "boot_clock",
        "laying_out",
        "speech_service",
        "mounting",
        "operator",
        "watch",
        "session",
        "app",
        "export",
        "content",
        "settings",
        "errors",
        "paths",
        "logs",
    },
    "cli": {
        "operator",
        "watch",
        "safe",
        "app",
        "export",
        "commands",
        "content",
        "settings",
        "errors",
        "paths",
        "logs",
        "environment",
        "qml_cache",
        "sole",
    },
    "watch": {"atomic", "boot_clock", "errors", "exits"},
    "asked_to_end": set(),
    "heartbeat": {"watch"},
    "safe": {"asked_to_end", "heartbeat", "watch", "paths"},
}
WITH_QT = {"app", "asked_to_end", "ui", "export", "heartbeat", "laying_out", "safe", "speaker"}


def part_of(file: Path) -> str:
    return file.relative_to(ROOT).with_suffix("").parts[0]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_imports_follow_the_arrows(file):
    part = part_of(file)
    for module in _imported(file):
        package, _, rest = module.partition(".")
        assert package != "PySide6" or part in WITH_QT, f"{part} must not know Qt"
        if package == "kiosk" and rest:
            target = rest.partition(".")[0]
            assert target in {"__version__", part, *MAY_IMPORT[part]}, (
                f"{part} must not import {module}"
            )


def test_the_parts_without_qt_load_without_it():
    modules = [_module_name(f) for f in FILES if part_of(f) not in {*WITH_QT, "__main__"}]
    loading = (
        f"import sys; [__import__(name) for name in {modules}]; print('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", loading], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("False", "")


def _imported(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _module_name(file: Path) -> str:
    return ".".join(file.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")

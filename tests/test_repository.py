"""The repository stands alone: nothing in it points outside."""

import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUTSIDE = {
    "a path of somebody's machine": r"/(?:work|tmp|home|root)/\w|\.\./shared|\bshared/",
    "a package registry": r"https?://[\w.]*(?:pypi|pythonhosted|npmjs|debian)\.(?:org|com|net)",
    "a download": r"https?://\S+\.(?:whl|tgz|deb)\b",
}


def test_no_file_points_outside_the_repository():
    pointers = [
        f"{name}:{number}: {what}: {line.strip()}"
        for name in _tracked_texts()
        for number, line in enumerate((ROOT / name).read_text(encoding="utf-8").splitlines(), 1)
        for what, pattern in OUTSIDE.items()
        if name != "tests/test_repository.py" and re.search(pattern, line)
    ]
    assert not pointers


def test_no_file_is_larger_than_eight_megabytes():
    assert not [name for name in _tracked() if (ROOT / name).stat().st_size > 8_000_000]


def test_only_kind_asks_an_item_for_its_meta_object():
    """One that is kept makes a later test take some item for a meta-object."""
    asking = [
        name
        for name in _tracked()
        if name.endswith(".py") and "metaObject()" in (ROOT / name).read_text(encoding="utf-8")
    ]
    assert set(asking) == {"kiosk/ui/layout.py", "tests/test_repository.py"}


def test_every_class_of_qt_lives_as_long_as_the_process():
    """QML remembers a class by the address of its meta-object, also when the class is gone."""
    passing = [
        f"{name}:{node.lineno}: {node.name}"
        for name in _tracked()
        if name.endswith(".py")
        for function in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.ClassDef)
        if any(isinstance(base, ast.Name) and base.id.startswith("Q") for base in node.bases)
    ]
    assert not passing


def _tracked() -> list[str]:
    listing = ["git", "-C", str(ROOT), "ls-files", "-z"]
    names = subprocess.run(listing, check=True, capture_output=True, text=True).stdout.split("\0")
    return [name for name in names if name and (ROOT / name).is_file()]


def _tracked_texts() -> list[str]:
    return [name for name in _tracked() if b"\0" not in (ROOT / name).read_bytes()[:8000]]

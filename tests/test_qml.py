"""The tests written in QML, each file in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / "tests" / "qml").glob("tst_*.qml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_qml_test_passes_without_a_warning(file):
    command = [sys.executable, "-m", "tests.qml", "-input", file]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "QWARN" not in said, said
    assert ", 0 failed, 0 skipped" in said, said

"""Runs tests/ui/uncaught.py in a process of its own: it throws into every object it finds there,
and in a process of other tests into what those have left behind, half gone as it may be.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_whatever_qt_calls_may_throw():
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/ui/uncaught.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout, done.stdout

"""Nothing outside can make the supervisor stand still."""

import os
import subprocess
import sys

SPEAKING = """
from kiosk.watch.attendance import Stderr
for number in range(5000):
    Stderr().write(f"line {number} {'x' * number}" + chr(10))
print("said")
"""


def test_a_reader_of_stderr_that_stands_still_is_not_waited_for():
    reads, writes = os.pipe()
    done = subprocess.run(
        [sys.executable, "-c", SPEAKING],
        stdout=subprocess.PIPE,
        stderr=writes,
        text=True,
        timeout=30,
        check=True,
    )
    os.close(writes)
    assert done.stdout == "said\n"
    with os.fdopen(reads, "rb") as pipe:
        lines = pipe.read().split(b"\n")
    assert lines[0] == b"line 0 "
    assert all(line.startswith(b"line ") for line in lines[:-1])


def test_a_closed_stderr_costs_only_its_lines():
    closing = "import os; os.close(2)" + SPEAKING
    done = subprocess.run(
        [sys.executable, "-c", closing], stdout=subprocess.PIPE, text=True, timeout=30, check=True
    )
    assert done.stdout == "said\n"

"""A program with all processes it has started: their memory and the processor's time, summed."""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

MARK = "KIOSK_BENCHMARK"
_TICKS = os.sysconf("SC_CLK_TCK")
_STATUS, _PARENT = 0, 1  # fields after the name in /proc/PID/stat; see proc(5)
_OWN_AND_REAPED_TIME = slice(11, 15)
_GONE = (FileNotFoundError, ProcessLookupError)


class ProcessTree:
    """The process, what descends from it, and what carries its mark in its environment: a process
    that has outlived its parent descends from nobody.
    """

    def __init__(self, pid: int, mark: str) -> None:
        self.pid = pid
        self._mark = f"{MARK}={mark}".encode()

    def members(self) -> set[int]:
        parents = {pid: int(fields[_PARENT]) for pid, fields in _all_processes()}
        found = {pid for pid in parents if self._is_marked(pid)}
        found |= {self.pid} & parents.keys()
        while more := {pid for pid, parent in parents.items() if parent in found} - found:
            found |= more
        return found

    def memory(self) -> float:
        """Proportional set size in megabytes: what several share is counted once."""
        return sum(map(_proportional_kilobytes, self.members())) / 1024

    def seconds(self) -> float:
        """Of processor time so far, with the children that have ended and been waited for."""
        members = self.members()
        ticks = (
            sum(map(int, fields[_OWN_AND_REAPED_TIME]))
            for pid, fields in _all_processes()
            if pid in members
        )
        return sum(ticks) / _TICKS

    def share(self, seconds: float) -> float:
        """Percent of one core in the next seconds."""
        before, since = self.seconds(), time.monotonic()
        time.sleep(seconds)
        return 100 * (self.seconds() - before) / (time.monotonic() - since)

    def kill(self) -> None:
        for pid in self.members():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _is_marked(self, pid: int) -> bool:
        try:
            return self._mark in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
        except (*_GONE, PermissionError):
            return False


def _all_processes() -> Iterator[tuple[int, list[str]]]:
    """Number and fields of each that is not a mere entry waiting for its parent."""
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            text = (folder / "stat").read_text("utf-8", errors="replace")
        except _GONE:
            continue
        fields = text.rpartition(")")[2].split()
        if fields[_STATUS] != "Z":
            yield int(folder.name), fields


def _proportional_kilobytes(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    except _GONE:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)

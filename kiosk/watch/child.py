"""A player in a process of its own, forked: it begins with everything that is loaded already."""

import ctypes
import faulthandler
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from kiosk.errors import KioskError
from kiosk.watch.life import Beat, Life

AT_ONCE = 64 * 1024
SHOW_STACKS = signal.SIGUSR1
_PR_SET_PDEATHSIG = 1


class Child:
    """`play` plays in the new process and returns its exit status."""

    def __init__(self, life: Life, play: Callable[[Life], int], *ours: int) -> None:
        """`ours` are handles that the new process closes."""
        self.life = life
        self.status: int | None = None  # as exit status, or minus the signal that killed it
        self._begun = b""
        self._asked = (0.0, 0.0)
        self._beats, beats = os.pipe()
        self._said, said = os.pipe()
        parent = os.getpid()
        try:
            self.pid = os.fork()
        except OSError:
            for handle in (self._beats, beats, self._said, said):
                os.close(handle)
            raise
        if self.pid == 0:
            _live(replace(life, beats=beats), play, parent, said, (self._beats, self._said, *ours))
        os.close(beats)
        os.close(said)
        os.set_blocking(self._beats, False)
        os.set_blocking(self._said, False)
        self._open = [self._beats, self._said]

    @property
    def handles(self) -> tuple[int, ...]:
        """Where there may be something to be read."""
        return tuple(self._open)

    def beats(self) -> list[Beat]:
        """The new ones."""
        *lines, self._begun = (self._begun + self._read(self._beats)).split(b"\n")
        self._begun = self._begun[:AT_ONCE]
        return [beat for beat in map(Beat.read, lines) if beat is not None]

    def said(self) -> bytes:
        """Whatever it said on stderr, in pieces: empty when there is no more for now."""
        return self._read(self._said)

    def ended(self) -> bool:
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is not None

    def waited_and_worked(self) -> tuple[float, float]:
        """Seconds its main thread stood in line for a processor, and had one, since asked last."""
        try:
            told = Path(f"/proc/{self.pid}/schedstat").read_text(encoding="ascii").split()
            waited, worked = int(told[1]) / 1e9, int(told[0]) / 1e9
        except (OSError, ValueError, IndexError):  # other systems do not tell
            return 0.0, 0.0
        before, self._asked = self._asked, (waited, worked)
        return waited - before[0], worked - before[1]

    def send(self, *signals: int) -> None:
        if not self.ended():
            for each in signals:
                os.kill(self.pid, each)

    def close(self) -> None:
        os.close(self._beats)
        os.close(self._said)

    def _read(self, handle: int) -> bytes:
        if handle not in self._open:
            return b""
        try:
            found = os.read(handle, AT_ONCE)
        except BlockingIOError:
            return b""
        if not found:
            self._open.remove(handle)
        return found


def _live(
    life: Life, play: Callable[[Life], int], parent: int, said: int, closed: tuple[int, ...]
) -> NoReturn:
    status = 1
    try:
        signal.set_wakeup_fd(-1)
        for each in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD):
            signal.signal(each, signal.SIG_DFL)
        for handle in closed:
            os.close(handle)
        os.dup2(said, 2)
        os.close(said)
        _die_with(parent)
        faulthandler.enable(2, all_threads=True)
        faulthandler.register(SHOW_STACKS, 2, all_threads=True)
        status = play(life)
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        status = error.exit_code
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        leave(status)


def leave(status: int) -> NoReturn:
    """End without taking the interpreter apart: Qt's objects do not always survive that."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def _die_with(parent: int) -> None:
    """A supervisor that is killed takes its player along: the next one brings its own."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)

"""The supervisor's hands: wakes for whatever a player says or a signal, and ends players."""

import logging
import os
import select
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from kiosk import boot_clock
from kiosk.watch.child import SHOW_STACKS, Child
from kiosk.watch.life import Life
from kiosk.watch.notify import Notify
from kiosk.watch.sayings import Sayings

STACKS_SECONDS, ABORT_SECONDS, END_SECONDS, KILL_SECONDS = 0.5, 1.0, 2.0, 10.0
_NO_ROOM = 1.0
_LONGER = 60.0  # systemd is asked for so much more time to get ready, again and again
_log = logging.getLogger(__name__)


class Stderr:
    """A stream for logging: whoever reads it and stands still makes nobody else stand still."""

    def write(self, text: str) -> None:
        line = text.encode("utf-8", "replace")
        if len(line) > select.PIPE_BUF:
            line = line[: select.PIPE_BUF - 1] + b"\n"
        with suppress(OSError, ValueError):
            if select.select([], [2], [], 0)[1]:  # a pipe then takes PIPE_BUF whole
                os.write(2, line)

    def flush(self) -> None:
        pass


class Attendance:
    """On the main thread of a process that has no other. `write` keeps a line of a player."""

    def __init__(self, write: Callable[[str], None], turn_seconds: float) -> None:
        self.stopping = False  # somebody asked the kiosk to end
        self._stderr = Stderr()
        self._systemd = Notify()
        longest = self._systemd.watchdog_seconds / 4 or turn_seconds
        self.turn_seconds = min(turn_seconds, longest)
        self._sayings = Sayings(lambda line: self._pass_on(line, write))
        self._ready, self._status, self._told_at = False, "", 0.0
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)
        signal.set_wakeup_fd(self._waker.fileno(), warn_on_full_buffer=False)
        for each in (signal.SIGTERM, signal.SIGINT):
            signal.signal(each, self._stop)
        signal.signal(signal.SIGCHLD, lambda *_: None)  # it wakes

    @property
    def by_systemd(self) -> bool:
        return self._systemd.listens

    def bear(self, life: Life, play: Callable[[Life], int]) -> Child | None:
        """None where the system has no room for a process now."""
        try:
            return Child(life, play, self._woken.fileno(), self._waker.fileno())
        except OSError as error:
            _log.error("no player can be started: %s", error.strerror)
            self.rest(_NO_ROOM)
            return None

    def turn(self, child: Child | None, seconds: float | None = None) -> None:
        """Wait for news, for one turn at most, and hear them; whoever waits for us hears of us."""
        woken = self._woken.fileno()
        handles = [woken, *(child.handles if child else ())]
        ready, _, _ = select.select(handles, [], [], seconds or self.turn_seconds)
        if woken in ready:
            self._woken.recv(4096)
        now = boot_clock.now()
        if child:
            self._sayings.feed(child.said(), now)
        self._sayings.look(now)
        self._ping(now)

    def rest(self, seconds: float) -> None:
        """Nobody plays meanwhile."""
        until = boot_clock.now() + seconds
        while not self.stopping and (left := until - boot_clock.now()) > 0:
            self.turn(None, min(left, self.turn_seconds))

    def hear_out(self, child: Child) -> None:
        """What an ended player had still said."""
        while said := child.said():
            self._sayings.feed(said, boot_clock.now())
        self._sayings.end()

    def end(self, child: Child) -> None:
        """Ask it to, then make it."""
        child.send(signal.SIGTERM, signal.SIGCONT)
        if not self._gone(child, END_SECONDS):
            _log.warning("the player did not end when it was asked to")
            child.send(signal.SIGKILL)
            self._gone(child, KILL_SECONDS)

    def kill(self, child: Child) -> None:
        """Not before it has told where each of its threads stands."""
        child.send(SHOW_STACKS, signal.SIGCONT)
        self._gone(child, STACKS_SECONDS)
        child.send(signal.SIGABRT)
        if not self._gone(child, ABORT_SECONDS):
            child.send(signal.SIGKILL)
            if not self._gone(child, KILL_SECONDS):
                _log.error("the player %d cannot be killed; it is left alone", child.pid)

    def is_ready(self) -> None:
        """The screen shows something."""
        if not self._ready:
            self._ready = True
            self._systemd.tell("READY=1")

    def say(self, status: str) -> None:
        """How it goes, for `systemctl status`."""
        if status != self._status:
            self._status = status
            self._systemd.tell(f"STATUS={status}")

    def say_goodbye(self) -> None:
        self._systemd.tell("STOPPING=1")

    def _gone(self, child: Child, within: float) -> bool:
        until = boot_clock.now() + within
        while not child.ended() and (left := until - boot_clock.now()) > 0:
            self.turn(child, min(left, self.turn_seconds))
        return child.ended()

    def _ping(self, now: float) -> None:
        seconds = self._systemd.watchdog_seconds / 2
        if self._ready and seconds and now - self._told_at >= seconds - self.turn_seconds:
            self._told_at = now
            self._systemd.tell("WATCHDOG=1")
        elif not self._ready and now - self._told_at >= _LONGER / 4:
            self._told_at = now
            self._systemd.tell(f"EXTEND_TIMEOUT_USEC={round(_LONGER * 1_000_000)}")

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stopping = True

    def _pass_on(self, line: str, write: Callable[[str], None]) -> None:
        write(line)
        self._stderr.write(line + "\n")

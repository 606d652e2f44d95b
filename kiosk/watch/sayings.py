"""What a player says on stderr, on its way into the log: a flood of it costs nothing."""

from collections import deque
from collections.abc import Callable

LINES, WHILE = 500, 10.0  # passed on in so many seconds
KEPT = 200  # the last ones of those that were not
LINE_BYTES = 4096


class Sayings:
    """Bytes in, lines out. Beyond LINES in a WHILE only the last KEPT are remembered."""

    def __init__(self, write: Callable[[str], None]) -> None:
        self._write = write
        self._begun = b""  # a line without its end
        self._while = 0.0
        self._passed = self._left_out = 0
        self._last: deque[bytes] = deque(maxlen=KEPT)

    def feed(self, said: bytes, now: float) -> None:
        self.look(now)
        *lines, self._begun = (self._begun + said).split(b"\n")
        if len(self._begun) > LINE_BYTES:
            lines.append(self._begun)
            self._begun = b""
        room = LINES - self._passed
        for line in lines[:room]:
            self._pass(line)
        self._left_out += len(lines[room:])
        self._last.extend(line[:LINE_BYTES] for line in lines[room:][-KEPT:])

    def look(self, now: float) -> None:
        """Another while may have begun."""
        if now - self._while >= WHILE:
            self.pour_out()
            self._while, self._passed = now, 0

    def end(self) -> None:
        """Nothing more will be said."""
        if self._begun:
            self.feed(b"\n", self._while)
        self.pour_out()
        self._passed = 0

    def pour_out(self) -> None:
        """The end of a flood: what was said last is what one wants to know."""
        if self._left_out > len(self._last):
            self._write(f"… {self._left_out - len(self._last)} lines were left out here")
        for line in self._last:
            self._write(line.decode("utf-8", "replace"))
        self._left_out = 0
        self._last.clear()

    def _pass(self, line: bytes) -> None:
        self._passed += 1
        self._write(line[:LINE_BYTES].decode("utf-8", "replace"))
